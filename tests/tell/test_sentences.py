import re
from collections.abc import Iterator
from math import log
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.catalogue.text import MissingTextError, Text, text_of
from rekmaat.errors import Finding, Severity
from rekmaat.guide.wording import Language
from rekmaat.judge.change import STANDING, Change, RecordingError
from rekmaat.judge.verdict import Judgement, Verdict, judge
from rekmaat.tell.sentences import (
    bound_words,
    change_words,
    finding_sentence,
    grouped_sentences,
    tidy_percent,
    verdict_sentences,
)

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "rekmaat"
TEXT = SOURCE / "content" / "text"
BOOKS = ("findings", "emg")
BOOKS_OF_PEOPLE = ("experiment",)
EVERYWHERE = sorted(path.stem for path in (TEXT / "en").glob("*.ftl"))


def emg_text(language: Language) -> Text:
    return text_of(language, *BOOKS)


def entries(language: Language, book: str) -> Iterator[ast.Message]:
    source = (TEXT / language / f"{book}.ftl").read_text(encoding="utf-8")
    for entry in FluentParser().parse(source).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            yield entry


def places(node: ast.BaseNode) -> set[str]:
    return {reference.id.name for reference in _references(node)}


def _references(node: object) -> Iterator[ast.VariableReference]:
    if isinstance(node, ast.VariableReference):
        yield node
    elif isinstance(node, list):
        for item in node:
            yield from _references(item)
    elif isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            yield from _references(value)


@pytest.mark.parametrize("book", [*BOOKS, *BOOKS_OF_PEOPLE])
def test_the_three_languages_say_the_same_with_the_same_places(book: str) -> None:
    shapes = [
        {
            entry.id.name: (places(entry), {it.id.name for it in entry.attributes})
            for entry in entries(language, book)
        }
        for language in Language
    ]
    assert shapes[0] == shapes[1] == shapes[2]


def sources() -> str:
    """All of the source that makes findings."""
    rooms = ("measure", "judge", "files", "exchange", "service")
    files = [file for room in rooms for file in sorted((SOURCE / room).rglob("*.py"))]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


@pytest.mark.parametrize("language", Language)
def test_every_finding_has_a_sentence_and_every_sentence_a_finding(language: Language) -> None:
    written = {entry.id.name for entry in entries(language, "findings")} - {"where"}
    elsewhere = {entry.id.name for book in EVERYWHERE for entry in entries(language, book)}
    source = sources()
    made = set(re.findall(r"(?:Finding|refuse|_refused|_warning)\(\s*\"([a-z-]+)\"", source))
    assert made - written - elsewhere == set()
    assert {code for code in written if f'"{code}"' not in source} == set()


def test_every_refusal_and_every_warning_says_what_to_do() -> None:
    notes = {
        "about-left-out", "channel-clips-rarely", "channels-bad-left-out", "channels-left-out",
        "ecg-channel", "end-cut-off", "experiment-protocol-changed", "floor-coloured",
        "heartbeats", "heartbeats-everywhere",
        "heartbeats-odd", "label-changed", "no-change-withheld", "prior-pooled",
        "prior-stands-in", "rate-rounded", "rates-mixed", "reading-unused", "spectrum-shifted",
        "text-changed", "where",
    }  # fmt: skip
    silent = {entry.id.name for entry in entries(Language.EN, "findings") if not entry.attributes}
    assert silent == notes


@pytest.mark.parametrize("language", Language)
def test_a_finding_names_its_file_and_channel(language: Language) -> None:
    arguments = {"file": "b.edf", "place": "EMG L ES", "unit": "g"}
    told = finding_sentence(Finding("unit-wrong", Severity.REFUSED, arguments), emg_text(language))
    assert "b.edf" in told
    assert "EMG L ES" in told
    assert "--channels" in told


def test_a_message_that_lacks_an_argument_is_our_fault_and_says_so() -> None:
    with pytest.raises(MissingTextError, match="too-short"):
        emg_text(Language.NL).say("too-short")
    with pytest.raises(MissingTextError, match="no message"):
        emg_text(Language.NL).say("nowhere")


def judged(log_ratio: float, *, sd: float = 0.12, recordings: int = 1) -> Judgement:
    error = RecordingError(sd**2, 8, 0, STANDING)
    return judge(Change(log_ratio, recordings, recordings, 0.0, 6.0, error))


CASES = {
    Verdict.DECREASED: judged(log(0.6), recordings=3),
    Verdict.INCREASED: judged(log(1.6), recordings=3),
    Verdict.NO_CHANGE: judged(0.001, sd=0.02, recordings=3),
    Verdict.CANNOT_TELL: judged(log(0.82)),
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("verdict", Verdict)
def test_no_verdict_without_interval_detectable_change_and_what_to_do(
    verdict: Verdict, language: Language
) -> None:
    """DESIGN, promise 2."""
    judgement = CASES[verdict]
    assert judgement.verdict is verdict
    told = verdict_sentences(judgement, emg_text(language))
    assert len(told) == 4
    assert "95" in told[1]
    number = str(tidy_percent(judgement.detectable_percent))
    assert number.replace(".", "," if language is not Language.EN else ".") in told[2]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "record three before and three after, standing up anew each time"),
        (Language.NL, "maak drie opnames ervoor en drie erna, en ga elke keer opnieuw staan"),
        (Language.FR, "faites trois enregistrements avant et trois après"),
    ],
)
def test_what_to_do_is_said_in_words(language: Language, words: str) -> None:
    assert words in verdict_sentences(CASES[Verdict.CANNOT_TELL], emg_text(language))[-1]


@pytest.mark.parametrize("language", Language)
def test_where_thirty_recordings_do_not_help_that_is_said(language: Language) -> None:
    assert "30" in verdict_sentences(judged(0.1, sd=2.0), emg_text(language))[-1]


@pytest.mark.parametrize("language", Language)
def test_a_withheld_verdict_does_not_read_like_one(language: Language) -> None:
    text = emg_text(language)
    withheld = verdict_sentences(CASES[Verdict.CANNOT_TELL], text, withheld=True)
    assert len(withheld) == 2  # the reading, and to record again: no interval to lean on
    assert withheld[0] != verdict_sentences(CASES[Verdict.CANNOT_TELL], text)[0]


@given(st.floats(-99.9, 900))
def test_the_words_of_a_change_never_point_the_wrong_way(percent: float) -> None:
    words = change_words(percent, emg_text(Language.EN))
    if "lower" in words:
        assert percent < 0
    elif "higher" in words:
        assert percent > 0
    else:
        assert abs(percent) <= 0.05


def test_the_end_of_an_interval_at_zero_is_a_number() -> None:
    assert bound_words(-0.01, emg_text(Language.EN)) == "0 %"
    assert bound_words(-0.3, emg_text(Language.NL)) == "0,3 % lager"


def test_findings_that_differ_only_in_where_are_told_together() -> None:
    findings = [
        Finding("channel-flat", Severity.WARNING, {"file": file, "place": place})
        for file in ("a.edf", "b.edf")
        for place in ("EMG L ES", "EMG R ES")
    ]
    other = Finding("posture-unsaid", Severity.WARNING, {"file": "a.edf", "place": "header"})
    told = grouped_sentences([*findings, other], emg_text(Language.EN))
    assert len(told) == 2
    assert told[0].startswith("a.edf, b.edf, EMG L ES, EMG R ES: ")


def test_findings_that_say_different_things_are_told_apart() -> None:
    findings = [
        Finding("unit-wrong", Severity.REFUSED, {"file": "a.edf", "place": "EMG", "unit": unit})
        for unit in ("g", "degC")
    ]
    assert len(grouped_sentences(findings, emg_text(Language.FR))) == 2
