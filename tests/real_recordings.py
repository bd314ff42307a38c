"""Real recordings beside the project; where they are absent their tests are skipped."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from rekmaat.files import read_recording
from rekmaat.measure.recording import Channel, Recording

Floats = NDArray[np.float64]

SHARED = Path(__file__).parents[2] / "shared" / "data"


def real(*parts: str) -> Path:
    """The path of a real recording."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{path.name} is not beside the project")
    return path


def of(name: str, samples_uv: Floats, rate_hz: float = 1000.0) -> Recording:
    """A recording of some rows, as a recorder of 24 bits would write it."""
    channels = tuple(
        Channel(f"EMG {place}", np.ascontiguousarray(row), rate_hz, (-3e6, 3e6), 1e-6)
        for place, row in enumerate(samples_uv)
    )
    return Recording(name, channels)


def leg(name: str) -> Recording:
    """Four muscles of a leg that is bent and stretched, of the UCI lower limb data set."""
    lines = real("uci_lower_limb_standing", name).read_text(errors="replace").splitlines()
    rows = [
        [float(value) for value in line.split()] for line in lines if line[:1] in "-0123456789 \t"
    ]
    widest = max(map(len, rows))
    millivolts = np.array([row for row in rows if len(row) == widest]).T
    return of(name, 1000 * millivolts[:4])


def biosppy(name: str) -> Recording:
    """One channel of BioSPPy's examples, in counts of a recorder of 12 bits."""
    return of(name, np.loadtxt(real("biosppy_examples_BSD3", name))[None])


def emg_files() -> list[Path]:
    """Recordings of arms and legs in formats we read."""
    return [
        real("opensignals_plux_MIT", "emg_bursts.h5"),
        real("c3d_ezc3d_testfiles_GPL3", "BTS.c3d"),
        real("c3d_pyomeca_Apache2", "markers_analogs.c3d"),
        real("delsys_c3d_BTKData_BSD3", "1123x01EMG.c3d"),
    ]


def without_a_heart() -> list[Recording]:
    """Every real recording at hand that is known to hold no ECG."""
    pytest.importorskip("h5py")
    pytest.importorskip("ezc3d")
    own = [leg("3Apie.txt"), leg("5Npie.txt"), biosppy("emg.txt"), biosppy("emg_1.txt")]
    return own + [read_recording(path) for path in emg_files()]


def ptb_ecg() -> Recording:
    """Fifteen leads of the ECG s0010 of the PTB database, in microvolts."""
    wfdb = pytest.importorskip("wfdb")
    record = wfdb.rdrecord(str(real("wfdb_ptb_s0010", "s0010_re.hea").with_suffix("")))
    return of("s0010_re", 1000 * record.p_signal.T, float(record.fs))
