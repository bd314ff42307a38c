"""How often a change is called where there is none, and how often the interval covers the truth.

Simulated from the law the prior stands for, and from people at its edge; all seeded.
"""

from math import exp, log, sqrt

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import signal

from recordings import Standing, recording
from rekmaat.judge.change import (
    STANDING,
    Change,
    LogTension,
    change,
    recording_error,
    within_recording,
)
from rekmaat.judge.student import t_quantile
from rekmaat.judge.verdict import LEVEL
from rekmaat.measure.filters import WINDOW_S
from rekmaat.measure.tension import ChannelTension, measure

Floats = NDArray[np.float64]

WITHIN = 0.03
WITHIN_DF = 6.0
PEOPLE = 2000
# Three standard errors of a share of 5 % among 2,000.
SLACK = 3 * sqrt(0.05 * 0.95 / PEOPLE)


def recordings(rng: np.random.Generator, sd: float, count: int, truth: float) -> list[LogTension]:
    """Recordings of one side; each knows its own error from six cosines."""
    values = truth + rng.normal(0, sd, count) + rng.normal(0, WITHIN, count)
    variances = WITHIN**2 * rng.chisquare(WITHIN_DF, count) / WITHIN_DF
    return [LogTension(*pair, WITHIN_DF) for pair in zip(values, variances, strict=True)]


def one_person(rng: np.random.Generator, sd: float, count: int, truth: float) -> Change:
    before = recordings(rng, sd, count, 0.0)
    after = recordings(rng, sd, count, truth)
    return change(before, after, recording_error([before, after]))


def any_sd(rng: np.random.Generator) -> float:
    """A person's own spread, drawn from the law the prior stands for."""
    return STANDING.sd * sqrt(STANDING.df / rng.chisquare(STANDING.df))


def called(one: Change) -> int:
    """-1 for a decrease, 1 for an increase; what `judge` says, without the rest of its work."""
    return int(np.sign(one.log_ratio)) * (abs(one.log_ratio) > one.half_width(LEVEL))


@pytest.mark.parametrize("count", [1, 2, 3, 6])
def test_no_change_is_called_a_change_in_at_most_one_in_twenty(count: int) -> None:
    rng = np.random.default_rng(count)
    calls = [called(one_person(rng, any_sd(rng), count, 0.0)) for _ in range(PEOPLE)]
    assert np.mean(np.abs(calls)) <= 0.05 + SLACK


@pytest.mark.parametrize(
    ("sd", "most"),
    [(0.05, 0.05), (0.12, 0.05), (0.16, 0.10), (0.20, 0.18)],
)
def test_one_pair_errs_as_often_as_the_guide_admits(sd: float, most: float) -> None:
    """A single pair cannot know that its person stands less steadily than most."""
    rng = np.random.default_rng(7)
    calls = [called(one_person(rng, sd, 1, 0.0)) for _ in range(PEOPLE)]
    assert np.mean(np.abs(calls)) <= most + SLACK


@pytest.mark.parametrize("sd", [0.2, 0.3, 0.5])
def test_repeats_find_out_who_stands_unsteadily(sd: float) -> None:
    rng = np.random.default_rng(8)
    share = {
        count: np.mean([called(one_person(rng, sd, count, 0.0)) < 0 for _ in range(PEOPLE)])
        for count in (1, 3, 6)
    }
    assert share[3] < share[1]
    assert share[3] <= 0.06
    assert share[6] <= 0.045


@pytest.mark.parametrize("truth", [log(0.82), 0.0, log(1.3)])
@pytest.mark.parametrize("count", [1, 3])
def test_the_interval_covers_the_truth(truth: float, count: int) -> None:
    rng = np.random.default_rng(9)
    covered = 0
    for _ in range(PEOPLE):
        one = one_person(rng, any_sd(rng), count, truth)
        covered += abs(one.log_ratio - truth) <= one.half_width(LEVEL)
    assert covered / PEOPLE >= 0.95 - SLACK


def test_an_eighteen_percent_decrease_is_found_as_often_as_the_table_says() -> None:
    """judging.md 1.1, CV 12 %: .47 with three recordings, .76 with six, 20 df."""
    rng = np.random.default_rng(10)
    found = {
        count: np.mean([called(one_person(rng, 0.12, count, log(0.82))) < 0 for _ in range(PEOPLE)])
        for count in (1, 3, 6)
    }
    assert found[1] < 0.2
    assert found[3] == pytest.approx(0.45, abs=0.05)
    assert found[6] == pytest.approx(0.75, abs=0.05)


def drifting(rng: np.random.Generator, tau_s: float, seconds: int, people: int) -> Floats:
    """Log RMS of windows under posture drift, as in judging.md 1.1."""
    windows = round(seconds / WINDOW_S)
    keep = exp(-WINDOW_S / tau_s) if tau_s else 0.0
    steps = rng.standard_normal((people, windows + 200))
    drift = signal.lfilter([sqrt(1 - keep**2)], [1, -keep], steps, axis=1)[:, 200:]
    series: Floats = 0.15 * drift + 0.08 * rng.standard_normal((people, windows))
    return series


def within(series: Floats, seconds: int) -> LogTension:
    return within_recording(float(series.mean()), series - series.mean(), seconds)


@pytest.mark.parametrize(
    ("tau_s", "seconds", "most"),
    [(0.0, 30, 0.06), (0.5, 30, 0.065), (1.0, 30, 0.07), (1.0, 60, 0.065), (2.0, 60, 0.10)],
)
def test_drift_within_a_recording_is_not_called_a_change(
    tau_s: float, seconds: int, most: float
) -> None:
    """The error within a recording alone, without the prior that hides its faults."""
    rng = np.random.default_rng(11)
    before, after = (drifting(rng, tau_s, seconds, PEOPLE) for _ in range(2))
    calls = 0
    for one, other in zip(before, after, strict=True):
        sides = within(one, seconds), within(other, seconds)
        steady = recording_error([[LogTension(0, 0, 4), LogTension(0, 0, 4)]])
        alone = change([sides[0]], [sides[1]], steady)
        calls += abs(alone.log_ratio) > _half_width_within(alone)
    assert calls / PEOPLE <= most + 0.01


def _half_width_within(one: Change) -> float:
    return t_quantile(0.975, one.within_df) * sqrt(one.within_variance)


def log_tension(channel: ChannelTension) -> LogTension:
    seconds = len(channel.windows_uv2) * WINDOW_S
    return within_recording(log(channel.tension_uv), channel.influence, seconds)


def test_the_error_within_a_recording_is_right_for_whole_signals() -> None:
    """From samples to standard error: what recordings say against how they spread.

    Each is half a minute out of one and a half, so that its tension wanders as it would.
    """
    told = []
    for seed in range(30):
        long = Standing(seed, seconds=90, channels=1, floor_uv=2, sway=0.15)
        piece = recording(long.samples_uv[:, 60_000:120_000])
        told.append(log_tension(measure([piece]).recordings[0].channels[0]))
    spread = np.var([one.value for one in told], ddof=1)
    # 30 draws: the spread is known to 26 %, the mean of chi2(4) variances to 13 %.
    assert np.mean([one.variance for one in told]) == pytest.approx(spread, rel=0.6)


@pytest.mark.parametrize("times", [1.5, 2, 3, 5, 10, 20, 100])
@pytest.mark.parametrize("seconds", [0.3, 1, 3, 8])
def test_a_movement_in_one_recording_is_not_called_a_change(times: float, seconds: float) -> None:
    """Before only: either its own error covers what it does, or the verdict is withheld."""
    for seed in range(4):
        moved = Standing(seed, seconds=30)
        last = 20_000 + round(2000 * seconds)
        samples = moved.samples_uv.copy()
        samples[:, 20_000:last] += (times - 1) * moved.muscle_uv[:, 20_000:last]
        calm = Standing(seed + 40, seconds=30).recording()
        one, other = (it.channels[0] for it in measure([recording(samples), calm]).recordings)
        sides = [log_tension(one)], [log_tension(other)]
        if one.trusted and other.trusted:
            assert called(change(*sides, recording_error(sides))) == 0
