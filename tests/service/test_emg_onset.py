from dataclasses import replace

import numpy as np
import pytest

from recordings import NAMES, RATE_HZ, Standing, recording
from rekmaat.judge.onset import TimeToDecrease
from rekmaat.judge.verdict import judge
from rekmaat.measure.recording import Recording, Stretch
from rekmaat.measure.tension import measure
from rekmaat.service.emg_onset import when_fallen, windows_of
from rekmaat.service.emg_sides import Sides


def standing(seed: int, begin_s: float | None = None, share: float = 1.0) -> Recording:
    """Thirty seconds of two muscles, which fall to a share at some second."""
    made = Standing(seed, sway=0.1)
    samples = made.samples_uv.copy()
    if begin_s is not None:
        first = round(begin_s * RATE_HZ)
        samples[:, first:] -= (1 - share) * made.muscle_uv[:, first:]
    return recording(samples, file=f"{seed}.edf")


def compared(begin_s: float | None = None, share: float = 1.0) -> Sides:
    before = [standing(seed) for seed in (1, 2, 9)]
    after = [standing(seed, begin_s, share) for seed in (3, 4, 10)]
    repeats = [standing(seed) for seed in (5, 6, 7, 8)]
    return Sides(measure([*before, *after, *repeats]), 3, 3)


def told(one: Sides) -> TimeToDecrease:
    return when_fallen(one, NAMES[:2], judge(one.change(NAMES[:2])))


def test_the_second_of_a_fall_is_found_in_signals() -> None:
    """P07. From samples to the time that is told."""
    fallen = told(compared(begin_s=8.0, share=0.4))
    assert fallen.seconds == pytest.approx(8, abs=2)
    assert fallen.interval_s is not None
    assert fallen.interval_s[0] <= 8 <= fallen.interval_s[1]
    assert fallen.observed_s == 30


def test_what_never_fell_is_told_no_time() -> None:
    """P07."""
    fallen = told(compared())
    assert fallen.seconds is None
    assert fallen.interval_s is None


def test_cut_seconds_keep_their_place_in_time() -> None:
    whole = standing(5)
    lost = [replace(it, lost=(Stretch(8.0, 11.0),)) for it in whole.channels]
    (one,) = measure([replace(whole, channels=tuple(lost))]).recordings
    windows = windows_of(one, NAMES[:2])
    assert windows.powers_uv2.shape == (2, 120)
    gone = windows.middles_s[~windows.present]
    assert (gone.min(), gone.max()) == (8.125, 10.875)


def test_the_powers_are_those_of_the_tension() -> None:
    one = compared().recordings[0]
    windows = windows_of(one, NAMES[:2])
    for row, name in zip(windows.powers_uv2, NAMES[:2], strict=True):
        assert np.nanmean(row) == pytest.approx(one.channel(name).power_uv2)
