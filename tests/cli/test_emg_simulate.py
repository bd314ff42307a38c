"""`rekmaat emg simulate`, from options to files."""

import json
import re
import shlex
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rekmaat import __version__
from rekmaat.cli.main import run
from rekmaat.files import read_recording
from told import Command, command

LANGUAGES = ("nl", "fr", "en")
SMALL = ("--seconds", "16", "--channels", "2", "--rate", "1000")


@pytest.fixture
def simulate(capsys: pytest.CaptureFixture[str]) -> Command:
    return command(capsys, "emg", "simulate")


def truth(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    return found


def test_two_recordings_and_their_truth_are_written(tmp_path: Path, simulate: Command) -> None:
    exit_code, _, err = simulate(tmp_path / "new" / "folder", *SMALL)
    assert (exit_code, err) == (0, "")
    folder = tmp_path / "new" / "folder"
    assert {path.name for path in folder.iterdir()} == {"before.bdf", "after.bdf", "truth.json"}
    found = truth(folder)
    assert found["mean_percent"] == pytest.approx(-18, abs=1e-10)
    assert [channel["set_percent"] for channel in found["channels"]] == [-18, -18]
    assert [it["role"] for it in found["recordings"]] == ["before", "after"]


def test_the_files_hold_the_channels_in_microvolts(tmp_path: Path, simulate: Command) -> None:
    simulate(tmp_path, *SMALL, "--no-heart", "--noise-uv", 0, "--mains-uv", 0)
    told = truth(tmp_path)["recordings"]
    for name, one in zip(("before", "after"), told, strict=True):
        recording = read_recording(tmp_path / f"{name}.bdf")
        assert recording.names == ("EMG L multifid", "EMG R multifid")
        assert recording.findings == ()
        for channel, muscle_uv in zip(recording.channels, one["muscle_uv"], strict=True):
            assert channel.rate_hz == 1000
            assert channel.seconds == 16
            spectrum = np.abs(np.fft.rfft(channel.samples_uv * np.hanning(16_000))) ** 2
            above_drift = np.sqrt(2 * spectrum[16 * 8 :].sum() / 0.375) / 16_000
            assert above_drift == pytest.approx(muscle_uv, rel=0.15)


def test_provenance_names_every_file_setting_and_seed(tmp_path: Path, simulate: Command) -> None:
    simulate(
        tmp_path, *SMALL, "--seed", 77, "--change", 5, "--floor", "pink", "--fibrillation",
        "--median-change", -5, "--stance-percent", 12, "--posture-tau", 2,
    )  # fmt: skip
    found = truth(tmp_path)
    for one in found["recordings"]:
        assert one["sha256"] == sha256((tmp_path / one["file"]).read_bytes()).hexdigest()
    provenance = found["provenance"]
    settings = provenance["settings"]
    assert (provenance["version"], provenance["seed"]) == (__version__, 77)
    assert (settings["change_percent"], settings["median_change_percent"]) == (5, -5)
    assert settings["floor"]["pink_share"] == 1
    assert settings["heart"]["fibrillation"] is True
    assert settings["electrodes"]["stance_sd"] == 0.12
    assert settings["muscle"]["posture_tau_s"] == 2


def test_the_same_seed_gives_the_same_files(tmp_path: Path, simulate: Command) -> None:
    for folder, seed in (("one", 3), ("same", 3), ("other", 4)):
        simulate(tmp_path / folder, *SMALL, "--seed", seed)
    one, same, other = (
        truth(tmp_path / folder)["recordings"][0]["sha256"] for folder in ("one", "same", "other")
    )
    assert one == same != other


def test_several_recordings_repeats_and_noise_get_names_of_their_own(
    tmp_path: Path, simulate: Command
) -> None:
    _, out, _ = simulate(
        tmp_path, *SMALL, "--recordings", 2, "--repeats", 1, "--noise-recording", 10
    )
    roles = {it["file"]: it["role"] for it in truth(tmp_path)["recordings"]}
    assert roles == {
        "before1.bdf": "before",
        "before2.bdf": "before",
        "after1.bdf": "after",
        "after2.bdf": "after",
        "repeat1.bdf": "repeat",
        "repeat2.bdf": "repeat",
        "noise.bdf": "noise",
    }
    assert all((tmp_path / name).exists() for name in roles)
    assert "--repeat" in out
    assert "--noise" in out


def test_the_command_it_names_measures_what_it_wrote(
    tmp_path: Path, simulate: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """M01."""
    _, out, _ = simulate(
        tmp_path / "a folder", "--seconds", 16, "--channels", 2, "--no-heart", "--language", "en",
        "--noise-recording", 16, "--repeats", 1,
    )  # fmt: skip
    command = shlex.split(out.splitlines()[-1].partition(": ")[2])
    assert command[:3] == ["rekmaat", "emg", "change"]
    assert run([*command[1:], "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["overall"]["percent_change"] == pytest.approx(-18, abs=2.5)


def test_json_prints_what_truth_json_holds(tmp_path: Path, simulate: Command) -> None:
    exit_code, out, err = simulate(tmp_path, *SMALL, "--json")
    assert (exit_code, err) == (0, "")
    assert json.loads(out) == truth(tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_is_three_lines_in_every_language(
    tmp_path: Path, simulate: Command, language: str
) -> None:
    exit_code, out, err = simulate(tmp_path, *SMALL, "--language", language)
    assert (exit_code, err) == (0, "")
    assert len(out.splitlines()) == 3
    assert "before.bdf, after.bdf" in out
    assert re.search(r"18\s%", out)


def test_no_change_is_told_as_the_same(tmp_path: Path, simulate: Command) -> None:
    _, out, _ = simulate(tmp_path, *SMALL, "--change", 0, "--language", "en")
    assert "compared with before: the same." in out


def test_what_stands_there_is_not_overwritten_unless_asked(
    tmp_path: Path, simulate: Command
) -> None:
    (tmp_path / "after.bdf").write_text("mine")
    exit_code, out, err = simulate(tmp_path, *SMALL)
    assert (exit_code, out) == (2, "")
    assert err.count("\n") == 1
    assert "after.bdf" in err
    assert {path.name for path in tmp_path.iterdir()} == {"after.bdf"}
    assert (tmp_path / "after.bdf").read_text() == "mine"
    assert simulate(tmp_path, *SMALL, "--force")[0] == 0
    assert (tmp_path / "after.bdf").stat().st_size > 10_000


def test_an_empty_file_is_in_nobodys_way(tmp_path: Path, simulate: Command) -> None:
    (tmp_path / "truth.json").touch()
    assert simulate(tmp_path, *SMALL)[0] == 0
    assert truth(tmp_path)["channels"]


def test_a_folder_that_cannot_be_is_named(tmp_path: Path, simulate: Command) -> None:
    (tmp_path / "file").write_text("mine")
    exit_code, _, err = simulate(tmp_path / "file", *SMALL)
    assert exit_code == 2
    assert err.count("\n") == 1
    assert str(tmp_path / "file") in err


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("wrong", "limit"),
    [
        ("--change=-100", "-99"),
        ("--change=nan", "-99"),
        ("--ecg-db=100", "60"),
        ("--noise-uv=-1", "0"),
        ("--seconds=1", "5"),
        ("--rate=10", "100"),
        ("--channels=40", "16"),
        ("--recordings=0", "1"),
        ("--repeats=-1", "0"),
        ("--noise-recording=-1", "0"),
        ("--mains-hz=400", "65"),
        ("--mains-uv=-1", "0"),
        ("--low-pass-hz=1", "50"),
        ("--premature-percent=90", "40"),
        ("--dropped-percent=90", "50"),
        ("--movements=-1", "0"),
        ("--median-change=-90", "-40"),
        ("--stance-percent=500", "200"),
        ("--replaced-percent=500", "200"),
        ("--posture-percent=500", "200"),
        ("--posture-tau=0", "0.05"),
    ],
)
def test_an_option_beyond_its_limits_is_named_with_them(
    tmp_path: Path, simulate: Command, language: str, wrong: str, limit: str
) -> None:
    exit_code, out, err = simulate(tmp_path / "none", wrong, "--language", language)
    assert (exit_code, out) == (2, "")
    assert err.count("\n") == 1
    assert err.startswith(wrong.partition("=")[0] + " ")
    assert f" {limit} " in err.replace(".\n", " ")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_no_table_of_limits_holds_is_told_too(
    tmp_path: Path, simulate: Command, language: str
) -> None:
    for wrong in (("--seed=-1",), ("--seconds", "3000", "--channels", "16")):
        exit_code, out, err = simulate(tmp_path, *wrong, "--language", language)
        assert (exit_code, out) == (2, "")
        assert err.count("\n") == 1
        assert "{" not in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("wrong", [("--change", "much"), ("--floor", "blue"), ("--unknown", "1")])
def test_a_value_that_is_none_is_one_sentence(
    tmp_path: Path, simulate: Command, wrong: tuple[str, ...]
) -> None:
    exit_code, out, err = simulate(tmp_path, *wrong)
    assert (exit_code, out) == (2, "")
    assert err.strip()
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_a_rate_no_record_fits_is_said(tmp_path: Path, simulate: Command) -> None:
    exit_code, _, err = simulate(
        tmp_path, "--rate", 1259.26, "--seconds", 16, "--channels", 2, "--language", "en"
    )
    assert exit_code == 0
    assert "before.bdf, after.bdf" in err


def test_help_tells_every_option_without_the_weight_of_numpy() -> None:
    look = "from rekmaat.cli.main import run; run(['emg', 'simulate', '--help'])"
    told = subprocess.run(
        [sys.executable, "-c", f"import sys; {look}; print('numpy' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "--premature-percent" in told
    assert told.endswith("False\n")
