"""What a reader is told about files that do not say it themselves."""

from dataclasses import dataclass
from math import isfinite
from typing import Literal

from rekmaat.errors import WrongUseError

Unit = Literal["uV", "mV", "V"]


@dataclass(frozen=True, slots=True)
class Reading:
    """The rate and unit of plain tables of numbers.

    Attributes:
        rate_hz: Samples a second.
        unit: The unit of every channel.

    Raises:
        WrongUseError: The rate is no number of samples a second.
    """

    rate_hz: float | None = None
    unit: Unit | None = None

    def __post_init__(self) -> None:
        """Check the rate."""
        if self.rate_hz is not None and not (isfinite(self.rate_hz) and self.rate_hz > 0):
            raise WrongUseError(
                f"A rate of {self.rate_hz:g} Hz cannot be meant; give the samples a second.",
                field="rate_hz",
            )


NOTHING_SAID = Reading()
