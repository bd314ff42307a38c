"""EMG-BIDS: what stands beside the signals is used, and refused where it contradicts them."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from recordings import Label, Standing, write
from rekmaat.errors import RefusedError, Severity
from rekmaat.files import fingerprint, read_recording
from rekmaat.measure.recording import Recording

SHARED = Path(__file__).parents[3] / "shared" / "data" / "emg_bids_examples"
SAMPLES = Standing(1, seconds=2, channels=3).samples_uv
LABELS = ("EMG1", "EMG2", "ECG")
STEM = "sub-01_task-standing"
ROWS = (
    {"name": "EMG1", "type": "EMG", "units": "uV", "target_muscle": "multifidus", "group": "left"},
    {"name": "EMG2", "type": "EMG", "units": "uV", "target_muscle": "multifidus", "group": "right"},
    {"name": "ECG", "type": "ECG", "units": "uV", "target_muscle": "n/a", "group": "n/a"},
)
SIDECAR = {
    "TaskName": "standing",
    "TaskDescription": "Quiet upright standing",
    "SamplingFrequency": 2000,
    "HardwareFilters": {"Highpass": {"cutoff (Hz)": 20}, "Lowpass": {"cutoff (Hz)": 450}},
}


def dataset(
    root: Path,
    rows: Sequence[Mapping[str, str]] | None = ROWS,
    sidecar: Mapping[str, object] = SIDECAR,
    label: Label = Label(LABELS, equipment="X"),  # noqa: B008 - frozen
) -> Path:
    """A dataset with one recording; returns the signals."""
    folder = root / "sub-01" / "emg"
    folder.mkdir(parents=True)
    (root / "dataset_description.json").write_text('{"Name": "x", "BIDSVersion": "1.11.0"}')
    if rows is not None:
        table(folder / f"{STEM}_channels.tsv", rows)
    (folder / f"{STEM}_emg.json").write_text(json.dumps(sidecar))
    return write(folder / f"{STEM}_emg.edf", SAMPLES, label)


def table(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    lines = ["\t".join(rows[0]), *("\t".join(row.values()) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def changed(index: int, **fields: str) -> list[dict[str, str]]:
    rows = [dict(it) for it in ROWS]
    rows[index] |= fields
    return rows


def codes(recording: Recording) -> set[str]:
    return {it.code for it in recording.findings}


def refusal(path: Path, wanted: Sequence[str] = ()) -> str:
    with pytest.raises(RefusedError) as caught:
        read_recording(path, wanted)
    (finding,) = caught.value.findings
    return finding.code


def test_a_dataset_is_read_with_all_that_stands_beside_the_signals(tmp_path: Path) -> None:
    path = dataset(tmp_path)
    for given in (path, tmp_path, tmp_path / "sub-01"):
        recording = read_recording(given)
        assert recording.file == str(path)
        assert recording.names == ("EMG1", "EMG2")
        left = recording.channels[0]
        np.testing.assert_allclose(left.samples_uv, SAMPLES[0], atol=left.step_uv)
        assert left.site == "multifidus left"
        assert left.prefiltering == "HP:20Hz LP:450Hz"
        assert "Quiet upright standing" in recording.about
        assert recording.ecg is not None
        assert recording.ecg.name == "ECG"
        assert codes(recording) == {"channels-left-out", "ecg-channel"}


def test_the_same_signals_elsewhere_are_a_plain_recording(tmp_path: Path) -> None:
    path = dataset(tmp_path)
    (tmp_path / "dataset_description.json").unlink()
    recording = read_recording(path)
    assert recording.channels[0].site == ""
    assert "muscle-unsaid" in codes(recording)


def test_the_nearest_sidecar_decides_and_the_others_fill_in(tmp_path: Path) -> None:
    path = dataset(tmp_path, sidecar={"TaskDescription": "Quiet upright standing"})
    above = {"Manufacturer": "Acme", "TaskDescription": "Sitting", "SamplingFrequency": 2000}
    (tmp_path / "task-standing_emg.json").write_text(json.dumps(above))
    (tmp_path / "task-other_emg.json").write_text('{"SamplingFrequency": 5}')
    about = read_recording(path).about
    assert "Acme" in about
    assert "Quiet upright standing" in about
    assert "Sitting" not in about


def test_a_table_of_channels_is_inherited(tmp_path: Path) -> None:
    path = dataset(tmp_path, rows=None)
    assert "channels-table-missing" in codes(read_recording(path))
    table(tmp_path / "task-standing_channels.tsv", ROWS)
    assert read_recording(path).channels[0].site == "multifidus left"


def test_bad_channels_are_left_out_unless_they_are_named(tmp_path: Path) -> None:
    rows = [it | {"status": "good"} for it in ROWS]
    rows[1]["status"] = "bad"
    path = dataset(tmp_path, rows)
    recording = read_recording(path)
    assert recording.names == ("EMG1",)
    assert "channels-bad-left-out" in codes(recording)
    assert "channels-marked-bad" in codes(read_recording(path, ("EMG2",)))
    assert "channels-marked-bad" not in codes(read_recording(path, ("EMG1",)))


def test_the_type_in_the_table_outweighs_the_label(tmp_path: Path) -> None:
    rows = changed(1, type="MISC")
    assert read_recording(dataset(tmp_path, rows)).names == ("EMG1",)


def test_a_name_too_long_for_the_header_is_taken_from_the_table(tmp_path: Path) -> None:
    long = "EMG_L_multifidus_L5"
    path = dataset(tmp_path, changed(0, name=long), label=Label((long[:16], *LABELS[1:])))
    assert read_recording(path).names[0] == long


def test_corners_of_a_channel_outweigh_those_of_the_sidecar(tmp_path: Path) -> None:
    rows = [it | {"low_cutoff": "10", "high_cutoff": "500.0", "notch": "n/a"} for it in ROWS]
    assert read_recording(dataset(tmp_path, rows)).channels[0].prefiltering == "HP:10Hz LP:500.0Hz"


def test_another_unit_of_tension_in_the_table_is_said(tmp_path: Path) -> None:
    recording = read_recording(dataset(tmp_path, changed(0, units="V")))
    said = next(it for it in recording.findings if it.code == "table-units-differ")
    assert said.severity is Severity.WARNING
    assert said.arguments["channels"] == "EMG1"
    assert recording.channels[0].limits_uv == (-3000, 3000)


@pytest.mark.parametrize(
    ("rows", "sidecar", "code"),
    [
        (changed(0, name="EMG9"), SIDECAR, "table-contradicts"),
        (changed(0, units="mm"), SIDECAR, "table-contradicts"),
        (ROWS[:2], SIDECAR, "table-contradicts"),
        (ROWS, SIDECAR | {"SamplingFrequency": 1000}, "table-contradicts"),
        ([{"type": "EMG"}] * 3, SIDECAR, "row-uneven"),
        (changed(0, type="ACC"), SIDECAR, ""),
    ],
)
def test_what_contradicts_the_header_is_refused(
    tmp_path: Path, rows: Sequence[Mapping[str, str]], sidecar: Mapping[str, object], code: str
) -> None:
    path = dataset(tmp_path, rows, sidecar)
    if code:
        assert refusal(path) == code
    else:
        assert read_recording(path).names == ("EMG2",)


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, '"x"'])
def test_a_sidecar_that_is_no_description_is_refused(tmp_path: Path, text: str) -> None:
    path = dataset(tmp_path)
    path.with_name(f"{STEM}_emg.json").write_text(text)
    assert refusal(path) in {"header-field", "file-empty"}


def test_a_row_with_a_cell_too_few_or_too_many_is_refused(tmp_path: Path) -> None:
    path = dataset(tmp_path)
    beside = path.with_name(f"{STEM}_channels.tsv")
    whole = beside.read_text(encoding="utf-8")
    for wrong in ("EMG2\tEMG", "EMG2\tEMG\tuV\tx\ty\tz"):
        beside.write_text(whole.replace("EMG2\tEMG\tuV\tmultifidus\tright", wrong))
        assert refusal(path) == "row-uneven"


def test_two_sidecars_for_one_recording_are_refused(tmp_path: Path) -> None:
    path = dataset(tmp_path)
    path.with_name("sub-01_emg.json").write_text("{}")
    assert refusal(path) == "sidecars-several"


def test_a_folder_with_several_recordings_is_refused_with_their_names(tmp_path: Path) -> None:
    path = dataset(tmp_path)
    second = path.with_name("sub-01_task-lying_emg.edf")
    second.write_bytes(path.read_bytes())
    with pytest.raises(RefusedError) as caught:
        read_recording(tmp_path)
    (finding,) = caught.value.findings
    assert finding.code == "recordings-several"
    assert second.name in str(finding.arguments["recordings"])


def test_a_folder_without_a_recording_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "file-is-directory"
    (tmp_path / "dataset_description.json").write_text("{}")
    (tmp_path / "sub-01").mkdir()
    assert refusal(tmp_path) == "file-is-directory"
    assert refusal(tmp_path / "nowhere") == "file-missing"


def test_a_folder_is_known_by_its_recording(tmp_path: Path) -> None:
    path = dataset(tmp_path)
    assert fingerprint(tmp_path) == fingerprint(path)


@pytest.mark.parametrize(
    ("name", "channels", "seconds"),
    [
        ("emg_TwoWristbands", 32, 0.5),
        ("emg_IndependentMod", 6, 1.0),
        ("emg_CustomBipolarFace", 6, 1.0),
    ],
)
def test_real_datasets_are_read(name: str, channels: int, seconds: float) -> None:
    if not (SHARED / name).exists():
        pytest.skip(f"{name} is not beside this checkout")
    recording = read_recording(SHARED / name)
    assert len(recording.channels) == channels
    assert recording.channels[0].seconds == seconds
    assert "muscle-unsaid" not in codes(recording)
    assert "table-units-differ" in codes(recording)  # V in the table, uV in the header


def test_a_real_dataset_of_two_devices_is_read_file_by_file() -> None:
    folder = SHARED / "emg_ConcurrentIndependentUnits"
    if not folder.exists():
        pytest.skip("emg_ConcurrentIndependentUnits is not beside this checkout")
    assert refusal(folder) == "recordings-several"
    path = folder / "sub-01" / "emg" / "sub-01_task-jumping_recording-highDensity_emg.edf"
    recording = read_recording(path)
    assert len(recording.channels) == 128
    assert recording.channels[0].site.startswith("vastus medialis")
    assert recording.channels[0].prefiltering == "LP:500Hz"


def test_a_real_malformed_recording_is_refused() -> None:
    folder = SHARED / "emg_Multimodal"
    if not folder.exists():
        pytest.skip("emg_Multimodal is not beside this checkout")
    assert refusal(folder) == "header-field"
