"""The screening table as a file: complete, readable, and sound in its lists."""

import itertools
import re
import string
from typing import Any

import pytest

from content.texts import CONTENT, LANGUAGES, sentences, toml, word_count

TABLE = toml("screening.toml")
QUESTIONS: dict[str, dict[str, Any]] = {item["id"]: item for item in TABLE["question"]}
LISTED = {name: item for name, item in QUESTIONS.items() if "short" in item}
RANK = {name: item["rank"] for name, item in TABLE["outcome"].items()}
WORDS_IN_A_LIST = {1: 35, 2: 75, 3: 28}
TERMS = {"physio", "gp", "after_hours", "emergency_call"}


def answers_to(question: dict[str, Any]) -> list[str]:
    listed: list[str] = (
        question.get("answers") or TABLE["answer_set"][question["answer_set"]]["order"]
    )
    return listed


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_answer_has_an_outcome_and_what_the_outcome_needs(name: str) -> None:
    question = QUESTIONS[name]
    assert set(question["outcome"]) == set(answers_to(question))
    for answer, outcome in question["outcome"].items():
        if outcome in {"doctor_first", "urgent"}:
            assert question["within"][answer] in TABLE["within"]
        if outcome == "adapted":
            assert question["adapt"][answer]
    for codes in question.get("adapt", {}).values():
        assert set(codes) <= set(TABLE["adapt"])


@pytest.mark.parametrize("name", QUESTIONS)
def test_answers_are_listed_from_best_to_worst(name: str) -> None:
    question = QUESTIONS[name]
    ranks = [RANK[question["outcome"][answer]] for answer in answers_to(question)]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_answer_can_be_read(name: str) -> None:
    question = QUESTIONS[name]
    labels = question.get("label") or TABLE["answer_set"][question["answer_set"]]
    assert set(answers_to(question)) <= set(labels)


@pytest.mark.parametrize("row", [*TABLE["question"], *TABLE["combine"]], ids=lambda row: row["id"])
def test_every_row_names_sources_that_are_known(row: dict[str, Any]) -> None:
    assert row["sources"]
    assert set(row["sources"]) <= set(TABLE["source"])


def test_bands_cover_the_whole_range_in_the_listed_answers() -> None:
    """S06, P14."""
    for question in (QUESTIONS["age"], QUESTIONS["pain_now"]):
        highest = [band["max"] for band in question["bands"]]
        assert highest == sorted(set(highest))
        assert highest[-1] == question["range"][1]
        assert {band["id"] for band in question["bands"]} == set(question["answers"])
    assert QUESTIONS["age"]["bands"][0]["max"] == TABLE["meta"]["min_age"] - 1


def test_dont_know_is_never_as_good_as_no() -> None:
    """S02."""
    for question in TABLE["question"]:
        if "unsure" in question["outcome"]:
            assert RANK[question["outcome"]["unsure"]] > 0


def test_each_question_stands_in_its_list_or_is_asked_on_its_own() -> None:
    on_their_own = {name for name, item in QUESTIONS.items() if name not in LISTED}
    assert on_their_own == {"ibp_stiff", "ibp_move", "move_check"}
    assert all("ask_if" in QUESTIONS[name] for name in ("ibp_stiff", "ibp_move"))
    assert all(("clear" in item) == (name in LISTED) for name, item in QUESTIONS.items())


@pytest.mark.parametrize("name", LISTED)
def test_none_of_these_leaves_only_answers_that_go(name: str) -> None:
    """S02."""
    question = LISTED[name]
    assert question["clear"]
    assert {question["outcome"][answer] for answer in question["clear"]} == {"go"}


def test_none_of_these_hides_nothing_a_combination_or_a_further_question_would_catch() -> None:
    """S02, S06."""
    for condition in (
        *(rule["when"] for rule in TABLE["combine"]),
        *(question["ask_if"] for question in TABLE["question"] if "ask_if" in question),
    ):
        left = [
            set(QUESTIONS[name].get("clear", ())) & set(found) for name, found in condition.items()
        ]
        assert not all(left), condition


def test_an_answer_that_goes_but_counts_together_with_others_is_not_cleared_alone() -> None:
    for rule in TABLE["combine"]:
        pages = {QUESTIONS[name]["stage"] for name in rule["when"]}
        assert len(pages) == 1, rule["id"]
    for name in ("minor_trauma", "ibp_early_long"):
        assert LISTED[name]["clear"] == ["no"]


@pytest.mark.parametrize("stage", WORDS_IN_A_LIST)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_short_enough_for_a_first_visit(stage: int, language: str) -> None:
    """The first hold comes within 90 s at 200 words a minute: the lists may take these words."""
    labels = [item["short"][language] for item in LISTED.values() if item["stage"] == stage]
    assert sum(map(word_count, labels)) <= WORDS_IN_A_LIST[stage]
    assert all(word_count(label) <= 9 for label in labels)


def test_every_page_has_a_title() -> None:
    assert [page["number"] for page in TABLE["stage"]] == [1, 2, 3, 4]
    assert {item["stage"] for item in TABLE["question"]} == {1, 2, 3, 4}
    assert all(set(page["title"]) == set(LANGUAGES) for page in TABLE["stage"])


def test_the_terms_cover_every_language_in_every_country() -> None:
    places = {f"{a}-{b}" for a, b in itertools.product(LANGUAGES, TABLE["meta"]["countries"])}
    assert set(TABLE["terms"]) == places
    assert all(set(terms) == TERMS for terms in TABLE["terms"].values())


@pytest.mark.parametrize("place", TABLE["terms"])
def test_no_place_is_left_open_and_112_is_always_there(place: str) -> None:
    """S13."""
    terms, language = TABLE["terms"][place], place[:2]
    for kind in ("outcome", "within", "adapt", "advice"):
        for item in TABLE[kind].values():
            filled = item[language].format_map(terms)
            assert "{" not in filled
            assert all(word_count(sentence) <= 22 for sentence in sentences(filled)), filled
    for moment in ("now", "today"):
        assert "112" in TABLE["within"][moment][language].format_map(terms)


def test_only_known_terms_are_used() -> None:
    templates = [item[language] for kind in ("outcome", "within", "adapt", "advice")
                 for item in TABLE[kind].values() for language in LANGUAGES]  # fmt: skip
    used = {
        field for text in templates for _, field, _, _ in string.Formatter().parse(text) if field
    }
    assert used == TERMS


def test_no_number_is_invented_for_the_dutch_huisartsenpost() -> None:
    for place, terms in TABLE["terms"].items():
        numbers = set(re.findall(r"\d+", terms["after_hours"] + terms["gp"] + terms["physio"]))
        assert numbers == ({"1733"} if place.endswith("BE") else set())


def test_a_term_never_follows_an_article_since_it_brings_its_own() -> None:
    before = re.compile(
        r"\b(de|du|des|le|la|een|het|je|the|an?|your|votre)\s+\{(?!emergency)", re.IGNORECASE
    )
    text = (CONTENT / "screening.toml").read_text(encoding="utf-8")
    assert not before.findall(text)
    brings = re.compile(r"(je|een|de|votre|un|le|la|your|a|the) ")
    for terms in TABLE["terms"].values():
        assert all(brings.match(terms[name]) for name in ("physio", "gp", "after_hours"))


def test_the_stop_rules_reach_before_during_and_after_a_session() -> None:
    """P14, S08."""
    rules = {rule["id"]: rule for rule in TABLE["stop_rule"]}
    assert {rule["when"] for rule in rules.values()} == {"before_each_session", "during", "after"}
    assert rules["leg_symptom"]["then"] == rules["dizzy"]["then"] == "stop_session_and_rescreen"
    for rule in rules.values():
        told = {part for part in ("short", "after") if set(rule.get(part, ())) == set(LANGUAGES)}
        assert told == ({"short", "after"} if rule["when"] == "during" else set())


def test_the_table_says_that_no_clinician_has_validated_it() -> None:
    """U10."""
    assert "NOT clinically validated" in (CONTENT / "screening.toml").read_text(encoding="utf-8")
    assert TABLE["meta"]["review"]["status"] == "not_reviewed"
    assert re.fullmatch(r"\d+\.\d+\.\d+", TABLE["meta"]["version"])
