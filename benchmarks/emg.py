"""How right, how honest and how fast `rekmaat.measure` is, beside other packages, in one run.

    uv run --group bench python benchmarks/emg.py [--quick] [--only a,c,g] [--ours]
        [--json OUT.json] [--page docs/explanation/accuracy.md]

Cells: a accuracy over heartbeats and floors, with the change drawn and at -18 %; c one more thing
wrong; d the spectrum shifted; e sessions without effect; f other sampling rates; g speed.
"""

import argparse
import sys
import time
from collections.abc import Sequence

from emg_bench import accuracy, tables
from emg_bench.accuracy import Case, Errors
from emg_bench.hearts import beats
from emg_bench.pipelines import Pipeline, own_pipeline
from emg_bench.sessions import SECONDS, TAUS_S, session_calls
from emg_bench.speed import speeds

CASES = {
    "a": accuracy.accuracy_cases,
    "c": accuracy.alone_cases,
    "d": accuracy.spectral_cases,
    "f": accuracy.rate_cases,
}
QUICK_SEEDS = {"a": 2, "c": 4, "d": 4, "f": 2}
FULL_SEEDS = {"a": 30, "c": 30, "d": 12, "f": 12}


def progress(done: int, of: int, what: str) -> None:
    if sys.stderr.isatty() or done == of:
        end = "\n" if done == of else ""
        print(f"\r{what:40} {done:6d} of {of:6d}", end=end, file=sys.stderr, flush=True)


def errors(cases: Sequence[Case], pipelines: Sequence[Pipeline]) -> list[Errors]:
    total = sum(min(len(case.seeds), it.seeds) for case in cases for it in pipelines)
    read: dict[tuple[str, str, str], list] = {}
    for done, (case, pipeline, _, reading, made) in enumerate(
        accuracy.read_all(cases, pipelines), start=1
    ):
        read.setdefault((case.part, case.label, pipeline.name), []).append((reading, made))
        progress(done, total, f"accuracy {case.part}: {pipeline.name}")
    return [
        accuracy.errors_of(case, it, read[case.part, case.label, it.name])
        for it in pipelines
        for case in cases
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--ours", action="store_true")
    parser.add_argument("--only", default="a,c,d,e,f,g")
    parser.add_argument("--seeds", type=int)
    asked = parser.parse_args()
    only = asked.only.split(",")
    seeds = QUICK_SEEDS if asked.quick else FULL_SEEDS
    started = time.process_time()
    print(f"beats: {beats().source}")
    for name, make in CASES.items():
        if name in only:
            count = asked.seeds or seeds[name]
            found = errors(make(range(count)), [own_pipeline()])
            print(tables.markdown(tables.ERRORS_HEAD, tables.error_rows(found)))
    if "e" in only:
        count = asked.seeds or (30 if asked.quick else 1000)
        calls = [session_calls(tau, s, range(count)) for s in SECONDS for tau in TAUS_S]
        print(tables.markdown(tables.CALLS_HEAD, tables.call_rows(calls)))
    if "g" in only:
        print(tables.markdown(*tables.speed_table(speeds({}, 5 if asked.quick else 15))))
    print(f"{time.process_time() - started:.0f} CPU s", file=sys.stderr)


if __name__ == "__main__":
    main()
