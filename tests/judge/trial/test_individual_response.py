"""The spread of the individual response: R's numbers, its sign, and how often it covers."""

import numpy as np
import pytest

from parallel_trials import from_r, two_arms
from rekmaat.judge.trial.individual_response import individual_response, signed_root


def changes(arm: str) -> list[float]:
    return [it.outcome - it.baseline for it in two_arms()
            if it.arm == arm and it.outcome is not None and it.baseline is not None]  # fmt: skip


def test_it_agrees_with_r() -> None:
    told = from_r("parallel_rct")["sd_ir"]
    found = individual_response("stretch", "control", changes("stretch"), changes("control"))
    assert found.variance == pytest.approx(told["diff"], rel=1e-9)
    assert found.se == pytest.approx(told["se"]["stretch"], rel=1e-9)
    assert [found.control_sd**2, found.arm_sd**2] == pytest.approx(told["var"], rel=1e-9)
    assert found.sd == pytest.approx(told["diff"] ** 0.5, rel=1e-9)


def test_less_spread_than_without_the_stretch_is_told_as_a_negative_variance() -> None:
    found = individual_response("stretch", "control", [1.0, 1.1, 0.9], [0.0, 2.0, 4.0])
    assert found.variance == pytest.approx(0.01 - 4)
    assert found.sd is None
    low, high = found.sd_interval
    assert low < 0 < high
    assert low == -((-found.interval[0]) ** 0.5)


def test_a_root_keeps_its_sign() -> None:
    assert (signed_root(-4), signed_root(0), signed_root(9)) == (-2, 0, 3)


@pytest.mark.parametrize(("people", "own_sd"), [(48, 0.0), (48, 0.1), (15, 0.0)])
def test_the_interval_of_the_variance_covers_about_as_often_as_it_says(
    people: int, own_sd: float
) -> None:
    """2000 trials: at least 95 % less 3 Monte-Carlo errors; the normal interval is rather wide."""
    rng = np.random.default_rng(11)
    covered = 0
    for _ in range(2000):
        control = rng.normal(0, 0.18, people)
        arm = rng.normal(0, 0.18, people) + rng.normal(0, own_sd, people)
        low, high = individual_response("b", "a", arm.tolist(), control.tolist()).interval
        covered += low <= own_sd**2 <= high
    assert covered / 2000 > 0.935
