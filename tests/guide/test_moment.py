"""Where a session stands: the count, the breath and what is said, at any time."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.guide.cues import CueSheet
from rekmaat.guide.moment import Breath, fullness_at, moment_at, said_at
from rekmaat.guide.protocol import Phase
from rekmaat.guide.voice import script
from rekmaat.service.material import show

SHOWN = show(Path("no home"), "umcg")
SHEET: CueSheet = SHOWN.sheet
SAID = script(SHEET, SHOWN.phrases)


def test_a_cue_begins_with_its_whole_count_and_ends_before_nought() -> None:
    """P06."""
    for cue in SHEET.cues:
        assert moment_at(SHEET, cue.start_s).cue is cue
        assert moment_at(SHEET, cue.start_s).count == cue.duration_s
        assert moment_at(SHEET, cue.start_s + cue.duration_s - 0.01).count == 1


@given(st.floats(-10, 200))
def test_time_never_leaves_the_session(at_s: float) -> None:
    moment = moment_at(SHEET, at_s)
    assert moment.cue in SHEET.cues
    assert 0 <= moment.left <= 1
    assert 0 <= moment.fullness <= 1
    assert 0 <= moment.count <= moment.cue.duration_s
    assert (moment.breath is not None) is (moment.cue.phase is Phase.HOLD)


def test_the_breath_turns_where_it_is_said_to() -> None:
    """P06."""
    said = {it.text: it for it in SAID if it.start_s < 34}
    breathed_in = said[SHOWN.phrases.breathe_in]
    assert moment_at(SHEET, breathed_in.start_s - 0.01).breath is Breath.OUT
    assert moment_at(SHEET, breathed_in.start_s + 0.01).breath is Breath.IN


@given(st.floats(0, 60))
def test_a_hold_begins_breathed_in_and_the_breath_never_jumps(in_hold_s: float) -> None:
    assert fullness_at(0.0) == pytest.approx(1.0)
    assert fullness_at(6.0) == pytest.approx(0.0)
    assert abs(fullness_at(in_hold_s + 0.01) - fullness_at(in_hold_s)) < 0.01


def test_what_was_said_stands_until_the_next_or_its_time_is_over() -> None:
    first, second = SAID[:2]
    assert said_at(SAID, first.start_s, lasts_s=3) is first
    assert said_at(SAID, second.start_s, lasts_s=3) is second
    assert said_at(SAID, second.start_s + 3.1, lasts_s=3) is None
    assert said_at(SAID, -0.1, lasts_s=3) is None
