"""Least squares: against the normal equations, against scipy, and every dependent column named."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import linalg, stats

from rekmaat.errors import RefusedError
from rekmaat.judge.trial.linear import Columns, Covariance, Floats, dependences, least_squares

SEEDS = st.integers(0, 2**32 - 1)


def a_model(seed: int, people: int = 30, covariates: int = 3) -> tuple[Floats, Columns]:
    rng = np.random.default_rng(seed)
    values = np.column_stack([np.ones(people), rng.normal(size=(people, covariates))])
    response = values @ rng.normal(size=covariates + 1) + rng.normal(size=people)
    return response, Columns(("one", *(f"x{it}" for it in range(covariates))), values)


def naive(response: Floats, x: Floats, power: int | None) -> tuple[Floats, Floats]:
    """Coefficients and covariance by the normal equations, person by person."""
    bread = linalg.inv(x.T @ x)
    values = bread @ x.T @ response
    residuals = response - x @ values
    if power is None:
        return values, residuals @ residuals / (len(x) - x.shape[1]) * bread
    meat = sum(
        np.outer(row, row) * left**2 / (1 - row @ bread @ row) ** power
        for row, left in zip(x, residuals, strict=True)
    )
    return values, bread @ meat @ bread


@given(SEEDS)
@settings(max_examples=30, deadline=None)
@pytest.mark.parametrize(
    ("kind", "power"), [(Covariance.CLASSICAL, None), (Covariance.HC2, 1), (Covariance.HC3, 2)]
)
def test_the_covariances_are_those_of_the_normal_equations(
    kind: Covariance, power: int | None, seed: int
) -> None:
    response, columns = a_model(seed)
    fit = least_squares(response, columns)
    values, covariance = naive(response, columns.values, power)
    np.testing.assert_allclose(fit.values, values, rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(fit.covariance(kind), covariance, rtol=1e-8, atol=1e-12)


def test_a_slope_is_the_one_of_scipy() -> None:
    response, columns = a_model(7, covariates=1)
    found = least_squares(response, columns).coefficient("x0")
    other = stats.linregress(columns.values[:, 1], response)
    assert found.value == pytest.approx(other.slope, rel=1e-11)
    assert found.se == pytest.approx(other.stderr, rel=1e-11)
    assert found.p == pytest.approx(other.pvalue, rel=1e-9)


def test_a_joint_test_is_the_comparison_of_two_models() -> None:
    response, columns = a_model(5)
    whole = least_squares(response, columns)
    part = least_squares(response, Columns(columns.terms[:2], columns.values[:, :2]))
    more = part.residuals @ part.residuals - whole.residuals @ whole.residuals
    f = more / 2 / whole.residual_variance
    found = whole.joint_test("both", ("x1", "x2"))
    assert (found.df_above, found.df_below) == (2, 26)
    assert found.f == pytest.approx(f, rel=1e-10)
    assert found.p == pytest.approx(stats.f.sf(f, 2, 26), rel=1e-9)


@given(SEEDS, st.floats(1e-9, 1e9), st.floats(-1e3, 1e3))
@settings(max_examples=40, deadline=None)
def test_another_unit_of_a_covariate_changes_no_other_estimate(
    seed: int, unit: float, shift: float
) -> None:
    response, columns = a_model(seed)
    other = columns.values.copy()
    other[:, 1] = unit * (other[:, 1] + shift)
    first = least_squares(response, columns)
    second = least_squares(response, Columns(columns.terms, other))
    for term in ("x1", "x2"):
        assert first.coefficient(term).value == pytest.approx(
            second.coefficient(term).value, rel=1e-5, abs=1e-8
        )


def test_a_column_that_follows_from_others_is_named_with_them_and_nothing_is_dropped() -> None:
    response, columns = a_model(2)
    x = columns.values
    doubled = np.column_stack([x, 2 * x[:, 1] - x[:, 3], np.full(len(x), 5.0)])
    terms = (*columns.terms, "sum", "constant")
    with pytest.raises(RefusedError) as refused:
        least_squares(response, Columns(terms, doubled))
    told = [dict(it.arguments) for it in refused.value.findings]
    assert told == [{"term": "sum", "on": "x0, x2"}, {"term": "constant", "on": "one"}]


def test_a_column_after_a_dependent_one_is_not_blamed() -> None:
    _, columns = a_model(3)
    x = columns.values
    values = np.column_stack([x[:, :2], x[:, 1], x[:, 2:]])
    found = dependences(Columns(("one", "a", "again", "b", "c"), values))
    assert [(it.term, it.on) for it in found] == [("again", ("a",))]


def test_a_column_of_zeros_follows_from_nothing() -> None:
    found = dependences(Columns(("one", "none"), np.array([[1.0, 0.0], [1.0, 0.0]])))
    assert [(it.term, it.on) for it in found] == [("none", ())]


def test_as_many_people_as_columns_leave_nothing_to_judge_by() -> None:
    response, columns = a_model(1, people=4)
    with pytest.raises(RefusedError, match="model-too-few"):
        least_squares(response, columns)


def test_an_outcome_that_follows_from_the_columns_is_refused() -> None:
    _, columns = a_model(1)
    with pytest.raises(RefusedError, match="model-exact"):
        least_squares(columns.values @ np.array([1.0, 2.0, 3.0, 4.0]), columns)


def test_an_outcome_far_from_zero_is_no_exact_fit() -> None:
    response, columns = a_model(1)
    near, far = least_squares(response, columns), least_squares(response + 1e9, columns)
    assert far.coefficient("x1").value == pytest.approx(near.coefficient("x1").value, rel=1e-5)


def test_a_person_with_a_coefficient_of_their_own_leaves_no_robust_error() -> None:
    response, columns = a_model(1)
    alone = np.zeros((30, 1))
    alone[0] = 1
    fit = least_squares(
        response, Columns((*columns.terms, "alone"), np.hstack([columns.values, alone]))
    )
    assert not fit.allows_robust
    with pytest.raises(ValueError, match="leverage 1"):
        fit.covariance(Covariance.HC3)
