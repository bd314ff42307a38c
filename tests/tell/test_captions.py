"""Captions: what is said, as WebVTT that another parser reads, never two at once."""

from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest
import webvtt as parser
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.guide.protocol import Phase
from rekmaat.guide.voice import Spoken
from rekmaat.guide.wording import Country, Language, Wording
from rekmaat.service.coach import Lesson, Wish, lesson_captions, prepare
from rekmaat.tell.captions import (
    MOST_LINES,
    Caption,
    opening_captions,
    packed,
    pieces,
    reading_s,
    spoken_captions,
    webvtt,
    wrapped,
)

LANGUAGES = list(Language)
WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)
TEXTS = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)


@pytest.fixture(scope="module", params=LANGUAGES, ids=str)
def lesson(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    return prepare(tmp_path_factory.mktemp("home"), Wish("umcg"), request.param, Country.OTHER)


def read(document: str) -> list[parser.Caption]:
    return list(parser.from_buffer(StringIO(document)))


def said_at(lesson: Lesson, times_s: list[float], text: str) -> list[Spoken]:
    cue = lesson.material.sheet.cues[0]
    return [Spoken(at_s, cue, Wording(text, text, text)) for at_s in times_s]


def test_another_parser_reads_every_word_at_its_time(lesson: Lesson) -> None:
    """P06, U05."""
    told = lesson_captions(lesson)
    found = read(webvtt(told.captions, lesson.language))
    first = sum(it.end_ms <= told.minute_s * 1000 for it in told.captions)
    minute = found[first : first + len(lesson.said)]
    for said, caption in zip(lesson.said, minute, strict=True):
        assert caption.text.replace("\n", " ") == said.text.spoken_in(lesson.language)
        assert caption.start_in_seconds + caption.start_time.milliseconds / 1000 == pytest.approx(
            told.minute_s + said.start_s, abs=0.0011
        )


def test_the_conditions_come_before_the_minute_and_can_be_read_to_the_end(lesson: Lesson) -> None:
    told = lesson_captions(lesson)
    opening = [it for it in told.captions if it.end_ms <= told.minute_s * 1000]
    whole = " ".join(it.text for it in opening).replace("\n", " ")
    told_of = lesson.conditions
    for condition in (*told_of.urgent, *told_of.ask_first, *told_of.stop):
        assert condition in whole
    assert opening[0].start_ms == 0
    for caption in opening:
        assert caption.end_ms - caption.start_ms >= 1000 * reading_s(caption.text) - 1


def test_they_end_with_when_to_ask_for_help(lesson: Lesson) -> None:
    told = lesson_captions(lesson).captions
    end = " ".join(it.text for it in told[-3:]).replace("\n", " ")
    assert lesson.conditions.after
    assert all(it in end for it in lesson.conditions.after)


def test_a_hold_is_counted_down_in_the_captions(lesson: Lesson) -> None:
    """P06."""
    told = lesson_captions(lesson)
    hold = next(cue for cue in lesson.material.sheet.cues if cue.phase is Phase.HOLD)
    end_ms = round((told.minute_s + hold.start_s + hold.duration_s) * 1000)
    counted = [it.text for it in told.captions if end_ms - 5000 <= it.start_ms < end_ms]
    count = lesson.material.phrases.count
    assert counted == [it.spoken_in(lesson.language) for it in reversed(count)]


def test_the_language_stands_in_the_file(lesson: Lesson) -> None:
    first = webvtt(lesson_captions(lesson).captions, lesson.language).splitlines()[0]
    assert first == f"WEBVTT Kind: captions; Language: {lesson.language}"


def test_the_notes_hold_every_condition_and_no_player_shows_them(lesson: Lesson) -> None:
    document = webvtt([Caption(0, 1000, "a")], lesson.language, lesson.conditions.ask_first)
    assert document.count("NOTE\n") == len(lesson.conditions.ask_first)
    assert [it.text for it in read(document)] == ["a"]


@given(
    times_ms=st.lists(st.integers(0, 3_600_000), min_size=1, max_size=20),
    text=TEXTS,
    offset_s=st.floats(0, 300),
)
def test_captions_never_overlap(times_ms: list[int], text: str, offset_s: float) -> None:
    lesson = prepare(Path(), Wish("umcg"), Language.NL, Country.OTHER)
    said = said_at(lesson, [it / 1000 for it in sorted(times_ms)], text)
    captions = spoken_captions(said, Language.NL, offset_s=offset_s)
    assert captions
    for first, second in pairwise(captions):
        assert first.start_ms < first.end_ms <= second.start_ms
    assert webvtt(captions, Language.NL)


@given(st.lists(TEXTS, min_size=1, max_size=6))
def test_whatever_words_there_are_come_back_from_the_file(texts: list[str]) -> None:
    captions = opening_captions(texts)
    found = read(webvtt(captions, Language.FR, texts))
    expected = " ".join(" ".join(it.text.split()) for it in captions)
    assert " ".join(" ".join(it.raw_text.split()) for it in found) == _escaped(expected)


@given(st.lists(TEXTS, min_size=1, max_size=12))
def test_no_caption_of_ours_has_more_lines_than_fit(texts: list[str]) -> None:
    items = [text[:60].strip() or "a" for text in texts]
    for text in packed(items):
        for piece in pieces(text):
            assert len(piece.split("\n")) <= MOST_LINES
    together = "".join("\n".join(packed(items)).split())
    assert together == "".join("".join(f"•{it}" for it in items).split())


@given(TEXTS, st.integers(1, 60))
def test_a_broken_line_loses_no_word_and_is_no_longer_than_asked(text: str, letters: int) -> None:
    lines = list(wrapped(text, letters))
    assert " ".join(lines) == text
    assert all(len(line) <= letters or " " not in line for line in lines)


def test_captions_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        webvtt([Caption(0, 2000, "a"), Caption(1000, 3000, "b")], Language.EN)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
