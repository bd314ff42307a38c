"""Whatever the bytes, of whatever format: a recording or a refusal that names the file.

The short run is a taste. The long one (`-m slow`) makes 20,000 cases a format, and holds each to
five seconds and to ten times the memory of its file.
"""

import struct
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from formats import (
    C3d,
    OpenSignals,
    Wfdb,
    XdfStream,
    c3d_texts,
    write_c3d,
    write_opensignals_hdf5,
    write_opensignals_text,
    write_wfdb,
    write_xdf,
)
from recordings import Label, Standing, write
from rekmaat.errors import RefusedError
from rekmaat.files import read_recording
from rekmaat.files.reading import NOTHING_SAID, Reading
from rekmaat.measure.recording import Recording

SHARED = Path(__file__).parents[3] / "shared" / "data"
NAMES = ("EMG L multifid", "EMG R multifid")
SMALL_BYTES = 400_000
LONG_RUN = 20_000
SHORT_RUN = 120
LONGEST_S = 5.0
TIMES = 10
SPARE_BYTES = 64 * 2**20  # what Python, numpy and a reader take whatever the file
HEAD_BYTES = 3000

Files = Mapping[str, bytes]

NUMBERS = [
    struct.pack(pattern, value)
    for pattern in ("<B", "<H", "<I", "<Q", ">H", ">I", "<i")
    for value in (0, 1, 2, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 2**63)
    if value < 2 ** (8 * struct.calcsize(pattern)) and not (pattern == "<i" and value > 2**31 - 1)
]
WORDS = [
    b"", b"0", b"-1", b"1e9", b"99999999999", b"nan", b"inf", b"\0", b"\n", b"\t", b",", b";", b'"',
    b"#", b"\xff\xfe", b"\xe9", b"{", b"}", b"[]", b"null", b"</info>", b"&x;", b"1e-320", b"0x10",
    struct.pack("<d", float("nan")), struct.pack("<d", 1e300), struct.pack("<f", float("inf")),
]  # fmt: skip
texts = st.text('0123456789+-.,;:eE \t\n"#nai/_', min_size=1, max_size=8).map(str.encode)
words = st.sampled_from([it for it in WORDS if b"\0" not in it]) | texts
pieces = st.sampled_from([*NUMBERS, *WORDS]) | st.binary(min_size=1, max_size=12) | texts


@dataclass(frozen=True, slots=True)
class Format:
    """A format to be mutilated: the file to read, and what may be changed in the folder."""

    make: Callable[[Path], Path]
    real: str = ""
    reading: Reading = NOTHING_SAID


def some(ports: int = 2, samples: int = 600) -> np.ndarray:
    return np.random.default_rng(1).integers(-900, 900, (ports, samples)).astype(np.int16)


def make_c3d(folder: Path) -> Path:
    one = C3d(some(), NAMES, ("uV", "uV"), points=1, extra={"FORMAT": c3d_texts(["SIGNED"])})
    return write_c3d(folder / "a.c3d", one)


def make_c3d_float(folder: Path) -> Path:
    return write_c3d(folder / "a.c3d", C3d(some() * 1e-6, NAMES, is_float=True))


def make_xdf(folder: Path) -> Path:
    one = XdfStream(some().T.astype("<f4"), NAMES, chunk=100)
    heart = XdfStream(some(1).T.astype("<i2"), ("ECG",), "ECG", number=2, format="int16")
    return write_xdf(folder / "a.xdf", one, heart)


def make_wfdb(folder: Path) -> Path:
    return write_wfdb(folder / "a.hea", Wfdb(some(), NAMES))


def counts() -> OpenSignals:
    return OpenSignals((some() + 1000).T.astype(np.uint16), ("EMG", "ECG"), ("CH1", "CH2"))


def make_text(folder: Path) -> Path:
    return write_opensignals_text(folder / "a.txt", counts())


def make_hdf5(folder: Path) -> Path:
    return write_opensignals_hdf5(folder / "a.h5", counts())


def make_table(folder: Path) -> Path:
    rows = [f"{index / 1000};{a / 7:.4f};{b};".replace(".", ",") for index, (a, b) in
            enumerate(some().T)]  # fmt: skip
    path = folder / "a.csv"
    path.write_text("\n".join(["# made", "t;EMG L;EMG R;", *rows]), encoding="utf-8")
    return path


def make_points(folder: Path) -> Path:
    path = folder / "a.tsv"
    path.write_text("\n".join(f"{a}\t{b / 3:.3f}" for a, b in some().T), encoding="utf-8")
    return path


def make_dataset(folder: Path) -> Path:
    inner = folder / "sub-01" / "emg"
    inner.mkdir(parents=True)
    (folder / "dataset_description.json").write_text("{}")
    (inner / "sub-01_task-x_emg.json").write_text('{"SamplingFrequency": 2000, "TaskName": "x"}')
    rows = ["name\ttype\tunits\ttarget_muscle", *(f"{it}\tEMG\tuV\tmultifidus" for it in NAMES)]
    (inner / "sub-01_task-x_channels.tsv").write_text("\n".join(rows))
    samples = Standing(1, seconds=1).samples_uv
    return write(inner / "sub-01_task-x_emg.bdf", samples, Label(NAMES))


FORMATS = {
    "c3d": Format(make_c3d, "*.c3d"),
    "c3d as floating point": Format(make_c3d_float),
    "xdf": Format(make_xdf, "*.xdf"),
    "wfdb": Format(make_wfdb),
    "opensignals text": Format(make_text),
    "opensignals hdf5": Format(make_hdf5),
    "tables": Format(make_table, reading=Reading(1000.0, "uV")),
    "tables of numbers": Format(make_points, reading=Reading(1000.0, "uV")),
    "datasets": Format(make_dataset),
}
NAMED = pytest.mark.parametrize("name", FORMATS)


@cache
def originals(name: str) -> tuple[tuple[str, Files], ...]:
    """What may be mutilated: our own file with those beside it, and small real ones."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        path = FORMATS[name].make(root).relative_to(root)
        own = {str(it.relative_to(root)): it.read_bytes() for it in root.rglob("*") if it.is_file()}
    real = sorted(SHARED.rglob(FORMATS[name].real)) if FORMATS[name].real else []
    small = [it for it in real if it.stat().st_size < SMALL_BYTES]
    return (str(path), own), *((it.name, {it.name: it.read_bytes()}) for it in small)


@st.composite
def mutilated(draw: st.DrawFn, name: str) -> tuple[str, Files]:
    """A file with a few pieces overwritten, put in or cut out, mostly near its beginning."""
    path, files = draw(st.sampled_from(originals(name)))
    target = draw(st.sampled_from(sorted(files)))
    content = bytearray(files[target])
    kinds = pieces if b"\0" in content or draw(st.integers(0, 19)) == 0 else words
    for _ in range(draw(st.integers(1, 4))):
        reach = draw(st.sampled_from([HEAD_BYTES, HEAD_BYTES, HEAD_BYTES, len(content)]))
        start = draw(st.integers(0, max(0, min(len(content), reach) - 1)))
        piece = draw(kinds)
        width = draw(st.sampled_from([len(piece), len(piece), 0, 1, 40]))
        content[start : start + width] = piece
    if draw(st.integers(0, 9)) == 0:
        del content[draw(st.integers(0, len(content))) :]
    return path, {**files, target: bytes(content)}


def read_or_refuse(name: str, path: str, files: Files) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for one, content in files.items():
            (Path(folder) / one).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / one).write_bytes(content)
        try:
            recording = read_recording(Path(folder) / path, reading=FORMATS[name].reading)
        except RefusedError as error:
            told = [str(it.arguments["file"]) for it in error.findings]
        else:
            check(recording)
            return
        assert told
        assert all(it.startswith(folder) for it in told)


def check(recording: Recording) -> None:
    every = [*recording.channels, *([recording.ecg] if recording.ecg else [])]
    assert recording.channels
    for channel in every:
        assert len(channel.samples_uv)
        assert np.isfinite(channel.samples_uv).all()
        assert 0 < channel.rate_hz < np.inf
        assert channel.limits_uv[0] < channel.limits_uv[1]
        assert 0 <= channel.step_uv < np.inf
        assert all(0 <= it.start_s < it.end_s <= channel.seconds + 1e-6 for it in channel.lost)
        assert (channel.name + channel.site).isprintable()
    assert recording.about.isprintable()


@NAMED
def test_the_originals_are_read(name: str) -> None:
    path, files = originals(name)[0]
    with tempfile.TemporaryDirectory() as folder:
        for one, content in files.items():
            (Path(folder) / one).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / one).write_bytes(content)
        recording = read_recording(Path(folder) / path, reading=FORMATS[name].reading)
        assert len(recording.channels) + (recording.ecg is not None) >= 2
        check(recording)


@NAMED
@settings(max_examples=SHORT_RUN, deadline=None)
@given(data=st.data())
def test_mutilated_files_are_read_or_refused(name: str, data: st.DataObject) -> None:
    path, files = data.draw(mutilated(name))
    read_or_refuse(name, path, files)


@NAMED
@settings(max_examples=40, deadline=None)
@given(content=st.binary(max_size=1500))
def test_random_bytes_are_read_or_refused(name: str, content: bytes) -> None:
    path, files = originals(name)[0]
    read_or_refuse(name, path, {**files, path: content})


@pytest.mark.slow
@NAMED
@settings(max_examples=LONG_RUN, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_mutilated_files_are_read_or_refused_in_a_long_run(name: str, data: st.DataObject) -> None:
    path, files = data.draw(mutilated(name))
    with bounded(sum(map(len, files.values()))):
        read_or_refuse(name, path, files)


LONG: Mapping[str, Callable[[Path], Path]] = {
    "c3d": lambda folder: write_c3d(
        folder / "a.c3d", C3d(some(8, 400_000), [f"EMG {it}" for it in range(8)], ["uV"] * 8)
    ),
    "xdf": lambda folder: write_xdf(
        folder / "a.xdf",
        XdfStream(some(8, 100_000).T.astype("<f4"), [f"EMG {it}" for it in range(8)]),
    ),
    "wfdb": lambda folder: write_wfdb(
        folder / "a.hea", Wfdb(some(8, 400_000), [f"EMG {it}" for it in range(8)])
    ),
    "opensignals hdf5": lambda folder: write_opensignals_hdf5(
        folder / "a.h5", OpenSignals((some(1, 900_000) + 1000).T.astype(np.uint16))
    ),
    "opensignals text": lambda folder: write_opensignals_text(
        folder / "a.txt", OpenSignals((some(1, 300_000) + 1000).T.astype(np.uint16))
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", LONG)
def test_a_long_recording_takes_no_more_than_ten_times_its_file(tmp_path: Path, name: str) -> None:
    path, files = originals(name)[0]
    read_or_refuse(name, path, files)  # the reader itself is loaded, and counts no more
    long = LONG[name](tmp_path)
    size = sum(it.stat().st_size for it in tmp_path.iterdir())
    with bounded(size, spare=0):
        check(read_recording(long))


@contextmanager
def bounded(size: int, spare: int = SPARE_BYTES) -> Iterator[None]:
    """Hold a case to its time and memory, here and in the process that readers run in."""
    before = peak_of_readers()
    tracemalloc.start()
    begun = time.monotonic()
    try:
        yield
        assert time.monotonic() - begun < LONGEST_S
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    allowed = TIMES * size + spare
    assert peak < allowed
    after = peak_of_readers()
    assert after - before < allowed or before == 0


def peak_of_readers() -> int:
    """The most memory that a child of this process ever held, where the system tells it."""
    peaks = [0]
    for children in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):  # a thread or a child that has just ended
            for child in children.read_text().split():
                lines = Path(f"/proc/{child}/status").read_text().splitlines()
                peaks += [1024 * int(it.split()[1]) for it in lines if it.startswith("VmHWM")]
    return max(peaks)
