"""Shares without any effect, against a published-style table, other closed forms and simulation."""

from math import asin, expm1, log1p, pi, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from rekmaat.judge.binomial import upper_tail
from rekmaat.judge.false_responders import (
    RULES,
    Channels,
    Entry,
    Rule,
    Situation,
    Windows,
    detectable_percent,
    equal_effect_percent,
)
from rekmaat.judge.false_responders.share import noise_share

# CV, detectable decrease, share after a settling of 3, 5, 10 and 18 %, share of 10 % or more;
# in whole percents, confirmed by 400,000 draws each of another program.
TABLE = [
    (5, 13, 67, 77, 93, 99.8, 7),
    (8, 20, 61, 67, 83, 96, 18),
    (10, 24, 58, 64, 77, 92, 23),
    (12, 28, 57, 62, 73, 88, 27),
    (15, 34, 56, 60, 69, 83, 31),
    (20, 42, 54, 57, 65, 76, 35),
]
REGRESSION = [
    (0.7, {100: 50, 50: 63, 100 / 3: 67, 20: 72, 10: 77}),
    (0.8, {100: 50, 50: 60, 100 / 3: 64, 20: 68, 10: 72}),
    (0.9, {100: 50, 50: 57, 100 / 3: 60, 20: 63, 10: 66}),
]
MEAN_CHANGE = {  # at a CV of 12 %, ICC 0.7
    100: 0.0, 50: -5.1, 100 / 3: -6.9, 20: -8.8, 10: -10.9,
}  # fmt: skip
WHOLE = 0.6  # the table is rounded to whole percents


def share(rule: Rule, situation: Situation) -> float:
    return 100 * noise_share(rule, situation).share


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"cv {row[0]}")
def test_the_headline_table_comes_out(row: tuple[float, ...]) -> None:
    """V01, V02, C40."""
    cv, detectable, *settled, ten = row
    situation = Situation(cv_percent=cv)
    assert share(Rule.ANY_DECREASE, situation) == 50
    assert share(Rule.NEW_BASELINE, situation) == 50
    assert detectable_percent(situation) == pytest.approx(detectable, abs=WHOLE)
    assert share(Rule.AT_LEAST, situation) == pytest.approx(ten, abs=WHOLE)
    assert share(Rule.DETECTABLE, situation) == pytest.approx(2.5, abs=1e-9)
    for drift, told in zip((3, 5, 10, 18), settled, strict=True):
        drifting = Situation(cv_percent=cv, drift_percent=drift)
        assert share(Rule.SETTLING, drifting) == pytest.approx(told, abs=WHOLE)
        assert noise_share(Rule.SETTLING, drifting).mean_change_percent == pytest.approx(-drift)


@pytest.mark.parametrize(("icc", "told"), REGRESSION)
def test_who_starts_when_tense_responds_to_nothing(icc: float, told: dict[float, float]) -> None:
    """V02: 72 % is what a single high baseline gives by itself."""
    for top, percent in told.items():
        found = noise_share(Rule.WHEN_TENSE, Situation(entry=Entry(top, icc)))
        assert 100 * found.share == pytest.approx(percent, abs=WHOLE)
        if icc == 0.7:
            assert found.mean_change_percent == pytest.approx(MEAN_CHANGE[top], abs=0.06)


def test_the_share_of_who_starts_when_tense_is_the_same_whatever_the_noise() -> None:
    shares = [share(Rule.WHEN_TENSE, Situation(cv_percent=cv)) for cv in (0.5, 5, 15, 80)]
    assert shares == pytest.approx([shares[0]] * 4, abs=1e-9)
    wider = noise_share(Rule.WHEN_TENSE, Situation(15, entry=Entry(top_percent=10)))
    assert wider.mean_change_percent == pytest.approx(-13.4, abs=0.06)


def test_regression_to_the_mean_is_that_of_simulated_people() -> None:
    rng = np.random.default_rng(20261123)
    situation, people = Situation(entry=Entry(10, 0.8)), 400_000
    usual = rng.standard_normal(people) * situation.log_sd * sqrt(0.8 / 0.2)
    before, after = (usual + situation.log_sd * rng.standard_normal(people) for _ in range(2))
    change = (after - before)[before >= np.quantile(before, 0.9)]
    found = noise_share(Rule.WHEN_TENSE, situation)
    error = 4 * 0.5 / sqrt(change.size)
    assert found.share == pytest.approx((change < 0).mean(), abs=error)
    spread = 4 * float(change.std()) / sqrt(change.size)
    assert log1p(found.mean_change_percent / 100) == pytest.approx(change.mean(), abs=spread)
    assert found.responders_percent is not None
    seen = log1p(found.responders_percent / 100)
    assert seen == pytest.approx(change[change < 0].mean(), abs=spread)


@pytest.mark.parametrize("correlation", [0.0, 0.2, 0.5, 0.9, 0.99, 1.0])
def test_one_of_two_channels_is_sheppards_quadrant(correlation: float) -> None:
    found = share(Rule.ANY_CHANNEL, Situation(channels=Channels(2, correlation)))
    assert found == pytest.approx(100 * (0.75 - asin(correlation) / (2 * pi)), abs=1e-8)


@pytest.mark.parametrize(("count", "told"), [(1, 50), (2, 75), (4, 93.75), (9, 99.8046875)])
def test_every_further_channel_is_another_coin(count: int, told: float) -> None:
    found = share(Rule.ANY_CHANNEL, Situation(channels=Channels(count)))
    assert found == pytest.approx(told, abs=1e-9)


def test_the_lowest_of_several_channels_is_that_of_draws() -> None:
    situation = Situation(cv_percent=12, channels=Channels(4, 0.4))
    covariance = situation.change_sd**2 * (0.4 + 0.6 * np.eye(4))
    drawn = stats.multivariate_normal(cov=covariance, seed=1).rvs(200_000).min(axis=1)
    found = noise_share(Rule.ANY_CHANNEL, situation)
    assert found.responders_percent is not None
    assert log1p(found.mean_change_percent / 100) == pytest.approx(drawn.mean(), abs=0.002)
    seen = log1p(found.responders_percent / 100)
    assert seen == pytest.approx(drawn[drawn < 0].mean(), abs=0.002)


def test_who_counts_sees_a_fall_where_nothing_fell() -> None:
    """Half a normal law: those with any decrease see sqrt(2 / pi) SD, 12.6 % at a CV of 12 %."""
    situation = Situation(cv_percent=12)
    found = noise_share(Rule.ANY_DECREASE, situation)
    assert found.mean_change_percent == pytest.approx(0, abs=1e-9)
    half = 100 * expm1(-sqrt(2 / pi) * situation.change_sd)
    assert found.responders_percent == pytest.approx(half, abs=1e-9)


def no_window_below(windows: Windows) -> float:
    """The same by integration: the windows above a baseline, one after the other on a grid."""
    grid = np.linspace(-7, 7, 561)
    step = grid[1] - grid[0]
    rho = windows.autocorrelation
    moved = stats.norm.pdf(grid[None, :], rho * grid[:, None], sqrt(1 - rho**2)) * step
    total = 0.0
    for baseline in grid[::8]:
        above = (grid > baseline) + 0.5 * (grid == baseline)
        state = stats.norm.pdf(grid) * step * above
        for _ in range(windows.count - 1):
            state = state @ moved * above
        height = stats.norm.pdf(baseline, scale=1 / sqrt(windows.baseline_readings))
        total += state.sum() * height * 8 * step
    return total


@pytest.mark.parametrize("autocorrelation", [0.0, 0.6, 0.9])
def test_the_simulated_windows_are_those_of_an_integral(autocorrelation: float) -> None:
    windows = Windows(autocorrelation=autocorrelation)
    found = noise_share(Rule.ANY_WINDOW, Situation(windows=windows))
    assert found.mc_error is not None
    told = 1 - no_window_below(windows)
    assert found.share == pytest.approx(told, abs=4 * found.mc_error + 1e-3)


def test_any_window_of_a_minute_counts_nearly_everybody() -> None:
    """V02: 78 % where windows are much alike (0.9), 95 % and more where they are not."""
    shares = [
        share(Rule.ANY_WINDOW, Situation(windows=Windows(autocorrelation=it)))
        for it in (0.9, 0.6, 0.3, 0.0)
    ]
    assert shares == sorted(shares)
    assert shares[0] == pytest.approx(78, abs=WHOLE)
    assert shares[2] == pytest.approx(95, abs=WHOLE)
    rows = [Windows(in_a_row=2, autocorrelation=it) for it in (0.9, 0.0)]
    twice = [share(Rule.ANY_WINDOW, Situation(windows=it)) for it in rows]
    assert twice == pytest.approx([69, 77], abs=WHOLE)


def test_one_window_against_one_reading_is_a_coin() -> None:
    windows = Windows(count=1, baseline_readings=1)
    found = noise_share(Rule.ANY_WINDOW, Situation(windows=windows))
    assert found.mc_error is not None
    assert found.share == pytest.approx(0.5, abs=4 * found.mc_error)


def test_the_same_seed_gives_the_same_minutes_and_another_seed_others() -> None:
    first, again, other = (
        noise_share(Rule.ANY_WINDOW, Situation(), minutes=30_000, seed=seed) for seed in (5, 5, 6)
    )
    assert first == again
    assert first != other


def test_72_percent_read_backwards_is_no_decrease_of_18_percent() -> None:
    """The change, the same in everybody, that gives 72 %: 6 to 12 % and not 18 %."""
    found = [equal_effect_percent(0.72, Situation(cv_percent=cv)) for cv in (8, 10, 12, 15)]
    assert found == pytest.approx([-6.4, -7.9, -9.4, -11.6], abs=0.06)


def test_72_percent_of_25_people_is_luck_once_in_45() -> None:
    """V01: 18 of 25."""
    coin = noise_share(Rule.ANY_DECREASE, Situation())
    assert coin.luck(25, 72) == pytest.approx(0.022, abs=0.0005)
    assert upper_tail(18, 25, 0.67) == pytest.approx(0.38, abs=0.005)
    assert coin.count_range(60) == (22, 38)


situations = st.builds(
    Situation,
    cv_percent=st.floats(0.5, 80),
    at_least_percent=st.floats(0, 60),
    channels=st.builds(Channels, st.integers(1, 16), st.floats(0, 1)),
    entry=st.builds(Entry, st.floats(1, 100), st.floats(0, 0.99)),
    drift_percent=st.floats(-50, 50),
)


@settings(deadline=None, max_examples=60)
@given(situations, st.sampled_from([it for it in RULES if it is not Rule.ANY_WINDOW]))
def test_a_share_is_a_share_and_who_counts_sees_less(situation: Situation, rule: Rule) -> None:
    found = noise_share(rule, situation)
    assert 0 <= found.share <= 1 + 1e-12
    low, high = found.count_range(60)
    assert 0 <= low <= high <= 60
    if found.responders_percent is not None and found.share > 1e-6:
        assert found.responders_percent <= found.mean_change_percent + 1e-6
        assert found.responders_percent <= 1e-6


@settings(deadline=None, max_examples=60)
@given(situations)
def test_starting_when_tense_never_lowers_the_share(situation: Situation) -> None:
    assert noise_share(Rule.WHEN_TENSE, situation).share >= 0.5 - 1e-9


def test_where_nobody_ever_counts_there_is_no_mean_of_those_who_do() -> None:
    found = noise_share(Rule.AT_LEAST, Situation(cv_percent=0.5, at_least_percent=8.0))
    assert found.share < 1e-18
    assert found.responders_percent is None
