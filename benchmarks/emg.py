"""How right, how honest and how fast `rekmaat.measure` is, beside other packages, in one run.

    uv run --isolated --no-default-groups --group bench python benchmarks/emg.py
        [--quick] [--ours] [--only a,c,g] [--seeds N]
        [--json OUT.json] [--renew] [--page docs/explanation/accuracy.md] [--from OUT.json]

Cells, as in the issue: a heartbeats by floors, with the change drawn and at -18 %; b a real ECG;
c one more thing wrong; d the spectrum shifts; e sessions without effect; f other sampling rates;
g speed. `--from OUT.json` tells an earlier run again, without running anything; `--renew`
replaces in OUT.json the cells that are run.
"""

import argparse
import platform
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from emg_bench import accuracy, sessions, speed
from emg_bench.hearts import hearts
from emg_bench.page import write_page
from emg_bench.peers import Absent, Peer, peers, versions
from emg_bench.pipelines import Pipeline, Reading, rekmaat
from emg_bench.real_ecg import looped
from emg_bench.run import Errors, Run, read_run, renewed, write_run
from emg_bench.tables import tables
from rekmaat import __version__

Thing = TypeVar("Thing")

CELLS = "abcdefg"
CASES: dict[str, Callable[[range], list[accuracy.Case]]] = {
    "a": accuracy.grid_cases,
    "b": accuracy.real_cases,
    "c": accuracy.alone_cases,
    "d": accuracy.spectral_cases,
    "f": accuracy.rate_cases,
}
FULL = {"a": 30, "b": 12, "c": 20, "d": 12, "e": 400, "f": 12, "g": 15}
QUICK = {"a": 5, "b": 3, "c": 4, "d": 6, "e": 24, "f": 3, "g": 7}
BAR_EVERY_S, LINE_EVERY_S = 1.0, 60.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be run.

    Attributes:
        cells: Which cells.
        seeds: How many seeds each cell has; turns for speed.
        quick: Whether these are few.
        peers: Who takes part beside Rekmaat.
        absent: Who does not, and why.
    """

    cells: str
    seeds: dict[str, int]
    quick: bool
    peers: Sequence[Peer]
    absent: Sequence[Absent]


def run(plan: Plan) -> Run:
    """Run every cell of a plan."""
    date, started = datetime.now(UTC), time.process_time()
    errors = [it for cell in CASES if cell in plan.cells for it in _errors(cell, plan)]
    calls = tuple(_calls(plan)) if "e" in plan.cells else ()
    speeds = tuple(_speeds(plan)) if "g" in plan.cells else ()
    return Run(
        dates=tuple((cell, date.isoformat(timespec="minutes")) for cell in plan.cells),
        quick=plan.quick,
        versions=(
            ("python", platform.python_version()),
            ("rekmaat", __version__),
            *versions(),
        ),
        machine=_machine(),
        beats=hearts().source,
        cpu_seconds=round(time.process_time() - started),
        errors=tuple(errors),
        calls=calls,
        speeds=speeds,
        absent=tuple(plan.absent),
    )


def _errors(cell: str, plan: Plan) -> list[Errors]:
    cases = CASES[cell](range(plan.seeds[cell]))
    if cell == "b":
        cases = [case for case in cases if _at_hand(case.label.split(": ")[0])]
    pipelines: list[Pipeline] = [rekmaat(), *(peer.pipeline for peer in plan.peers)]
    total = sum(len(case.asked(it)) for case in cases for it in pipelines)
    read: dict[tuple[accuracy.Case, str], list[tuple[Reading, accuracy.Floats]]] = {}
    for case, pipeline, reading, made in told(accuracy.read_all(cases, pipelines), total, cell):
        pairs = read.setdefault((case, pipeline.name), [])
        pairs.append((reading, made.truth_percent))
    return [accuracy.errors_of(case, name, pairs) for (case, name), pairs in read.items()]


def _at_hand(name: str) -> bool:
    try:
        looped(name)
    except (FileNotFoundError, ImportError) as error:
        print(f"{name}: left out, {error}", file=sys.stderr)
        return False
    return True


def _calls(plan: Plan) -> Iterator[sessions.Calls]:
    for seconds in sessions.SECONDS:
        for tau_s in sessions.TAUS_S:
            count = plan.seeds["e"]
            every = (sessions.called(tau_s, seconds, seed) for seed in range(count))
            yield sessions.share(tau_s, seconds, list(told(every, count, f"e, tau {tau_s:g} s")))


def _speeds(plan: Plan) -> list[speed.Speed]:
    calls = {peer.name: peer.timed or peer.amplitude for peer in plan.peers}
    turns = speed.timed(calls, plan.seeds["g"])
    return speed.speeds(list(told(turns, plan.seeds["g"] * (len(calls) + 2), "g")))


def told(things: Iterable[Thing], total: int, what: str) -> Iterator[Thing]:
    """Hand things on, and tell how far they are: as a bar on a terminal, else now and then."""
    done, last, terminal = 0, time.monotonic(), sys.stderr.isatty()
    for done, thing in enumerate(things, start=1):
        yield thing
        if time.monotonic() - last > (BAR_EVERY_S if terminal else LINE_EVERY_S):
            last = time.monotonic()
            bar = f"[{'#' * (30 * done // total):30}] " if terminal else ""
            _tell(f"{what:20} {bar}{done} of {total}", end="\r" if terminal else "\n")
    _tell(f"{what:20} {done} done{'':40}")


def _tell(line: str, end: str = "\n") -> None:
    print(line, end=end, file=sys.stderr, flush=True)


def _machine() -> str:
    info = Path("/proc/cpuinfo")
    names = [
        line.partition(":")[2].strip()
        for line in (info.read_text(encoding="utf-8").splitlines() if info.exists() else ())
        if line.startswith("model name")
    ]
    return f"{names[0] if names else platform.machine()}, one core"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="few seeds")
    parser.add_argument("--ours", action="store_true", help="leave the peers out")
    parser.add_argument("--only", default=CELLS, help="the cells to run, as in a,c,g")
    parser.add_argument("--seeds", type=int, help="as many seeds in every cell")
    parser.add_argument("--json", type=Path, help="where to write what was found")
    parser.add_argument("--renew", action="store_true", help="keep the other cells of --json")
    parser.add_argument("--page", type=Path, help="the page whose tables to rewrite")
    parser.add_argument("--from", dest="earlier", type=Path, help="tell this earlier run")
    asked = parser.parse_args()
    found = read_run(asked.earlier) if asked.earlier else run(_plan(asked))
    if asked.renew and asked.json:
        found = renewed(read_run(asked.json), found)
    for table in tables(found):
        print(table)
    if asked.json:
        write_run(asked.json, found)
    if asked.page:
        write_page(asked.page, found)


def _plan(asked: argparse.Namespace) -> Plan:
    seeds = QUICK if asked.quick else FULL
    if asked.seeds:
        seeds = dict.fromkeys(CELLS, asked.seeds)
    able, absent = ([], []) if asked.ours else peers()
    for one in absent:
        print(f"{one.name}: left out, {one.reason}", file=sys.stderr)
    cells = asked.only.replace(",", "")
    if not cells or set(cells) - set(CELLS):
        raise SystemExit(f"--only takes cells of {', '.join(CELLS)}")
    few = asked.quick or asked.seeds is not None
    return Plan(cells, seeds, few, able, absent)


if __name__ == "__main__":
    main()
