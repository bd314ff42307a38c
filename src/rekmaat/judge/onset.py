"""When, within the first minute, the tension had fallen.

Asked only where the verdict is that it fell; so this never says more than the verdict.

The course of the minute, second by second and measured from the level before, is laid beside
the courses a fall could take: at once at some second, or from some second on with some time
constant.
Each has a half-time, when half of the fall was there.
Told are the half-time of the course that fits best, and between which times lie those of all
courses the minute does not contradict.

Two errors enter, as in `rekmaat.judge.change`: each recording stands at a level of its own, and
within it the tension wanders.
A fall that began only in the last second is one of the courses; it is contradicted where
standing up anew cannot account for the level from the first second on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rekmaat.judge.change import RecordingError
from rekmaat.judge.course import Windows, course
from rekmaat.judge.fall import Minute, explained_by, shapes_of
from rekmaat.judge.verdict import LEVEL, Verdict

MINUTE_S = 60.0
SHORTEST_S = 10.0
WIDEST_S = 30.0
"""A time known no better than to half a minute is not told as one number."""

BLOCKS_S = (1.0, 2.0, 5.0)


class Untold(StrEnum):
    """Why no time is told."""

    NO_DECREASE = "no_decrease"
    CANNOT_TELL = "cannot_tell"
    TOO_SHORT = "too_short"
    TOO_WEAK = "too_weak"
    CANNOT_TELL_WHEN = "cannot_tell_when"


@dataclass(frozen=True, slots=True)
class TimeToDecrease:
    """When half of the fall was there.

    Attributes:
        seconds: After the beginning of the recordings after; 0 where the tension was lower from
            the beginning; None with the reason.
        interval_s: The half-times of every course that is not contradicted (95 %); also given
            where it is too wide for one number.
        reason: Why there is no number.
        observed_s: Until when the first minute was recorded.
    """

    seconds: float | None
    interval_s: tuple[float, float] | None
    reason: Untold | None
    observed_s: float


def time_to_decrease(
    before: Sequence[Windows],
    after: Sequence[Windows],
    error: RecordingError,
    *,
    verdict: Verdict,
    repeats: Sequence[Windows] = (),
) -> TimeToDecrease:
    """Return when the tension had fallen, within the first minute of the recordings after.

    Args:
        before: The recordings before, with the same channels.
        after: The recordings after; only their first 60 s count.
        error: From recording to recording, as in the verdict.
        verdict: On the whole change; no time is told unless it is `decreased`.
        repeats: Further recordings with nothing in between; they say how tension wanders.
    """
    minutes = [one for it in after if _seconds_present(one := it.until(MINUTE_S)) >= SHORTEST_S]
    observed_s = max((_end_s(one) for one in minutes), default=0.0)
    if verdict is not Verdict.DECREASED:
        unsure = verdict is Verdict.CANNOT_TELL
        return _untold(Untold.CANNOT_TELL if unsure else Untold.NO_DECREASE, observed_s)
    if not minutes:
        return _untold(Untold.TOO_SHORT, observed_s)
    for block_s in BLOCKS_S:
        minute = _minute((before, minutes, repeats), error, block_s)
        if minute is not None:
            return _told(minute, observed_s)
    return _untold(Untold.TOO_WEAK, observed_s)


def contradicted_above(df: float, level: float = LEVEL) -> float:
    """Return how much worse than the best a course fits when it is contradicted.

    The joint region of two numbers, when a fall begins and how fast it goes: 2 F(2, df), whose
    quantile has a closed form.
    """
    return df * float((1 - level) ** (-2 / df) - 1)


def _untold(reason: Untold, observed_s: float) -> TimeToDecrease:
    return TimeToDecrease(None, None, reason, observed_s)


def _seconds_present(windows: Windows) -> float:
    return float(windows.present.sum()) * windows.window_s


def _end_s(windows: Windows) -> float:
    return float(windows.middles_s[windows.present][-1]) + windows.window_s / 2


def _minute(
    sides: tuple[Sequence[Windows], ...], error: RecordingError, block_s: float
) -> Minute | None:
    """Return the courses, None where one of them falls to the floor."""
    courses = [[course(one, block_s) for one in side] for side in sides]
    if any(one is None for side in courses for one in side):
        return None
    before, after, repeats = ([one for one in side if one is not None] for side in courses)
    return Minute(before, after, [*before, *repeats], error, block_s)


def _told(minute: Minute, observed_s: float) -> TimeToDecrease:
    shapes = shapes_of(minute)
    explained, df = explained_by(minute, shapes)
    limit = contradicted_above(df)
    if explained.max() <= limit:
        return _untold(Untold.CANNOT_TELL_WHEN, observed_s)
    possible = shapes.half_times_s[explained.max() - explained <= limit]
    # The neighbours that are contradicted lie one block further out.
    first = max(0.0, float(possible.min()) - minute.block_s)
    last = min(max(float(possible.max()) + minute.block_s, minute.begin_s), minute.end_s)
    if last - first > WIDEST_S:
        return TimeToDecrease(None, (first, last), Untold.CANNOT_TELL_WHEN, observed_s)
    seconds = float(shapes.half_times_s[explained.argmax()])
    return TimeToDecrease(seconds, (first, last), None, observed_s)
