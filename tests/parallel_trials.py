"""Trials with parallel groups, read from the reference files or drawn."""

import csv
import json
from collections.abc import Sequence
from math import log
from pathlib import Path
from typing import Any

import numpy as np

from rekmaat.judge.trial.parallel_rows import (
    ExpectationAsked,
    ParallelChoices,
    ParallelNames,
    ParallelRow,
)
from rekmaat.judge.trial.scale import Scale

FOLDER = Path(__file__).parent / "reference" / "parallel"
TWO_ARMS = ParallelChoices(
    control="control",
    names=ParallelNames(
        outcome="log_post",
        arm="arm",
        person="subject",
        baseline="log_pre",
        subgroups=("sex", "age", "chronic", "running"),
        expectation="expectation",
    ),
    scale=Scale.LOGGED,
    margin=0.1,
    expectation_asked=ExpectationAsked.BEFORE,
)
FOUR_ARMS = ParallelChoices(
    control="control",
    names=ParallelNames(
        outcome="post",
        arm="arm",
        person="person",
        baseline="pre",
        covariates=("age", "site"),
        subgroups=("sex", "age", "site", "after_run"),
    ),
    scale=Scale.LOG,
    margin=log(1.25),
)
PLAIN = ParallelChoices("control", ParallelNames("y", "arm", "person", "x"), Scale.PLAIN)
"""For people who are drawn."""


def from_r(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.R.json").read_text(encoding="utf-8"))
    return found


def lines_of(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def two_arms() -> list[ParallelRow]:
    return [
        ParallelRow(
            line=number,
            person=it["subject"],
            arm=it["arm"],
            outcome=float(it["log_post"]),
            baseline=float(it["log_pre"]),
            subgroups=(it["sex"], float(it["age"]), it["chronic"], it["running"]),
            expectation=float(it["expectation"]),
        )
        for number, it in enumerate(lines_of("parallel_rct"), 2)
    ]


def four_arms() -> list[ParallelRow]:
    return [
        ParallelRow(
            line=number,
            person=it["person"],
            arm=it["arm"],
            outcome=_log(it["post"]),
            baseline=_log(it["pre"]),
            covariates=(_number(it["age"]), it["site"]),
            subgroups=(it["sex"], _number(it["age"]), it["site"], it["after_run"]),
        )
        for number, it in enumerate(lines_of("four_arms"), 2)
    ]


def drawn(
    rng: np.random.Generator, sizes: Sequence[int], effects: Sequence[float] = ()
) -> list[ParallelRow]:
    """People with a baseline of mean 2; the arms are control, b, c and so on."""
    names = ("control", *"bcdefghijk")[: len(sizes)]
    arms = [name for name, size in zip(names, sizes, strict=True) for _ in range(size)]
    shift = dict(zip(names, (0.0, *effects), strict=False))
    baseline = rng.normal(2, 0.5, len(arms))
    outcome = 0.4 + 0.8 * baseline + rng.normal(0, 0.2, len(arms))
    return [
        ParallelRow(line, f"P{line}", arm, float(y) + shift.get(arm, 0.0), float(x))
        for line, (arm, y, x) in enumerate(zip(arms, outcome, baseline, strict=True), 2)
    ]


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


def _log(cell: str) -> float | None:
    return log(float(cell)) if cell else None
