"""Intraclass correlations against the published example, F quantiles against scipy."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from rekmaat.judge.trial.reliability import f_quantile, iccs, noise_of

# Six people seen by four judges: Shrout and Fleiss 1979, table 2.
JUDGES = np.array([
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
], dtype=float)  # fmt: skip


def test_the_example_of_shrout_and_fleiss_comes_out() -> None:
    found = {it.kind: it.value for it in iccs(JUDGES)}
    told = {"1": 0.17, "2": 0.29, "3": 0.71, "1k": 0.44, "2k": 0.62, "3k": 0.91}
    assert found == pytest.approx(told, abs=0.005)


def test_its_intervals_hold_what_they_should() -> None:
    for icc in iccs(JUDGES):
        assert icc.interval is not None
        low, high = icc.interval
        assert low < icc.value < high <= 1


def test_nine_of_ten_and_more_intervals_hold_the_true_correlation() -> None:
    """ICC(1) of 0.7, 20 people twice, 400 times: 95 % within four errors of the simulation."""
    rng = np.random.default_rng(4)
    held = 0
    for _ in range(400):
        usual = rng.standard_normal(20) * 0.7**0.5
        readings = usual[:, None] + rng.standard_normal((20, 2)) * 0.3**0.5
        interval = iccs(readings)[0].interval
        assert interval is not None
        low, high = interval
        held += low < 0.7 < high
    assert held / 400 == pytest.approx(0.95, abs=4 * (0.95 * 0.05 / 400) ** 0.5)


@settings(deadline=None)
@given(st.floats(0.005, 0.995), st.floats(0.5, 300), st.floats(0.5, 300))
def test_f_quantiles_are_those_of_scipy(probability: float, above: float, below: float) -> None:
    told = float(stats.f.ppf(probability, above, below))
    assert f_quantile(probability, above, below) == pytest.approx(told, rel=1e-8)


def test_the_noise_of_two_readings_is_half_the_variance_of_their_difference() -> None:
    rng = np.random.default_rng(2)
    usual = rng.standard_normal(50_000)
    first, second = (usual + 0.12 * rng.standard_normal(50_000) for _ in range(2))
    noise = noise_of(first, second)
    assert noise.sem == pytest.approx(0.12, rel=0.02)
    assert noise.cv_percent == pytest.approx(12.0, rel=0.02)
    assert noise.detectable_percent == pytest.approx(28.3, abs=0.6)
