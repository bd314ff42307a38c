"""OpenSignals: counts become microvolts only by a documented formula, and gaps are seen."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from formats import OpenSignals, write_opensignals_hdf5, write_opensignals_text
from rekmaat.errors import RefusedError
from rekmaat.files import read_recording
from rekmaat.files.reading import Reading
from rekmaat.measure.recording import Stretch

SHARED = Path(__file__).parents[3] / "shared" / "data"
PLUX = SHARED / "opensignals_plux_MIT"
SAMPLE = SHARED / "opensignals_txt_MIT" / "SampleECG.txt"

Write = Callable[[Path, OpenSignals], Path]
WRITERS: dict[str, Write] = {".txt": write_opensignals_text, ".h5": write_opensignals_hdf5}


@pytest.fixture(params=WRITERS)
def ending(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def counts(samples: int = 3000, ports: int = 1, highest: int = 65535) -> np.ndarray:
    random = np.random.default_rng(1)
    return random.integers(0, highest + 1, (samples, ports)).astype(np.uint16)


def signals() -> OpenSignals:
    return OpenSignals(counts())


def write(folder: Path, ending: str, one: OpenSignals) -> Path:
    return WRITERS[ending](folder / f"a{ending}", one)


def refusal(path: Path, wanted: Sequence[str] = ()) -> str:
    with pytest.raises(RefusedError) as caught:
        read_recording(path, wanted)
    (finding,) = caught.value.findings
    assert finding.arguments["file"] == str(path)
    return finding.code


def test_counts_of_a_plux_hub_become_microvolts(tmp_path: Path, ending: str) -> None:
    """Three volts over a gain of 1000: plus and minus 1.5 mV, as the data sheet says."""
    recording = read_recording(write(tmp_path, ending, signals()))
    (channel,) = recording.channels
    expected = (counts()[:, 0] / 65536 - 0.5) * 3.0 / 1000 * 1e6
    np.testing.assert_allclose(channel.samples_uv, expected)
    assert channel.name == "CH1"
    assert channel.rate_hz == 1000
    assert channel.limits_uv == pytest.approx((-1500, 1500), abs=0.05)
    assert channel.step_uv == pytest.approx(3000 / 65536)
    assert "standing" in recording.about
    assert "posture-unsaid" not in {it.code for it in recording.findings}


@pytest.mark.parametrize(
    ("device", "sensor", "limit_uv"),
    [
        ("bitalino_rev", "EMG", 1e6 * 1.65 / 1009),
        ("bitalino_rev", "EMGBITREV", 1e6 * 1.65 / 1009),
        ("bitalino", "EMG", 1e6 * 1.65 / 1008),
        ("channeller", "EMG", 1500),
    ],
)
def test_each_device_has_its_own_formula(
    tmp_path: Path, ending: str, device: str, sensor: str, limit_uv: float
) -> None:
    one = replace(signals(), counts=counts(highest=1023), device=device, sensors=(sensor,), bits=10)
    (channel,) = read_recording(write(tmp_path, ending, one)).channels
    assert channel.limits_uv[0] == pytest.approx(-limit_uv)
    assert channel.step_uv == pytest.approx(limit_uv / 512)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"device": "muscleban"}, "transfer-unknown"),
        ({"device": ""}, "transfer-unknown"),
        ({"sensors": ("RAW",)}, "unit-missing"),
        ({"sensors": ("EDA",)}, "no-emg-channel"),
        ({"bits": 12}, "calibration-wrong"),
        ({"bits": 0}, "header-field"),
        ({"bits": 99}, "header-field"),
        ({"rate_hz": 0}, "rate-missing"),
        ({"rate_hz": -1000}, "rate-missing"),
        ({"sequence": np.zeros(3000, np.int64)}, "sequence-broken"),
        ({"sequence": np.arange(3000) * 2 % 65536}, "gaps-everywhere"),
        ({"sequence": np.arange(3000) * 7 % 65536}, "mostly-lost"),
    ],
    ids=str,
)
def test_what_has_no_documented_unit_is_refused(
    tmp_path: Path, ending: str, changed: dict[str, Any], code: str
) -> None:
    assert refusal(write(tmp_path, ending, replace(signals(), **changed))) == code


def test_samples_that_never_came_are_lost(tmp_path: Path, ending: str) -> None:
    kept = np.r_[0:1000, 1200:3000]
    one = replace(signals(), counts=counts()[kept], sequence=kept)
    (channel,) = read_recording(write(tmp_path, ending, one)).channels
    assert channel.lost == (Stretch(1.0, 1.2),)
    expected = (counts()[kept, 0] / 65536 - 0.5) * 3000
    np.testing.assert_allclose(channel.samples_uv[kept], expected)


def test_bitalino_numbers_only_to_fifteen(tmp_path: Path, ending: str) -> None:
    kept = np.r_[0:1000, 1005:3000]
    one = replace(
        signals(),
        counts=counts(highest=1023)[kept],
        sequence=kept % 16,
        device="bitalino_rev",
        bits=10,
    )
    (channel,) = read_recording(write(tmp_path, ending, one)).channels
    assert channel.lost == (Stretch(1.0, 1.005),)


def test_the_running_number_begins_again_without_a_loss(tmp_path: Path, ending: str) -> None:
    one = replace(signals(), sequence=(np.arange(3000) + 65000) % 65536)
    assert read_recording(write(tmp_path, ending, one)).channels[0].lost == ()


def test_the_ecg_is_handed_on_and_the_rest_left_out(tmp_path: Path, ending: str) -> None:
    labels, sensors = ("CH1", "CH2", "CH3"), ("EMG", "ECG", "EDA")
    one = replace(signals(), counts=counts(ports=3), sensors=sensors, labels=labels)
    recording = read_recording(write(tmp_path, ending, one))
    assert recording.names == ("CH1",)
    assert recording.ecg is not None
    np.testing.assert_allclose(
        recording.ecg.samples_uv, (counts(ports=3)[:, 1] / 65536 - 0.5) * 3e6 / 1019
    )


def test_bitalino_lists_the_resolution_of_every_column(tmp_path: Path) -> None:
    one = replace(
        signals(),
        counts=counts(highest=1023),
        device="bitalino_rev",
        more={"resolution": [4, 1, 10], "column": ["nSeq", "I1", "CH1"]},
    )
    (channel,) = read_recording(write_opensignals_text(tmp_path / "a.txt", one)).channels
    assert channel.limits_uv[0] == pytest.approx(-1e6 * 1.65 / 1009)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"convertedValues": 1}, "counts-converted"),
        ({"label": []}, "header-field"),
        ({"label": "CH1"}, "header-field"),
        ({"sensor": []}, "header-field"),
        ({"resolution": ["x"]}, "header-field"),
        ({"column": ["nSeq", "DI", "other"]}, "header-field"),
        ({"column": ["nSeq", "CH1"]}, "row-uneven"),
        ({"sampling rate": None}, "rate-missing"),
    ],
    ids=str,
)
def test_a_text_header_that_lies_is_refused(
    tmp_path: Path, more: dict[str, object], code: str
) -> None:
    path = write_opensignals_text(tmp_path / "a.txt", replace(signals(), more=more))
    assert refusal(path) == code


@pytest.mark.parametrize(
    "header",
    ["", "{", "[]", "3", '{"a": 1}', '{"a": {}, "b": {}}', "[" * 100_000, '{"a": {"label": {}}}'],
)
def test_a_header_that_is_no_description_is_refused(tmp_path: Path, header: str) -> None:
    path = tmp_path / "a.txt"
    text = f"# OpenSignals Text File Format\n# {header}\n# EndOfHeader\n0\t0\t1\t\n"
    path.write_text(text, encoding="utf-8")
    assert refusal(path) in {"header-field", "devices-several", "rate-missing"}


def test_two_devices_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    header = json.dumps({"one": signals().said(), "two": signals().said()})
    path.write_text(f"# OpenSignals\n# {header}\n# EndOfHeader\n", encoding="utf-8")
    assert refusal(path) == "devices-several"
    with h5py.File(tmp_path / "a.h5", "w") as content:
        content.create_group("one/raw")
        content.create_group("two/raw")
    assert refusal(tmp_path / "a.h5") == "devices-several"


def test_a_text_cut_off_within_a_row_is_refused(tmp_path: Path) -> None:
    path = write_opensignals_text(tmp_path / "a.txt", signals())
    content = path.read_bytes()
    path.write_bytes(content[: content.rindex(b"\t0\t")])
    assert refusal(path) == "row-uneven"
    path.write_bytes(content[: content.index(b"# End")])
    assert refusal(path) == "header-field"


def test_another_hdf5_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as content:
        content["data"] = np.zeros(10)
    assert refusal(path) == "not-this-format"
    path.write_bytes(b"hello")
    assert refusal(path) == "not-this-format"


def test_an_hdf5_file_cut_off_is_refused(tmp_path: Path) -> None:
    path = write_opensignals_hdf5(tmp_path / "a.h5", signals())
    path.write_bytes(path.read_bytes()[:-1000])
    assert refusal(path) == "reader-refuses"


def test_a_data_set_that_claims_billions_of_samples_is_refused(tmp_path: Path) -> None:
    path = write_opensignals_hdf5(tmp_path / "a.h5", signals())
    with h5py.File(path, "r+") as content:
        group = content["00:00:00:00:00:00"]
        group.attrs["nsamples"] = 4_000_000_000
        assert isinstance(group, h5py.Group)
        raw = group["raw"]
        assert isinstance(raw, h5py.Group)
        del raw["channel_1"]
        port = raw.create_dataset(
            "channel_1", shape=(4_000_000_000, 1), dtype="u2", chunks=(1024, 1)
        )
        port.attrs["label"], port.attrs["sensor"] = "CH1", "EMG"
    assert refusal(path) == "too-much-data"


def test_hdf5_that_shrank_a_great_deal_does_not_eat_the_memory(tmp_path: Path) -> None:
    path = write_opensignals_hdf5(tmp_path / "a.h5", signals())
    with h5py.File(path, "r+") as content:
        group = content["00:00:00:00:00:00"]
        group.attrs["nsamples"] = 90_000_000
        raw = group["raw"]
        for name in ("channel_1", "nSeq"):
            told = dict(raw[name].attrs)
            del raw[name]
            made = raw.create_dataset(name, shape=(90_000_000, 1), dtype="u2", chunks=(1024, 1))
            made.attrs.update(told)
    assert refusal(path) == "reader-memory"


def test_a_rate_given_that_the_file_contradicts_is_refused(tmp_path: Path, ending: str) -> None:
    path = write(tmp_path, ending, signals())
    with pytest.raises(RefusedError) as caught:
        read_recording(path, reading=Reading(2000, "uV"))
    assert caught.value.findings[0].code == "rate-contradicted"
    said = read_recording(path, reading=Reading(1000, "uV")).findings
    assert "reading-unused" in {it.code for it in said}


def test_real_bursts_of_a_biceps_are_read() -> None:
    path = PLUX / "emg_bursts.h5"
    if not path.exists():
        pytest.skip("emg_bursts.h5 is not beside this checkout")
    (channel,) = read_recording(path).channels
    assert channel.name == "PORT3_CHN1"
    assert channel.seconds == pytest.approx(28.519)
    assert channel.lost == ()
    assert 20 < channel.samples_uv.std() < 200


@pytest.mark.parametrize("name", ["ecg_4000_Hz.h5", "ecg_20_sec_1000_Hz.h5"])
def test_a_real_electrocardiogram_is_no_emg_but_can_be_named(name: str) -> None:
    path = PLUX / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout")
    assert refusal(path) == "no-emg-channel"
    (channel,) = read_recording(path, ("CH1",)).channels
    assert 10 < channel.samples_uv.std() < 1000


def test_the_real_text_sample_is_no_emg_but_can_be_named() -> None:
    if not SAMPLE.exists():
        pytest.skip("SampleECG.txt is not beside this checkout")
    assert refusal(SAMPLE) == "no-emg-channel"
    (channel,) = read_recording(SAMPLE, ("A2",)).channels
    assert channel.rate_hz == 1000
    assert len(channel.samples_uv) == 22350
    assert channel.lost == ()
    assert channel.limits_uv == pytest.approx((-1500, 1500), abs=4)
