"""Sizes, differences and intervals of an experiment in words, for each kind of outcome."""

from dataclasses import dataclass
from enum import StrEnum
from math import expm1

from rekmaat.judge.person import PersonJudgement
from rekmaat.tell.sentences import Sentences, tidy_percent

Interval = tuple[float, float]

_LARGEST_LOG = 700.0


class Outcome(StrEnum):
    """What the judge compared.

    RATING is a rating on the scale 0 to 10, told in points. TENSION is a log ratio of measured
    muscle tension, told in percent. OWN is somebody's own number, told as it is.
    """

    RATING = "rating"
    TENSION = "tension"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Words:
    """Tells numbers of one kind of outcome in one language."""

    sentences: Sentences
    outcome: Outcome = Outcome.RATING

    def size(self, value: float) -> str:
        """Return how large a number is, without its sign: `1.2 points`."""
        name = {Outcome.RATING: "points", Outcome.TENSION: "percent", Outcome.OWN: "amount"}
        return self.sentences.say(name[self.outcome], {"size": self.number(value)})

    def number(self, value: float) -> float:
        """Return the number that is told, without sign and unit."""
        match self.outcome:
            case Outcome.RATING:
                return tidy(value)
            case Outcome.TENSION:
                return tidy_percent(abs(100 * expm1(min(value, _LARGEST_LOG))))
            case Outcome.OWN:
                return _whole(float(f"{abs(value):.3g}"))

    def difference(self, judgement: PersonJudgement) -> str:
        """Return the mean difference as a clause: what the stretch did beside the control."""
        assert judgement.effect is not None
        shown = self._shown((judgement.effect, judgement.effect))[0]
        name = f"difference-{self.outcome}-{self._direction(shown)}"
        return self.sentences.say(name, {"size": self.size(judgement.effect)})

    def interval(self, interval: Interval) -> str:
        """Return where the difference lies, as `between 0.5 and 1.9 points more`."""
        low, high = self._shown(interval)
        numbers = self.number(low), self.number(high)
        if low < 0 < high and all(numbers):
            low_told, high_told = self.size(low), self.size(high)
            filled = {"low": low_told, "high": high_told}
            return self.sentences.say(f"interval-{self.outcome}-mixed", filled)
        way = self._direction(high if numbers[1] and high > 0 else low)
        least, most = sorted(numbers)
        name = f"interval-{self.outcome}-{self._way(way)}"
        return self.sentences.say(name, {"low": least, "high": most})

    def _shown(self, interval: Interval) -> Interval:
        """Ratings fall, so that a fall is told as more; other outcomes are told as they are."""
        low, high = interval
        return (-high, -low) if self.outcome is Outcome.RATING else (low, high)

    def _direction(self, value: float) -> str:
        if self.number(value) == 0:
            return "same"
        if self.outcome is Outcome.RATING:
            return "more" if value > 0 else "less"
        return "higher" if value > 0 else "lower"

    def _way(self, direction: str) -> str:
        if direction != "same":
            return direction
        return "more" if self.outcome is Outcome.RATING else "higher"


def tidy(value: float) -> float:
    """Return how large a number is, to a tenth, whole where it is whole."""
    return _whole(round(abs(float(value)), 1))


def opened(clause: str) -> str:
    """Return a clause as the beginning of a sentence."""
    return clause[:1].upper() + clause[1:]


def _whole(value: float) -> float:
    return int(value) if value.is_integer() else value
