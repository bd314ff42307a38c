"""What is said fits: measured on the recorded words, for every protocol, form, arm and language."""

import itertools
import json
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.catalogue.voice import load_phrases
from rekmaat.guide.clearance import Permit
from rekmaat.guide.cues import Cue, CueSheet, Form, cue_sheet, form_of
from rekmaat.guide.protocol import Arm, Need, Phase, Protocol, with_repetitions
from rekmaat.guide.screening import Adaptation
from rekmaat.guide.voice import Utterance, clip_id, moment_s, script, utterances
from rekmaat.guide.wording import Language, Wording

SHIPPED = load_shipped()
PHRASES = load_phrases()
CLIPS = Path(__file__).parents[2] / "frontend" / "public" / "voice"
DOSED = [
    with_repetitions(protocol, 3)
    for protocol in SHIPPED.protocols.values()
    if Need.THERAPIST not in protocol.needs
]
TICK_S = 0.06
SECONDS = st.floats(3, 60) | st.integers(3, 60).map(float)


@cache
def lasts_s(language: Language) -> dict[str, float]:
    index = json.loads((CLIPS / language / "index.json").read_text(encoding="utf-8"))
    return {clip: about["lasts_s"] for clip, about in index["clips"].items()}


def spoken_s(text: Wording | None, language: Language) -> float:
    if text is None:
        return TICK_S
    return lasts_s(language)[clip_id(text.spoken_in(language), language)]


def sheets() -> Iterator[CueSheet]:
    """Lay out every protocol, for every set of adaptations, both arms."""
    for protocol, size in itertools.product(DOSED, range(len(Adaptation) + 1)):
        for chosen in itertools.combinations(Adaptation, size):
            form = form_of(protocol, SHIPPED.exercises, Permit("s", frozenset(chosen)))
            for arm in Arm:
                yield cue_sheet(form, SHIPPED.exercises[form.exercise], arm)


def every_exercise() -> Iterator[CueSheet]:
    """Lay out the exercises themselves, in every form: some stand in no protocol yet."""
    switches = itertools.product((False, True), repeat=3)
    for exercise, switch, arm in itertools.product(SHIPPED.exercises.values(), switches, Arm):
        support, small_range, someone_near = switch
        form = Form(
            exercise=exercise.id,
            posture=exercise.posture,
            hold_s=20.0,
            repetitions=2,
            rest_s=10.0,
            support=support,
            small_range=small_range,
            someone_near=someone_near,
        )
        yield cue_sheet(form, exercise, arm)


@cache
def shipped_cues() -> frozenset[Cue]:
    return frozenset(cue for sheet in (*sheets(), *every_exercise()) for cue in sheet.cues)


def cue_of(phase: Phase, duration_s: float, text: Wording | None = None) -> Cue:
    return Cue(0.0, duration_s, phase, 1, text or Wording("a", "b", "c"), "neutral", "stretch", 1.0)


def overlaps(cue: Cue, language: Language) -> list[tuple[float, str]]:
    said = [(moment_s(it, cue), spoken_s(it.text, language), it) for it in utterances(cue, PHRASES)]
    ends = [at_s for at_s, _, _ in said[1:]] + [cue.duration_s]
    return [
        (round(at_s + lasts - end_s, 2), it.text.spoken_in(language) if it.text else "tick")
        for (at_s, lasts, it), end_s in zip(said, ends, strict=True)
        if at_s + lasts > end_s
    ]


@pytest.mark.parametrize("language", Language)
def test_nothing_of_any_session_is_said_while_something_else_is(language: Language) -> None:
    found = {
        (cue.phase, cue.duration_s, *overlap)
        for cue in shipped_cues()
        for overlap in overlaps(cue, language)
    }
    assert found == set()


@cache
def opening_words(phase: Phase) -> set[Wording]:
    return {cue.text for cue in shipped_cues() if cue.phase is phase}


@pytest.mark.parametrize("language", Language)
@given(duration_s=SECONDS, phase=st.sampled_from([Phase.HOLD, Phase.REST]))
def test_nothing_is_said_through_something_else_in_a_hold_or_rest_of_any_length(
    language: Language, duration_s: float, phase: Phase
) -> None:
    longest = max(opening_words(phase), key=lambda text: spoken_s(text, language))
    assert overlaps(cue_of(phase, duration_s, longest), language) == []


@given(duration_s=SECONDS, phase=st.sampled_from([Phase.HOLD, Phase.REST]))
def test_the_count_comes_down_to_one_second_before_the_end(duration_s: float, phase: Phase) -> None:
    cue = cue_of(phase, duration_s)
    counted = counts(cue)
    assert [it.at_s for it in counted] == [float(left) for left in range(len(counted), 0, -1)]
    most, words_s = (5, 3.0) if phase is Phase.HOLD else (3, 2.8)
    assert len(counted) == max(0, min(most, int(duration_s - words_s)))
    if phase is Phase.HOLD:
        assert [it.text for it in counted] == list(PHRASES.count[: len(counted)][::-1])


def counts(cue: Cue) -> list[Utterance]:
    counting = {None, *PHRASES.count}
    return [it for it in utterances(cue, PHRASES) if it.from_end and it.text in counting]


@given(duration_s=SECONDS, phase=st.sampled_from(Phase))
def test_what_is_said_comes_in_order_and_within_its_cue(duration_s: float, phase: Phase) -> None:
    cue = cue_of(phase, duration_s)
    times = [moment_s(it, cue) for it in utterances(cue, PHRASES)]
    assert times == sorted(times)
    assert times[0] == 0
    if phase is not Phase.READY:  # it has a length of its own
        assert times[-1] < duration_s


def test_both_arms_hear_as_much_at_the_same_times() -> None:
    """M08: the minutes differ in what moves, not in how they are guided."""
    for stretch, control in zip(*[sheets()] * 2, strict=True):
        assert (stretch.arm, control.arm) == tuple(Arm)
        for one, other in zip(stretch.cues, control.cues, strict=True):
            times = [
                [(it.at_s, it.from_end, it.text is None) for it in utterances(cue, PHRASES)]
                for cue in (one, other)
            ]
            assert times[0] == times[1]


def test_a_hold_breathes_out_first_and_in_as_the_figure_does() -> None:
    hold = cue_of(Phase.HOLD, 40.0)
    said = {it.at_s: it.text for it in utterances(hold, PHRASES) if not it.from_end}
    assert said == {
        0.0: hold.text,
        3.0: PHRASES.breathe_out,
        6.0: PHRASES.breathe_in,
        10.0: PHRASES.breathe_out,
        16.0: PHRASES.breathe_in,
        20.0: PHRASES.breathe_out,
        26.0: PHRASES.breathe_in,
    }


@pytest.mark.parametrize("protocol", DOSED, ids=lambda protocol: protocol.id)
def test_the_words_of_a_session_are_in_order_and_the_last_come_as_it_ends(
    protocol: Protocol,
) -> None:
    form = form_of(protocol, SHIPPED.exercises, Permit("s", frozenset()))
    sheet = cue_sheet(form, SHIPPED.exercises[form.exercise], Arm.STRETCH)
    said = script(sheet, PHRASES)
    assert all(one.start_s <= other.start_s for one, other in pairwise(said))
    assert (said[-1].start_s, said[-1].text) == (sheet.total_s, PHRASES.done)


def test_a_clip_is_named_after_its_words_and_their_language() -> None:
    names = {clip_id(text, language) for text in ("Pause.", "Pause") for language in Language}
    assert len(names) == 6
    assert clip_id("Pauze.", Language.NL) == sha256(b"nl\nPauze.").hexdigest()[:16]
