"""A table of parallel groups, as somebody would save it, and everything that can be wrong."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from math import log, log1p
from pathlib import Path

import pytest

from parallel_trials import FOLDER, FOUR_ARMS, TWO_ARMS, four_arms, two_arms
from rekmaat.errors import Finding, RefusedError
from rekmaat.judge.trial.parallel import analyse_parallel
from rekmaat.judge.trial.parallel_rows import (
    ExpectationAsked,
    ParallelNames,
)
from rekmaat.judge.trial.scale import Scale
from rekmaat.judge.trial.ways import Way
from rekmaat.service.trial_parallel import ParallelQuestion, answer_parallel

HEADER = "person,arm,pre,post,age,site"
LINES = [
    f"P{it},{('control', 'stretch')[it % 2]},{5 + it % 7},{5 + it % 5},{30 + it},{'aab'[it % 3]}"
    for it in range(24)
]
NAMES = ParallelNames("post", "arm", "person", "pre")
Asked = Callable[..., ParallelQuestion]


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    def question(*lines: str, header: str = HEADER, **names: object) -> ParallelQuestion:
        file = tmp_path / "trial.csv"
        file.write_text("\n".join([header, *(lines or LINES)]) + "\n", encoding="utf-8")
        return ParallelQuestion(file, "control", replace(NAMES, **names), Scale.LOG)

    return question


def refusals(question: ParallelQuestion) -> list[Finding]:
    with pytest.raises(RefusedError) as refused:
        answer_parallel(question)
    assert all(it.arguments["file"] == str(question.file) for it in refused.value.findings)
    return list(refused.value.findings)


def told(question: ParallelQuestion) -> list[tuple[object, ...]]:
    """What is wrong, with line and column where it has them."""
    return [
        (it.code, it.arguments.get("line"), it.arguments.get("column")) for it in refusals(question)
    ]


def test_the_file_of_two_arms_is_analysed_as_its_rows_are() -> None:
    question = ParallelQuestion(
        FOLDER / "parallel_rct.csv",
        "control",
        TWO_ARMS.names,
        Scale.LOGGED,
        expectation_asked=ExpectationAsked.BEFORE,
    )
    rows = analyse_parallel(two_arms(), replace(TWO_ARMS, margin=None))
    found = answer_parallel(question).analysis
    assert found.contrasts == rows.contrasts
    assert found.subgroups == rows.subgroups
    assert found.expectation == rows.expectation


def test_the_file_of_four_arms_is_analysed_as_its_rows_are_with_logarithms_taken() -> None:
    question = ParallelQuestion(FOLDER / "four_arms.csv", "control", FOUR_ARMS.names, Scale.LOG, 25)
    rows = analyse_parallel(four_arms(), FOUR_ARMS)
    found = answer_parallel(question)
    assert found.analysis.contrasts == rows.contrasts
    assert found.analysis.ways == rows.ways
    assert found.analysis.subgroups == rows.subgroups
    assert found.analysis.choices.margin == log1p(0.25)
    assert {it.arguments["file"] for it in found.findings} == {str(question.file)}


def test_the_answer_names_its_file_with_its_sha256(asked: Asked) -> None:
    question = asked()
    (found,) = answer_parallel(question).inputs
    assert found.sha256 == sha256(question.file.read_bytes()).hexdigest()
    assert (found.file, found.role) == (str(question.file), "people")


def test_capitals_in_names_of_columns_and_of_the_control_do_not_matter(asked: Asked) -> None:
    question = replace(asked(header=HEADER.upper(), outcome="Post", arm="ARM"), control="Control ")
    assert answer_parallel(question).analysis.choices.control == "control"


def test_semicolons_and_decimal_commas_are_read(asked: Asked) -> None:
    other = [line.replace(",", ";") for line in LINES]
    other[0] = "P0;control;5,5;5,25;30;a"
    plain = [*LINES]
    plain[0] = "P0,control,5.5,5.25,30,a"
    first = answer_parallel(asked(*other, header=HEADER.replace(",", ";"))).analysis
    assert first.contrasts == answer_parallel(asked(*plain)).analysis.contrasts


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("P1,stretch,5,five,40,a", ("cell-no-number", 3, "post")),
        ("P1,stretch,x,5,40,a", ("cell-no-number", 3, "pre")),
        ("P1,stretch,5,0,40,a", ("trial-no-logarithm", 3, "post")),
        ("P1,stretch,-5,5,40,a", ("trial-no-logarithm", 3, "pre")),
        ("P1,stretch,5,1e12,40,a", ("cell-too-far", 3, "post")),
        (",stretch,5,5,40,a", ("trial-cell-empty", 3, "person")),
        ("P1,,5,5,40,a", ("trial-cell-empty", 3, "arm")),
        ("P0,stretch,5,5,40,a", ("parallel-person-twice", 3, "person")),
        ("P1,stretch,5", ("row-uneven", 3, None)),
        ("P1,stretch,5,5,old,a", ("trial-column-mixed", None, "age")),
        ("P1,stretch,5,5,40,7", ("trial-column-mixed", None, "site")),
    ],
)
def test_a_wrong_cell_is_named_with_line_and_column(
    asked: Asked, line: str, fault: tuple[object, ...]
) -> None:
    lines = [LINES[0], line, *LINES[2:]]
    assert told(asked(*lines, covariates=("age", "site"))) == [fault]


def test_of_a_column_with_numbers_and_words_the_fewer_are_named(asked: Asked) -> None:
    lines = [*LINES[:-1], "P23,stretch,5,5,unknown,a"]
    (found,) = refusals(asked(*lines, subgroups=("age",)))
    assert (found.arguments["numbers"], found.arguments["words"]) == (23, 1)
    assert found.arguments["lines"] == "25"


def test_every_wrong_cell_is_told_at_once(asked: Asked) -> None:
    lines = ["P0,control,5,x,40,a", "P1,,5,y,40,a", *LINES[2:]]
    assert len(refusals(asked(*lines))) == 3


def test_missing_columns_are_named_together(asked: Asked) -> None:
    (found,) = refusals(asked(outcome="relief", covariates=("sex",)))
    assert found.code == "columns-missing"
    assert found.arguments["columns"] == "relief, sex"


def test_an_empty_column_is_named(asked: Asked) -> None:
    lines = [line.rsplit(",", 1)[0] + "," for line in LINES]
    assert told(asked(*lines, covariates=("site",))) == [("trial-column-empty", None, "site")]


@pytest.mark.parametrize(
    "names",
    [
        {"baseline": "post"},
        {"covariates": ("pre",)},
        {"covariates": ("age", "age")},
        {"subgroups": ("arm",)},
        {"expectation": "pre"},
    ],
)
def test_a_column_named_for_two_things_is_refused(asked: Asked, names: dict[str, object]) -> None:
    (found,) = refusals(asked(**names))
    assert found.code == "trial-column-two-roles"


def test_a_covariate_may_be_a_subgroup_too(asked: Asked) -> None:
    found = answer_parallel(asked(covariates=("age",), subgroups=("age",))).analysis
    assert [it.name for it in found.subgroups.subgroups] == ["age"]


def test_a_covariate_with_a_word_for_everybody_is_refused(asked: Asked) -> None:
    lines = [line + str(at) for at, line in enumerate(LINES)]
    (found,) = refusals(asked(*lines, covariates=("site",)))
    assert (found.code, found.arguments["levels"]) == ("trial-covariate-many-levels", 24)


@pytest.mark.parametrize("name", ["expectation", "verwachting_0_10", "Attente"])
def test_expectation_is_no_common_covariate(asked: Asked, name: str) -> None:
    """M07."""
    question = asked(header=HEADER.replace("age", name), covariates=(name,))
    assert told(question) == [("parallel-expectation-as-covariate", None, name.casefold())]


def test_a_column_named_as_a_logarithm_is_taken_as_one_and_told(asked: Asked) -> None:
    question = asked(header=HEADER.replace("post", "log_post"), outcome="log_post")
    taken = answer_parallel(replace(question, scale=None))
    assert taken.analysis.choices.scale is Scale.LOGGED
    assert "trial-scale-taken" in {it.code for it in taken.findings}
    for scale in Scale:
        assert answer_parallel(replace(question, scale=scale)).analysis.choices.scale is scale


def test_a_margin_is_in_percent_of_a_logarithm_and_in_units_else(asked: Asked) -> None:
    question = replace(asked(), margin=10)
    assert answer_parallel(question).analysis.choices.margin == pytest.approx(log(1.1))
    plain = replace(question, scale=Scale.PLAIN)
    assert answer_parallel(plain).analysis.choices.margin == 10


def test_numbers_of_which_there_are_two_are_levels_of_a_subgroup(asked: Asked) -> None:
    lines = [line.rsplit(",", 1)[0] + f",{at % 4 // 2}" for at, line in enumerate(LINES)]
    (found,) = answer_parallel(asked(*lines, subgroups=("site",))).analysis.subgroups.subgroups
    assert [it.level for it in found.levels] == ["0", "1"]


def test_an_empty_outcome_is_counted_and_an_empty_baseline_is_named(asked: Asked) -> None:
    lines = ["P0,control,5,,40,a", "P1,stretch,,5,41,a", *LINES[2:]]
    found = answer_parallel(asked(*lines))
    said = {it.code: it.arguments for it in found.findings}
    assert said["parallel-outcome-missing"]["arm"] == "control"
    assert said["parallel-baseline-missing"]["lines"] == "3"
    assert found.analysis.people == 22


def test_what_the_judge_refuses_names_the_file(asked: Asked) -> None:
    (found,) = refusals(replace(asked(), control="sham"))
    assert (found.code, found.arguments["arms"]) == ("parallel-control-unknown", "control, stretch")


def test_no_change_is_reckoned_of_two_columns_that_need_not_be_one_thing(asked: Asked) -> None:
    question = asked(header=HEADER.replace("post", "ratio"), outcome="ratio")
    found = answer_parallel(replace(question, scale=Scale.PLAIN))
    assert not {Way.CHANGE, Way.WELCH} & {it.way for it in found.analysis.ways}
    assert found.analysis.individual_responses == ()
    assert "parallel-no-change" in {it.code for it in found.findings}
