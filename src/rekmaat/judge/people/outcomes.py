"""What the judge made of many simulated people."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import sqrt
from statistics import median

from rekmaat.judge.person import PersonVerdict


@dataclass(frozen=True, slots=True)
class Rate:
    """How many out of how many."""

    count: int
    people: int

    @property
    def share(self) -> float:
        """The share, 0 to 1; 0 of nobody."""
        return self.count / self.people if self.people else 0.0

    @property
    def mc_error(self) -> float:
        """The Monte-Carlo standard error of the share (Morris, White and Crowther 2019)."""
        return sqrt(self.share * (1 - self.share) / self.people) if self.people else 0.0

    @property
    def at_most(self) -> float:
        """Where nobody was counted: the most it may be (95 %), by the rule of three.

        Hanley and Lippman-Hand 1983: 3 out of as many, and at most all of them.
        """
        return min(1.0, 3 / self.people) if self.people else 1.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the judge made of one person, looked at after every pair.

    Attributes:
        works_at: The number of complete pairs at which the verdict first was `works`.
        worse_at: The same of `worse`.
        no_effect_at: The same of `no_effect`.
        planned: The verdict at the end of the plan.
        last: The verdict after the last pair.
        pairs: Complete pairs.
        stretches: Sessions with a stretch and with both ratings, or with a reading.
        better: How many of these were lower afterwards.
    """

    works_at: int | None
    worse_at: int | None
    no_effect_at: int | None
    planned: PersonVerdict
    last: PersonVerdict
    pairs: int
    stretches: int
    better: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The outcomes of many people, in the order of their numbers."""

    people: tuple[Outcome, ...]

    def rate(self, of: Callable[[Outcome], bool]) -> Rate:
        """Return how many people something is true of."""
        return Rate(sum(map(of, self.people)), len(self.people))

    @property
    def ever_works(self) -> Rate:
        """Who was told `works` at any look."""
        return self.rate(lambda one: one.works_at is not None)

    @property
    def ever_worse(self) -> Rate:
        """Who was told `worse` at any look."""
        return self.rate(lambda one: one.worse_at is not None)

    @property
    def ever_either(self) -> Rate:
        """Who was told one of the two at any look."""
        return self.rate(lambda one: one.works_at is not None or one.worse_at is not None)

    @property
    def ever_no_effect(self) -> Rate:
        """Who was told `no_effect` at any look."""
        return self.rate(lambda one: one.no_effect_at is not None)

    def at_plan(self, verdict: PersonVerdict) -> Rate:
        """Return who had this verdict at the end of the plan."""
        return self.rate(lambda one: one.planned is verdict)

    def works_by(self, pair: int) -> Rate:
        """Return who was told `works` by this many complete pairs."""
        return self.rate(lambda one: one.works_at is not None and one.works_at <= pair)

    @property
    def median_pairs(self) -> float | None:
        """The median number of pairs to `works`; None where fewer than half get there."""
        waits = [float("inf") if one.works_at is None else one.works_at for one in self.people]
        middle = median(waits) if waits else float("inf")
        return middle if middle < float("inf") else None

    @property
    def felt_better(self) -> Rate:
        """Of all stretches: those with a lower answer afterwards; nothing follows from it."""
        stretches = sum(one.stretches for one in self.people)
        return Rate(sum(one.better for one in self.people), stretches)


def joined(parts: Iterable[Outcomes]) -> Outcomes:
    """Return the outcomes of several blocks as one."""
    return Outcomes(tuple(one for part in parts for one in part.people))
