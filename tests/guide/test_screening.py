"""The evaluator against an oracle that knows nothing of it: the plain worst over all rows."""

import itertools
import shutil
import subprocess
import sys
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rekmaat.catalogue.screening import load_screening
from rekmaat.guide.screening import (
    PROFESSIONAL_MINIMUM,
    Answer,
    AnswerError,
    Answers,
    Evaluation,
    Outcome,
    Within,
    evaluate,
    next_questions,
)

TABLE = load_screening().table
CONTENT: dict[str, Any] = tomllib.loads(
    files("rekmaat").joinpath("content/screening.toml").read_text(encoding="utf-8")
)
ROWS: dict[str, dict[str, Any]] = {item["id"]: item for item in CONTENT["question"]}
RANK = {"go": 0, "adapted": 1, "doctor_first": 2, "urgent": 3}
CONDITIONAL = {"ibp_stiff", "ibp_move"}
DRAFT_CHECKER = Path(__file__).parents[3] / "shared" / "content" / "check_screening.py"


def answers_to(question: str) -> list[str]:
    item = ROWS[question]
    listed: list[str] = item.get("answers") or CONTENT["answer_set"][item["answer_set"]]["order"]
    return listed


MOSTLY_BEST = 30
"""How often the best answer is drawn, so that forms of every outcome turn up."""
BEST: dict[str, Answer] = {question: answers_to(question)[0] for question in ROWS}


def worst_by_the_table(given_answers: dict[str, Answer]) -> str:
    """The oracle: worst over rows and combinations, stopping at the first urgent page."""
    seen: dict[str, Answer] = {}
    worst = "go"
    for stage in (1, 2, 3, 4):
        if worst == "urgent" or (stage == 4 and RANK[worst] >= RANK["doctor_first"]):
            break
        for name, item in ROWS.items():
            hidden = any(seen.get(k) not in v for k, v in item.get("ask_if", {}).items())
            if item["stage"] == stage and not hidden:
                seen[name] = given_answers[name]
                worst = max(worst, item["outcome"][seen[name]], key=RANK.__getitem__)
        for rule in CONTENT["combine"]:
            if all(seen.get(k) in v for k, v in rule["when"].items()):
                worst = max(worst, rule["outcome"], key=RANK.__getitem__)
    return worst


def outcome(given_answers: dict[str, Answer], *, professional: bool = False) -> Evaluation:
    return evaluate(TABLE, Answers(given_answers), professional=professional)


FORMS = st.fixed_dictionaries(
    {
        name: st.sampled_from([*[answers_to(name)[0]] * MOSTLY_BEST, *answers_to(name)])
        for name in ROWS
    }
)


def test_the_best_answers_give_go_and_nothing_fires() -> None:
    evaluation = outcome(BEST)
    assert evaluation.outcome is Outcome.GO
    assert evaluation.fired == ()
    assert evaluation.adaptations == frozenset()


@pytest.mark.parametrize(
    ("question", "answer"),
    [(q, a) for q in ROWS if q not in CONDITIONAL for a in answers_to(q)],
)
def test_every_single_answer_gives_its_own_row(question: str, answer: str) -> None:
    """S01, S02, S06, S13: every row of the table, on an otherwise clear form."""
    evaluation = outcome({**BEST, question: answer})
    row = ROWS[question]
    assert evaluation.outcome == row["outcome"][answer]
    assert evaluation.within == row.get("within", {}).get(answer)
    assert evaluation.adaptations == set(row.get("adapt", {}).get(answer, ()))


def test_every_pair_of_answers_gives_the_worst_of_rows_and_combinations() -> None:
    for first, second in itertools.combinations(ROWS, 2):
        for one, other in itertools.product(answers_to(first), answers_to(second)):
            form = {**BEST, first: one, second: other}
            assert outcome(form).outcome == worst_by_the_table(form), (first, one, second, other)


@given(FORMS)
@settings(max_examples=400)
def test_any_complete_form_gives_the_tables_result(form: dict[str, Answer]) -> None:
    assert outcome(form).outcome == worst_by_the_table(form)


@given(FORMS, st.sampled_from(sorted(set(ROWS) - CONDITIONAL)))
@settings(max_examples=300)
def test_a_missing_answer_never_means_go(form: dict[str, Answer], missing: str) -> None:
    evaluation = outcome({name: answer for name, answer in form.items() if name != missing})
    if missing in evaluation.missing:
        assert evaluation.outcome in (Outcome.INCOMPLETE, Outcome.URGENT)
    else:
        assert evaluation.outcome in (Outcome.DOCTOR_FIRST, Outcome.URGENT)


@pytest.mark.parametrize("question", sorted(set(ROWS) - CONDITIONAL))
def test_i_do_not_know_is_never_no(question: str) -> None:
    """S02."""
    if "unsure" in answers_to(question):
        assert outcome({**BEST, question: "unsure"}).outcome is not Outcome.GO


@given(FORMS, st.data())
@settings(max_examples=300)
def test_a_worse_answer_never_gives_a_better_result(
    form: dict[str, Answer], data: st.DataObject
) -> None:
    question = data.draw(st.sampled_from(sorted(set(ROWS) - {"age", *CONDITIONAL})))
    listed = answers_to(question)
    place = listed.index(str(form[question]))
    worse = {**form, question: data.draw(st.sampled_from(listed[place:]))}
    assert outcome(worse).outcome.rank >= outcome(form).outcome.rank


@given(FORMS, st.sets(st.sampled_from([1, 2, 3])))
@settings(max_examples=300)
def test_none_of_these_equals_every_clear_answer_one_by_one(
    form: dict[str, Answer], stages: set[int]
) -> None:
    given_answers = {q: a for q, a in form.items() if ROWS[q]["stage"] not in stages}
    by_list = evaluate(TABLE, Answers(given_answers, frozenset(stages)))
    cleared = [q for q in ROWS if ROWS[q]["stage"] in stages and q not in CONDITIONAL]
    choices = [ROWS[q]["clear"] for q in cleared]
    one_by_one = [
        outcome({**form, **dict(zip(cleared, combination, strict=True))}).outcome
        for combination in itertools.product(*choices)
    ]
    assert by_list.outcome == max(one_by_one, key=lambda item: item.rank)


def test_none_of_these_on_every_page_asks_only_the_lean_back_check() -> None:
    evaluation = evaluate(TABLE, Answers({}, frozenset({1, 2, 3})))
    assert evaluation.outcome is Outcome.INCOMPLETE
    assert [question.id for question in next_questions(TABLE, evaluation)] == ["move_check"]


def test_an_urgent_first_page_asks_nothing_more() -> None:
    evaluation = evaluate(TABLE, Answers({"bladder": "yes"}))
    assert evaluation.outcome is Outcome.URGENT
    assert evaluation.within is Within.NOW
    assert {ROWS[question]["stage"] for question in evaluation.asked} == {1}


def test_open_questions_come_page_by_page() -> None:
    evaluation = evaluate(TABLE, Answers({"accident": "no"}, frozenset()))
    asked_now = next_questions(TABLE, evaluation)
    assert {question.stage for question in asked_now} == {1}
    assert "accident" not in {question.id for question in asked_now}


@pytest.mark.parametrize("age", range(121))
def test_every_age_falls_in_its_band(age: int) -> None:
    """P14, S06."""
    expected = Outcome.GO
    if age < 18:
        expected = Outcome.DOCTOR_FIRST
    elif age >= 75:
        expected = Outcome.ADAPTED
    assert outcome({**BEST, "age": age}).outcome is expected


@pytest.mark.parametrize("pain", range(11))
def test_every_pain_falls_in_its_band(pain: int) -> None:
    expected = Outcome.GO if pain <= 5 else Outcome.ADAPTED if pain <= 7 else Outcome.DOCTOR_FIRST
    assert outcome({**BEST, "pain_now": pain}).outcome is expected


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("age", -1),
        ("age", 121),
        ("age", "40"),
        ("age", True),
        ("bladder", "maybe"),
        ("bladder", 0),
        ("bladder", ""),
        ("nothing", "no"),
    ],
)
def test_an_unknown_answer_is_named_with_what_is_allowed(question: str, answer: Answer) -> None:
    with pytest.raises(AnswerError, match="allowed") as caught:
        outcome({**BEST, question: answer})
    assert caught.value.field == question


def test_a_page_cannot_be_cleared_and_answered_at_once() -> None:
    with pytest.raises(AnswerError, match="none of these"):
        evaluate(TABLE, Answers({"bladder": "yes"}, frozenset({1})))


@pytest.mark.parametrize("stage", [0, 4, 9])
def test_only_a_listed_page_can_be_cleared(stage: int) -> None:
    with pytest.raises(AnswerError, match="clear_stages"):
        evaluate(TABLE, Answers({}, frozenset({stage})))


@given(FORMS)
@settings(max_examples=400)
def test_a_professional_lowers_only_what_the_table_lets_them(form: dict[str, Answer]) -> None:
    alone = outcome(form)
    lowered = outcome(form, professional=True)
    leg_at_check = form["move_check"] == "leg"
    if alone.outcome is not Outcome.DOCTOR_FIRST:
        assert lowered == alone
    elif not alone.clearable or leg_at_check:
        assert lowered.outcome is Outcome.DOCTOR_FIRST
    else:
        assert lowered.outcome is Outcome.ADAPTED
        assert lowered.adaptations >= PROFESSIONAL_MINIMUM | alone.adaptations
        assert lowered.within is None


def test_a_professional_never_lowers_urgent() -> None:
    evaluation = outcome({**BEST, "saddle": "unsure"}, professional=True)
    assert evaluation.outcome is Outcome.URGENT


def test_a_professionals_word_still_takes_the_lean_back_check() -> None:
    without_check = {q: a for q, a in BEST.items() if q != "move_check"}
    evaluation = outcome({**without_check, "hernia": "current"}, professional=True)
    assert evaluation.missing == ("move_check",)
    assert evaluation.outcome is Outcome.INCOMPLETE


def test_a_narrowed_canal_stays_without_extension_when_lowered() -> None:
    evaluation = outcome({**BEST, "stenosis_slip": "yes"}, professional=True)
    assert evaluation.outcome is Outcome.ADAPTED
    assert "no_extension" in evaluation.adaptations


@pytest.mark.parametrize("rule", CONTENT["combine"], ids=lambda rule: rule["id"])
def test_every_combination_can_be_reached(rule: dict[str, Any]) -> None:
    evaluation = outcome({**BEST, **{q: a[0] for q, a in rule["when"].items()}})
    assert evaluation.outcome.rank >= RANK[rule["outcome"]]
    if "advice" in rule:
        assert rule["advice"] in evaluation.advice


def test_the_drafts_own_checker_accepts_the_table(tmp_path: Path) -> None:
    if not DRAFT_CHECKER.exists():
        pytest.skip("the draft table's checker is not beside the project")
    shutil.copy(DRAFT_CHECKER, tmp_path)
    table = files("rekmaat").joinpath("content/screening.toml").read_bytes()
    (tmp_path / "screening.toml").write_bytes(table)
    checked = subprocess.run(
        [sys.executable, DRAFT_CHECKER.name], cwd=tmp_path, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stdout + checked.stderr
