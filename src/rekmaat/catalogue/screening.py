"""Loads the screening table and its words from `content/screening.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from rekmaat.guide.screening import (
    Adaptation,
    Band,
    Combination,
    Condition,
    Outcome,
    Question,
    Row,
    ScreeningTable,
    Within,
)
from rekmaat.guide.wording import Country, Language, Wording

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Terms:
    """What the local words are for whom to call, by language and country."""

    by_place: Mapping[str, Mapping[str, str]]

    def here(self, language: Language, country: Country) -> Mapping[str, str]:
        """Return the local words for one language and country."""
        return self.by_place[f"{language}-{country}"]

    def fill(self, wording: Wording, language: Language, country: Country) -> str:
        """Return the text in one language with the local words filled in."""
        return wording.spoken_in(language).format_map(self.here(language, country))


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question as it is read: in full, as a line in its page's list, and its answers."""

    text: Wording
    short: Wording | None
    answers: Mapping[str, Wording]


@dataclass(frozen=True, slots=True)
class StopRule:
    """When to stop, and at what moment that is told."""

    id: str
    when: str
    text: Wording


@dataclass(frozen=True, slots=True)
class ScreeningWords:
    """Everything the screening says."""

    terms: Terms
    stages: Mapping[int, Wording]
    questions: Mapping[str, QuestionWords]
    outcomes: Mapping[Outcome, Wording]
    within: Mapping[Within, Wording]
    adaptations: Mapping[Adaptation, Wording]
    advice: Mapping[str, Wording]
    stop_rules: tuple[StopRule, ...]


@dataclass(frozen=True, slots=True)
class Screening:
    """The table that decides and the words that ask."""

    table: ScreeningTable
    words: ScreeningWords


@cache
def load_screening() -> Screening:
    """Return the screening table of this release."""
    text = files("rekmaat").joinpath("content/screening.toml").read_text(encoding="utf-8")
    content = tomllib.loads(text)
    return Screening(_table(content), _words(content))


def _table(content: Table) -> ScreeningTable:
    meta = content["meta"]
    return ScreeningTable(
        version=meta["version"],
        valid=timedelta(days=meta["valid_days"]),
        questions=tuple(_question(item, content) for item in content["question"]),
        combinations=tuple(_combination(item) for item in content["combine"]),
    )


def _question(item: Table, content: Table) -> Question:
    below = item.get("ask_if_result_below")
    return Question(
        id=item["id"],
        stage=item["stage"],
        rows=tuple(_row(item, answer) for answer in _answers(item, content)),
        clearable=item["clearable"],
        clear=frozenset(item.get("clear", ())),
        lowest=item.get("range", [0])[0],
        bands=tuple(Band(band["id"], band["max"]) for band in item.get("bands", ())),
        asked_if=_conditions(item.get("ask_if", {})),
        asked_below=None if below is None else Outcome(below),
    )


def _answers(item: Table, content: Table) -> tuple[str, ...]:
    if "answers" in item:
        return tuple(item["answers"])
    return tuple(content["answer_set"][item["answer_set"]]["order"])


def _row(item: Table, answer: str) -> Row:
    within = item.get("within", {}).get(answer)
    return Row(
        answer=answer,
        outcome=Outcome(item["outcome"][answer]),
        within=None if within is None else Within(within),
        adaptations=frozenset(map(Adaptation, item.get("adapt", {}).get(answer, ()))),
    )


def _conditions(when: Table) -> tuple[Condition, ...]:
    return tuple(Condition(question, frozenset(answers)) for question, answers in when.items())


def _combination(item: Table) -> Combination:
    within = item.get("within")
    return Combination(
        id=item["id"],
        when=_conditions(item["when"]),
        outcome=Outcome(item["outcome"]),
        clearable=item["clearable"],
        within=None if within is None else Within(within),
        advice=item.get("advice"),
    )


def _words(content: Table) -> ScreeningWords:
    return ScreeningWords(
        terms=Terms(content["terms"]),
        stages={item["number"]: _wording(item["title"]) for item in content["stage"]},
        questions={item["id"]: _question_words(item, content) for item in content["question"]},
        outcomes={Outcome(name): _wording(item) for name, item in content["outcome"].items()},
        within={Within(name): _wording(item) for name, item in content["within"].items()},
        adaptations={Adaptation(name): _wording(item) for name, item in content["adapt"].items()},
        advice={name: _wording(item) for name, item in content["advice"].items()},
        stop_rules=tuple(
            StopRule(item["id"], item["when"], _wording(item)) for item in content["stop_rule"]
        ),
    )


def _question_words(item: Table, content: Table) -> QuestionWords:
    labels = item.get("label") or content["answer_set"][item["answer_set"]]
    return QuestionWords(
        text=_wording(item["text"]),
        short=_wording(item["short"]) if "short" in item else None,
        answers={answer: _wording(labels[answer]) for answer in _answers(item, content)},
    )


def _wording(item: Table) -> Wording:
    return Wording(nl=item["nl"], fr=item["fr"], en=item["en"])
