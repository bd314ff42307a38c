"""Sums over the people of simulated crossovers: all that fitting them takes.

People with the same order and the same pattern of measured periods share their rows of the model.
So a trial is described by how many people are in each such class, and by the sums of what was
measured in it; of people with n measurements only the sums over all of them matter, because the
inverse of their covariance matrix depends on n alone.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from rekmaat.judge.power.arrays import Counts, Floats
from rekmaat.judge.power.crossover import Layout
from rekmaat.judge.power.losses import seen_periods


@dataclass(frozen=True, slots=True)
class Moments:
    """Sums of squares and products; the last axis is the trial.

    Columns are those of the model apart from the orders (periods, then arms), and after them the
    measurements themselves; pairs of columns are those of the upper triangle, row by row.
    Sizes are numbers of measurements of one person, 1 to the number of periods.

    Attributes:
        whole: Over all measurements; pairs by trials.
        totals: Over people, of their sums, by size; sizes by pairs by trials.
        orders: Sums over the people of each order, by size: of the columns, and last the number of
            measurements; sizes by orders by columns by trials.
        people: How many people there are of each size; sizes by trials.
    """

    whole: Floats
    totals: Floats
    orders: Floats
    people: Floats

    def of(self, trials: Counts) -> "Moments":
        """Return those of some trials, or all as they are where none is left out."""
        if np.array_equal(trials, np.arange(self.people.shape[1])):
            return self
        parts = (self.whole, self.totals, self.orders, self.people)
        return Moments(*(np.take(part, trials, axis=-1) for part in parts))

    @property
    def measured(self) -> Floats:
        """How many measurements there are."""
        count: Floats = np.arange(1.0, len(self.people) + 1) @ self.people
        return count

    @property
    def occupied(self) -> Floats:
        """How many orders have at least one measurement."""
        count: Floats = np.count_nonzero(self.orders[:, :, -1].sum(axis=0), axis=0).astype(float)
        return count


@dataclass(frozen=True, slots=True)
class _Size:
    """The classes of people with so many measurements each.

    Attributes:
        classes: Their numbers.
        sums: The sums of a person's rows of the model; columns by classes.
        squares: The products of these sums; pairs without the measurements by classes.
        orders: Which order a class has; orders by classes.
    """

    classes: Counts
    sums: Floats
    squares: Floats
    orders: Floats


@dataclass(frozen=True, slots=True)
class _Classes:
    """What each class of people adds, whatever is measured.

    Attributes:
        rows: The products of the rows of the model; pairs without the measurements by classes.
        sizes: The classes by their number of measurements.
        model_pairs: Which of all pairs are those of two columns of the model.
        measured_pairs: Which are those of one of them with the measurements.
    """

    rows: Floats
    sizes: tuple[_Size, ...]
    model_pairs: Counts
    measured_pairs: Counts


@lru_cache(maxsize=16)
def pairs_of(columns: int) -> tuple[Counts, Counts]:
    """Return the first and the second column of every pair."""
    first, second = np.triu_indices(columns)
    return first, second


@lru_cache(maxsize=16)
def _classes(plan: Layout) -> _Classes:
    cells = plan.cell_columns().reshape(len(plan.orders), plan.periods, -1)
    seen = seen_periods(plan.periods).astype(float)
    first, second = pairs_of(cells.shape[2])
    products = np.einsum("kp,opa->aok", seen, cells[:, :, first] * cells[:, :, second])
    sums = np.einsum("kp,opa->aok", seen, cells)
    numbers = np.arange(len(plan.orders) * len(seen)).reshape(len(plan.orders), -1)
    sizes = seen.sum(axis=1)
    all_first, all_second = pairs_of(cells.shape[2] + 1)
    return _Classes(
        rows=products.reshape(len(first), -1),
        sizes=tuple(
            _size(numbers[:, sizes == size], sums[:, :, sizes == size])
            for size in range(1, plan.periods + 1)
        ),
        model_pairs=np.flatnonzero(all_second < cells.shape[2]),
        measured_pairs=np.flatnonzero(
            (all_second == cells.shape[2]) & (all_first < cells.shape[2])
        ),
    )


def _size(numbers: Counts, sums: Floats) -> _Size:
    orders = np.repeat(np.eye(len(numbers)), numbers.shape[1], axis=1)
    flat = sums.reshape(len(sums), -1)
    first, second = pairs_of(len(sums))
    return _Size(numbers.ravel(), flat, flat[first] * flat[second], orders)


def moments(plan: Layout, measured: Floats, patterns: Counts) -> Moments:
    """Sum up what is measured in simulated crossovers.

    Args:
        plan: Who has which order.
        measured: What would be measured with nothing lost; people by periods by trials.
        patterns: Which periods are measured in whom; people by trials.
    """
    kept = np.empty_like(measured)
    for period, seen in enumerate(seen_periods(plan.periods).T.astype(float)):
        np.multiply(measured[:, period], seen[patterns], out=kept[:, period])
    sums = _class_sums(plan, kept.sum(axis=1), patterns)
    cells = np.concatenate([kept[group].sum(axis=0) for group in plan.groups])
    classes = _classes(plan)
    whole = np.empty((len(classes.model_pairs) + len(classes.measured_pairs) + 1, cells.shape[1]))
    whole[classes.model_pairs] = classes.rows @ sums.people
    whole[classes.measured_pairs] = plan.cell_columns().T @ cells
    whole[-1] = np.einsum("ipt,ipt->t", kept, kept)
    return Moments(
        whole=whole,
        totals=np.stack([_totals(size, sums, classes) for size in classes.sizes]),
        orders=np.stack([_orders(size, sums, 1.0 + at) for at, size in enumerate(classes.sizes)]),
        people=np.stack([sums.people[size.classes].sum(axis=0) for size in classes.sizes]),
    )


@dataclass(frozen=True, slots=True)
class _ClassSums:
    """By class and trial: people, the sum of their totals, and the sum of the squares of these."""

    people: Floats
    totals: Floats
    squares: Floats


def _class_sums(plan: Layout, totals: Floats, patterns: Counts) -> _ClassSums:
    count, trials = 2**plan.periods, totals.shape[1]
    order = np.repeat(np.arange(len(plan.orders)), plan.people)[:, np.newaxis]
    place = ((order * count + patterns) * trials + np.arange(trials)).ravel()
    flat, shape = totals.ravel(), (len(plan.orders) * count, trials)
    people, summed, squares = (
        np.bincount(place, weights, shape[0] * trials).reshape(shape)
        for weights in (None, flat, flat * flat)
    )
    return _ClassSums(people.astype(float), summed, squares)


def _totals(size: _Size, sums: _ClassSums, classes: _Classes) -> Floats:
    totals = np.empty((len(size.squares) + len(size.sums) + 1, sums.people.shape[1]))
    totals[classes.model_pairs] = size.squares @ sums.people[size.classes]
    totals[classes.measured_pairs] = size.sums @ sums.totals[size.classes]
    totals[-1] = sums.squares[size.classes].sum(axis=0)
    return totals


def _orders(size: _Size, sums: _ClassSums, measurements: float) -> Floats:
    """Orders by columns, the measurements and their number, by trials."""
    people, totals = sums.people[size.classes], sums.totals[size.classes]
    by_order = size.orders[:, np.newaxis]
    columns = (by_order * size.sums).reshape(-1, len(size.classes)) @ people
    shape = (len(size.orders), -1, people.shape[1])
    measured, count = size.orders @ totals, measurements * (size.orders @ people)
    return np.concatenate(
        (columns.reshape(shape), measured[:, np.newaxis], count[:, np.newaxis]), axis=1
    )
