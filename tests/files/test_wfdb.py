"""WFDB: signals by their gain, no fall-back rate or gain, and files that do not fit the header."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from formats import Wfdb, write_wfdb
from rekmaat.errors import RefusedError
from rekmaat.files import fingerprint, read_recording
from rekmaat.measure.recording import Stretch

SHARED = Path(__file__).parents[3] / "shared" / "data"
PTB = SHARED / "wfdb_ptb_s0010" / "s0010_re.hea"
NAMES = ("EMG L multifid", "EMG R multifid")


def digital(samples: int = 2000, signals: int = 2) -> np.ndarray:
    return np.random.default_rng(1).integers(-900, 900, (signals, samples)).astype(np.int16)


def record() -> Wfdb:
    return Wfdb(digital(), NAMES)


def refusal(path: Path, wanted: Sequence[str] = ()) -> str:
    with pytest.raises(RefusedError) as caught:
        read_recording(path, wanted)
    (finding,) = caught.value.findings
    return finding.code


def test_a_record_is_read_by_its_gain(tmp_path: Path) -> None:
    one = replace(record(), gain="500(20)/mV", bits=12)
    recording = read_recording(write_wfdb(tmp_path / "a.hea", one))
    assert recording.names == NAMES
    for channel, row in zip(recording.channels, digital(), strict=True):
        np.testing.assert_allclose(channel.samples_uv, (row - 20.0) * 2)
        assert channel.rate_hz == 1000
        assert channel.step_uv == 2
        assert channel.limits_uv == pytest.approx((2 * (-2048 - 20), 2 * (2047 - 20)))
    assert recording.about == "standing"
    assert recording.findings == ()


def test_a_unit_left_out_means_millivolts(tmp_path: Path) -> None:
    recording = read_recording(write_wfdb(tmp_path / "a.hea", replace(record(), gain="1000")))
    np.testing.assert_allclose(recording.channels[0].samples_uv, digital()[0].astype(float))


def test_samples_marked_as_invalid_are_lost(tmp_path: Path) -> None:
    stored = digital()
    stored[0, 500:600] = -32768
    path = write_wfdb(tmp_path / "a.hea", replace(record(), digital=stored))
    left, right = read_recording(path).channels
    assert left.lost == (Stretch(0.5, 0.6),)
    assert np.abs(left.samples_uv).max() < 5000
    assert right.lost == ()


def test_leads_of_the_heart_are_no_emg(tmp_path: Path) -> None:
    one = replace(record(), labels=("EMG L multifid", "II"))
    recording = read_recording(write_wfdb(tmp_path / "a.hea", one))
    assert recording.names == ("EMG L multifid",)
    assert recording.ecg is not None
    assert recording.ecg.name == "II"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"rate": "0"}, "rate-missing"),
        ({"rate": "1e999"}, "rate-missing"),
        ({"gain": "0/mV"}, "calibration-wrong"),
        ({"gain": "1e-9/mV"}, "calibration-wrong"),
        ({"gain": "200/mmHg"}, "unit-wrong"),
        ({"checksum": 7}, "checksum-wrong"),
        ({"count": 1999}, "file-too-long"),
        ({"count": 2001}, "file-truncated"),
        ({"count": 2_000_000_000}, "file-truncated"),
        ({"labels": ("EMG L", "EMG L")}, "channel-ambiguous"),
        ({"labels": ("EEG C3", "II")}, "no-emg-channel"),
    ],
    ids=str,
)
def test_what_cannot_be_trusted_is_refused(
    tmp_path: Path, changed: dict[str, Any], code: str
) -> None:
    assert refusal(write_wfdb(tmp_path / "a.hea", replace(record(), **changed))) == code


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("a 2 1000 2000", "a/3 2 1000 2000", "recording-in-segments"),
        ("a 2 1000 2000", "a 3 1000 2000", "header-field"),
        ("a 2 1000 2000", "a 2", "rate-missing"),
        ("a.dat 16 200(0)/mV 16 0", "a.dat 16", "header-field"),
        ("a.dat 16 ", "b.dat 16 ", "signal-file-missing"),
        ("a.dat 16 ", "../a.dat 16 ", "signal-file-missing"),
        ("a.dat 16 ", "/etc/hostname 16 ", "signal-file-missing"),
        ("a.dat 16 ", "http://nowhere/a.dat 16 ", "signal-file-missing"),
        ("a.dat 16 ", "a.dat 508 ", "storage-unknown"),
        ("a.dat 16 ", "a.dat 16:3 ", "storage-unknown"),
        ("a.dat 16 ", "a.dat 16x0 ", "header-field"),
        ("a.dat 16 ", "a.dat 24 ", "file-truncated"),
        ("a.dat 16 ", "a.dat 16+4 ", "file-truncated"),
    ],
)
def test_a_header_that_lies_is_refused(tmp_path: Path, old: str, new: str, code: str) -> None:
    path = write_wfdb(tmp_path / "a.hea", record())
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert refusal(path) == code


def test_a_gain_that_is_not_said_is_refused(tmp_path: Path) -> None:
    """wfdb falls back on 200 steps a millivolt."""
    path = write_wfdb(tmp_path / "a.hea", record())
    path.write_text("a 1 1000 4000\na.dat 16\n", encoding="utf-8")
    assert refusal(path, ("signal 1",)) == "calibration-wrong"


def test_a_record_is_known_by_header_and_signals_together(tmp_path: Path) -> None:
    path = write_wfdb(tmp_path / "a.hea", record())
    first = fingerprint(path)
    signals = path.with_suffix(".dat")
    signals.write_bytes(signals.read_bytes()[:-1] + b"\x01")
    assert fingerprint(path) != first


def test_a_real_electrocardiogram_is_no_emg_but_can_be_read_by_name() -> None:
    if not PTB.exists():
        pytest.skip("the PTB record is not beside this checkout")
    assert refusal(PTB) == "no-emg-channel"
    recording = read_recording(PTB, ("v2", "vx"))
    assert recording.names == ("v2", "vx")
    assert recording.channels[0].seconds == pytest.approx(38.4)
    assert recording.channels[0].samples_uv[0] == pytest.approx(-241 / 2000 * 1000)
    assert recording.ecg is not None
