"""XDF: the stream that holds the EMG, its clock, and what is damaged."""

import struct
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from formats import XdfStream, write_xdf, xdf_chunk
from rekmaat.errors import RefusedError
from rekmaat.files import read_recording
from rekmaat.measure.recording import Stretch

SHARED = Path(__file__).parents[3] / "shared" / "data" / "xdf_MIT"
NAMES = ("EMG L multifid", "EMG R multifid")
RATE_HZ = 1000.0


def emg(seconds: float = 4.0, channels: int = 2) -> np.ndarray:
    count = round(seconds * RATE_HZ)
    return np.random.default_rng(1).normal(0, 10, (count, channels)).astype("<f4")


def stream() -> XdfStream:
    return XdfStream(emg(), NAMES)


def refusal(path: Path, wanted: Sequence[str] = ()) -> str:
    with pytest.raises(RefusedError) as caught:
        read_recording(path, wanted)
    (finding,) = caught.value.findings
    assert finding.arguments["file"] == str(path)
    return finding.code


def test_a_stream_is_read_with_what_it_says_of_itself(tmp_path: Path) -> None:
    recording = read_recording(write_xdf(tmp_path / "a.xdf", stream()))
    assert recording.names == NAMES
    np.testing.assert_array_equal(recording.channels[1].samples_uv, emg()[:, 1])
    assert recording.channels[0].rate_hz == RATE_HZ
    assert recording.channels[0].limits_uv == (-np.inf, np.inf)
    assert recording.channels[0].lost == ()
    assert "standing" in recording.about
    assert recording.findings == ()


@pytest.mark.parametrize(
    ("unit", "times"), [("microvolts", 1), ("uV", 1), ("millivolts", 1e3), ("volts", 1e6)]
)
def test_units_in_words_are_units(tmp_path: Path, unit: str, times: float) -> None:
    recording = read_recording(write_xdf(tmp_path / "a.xdf", replace(stream(), unit=unit)))
    np.testing.assert_allclose(recording.channels[0].samples_uv, times * emg()[:, 0].astype(float))


def test_whole_numbers_have_the_limits_of_their_storage(tmp_path: Path) -> None:
    one = replace(stream(), values=emg().astype("<i2"), format="int16")
    channel = read_recording(write_xdf(tmp_path / "a.xdf", one)).channels[0]
    assert channel.limits_uv == (-32768, 32767)
    assert channel.step_uv == 1


def test_the_emg_is_found_among_other_streams(tmp_path: Path) -> None:
    other = replace(stream(), number=2, name="Head", kind="EEG", labels=("Fz", "Cz"))
    empty = replace(stream(), number=3, name="Nothing", values=emg(0.0))
    words = XdfStream(emg(0.0, 1), ("note",), kind="Markers", number=4, format="string", rate_hz=0)
    recording = read_recording(write_xdf(tmp_path / "a.xdf", other, empty, words, stream()))
    assert recording.names == NAMES


def test_streams_do_not_run_in_step_and_are_not_mixed(tmp_path: Path) -> None:
    second = replace(stream(), number=2, name="Other", labels=("EMG L longiss", "EMG R longiss"))
    path = write_xdf(tmp_path / "a.xdf", stream(), second)
    assert refusal(path) == "streams-several"
    assert read_recording(path, ("EMG L longiss",)).names == ("EMG L longiss",)


def test_the_ecg_of_the_same_stream_is_handed_on(tmp_path: Path) -> None:
    one = replace(stream(), labels=("EMG L multifid", "Heart"), kinds=("EMG", "ECG"))
    recording = read_recording(write_xdf(tmp_path / "a.xdf", one))
    assert recording.names == ("EMG L multifid",)
    assert recording.ecg is not None
    np.testing.assert_array_equal(recording.ecg.samples_uv, emg()[:, 1])
    elsewhere = replace(stream(), number=2, name="Belt", kind="ECG", labels=("Heart", "Breath"))
    both = write_xdf(tmp_path / "b.xdf", stream(), elsewhere)
    assert read_recording(both).ecg is None


def test_samples_that_never_came_are_lost_and_the_rest_stays_in_place(tmp_path: Path) -> None:
    whole = emg(6.0)
    kept = np.r_[0:2000, 2500:6000]
    one = replace(stream(), values=whole[kept], times_s=100 + kept / RATE_HZ)
    recording = read_recording(write_xdf(tmp_path / "a.xdf", one))
    for index, channel in enumerate(recording.channels):
        assert channel.lost == (Stretch(2.0, 2.5),)
        assert len(channel.samples_uv) == 6000
        np.testing.assert_array_equal(channel.samples_uv[kept], whole[kept, index])
        assert np.abs(channel.samples_uv[2000:2500]).max() < 60


def test_a_chunk_that_only_came_late_is_no_loss(tmp_path: Path) -> None:
    times_s = np.arange(4000) / RATE_HZ
    times_s[1500:1650] += 0.15 * np.linspace(1, 0, 150)  # held up, then caught up
    path = write_xdf(tmp_path / "a.xdf", replace(stream(), times_s=times_s))
    assert not read_recording(path).channels[0].lost


def test_a_clock_that_drifts_is_no_loss(tmp_path: Path) -> None:
    times_s = np.arange(4000) / RATE_HZ * 1.0005
    recording = read_recording(write_xdf(tmp_path / "a.xdf", replace(stream(), times_s=times_s)))
    assert not recording.channels[0].lost
    assert recording.channels[0].rate_hz == RATE_HZ


def test_a_missing_value_is_a_lost_sample(tmp_path: Path) -> None:
    values = emg()
    values[100:150, 0] = np.nan
    path = write_xdf(tmp_path / "a.xdf", replace(stream(), values=values))
    left, right = read_recording(path).channels
    assert left.lost == (Stretch(0.1, 0.15),)
    assert right.lost == ()
    assert np.isfinite(left.samples_uv).all()


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"rate_hz": 0.0, "times_s": np.arange(4000) / RATE_HZ}, "rate-missing"),
        ({"times_s": np.arange(4000) / 900}, "rate-contradicted"),
        ({"times_s": np.zeros(4000)}, "rate-contradicted"),
        ({"times_s": np.r_[0:2000, 0:2000] / RATE_HZ}, "time-jumps"),
        ({"times_s": np.r_[0:2000, 90_000:92_000] / RATE_HZ}, "mostly-lost"),
        ({"times_s": np.r_[0:3999, np.nan]}, "time-jumps"),
        ({"clock": ((1.0, 0.1), (6.0, 500.0), (11.0, 500.0))}, "clock-reset"),
        ({"clock": ((6.0, 0.1), (1.0, 0.1))}, "clock-reset"),
        ({"unit": ""}, "unit-missing"),
        ({"unit": "g"}, "unit-wrong"),
        ({"count": 5000}, "samples-missing"),
        ({"footer": False}, "recording-not-closed"),
        ({"values": emg() * 1e30}, "calibration-wrong"),
        ({"kind": "EEG"}, "channel-missing"),
        ({"rate_hz": -5.0}, "header-field"),
    ],
    ids=str,
)
def test_what_cannot_be_trusted_is_refused(
    tmp_path: Path, changed: dict[str, Any], code: str
) -> None:
    path = write_xdf(tmp_path / "a.xdf", replace(stream(), **changed))
    assert refusal(path, ("EMG Z",) if code == "channel-missing" else ()) == code


def test_a_file_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    path = write_xdf(tmp_path / "a.xdf", stream())
    content = path.read_bytes()
    for kept in (0, 3, 4, 5, 20, 300, 2000, len(content) // 2, len(content) - 1):
        path.write_bytes(content[:kept])
        with pytest.raises(RefusedError):
            read_recording(path)


def test_a_chunk_that_claims_billions_of_samples_is_refused_at_once(tmp_path: Path) -> None:
    path = write_xdf(tmp_path / "a.xdf", stream())
    content = path.read_bytes()
    endless = struct.pack("<IBQ", 1, 8, 2**60)
    path.write_bytes(content + xdf_chunk(3, endless))
    assert refusal(path) == "chunk-damaged"
    path.write_bytes(content + struct.pack("<BQH", 8, 2**60, 3))
    assert refusal(path) == "file-truncated"


def test_entities_that_expand_without_end_do_no_harm(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">{laughs}]><info>&e11;</info>'
    path = tmp_path / "a.xdf"
    path.write_bytes(b"XDF:" + xdf_chunk(2, struct.pack("<I", 1) + bomb.encode()))
    assert refusal(path) in {"chunk-damaged", "reader-memory"}


@pytest.mark.parametrize(
    ("name", "wanted", "code"),
    [
        ("minimal.xdf", (), "no-emg-channel"),
        ("minimal.xdf", ("SendDataC 1",), "unit-missing"),
        ("clock_resets.xdf", (), "no-emg-channel"),
        ("clock_resets.xdf", ("BioSemi 1",), "unit-missing"),
        ("empty_streams.xdf", (), "unit-missing"),
    ],
)
def test_real_files_without_emg_are_refused(name: str, wanted: tuple[str, ...], code: str) -> None:
    if not (SHARED / name).exists():
        pytest.skip(f"{name} is not beside this checkout")
    assert refusal(SHARED / name, wanted) == code


def test_a_real_clock_reset_is_refused_once_the_unit_is_known(tmp_path: Path) -> None:
    original = SHARED / "clock_resets.xdf"
    if not original.exists():
        pytest.skip("clock_resets.xdf is not beside this checkout")
    content = original.read_bytes()
    plain = b"<type>EEG</type>"
    header = content.index(plain)
    start = content.rindex(b"<?xml", 0, header) - 6 - 5
    (length,) = struct.unpack("<I", content[start + 1 : start + 5])
    end = start + 5 + length
    old = content[start:end]
    lanes = "<channel><label>EMG 1</label><unit>uV</unit></channel>"
    desc = f"<desc><channels>{lanes}</channels></desc>".encode()
    text = old[11:].replace(plain, b"<type>EMG</type>").replace(b"<desc />", desc)
    text = text.replace(b"<desc/>", desc)
    assert desc in text
    path = tmp_path / "reset.xdf"
    path.write_bytes(content[:start] + xdf_chunk(2, old[7:11] + text) + content[end:])
    assert refusal(path, ("EMG 1",)) == "clock-reset"
