"""The simulated pilot of tests/reference, as rows; and what R answers to it."""

import csv
import json
from functools import cache
from pathlib import Path
from typing import Any

from rekmaat.guide.ratings import Felt
from rekmaat.judge.trial.pilot_rows import PilotRow

TABLE = Path(__file__).parent / "reference" / "pilot_single_arm.csv"
FELT_POINTS = 2


@cache
def answers_of_r() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(TABLE.with_suffix(".R.json").read_text(encoding="utf-8"))
    return found


@cache
def reference_rows() -> tuple[PilotRow, ...]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(
            PilotRow(
                line=line,
                person=row["subject"],
                day=int(row["day"]),
                session=int(row["session"]),
                baseline=float(row["log_pre1"]),
                repeat=float(row["log_pre2"]),
                outcome=float(row["log_post"]),
                felt=felt_of(change := float(row["nrs_after"]) - float(row["nrs_before"])),
                felt_change=change,
            )
            for line, row in enumerate(csv.DictReader(file), start=2)
        )


def felt_of(change: float) -> Felt:
    if abs(change) < FELT_POINTS:
        return Felt.SAME
    return Felt.BETTER if change < 0 else Felt.WORSE
