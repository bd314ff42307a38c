"""Each file is told on its own: what is in it, how well it measures, and what is wrong."""

from pathlib import Path

import numpy as np
import pytest

from bids_datasets import READY, add
from recordings import NAMES, Label, Standing, write
from rekmaat.errors import Severity
from rekmaat.measure.labels import Posture, Side
from rekmaat.service.emg_check import Checked, CheckQuestion, check


def checked(*files: Path, channels: tuple[str, ...] = ()) -> list[Checked]:
    return list(check(CheckQuestion(files, channels)))


def codes(one: Checked) -> set[str]:
    return {finding.code for finding in one.findings}


def test_a_good_recording_is_told_with_its_numbers(tmp_path: Path) -> None:
    standing = Standing(1, level_uv=6, floor_uv=1)
    (one,) = checked(write(tmp_path / "good.bdf", standing.samples_uv))
    assert one.refused == ()
    assert one.posture is Posture.STANDING
    assert [it.name for it in one.channels] == list(NAMES[:2])
    assert [it.side for it in one.channels] == [Side.LEFT, Side.RIGHT]
    for channel, truth_uv in zip(one.channels, standing.band_uv(), strict=True):
        assert (channel.rate_hz, channel.seconds, channel.lost_s) == (2000, 30, 0)
        assert channel.muscle_named
        assert channel.tension_uv == pytest.approx(truth_uv, rel=0.03)
        assert channel.noise_uv == pytest.approx(0.43**0.5, rel=0.05)
    assert 50 in one.mains_hz


def test_heartbeats_are_counted(tmp_path: Path) -> None:
    heart = Standing(1, heart_uv=8)
    (one,) = checked(write(tmp_path / "heart.bdf", heart.samples_uv))
    assert 25 <= one.heartbeats <= 45


def test_what_is_wrong_with_one_keeps_no_other_from_being_told(tmp_path: Path) -> None:
    good = write(tmp_path / "good.bdf", Standing(1).samples_uv)
    cut = tmp_path / "cut.bdf"
    cut.write_bytes(good.read_bytes()[:9000])
    first, second, third = checked(cut, tmp_path / "none.edf", good)
    assert [it.code for it in first.refused] == ["file-truncated"]
    assert [it.code for it in second.refused] == ["file-missing"]
    assert third.refused == ()
    assert third.channels


def test_what_is_too_short_is_refused_but_told(tmp_path: Path) -> None:
    (one,) = checked(write(tmp_path / "short.bdf", Standing(1, seconds=9).samples_uv))
    assert [it.code for it in one.refused] == ["too-short"]
    assert [it.seconds for it in one.channels] == [9, 9]
    assert [it.tension_uv for it in one.channels] == [None, None]


def test_seconds_that_do_not_count_are_told(tmp_path: Path) -> None:
    samples = Standing(1).samples_uv
    samples[:, 20_000:22_000] += 400 * np.sin(np.arange(2000) / 5)
    (one,) = checked(write(tmp_path / "knock.bdf", samples))
    assert 1 <= one.cut_s <= 4
    assert all(it.trusted for it in one.channels)
    assert any("cut" in code for code in codes(one))


def test_a_dead_channel_has_no_tension(tmp_path: Path) -> None:
    samples = Standing(1).samples_uv
    samples[1] = 4
    (one,) = checked(write(tmp_path / "dead.bdf", samples))
    assert one.channels[0].tension_uv is not None
    assert one.channels[1].tension_uv is None
    assert "channel-flat" in codes(one)


def test_what_the_file_does_not_name_is_not_guessed(tmp_path: Path) -> None:
    label = Label(names=("EMG1", "EMG2"), equipment="X")
    (one,) = checked(write(tmp_path / "bare.bdf", Standing(1).samples_uv, label))
    assert one.posture is None
    assert [it.side for it in one.channels] == [None, None]
    assert not any(it.muscle_named for it in one.channels)
    assert {"muscle-unsaid", "side-unsaid", "posture-unsaid"} <= codes(one)


def test_only_the_channels_asked_for_are_told(tmp_path: Path) -> None:
    path = write(tmp_path / "good.bdf", Standing(1).samples_uv)
    (one,) = checked(path, channels=(NAMES[1],))
    assert [it.name for it in one.channels] == [NAMES[1]]
    (none,) = checked(path, channels=("nothing",))
    assert [it.code for it in none.refused] == ["channel-missing"]


def test_the_weighty_comes_first(tmp_path: Path) -> None:
    label = Label(names=("EMG1", "EMG2"))
    (one,) = checked(write(tmp_path / "s.bdf", Standing(1, seconds=9).samples_uv, label))
    severities = [it.severity for it in one.findings]
    assert severities == sorted(severities, key=list(Severity).index)
    assert severities[0] is Severity.REFUSED


def test_a_dataset_is_checked_and_each_of_its_recordings_told(tmp_path: Path) -> None:
    folder = tmp_path / "study"
    add(folder, Standing(1, seconds=20).recording(), "pre")
    add(folder, READY, "post")
    whole, post, pre = checked(folder)
    assert (whole.recordings, whole.findings) == (2, ())
    assert [it.code for it in post.refused] == ["too-short"]
    assert post.ecg == "ECG II"
    assert pre.refused == ()
    assert pre.posture is Posture.STANDING
    next(folder.rglob("*pre*_channels.tsv")).unlink()
    assert "bids-channels-missing" in {it.code for it in checked(folder)[0].refused}
