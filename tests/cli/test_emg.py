"""`rekmaat emg change`, from files to words and JSON."""

import json
import os
import subprocess
import sys
from hashlib import sha256
from math import exp, expm1, log
from pathlib import Path

import edfio
import numpy as np
import pytest

from recordings import NAMES, Label, Standing, write
from told import Command, Told, command

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "data"
REAL = sorted(path for path in SHARED.rglob("*") if path.suffix in {".edf", ".bdf"})
NO_SHARED = "the shared recordings are not beside the project"
LANGUAGES = ("nl", "fr", "en")
CHANNEL_KEYS = {
    "name",
    "percent_change",
    "interval_percent",
    "detectable_percent",
    "verdict",
    "recordings_needed",
    "before_uv",
    "after_uv",
    "noise_uv",
    "median_hz",
    "heartbeats",
    "findings",
}
FINDING_KEYS = {"code", "severity", "arguments", "text"}


@pytest.fixture
def change(capsys: pytest.CaptureFixture[str]) -> Command:
    return command(capsys, "emg", "change")


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three recordings before and three after a true decrease of 30 %, as EDF and as BDF."""
    folder = tmp_path_factory.mktemp("recordings")
    for number in range(3):
        before = Standing(number, seconds=20)
        after = Standing(number + 50, seconds=20, level_uv=6 * 0.7)
        for ending in ("edf", "bdf"):
            write(folder / f"before{number}.{ending}", before.samples_uv)
            write(folder / f"after{number}.{ending}", after.samples_uv)
    write(folder / "noise.edf", Standing(99, seconds=10, level_uv=0).samples_uv)
    write(folder / "noise.bdf", Standing(99, seconds=10, level_uv=0).samples_uv)
    write(folder / "heart.edf", Standing(60, seconds=20, heart_uv=60).samples_uv)
    return folder


def every(folder: Path, side: str, ending: str = "edf") -> list[Path]:
    return [folder / f"{side}{number}.{ending}" for number in range(3)]


@pytest.mark.parametrize("ending", ["edf", "bdf"])
def test_the_json_is_what_the_design_promises(files: Path, change: Command, ending: str) -> None:
    told = change(
        "--before", files / f"before0.{ending}", "--after", files / f"after0.{ending}", "--json"
    )
    assert (told.exit_code, told.err) == (0, "")
    found = told.json
    assert set(found) == {"overall", "ways", "channels", "provenance"}
    assert [channel["name"] for channel in found["channels"]] == list(NAMES[:2])
    assert all(set(channel) == CHANNEL_KEYS for channel in found["channels"])
    assert all(set(channel["heartbeats"]) == {"found", "count"} for channel in found["channels"])
    assert all(set(it) == FINDING_KEYS for it in found["overall"]["findings"])


def test_the_numbers_agree_with_each_other(files: Path, change: Command) -> None:
    found = change("--before", *every(files, "before"), "--after", *every(files, "after"), "--json")
    overall, channels = found.json["overall"], found.json["channels"]
    for channel in channels:
        ratio = channel["after_uv"] / channel["before_uv"]
        assert channel["percent_change"] == pytest.approx(100 * (ratio - 1))
    mean = np.mean([log(channel["after_uv"] / channel["before_uv"]) for channel in channels])
    assert overall["log_ratio"] == pytest.approx(mean)
    assert overall["percent_change"] == pytest.approx(100 * expm1(overall["log_ratio"]))
    low, high = (log(1 + edge / 100) for edge in overall["interval_percent"])
    assert (low + high) / 2 == pytest.approx(overall["log_ratio"])
    assert overall["detectable_percent"] == pytest.approx(100 * (1 - exp(-(high - low) / 2)))


def test_provenance_names_every_file_and_its_content(files: Path, change: Command) -> None:
    told = change(
        "--before", files / "before0.edf", "--after", files / "after0.edf",
        "--repeat", files / "before1.edf", files / "before2.edf",
        "--noise", files / "noise.edf", "--json",
    )  # fmt: skip
    inputs = told.json["provenance"]["inputs"]
    assert [it["role"] for it in inputs] == ["before", "after", "repeat", "repeat", "noise"]
    for one in inputs:
        assert one["sha256"] == sha256(Path(one["file"]).read_bytes()).hexdigest()
    assert told.json["provenance"]["version"]
    assert told.json["provenance"]["settings"]["prior"]["source"]


def test_one_recording_a_side_cannot_tell_thirty_percent(files: Path, change: Command) -> None:
    found = change("--before", files / "before0.edf", "--after", files / "after0.edf", "--json")
    overall = found.json["overall"]
    assert overall["verdict"] == "cannot_tell"
    assert overall["recordings_needed"] in {3, 4}
    assert "standing up anew each time" in overall["text"]
    assert "prior-stands-in" in {it["code"] for it in overall["findings"]}


def test_three_recordings_a_side_do(files: Path, change: Command) -> None:
    found = change("--before", *every(files, "before"), "--after", *every(files, "after"), "--json")
    overall = found.json["overall"]
    assert overall["verdict"] == "decreased"
    assert overall["interval_percent"][1] < 0
    assert overall["recording_to_recording"]["df_from_repeats"] == 4


def test_swapping_before_and_after_turns_the_verdict_round(files: Path, change: Command) -> None:
    there = change("--before", *every(files, "before"), "--after", *every(files, "after"), "--json")
    back = change("--before", *every(files, "after"), "--after", *every(files, "before"), "--json")
    assert back.json["overall"]["verdict"] == "increased"
    assert back.json["overall"]["log_ratio"] == pytest.approx(-there.json["overall"]["log_ratio"])


def test_repeats_sharpen_the_error_and_move_nothing(files: Path, change: Command) -> None:
    pair = ("--before", files / "before0.edf", "--after", files / "after0.edf", "--json")
    alone = change(*pair).json["overall"]
    repeats = (files / "before1.edf", files / "before2.edf")
    repeated = change(*pair, "--repeat", *repeats).json["overall"]
    assert repeated["log_ratio"] == pytest.approx(alone["log_ratio"])
    assert repeated["recording_to_recording"]["df"] == 9
    assert repeated["recording_to_recording"]["sd"] < alone["recording_to_recording"]["sd"]


def test_channels_are_chosen_by_name(files: Path, change: Command) -> None:
    pair = ("--before", files / "before0.edf", "--after", files / "after0.edf", "--json")
    chosen = change(*pair, "--channels", NAMES[1]).json
    everything = change(*pair).json
    assert [it["name"] for it in chosen["channels"]] == [NAMES[1]]
    assert chosen["channels"][0]["after_uv"] == pytest.approx(everything["channels"][1]["after_uv"])


def test_a_recording_of_noise_is_taken_off(files: Path, change: Command) -> None:
    pair = ("--before", files / "before0.bdf", "--after", files / "after0.bdf", "--json")
    from_file = change(*pair, "--noise", files / "noise.bdf").json["channels"][0]
    from_band = change(*pair).json["channels"][0]
    assert from_file["noise_uv"] == pytest.approx(from_band["noise_uv"], rel=0.05)
    assert from_file["noise_uv"] == pytest.approx(np.sqrt(0.43), rel=0.05)


def test_the_heart_is_taken_out_of_a_noise_recording_too(
    files: Path, change: Command, tmp_path: Path
) -> None:
    heart = Standing(99, seconds=20, level_uv=0, heart_uv=2).samples_uv
    pair = ("--before", files / "before0.bdf", "--after", files / "after0.bdf", "--json")
    told = change(*pair, "--noise", write(tmp_path / "heart.bdf", heart))
    assert told.json["channels"][0]["noise_uv"] == pytest.approx(np.sqrt(0.43), rel=0.05)


def test_a_noise_recording_that_is_all_heart_is_refused(
    files: Path, change: Command, tmp_path: Path
) -> None:
    heart = Standing(98, seconds=20, level_uv=0, heart_uv=50).samples_uv
    pair = ("--before", files / "before0.edf", "--after", files / "after0.edf")
    told = change(*pair, "--noise", write(tmp_path / "heart.edf", heart), "--json")
    assert refused_codes(told) == {"noise-unusable", "heartbeats-too-strong"}


def test_heartbeats_far_above_the_muscle_withhold_the_verdict(files: Path, change: Command) -> None:
    told = change("--before", *every(files, "before"), "--after", files / "heart.edf", "--json")
    overall = told.json["overall"]
    assert overall["verdict"] == "cannot_tell"
    assert "verdict-withheld" in {it["code"] for it in overall["findings"]}
    assert all(it["heartbeats"]["found"] for it in told.json["channels"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_verdict_comes_first_and_the_findings_apart(
    files: Path, change: Command, language: str
) -> None:
    told = change(
        "--before", files / "before0.edf", "--after", files / "after0.edf", "--language", language
    )
    lines = told.out.splitlines()
    assert told.exit_code == 0
    assert len(lines) == 4 + 2 + 1 + 3  # verdict, channels, and the three ways of reading
    assert "95" in lines[1]
    assert lines[4].startswith(NAMES[0])
    assert all(line.startswith("  ") for line in lines[-3:])
    assert told.err.strip()


def test_the_terminal_decides_the_language_unless_told(
    files: Path, change: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = ("--before", files / "before0.edf", "--after", files / "after0.edf")
    monkeypatch.setenv("LC_ALL", "")
    monkeypatch.setenv("LC_MESSAGES", "")
    monkeypatch.setenv("LANG", "nl_BE.UTF-8")
    assert "niemand" in change(*pair).out
    monkeypatch.setenv("LC_ALL", "fr_BE.UTF-8")
    assert "personne" in change(*pair).out
    assert "Nobody" in change(*pair, "--language", "en").out
    monkeypatch.setenv("LC_ALL", "C")
    assert "Nobody" in change(*pair).out


def refused_codes(told: Told) -> set[str]:
    assert told.exit_code == 3
    assert set(told.json) == {"findings"}
    for finding in told.json["findings"]:
        assert set(finding) == FINDING_KEYS
        assert finding["arguments"]["file"] in finding["text"]
        assert finding["arguments"]["place"]
        assert finding["text"].count(".") >= 2  # what is wrong, and what to do
    return {finding["code"] for finding in told.json["findings"]}


def test_the_same_file_before_and_after_is_refused(
    files: Path, change: Command, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.edf"
    copy.write_bytes((files / "before0.edf").read_bytes())
    for other in (files / "before0.edf", copy):
        told = change("--before", files / "before0.edf", "--after", other, "--json")
        assert refused_codes(told) == {"same-recording"}


def test_the_same_file_twice_on_one_side_is_no_repeat(files: Path, change: Command) -> None:
    before = files / "before0.edf"
    told = change("--before", before, before, "--after", files / "after0.edf", "--json")
    assert refused_codes(told) == {"same-recording"}


@pytest.mark.parametrize(
    ("label", "code"),
    [
        (Label(rate_hz=1000.0), "rates-differ"),
        (Label(names=("EMG L multifid", "EMG R longiss")), "channels-differ"),
        (Label(rate_hz=4000.0), "too-short"),
        (Label(unit="g"), "unit-wrong"),
        (Label(unit=""), "unit-missing"),
    ],
    ids=str,
)
def test_what_cannot_be_compared_is_refused(
    files: Path,
    change: Command,
    tmp_path: Path,
    label: Label,
    code: str,
) -> None:
    other = write(tmp_path / "other.edf", Standing(70, seconds=20).samples_uv, label)
    told = change("--before", files / "before0.edf", "--after", other, "--json")
    assert refused_codes(told) == {code}


def test_a_filter_that_only_one_file_states_is_said(
    files: Path, change: Command, tmp_path: Path
) -> None:
    label = Label(prefiltering="HP:20Hz LP:450Hz")
    other = write(tmp_path / "other.edf", Standing(71, seconds=20).samples_uv, label)
    told = change("--before", files / "before0.edf", "--after", other, "--json").json
    assert "filters-unclear" in {it["code"] for it in told["overall"]["findings"]}


def test_different_filters_are_refused_and_the_same_in_other_words_are_not(
    change: Command, tmp_path: Path
) -> None:
    texts = ("HP:10Hz LP:500Hz", "HP:10.0Hz  LP:0.5kHz", "HP:20Hz LP:500Hz")
    paths = [
        write(tmp_path / f"{seed}.edf", Standing(seed, seconds=15).samples_uv,
              Label(prefiltering=text))
        for seed, text in enumerate(texts)
    ]  # fmt: skip
    assert change("--before", paths[0], "--after", paths[1], "--json").exit_code == 0
    told = change("--before", paths[0], "--after", paths[2], "--json")
    assert refused_codes(told) == {"filters-differ"}


def test_every_bad_file_is_named_at_once(files: Path, change: Command, tmp_path: Path) -> None:
    cut = tmp_path / "cut.edf"
    cut.write_bytes((files / "before0.edf").read_bytes()[:-100])
    told = change("--before", cut, tmp_path / "none.edf", "--after", tmp_path, "--json")
    assert refused_codes(told) == {"file-truncated", "file-missing", "file-is-directory"}


def test_dead_channels_everywhere_leave_nothing_to_measure(change: Command, tmp_path: Path) -> None:
    paths = [
        write(tmp_path / f"{level}.edf", np.full((1, 40_000), float(level))) for level in (1, 2)
    ]
    told = change("--before", paths[0], "--after", paths[1], "--json")
    assert refused_codes(told) == {"no-usable-channel", "channel-flat"}


def test_a_dead_channel_is_left_out_of_the_mean_and_said(
    files: Path, change: Command, tmp_path: Path
) -> None:
    samples = Standing(51, seconds=20).samples_uv.copy()
    samples[0] = 0.0
    broken = write(tmp_path / "broken.edf", samples)
    told = change("--before", files / "before0.edf", "--after", broken, "--json").json
    dead, alive = told["channels"]
    assert (dead["percent_change"], dead["verdict"]) == (None, "cannot_tell")
    assert told["overall"]["percent_change"] == pytest.approx(alive["percent_change"])
    assert "channels-not-in-mean" in {it["code"] for it in told["overall"]["findings"]}


def test_a_muscle_lost_in_the_noise_withholds_the_verdict(
    files: Path, change: Command, tmp_path: Path
) -> None:
    samples = Standing(52, seconds=20).samples_uv.copy()
    samples[0] = Standing(53, seconds=20, level_uv=0.05, floor_uv=3).samples_uv[0]
    lost = write(tmp_path / "lost.edf", samples)
    told = change("--before", *every(files, "before"), "--after", lost, "--json").json
    assert told["channels"][0]["percent_change"] is None
    assert told["overall"]["verdict"] == "cannot_tell"
    assert "verdict-withheld" in {it["code"] for it in told["overall"]["findings"]}


@pytest.mark.parametrize("times", [0.01, 100])
def test_a_gain_a_hundred_times_wrong_on_one_side_withholds_the_verdict(
    files: Path, change: Command, tmp_path: Path, times: float
) -> None:
    samples = times * Standing(54, seconds=20, floor_uv=0.1).samples_uv
    scaled = write(tmp_path / "scaled.bdf", samples, Label(limit=1e5))
    told = change("--before", *every(files, "before", "bdf"), "--after", scaled, "--json").json
    assert told["overall"]["verdict"] == "cannot_tell"
    codes = {it["code"] for channel in told["channels"] for it in channel["findings"]}
    assert codes & {"scales-apart", "amplitude-implausible"}


def test_without_json_a_refusal_is_one_sentence_a_finding(change: Command, tmp_path: Path) -> None:
    told = change("--before", tmp_path / "a.edf", "--after", tmp_path / "b.edf")
    assert (told.exit_code, told.out) == (3, "")
    assert len(told.err.splitlines()) == 1  # the same is wrong with both
    assert str(tmp_path / "b.edf") in told.err
    assert str(tmp_path / "a.edf") in told.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--before", "a.edf"),
        ("--after", "a.edf"),
        ("--before", "--after", "a.edf"),
        ("--before", "a.edf", "--after", "b.edf", "--repeat", "c.edf"),
        ("--before", "a.edf", "--after", "b.edf", "--language", "xx"),
        ("a.edf",),
    ],
    ids=str,
)
def test_wrong_use_is_told_on_stderr_with_exit_code_two(
    change: Command, arguments: tuple[str, ...]
) -> None:
    told = change(*arguments)
    assert (told.exit_code, told.out) == (2, "")
    assert told.err.strip()
    assert "Traceback" not in told.err


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_every_real_recording_gives_a_number_or_a_refusal(
    change: Command, tmp_path: Path, path: Path
) -> None:
    """Issue 2, item 4: names file, place, reason and remedy."""
    halves = _halves(path, tmp_path)
    told = change("--before", halves[0], "--after", halves[1], "--json", "--language", "nl")
    if told.exit_code == 0:
        assert told.json["overall"]["verdict"]
    else:
        assert refused_codes(told)


def test_there_are_real_recordings() -> None:
    if not SHARED.exists():
        pytest.skip(NO_SHARED)
    assert len(REAL) >= 9


def _halves(path: Path, folder: Path) -> tuple[Path, Path]:
    """The two halves of a file; the file and a twin where it cannot be read or is one record."""
    twin = folder / f"twin{path.suffix}"
    twin.write_bytes(path.read_bytes()[:-1] + b"\x11")
    read = edfio.read_bdf if path.suffix == ".bdf" else edfio.read_edf
    halves = tuple(folder / f"half{number}{path.suffix}" for number in (0, 1))
    try:
        for number, half in enumerate(halves):
            whole = read(path)
            middle = whole.data_record_duration * (whole.num_data_records // 2)
            if middle == 0:
                return path, twin
            whole.slice_between_seconds(number * middle, (number + 1) * middle)
            whole.write(half)
    except ValueError:
        return path, twin
    return halves[0], halves[1]


def _columns(path: Path, header_lines: int) -> np.ndarray:
    return np.loadtxt(path, skiprows=header_lines, ndmin=2)


def test_people_who_swing_a_leg_do_not_stand_quietly(change: Command, tmp_path: Path) -> None:
    """UCI lower limb, 1 kHz, four muscles of the leg that is bent while standing; millivolts."""
    folder = SHARED / "uci_lower_limb_standing"
    if not folder.exists():
        pytest.skip(NO_SHARED)
    names = ("EMG rect fem", "EMG bicep fem", "EMG vast med", "EMG semitend")
    label = Label(names, unit="mV", rate_hz=1000.0, limit=2.0)
    people = [_columns(folder / name, 7)[:15_000, :4].T for name in ("3Apie.txt", "5Npie.txt")]
    paths = [write(tmp_path / f"{i}.bdf", person, label) for i, person in enumerate(people)]
    told = change("--before", paths[0], "--after", paths[1], "--json")
    assert {"no-usable-channel", "too-much-cut"} <= refused_codes(told)


def test_a_real_heart_is_found(change: Command, tmp_path: Path) -> None:
    """BioSPPy's ECG, 15 s of lead I at 1 kHz, on top of a made muscle."""
    source = SHARED / "biosppy_examples_BSD3" / "ecg.txt"
    if not source.exists():
        pytest.skip(NO_SHARED)
    heart = _columns(source, 4)[:15_000, 0]
    heart = 12 * (heart - np.median(heart)) / heart.std()
    paths = []
    for seed in (1, 2):
        muscle = Standing(seed, seconds=15, rate_hz=1000.0, mains_uv=0).samples_uv
        samples = muscle + (heart if seed == 2 else 0)
        paths.append(write(tmp_path / f"{seed}.edf", samples, Label(rate_hz=1000.0)))
    told = change("--before", paths[0], "--after", paths[1], "--json").json
    assert all(channel["heartbeats"]["count"] >= 12 for channel in told["channels"])
    assert all(abs(channel["percent_change"]) < 8 for channel in told["channels"])


def _start(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from rekmaat.cli.main import main; main()"]
    return subprocess.run(
        [*command, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )


def test_the_command_prints_one_object_and_leaves_with_its_code(files: Path) -> None:
    pair = ("--before", files / "before0.edf", "--after", files / "after0.edf")
    done = _start("emg", "change", *pair, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["overall"]
    refused = _start("emg", "change", "--before", files, "--after", files, "--json")
    assert refused.returncode == 3
    assert json.loads(refused.stdout)["findings"]


def test_a_terminal_without_the_letters_gets_an_answer_all_the_same(files: Path) -> None:
    pair = ("--before", files / "before0.edf", "--after", files / "after0.edf")
    done = _start("emg", "change", *pair, "--language", "fr", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


def test_a_reader_that_leaves_early_gets_no_traceback(files: Path) -> None:
    pair = ("--before", files / "before0.edf", "--after", files / "after0.edf")
    command = [sys.executable, "-c", "from rekmaat.cli.main import main; main()", "emg", "change"]
    with subprocess.Popen(
        [*command, *map(str, pair), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.close()
        assert "Traceback" not in started.stderr.read()
