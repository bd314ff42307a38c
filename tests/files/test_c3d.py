"""C3D: analog channels in their units, every way of storing them, and what is damaged."""

import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import ezc3d
import numpy as np
import pytest

from formats import C3d, c3d_floats, c3d_texts, c3d_words, write_c3d
from rekmaat.errors import RefusedError
from rekmaat.files import read_recording
from rekmaat.measure.recording import Recording

SHARED = Path(__file__).parents[3] / "shared" / "data"
VICON = SHARED / "c3d_pyomeca_Apache2" / "markers_analogs.c3d"
BTS = SHARED / "c3d_ezc3d_testfiles_GPL3" / "BTS.c3d"
DELSYS = SHARED / "delsys_c3d_BTKData_BSD3"
NAMES = ("EMG L multifid", "EMG R multifid")


def real(path: Path) -> Recording:
    if not path.exists():
        pytest.skip(f"{path.name} is not beside this checkout")
    return read_recording(path)


def refusal(path: Path, wanted: tuple[str, ...] = ()) -> str:
    with pytest.raises(RefusedError) as caught:
        read_recording(path, wanted)
    (finding,) = caught.value.findings
    assert finding.arguments["file"] == str(path)
    return finding.code


def whole_numbers(seed: int = 1, samples: int = 2000) -> np.ndarray:
    return np.random.default_rng(seed).integers(-2000, 2000, (2, samples)).astype(np.int16)


def test_whole_numbers_become_microvolts_by_both_scales(tmp_path: Path) -> None:
    stored = whole_numbers()
    one = C3d(stored, NAMES, ("mV", "uV"), scales=(0.001, 0.5), gen_scale=2.0, offset=10)
    recording = read_recording(write_c3d(tmp_path / "a.c3d", one))
    assert recording.names == NAMES
    left, right = recording.channels
    np.testing.assert_allclose(left.samples_uv, (stored[0] - 10.0) * 0.002 * 1000, rtol=1e-6)
    np.testing.assert_allclose(right.samples_uv, stored[1] - 10.0, rtol=1e-6)
    assert left.rate_hz == 2000
    assert left.step_uv == pytest.approx(2.0)
    assert right.limits_uv == pytest.approx((-32778, 32757))


def test_floating_point_has_no_limits(tmp_path: Path) -> None:
    stored = np.linspace(-1e-3, 1e-3, 4000).reshape(2, 2000).astype(np.float32)
    recording = read_recording(write_c3d(tmp_path / "a.c3d", C3d(stored, NAMES, is_float=True)))
    for channel, row in zip(recording.channels, stored, strict=True):
        np.testing.assert_allclose(channel.samples_uv, row * 1e6, rtol=1e-6)
        assert channel.limits_uv == (-np.inf, np.inf)
        assert channel.step_uv == 0


def test_numbers_without_a_sign_are_read_as_such(tmp_path: Path) -> None:
    """ezc3d reads them with a sign, which turns the upper half upside down."""
    stored = np.array([[0, 1, 32767, 32768, 65535] * 400], np.uint16)
    unsigned = {"FORMAT": c3d_texts(["UNSIGNED"]), "BITS": c3d_words(16)}
    one = C3d(stored, NAMES[:1], ("uV",), offset=32768, extra=unsigned)
    (channel,) = read_recording(write_c3d(tmp_path / "a.c3d", one)).channels
    np.testing.assert_allclose(channel.samples_uv, stored[0] - 32768.0)
    assert channel.limits_uv == (-32768, 32767)


def test_a_converter_of_twelve_bits_has_the_limits_of_one(tmp_path: Path) -> None:
    one = C3d(whole_numbers(), NAMES, ("uV", "uV"), extra={"BITS": c3d_words(12)})
    recording = read_recording(write_c3d(tmp_path / "a.c3d", one))
    assert recording.channels[0].limits_uv == (-2048, 2047)


def test_markers_beside_the_analog_channels_do_not_matter(tmp_path: Path) -> None:
    stored = whole_numbers()
    plain = read_recording(write_c3d(tmp_path / "a.c3d", C3d(stored, NAMES, ("uV", "uV"))))
    marked = C3d(stored, NAMES, ("uV", "uV"), points=3)
    both = read_recording(write_c3d(tmp_path / "b.c3d", marked))
    np.testing.assert_array_equal(plain.channels[1].samples_uv, both.channels[1].samples_uv)


def test_what_is_no_emg_is_left_out_and_the_ecg_handed_on(tmp_path: Path) -> None:
    names = ("Fx1", "EMG L multifid", "ECG")
    stored = np.vstack([whole_numbers(), whole_numbers(2)[:1]])
    one = C3d(stored, names, ("N", "uV", "mV"), ("plate", "Trigno sensor 3, standing", ""))
    recording = read_recording(write_c3d(tmp_path / "a.c3d", one))
    assert recording.names == ("EMG L multifid",)
    assert recording.channels[0].site == "Trigno sensor 3, standing"
    assert recording.ecg is not None
    np.testing.assert_allclose(recording.ecg.samples_uv, stored[2] * 1000.0)
    codes = {it.code for it in recording.findings}
    assert {"channels-left-out", "ecg-channel"} <= codes
    assert "posture-unsaid" not in codes


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"units": ("", "V")}, "unit-missing"),
        ({"units": ("N", "V")}, "unit-wrong"),
        ({"units": ("V", "V")}, "calibration-wrong"),
        ({"units": ("uV", "uV"), "scales": (0.0, 1.0)}, "calibration-wrong"),
        ({"units": ("uV", "uV"), "extra": {"RATE": c3d_floats(float("nan"))}}, "rate-missing"),
        ({"units": ("uV", "uV"), "extra": {"RATE": c3d_floats(-5.0)}}, "rate-missing"),
        ({"units": ("uV", "uV"), "labels": ("EMG L", "EMG L")}, "channel-ambiguous"),
        ({"units": ("uV", "uV"), "labels": ("EEG Cz", "Trigger")}, "no-emg-channel"),
    ],
    ids=str,
)
def test_what_gives_no_scale_or_rate_is_refused(
    tmp_path: Path, changed: dict[str, Any], code: str
) -> None:
    one = replace(C3d(whole_numbers(), NAMES), **changed)
    path = write_c3d(tmp_path / "a.c3d", one)
    assert refusal(path) == code


def test_a_file_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    path = write_c3d(tmp_path / "a.c3d", C3d(whole_numbers(), NAMES, ("uV", "uV")))
    content = path.read_bytes()
    for kept in (0, 3, 511, 512, 513, 900, 1030, len(content) // 2, len(content) - 1):
        path.write_bytes(content[:kept])
        with pytest.raises(RefusedError):
            read_recording(path)
    path.write_bytes(content[:-1])
    assert refusal(path) == "file-truncated"


def test_a_header_that_claims_billions_of_samples_is_refused_at_once(tmp_path: Path) -> None:
    path = write_c3d(tmp_path / "a.c3d", C3d(whole_numbers(), NAMES, ("uV", "uV")))
    content = bytearray(path.read_bytes())
    content[4:10] = struct.pack("<3H", 65535, 1, 65535)
    path.write_bytes(content)
    assert refusal(path) == "file-truncated"


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.c3d"
    path.write_bytes(b"GIF89a" + bytes(2000))
    assert refusal(path) == "not-this-format"


def test_vicon_volts_become_microvolts() -> None:
    recording = real(VICON)
    assert len(recording.channels) == 32
    trapezius = recording.channel("Trap_sup.EMG6")
    assert trapezius.rate_hz == 2000
    assert trapezius.seconds == pytest.approx(5.8)
    assert 1 < trapezius.samples_uv.std() < 1000
    assert "Delsys Trigno" in trapezius.site


def test_bts_leg_muscles_are_found_by_their_unit() -> None:
    recording = real(BTS)
    assert recording.names[0] == "Left Rectus femoris"
    assert len(recording.channels) == 8
    codes = {it.code for it in recording.findings}
    assert "emg-unlabelled" in codes
    assert "side-unsaid" not in codes


def test_bts_elite_is_read() -> None:
    recording = real(DELSYS / "1123x01EMG.c3d")
    assert len(recording.channels) == 8
    assert recording.channels[0].seconds == pytest.approx(4.564)


@pytest.mark.parametrize("name", ["badParameterOffset.c3d", "parameterOverflow.c3d"])
def test_malformed_files_are_refused(name: str) -> None:
    path = DELSYS / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout")
    assert refusal(path) in {"analog-missing", "calibration-wrong"}


@pytest.mark.parametrize(
    "path", [VICON, BTS, DELSYS / "1123x01EMG.c3d"], ids=lambda it: str(it.name)
)
def test_a_file_read_in_pieces_is_the_whole(path: Path) -> None:
    recording = real(path)
    whole = ezc3d.c3d(str(path))
    labels = whole["parameters"]["ANALOG"]["LABELS"]["value"]
    units = whole["parameters"]["ANALOG"]["UNITS"]["value"]
    for channel in recording.channels:
        index = labels.index(channel.name)
        times = {"V": 1e6, "mV": 1e3}[units[index]]
        expected = whole["data"]["analogs"][0, index] * times
        np.testing.assert_array_equal(channel.samples_uv, expected)


def test_a_long_file_of_many_pieces_is_read_whole(tmp_path: Path) -> None:
    stored = whole_numbers(samples=400_000)
    one = C3d(stored, NAMES, ("uV", "uV"), points=30)
    recording = read_recording(write_c3d(tmp_path / "a.c3d", one))
    for channel, row in zip(recording.channels, stored, strict=True):
        np.testing.assert_array_equal(channel.samples_uv, row)


def test_more_frames_than_the_header_can_count_are_read(tmp_path: Path) -> None:
    stored = whole_numbers(samples=70_000)
    one = C3d(stored, NAMES, ("uV", "uV"), rate_hz=1000, point_rate_hz=1000)
    path = write_c3d(tmp_path / "a.c3d", one)
    (channel, _) = read_recording(path).channels
    np.testing.assert_array_equal(channel.samples_uv, stored[0])
