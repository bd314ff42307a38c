"""Which people are tried, and what the goal for each of them is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from rekmaat.judge.people import Expected, Gaps, Habit, Moment, Someone, on_sensor
from rekmaat.judge.people.block import Trial
from rekmaat.judge.people.someone import Kind
from rekmaat.judge.person import smallest_effect
from rekmaat.judge.terms import Terms

LONG = 60
DAYS = 14
RATED = Terms()
SENSED = Terms(margin=0.105, session_sd=on_sensor(0, 12).session_sd)  # 10 % as a log ratio
AS_THE_APP = Someone(level=6, habit=Habit.WHOLE)
# Nothing but the session's own change: the outcome then has exactly the SD that is planned with.
PLAIN = Someone(level=6, between_sd=0.0, passing_share=0.0)


class Part(StrEnum):
    """Which table a cell stands in."""

    NONE = "none"
    AWKWARD = "awkward"
    DRAWN = "drawn"
    EXPECTED = "expected"
    POWER = "power"
    MARGIN = "margin"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Cell:
    """One kind of person.

    Attributes:
        part: Which table it stands in.
        label: Its row.
        trial: The person and the terms.
        goal: What the part's rate may be at most, or must be at least; None where it is only told.
    """

    part: Part
    label: str
    trial: Trial
    goal: float | None = None


def cells() -> list[Cell]:
    """Return every cell."""
    return [*_none(), *_awkward(), *_drawn(), *_expected(), *_power(), *_margin(), *_nothing()]


def trial(someone: Someone, pairs: int = LONG) -> Trial:
    """Return a person under the usual terms."""
    return Trial(someone, SENSED if someone.kind is Kind.TENSION else RATED, pairs, DAYS)


def _cells(
    part: Part, rows: Iterable[tuple[str, Someone]], goal: float | None = None, pairs: int = LONG
) -> Iterator[Cell]:
    return (Cell(part, label, trial(someone, pairs), goal) for label, someone in rows)


def _none() -> Iterator[Cell]:
    rows = []
    for rho in (0.0, 0.3, 0.6):
        for trend in (0.0, -0.2):
            moving = f", {-trend:g} points a week down" if trend else ""
            all_of_it = replace(PLAIN, between_sd=1.0, autocorrelation=rho, trend_per_week=trend)
            rows.append((f"AR {rho:g}{moving}", all_of_it))
    rows += [(f"AR {rho:g}, sensor", on_sensor(0, 12, rho)) for rho in (0.0, 0.6)]
    skewed = replace(PLAIN, level=3, between_sd=1.5, autocorrelation=0.6, trend_per_week=-0.2)
    rows.append(("AR 0.6, 0.2 points a week down, near the floor", skewed))
    return _cells(Part.NONE, rows, 0.05)


def _awkward() -> Iterator[Cell]:
    one = AS_THE_APP
    return _cells(
        Part.AWKWARD,
        [
            ("as it comes, whole numbers", one),
            ("starts when tense", replace(one, moment=Moment.WHEN_TENSE)),
            *_pickers(),
            ("only even numbers", replace(one, habit=Habit.EVEN)),
            ("likes 0, 5 and 10", replace(one, habit=Habit.FIVES)),
            ("says 0 or 10 near the ends", replace(one, habit=Habit.ENDS)),
            ("at the floor", replace(one, level=2)),
            ("at the ceiling", replace(one, level=9)),
            ("expects 1 point of either minute", replace(one, expected=Expected(1, 1))),
            ("misses 40 %, finishes 80 %", replace(one, gaps=Gaps(missed=0.4, unfinished=0.2))),
            ("all at once", _all_at_once()),
        ],
        0.05,
    )


def _pickers() -> Iterator[tuple[str, Someone]]:
    """Whether a high rating before is passing or real decides which way picking errs."""
    for share, word in ((0.1, "hardly"), (0.5, "half"), (0.9, "nearly all")):
        for moment, way in (
            (Moment.STRETCH_TENSE, "stretches when tense"),
            (Moment.STRETCH_RELAXED, "stretches when relaxed"),
        ):
            label = f"{way} where it is known, tension {word} passing"
            yield label, replace(AS_THE_APP, moment=moment, passing_share=share)
    steady = replace(AS_THE_APP, moment=Moment.STRETCH_TENSE, between_sd=0.5, passing_share=0.9)
    yield "the same, and little tension that lasts", steady


def _all_at_once() -> Someone:
    return replace(
        AS_THE_APP,
        moment=Moment.WHEN_TENSE,
        habit=Habit.EVEN,
        autocorrelation=0.5,
        trend_per_week=-0.2,
        expected=Expected(1, 1),
        gaps=Gaps(missed=0.3, unfinished=0.1),
    )


def _drawn() -> Iterator[Cell]:
    """What pulls towards the stretch by the person's own doing; told, without a goal."""
    one = AS_THE_APP
    return _cells(
        Part.DRAWN,
        [
            *(
                (
                    f"says {points:g} more before a known stretch",
                    replace(one, expected=Expected(exaggerated=points)),
                )
                for points in (0.5, 1.0, 2.0)
            ),
            *(
                (
                    f"leaves out {share:.0%} of the stretches that did not help",
                    replace(one, gaps=Gaps(hides_failures=share)),
                )
                for share in (0.2, 0.5, 1.0)
            ),
            *(
                (
                    f"leaves out {share:.0%} of the disappointing answers, of both kinds",
                    replace(one, gaps=Gaps(hides_surprises=share)),
                )
                for share in (0.3, 0.6)
            ),
            (
                "sensor, stretches when tense where it is known",
                replace(on_sensor(0, 12), moment=Moment.STRETCH_TENSE),
            ),
            (
                "sensor, leaves out 50% of the stretches that did not help",
                replace(on_sensor(0, 12), gaps=Gaps(hides_failures=0.5)),
            ),
        ],
    )


def _expected() -> Iterator[Cell]:
    return _cells(
        Part.EXPECTED,
        (
            (f"{gap:g}", replace(AS_THE_APP, expected=Expected(1 + gap, 1)))
            for gap in (0.0, 0.5, 1.0, 1.5)
        ),
    )


def _power() -> Iterator[Cell]:
    found = smallest_effect(RATED) or 0.0
    yield from _cells(
        Part.POWER, [("1.5 points, outcome SD 1.5", replace(PLAIN, effect=-1.5))], 0.78
    )
    yield from _cells(
        Part.POWER, [("1.5 points, whole numbers", replace(AS_THE_APP, effect=-1.5))], 0.78
    )
    yield from _cells(
        Part.POWER,
        [
            (
                "1.5 points, whole numbers, AR 0.3",
                replace(AS_THE_APP, effect=-1.5, autocorrelation=0.3),
            ),
            (
                "1.5 points, whole numbers, half of it left at the next session",
                replace(AS_THE_APP, effect=-1.5, carry_over=0.5),
            ),
            ("2 points, whole numbers", replace(AS_THE_APP, effect=-2)),
            ("1 point, whole numbers", replace(AS_THE_APP, effect=-1)),
        ],
    )
    told = f"{found:.2f} points, which the plan says it finds in 80 %, outcome SD 1.5"
    yield from _cells(Part.POWER, [(told, replace(PLAIN, effect=-found))], 0.78)
    yield from _cells(Part.POWER, [("-18 %, CV 12 %, sensor", on_sensor(-18, 12))], 0.90)
    yield from _cells(
        Part.POWER,
        [
            ("-18 %, CV 12 %, sensor, AR 0.3", on_sensor(-18, 12, 0.3)),
            ("-10 %, CV 12 %, sensor", on_sensor(-10, 12)),
        ],
    )


def _margin() -> Iterator[Cell]:
    rows = [
        (f"{effect:+g} points, {word}", replace(one, effect=effect))
        for one, word in ((PLAIN, "outcome SD 1.5"), (AS_THE_APP, "whole numbers"))
        for effect in (-1.5, 1.5)
    ]
    hard = replace(AS_THE_APP, effect=-1.5)
    rows += [
        ("-1.5 points, whole numbers, AR 0.6", replace(hard, autocorrelation=0.6)),
        ("-1.5 points, whole numbers, misses 40 %", replace(hard, gaps=Gaps(missed=0.4))),
        ("-1.5 points, starts when tense", replace(hard, moment=Moment.WHEN_TENSE)),
    ]
    return _cells(Part.MARGIN, rows, 0.05)


def _nothing() -> Iterator[Cell]:
    rows = [
        ("outcome SD 1.5", PLAIN),
        ("whole numbers", AS_THE_APP),
        ("whole numbers, AR 0.3", replace(AS_THE_APP, autocorrelation=0.3)),
    ]
    return _cells(Part.NOTHING, rows, 0.80, RATED.planned_pairs)
