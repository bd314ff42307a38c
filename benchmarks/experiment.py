"""How often the verdict on one person errs: thousands of simulated people in every cell.

    uv run python benchmarks/experiment.py [--people 2000] [--jobs 2] [--only none,power]
        [--page docs/explanation/one-person.md]

People live, choose and rate as `rekmaat.judge.people` lets them; the judge is the one of the app.
Others, written from their description, see the same people where they can.
"""

import argparse
import platform
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path

import numpy as np

from emg_bench.page import write_between_marks
from emg_bench.tables import Table
from experiment_bench.cells import Part, cells
from experiment_bench.coverage import cover, speeds
from experiment_bench.measured import NEAR_TIMES, measure_all
from experiment_bench.tables import tables, welch_table
from rekmaat import __version__

COVERAGE, SPEED, WELCH = "coverage", "speed", "welch"
EVERY = (*Part, COVERAGE, SPEED, WELCH)
COVERED_TIMES = 2  # 95 ± 1 % needs more people than the rest, and they cost little


def run(only: set[str], people: int, jobs: int) -> Iterator[Table]:
    """Run the cells asked for, telling on the way how far it is."""
    every = [cell for cell in cells() if cell.part in only]
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        found = []
        for number, one in enumerate(measure_all(every, people, pool), start=1):
            found.append(one)
            print(f"{number} of {len(every)}: {one[0].label}", file=sys.stderr, flush=True)
        covered = cover(pool, COVERED_TIMES * people) if COVERAGE in only else []
    yield from tables(found, covered, speeds() if SPEED in only else [])
    if WELCH in only:
        yield welch_table()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--people", type=int, default=2000, help="in every cell")
    parser.add_argument("--jobs", type=int, default=cpu_count() or 1, help="processes")
    parser.add_argument("--only", default=",".join(EVERY), help="the parts to run")
    parser.add_argument("--page", type=Path, help="the page whose tables to rewrite")
    asked = parser.parse_args()
    only = set(asked.only.split(","))
    if only - set(EVERY):
        raise SystemExit(f"--only takes parts of {', '.join(EVERY)}")
    begun = datetime.now(UTC).isoformat(timespec="minutes")
    told = "\n".join(str(table) for table in run(only, asked.people, asked.jobs))
    print(told)
    if asked.page:
        head = (
            f"Run of {begun}, {asked.people:,} people in every row; {NEAR_TIMES} times as many "
            f"without an effect, {COVERED_TIMES} times for the intervals.\n"
        )
        made_with = (
            f"With rekmaat {__version__}, python {platform.python_version()}, "
            f"numpy {np.__version__}.\n"
        )
        write_between_marks(asked.page, f"{head}{made_with}\n{told}")


if __name__ == "__main__":
    main()
