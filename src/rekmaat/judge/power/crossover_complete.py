"""A crossover in which everything is measured: its tests in closed form.

With one measurement of everybody in every period, periods and arms are compared within people only.
Where the person variance is above zero, REML with Kenward and Roger's degrees of freedom is then
exactly the analysis of variance within people; where it is zero, that stratum is kept. So no
iteration is needed, and the decisions are the same.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from rekmaat.judge.power.arrays import Floats
from rekmaat.judge.power.crossover import Layout, layout
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.statistics import Statistics


@dataclass(frozen=True, slots=True)
class Within:
    """The comparison of arms within people.

    Attributes:
        to_all: From sums of cells to orthonormal coordinates of periods and arms; the squares of
            all sum to what the model explains within people, those of the last ones to what the
            arms explain.
        to_arms: From sums of cells to the estimate of each arm against the control.
        arm_covariance: Covariance of these estimates in units of the residual variance.
        df: Degrees of freedom of the residual.
    """

    to_all: Floats
    to_arms: Floats
    arm_covariance: Floats
    df: int


@lru_cache(maxsize=16)
def within(people: int, arms: int) -> Within:
    """Prepare the comparison of arms within people."""
    plan = layout(people, arms)
    centred = _centred_columns(plan)
    weights = np.repeat(plan.people, plan.periods)
    information = centred.T @ (weights[:, np.newaxis] * centred)
    root = np.linalg.cholesky(information)
    covariance: Floats = np.asarray(np.linalg.inv(information))
    beside = arms - 1
    return Within(
        to_all=np.linalg.solve(root, centred.T),
        to_arms=(covariance @ centred.T)[beside:],
        arm_covariance=covariance[beside:, beside:],
        df=(people - 1) * (arms - 1) - beside,
    )


def complete_statistics(plan: Plan, measured: Floats) -> Statistics:
    """Test the arms of complete crossovers.

    Args:
        plan: The trial.
        measured: Measurements; people, order by order, by periods by trials.
    """
    sums, comparison = (
        _sums(measured, layout(plan.people, plan.arms)),
        within(plan.people, plan.arms),
    )
    explained = (comparison.to_all @ sums.cells) ** 2
    variance = (sums.within - explained.sum(axis=0)) / comparison.df
    contrasts = (comparison.to_arms @ sums.cells) ** 2
    contrasts /= np.diag(comparison.arm_covariance)[:, np.newaxis] * variance
    return Statistics(
        f=explained[plan.arms - 1 :].mean(axis=0) / variance,
        df=np.array([float(comparison.df)]),
        arm_f=contrasts,
        arm_df=np.array([[float(comparison.df)]]),
        fitted=np.ones(variance.size, dtype=bool),
        boundary=sums.between <= variance,
    )


@dataclass(frozen=True, slots=True)
class _Sums:
    """Cells by trials; squares within people; mean square between people of the same order."""

    cells: Floats
    within: Floats
    between: Floats


def _sums(measured: Floats, plan: Layout) -> _Sums:
    totals = measured.sum(axis=1)
    groups = list(plan.groups)
    cells = [measured[group].sum(axis=0) for group in groups]
    orders = sum(
        totals[group].sum(axis=0) ** 2 / people
        for group, people in zip(groups, plan.people, strict=True)
    )
    people = np.einsum("it,it->t", totals, totals)
    spare = sum(plan.people) - len(groups)
    return _Sums(
        cells=np.concatenate(cells),
        within=np.einsum("ipt,ipt->t", measured, measured) - people / plan.periods,
        between=(people - orders) / (plan.periods * spare),
    )


def _centred_columns(plan: Layout) -> Floats:
    """The columns of the cells, minus their mean over the periods of the same order."""
    columns = plan.cell_columns().reshape(len(plan.orders), plan.periods, -1)
    centred: Floats = columns - columns.mean(axis=1, keepdims=True)
    return centred.reshape(-1, columns.shape[2])
