"""Whatever the bytes: a recording or a refusal that names the file, never anything else."""

import tempfile
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordings import Standing, write
from rekmaat.errors import RefusedError
from rekmaat.files import read_recording
from rekmaat.measure.recording import Recording

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "data"
REAL = sorted(SHARED.rglob("*.edf")) + sorted(SHARED.rglob("*.bdf"))
SMALL_BYTES = 300_000
HEADER_BYTES = 256
LONG_RUN = 20_000

endings = st.sampled_from(["edf", "bdf"])
texts = st.sampled_from(
    [
        b"",
        b"-1",
        b"0",
        b"1",
        b"nan",
        b"inf",
        b"-inf",
        b"1e9",
        b"99999999",
        b"1_0",
        b"\xb2",
        b"EDF+D",
    ]
) | st.binary(min_size=1, max_size=8)


@cache
def originals(ending: str) -> tuple[bytes, ...]:
    """A file of our own, and the real ones that are small."""
    with tempfile.TemporaryDirectory() as folder:
        own = write(Path(folder) / f"own.{ending}", Standing(1, seconds=2).samples_uv).read_bytes()
    real = [
        path.read_bytes()
        for path in REAL
        if path.suffix == f".{ending}" and path.stat().st_size < SMALL_BYTES
    ]
    return own, *real


def read_or_refuse(content: bytes, ending: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"any.{ending}"
        path.write_bytes(content)
        try:
            recording = read_recording(path)
        except RefusedError as error:
            refused_for = [it.arguments["file"] for it in error.findings]
        else:
            check(recording)
            return
        assert set(refused_for) == {str(path)}


def check(recording: Recording) -> None:
    assert recording.channels
    assert all(np.isfinite(it.samples_uv).all() for it in recording.channels)
    assert all(it.rate_hz > 0 for it in recording.channels)


def check_mutated(ending: str, data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(originals(ending)), label="original"))
    for _ in range(data.draw(st.integers(1, 4))):
        header = min(len(content), HEADER_BYTES * 6)
        start = data.draw(st.integers(0, header - 1), label="start")
        text = data.draw(texts, label="text")
        text = text.ljust(data.draw(st.sampled_from([len(text), 4, 8])))
        content[start : start + len(text)] = text
    kept = data.draw(st.sampled_from([len(content), len(content) - 1, HEADER_BYTES]))
    read_or_refuse(bytes(content[:kept]), ending)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=2000), endings)
def test_random_bytes_are_read_or_refused(content: bytes, ending: str) -> None:
    read_or_refuse(content, ending)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=1500), endings)
def test_random_bytes_after_the_right_beginning_are_read_or_refused(
    content: bytes, ending: str
) -> None:
    start = b"0       " if ending == "edf" else b"\xffBIOSEMI"
    read_or_refuse(start + content, ending)


@settings(max_examples=250, deadline=None)
@given(endings, st.data())
def test_mutated_headers_are_read_or_refused(ending: str, data: st.DataObject) -> None:
    check_mutated(ending, data)


FIELDS = [(0, 8), (184, 8), (192, 5), (236, 8), (244, 8), (252, 4)]


@settings(max_examples=250, deadline=None)
@given(endings, st.sampled_from(FIELDS), texts)
def test_every_field_of_a_header_may_hold_anything(
    ending: str, field: tuple[int, int], text: bytes
) -> None:
    content = bytearray(originals(ending)[0])
    content[field[0] : sum(field)] = text[: field[1]].ljust(field[1])
    read_or_refuse(bytes(content), ending)


@pytest.mark.slow
@settings(max_examples=LONG_RUN, deadline=None)
@given(endings, st.data())
def test_mutated_headers_are_read_or_refused_in_a_long_run(
    ending: str, data: st.DataObject
) -> None:
    check_mutated(ending, data)
