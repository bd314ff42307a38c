"""Exercises and protocols as files: the article's words and numbers, nothing invented."""

import itertools
import re
from typing import Any

import pytest

from content.texts import LANGUAGES, SHARED, toml_folder, word_count
from rekmaat.guide.cues import BACK_S, HANDS_S, MOVE_S, READY_S
from rekmaat.render.drawings import load_drawings

EXERCISES = toml_folder("exercises")
GUIDED = {name: it for name, it in EXERCISES.items() if it.get("guided", True)}
COMPARED = {name: it for name, it in EXERCISES.items() if name not in GUIDED}
"""Stretches to compare with: shown, never guided."""
PROTOCOLS = toml_folder("protocols")
ARTICLE = SHARED / "article.txt"
PHASES = {"ready", "hands", "move", "hold", "back", "rest"}
SECONDS = {
    "ready": READY_S,
    "hands": HANDS_S,
    "move": MOVE_S,
    "hold": 5.0,
    "back": BACK_S,
    "rest": 5.0,
}
VARIANTS = ("small_range", "support", "someone_near", "control")
LARGEST_CUE_WORDS = 8
WORDS_A_SECOND = 200 / 60
DANGERS = {"bouncing", "holding_breath", "through_pain"}


def cues(exercise: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Every cue as phase, language and words."""
    return [
        (phase, language, words)
        for table in ("cue", *VARIANTS)
        for phase, wording in exercise.get(table, {}).items()
        for language, words in wording.items()
    ]


@pytest.fixture(scope="module")
def article() -> str:
    if not ARTICLE.exists():
        pytest.skip("the article is not beside the project")
    return ARTICLE.read_text(encoding="utf-8")


def test_the_four_steps_are_the_articles_own(article: str) -> None:
    """P03, P04, P05, P06, U04."""
    steps = EXERCISES["standing_pelvic_forward"]["step"]
    listed = [line.removeprefix("- ") for line in article.splitlines() if line.startswith("- ")]
    assert [step["quote"] for step in steps] == listed[:4]


@pytest.mark.parametrize("name", EXERCISES)
def test_there_are_four_steps_of_one_sentence_each(name: str) -> None:
    """U04."""
    steps = EXERCISES[name]["step"]
    assert len(steps) == 4
    for step, language in itertools.product(steps, LANGUAGES):
        assert len(re.findall(r"[.!?]", step[language])) == 1
        assert step[language].endswith(".")


@pytest.mark.parametrize("name", EXERCISES)
def test_every_cue_can_be_read_within_its_seconds_and_from_afar(name: str) -> None:
    """U04."""
    exercise = EXERCISES[name]
    assert set(exercise["cue"]) == PHASES
    for phase, _, words in cues(exercise):
        assert word_count(words) <= min(LARGEST_CUE_WORDS, WORDS_A_SECOND * SECONDS[phase]), words
        assert re.search(r"[.?]$", words), words


@pytest.mark.parametrize("name", EXERCISES)
def test_the_control_differs_from_the_stretch_only_in_the_movement(name: str) -> None:
    """M08."""
    exercise = EXERCISES[name]
    assert set(exercise["control"]) == {"move", "hold", "back"}
    for phase, language in itertools.product(exercise["control"], LANGUAGES):
        stretch, control = exercise["cue"][phase][language], exercise["control"][phase][language]
        assert abs(word_count(stretch) - word_count(control)) <= 2, (stretch, control)


@pytest.mark.parametrize("name", GUIDED)
def test_who_holds_on_is_never_told_to_let_go(name: str) -> None:
    exercise = EXERCISES[name]
    assert {"hands", "rest"} <= set(exercise["support"])
    for language, loose in {"nl": "los", "en": "loosely"}.items():
        assert loose not in exercise["support"]["rest"][language]


@pytest.mark.parametrize("name", GUIDED)
def test_every_adaptation_has_words_and_a_form(name: str) -> None:
    exercise = EXERCISES[name]
    assert all(exercise[variant] for variant in VARIANTS)
    if exercise["posture"] == "standing":
        assert EXERCISES[exercise["seated"]]["posture"] == "seated"
    if exercise["extension"]:
        assert not EXERCISES[exercise["no_extension"]]["extension"]


@pytest.mark.parametrize("name", EXERCISES)
def test_the_do_not_card_names_the_dangers(name: str) -> None:
    """S04."""
    exercise = EXERCISES[name]
    mistakes = {mistake["id"] for mistake in exercise["mistake"]}
    assert mistakes >= DANGERS
    assert {"overstretch", "arching"} & mistakes or not exercise["extension"]
    assert "locked_knees" in mistakes or exercise["posture"] == "seated"


def test_the_stretches_to_compare_with_are_no_protocol_and_no_easier_form() -> None:
    assert set(COMPARED) == {"hamstring_seated_edge", "hip_flexor_standing_split", "flexion_seated"}
    led_to = {protocol["exercise"] for protocol in PROTOCOLS.values()}
    led_to |= {it.get(form) for it in GUIDED.values() for form in ("seated", "no_extension")}
    assert not led_to & set(COMPARED)


@pytest.mark.parametrize("name", COMPARED)
def test_a_stretch_to_compare_with_leads_to_no_session(name: str) -> None:
    assert not {"seated", "no_extension", "support", "small_range"} & set(COMPARED[name])


def test_every_pose_is_drawn_and_every_drawn_pose_is_used() -> None:
    """U02."""
    named = {"lean"}  # the movement check of the screening shows it
    for exercise in EXERCISES.values():
        assert set(exercise["poses"]) == {"rest", "hold", "control"}
        named |= set(exercise["poses"].values())
        named |= {mistake["pose"] for mistake in exercise["mistake"] if "pose" in mistake}
    assert named == set(load_drawings().poses)


@pytest.mark.parametrize("name", EXERCISES)
def test_every_exercise_shows_what_not_to_do(name: str) -> None:
    """U02."""
    shown = [mistake for mistake in EXERCISES[name]["mistake"] if "pose" in mistake]
    assert len(shown) >= 4
    assert len({mistake["pose"] for mistake in shown}) == len(shown)


def test_umcg_is_nine_sessions_of_one_minute() -> None:
    """P01, P06, P08."""
    dose = PROTOCOLS["umcg"]["dose"]
    assert dose["sessions_per_day"] * dose["days"] == 9
    assert dose["hold_s"] * dose["repetitions"] == 60
    assert PROTOCOLS["umcg"]["exercise"] == "standing_pelvic_forward"


def test_what_kuleuven_does_not_state_is_asked() -> None:
    """P09."""
    protocol = PROTOCOLS["kuleuven"]
    assert (protocol["dose"]["hold_s"], protocol["dose"]["sessions_per_day"]) == (30, 2)
    assert not {"repetitions", "days"} & set(protocol["dose"])
    assert protocol["ask"] == ["repetitions"]


def test_npp_ships_no_number() -> None:
    """P10."""
    assert "dose" not in PROTOCOLS["npp"]
    assert PROTOCOLS["npp"]["ask"] == ["therapist"]


def test_the_control_is_marked_as_the_control_arm() -> None:
    """M08."""
    arms = {name: protocol.get("arm", "stretch") for name, protocol in PROTOCOLS.items()}
    assert [name for name, arm in arms.items() if arm == "control"] == ["control"]


def test_reimbursement_is_quoted_and_never_vouched_for(article: str) -> None:
    """K02."""
    for name in ("umcg", "kuleuven", "npp"):
        reimbursed = PROTOCOLS[name]["reimbursed"]
        assert f"| {reimbursed['quote']} |" in article
        for language, unchecked in {
            "nl": "Niet gecontroleerd",
            "fr": "Non vérifié",
            "en": "Not checked",
        }.items():
            assert unchecked in reimbursed[language]


@pytest.mark.parametrize(
    "item", [*EXERCISES.values(), *PROTOCOLS.values()], ids=lambda item: item["id"]
)
def test_each_names_its_source_and_that_nobody_reviewed_it(item: dict[str, Any]) -> None:
    """U10, V14."""
    assert item["source"]["ref"]
    assert item["source"]["status"] in {"own", "unverified", "not_found"}
    assert item["review"]["status"] == "not_reviewed"


def test_the_articles_doses_are_marked_as_not_found() -> None:
    """V14."""
    assert {PROTOCOLS[name]["source"]["status"] for name in ("umcg", "kuleuven", "npp")} == {
        "not_found"
    }


def test_a_file_is_named_after_its_id() -> None:
    for items in (EXERCISES, PROTOCOLS):
        assert [name for name, item in items.items() if item["id"] != name] == []
