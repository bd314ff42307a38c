"""One crossover by Rekmaat, by R and by statsmodels: how alike, how fast, how often wrong.

    uv run --group bench python benchmarks/trials.py [--turns 30] [--trials 4000] [--r-trials 500]
        [--jobs 2] [--only agreement,speed,errors] [--page docs/explanation/trials.md]

R needs lme4, lmerTest, pbkrtest, emmeans and jsonlite. Who is not here is left out, and said so.
"""

import argparse
import platform
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from importlib.metadata import version
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path
from typing import TypeVar

from emg_bench.page import write_between_marks
from emg_bench.tables import Table
from rekmaat import __version__
from trials_bench import statsmodels_peer
from trials_bench.agreement import agreements
from trials_bench.r import AbsentError, R, running_r
from trials_bench.speed import speeds
from trials_bench.tables import agreement_table, speed_table, type_one_table
from trials_bench.type_one import type_one_errors

AGREEMENT, SPEED, ERRORS = "agreement", "speed", "errors"
EVERY = (AGREEMENT, SPEED, ERRORS)

T = TypeVar("T")


def run(asked: argparse.Namespace, only: set[str], r: R | None) -> Iterator[Table]:
    """Yield the tables asked for, telling on the way how far it is."""
    if SPEED in only:
        yield speed_table(_told(SPEED, speeds(r, asked.turns)))
    if AGREEMENT in only and r is not None:
        yield agreement_table(_told(AGREEMENT, agreements(r, asked.turns)))
    if ERRORS in only:
        with ProcessPoolExecutor(asked.jobs, mp_context=get_context("spawn")) as pool:
            found = type_one_errors(r, pool, asked.trials, asked.r_trials)
            yield type_one_table(_told(ERRORS, found))


def _told(part: str, found: Iterable[T]) -> list[T]:
    every = []
    for number, one in enumerate(found, start=1):
        every.append(one)
        print(f"{part}: {number}", file=sys.stderr, flush=True)
    return every


def _started(stack: ExitStack) -> tuple[R | None, str]:
    """R where it is here, and a sentence on who is and who is not."""
    try:
        r = stack.enter_context(running_r())
    except AbsentError as error:
        return None, f"Without R: {error}."
    return r, f"{r.versions()}."


def _made_with(about_r: str) -> str:
    ours = f"With rekmaat {__version__}, python {platform.python_version()}"
    ours = f"{ours}, numpy {version('numpy')}."
    if statsmodels_peer.installed():
        return f"{ours}\n{about_r}\nstatsmodels {version('statsmodels')}.\n"
    return f"{ours}\n{about_r}\nWithout statsmodels: it is not installed.\n"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--turns", type=int, default=30, help="timed, and compared in each design")
    parser.add_argument("--trials", type=int, default=4000, help="without any difference")
    parser.add_argument("--r-trials", type=int, default=500, help="of these for R, which is slow")
    parser.add_argument("--jobs", type=int, default=cpu_count() or 1, help="processes")
    parser.add_argument("--only", default=",".join(EVERY), help="the parts to run")
    parser.add_argument("--page", type=Path, help="the page whose tables to rewrite")
    asked = parser.parse_args()
    only = set(asked.only.split(","))
    if only - set(EVERY):
        raise SystemExit(f"--only takes parts of {', '.join(EVERY)}")
    begun = datetime.now(UTC).isoformat(timespec="minutes")
    with ExitStack() as stack:
        r, about_r = _started(stack)
        tables = "\n".join(str(table) for table in run(asked, only, r))
    told = f"Run of {begun}.\n{_made_with(about_r)}\n{tables}"
    print(told)
    if asked.page:
        write_between_marks(asked.page, told)


if __name__ == "__main__":
    main()
