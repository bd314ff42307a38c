"""A simulated person: what the stretch does to them, and how they live, choose and rate."""

from dataclasses import dataclass
from enum import StrEnum
from math import hypot, log, log1p, sqrt

SLOTS_PER_DAY = 3


class Kind(StrEnum):
    """What is observed of them."""

    RATING = "rating"
    TENSION = "tension"


class Habit(StrEnum):
    """How someone turns what they feel into a number from 0 to 10."""

    EXACT = "exact"
    """Any number."""
    WHOLE = "whole"
    """Whole numbers, as the scale of the app."""
    EVEN = "even"
    """Only even numbers."""
    FIVES = "fives"
    """Whole numbers, but what is within one of 0, 5 or 10 becomes that."""
    ENDS = "ends"
    """Whole numbers, but 2 or less becomes 0, and 8 or more becomes 10."""


class Moment(StrEnum):
    """When someone starts a session."""

    AS_IT_COMES = "as_it_comes"
    WHEN_TENSE = "when_tense"
    """Every session only when tense."""
    STRETCH_TENSE = "stretch_tense"
    """Where the arm is known, a stretch when tense and a control when relaxed."""
    STRETCH_RELAXED = "stretch_relaxed"
    """Where the arm is known, a stretch when relaxed and a control when tense."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What expecting relief takes off the answer afterwards, whatever was done.

    Attributes:
        stretch: Points less after a stretch.
        control: Points less after a control minute.
        exaggerated: Points more before what is known to become a stretch.
    """

    stretch: float = 0.0
    control: float = 0.0
    exaggerated: float = 0.0


@dataclass(frozen=True, slots=True)
class Gaps:
    """What does not take place, or is not answered.

    Attributes:
        missed: Chance that a slot passes without a session.
        unfinished: Chance that a session that was opened has no answer afterwards.
        hides_failures: Chance of the same after a stretch that did not help.
        hides_surprises: Chance of the same after whatever disappoints a believer: a stretch that
            did not help, and a control minute that did.
    """

    missed: float = 0.0
    unfinished: float = 0.0
    hides_failures: float = 0.0
    hides_surprises: float = 0.0


@dataclass(frozen=True, slots=True)
class Someone:
    """A person with a truth that a verdict can be held against.

    Tension has a slow part, which lives from slot to slot, and a passing part, which the minute
    outlives: it is in the rating before and no longer in the one after. That is how people who
    start when tense feel better without any effect.

    Attributes:
        effect: What the stretch itself does: points, or a log ratio; below zero is less tension.
        session_sd: SD of a session's change, after minus before.
        level: Where their tension usually is.
        between_sd: SD of the slow part.
        autocorrelation: Of one slot with the next, in the slow part and in how sessions go.
        passing_share: The share of a change's variance that is the passing part before.
        trend_per_week: How the level moves.
        carry_over: The share of a stretch's effect that is left at the next session.
        kind: Ratings, or tension from a sensor.
        habit: How they rate.
        moment: When they start.
        expected: What expecting does.
        gaps: What is left out.
    """

    effect: float = 0.0
    session_sd: float = 1.5
    level: float = 5.0
    between_sd: float = 1.5
    autocorrelation: float = 0.0
    passing_share: float = 0.5
    trend_per_week: float = 0.0
    carry_over: float = 0.0
    kind: Kind = Kind.RATING
    habit: Habit = Habit.EXACT
    moment: Moment = Moment.AS_IT_COMES
    expected: Expected = Expected()
    gaps: Gaps = Gaps()

    @property
    def passing_sd(self) -> float:
        """SD of the part of the tension before that the minute outlives."""
        return self.session_sd * sqrt(self.passing_share)

    @property
    def response_sd(self) -> float:
        """SD of the rest of a session's change."""
        return self.session_sd * sqrt(1 - self.passing_share)

    @property
    def before_sd(self) -> float:
        """SD of the tension before a session that starts as it comes."""
        return hypot(self.between_sd, self.passing_sd)


def on_sensor(change_percent: float, cv_percent: float, autocorrelation: float = 0.0) -> Someone:
    """Return somebody measured with a sensor, one recording before and one after.

    Args:
        change_percent: What the stretch does to the muscle's tension.
        cv_percent: Coefficient of variation from recording to recording; as a small SD of the
            logarithm.
        autocorrelation: Of one slot with the next.
    """
    return Someone(
        effect=log1p(change_percent / 100),
        session_sd=sqrt(2) * cv_percent / 100,
        level=log(6.0),  # microvolts in quiet standing, as the simulated recordings have
        between_sd=0.2,
        autocorrelation=autocorrelation,
        kind=Kind.TENSION,
    )
