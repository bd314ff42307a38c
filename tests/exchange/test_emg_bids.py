"""A dataset that is written is complete, names nobody, and never loses what stands there."""

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bids_datasets import READY, SETTING, add, study, validate
from recordings import NAMES, Standing
from rekmaat import __version__
from rekmaat.errors import RefusedError, WrongUseError
from rekmaat.exchange.bids_names import Entities
from rekmaat.exchange.emg_bids import NotADatasetError, write_emg_bids
from rekmaat.exchange.emg_bids_check import check_dataset
from rekmaat.exchange.emg_bids_folder import read_object, read_table
from rekmaat.files import read_recording
from rekmaat.measure.labels import Posture
from rekmaat.measure.recording import Recording
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError

EMG = "sub-01/ses-1/emg"
PRE = f"{EMG}/sub-01_ses-1_task-reststand_acq-pre_run-01"


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_fields_own_validator_and_our_checks_find_no_fault(tmp_path: Path) -> None:
    folder = tmp_path / "study"
    for acquisition in ("pre", "post"):
        add(folder, READY, acquisition)
    assert validate(folder).errors == ()
    assert check_dataset(folder) == ()


def test_every_file_that_bids_asks_for_is_there(tmp_path: Path) -> None:
    written = add(tmp_path / "study", READY, "pre")
    assert written.findings == ()
    assert set(everything(tmp_path / "study")) == {
        "README.md",
        "dataset_description.json",
        "participants.json",
        "participants.tsv",
        f"{PRE}_channels.json",
        f"{PRE}_channels.tsv",
        f"{PRE}_emg.bdf",
        f"{PRE}_emg.json",
    }
    said = read_object(tmp_path / "study" / "dataset_description.json")
    assert (said["Name"], said["BIDSVersion"]) == ("study", "1.11.1")
    assert said["GeneratedBy"] == [{"Name": "Rekmaat", "Version": __version__}]


def test_the_settings_are_those_that_were_given_and_those_of_the_file(tmp_path: Path) -> None:
    add(tmp_path / "study", READY, "pre")
    assert read_object(tmp_path / "study" / f"{PRE}_emg.json") == {
        "TaskName": "reststand",
        "TaskDescription": "Quiet standing",
        "EMGPlacementScheme": "Other",
        "EMGPlacementSchemeDescription": SETTING.placement,
        "EMGReference": "Bipolar",
        "SamplingFrequency": 2000,
        "PowerLineFrequency": 50,
        "SoftwareFilters": "n/a",
        "RecordingType": "continuous",
        "RecordingDuration": 4,
        "EMGChannelCount": 2,
        "ECGChannelCount": 1,
    }


def test_the_table_of_channels_says_what_the_recording_says(tmp_path: Path) -> None:
    add(tmp_path / "study", READY, "pre")
    table = read_table(tmp_path / "study" / f"{PRE}_channels.tsv")
    assert table.columns[:3] == ("name", "type", "units")
    assert table.column("name") == (*NAMES[:2], "ECG II")
    assert table.column("type") == ("EMG", "EMG", "ECG")
    assert set(table.column("units")) == {"uV"}
    assert table.column("reference") == ("bipolar", "bipolar", "n/a")
    assert table.column("target_muscle") == ("L multifid", "R multifid", "n/a")
    assert table.column("side") == ("left", "right", "n/a")
    assert table.column("low_cutoff") == ("20", "20", "n/a")
    assert table.column("high_cutoff") == ("450", "450", "n/a")


def test_samples_come_back_to_one_step_and_the_ecg_stays_an_ecg(tmp_path: Path) -> None:
    read = read_recording(add(tmp_path / "study", READY, "pre").file)
    assert read.names == READY.names
    assert "ecg-channel" in {finding.code for finding in read.findings}
    for was, now in zip(READY.channels, read.channels, strict=True):
        assert now.rate_hz == was.rate_hz
        assert np.abs(now.samples_uv - was.samples_uv).max() <= now.step_uv


def test_the_name_of_the_person_stays_behind_and_it_is_said(tmp_path: Path) -> None:
    named = replace(READY, about="P-17 M 01-JAN-1980 Somebody standing")
    written = add(tmp_path / "study", named, "pre")
    assert [finding.code for finding in written.findings] == ["about-left-out"]
    for content in everything(tmp_path / "study").values():
        assert b"Somebody" not in content
        assert b"1980" not in content


def test_a_second_person_is_added_to_the_list_beside_what_others_wrote_there(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "study"
    add(folder, READY, "pre")
    (folder / "participants.tsv").write_text("participant_id\tage\nsub-01\t44\n")
    (folder / "README.md").write_text("ours")
    other = study(Entities("02", Posture.SITTING))
    written = write_emg_bids(folder, READY, study=other)
    assert written.file == folder / "sub-02/emg/sub-02_task-restsit_emg.bdf"
    add(folder, READY, "post")
    assert (folder / "participants.tsv").read_text() == (
        "participant_id\tage\nsub-01\t44\nsub-02\tn/a\n"
    )
    assert (folder / "README.md").read_text() == "ours"


def test_the_same_recording_is_only_replaced_when_told(tmp_path: Path) -> None:
    folder = tmp_path / "study"
    add(folder, READY, "pre")
    before = everything(folder)
    with pytest.raises(FileExistsAlreadyError, match="acq-pre"):
        add(folder, Standing(2, seconds=4).recording(), "pre")
    assert everything(folder) == before
    entities = Entities("01", Posture.STANDING, "1", "pre", 1)
    other = Standing(2, seconds=4).recording()
    write_emg_bids(folder, other, study=study(entities), overwrite=True)
    assert everything(folder)[f"{PRE}_emg.bdf"] != before[f"{PRE}_emg.bdf"]


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(NotADatasetError):
        add(tmp_path, READY, "pre")
    assert everything(tmp_path) == {"letter.txt": b"dear"}


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    channel = replace(READY.channels[0], samples_uv=np.full(99, np.nan))
    with pytest.raises(RefusedError, match="samples-no-numbers"):
        add(tmp_path / "study", Recording("x.bdf", (channel,)), "pre")
    (tmp_path / "file").write_text("")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for folder in (tmp_path / "file", tmp_path / "link", tmp_path / "none" / "study"):
        with pytest.raises(FileNotWritableError):
            add(folder, READY, "pre")
    assert {path.name for path in tmp_path.iterdir()} == {"file", "link"}


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FileNotWritableError):
        add(tmp_path / "study", READY, "pre")


def test_a_list_of_people_that_is_no_text_is_never_rewritten(tmp_path: Path) -> None:
    folder = tmp_path / "study"
    add(folder, READY, "pre")
    (folder / "participants.tsv").write_bytes(b"participant_id\nsub-\xff\n")
    with pytest.raises(FileNotWritableError, match="UTF-8"):
        add(folder, READY, "post")
    assert (folder / "participants.tsv").read_bytes() == b"participant_id\nsub-\xff\n"


@pytest.mark.parametrize("label", ["", "a b", "01_02", "../01", "é"])
def test_a_label_that_bids_has_no_place_for_is_refused(label: str) -> None:
    with pytest.raises(WrongUseError, match="letters and digits"):
        Entities(label, Posture.STANDING)
    with pytest.raises(WrongUseError, match="letters and digits"):
        Entities("01", Posture.STANDING, session=label)


def test_long_names_stand_whole_beside_their_labels(tmp_path: Path) -> None:
    name = "EMG érecteur du rachis gauche"
    one = replace(READY.channels[0], name=name, site="L3\tparaspinal")
    written = add(tmp_path / "study", Recording("x.bdf", (one,)), "pre")
    assert "label-changed" in {finding.code for finding in written.findings}
    table = read_table(tmp_path / "study" / f"{PRE}_channels.tsv")
    assert table.column("name") == ("EMG erecteur du",)
    assert table.column("description") == (f"{name}; L3 paraspinal",)
    assert json.loads((tmp_path / "study" / f"{PRE}_channels.json").read_text())["side"]
    assert check_dataset(tmp_path / "study") == ()
