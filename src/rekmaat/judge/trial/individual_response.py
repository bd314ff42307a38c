"""Whether people differ in how they respond, beyond what they differ without the stretch."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import copysign, sqrt
from statistics import NormalDist, variance

from rekmaat.judge.trial.estimates import LEVEL, Interval


@dataclass(frozen=True, slots=True)
class IndividualResponse:
    """The spread of the individual response to an arm (Hopkins 2018).

    Attributes:
        arm: The arm.
        control: The arm without the stretch.
        arm_sd: Standard deviation of the changes in the arm.
        control_sd: Standard deviation of the changes without the stretch: chance and days.
        variance: arm_sd^2 - control_sd^2. Negative where the changes spread less than without
            the stretch; then there is no standard deviation to tell.
        se: Its standard error.
        interval: Its 95 % interval, which may begin below zero.
    """

    arm: str
    control: str
    arm_sd: float
    control_sd: float
    variance: float
    se: float
    interval: Interval

    @property
    def sd(self) -> float | None:
        """The standard deviation of the response; None where the variance is negative."""
        return signed_root(self.variance) if self.variance >= 0 else None

    @property
    def sd_interval(self) -> Interval:
        """The interval with the root taken of each end; below zero it stands for a variance."""
        return signed_root(self.interval[0]), signed_root(self.interval[1])


def individual_response(
    arm: str, control: str, changes: Sequence[float], control_changes: Sequence[float]
) -> IndividualResponse:
    """Return how much people differ in their response to an arm.

    SD_IR^2 = SD_T^2 - SD_C^2 with standard error sqrt(2 (SD_T^4 / df_T + SD_C^4 / df_C)) and a
    normal interval, because it may be negative (Hopkins 2018, Sportscience 22).

    Args:
        arm: The arm.
        control: The arm without the stretch.
        changes: After minus before in the arm, at least two.
        control_changes: The same without the stretch.
    """
    of_arm, of_control = variance(changes), variance(control_changes)
    se = (2 * (of_arm**2 / (len(changes) - 1) + of_control**2 / (len(control_changes) - 1))) ** 0.5
    half = NormalDist().inv_cdf((1 + LEVEL) / 2) * se
    difference = of_arm - of_control
    return IndividualResponse(
        arm=arm,
        control=control,
        arm_sd=of_arm**0.5,
        control_sd=of_control**0.5,
        variance=difference,
        se=se,
        interval=(difference - half, difference + half),
    )


def signed_root(value: float) -> float:
    """Return the root of the size of a value, with its sign."""
    return copysign(sqrt(abs(value)), value)
