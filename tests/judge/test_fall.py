from math import exp, log

import numpy as np
import pytest

from rekmaat.judge.change import RecordingError
from rekmaat.judge.course import Course
from rekmaat.judge.fall import TIME_CONSTANTS_S, Minute, explained_by, fitted, shapes_of

ERROR = RecordingError(variance=0.12**2, df=8.0, repeats_df=0, prior=None)


def course(rng: np.random.Generator, seconds: int, fall: float = 0.0) -> Course:
    times = np.arange(1, seconds + 1) + 0.5
    return Course(times, rng.normal(0.3, 0.1, seconds) + fall * (times > 8))


def minute(seed: int = 1) -> Minute:
    rng = np.random.default_rng(seed)
    before = [course(rng, 25), course(rng, 12)]
    after = [course(rng, 28, -0.4), course(rng, 14, -0.4)]
    return Minute(before, after, before, ERROR, 1.0)


def test_a_fit_is_generalised_least_squares_written_out() -> None:
    """The same with the whole covariance matrix inverted."""
    one, variance = minute(), 0.02
    shapes = shapes_of(one)
    number = [len(it.levels) for it in one.after]
    level = np.mean([it.levels.mean() for it in one.before])
    within = variance * (1 / 25 + 1 / 12) / 4
    covariance = variance * np.eye(sum(number)) + ERROR.variance / 2 + within
    covariance[: number[0], : number[0]] += ERROR.variance
    covariance[number[0] :, number[0] :] += ERROR.variance
    weights = np.linalg.inv(covariance)
    fallen = np.concatenate([it.levels for it in one.after]) - level
    for shape, explained in zip(
        shapes.courses, fitted(one, shapes, variance).explained, strict=True
    ):
        along = min(0.0, float(shape @ weights @ fallen))
        assert explained == pytest.approx(along**2 / (shape @ weights @ shape), rel=1e-9)


def test_what_the_best_course_leaves_over_holds_no_fall() -> None:
    one = minute()
    left_over = fitted(one, shapes_of(one), 0.01).left_over
    assert [len(it) for it in left_over] == [28, 14]
    times = one.after[0].times_s
    step = left_over[0][times > 8].mean() - left_over[0][times < 8].mean()
    assert abs(step) < 0.1


def test_nothing_is_explained_by_a_rise() -> None:
    one = minute()
    risen = [Course(it.times_s, it.levels + 3 * (it.times_s / 30)) for it in one.after]
    higher = Minute(one.before, risen, one.quiet, ERROR, 1.0)
    flat = shapes_of(higher)
    explained = fitted(higher, flat, 0.01).explained
    assert explained[0] == 0  # lower from the beginning


def test_every_course_is_half_there_at_its_half_time() -> None:
    shapes = shapes_of(minute())
    assert len(shapes.courses) == len(TIME_CONSTANTS_S) * 28
    times = minute().after[0].times_s
    end = 29.0
    for shape, half, constant in zip(
        shapes.courses, shapes.half_times_s, np.repeat(TIME_CONSTANTS_S, 28), strict=True
    ):
        first = shape[: len(times)]
        if constant == 0:
            assert set(first[times > half]) == {1.0}
            assert not first[times < half].any()
            continue
        begin = half + constant * log(
            (1 + exp(-(end - _begin(first, times, constant)) / constant)) / 2
        )
        reached = -np.expm1(-(end - begin) / constant)
        assert -np.expm1(-(half - begin) / constant) == pytest.approx(reached / 2)


def _begin(shape: np.ndarray, times: np.ndarray, constant: float) -> float:
    """Where a course of that time constant left zero."""
    there = int(np.flatnonzero(shape)[0])
    return float(times[there] + constant * np.log1p(-shape[there]))


def test_the_error_has_the_degrees_of_freedom_of_its_cosines() -> None:
    """25, 12, 28 and 14 s hold 4, 2, 4 and 2 cosines; three numbers were fitted."""
    one = minute()
    _, df = explained_by(one, shapes_of(one))
    assert df == min(ERROR.df, 4 + 2 + 4 + 2 - 3)
