"""How much CPU `rekmaat emg change` takes beside `python -c "import numpy"`, in one run.

    uv run python benchmarks/emg_change.py [result.json]

The recordings are two of 60 s, four channels at 2 kHz, as EDF and as BDF.
Whole processes are measured and the median of several is taken; only the ratio means anything
on another machine.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import edfio
import numpy as np

RUNS = 9
RATE_HZ, SECONDS, CHANNELS = 2000, 60, 4
SENSOR_HZ = 450
GOAL = 4.0
COMMAND = [sys.executable, "-c", "from rekmaat.cli.main import main; main()"]
NUMPY = [sys.executable, "-c", "import numpy"]


def muscle(random: np.random.Generator) -> np.ndarray:
    """EMG with the spectrum of the lower back, RMS 1."""
    spectrum = np.fft.rfft(random.standard_normal(RATE_HZ * SECONDS))
    hertz = np.fft.rfftfreq(RATE_HZ * SECONDS, 1 / RATE_HZ)
    spectrum *= hertz / np.sqrt(hertz**2 + 35**2) / (hertz**2 + 90**2) * (hertz < SENSOR_HZ)
    signal = np.fft.irfft(spectrum)
    return signal / signal.std()


def write_recording(path: Path, seed: int, level_uv: float) -> Path:
    random = np.random.default_rng(seed)
    hum = 2 * np.sin(2 * np.pi * 50 * np.arange(RATE_HZ * SECONDS) / RATE_HZ)
    bdf = path.suffix == ".bdf"
    signal = edfio.BdfSignal if bdf else edfio.EdfSignal
    signals = [
        signal(
            level_uv * muscle(random) + random.standard_normal(RATE_HZ * SECONDS) + hum,
            RATE_HZ,
            label=f"EMG L muscle {number}",
            physical_dimension="uV",
            physical_range=(-500, 500),
        )
        for number in range(CHANNELS)
    ]
    (edfio.Bdf if bdf else edfio.Edf)(signals).write(path)
    return path


def cpu_seconds(command: list[str]) -> float:
    started = os.times()
    subprocess.run(command, check=True, capture_output=True)
    ended = os.times()
    return (
        ended.children_user
        + ended.children_system
        - started.children_user
        - started.children_system
    )


def measure(commands: dict[str, list[str]]) -> dict[str, float]:
    """Return the median CPU of each command; they take turns, so that all meet the same mood."""
    told: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            told[name].append(cpu_seconds(command))
    return {name: statistics.median(seconds) for name, seconds in told.items()}


def compare(folder: Path) -> dict[str, float]:
    commands = {"import numpy": NUMPY, "rekmaat --help": [*COMMAND, "--help"]}
    for ending in ("edf", "bdf"):
        before = write_recording(folder / f"before.{ending}", 1, 6.0)
        after = write_recording(folder / f"after.{ending}", 2, 5.0)
        sides = ["--before", str(before), "--after", str(after), "--json"]
        commands[f"emg change, {ending}"] = [*COMMAND, "emg", "change", *sides]
    return measure(commands)


def print_table(seconds: dict[str, float]) -> None:
    print(f"{'':20}{'CPU s':>8}{'x numpy':>9}")
    for name, value in seconds.items():
        print(f"{name:20}{value:8.2f}{value / seconds['import numpy']:9.2f}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        seconds = compare(Path(folder))
    print_table(seconds)
    ratios = {name: value / seconds["import numpy"] for name, value in seconds.items()}
    worst = max(ratio for name, ratio in ratios.items() if name.startswith("emg"))
    result = {
        "runs": RUNS,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "cpu_seconds": seconds,
        "times_numpy": ratios,
        "goal_times_numpy": GOAL,
        "reached": worst <= GOAL,
    }
    print(f"goal {GOAL} x numpy: {'reached' if worst <= GOAL else 'missed'}")
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
