from dataclasses import replace

import pytest

from rekmaat.errors import RefusedError
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
