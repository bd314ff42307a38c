from dataclasses import replace

import pytest

from rekmaat.errors import RefusedError
from rekmaat.judge.verdict import Verdict
from rekmaat.measure.recording import Recording
from rekmaat.measure.simulate import Faults, Scene, simulate
from rekmaat.service.emg import judge_inputs
from rekmaat.service.emg_inputs import Inputs, Source

SCENE = Scene(change_percent=0.0, channels=2, recordings=1, seconds=30)


def inputs_of(before: tuple[Recording, ...], after: tuple[Recording, ...]) -> Inputs:
    roles = [*["before"] * len(before), *["after"] * len(after)]
    everything = (*before, *after)
    sources = tuple(
        Source(one.file, role, str(index))
        for index, (one, role) in enumerate(zip(everything, roles, strict=True))
    )
    return Inputs(everything, None, sources, ())


def test_recordings_that_one_way_finds_nothing_in_are_refused_with_its_findings() -> None:
    """Rectified and squared, jumps to the limit lie on either side of the noise they make."""
    scene = replace(SCENE, recordings=3)
    faults = Faults(dropped_percent=5, dropped_as="limit", dropped_burst_s=0.003)
    before = simulate(scene, seed=3).before
    after = simulate(replace(scene, faults=faults), seed=3).after
    with pytest.raises(RefusedError) as refused:
        judge_inputs(inputs_of(before, after))
    codes = [finding.code for finding in refused.value.findings]
    assert codes[0] == "no-usable-channel"
    assert "at-floor" in codes


def settled(rate_hz: float, before_uv: float, after_uv: float, seed: int) -> Inputs:
    """A weak muscle that does not change, and electrodes whose noise does."""
    scenes = [
        replace(
            SCENE,
            recordings=3,
            rate_hz=rate_hz,
            muscle=replace(SCENE.muscle, level_uv=4.0),
            floor=replace(SCENE.floor, noise_uv=floor_uv),
        )
        for floor_uv in (before_uv, after_uv)
    ]
    return inputs_of(simulate(scenes[0], seed).before, simulate(scenes[1], seed).after)


@pytest.mark.parametrize("seed", range(3))
def test_noise_that_fell_and_cannot_be_seen_is_never_called_a_decrease(seed: int) -> None:
    report = judge_inputs(settled(1000.0, 5.0, 1.5, seed))
    assert report.overall.percent_change < -15
    assert report.overall.verdict is Verdict.CANNOT_TELL
    assert "floor-may-explain" in {finding.code for finding in report.findings}


def test_noise_that_fell_and_can_be_seen_is_no_change_of_the_muscle() -> None:
    report = judge_inputs(settled(2000.0, 5.0, 1.5, 1))
    assert abs(report.overall.percent_change) < 3


def test_a_plain_decrease_is_told_although_the_floor_is_not_known() -> None:
    scene = replace(SCENE, change_percent=-35.0, recordings=3, rate_hz=1000.0)
    made = simulate(scene, seed=2)
    assert judge_inputs(inputs_of(made.before, made.after)).overall.verdict is Verdict.DECREASED


def test_a_channel_whose_cable_was_swapped_carries_no_verdict() -> None:
    made = simulate(replace(SCENE, recordings=3, seconds=60), seed=5)
    left, right = made.before[0].names
    crossed = tuple(
        replace(
            one,
            channels=(
                replace(one.channel(right), name=left),
                replace(one.channel(left), name=right),
            ),
        )
        for one in made.after
    )
    report = judge_inputs(inputs_of(made.before, crossed))
    assert "sides-swapped" in {finding.code for finding in report.findings}
    verdicts = [it.judgement.verdict for it in report.channels if it.judgement]
    assert verdicts == [Verdict.CANNOT_TELL] * 2


def test_a_verdict_that_hangs_on_the_method_is_not_given() -> None:
    """M04: a decrease at the edge of what three recordings a side can show."""
    disagreed = 0
    for percent, seed in ((-16.5, 1), (-16.5, 2), (-17.0, 3), (-30.0, 4)):
        scene = replace(SCENE, change_percent=percent, recordings=3, ecg_db=0.0)
        made = simulate(scene, seed)
        report = judge_inputs(inputs_of(made.before, made.after))
        said = [way.judgement.verdict for way in report.ways]
        codes = {finding.code for finding in report.findings}
        assert len(said) == 3
        if len(set(said)) == 1:
            assert report.overall.verdict is said[0]
        else:
            disagreed += 1
            assert report.overall.verdict is Verdict.CANNOT_TELL
        assert ("ways-disagree" in codes) == (said[0] is not report.overall.verdict)
    assert 1 <= disagreed <= 3
