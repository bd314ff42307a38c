"""Where a function crosses zero."""

from math import cos, exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.judge.roots import root


def test_a_root_is_found_to_the_last_digits() -> None:
    assert root(lambda x: cos(x) - x, 0, 1) == pytest.approx(0.7390851332151607, rel=1e-14)
    assert root(lambda x: exp(x) - 1e-9, -50, 0) == pytest.approx(-20.72326583694641, rel=1e-13)


@given(st.floats(-1e6, 1e6), st.floats(0.01, 100), st.floats(0.01, 100))
def test_any_crossing_is_found(place: float, before: float, after: float) -> None:
    def cubic(x: float) -> float:
        return (x - place) ** 3 + (x - place) / 1000

    found = root(cubic, place - before, place + after)
    assert found == pytest.approx(place, rel=1e-9, abs=1e-9)


def test_an_end_that_is_the_root_is_returned() -> None:
    assert root(lambda x: x, 0.0, 3.0) == pytest.approx(0.0, abs=1e-300)


def test_no_change_of_sign_is_refused() -> None:
    with pytest.raises(ValueError, match="no change of sign"):
        root(lambda x: x * x + 1, -1, 1)
