"""The error of a reading against the truth, in percentage points."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from emg_bench.pipelines import Pipeline, Reading
from emg_bench.scenes import Scene, Setting, drawn_change, median_hz, scene

ECG_DB = (None, 6.0, 0.0, -6.0, -12.0)
FLOORS_UV = (0.7, 2.0, 4.0)
RATES_HZ = (1000.0, 1259.2593, 2148.1481, 4000.0)
FLOOR_450 = Setting(low_pass_hz=450.0)
ALONE = {
    "nothing else": Setting(),
    "1/f floor": Setting(pink_hz=100.0),
    "5 % premature wide beats": Setting(rhythm="premature"),
    "irregular beats": Setting(rhythm="fibrillating"),
    "heart rate rising by 30": Setting(rhythm="quickening"),
    "2 % lost, held": Setting(lost="held"),
    "2 % lost, zeroed": Setting(lost="zeroed"),
    "2 % lost, bursts of 0.3 s": Setting(lost="bursts"),
    "sensor to 450 Hz": FLOOR_450,
    "sensor to 450 Hz, --noise": FLOOR_450,
    "mains 50 Hz, 6 uV, changing": Setting(mains_uv=6.0),
    "mains 60 Hz, 6 uV, changing": Setting(mains_uv=6.0, mains_hz=60.0),
}


@dataclass(frozen=True, slots=True)
class Case:
    """One cell of a table: how its scenes are made.

    Attributes:
        part: The table it stands in.
        label: Which cell.
        make: From a seed to a scene.
        seeds: Which seeds.
    """

    part: str
    label: str
    make: Callable[[int], Scene]
    seeds: range


@dataclass(frozen=True, slots=True)
class Errors:
    """How wrong one pipeline is in one case.

    Attributes:
        part: The table.
        label: The case.
        pipeline: Who read.
        seeds: From how many scenes.
        bias: The mean error in percentage points; above zero a decrease is read too small.
        rmse: The root of the mean squared error.
        p95: What 95 % of the errors stay below.
        unread: The share of channels without a number.
        findings: What was said, each with the share of scenes.
    """

    part: str
    label: str
    pipeline: str
    seeds: int
    bias: float
    rmse: float
    p95: float
    unread: float
    findings: tuple[tuple[str, float], ...]


def grid(part: str, change: Callable[[int], float], seeds: range) -> list[Case]:
    """Return the heartbeat by floor cases, the scenes of one seed side by side."""
    settings = [Setting(ecg_db=db, floor_uv=uv) for db in ECG_DB for uv in FLOORS_UV]
    return [Case(part, _grid_label(it), _maker(it, change), seeds) for it in settings]


def accuracy_cases(seeds: range) -> list[Case]:
    """Return the cases with a drawn change, and those at -18 %."""
    return grid("a", drawn_change, seeds) + grid("a18", lambda _: -18.0, seeds)


def alone_cases(seeds: range) -> list[Case]:
    """Return the cases with one more thing wrong."""
    return [
        Case("c", name, _maker(it, drawn_change, rest="--noise" in name), seeds)
        for name, it in ALONE.items()
    ]


def spectral_cases(seeds: range) -> list[Case]:
    """Return the cases whose median frequency changes and whose amplitude does not."""
    settings = [
        (f"median frequency {percent:+d} %, {uv:g} uV", _shifted(percent, uv))
        for percent in (-10, 10)
        for uv in (0.7, 2.0)
    ]
    return [Case("d", name, _maker(it, lambda _: 0.0), seeds) for name, it in settings]


def rate_cases(seeds: range) -> list[Case]:
    """Return the cases at other sampling rates."""
    return [
        Case("f", f"{rate:g} Hz", _maker(Setting(rate_hz=rate), drawn_change), seeds)
        for rate in RATES_HZ
    ]


def read_all(
    cases: Sequence[Case], pipelines: Sequence[Pipeline]
) -> Iterator[tuple[Case, Pipeline, int, Reading, Scene]]:
    """Read seed by seed, case by case, and within a case by each pipeline in turn."""
    for seed in sorted({seed for case in cases for seed in case.seeds}):
        for case in cases:
            if seed not in case.seeds:
                continue
            made = case.make(seed)
            for pipeline in pipelines:
                if seed - case.seeds.start < pipeline.seeds:
                    yield case, pipeline, seed, pipeline.read(made), made


def errors_of(case: Case, pipeline: Pipeline, readings: Iterable[tuple[Reading, Scene]]) -> Errors:
    """Sum up what one pipeline read in one case."""
    pairs = list(readings)
    errors = np.ravel([one.change_percent - made.truth_percent for one, made in pairs])
    read = errors[np.isfinite(errors)]
    codes = Counter(code for one, _ in pairs for code in one.findings)
    some = len(read) > 0
    return Errors(
        part=case.part,
        label=case.label,
        pipeline=pipeline.name,
        seeds=len(pairs),
        bias=float(read.mean()) if some else float("nan"),
        rmse=float(np.sqrt((read**2).mean())) if some else float("nan"),
        p95=float(np.percentile(np.abs(read), 95)) if some else float("nan"),
        unread=1 - len(read) / len(errors),
        findings=tuple((code, count / len(pairs)) for code, count in codes.most_common()),
    )


def _grid_label(setting: Setting) -> str:
    ecg = "no ECG" if setting.ecg_db is None else f"{setting.ecg_db:+g} dB"
    return f"{ecg}, {setting.floor_uv:g} uV"


def _maker(
    setting: Setting, change: Callable[[int], float], *, rest: bool = False
) -> Callable[[int], Scene]:
    return lambda seed: scene(seed, setting, change(seed), rest=rest)


def _shifted(percent: int, floor_uv: float) -> Setting:
    """The setting whose median frequency differs by exactly so much, by bisection."""
    wanted, low, high = median_hz(1.0) * (1 + percent / 100), 0.5, 2.0
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if median_hz(middle) < wanted else (low, middle)
    return replace(Setting(), faster=low, floor_uv=floor_uv)
