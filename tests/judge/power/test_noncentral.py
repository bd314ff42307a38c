import pytest
from scipy import stats

from rekmaat.judge.power.noncentral import noncentral_f_upper_tail


@pytest.mark.parametrize("shift", [0.01, 1, 9.5, 80, 1000])
@pytest.mark.parametrize("below", [2, 21, 174, 5000])
@pytest.mark.parametrize("above", [1, 3])
def test_tails_are_those_of_scipy(above: float, below: float, shift: float) -> None:
    for f in (0.1, 1, 2.6, 30, shift):
        expected = stats.ncf.sf(f, above, below, shift)
        ours = noncentral_f_upper_tail(f, above, below, shift)
        assert ours == pytest.approx(expected, rel=1e-8, abs=1e-10)


def test_without_a_shift_it_is_fishers_f() -> None:
    assert noncentral_f_upper_tail(2.6, 3, 174, 0) == pytest.approx(stats.f.sf(2.6, 3, 174))
