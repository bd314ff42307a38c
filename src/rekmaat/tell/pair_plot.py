"""The pairs as dots on a rule: what is drawn, in plain numbers, for screen and paper alike.

A dot to the right is a pair in which the stretch did better; the numbers say by how much.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor

from rekmaat.judge.person import PersonJudgement
from rekmaat.tell.experiment_words import tidy

_LEAST_POINTS = 2
_STEPS = (1, 2, 5, 10, 20, 50, 100)
_APART = 2.6  # of the width of a dot: room for a number of two digits with its sign


@dataclass(frozen=True, slots=True)
class Dot:
    """One pair: how much better the stretch did, and how high it is stacked, from 0."""

    pair: int
    helped: float
    level: int


@dataclass(frozen=True, slots=True)
class PairPlot:
    """What is drawn, in points by which the stretch did better than the control.

    Attributes:
        dots: The pairs.
        mean: Their mean.
        interval: Where the true difference probably lies; None with one pair.
        domain: What is shown, whole numbers.
        step: From one number on the rule to the next.
    """

    dots: tuple[Dot, ...]
    mean: float
    interval: tuple[float, float] | None
    domain: tuple[int, int]
    step: int

    @property
    def levels(self) -> int:
        """How high the highest stack is."""
        return 1 + max(dot.level for dot in self.dots)

    def ticks(self) -> Iterable[int]:
        """Return the numbers on the rule."""
        low, high = self.domain
        return range(ceil(low / self.step) * self.step, high + 1, self.step)


def helped(value: float, judgement: PersonJudgement) -> float:
    """Return a difference as how much better the stretch did."""
    return -value if judgement.terms.lower_is_better else value


def pair_plot(judgement: PersonJudgement, width: float, dot: float) -> PairPlot | None:
    """Return what is drawn of the pairs; None where no pair counts.

    Args:
        judgement: What was found.
        width: Of the plot.
        dot: Width of a dot, in the same unit: dots that would touch are stacked.
    """
    if judgement.effect is None:
        return None
    pairs = [(helped(it.difference, judgement), it.pair) for it in judgement.differences]
    ends = [helped(end, judgement) for end in judgement.interval or ()]
    domain = _domain([value for value, _ in pairs] + ends)
    per_point = width / (domain[1] - domain[0])
    step = next((it for it in _STEPS if it * per_point >= _APART * dot), _STEPS[-1])
    return PairPlot(
        dots=tuple(_stacked(sorted(pairs), dot / per_point)),
        mean=helped(judgement.effect, judgement),
        interval=(min(ends), max(ends)) if ends else None,
        domain=domain,
        step=step,
    )


def days_told(days: tuple[int, int]) -> str:
    """Return the day or days of a pair."""
    return str(days[0]) if days[0] == days[1] else f"{days[0]}–{days[1]}"  # noqa: RUF001


def signed(value: float, decimal: str = ".") -> str:
    """Return a number of points with its sign."""
    size = str(tidy(value)).replace(".", decimal)
    if size == "0":
        return size
    return f"{'+' if value > 0 else chr(0x2212)}{size}"


def _domain(values: Iterable[float]) -> tuple[int, int]:
    shown = [*values, -_LEAST_POINTS, _LEAST_POINTS]
    return floor(min(shown) - 0.3), ceil(max(shown) + 0.3)


def _stacked(pairs: Iterable[tuple[float, int]], apart: float) -> Iterable[Dot]:
    """Put each dot as low as it goes without touching another."""
    ends: list[float] = []
    for value, pair in pairs:
        level = next((at for at, end in enumerate(ends) if value - end >= apart), len(ends))
        ends[level : level + 1] = [value]
        yield Dot(pair, value, level)
