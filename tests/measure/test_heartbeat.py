import pytest

from recordings import Standing
from rekmaat.measure.tension import RecordingTension, measure


def measured(one: Standing) -> RecordingTension:
    return measure([one.recording()]).recordings[0]


def codes(one: RecordingTension) -> set[str]:
    in_channels = {finding.code for channel in one.channels for finding in channel.findings}
    return in_channels | {finding.code for finding in one.findings}


@pytest.mark.parametrize("seed", range(4))
def test_plain_heartbeats_are_found_and_counted(seed: int) -> None:
    one = measured(Standing(seed, heart_uv=6.0, seconds=60))
    assert one.heartbeats == pytest.approx(58 / 0.85, abs=5)  # 70 a minute, the ends left out
    assert codes(one) & {"heartbeats", "heartbeats-strong"}


def test_heartbeats_stronger_than_the_muscle_are_taken_out_and_said() -> None:
    one, quiet = Standing(1, heart_uv=12.0, seconds=60), Standing(1, seconds=60)
    found = measured(one)
    assert "heartbeats-strong" in codes(found)
    read = [channel.tension_uv for channel in found.channels]
    assert read == pytest.approx([it.tension_uv for it in measured(quiet).channels], rel=0.02)


def test_heartbeats_far_stronger_than_the_muscle_carry_no_verdict() -> None:
    one = measured(Standing(1, heart_uv=60.0, seconds=60))
    assert "heartbeats-too-strong" in codes(one)
    assert not any(channel.trusted for channel in one.channels)


def test_without_a_heart_none_is_found() -> None:
    counts = [
        measured(Standing(seed, seconds=seconds)).heartbeats
        for seed in range(40)
        for seconds in (15, 30)
    ]
    assert sum(count > 0 for count in counts) <= 1  # meant to be one in a thousand


def test_swaying_slowly_is_no_heartbeat() -> None:
    assert measured(Standing(2, sway=0.6, seconds=60)).heartbeats == 0


def test_a_heart_shows_in_all_channels_at_once() -> None:
    one = Standing(3, heart_uv=4.0, seconds=30, channels=4)
    assert measured(one).heartbeats == pytest.approx(28 / 0.85, abs=4)
