"""What the voice says, and when: the same for both arms, on the screen as well as aloud."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from hashlib import sha256

from rekmaat.guide.cues import Cue, CueSheet
from rekmaat.guide.protocol import Exercise, Phase
from rekmaat.guide.wording import Language, Wording

BREATH_IN_S = 4.0
BREATH_OUT_S = 6.0
"""A calm breath; a hold begins by breathing out. Our own choice."""
OPENING_S = 3.0
"""What the words that open a hold take; nothing else is said meanwhile.

The recorded words keep within these times; tests/guide/test_voice.py measures them.
"""
HANDS_WORDS_S = 3.5
"""Where to put the hands takes longer to say."""
SPEAKING_S = 1.5
"""What a short phrase takes."""
REST_WORDS_S = 2.8
PAIN_WORDS_S = 2.2
GET_READY_LEFT_S = 5.0
SHORTEST_FOR_READY_S = REST_WORDS_S + GET_READY_LEFT_S
SHORTEST_FOR_PAIN_S = REST_WORDS_S + PAIN_WORDS_S + GET_READY_LEFT_S
"""A rest shorter than this has no room to be reminded of pain."""
TEN_S = 10.0
SHORTEST_FOR_TEN_S = 15.0
TICKS = 3


@dataclass(frozen=True, slots=True)
class Phrases:
    """What is said besides the cues; `count` begins with the last second."""

    get_ready: Wording
    breathe_in: Wording
    breathe_out: Wording
    ten_left: Wording
    pain: Wording
    paused: Wording
    resumed: Wording
    stopped: Wording
    done: Wording
    count: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing to say, or a tick where `text` is missing.

    `at_s` counts from the start of its cue, or with `from_end` backwards from its end, so that a
    cue made longer or cut short still counts down to its own end.
    """

    at_s: float
    text: Wording | None
    from_end: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing to say at a time of the whole session, in seconds from its start."""

    start_s: float
    cue: Cue
    text: Wording


def utterances(cue: Cue, phrases: Phrases) -> tuple[Utterance, ...]:
    """Return what is said in a cue, in the order of its times as planned."""
    return tuple(sorted(_said(cue, phrases), key=lambda it: moment_s(it, cue)))


def moment_s(utterance: Utterance, cue: Cue) -> float:
    """Return when it is said, in seconds from the start of the cue as planned."""
    return cue.duration_s - utterance.at_s if utterance.from_end else utterance.at_s


def script(sheet: CueSheet, phrases: Phrases) -> tuple[Spoken, ...]:
    """Return all words of a session with their times; the last words come as it ends."""
    said = [
        Spoken(cue.start_s + moment_s(it, cue), cue, it.text)
        for cue in sheet.cues
        for it in utterances(cue, phrases)
        if it.text is not None
    ]
    return (*said, Spoken(sheet.total_s, sheet.cues[-1], phrases.done))


def vocabulary(exercises: Iterable[Exercise], phrases: Phrases) -> tuple[Wording, ...]:
    """Return everything the voice may have to say of these exercises, each once."""
    cues = (
        text
        for exercise in exercises
        for words in (
            exercise.cues,
            exercise.control_cues,
            exercise.small_range_cues,
            exercise.support_cues,
            exercise.someone_near_cues,
        )
        for text in words.values()
    )
    said = (getattr(phrases, field.name) for field in fields(phrases) if field.name != "count")
    return tuple(dict.fromkeys((*cues, *said, *phrases.count)))


def clip_id(text: str, language: Language) -> str:
    """Return the name of the recording of these words: the first 16 digits of a SHA-256."""
    return sha256(f"{language}\n{text}".encode()).hexdigest()[:16]


def _said(cue: Cue, phrases: Phrases) -> Iterator[Utterance]:
    match cue.phase:
        case Phase.READY:
            yield Utterance(0.0, phrases.get_ready)
            yield Utterance(SPEAKING_S, cue.text)
        case Phase.HANDS:
            yield Utterance(0.0, cue.text)
            yield from _ticks(cue, after_s=HANDS_WORDS_S)
        case Phase.HOLD:
            yield Utterance(0.0, cue.text)
            yield from _hold(cue, phrases)
        case Phase.REST:
            yield Utterance(0.0, cue.text)
            yield from _rest(cue, phrases)
        case _:
            yield Utterance(0.0, cue.text)


def _hold(cue: Cue, phrases: Phrases) -> Iterator[Utterance]:
    counted = max(0, min(len(phrases.count), int(cue.duration_s - OPENING_S)))
    for left, number in enumerate(phrases.count[:counted], start=1):
        yield Utterance(float(left), number, from_end=True)
    silent_from_s = cue.duration_s - counted - SPEAKING_S
    tells_ten = cue.duration_s >= SHORTEST_FOR_TEN_S
    if tells_ten:
        yield Utterance(TEN_S, phrases.ten_left, from_end=True)
    ten_s = cue.duration_s - TEN_S if tells_ten else -SPEAKING_S
    for at_s, text in _breaths(phrases, until_s=silent_from_s):
        if abs(at_s - ten_s) >= SPEAKING_S:
            yield Utterance(at_s, text)


def _breaths(phrases: Phrases, *, until_s: float) -> Iterator[tuple[float, Wording]]:
    """In and out as the figure breathes: out for six seconds first, then in for four."""
    if until_s >= OPENING_S:
        yield OPENING_S, phrases.breathe_out
    turn_s = BREATH_OUT_S
    while turn_s <= until_s:
        yield turn_s, phrases.breathe_in
        if turn_s + BREATH_IN_S <= until_s:
            yield turn_s + BREATH_IN_S, phrases.breathe_out
        turn_s += BREATH_IN_S + BREATH_OUT_S


def _rest(cue: Cue, phrases: Phrases) -> Iterator[Utterance]:
    if cue.duration_s >= SHORTEST_FOR_PAIN_S:
        yield Utterance(REST_WORDS_S, phrases.pain)
    if cue.duration_s >= SHORTEST_FOR_READY_S:
        yield Utterance(GET_READY_LEFT_S, phrases.get_ready, from_end=True)
    yield from _ticks(cue, after_s=REST_WORDS_S)


def _ticks(cue: Cue, *, after_s: float) -> Iterator[Utterance]:
    for left in range(1, TICKS + 1):
        if cue.duration_s - left >= after_s:
            yield Utterance(float(left), None, from_end=True)
