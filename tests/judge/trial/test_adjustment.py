"""Holm's adjustment: against its definition, R's p.adjust, and what it promises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallel_trials import from_r
from rekmaat.judge.trial.adjustment import holm

P = st.lists(st.floats(0, 1), min_size=1, max_size=12)


def step_down(p: list[float], level: float) -> set[int]:
    """Which hypotheses Holm's procedure rejects, as the paper words it."""
    order = sorted(range(len(p)), key=p.__getitem__)
    rejected: set[int] = set()
    for step, at in enumerate(order):
        if p[at] * (len(p) - step) > level:
            break
        rejected.add(at)
    return rejected


@given(P, st.floats(0.001, 0.5))
def test_an_adjusted_p_is_below_the_level_just_where_the_procedure_rejects(
    p: list[float], level: float
) -> None:
    adjusted = holm(p)
    assert {at for at, it in enumerate(adjusted) if it <= level} == step_down(p, level)


@given(P)
def test_no_adjusted_p_is_smaller_and_none_is_more_than_bonferroni(p: list[float]) -> None:
    for raw, adjusted in zip(p, holm(p), strict=True):
        assert raw <= adjusted <= min(1.0, len(p) * raw)


def test_it_is_the_adjustment_of_r() -> None:
    both = from_r("parallel_rct")["interaction_adjust"]
    found = holm(list(both["raw"].values()))
    assert found == pytest.approx(list(both["holm"].values()), rel=1e-12)


def test_one_alone_stays_and_none_gives_none() -> None:
    assert holm([0.03]) == (0.03,)
    assert holm([]) == ()


def test_what_is_no_probability_is_refused() -> None:
    with pytest.raises(ValueError, match="probabilities"):
        holm([0.2, float("nan")])
