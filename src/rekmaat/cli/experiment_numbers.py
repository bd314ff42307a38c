"""The small table of numbers below a verdict on one person."""

from collections.abc import Iterator
from math import expm1

from rekmaat.catalogue.text import Text
from rekmaat.judge.person import PersonJudgement
from rekmaat.tell.experiment_words import Outcome, Words

_LARGEST_LOG = 700.0
_LEAST_CHANCE = 0.001


def number_lines(judgement: PersonJudgement, outcome: Outcome, text: Text) -> list[str]:
    """Return a line for each number: what it is, and how much."""
    rows = list(_rows(judgement, outcome, text))
    width = max(len(name) for name, _ in rows)
    return [f"  {name:<{width}}  {number}" for name, number in rows]


def _rows(judgement: PersonJudgement, outcome: Outcome, text: Text) -> Iterator[tuple[str, str]]:
    told = _Numbers(text, outcome)
    column = text.say
    yield column("judged-column-effect"), told.change(judgement.effect)
    yield column("judged-column-interval"), told.between(judgement.interval)
    yield column("judged-column-anytime"), told.between(judgement.anytime_interval)
    yield column("judged-column-detectable"), told.size(judgement.detectable)
    yield column("judged-column-chance"), told.chance(judgement.p_exact)
    yield column("judged-column-e-value"), told.plain(judgement.e_value)
    if judgement.terms.margin is not None:
        margin = {"margin": told.size(judgement.terms.margin)}
        benefit = told.chance(judgement.probability_of_benefit)
        yield column("judged-column-benefit", margin), benefit
    yield column("judged-column-pairs"), told.plain(judgement.pairs)
    yield column("judged-column-left-out"), told.plain(judgement.left_out)
    if judgement.more_pairs_expected is not None:
        yield column("judged-column-more"), told.plain(judgement.more_pairs_expected)


class _Numbers:
    """Writes numbers of one kind of outcome as a language does."""

    def __init__(self, text: Text, outcome: Outcome) -> None:
        self._text = text
        self._outcome = outcome
        self._words = Words(text, outcome)

    def change(self, value: float | None) -> str:
        """Return a difference with its sign, in the unit of the outcome."""
        if value is None:
            return self._text.say("judged-nothing")
        match self._outcome:
            case Outcome.RATING:
                return self._text.say("amount", {"size": round(value, 2)})
            case Outcome.TENSION:
                percent = round(100 * expm1(min(value, _LARGEST_LOG)), 1)
                return self._text.say("percent", {"size": percent})
            case Outcome.OWN:
                return self._text.say("amount", {"size": float(f"{value:.3g}")})

    def between(self, interval: tuple[float, float] | None) -> str:
        if interval is None:
            return self._text.say("judged-nothing")
        low, high = (self.change(edge) for edge in interval)
        return self._text.say("judged-range", {"low": low, "high": high})

    def size(self, value: float | None) -> str:
        return self._text.say("judged-nothing") if value is None else self._words.size(value)

    def chance(self, value: float | None) -> str:
        """Return a probability, to a thousandth."""
        if value is not None and value < _LEAST_CHANCE:
            return self._text.say("judged-less", {"size": _LEAST_CHANCE})
        return self.plain(value)

    def plain(self, value: float | None) -> str:
        """Return a number without a unit, to three digits."""
        if value is None:
            return self._text.say("judged-nothing")
        return self._text.say("amount", {"size": float(f"{value:.3g}")})
