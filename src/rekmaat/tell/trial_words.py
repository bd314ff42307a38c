"""Numbers of a trial in words: differences, intervals, chances."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, expm1

from rekmaat.judge.trial.estimates import Contrast, Estimate, Interval
from rekmaat.judge.trial.verdict import ContrastVerdict, TrialVerdict
from rekmaat.tell.sentences import Sentences

_LARGEST_LOG = 700.0
_LEAST_P = 0.001
_ENOUGH = 0.05
_PLACES = 3


@dataclass(frozen=True, slots=True)
class TrialWords:
    """Tells the numbers of one outcome in one language.

    Attributes:
        sentences: The language.
        in_percent: Whether differences are log ratios, told in percent.
    """

    sentences: Sentences
    in_percent: bool

    def difference(self, value: float) -> str:
        """Return a difference with its sign."""
        if not self.in_percent:
            return self.plain(value)
        tenth = round(percent_of(value), 1) or 0.0  # there is no minus nothing
        return self.sentences.say("trial-percent", {"size": tenth})

    def size(self, value: float) -> str:
        """Return how large a difference is; less than nothing has the size of its ratio."""
        if not self.in_percent:
            return self.plain(abs(value))
        return self.sentences.say("trial-size", {"size": abs(round(percent_of(value), 1))})

    def interval(self, interval: Interval) -> str:
        """Return an interval of differences."""
        low, high = map(self.difference, interval)
        return self.sentences.say("trial-range", {"low": low, "high": high})

    def level(self, value: float) -> str:
        """Return a mean outcome; that of logarithms is told as the geometric mean."""
        shown = exp(min(value, _LARGEST_LOG)) if self.in_percent else value
        return self.plain(shown)

    def level_interval(self, interval: Interval) -> str:
        """Return an interval of mean outcomes."""
        low, high = map(self.level, interval)
        return self.sentences.say("trial-range", {"low": low, "high": high})

    def detectable(self, value: float, *, lower_is_better: bool) -> str:
        """Return the smallest difference that could be told from none, the better way."""
        if not self.in_percent:
            return self.plain(value)
        percent = -percent_of(-value) if lower_is_better else percent_of(value)
        return self.sentences.say("trial-percent", {"size": percent})

    def plain(self, value: float) -> str:
        """Return a number without a unit, to three digits."""
        return self.sentences.say("trial-amount", {"size": float(f"{value:.3g}") or 0.0})

    def chance(self, p: float) -> str:
        """Return a p to a thousandth."""
        if p < _LEAST_P:
            return self.sentences.say("trial-chance-less", {"size": _LEAST_P})
        places = _PLACES + (round(p, _PLACES) == _ENOUGH)  # 0.0503 is not 0.05
        return self.sentences.say("trial-chance", {"size": round(p, places)})

    def count(self, count: int) -> str:
        """Return how many."""
        return self.sentences.say("trial-count", {"count": count})


@dataclass(frozen=True, slots=True)
class Compared:
    """An arm, what it is compared with, and what came of it.

    Attributes:
        arm: The arm.
        control: The arm it is compared with.
        estimate: The difference, arm minus control.
        p_adjusted: Its p-value adjusted for the other contrasts.
        verdict: What may be said.
        margin: The smallest difference that matters.
        contrasts: How many there are in all.
        lower_is_better: False where higher is the better way.
    """

    arm: str
    control: str
    estimate: Estimate
    p_adjusted: float
    verdict: ContrastVerdict
    margin: float | None
    contrasts: int
    lower_is_better: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen for all contrasts of a trial.

    Attributes:
        margin: The smallest difference that matters.
        contrasts: How many there are in all.
        lower_is_better: False where higher is the better way.
    """

    margin: float | None
    contrasts: int
    lower_is_better: bool


def verdict_sentences(compared: Compared, words: TrialWords) -> Iterator[str]:
    """Yield what may be said about an arm, its interval with it."""
    say = words.sentences.say
    told = compared.verdict
    level = 0.90 if told.verdict is TrialVerdict.EQUIVALENT else 0.95
    low, high = map(words.difference, compared.estimate.interval(level))
    yield say(
        f"trial-verdict-{told.verdict.value.replace('_', '-')}",
        {
            "arm": compared.arm,
            "control": compared.control,
            "size": words.size(compared.estimate.value),
            "margin": "" if compared.margin is None else words.size(compared.margin),
            "low": low,
            "high": high,
        },
    )
    yield from _beside(compared, words)


def _beside(compared: Compared, words: TrialWords) -> Iterator[str]:
    """What belongs beside a verdict."""
    say, told = words.sentences.say, compared.verdict
    if told.one_of_many:
        p = words.chance(compared.p_adjusted)
        yield say("trial-one-of-many", {"count": compared.contrasts, "p": p})
    if told.verdict in {TrialVerdict.LOWER, TrialVerdict.HIGHER}:
        lower = told.verdict is TrialVerdict.LOWER
        yield say("trial-better" if lower is compared.lower_is_better else "trial-worse")
        if compared.margin is not None and _may_be_small(compared.estimate, compared.margin):
            name = "trial-too-small" if told.within_margin else "trial-may-be-small"
            yield say(name, {"margin": words.size(compared.margin)})


def _may_be_small(estimate: Estimate, margin: float) -> bool:
    return min(map(abs, estimate.interval())) < margin


def verdict_line(
    contrast: Contrast, verdict: ContrastVerdict, asked: Chosen, words: TrialWords
) -> str:
    """Return what may be said about an arm beside the one it is compared with, in one line."""
    compared = Compared(
        arm=contrast.a,
        control=contrast.b,
        estimate=contrast.estimate,
        p_adjusted=contrast.p_adjusted,
        verdict=verdict,
        margin=asked.margin,
        contrasts=asked.contrasts,
        lower_is_better=asked.lower_is_better,
    )
    return " ".join(verdict_sentences(compared, words))


def percent_of(log_ratio: float) -> float:
    """Return a log ratio in percent: 100 (exp(b) - 1)."""
    return 100 * expm1(min(log_ratio, _LARGEST_LOG))


def is_claimed(p: float) -> bool:
    """Whether an adjusted p-value is small enough to say that there is something."""
    return p < _ENOUGH
