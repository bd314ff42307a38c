import itertools
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.guide.clearance import Permit
from rekmaat.guide.cues import (
    SHORT_HOLD_S,
    CueSheet,
    ProtocolIncompleteError,
    cue_sheet,
    demonstration,
    form_of,
)
from rekmaat.guide.protocol import Arm, Need, Phase, Posture, Protocol, with_repetitions
from rekmaat.guide.screening import Adaptation

SHIPPED = load_shipped()
DOSED = [
    with_repetitions(protocol, 3)
    for protocol in SHIPPED.protocols.values()
    if Need.THERAPIST not in protocol.needs
]
ADAPTATIONS = st.frozensets(st.sampled_from(Adaptation))


def sheet_for(
    protocol: Protocol, adaptations: frozenset[Adaptation], arm: Arm = Arm.STRETCH
) -> CueSheet:
    form = form_of(protocol, SHIPPED.exercises, Permit("s", adaptations))
    return cue_sheet(form, SHIPPED.exercises[form.exercise], arm)


def test_the_articles_dose_is_three_holds_of_twenty_seconds_nine_times() -> None:
    """P01, P06, P08: three a day for three days, three holds of twenty seconds."""
    umcg = SHIPPED.protocols["umcg"]
    holds = [c for c in sheet_for(umcg, frozenset()).cues if c.phase is Phase.HOLD]
    assert [(cue.repetition, cue.duration_s) for cue in holds] == [(1, 20), (2, 20), (3, 20)]
    assert umcg.dose.sessions_per_day is not None
    assert umcg.dose.days is not None
    assert umcg.dose.sessions_per_day * umcg.dose.days == 9


def test_the_first_hold_comes_fourteen_seconds_after_the_tap() -> None:
    sheet = sheet_for(SHIPPED.protocols["umcg"], frozenset())
    assert next(cue.start_s for cue in sheet.cues if cue.phase is Phase.HOLD) == 14
    assert sheet.total_s == 109


def test_repetitions_that_are_not_stated_are_asked_for() -> None:
    """P09."""
    kuleuven = SHIPPED.protocols["kuleuven"]
    with pytest.raises(ProtocolIncompleteError, match="repetitions"):
        sheet_for(kuleuven, frozenset())
    assert sheet_for(with_repetitions(kuleuven, 4), frozenset()).form.repetitions == 4


def test_a_protocol_without_numbers_refuses_until_a_therapist_sets_them() -> None:
    """P10."""
    npp = with_repetitions(SHIPPED.protocols["npp"], 3)
    with pytest.raises(ProtocolIncompleteError, match="therapist"):
        sheet_for(npp, frozenset())


@pytest.mark.parametrize("protocol", DOSED, ids=lambda protocol: protocol.id)
@given(adaptations=ADAPTATIONS, arm=st.sampled_from(Arm))
def test_a_sheet_has_no_gap_and_no_overlap(
    protocol: Protocol, adaptations: frozenset[Adaptation], arm: Arm
) -> None:
    cues = sheet_for(protocol, adaptations, arm).cues
    assert cues[0].start_s == 0
    for earlier, later in pairwise(cues):
        assert later.start_s == earlier.start_s + earlier.duration_s


@pytest.mark.parametrize("protocol", DOSED, ids=lambda protocol: protocol.id)
@given(adaptations=ADAPTATIONS)
def test_every_adaptation_changes_the_session(
    protocol: Protocol, adaptations: frozenset[Adaptation]
) -> None:
    """S01, S05, S06: range, hold, support, seated, no extension."""
    sheet = sheet_for(protocol, adaptations)
    exercise = SHIPPED.exercises[sheet.form.exercise]
    if Adaptation.SHORT_HOLD in adaptations:
        assert all(c.duration_s <= SHORT_HOLD_S for c in sheet.cues if c.phase is Phase.HOLD)
    if Adaptation.SMALL_RANGE in adaptations:
        assert {cue.amount for cue in sheet.cues} == {0.5}
    if Adaptation.SEATED in adaptations:
        assert exercise.posture is Posture.SEATED
    if Adaptation.NO_EXTENSION in adaptations:
        assert not exercise.extension
    assert sheet.form.support == (Adaptation.SUPPORT_HOLD in adaptations)
    assert sheet.form.someone_near == (Adaptation.SOMEONE_NEAR in adaptations)


@pytest.mark.parametrize("protocol", DOSED, ids=lambda protocol: protocol.id)
@given(adaptations=ADAPTATIONS)
def test_the_control_minute_has_the_posture_support_and_times_of_the_stretch(
    protocol: Protocol, adaptations: frozenset[Adaptation]
) -> None:
    """M08: it differs from the stretch only in what moves."""
    stretch = sheet_for(protocol, adaptations, Arm.STRETCH)
    control = sheet_for(protocol, adaptations, Arm.CONTROL)
    assert control.form == stretch.form
    same = {Phase.READY, Phase.HANDS, Phase.REST}
    for one, other in zip(stretch.cues, control.cues, strict=True):
        assert (one.start_s, one.duration_s, one.phase) == (
            other.start_s,
            other.duration_s,
            other.phase,
        )
        assert (one.text == other.text) == (one.phase in same)


@pytest.mark.parametrize("protocol", DOSED, ids=lambda protocol: protocol.id)
@given(adaptations=ADAPTATIONS, arm=st.sampled_from(Arm))
def test_a_demonstration_is_the_sheet_of_a_permit_that_adapts_the_same(
    protocol: Protocol, adaptations: frozenset[Adaptation], arm: Arm
) -> None:
    """K08: what a room sees is nobody's minute, and no other minute."""
    exercises = SHIPPED.exercises
    assert demonstration(protocol, exercises, arm) == sheet_for(protocol, frozenset(), arm)
    adapted = demonstration(protocol, exercises, arm, adaptations=adaptations)
    assert adapted == sheet_for(protocol, adaptations, arm)


def test_a_demonstration_leaves_open_what_the_protocol_leaves_open() -> None:
    """P09, P10."""
    for name in ("kuleuven", "npp"):
        with pytest.raises(ProtocolIncompleteError):
            demonstration(SHIPPED.protocols[name], SHIPPED.exercises, Arm.STRETCH)


def test_a_hold_is_never_longer_than_protocol_and_clearance_allow() -> None:
    for protocol, size in itertools.product(DOSED, range(len(Adaptation) + 1)):
        for chosen in itertools.combinations(Adaptation, size):
            form = sheet_for(protocol, frozenset(chosen)).form
            assert protocol.dose.hold_s is not None
            assert form.hold_s <= protocol.dose.hold_s


def test_only_the_hold_guides_the_breath() -> None:
    for cue in sheet_for(SHIPPED.protocols["umcg"], frozenset()).cues:
        assert cue.breath == (cue.phase is Phase.HOLD)
