import numpy as np
import pytest
from scipy import stats

from rekmaat.judge.power.critical import Limit, f_critical


@pytest.mark.parametrize("above", [1, 2, 3, 5])
@pytest.mark.parametrize("alpha", [0.0001, 0.05 / 3, 0.05, 0.5])
def test_critical_values_are_those_of_scipy(alpha: float, above: int) -> None:
    for below in (0.3, 1, 2, 7.5, 157.9, 2400):
        expected = stats.f.isf(alpha, above, below)
        assert f_critical(alpha, above, below) == pytest.approx(expected, rel=1e-8)


@pytest.mark.parametrize("above", [1, 3, 5])
@pytest.mark.parametrize("alpha", [0.001, 0.05 / 3, 0.05])
def test_the_table_interpolates_to_nine_digits(alpha: float, above: int) -> None:
    below = np.r_[2, 2.001, 2.5, np.geomspace(3, 1e5, 500)]
    # 1e-9 is far below what the F of a fit is good to
    np.testing.assert_allclose(
        Limit(alpha, above).at(below), stats.f.isf(alpha, above, below), rtol=1e-9
    )


def test_fewer_than_two_degrees_of_freedom_are_solved_one_by_one() -> None:
    below = np.array([[1.0, 1.5, 0.5], [1.0, 30.0, 1.5]])
    np.testing.assert_allclose(Limit(0.05, 2).at(below), stats.f.isf(0.05, 2, below), rtol=1e-8)


def test_without_degrees_of_freedom_there_is_no_critical_value() -> None:
    with np.errstate(divide="ignore", invalid="ignore"):
        limits = Limit(0.05, 2).at(np.array([0.0, -3.0, np.nan, np.inf, 10.0]))
    assert list(np.isnan(limits)) == [True, True, True, False, False]
    assert limits[3] == pytest.approx(stats.chi2.isf(0.05, 2) / 2, rel=1e-9)
