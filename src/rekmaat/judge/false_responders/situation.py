"""How people are measured and counted: the rule, and the numbers it needs."""

from dataclasses import dataclass
from enum import StrEnum
from math import exp, expm1, log1p, sqrt
from statistics import NormalDist

_DETECTABLE_LEVEL = 0.95


class Rule(StrEnum):
    """Who counts as a responder."""

    ANY_DECREASE = "any-decrease"
    AT_LEAST = "at-least"
    DETECTABLE = "detectable"
    ANY_CHANNEL = "any-channel"
    ANY_WINDOW = "any-window"
    WHEN_TENSE = "when-tense"
    NEW_BASELINE = "new-baseline"
    SETTLING = "settling"


RULES = tuple(Rule)


@dataclass(frozen=True, slots=True)
class Channels:
    """Several channels or sessions, of which one is enough.

    Attributes:
        count: How many.
        correlation: Of the change in one with the change in another, 0 to 1.
    """

    count: int = 2
    correlation: float = 0.0


@dataclass(frozen=True, slots=True)
class Windows:
    """Short windows one after the other, each as noisy as a reading.

    Attributes:
        count: How many; twelve of 5 s make a minute.
        in_a_row: How many in a row have to be low enough.
        autocorrelation: Of one window with the next.
        baseline_readings: Of how many readings the baseline is the mean; they stand apart, so
            their noise is their own.
    """

    count: int = 12
    in_a_row: int = 1
    autocorrelation: float = 0.6
    baseline_readings: int = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """People take part because this baseline is high.

    Attributes:
        top_percent: What part of all people, those with the highest baseline, takes part.
        icc: Of one baseline with another: how much of its variance lies between people.
    """

    top_percent: float = 20.0
    icc: float = 0.7


_TWO_CHANNELS, _ONE_MINUTE, _TOP_FIFTH = Channels(), Windows(), Entry()


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything a rule may need; each uses its own part.

    Attributes:
        cv_percent: Coefficient of variation from one reading to the next of one person.
        at_least_percent: The decrease that counts under `AT_LEAST`.
        channels: For `ANY_CHANNEL`.
        windows: For `ANY_WINDOW`.
        entry: For `WHEN_TENSE` and `NEW_BASELINE`.
        drift_percent: By how much a reading settles by itself under `SETTLING`; positive is lower.
    """

    cv_percent: float = 12.0
    at_least_percent: float = 10.0
    channels: Channels = _TWO_CHANNELS
    windows: Windows = _ONE_MINUTE
    entry: Entry = _TOP_FIFTH
    drift_percent: float = 5.0

    @property
    def log_sd(self) -> float:
        """The SD of the logarithm of a reading, of a lognormal law with this CV."""
        return sqrt(log1p((self.cv_percent / 100) ** 2))

    @property
    def change_sd(self) -> float:
        """The SD of a change: one reading after, less one before, on the log scale."""
        return sqrt(2) * self.log_sd

    @property
    def drift(self) -> float:
        """The settling on the log scale, below zero where it is lower."""
        return log1p(-self.drift_percent / 100)


def detectable_percent(situation: Situation) -> float:
    """Return the smallest decrease one reading before and one after can tell from none (95 %).

    MDC95 = 1.96 sqrt(2) SEM on the log scale (Weir 2005), told as a decrease in percent.
    """
    return 100 * (1 - exp(-detectable_log(situation)))


def detectable_log(situation: Situation) -> float:
    """Return the same on the log scale, above zero."""
    return NormalDist().inv_cdf((1 + _DETECTABLE_LEVEL) / 2) * situation.change_sd


def equal_effect_percent(share: float, situation: Situation) -> float:
    """Return the change, the same in everybody, after which this share is lower afterwards.

    The share of any decrease, Phi(-d / (sqrt(2) s)), read backwards.

    Args:
        share: Between 0 and 1, both excluded.
        situation: How noisy a reading is.
    """
    return 100 * expm1(-NormalDist().inv_cdf(share) * situation.change_sd)
