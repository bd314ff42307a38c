import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special, stats

from rekmaat.judge.student import f_upper_tail, incomplete_beta, t_quantile, t_upper_tail

DFS = (0.3, 0.5, 1, 1.7, 2, 3, 4.4, 5, 6, 8, 10, 13.3, 20, 30, 57, 100, 1e3, 12345.6, 1e5, 1e6)
PROBABILITIES = (1e-9, 1e-6, 0.001, 0.01, 0.025, 0.05, 0.2, 0.5, 0.7, 0.95, 0.975, 0.995, 0.999999)


@pytest.mark.parametrize("df", DFS)
def test_t_quantiles_are_those_of_scipy(df: float) -> None:
    ours = [t_quantile(probability, df) for probability in PROBABILITIES]
    # 1e-8: what is left of double precision in ln(gamma) at a million degrees of freedom
    np.testing.assert_allclose(ours, stats.t.ppf(PROBABILITIES, df), rtol=1e-8, atol=1e-12)


@pytest.mark.parametrize("df", DFS)
def test_t_tails_are_those_of_scipy(df: float) -> None:
    values = [0, 0.1, 1, 2.5, 10, 300]
    ours = [t_upper_tail(t, df) for t in values]
    np.testing.assert_allclose(ours, stats.t.sf(values, df), rtol=1e-8)


@pytest.mark.parametrize("above", [1, 2, 4, 10, 33])
@pytest.mark.parametrize("below", [1, 4, 8, 20])
def test_f_tails_are_those_of_scipy(above: float, below: float) -> None:
    values = [0, 0.2, 1, 3, 40]
    ours = [f_upper_tail(f, above, below) for f in values]
    np.testing.assert_allclose(ours, stats.f.sf(values, above, below), rtol=1e-10)


@given(st.floats(0, 1), st.floats(0.05, 500), st.floats(0.05, 500))
def test_the_incomplete_beta_function_is_that_of_scipy(x: float, a: float, b: float) -> None:
    assert incomplete_beta(x, a, b) == pytest.approx(special.betainc(a, b, x), rel=1e-9, abs=1e-12)


def test_beyond_ten_million_degrees_of_freedom_it_is_the_normal_quantile() -> None:
    assert t_quantile(0.975, 1e9) == pytest.approx(stats.norm.ppf(0.975), rel=1e-6)


@pytest.mark.parametrize(("probability", "df"), [(0, 5), (1, 5), (0.5, 0), (0.5, float("nan"))])
def test_what_has_no_quantile_is_refused(probability: float, df: float) -> None:
    with pytest.raises(ValueError, match="no t quantile"):
        t_quantile(probability, df)
