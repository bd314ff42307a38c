"""What a reader is told about files that do not say it themselves."""

from dataclasses import dataclass
from math import isfinite
from typing import Literal, get_args

from rekmaat.errors import WrongUseError

Unit = Literal["uV", "mV", "V"]


@dataclass(frozen=True, slots=True)
class Reading:
    """The rate and unit of plain tables of numbers.

    Attributes:
        rate_hz: Samples a second.
        unit: The unit of every channel.

    Raises:
        WrongUseError: The rate is no number of samples a second, or the unit none of tension.
    """

    rate_hz: float | None = None
    unit: Unit | None = None

    def __post_init__(self) -> None:
        """Check the rate and the unit."""
        if self.rate_hz is not None and not _is_rate(self.rate_hz):
            raise WrongUseError(
                f"A rate of {self.rate_hz} Hz cannot be meant; give the samples a second.",
                field="rate_hz",
            )
        if self.unit is not None and self.unit not in get_args(Unit):
            units = ", ".join(get_args(Unit))
            raise WrongUseError(f"The unit is one of {units}, not {self.unit}.", field="unit")


def _is_rate(rate_hz: float) -> bool:
    try:
        return isfinite(rate_hz) and rate_hz > 0
    except TypeError:
        return False


NOTHING_SAID = Reading()
