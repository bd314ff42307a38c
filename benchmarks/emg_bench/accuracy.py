"""The cases in which readings are compared with the truth."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from emg_bench.hearts import real_ecg
from emg_bench.pipelines import Pipeline, Reading
from emg_bench.real_ecg import NAMES, PTB
from emg_bench.run import Errors
from emg_bench.scenes import Pair, drawn_change, heart, mixed, pair, plain
from rekmaat.measure.simulate import Faults, Floor, Heart, Mains, Sensor

Floats = NDArray[np.float64]

ECG_DB = (None, 6.0, 0.0, -6.0, -12.0)
FLOORS_UV = (0.7, 2.0, 4.0)
BESIDE = ((None, 2.0), (0.0, 0.7), (0.0, 2.0), (0.0, 4.0), (-6.0, 2.0), (-12.0, 2.0))
REAL_DB = (0.0, -6.0, -12.0)
RATES_HZ = (1000.0, 1259.2593, 2148.1481, 4000.0)
NOISE_S = 20.0
FOR_SLOW = ("1/f floor, all of its power", "5 % premature wide beats", "2 % lost, zeroed")
MOVED = "two movements"
"""The truth counts the seconds that are cut, so that sway alone leaves an error of a point."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a table: how its pairs are made.

    Attributes:
        part: The cell of the issue.
        label: Which case of it.
        make: From a seed to a pair.
        seeds: Which seeds.
        for_slow: Whether pipelines that take minutes are asked too.
    """

    part: str
    label: str
    make: Callable[[int], Pair]
    seeds: range
    for_slow: bool = True

    def asked(self, pipeline: Pipeline) -> range:
        """Return which seeds a pipeline is asked for."""
        return self.seeds[: pipeline.sessions] if self.for_slow or not pipeline.slow else range(0)


def grid_label(ecg_db: float | None, floor_uv: float) -> str:
    """Return what a case of heartbeat and floor is called."""
    return f"{ecg_label(ecg_db)}, {floor_uv:g} uV"


def ecg_label(ecg_db: float | None) -> str:
    """Return what a heartbeat is called."""
    return "no ECG" if ecg_db is None else f"{ecg_db:+g} dB"


def grid_cases(seeds: range) -> list[Case]:
    """Return every heartbeat by every floor, with a drawn change and with -18 %."""
    changes: tuple[tuple[str, Callable[[int], float]], ...]
    changes = (("a", drawn_change), ("a18", lambda _: -18.0))
    return [
        Case(
            part,
            grid_label(db, uv),
            partial(_mixed, change, db, uv),
            seeds,
            for_slow=(db, uv) in BESIDE,
        )
        for part, change in changes
        for db in ECG_DB
        for uv in FLOORS_UV
    ]


def real_cases(seeds: range) -> list[Case]:
    """Return the cases with a real ECG."""
    return [
        Case(
            "b" if clean else "b as recorded",
            f"{name}: {ecg_label(db)}",
            partial(_with_real_ecg, name, db, clean=clean),
            seeds,
            for_slow=clean and name == PTB,
        )
        for clean in (True, False)
        for name in NAMES
        for db in REAL_DB
    ]


def alone_cases(seeds: range) -> list[Case]:
    """Return the cases with one more thing wrong."""
    return [
        Case("c", name, partial(_drawn, it), seeds, for_slow=name in FOR_SLOW)
        for name, it in _alone().items()
    ]


def spectral_cases(seeds: range) -> list[Case]:
    """Return the cases whose median frequency changes and whose amplitude does not."""
    cases = []
    for percent in (-10.0, 10.0):
        for uv in (0.7, 2.0):
            scene = plain(
                change_percent=0.0, median_change_percent=percent, floor=Floor(noise_uv=uv)
            )
            label = f"median frequency {percent:+g} %, floor {uv:g} uV"
            cases.append(Case("d", label, partial(pair, scene), seeds, for_slow=uv > 1))
    return cases


def rate_cases(seeds: range) -> list[Case]:
    """Return the cases at other sampling rates."""
    return [
        Case("f", f"{rate:g} Hz", partial(_drawn, {"rate_hz": rate}), seeds, for_slow=False)
        for rate in RATES_HZ
    ]


def read_all(
    cases: Sequence[Case], pipelines: Sequence[Pipeline]
) -> Iterator[tuple[Case, Pipeline, Reading, Pair]]:
    """Read seed by seed, case by case, and within a case by each pipeline in turn."""
    for seed in sorted({seed for case in cases for seed in case.seeds}):
        for case in cases:
            taking_part = [it for it in pipelines if seed in case.asked(it)]
            if taking_part:
                made = case.make(seed)
                for pipeline in taking_part:
                    yield case, pipeline, pipeline.read(made), made


def errors_of(case: Case, name: str, read: Sequence[tuple[Reading, Floats]]) -> Errors:
    """Sum up what one pipeline read in one case."""
    errors = np.ravel([one.change_percent - truth for one, truth in read])
    numbers = np.isfinite(errors)
    carries = numbers & np.ravel([one.carries for one, _ in read])
    codes = Counter(code for one, _ in read for code in one.findings)
    return Errors(
        part=case.part,
        label=case.label,
        pipeline=name,
        scenes=len(read),
        points=_rounded(errors[numbers]),
        unread=1 - float(numbers.mean()),
        withheld=float(numbers.mean() - carries.mean()),
        carrying=_rounded(errors[carries]),
        findings=tuple((code, count / len(read)) for code, count in codes.most_common()),
        failure=next((one.failure for one, _ in read if one.failure), ""),
    )


def _rounded(errors: Floats) -> tuple[float, ...]:
    return tuple(np.round(errors, 4).tolist())


def _mixed(
    change: Callable[[int], float], ecg_db: float | None, floor_uv: float, seed: int
) -> Pair:
    return mixed(seed, change(seed), ecg_db, floor_uv)


def _drawn(settings: dict[str, object], seed: int) -> Pair:
    return pair(plain(change_percent=drawn_change(seed), **settings), seed)


def _with_real_ecg(name: str, ecg_db: float, seed: int, *, clean: bool) -> Pair:
    ecg = real_ecg(name, clean=clean)
    return _drawn({"ecg_db": ecg_db, "heart": Heart(continuous=ecg)}, seed)


def _alone() -> dict[str, dict[str, object]]:
    """What is different from the plain scene, by name."""
    held, sensor = Faults(dropped_percent=2.0), Sensor(low_pass_hz=450.0)
    changing = {"hum_uv": 6.0, "swell_sd": 0.3, "wander_hz": 0.05}
    return {
        "nothing else": {},
        "1/f floor, half of its power": {"floor": Floor(noise_uv=2.0, pink_share=0.5)},
        "1/f floor, all of its power": {"floor": Floor(noise_uv=2.0, pink_share=1.0)},
        "5 % premature wide beats": {"heart": heart(premature_percent=5.0)},
        "irregular beats, as in fibrillation": {"heart": heart(fibrillation=True)},
        "heart rate rising by 40 %": {"heart": heart(rate_trend_percent=40.0)},
        "heart rate 15 lower after": {"heart": heart(rate_change_bpm=-15.0)},
        "2 % lost, held": {"faults": held},
        "2 % lost, zeroed": {"faults": Faults(dropped_percent=2.0, dropped_as="zero")},
        "2 % lost in bursts of 0.3 s": {"faults": Faults(dropped_percent=2.0, dropped_burst_s=0.3)},
        MOVED: {"faults": Faults(movements=2)},
        "sensor to 450 Hz": {"sensor": sensor},
        "sensor to 450 Hz, with --noise": {"sensor": sensor, "noise_seconds": NOISE_S},
        "mains 50 Hz, 6 uV, changing": {"mains": Mains(**changing)},
        "mains 60 Hz, 6 uV, changing": {"mains": Mains(mains_hz=60.0, **changing)},
    }
