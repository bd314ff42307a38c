"""Makes the tables of decision 0009: `python tests/calibration/onset_table.py [how many]`.

How often a time is told in minutes without a fall, by Rekmaat and by comparing again every
second; and how near the told time comes to a known fall.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from rekmaat.judge.change import RecordingError, change
from rekmaat.judge.course import Windows, course
from rekmaat.judge.onset import TimeToDecrease, time_to_decrease
from rekmaat.judge.student import t_quantile
from rekmaat.judge.verdict import Verdict
from window_powers import (
    Fall,
    Person,
    Plan,
    Session,
    at_once,
    half_time_s,
    log_tension,
    none,
    session,
    slowly,
)

Call = Callable[[Session], bool]

FIRST_LOOK_S = 5


def sessions(
    seed: int, count: int, person: Person, plan: Plan, fall: Fall = none
) -> Iterator[Session]:
    rng = np.random.default_rng(seed)
    for _ in range(count):
        yield session(rng, person, plan, fall)


def told(one: Session) -> TimeToDecrease:
    return time_to_decrease(
        one.before, one.after, one.error, verdict=one.verdict, repeats=one.repeats
    )


def any_time(one: Session) -> bool:
    """Whether anything is told of when: a number, or an interval."""
    return told(one).interval_s is not None


def decreased(one: Session) -> bool:
    return one.verdict is Verdict.DECREASED


def every_second(one: Session) -> bool:
    """Compare again every second, each time as if it were the only one, with the right error."""
    return _running(one, one.error)


def every_second_without_standing_up(one: Session) -> bool:
    """The same, as if standing up anew changed nothing."""
    return _running(one, RecordingError(0.0, one.error.df, 0, None))


def _running(one: Session, error: RecordingError) -> bool:
    whole = change(
        [log_tension(it) for it in one.before], [log_tension(it) for it in one.after], error
    )
    before, after = _levels(one.before), _levels(one.after)
    looks = np.arange(1, after.shape[1] + 1)
    reading = (np.cumsum(after, axis=1) / looks).mean(axis=0) - before.mean()
    # The variance within is that of both sides; half of it grows as less of the minute is seen.
    within = whole.within_variance / 2 * (1 + after.shape[1] / looks)
    half = t_quantile(0.975, whole.df) * np.sqrt(within + whole.between_variance)
    late = looks >= FIRST_LOOK_S
    return bool((reading + half < 0)[late].any())


def _levels(side: Iterable[Windows]) -> np.ndarray:
    return np.array([made.levels for one in side if (made := course(one, 1.0)) is not None])


def share(call: Call, made: Iterable[Session]) -> float:
    return float(np.mean([call(one) for one in made]))


@dataclass(frozen=True, slots=True)
class Reading:
    """How the told times fit the truth.

    Attributes:
        decreased: Share with that verdict.
        any_time: Share with an interval.
        number: Share with one number.
        covered: Share of the intervals that hold the truth.
        too_early: Share of the intervals that end before it.
        error_s: The median of told less true seconds.
        off_s: The median of its size.
        width_s: The median width of the intervals.
    """

    decreased: float
    any_time: float
    number: float
    covered: float
    too_early: float
    error_s: float
    off_s: float
    width_s: float


def reading(made: Iterable[Session], truth_s: float) -> Reading:
    every = list(made)
    answers = [told(one) for one in every]
    spans = np.array([it.interval_s for it in answers if it.interval_s]).reshape(-1, 2)
    errors = np.array([it.seconds - truth_s for it in answers if it.seconds is not None])
    inside = (spans[:, 0] <= truth_s) & (truth_s <= spans[:, 1])
    return Reading(
        decreased=share(decreased, every),
        any_time=len(spans) / len(every),
        number=len(errors) / len(every),
        covered=_mean(inside),
        too_early=_mean(spans[:, 1] < truth_s),
        error_s=_median(errors),
        off_s=_median(np.abs(errors)),
        width_s=_median(spans[:, 1] - spans[:, 0]),
    )


def _mean(values: np.ndarray) -> float:
    return float(values.mean()) if len(values) else float("nan")


def _median(values: np.ndarray) -> float:
    return float(np.median(values)) if len(values) else float("nan")


@dataclass(frozen=True, slots=True)
class Known:
    """A fall of known course, for any percentage."""

    name: str
    of: Callable[[float], Fall]
    half_time_s: float


FALLS = (
    *(
        Known(f"at once, {begin_s:g} s", partial(at_once, begin_s=begin_s), begin_s)
        for begin_s in (0.0, 10.4, 20.7, 40.3)
    ),
    *(
        Known(f"slowly, {tau_s:g} s", partial(slowly, constant_s=tau_s), half_time_s(tau_s, 60))
        for tau_s in (5.0, 10.0, 20.0)
    ),
)

CALLS: tuple[Call, ...] = (every_second_without_standing_up, every_second, decreased, any_time)


def sham_rows(count: int) -> Iterator[str]:
    """Minutes without a fall, by people as the prior describes them."""
    yield "| recordings | sway | naive | every second | decreased | time told |"
    yield "|---|---|---|---|---|---|"
    for plan in (Plan(1, 30), Plan(1), Plan(3, 30), Plan(3)):
        for tau_s, cv in ((0.0, 0.10), (1.0, 0.10), (2.0, 0.15), (4.0, 0.30)):
            person = Person(tau_s, cv)
            rates = _rates(lambda person=person, plan=plan: sessions(1, count, person, plan))
            yield f"| {plan.each} x {plan.seconds:.0f} s | {tau_s:g} s, {cv:.0%} | {rates} |"


def unsteady_rows(count: int) -> Iterator[str]:
    """Minutes without a fall, by people who stand less steadily than the prior expects."""
    yield "| spread | recordings | pairs of repeats | naive | every second | decreased | told |"
    yield "|---|---|---|---|---|---|---|"
    for sd in (0.12, 0.16, 0.2, 0.3):
        for each, pairs in ((1, 0), (1, 3), (3, 0)):
            plan = Plan(each, pairs=pairs)
            person = Person(sd=sd)
            rates = _rates(lambda person=person, plan=plan: sessions(3, count, person, plan))
            yield f"| {sd:.0%} | {each} | {pairs} | {rates} |"


def _rates(made: Callable[[], Iterable[Session]]) -> str:
    return " | ".join(f"{share(call, made()):.3f}" for call in CALLS)


def fall_rows(count: int) -> Iterator[str]:
    yield "| fall | recordings | decreased | interval | number | covers | error | width |"
    yield "|---|---|---|---|---|---|---|---|"
    for known in FALLS:
        for percent, each in ((-18, 3), (-18, 6), (-30, 3), (-50, 1), (-50, 3)):
            made = sessions(2, count, Person(), Plan(each), known.of(percent))
            one = reading(made, known.half_time_s)
            shares = (one.decreased, one.any_time, one.number, one.covered)
            cells = " | ".join(f"{it:.2f}" for it in shares)
            times = f"{one.error_s:+.1f} s | {one.width_s:.0f} s"
            yield f"| {percent} %, {known.name} | {each} | {cells} | {times} |"


if __name__ == "__main__":
    how_many = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    for row in chain(sham_rows(how_many), unsteady_rows(how_many), fall_rows(how_many // 2)):
        sys.stdout.write(f"{row}\n")
