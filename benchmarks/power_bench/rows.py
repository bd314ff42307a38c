"""Simulated crossovers as tables, so that others can fit the very same trials."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from math import log
from pathlib import Path

import numpy as np

from rekmaat.judge.power.crossover import layout, measurements
from rekmaat.judge.power.losses import patterns, seen_periods
from rekmaat.judge.power.moments import moments
from rekmaat.judge.power.plan import Design, Losses, Plan
from rekmaat.judge.power.reml import reml_statistics
from rekmaat.judge.power.statistics import Statistics

SEED = 1
COLUMNS = ("trial", "person", "order", "period", "arm", "y")
COMPLETE = Plan(Design.CROSSOVER, 60, (log(0.95), 0.0, 0.0), within_sd=0.125, between_sd=0.07)
MISSING = Plan(
    Design.CROSSOVER, 60, (log(0.95), 0.0, 0.0), within_sd=0.125, between_sd=0.07,
    losses=Losses(missing=0.08),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement."""

    trial: int
    person: int
    order: int
    period: int
    arm: int
    y: float


@dataclass(frozen=True, slots=True)
class Crossovers:
    """Simulated crossovers: their rows, and what Rekmaat found in all of them at once."""

    trials: int
    rows: tuple[Row, ...]
    found: Statistics


def crossovers(plan: Plan, trials: int) -> Crossovers:
    """Simulate some trials with everything that is measured in them."""
    chance = np.random.Generator(np.random.SFC64(SEED))
    measured = measurements(plan, chance, trials)
    measured = np.round(measured, 6)  # as many digits as the table has
    seen = patterns(plan, chance, trials)
    found = reml_statistics(moments(layout(plan.people, plan.arms), measured, seen))
    rows = [row for trial in range(trials) for row in _rows(plan, measured, seen, trial)]
    return Crossovers(trials, tuple(rows), found)


def _rows(plan: Plan, measured: np.ndarray, seen: np.ndarray, trial: int) -> Iterator[Row]:
    who = layout(plan.people, plan.arms)
    order = np.repeat(np.arange(len(who.orders)), who.people)
    there = seen_periods(plan.arms)[seen[:, trial]]
    for person, period in zip(*np.nonzero(there), strict=True):
        arm = who.orders[order[person]][period]
        y = float(measured[person, period, trial])
        yield Row(trial, int(person), int(order[person]), int(period), arm, y)


def write_rows(path: Path, rows: tuple[Row, ...]) -> None:
    """Write rows as a table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([
            (row.trial, row.person, row.order, row.period, row.arm, f"{row.y:.6f}") for row in rows
        ])  # fmt: skip
