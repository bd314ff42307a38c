"""The power of a crossover of 60 people and 4 arms: how fast, in how much memory, how exact.

    uv run python benchmarks/trials_power.py [--blocks 20] [--peer-trials 40] [--many 1000000]
        [--trials 40000] [--jobs 2] [--only speed,jobs,memory,peers,errors] [--page PAGE]

R needs lme4, lmerTest and pbkrtest. Peers fit the same simulated trials; who is not here is left
out, and said so. The machine may be busy: compare ratios.
"""

import argparse
import os
import platform
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from os import cpu_count
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: one core is one core

import numpy as np

from emg_bench.page import write_between_marks
from emg_bench.tables import Table
from power_bench.ours import jobs, off_theory, pace, peak_megabytes, type_one
from power_bench.peers import AbsentError, Peer, by_r, by_statsmodels
from power_bench.rows import COMPLETE, MISSING, Crossovers, crossovers
from rekmaat import __version__
from rekmaat.judge.power.plan import Design, Losses

OPTIONS = (
    "--design", "crossover", "--people", "60", "--effect", "-5", "--sd-within", "12.5",
    "--sd-between", "7", "--missing", "8",
)  # fmt: skip
EVERY = ("speed", "jobs", "memory", "peers", "errors")
NULLS = {
    "crossover, 60 people": COMPLETE,
    "crossover, 60, 8 % missing": MISSING,
    "crossover, 60, 8 % missing, people alike": replace(MISSING, between_sd=0.0),
    "crossover, 8": replace(COMPLETE, people=8),
    "crossover, 8, 8 % missing": replace(MISSING, people=8),
    "crossover, 8, 8 % missing, people alike": replace(MISSING, people=8, between_sd=0.0),
    "crossover, 24, 5 % missing, 20 % leave": replace(MISSING, people=24, losses=Losses(0.05, 0.2)),
    "parallel, 60, 8 % missing": replace(MISSING, design=Design.PARALLEL),
    "parallel, 8, 2 arms": replace(COMPLETE, design=Design.PARALLEL, people=8, effects=(0.0,)),
    "pilot, 8": replace(COMPLETE, design=Design.PILOT, people=8, effects=(0.0,)),
}


def run(asked: argparse.Namespace, only: set[str]) -> Iterator[Table]:
    """Yield the tables asked for."""
    if "speed" in only:
        yield speed_table(asked.blocks)
    if "jobs" in only:
        yield jobs_table(asked.blocks, asked.jobs)
    if "memory" in only:
        yield memory_table(asked.many)
    if "peers" in only:
        yield peers_table(asked.peer_trials, asked.blocks)
    if "errors" in only:
        yield errors_table(asked.trials, asked.jobs)


def speed_table(blocks: int) -> Table:
    plans = {"complete": (COMPLETE, "50,000"), "8 % missing": (MISSING, "10,000, aim 40,000")}
    rows = []
    for name, (plan, goal) in plans.items():
        found = pace(plan, blocks)
        rows.append((name, f"{found.by_clock:,.0f}", f"{found.by_processor:,.0f}", goal))
    off = off_theory(COMPLETE, 20_000 * blocks)
    note = f"Complete trials: {off:.1f} Monte-Carlo errors off noncentral F (goal: below 3)."
    return Table("Trials a second", ("60 x 4", "by the clock", "of one core", "goal"), rows, note)


def jobs_table(blocks: int, processes: int) -> Table:
    options = ("--simulations", str(2000 * 15 * blocks), *OPTIONS)
    found = jobs(options, processes)
    ratio = found.seconds_one / found.seconds_more
    same = "the same to the last digit" if found.same else "NOT THE SAME"
    row = (f"{found.seconds_one:.1f} s", f"{found.seconds_more:.1f} s", f"{ratio:.2f}", same)
    head = ("one process", f"{processes} processes", "times as fast", "answers")
    best = processes * found.processor_one / found.processor_more
    note = "The whole command is counted; the quickest of three turns. They took "
    note += f"{found.processor_one:.1f} and {found.processor_more:.1f} seconds of processor time, "
    note += f"so with {processes} cores to themselves they would be {best:.2f} times as fast."
    return Table("The same work in more processes", head, [row], note)


def memory_table(many: int) -> Table:
    sizes = (many // 100, many // 10, many)
    rows = [(f"{size:,}", f"{peak_megabytes(MISSING, size):.0f} MB") for size in sizes]
    return Table("Memory, 8 % missing", ("trials", "at most"), rows, "")


def peers_table(trials: int, blocks: int) -> Table:
    same = crossovers(MISSING, trials)
    ours = pace(MISSING, blocks).by_processor
    rows, absent = [("Rekmaat", f"{ours:,.0f}", "", "", "")], []
    for ask in (by_r, by_statsmodels):
        try:
            peer = ask(same)
        except AbsentError as error:
            absent.append(f"{error}.")
        else:
            rows.append(peer_row(peer, same, ours))
    head = ("", "trials a second", "Rekmaat is faster", "F off", "df off")
    note = "Of one core, simulating counted for Rekmaat only. Off: at most, relative, where the "
    note += "person variance is above zero. " + " ".join(absent)
    return Table(f"Beside others, the same {trials} trials", head, rows, note.strip())


def peer_row(peer: Peer, same: Crossovers, ours: float) -> tuple[str, ...]:
    assert same.found.boundary is not None
    inside = np.array([not it.boundary for it in peer.fits]) & ~same.found.boundary
    f = np.array([it.f for it in peer.fits])[inside] / same.found.f[inside]
    df = np.array([it.df or np.nan for it in peer.fits])[inside] / same.found.df[inside]
    off_df = "has none" if np.isnan(df).all() else f"{np.max(np.abs(df - 1)):.0e}"
    pace_told = f"{peer.trials_per_second:,.1f}"
    times = f"{ours / peer.trials_per_second:,.0f} x"
    return peer.name, pace_told, times, f"{np.max(np.abs(f - 1)):.0e}", off_df


def errors_table(trials: int, processes: int) -> Table:
    rows = []
    for name, tally in type_one(NULLS, trials, processes):
        arms = " ".join(f"{100 * count / tally.trials:.2f}" for count in tally.arms)
        share = tally.boundary_share
        at_zero = "" if share is None else f"{100 * share:.0f} %"
        error = f"{100 * tally.mc_error(tally.found):.2f}"
        rows.append((name, f"{100 * tally.power:.2f} %", error, arms, at_zero))
    head = ("no effect", "found", "± chance", "each arm, %", "person variance zero")
    note = f"{trials:,} trials a row; the goal is 5 % ± 0.5."
    return Table("How often chance alone is found", head, rows, note)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--blocks", type=int, default=20, help="of 2000 trials, timed")
    parser.add_argument("--peer-trials", type=int, default=40, help="fitted by R and statsmodels")
    parser.add_argument("--many", type=int, default=1_000_000, help="trials for the memory")
    parser.add_argument("--trials", type=int, default=40_000, help="without any effect")
    parser.add_argument("--jobs", type=int, default=cpu_count() or 1, help="processes")
    parser.add_argument("--only", default=",".join(EVERY), help="the parts to run")
    parser.add_argument("--page", type=Path, help="the page whose tables to rewrite")
    asked = parser.parse_args()
    only = set(asked.only.split(","))
    if only - set(EVERY):
        raise SystemExit(f"--only takes parts of {', '.join(EVERY)}")
    begun = datetime.now(UTC).isoformat(timespec="minutes")
    tables = "\n".join(str(table) for table in run(asked, only))
    made = f"With rekmaat {__version__}, python {platform.python_version()}, numpy {np.__version__}"
    told = f"Run of {begun}.\n{made}.\n\n{tables}"
    print(told)
    if asked.page:
        write_between_marks(asked.page, told)


if __name__ == "__main__":
    main()
