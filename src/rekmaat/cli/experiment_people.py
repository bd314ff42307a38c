"""The options of `rekmaat experiment simulate`, and the trial they ask for."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from math import ceil, log1p
from typing import TYPE_CHECKING

from cyclopts import Parameter

from rekmaat.catalogue.text import Text
from rekmaat.errors import WrongUseError
from rekmaat.judge.people.someone import (
    SLOTS_PER_DAY,
    Expected,
    Gaps,
    Habit,
    Moment,
    Someone,
    on_sensor,
)

if TYPE_CHECKING:  # this brings numpy, which the help need not pay for
    from rekmaat.judge.people.block import Trial
    from rekmaat.judge.terms import Terms

_SENSOR_MARGIN_PERCENT = 10.0
_PAIRS = (1, 500)
_LIMITS: Mapping[str, tuple[float, float]] = {
    "people": (1, 1_000_000),
    "pairs": _PAIRS,
    "beyond": (0, _PAIRS[1]),
    "jobs": (1, 256),
    "seed": (0, 2**32),
    "sd": (0, 10),
    "level": (0, 10),
    "between_sd": (0, 10),
    "passing": (0, 100),
    "autocorrelation": (0, 0.99),
    "trend": (-10, 10),
    "carry_over": (0, 100),
    "sensor_cv": (0.1, 100),
    "expectation": (0, 10),
    "expectation_gap": (-10, 10),
    "exaggeration": (0, 10),
    "missed": (0, 95),
    "unfinished": (0, 100),
    "hides_failures": (0, 100),
}
_EFFECT_POINTS, _EFFECT_PERCENT = (-10.0, 10.0), (-90.0, 900.0)
_MARGIN_POINTS, _MARGIN_PERCENT = (0.01, 10.0), (0.1, 90.0)


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Course:
    """How many people, and for how long.

    Parameters
    ----------
    people
        How many people.
    pairs
        Pairs of sessions in the plan.
    beyond
        Pairs in all, when they go on after the plan; 0 to stop with it.
    margin
        The smallest effect that matters: 1.5 points, or 10 percent with --sensor-cv.
    seed
        Which of all such people; the same number gives the same ones.
    jobs
        How many processes share the work, else as many as there are processors; the answer is the
        same.
    """

    people: int = 1000
    pairs: int = 21
    beyond: int = 60
    margin: float | None = None
    seed: int = 1
    jobs: int | None = None


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of them.

    Parameters
    ----------
    effect
        What the stretch itself does, in points; below zero is less tension.
    sd
        Standard deviation of a session's change, in points.
    level
        Their usual tension, 0 to 10.
    between_sd
        Standard deviation of the tension between sessions, in points.
    passing
        How much of a session's change is tension that was passing anyway, in percent.
    autocorrelation
        Of one time of the day with the next.
    trend
        How the tension moves by itself, in points a week.
    carry_over
        How much of the effect is left at the next session, in percent.
    sensor_cv
        Measure with a sensor instead, with this coefficient of variation from recording to
        recording, in percent; the effect and the margin are then in percent too.
    """

    effect: float = 0
    sd: float = 1.5
    level: float = 5
    between_sd: float = 1.5
    passing: float = 50
    autocorrelation: float = 0
    trend: float = 0
    carry_over: float = 0
    sensor_cv: float | None = None


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Conduct:
    """How they go about it.

    Parameters
    ----------
    habit
        How they make a number of what they feel.
    moment
        When they start a session; the arm is known only in the second of a pair.
    expectation
        Points they answer lower after either minute because they expect it to help.
    expectation_gap
        Points they answer lower still after a stretch.
    exaggeration
        Points they answer higher before a stretch they know is coming.
    missed
        Chance that a time of the day passes without a session, in percent.
    unfinished
        Chance that a session gets no answer afterwards, in percent.
    hides_failures
        Chance of the same after a stretch that did not help, in percent.
    """

    habit: Habit = Habit.WHOLE
    moment: Moment = Moment.AS_IT_COMES
    expectation: float = 0
    expectation_gap: float = 0
    exaggeration: float = 0
    missed: float = 0
    unfinished: float = 0
    hides_failures: float = 0


_TRUTH, _CONDUCT = Truth(), Conduct()
_FOR_A_SENSOR = {"effect", "autocorrelation", "sensor_cv"}
_NOT_FOR_A_SENSOR = {"habit", "expectation", "expectation_gap", "exaggeration"}


def trial_of(course: Course, truth: Truth, conduct: Conduct, text: Text) -> "Trial":
    """Return what the options ask for.

    Raises:
        WrongUseError: An option is beyond its limits, or one for ratings goes with a sensor.
    """
    from rekmaat.judge.people.block import Trial

    sensor = truth.sensor_cv is not None
    _check_limits(asdict(course) | asdict(truth) | asdict(conduct), text, sensor=sensor)
    if sensor:
        _check_sensor(truth, conduct, text)
    days = ceil(2 * course.pairs / SLOTS_PER_DAY)
    terms, pairs = _terms(course, truth), max(course.pairs, course.beyond)
    return Trial(_someone(truth, conduct), terms, pairs, days)


def _check_limits(given: Mapping[str, object], text: Text, *, sensor: bool) -> None:
    limits = {
        **_LIMITS,
        "effect": _EFFECT_PERCENT if sensor else _EFFECT_POINTS,
        "margin": _MARGIN_PERCENT if sensor else _MARGIN_POINTS,
    }
    for name, (least, most) in limits.items():
        value = given[name]
        if isinstance(value, int | float) and not least <= value <= most:
            told = {"option": _option(name), "least": f"{least:.12g}", "most": f"{most:.12g}"}
            raise WrongUseError(text.say("usage-out-of-range", told))


def _check_sensor(truth: Truth, conduct: Conduct, text: Text) -> None:
    """Refuse what a sensor has no use for, rather than leave it out in silence."""
    given, plain = asdict(truth) | asdict(conduct), asdict(_TRUTH) | asdict(_CONDUCT)
    useless = (asdict(_TRUTH).keys() - _FOR_A_SENSOR) | _NOT_FOR_A_SENSOR
    for name in given:
        if name in useless and given[name] != plain[name]:
            raise WrongUseError(text.say("usage-not-with-sensor", {"option": _option(name)}))


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")


def _terms(course: Course, truth: Truth) -> "Terms":
    from rekmaat.judge.terms import MARGIN_POINTS, Terms

    if truth.sensor_cv is None:
        return Terms(course.pairs, MARGIN_POINTS if course.margin is None else course.margin)
    percent = _SENSOR_MARGIN_PERCENT if course.margin is None else course.margin
    someone = on_sensor(truth.effect, truth.sensor_cv)
    return Terms(course.pairs, -log1p(-percent / 100), session_sd=someone.session_sd)


def _someone(truth: Truth, conduct: Conduct) -> Someone:
    gaps = Gaps(conduct.missed / 100, conduct.unfinished / 100, conduct.hides_failures / 100)
    if truth.sensor_cv is not None:
        someone = on_sensor(truth.effect, truth.sensor_cv, truth.autocorrelation)
        return replace(someone, moment=conduct.moment, gaps=gaps)
    return Someone(
        effect=truth.effect,
        session_sd=truth.sd,
        level=truth.level,
        between_sd=truth.between_sd,
        autocorrelation=truth.autocorrelation,
        passing_share=truth.passing / 100,
        trend_per_week=truth.trend,
        carry_over=truth.carry_over / 100,
        habit=conduct.habit,
        moment=conduct.moment,
        expected=Expected(
            conduct.expectation + conduct.expectation_gap,
            conduct.expectation,
            conduct.exaggeration,
        ),
        gaps=gaps,
    )
