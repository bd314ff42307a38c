"""`rekmaat emg check` and `convert`, from files to words, JSON and other files."""

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from recordings import NAMES, Label, Standing, write
from rekmaat import __version__
from rekmaat.exchange.emg_bids_check import check_dataset
from rekmaat.files import read_recording
from told import Command, command

LANGUAGES = ("nl", "fr", "en")
FINDING_KEYS = {"code", "severity", "arguments", "text"}
ASKED = ("--subject", "01", "--mains-hz", "50", "--placement", "by hand", "--reference", "bipolar")
POSTURE = {"nl": "staand", "fr": "debout", "en": "standing"}
Case = tuple[str, tuple[str, ...], str]
SIDES = {"nl": ("links", "rechts"), "fr": ("gauche", "droite"), "en": ("left", "right")}


@pytest.fixture
def emg(capsys: pytest.CaptureFixture[str]) -> Command:
    return command(capsys, "emg")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A good recording, one with a heart, a bare one, one too short and one cut off."""
    folder = tmp_path_factory.mktemp("recordings")
    filtered = Label(prefiltering="HP:20Hz LP:450Hz")
    good = write(folder / "good.bdf", Standing(1, seconds=20).samples_uv)
    write(folder / "heart.edf", Standing(2, seconds=20, heart_uv=8).samples_uv, filtered)
    bare = Label(names=("EMG1", "EMG2"), equipment="X")
    write(folder / "bare.bdf", Standing(3, seconds=20).samples_uv, bare)
    write(folder / "short.bdf", Standing(4, seconds=9).samples_uv)
    (folder / "cut.bdf").write_bytes(good.read_bytes()[:9000])
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_in_a_recording_is_told_in_the_readers_language(
    emg: Command, files: Path, language: str
) -> None:
    told = emg("check", files / "good.bdf", "--language", language)
    assert (told.exit_code, told.err) == (0, "")
    first, left, right, *_ = told.out.splitlines()
    assert first.startswith(str(files / "good.bdf"))
    assert POSTURE[language] in first
    assert "20 s" in first
    for line, name, side in zip((left, right), NAMES, SIDES[language], strict=False):
        assert name in line
        assert side in line
        assert line.count("µV") == 2
    assert "?" not in told.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_stands_below_its_file_with_its_remedy(
    emg: Command, files: Path, language: str
) -> None:
    told = emg("check", files / "bare.bdf", files / "heart.edf", "--language", language)
    assert told.exit_code == 0
    bare, heart = told.out.split("\n\n")
    assert bare.count("\n  - ") >= 3
    assert "EMG1" in bare
    assert "HP:20Hz LP:450Hz" in heart
    assert "EMG1" not in heart
    assert "--noise" in heart


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_refused_ends_in_three_and_keeps_no_other_from_being_told(
    emg: Command, files: Path, language: str
) -> None:
    names = [files / name for name in ("cut.bdf", "none.edf", "short.bdf", "good.bdf")]
    told = emg("check", *names, "--language", language)
    assert told.exit_code == 3
    assert len(told.out.split("\n\n")) == 4
    assert "9 s" in told.out
    reasons = told.err.splitlines()
    assert [name.name in line for name, line in zip(names, reasons, strict=False)] == [True] * 3
    assert "Traceback" not in told.err


def test_json_is_one_object_with_every_file(emg: Command, files: Path) -> None:
    told = emg("check", files / "good.bdf", files / "cut.bdf", "--json")
    assert (told.exit_code, told.err) == (3, "")
    good, cut = told.json["files"]
    assert good["usable"]
    assert (good["posture"], good["ecg"], good["recordings"]) == ("standing", None, None)
    assert [channel["name"] for channel in good["channels"]] == list(NAMES[:2])
    first = good["channels"][0]
    assert (first["rate_hz"], first["seconds"], first["unit"]) == (2000, 20, "uV")
    assert (first["side"], first["muscle_named"]) == ("left", True)
    assert first["tension_uv"] == pytest.approx(6, rel=0.1)
    assert first["noise_uv"] == pytest.approx(0.66, rel=0.1)
    assert not cut["usable"]
    assert [it["code"] for it in told.json["findings"]] == ["file-truncated"]
    assert all(set(it) == FINDING_KEYS for it in cut["findings"])
    provenance = told.json["provenance"]
    assert provenance["version"] == __version__
    digest = sha256((files / "good.bdf").read_bytes()).hexdigest()
    assert provenance["inputs"] == [{"file": str(files / "good.bdf"), "sha256": digest}]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_file_to_check_is_wrong_use(emg: Command, language: str) -> None:
    told = emg("check", "--language", language)
    assert (told.exit_code, told.out) == (2, "")
    assert told.err.count("\n") == 1


def test_a_table_needs_its_rate_and_unit(emg: Command, tmp_path: Path) -> None:
    table = tmp_path / "in.csv"
    samples = Standing(1, seconds=20).samples_uv
    np.savetxt(table, samples.T, delimiter=",", header=",".join(NAMES[:2]), comments="")
    assert emg("check", table).exit_code == 3
    assert "--rate" in emg("check", table).err
    assert emg("check", table, "--rate", 2000, "--unit", "uV").exit_code == 0
    out = tmp_path / "out.bdf"
    assert emg("convert", table, out, "--rate", 2000, "--unit", "uV").exit_code == 0
    assert read_recording(out).channels[0].rate_hz == 2000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recording_is_converted_and_it_is_said(
    emg: Command, files: Path, tmp_path: Path, language: str
) -> None:
    out = tmp_path / "out.bdf"
    told = emg("convert", files / "heart.edf", out, "--language", language)
    assert (told.exit_code, told.err) == (0, "")
    assert str(out) in told.out
    was, now = read_recording(files / "heart.edf"), read_recording(out)
    for one, other in zip(was.channels, now.channels, strict=True):
        assert np.abs(other.samples_uv - one.samples_uv).max() <= one.step_uv


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dataset_is_made_recording_by_recording_and_found_good(
    emg: Command, files: Path, tmp_path: Path, language: str
) -> None:
    study = tmp_path / "study"
    for acquisition, name in (("pre", "good.bdf"), ("post", "heart.edf")):
        options = (*ASKED, "--session", "1", "--acquisition", acquisition, "--run", "1")
        told = emg("convert", files / name, study, *options, "--language", language)
        assert (told.exit_code, told.err) == (0, "")
    assert check_dataset(study) == ()
    assert "Rekmaat" in (study / "README.md").read_text()
    told = emg("check", study, "--language", language)
    assert told.exit_code == 0
    whole, post, pre = told.out.split("\n\n")
    assert str(study) in whole
    assert "2" in whole
    assert "acq-post" in post
    assert POSTURE[language] in pre


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_broken_dataset_is_told_and_refused(
    emg: Command, files: Path, tmp_path: Path, language: str
) -> None:
    emg("convert", files / "good.bdf", tmp_path / "study", *ASKED)
    next((tmp_path / "study").rglob("*_channels.tsv")).unlink()
    told = emg("check", tmp_path / "study", "--language", language)
    assert told.exit_code == 3
    assert "_channels.tsv" in told.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dataset_asks_for_everything_at_once_that_it_cannot_know(
    emg: Command, files: Path, tmp_path: Path, language: str
) -> None:
    told = emg("convert", files / "good.bdf", tmp_path / "study", "--language", language)
    assert (told.exit_code, told.out) == (2, "")
    for option in ("--subject", "--mains-hz", "--placement", "--reference"):
        assert told.err.count(option) == 2
    assert not (tmp_path / "study").exists()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "case",
    [
        ("out.edf", (), "out.edf"),
        ("out.bdf", ("--subject", "01", "--run", "2"), "--subject, --run"),
        ("study", (*ASKED, "--session", "a_b"), "--session"),
        ("study", ("--subject", "P 1", *ASKED[2:]), "--subject"),
        ("study", (*ASKED, "--run", "-1"), "--run"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(
    emg: Command, files: Path, tmp_path: Path, case: Case, language: str
) -> None:
    name, options, named = case
    told = emg("convert", files / "good.bdf", tmp_path / name, *options, "--language", language)
    assert (told.exit_code, told.out) == (2, "")
    assert named in told.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_posture_that_nobody_named_is_asked_for(
    emg: Command, files: Path, tmp_path: Path, language: str
) -> None:
    told = emg("convert", files / "bare.bdf", tmp_path / "s", *ASKED, "--language", language)
    assert told.exit_code == 3
    assert "--posture" in told.err
    options = (*ASKED, "--posture", "standing", "--language", language)
    assert emg("convert", files / "bare.bdf", tmp_path / "s", *options).exit_code == 0
    options = (*ASKED, "--posture", "lying", "--language", language)
    told = emg("convert", files / "good.bdf", tmp_path / "s", *options)
    assert told.exit_code == 3


def test_what_is_there_is_only_replaced_when_told(
    emg: Command, files: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.bdf"
    out.write_text("precious")
    told = emg("convert", files / "good.bdf", out)
    assert told.exit_code == 2
    assert "--force" in told.err
    assert out.read_text() == "precious"
    assert emg("convert", files / "good.bdf", out, "--force").exit_code == 0
    assert len(read_recording(out).channels) == 2


def test_the_json_of_a_conversion_names_what_was_written(
    emg: Command, files: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.bdf"
    told = emg("convert", files / "bare.bdf", out, "--json")
    assert told.err == ""
    assert told.json["file"] == str(out)
    assert told.json["channels"] == ["EMG1", "EMG2"]
    assert told.json["seconds"] == 20
    assert {it["code"] for it in told.json["findings"]} >= {"posture-unsaid", "side-unsaid"}
    (source,) = told.json["provenance"]["inputs"]
    assert source["sha256"] == sha256((files / "bare.bdf").read_bytes()).hexdigest()
    refused = emg("convert", files / "cut.bdf", tmp_path / "x.bdf", "--json")
    assert refused.exit_code == 3
    assert [it["code"] for it in refused.json["findings"]] == ["file-truncated"]


@pytest.mark.parametrize("command", ["check", "convert"])
def test_asking_for_help_loads_no_numpy(command: str) -> None:
    asked = (
        "import sys; from rekmaat.cli.main import run; "
        f"run(['emg', '{command}', '--help']); "
        "sys.exit('numpy' in sys.modules or 'edfio' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=False)
    assert told.returncode == 0, told.stderr
