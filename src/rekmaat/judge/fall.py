"""How well the courses a fall could take fit a minute."""

from dataclasses import dataclass

import numpy as np

from rekmaat.judge.change import RecordingError, within_recording
from rekmaat.judge.course import Course, Floats

TIME_CONSTANTS_S = (0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 11.0, 15.0, 20.0, 27.0, 36.0)

_FITTED = 3  # how far it falls, when it begins, how fast it goes
_ROUNDS = 3  # the third changes no answer any more


@dataclass(frozen=True, slots=True)
class Minute:
    """What goes into one answer.

    Attributes:
        before: The courses of the recordings before.
        after: Those of the first minute of the recordings after.
        quiet: Those with nothing in between, also of repeats.
        error: From recording to recording.
        block_s: How long a block is.
    """

    before: list[Course]
    after: list[Course]
    quiet: list[Course]
    error: RecordingError
    block_s: float

    @property
    def begin_s(self) -> float:
        """When the first block ends: what fell before then fell from the beginning."""
        return min(float(one.times_s[0]) for one in self.after) + self.block_s / 2

    @property
    def end_s(self) -> float:
        """When the last block ends."""
        return max(float(one.times_s[-1]) for one in self.after) + self.block_s / 2


@dataclass(frozen=True, slots=True)
class Shapes:
    """Courses a fall could take.

    Attributes:
        courses: How much of it is there, shape (courses, blocks of all recordings after).
        half_times_s: When half of what fell by the end was there.
    """

    courses: Floats
    half_times_s: Floats


@dataclass(frozen=True, slots=True)
class Fit:
    """How the courses a fall could take fit.

    Attributes:
        explained: The fall in the weighted sum of squares by each, shape (courses,).
        left_over: What the best leaves over in each recording after.
    """

    explained: Floats
    left_over: list[Floats]


@dataclass(frozen=True, slots=True)
class _Wander:
    """The long-run variance of one block, and its degrees of freedom."""

    variance: float
    df: float


def shapes_of(minute: Minute) -> Shapes:
    """Return every course: each block it may begin with, each time constant."""
    times = np.concatenate([one.times_s for one in minute.after])
    end = minute.end_s
    later = np.arange(minute.begin_s, end - minute.block_s / 2, minute.block_s)
    begins = np.concatenate([[0.0], later])
    since = times - begins[:, None]
    courses = [(since > 0).astype(np.float64)]
    halves = [begins]
    for constant in TIME_CONSTANTS_S[1:]:
        courses.append(-np.expm1(-np.maximum(since, 0) / constant))
        reached = -np.expm1(-(end - begins) / constant)
        halves.append(begins - constant * np.log1p(-reached / 2))
    return Shapes(np.concatenate(courses), np.concatenate(halves))


def explained_by(minute: Minute, shapes: Shapes) -> tuple[Floats, float]:
    """Return how much each course explains, and the degrees of freedom of the error.

    How the minutes themselves wander shows in what the best course leaves over.

    Returns:
        The fall in the weighted sum of squares, shape (courses,), and the fewer degrees of
        freedom of the two errors.
    """
    wander = _wander(minute, [])
    for _ in range(_ROUNDS):
        fit = fitted(minute, shapes, wander.variance)
        wander = _wander(minute, fit.left_over)
    explained = fitted(minute, shapes, wander.variance).explained
    return explained, min(wander.df, minute.error.df)


def _wander(minute: Minute, left_over: list[Floats]) -> _Wander:
    """Pool the long-run variance of a block over recordings, by their cosines.

    What was fitted to the minutes takes its degrees of freedom from them.
    """
    series = [*(one.levels for one in minute.quiet), *left_over]
    told = [
        (len(one), within_recording(0.0, one - one.mean(), len(one) * minute.block_s))
        for one in series
    ]
    total = sum(count * it.variance * it.df for count, it in told)
    df = max(sum(it.df for _, it in told) - (_FITTED if left_over else 0), 1.0)
    return _Wander(max(total / df, np.finfo(float).tiny), df)


def fitted(minute: Minute, shapes: Shapes, variance: float) -> Fit:
    """Fit every course by generalised least squares; how far it falls is free, but downward.

    Args:
        minute: The courses of the recordings.
        shapes: The courses a fall could take.
        variance: The long-run variance of one block.
    """
    level = float(np.mean([one.levels.mean() for one in minute.before]))
    fallen = np.concatenate([one.levels for one in minute.after]) - level
    weighed = _weigh(shapes.courses, _shared(minute, variance), variance)
    size = (shapes.courses * weighed).sum(axis=1)
    along = np.minimum(weighed @ fallen, 0.0)
    explained = along**2 / size
    best = int(explained.argmax())
    rest = fallen - along[best] / size[best] * shapes.courses[best]
    ends = np.cumsum([len(one.levels) for one in minute.after])[:-1]
    return Fit(explained, list(np.split(rest, ends)))


def _shared(minute: Minute, variance: float) -> Floats:
    """What blocks have in common, shape (blocks, recordings after + 1).

    The blocks of one recording share how the person stood; all share the error of the level
    before.
    """
    sides = len(minute.before)
    within = variance * sum(1 / len(one.levels) for one in minute.before) / sides**2
    level = np.sqrt(minute.error.variance / sides + within)
    counts = [len(one.levels) for one in minute.after]
    stood = np.repeat(np.eye(len(counts)), counts, axis=0) * np.sqrt(minute.error.variance)
    return np.column_stack([stood, np.full(sum(counts), level)])


def _weigh(courses: Floats, shared: Floats, variance: float) -> Floats:
    """Multiply by the inverse covariance, variance I + shared shared' (Woodbury's identity)."""
    inner = variance * np.eye(shared.shape[1]) + shared.T @ shared
    common = np.linalg.solve(inner, shared.T @ courses.T)
    weighed: Floats = (courses - (shared @ common).T) / variance
    return weighed
