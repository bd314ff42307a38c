"""What a run found, kept as JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from emg_bench.peers import Absent
from emg_bench.sessions import Calls
from emg_bench.speed import Speed


@dataclass(frozen=True, slots=True)
class Errors:
    """How wrong one pipeline is in one case.

    Attributes:
        part: The cell of the issue, as `a`.
        label: The case.
        pipeline: Who read.
        scenes: How many sessions.
        points: The errors of all channels with a number, in percentage points; above zero a
            decrease is read too small.
        unread: The share of channels without a number.
        withheld: The share of numbers that may carry no verdict, each said why.
        carrying: The errors of the others.
        findings: What was said, each with the share of sessions.
        failure: Why it read nothing, if it broke.
    """

    part: str
    label: str
    pipeline: str
    scenes: int
    points: tuple[float, ...]
    unread: float = 0.0
    withheld: float = 0.0
    carrying: tuple[float, ...] = ()
    findings: tuple[tuple[str, float], ...] = ()
    failure: str = ""

    @property
    def bias(self) -> float:
        """The mean error."""
        return float(np.mean(self.points)) if self.points else float("nan")

    @property
    def rmse(self) -> float:
        """The root of the mean squared error."""
        return root_mean_square(self.points)

    @property
    def p95(self) -> float:
        """What 95 % of the errors stay below, whichever way."""
        return float(np.percentile(np.abs(self.points), 95)) if self.points else float("nan")


@dataclass(frozen=True, slots=True)
class Run:
    """Everything that one run found.

    Attributes:
        dates: When each cell was begun.
        quick: Whether few seeds were used.
        versions: Of Python and of every package.
        machine: The processor, and how many there are.
        beats: Which beat shapes.
        cpu_seconds: What they took together.
        errors: The cells about accuracy.
        calls: The cell about sessions without effect.
        speeds: The cell about speed.
        absent: The peers that did not run.
    """

    dates: tuple[tuple[str, str], ...]
    quick: bool
    versions: tuple[tuple[str, str], ...]
    machine: str
    beats: str
    cpu_seconds: float
    errors: tuple[Errors, ...]
    calls: tuple[Calls, ...]
    speeds: tuple[Speed, ...]
    absent: tuple[Absent, ...]

    def of(self, part: str, pipeline: str) -> list[Errors]:
        """Return the cases of one part for one pipeline, in their order."""
        return [one for one in self.errors if one.part == part and one.pipeline == pipeline]

    def one(self, part: str, label: str, pipeline: str) -> Errors | None:
        """Return one case, None where it was not run."""
        return next((it for it in self.of(part, pipeline) if it.label == label), None)

    def pipelines(self, part: str) -> list[str]:
        """Return who took part, in their order."""
        return list(dict.fromkeys(one.pipeline for one in self.errors if one.part == part))


def root_mean_square(points: tuple[float, ...]) -> float:
    """Return the root of the mean squared error, not a number where there is none."""
    return float(np.sqrt(np.mean(np.square(points)))) if points else float("nan")


def pooled(errors: Iterable[Errors]) -> Errors:
    """Return several cases as one."""
    cases = list(errors)
    points = tuple(point for one in cases for point in one.points)
    return Errors(cases[0].part, "pooled", cases[0].pipeline, cases[0].scenes, points)


def renewed(earlier: Run, run: Run) -> Run:
    """Return an earlier run with the cells of this one in place of its own."""
    again = {cell for cell, _ in run.dates}
    kept = tuple(one for one in earlier.errors if one.part[0] not in again)
    dates = dict(earlier.dates) | dict(run.dates)
    return replace(
        run,
        dates=tuple(sorted(dates.items())),
        quick=run.quick or earlier.quick,
        cpu_seconds=earlier.cpu_seconds + run.cpu_seconds,
        errors=kept + run.errors,
        calls=run.calls or earlier.calls,
        speeds=run.speeds or earlier.speeds,
    )


def write_run(path: Path, run: Run) -> None:
    """Write a run as JSON."""
    path.write_text(json.dumps(asdict(run), indent=1) + "\n", encoding="utf-8")


def read_run(path: Path) -> Run:
    """Read a run from JSON."""
    stored: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    kinds = {"errors": Errors, "calls": Calls, "speeds": Speed, "absent": Absent}
    for name, kind in kinds.items():
        stored[name] = tuple(kind(**_tuples(one)) for one in stored[name])
    return Run(**_tuples(stored))


def _tuples(stored: dict[str, Any]) -> dict[str, Any]:
    return {name: _tuple(value) for name, value in stored.items()}


def _tuple(value: object) -> object:
    return tuple(map(_tuple, value)) if isinstance(value, list | tuple) else value
