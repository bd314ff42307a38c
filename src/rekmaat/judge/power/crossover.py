"""A crossover: its orders, the cells of order and period, and simulated measurements."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from rekmaat.judge.power.arrays import Floats
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.williams import williams_square


@dataclass(frozen=True, slots=True)
class Layout:
    """Who gets what when.

    A cell is one period of one order; all measurements in it have the same expectation. Cells are
    numbered order by order.

    Attributes:
        orders: The arms of each order, period by period.
        people: How many people have each order; people are numbered order by order.
    """

    orders: tuple[tuple[int, ...], ...]
    people: tuple[int, ...]

    @property
    def periods(self) -> int:
        """How many periods there are, which is how many arms."""
        return len(self.orders[0])

    @property
    def groups(self) -> Iterator[slice]:
        """The people of each order."""
        first = 0
        for people in self.people:
            yield slice(first, first + people)
            first += people

    def cell_columns(self) -> Floats:
        """Return what the model says of each cell apart from its order; cells by columns.

        The columns are every period but the first, then every arm but the last, the control.
        """
        rows = [
            [float(period == it) for it in range(1, self.periods)]
            + [float(arm == it) for it in range(self.periods - 1)]
            for order in self.orders
            for period, arm in enumerate(order)
        ]
        return np.array(rows)


@lru_cache(maxsize=16)
def layout(people: int, arms: int) -> Layout:
    """Spread people over the orders of a Williams square, as evenly as can be."""
    orders = williams_square(arms)
    whole, more = divmod(people, len(orders))
    return Layout(orders, tuple(whole + (row < more) for row in range(len(orders))))


def cell_means(plan: Plan) -> Floats:
    """Return the expectation of each cell, in standard deviations within a person.

    Order and period have no effect of their own: the model fits them, so they would change nothing.

    Args:
        plan: The trial.

    Returns:
        Orders by periods.
    """
    effects = np.array([*plan.effects, 0.0]) / plan.within_sd
    arms = np.array(layout(plan.people, plan.arms).orders)
    means: Floats = effects[arms]
    means[:, 1:] += plan.carry_over * effects[arms[:, :-1]]
    return means


def measurements(plan: Plan, chance: np.random.Generator, trials: int) -> Floats:
    """Simulate what would be measured with nothing lost.

    Args:
        plan: The trial.
        chance: Where the random numbers come from.
        trials: How many trials.

    Returns:
        Measurements in standard deviations within a person; people by periods by trials.
    """
    shape = (plan.people, plan.arms, trials)
    measured = chance.standard_normal(shape)
    levels = chance.standard_normal((plan.people, trials))
    levels *= plan.between_sd / plan.within_sd
    measured += levels[:, np.newaxis]
    if any(plan.effects):
        for group, means in zip(
            layout(plan.people, plan.arms).groups, cell_means(plan), strict=True
        ):
            measured[group] += means[:, np.newaxis]
    return measured
