"""The answer on parallel groups, from a table to words and JSON."""

import json
from collections.abc import Iterable
from dataclasses import replace
from math import expm1
from pathlib import Path
from typing import Any

import pytest

from parallel_trials import FOLDER, FOUR_ARMS, TWO_ARMS, from_r
from rekmaat.cli.trial_parallel_answer import parallel_object, parallel_text
from rekmaat.cli.trial_parallel_lines import parallel_lines
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.parallel_rows import (
    ExpectationAsked,
    ParallelNames,
)
from rekmaat.judge.trial.scale import Scale
from rekmaat.service.trial_parallel import ParallelQuestion, answer_parallel

TWO = ParallelQuestion(
    FOLDER / "parallel_rct.csv",
    "control",
    TWO_ARMS.names,
    Scale.LOGGED,
    10,
    ExpectationAsked.BEFORE,
)
FOUR = ParallelQuestion(FOLDER / "four_arms.csv", "control", FOUR_ARMS.names, Scale.LOG, margin=20)
ENGLISH = parallel_text(Language.EN)
PROMISED = [
    "design", "method", "formula", "adjustment", "boundary", "variance", "people", "coefficients",
    "means", "contrasts", "equivalence", "other_ways", "expectation", "subgroups",
    "individual_response", "text", "findings", "provenance",
]  # fmt: skip


def json_of(question: ParallelQuestion) -> dict[str, Any]:
    """The object as somebody reads it from standard output."""
    told = json.dumps(parallel_object(answer_parallel(question), ENGLISH), allow_nan=False)
    found: dict[str, Any] = json.loads(told)
    return found


def lines_of(question: ParallelQuestion, language: Language = Language.EN) -> list[str]:
    return parallel_lines(answer_parallel(question), parallel_text(language))


def keys(told: object) -> Iterable[str]:
    if isinstance(told, dict):
        for key, value in told.items():
            yield key
            yield from keys(value)
    elif isinstance(told, list):
        for value in told:
            yield from keys(value)


def test_the_json_is_what_the_design_promises() -> None:
    """V04, V05."""
    found = json_of(TWO)
    assert list(found) == PROMISED
    assert found["variance"]["person"] is None
    assert {"term", "estimate", "se", "df", "t", "p"} <= set(found["coefficients"][0])
    (contrast,) = found["contrasts"]
    told = from_r("parallel_rct")["ancova"]["coef"][1]
    assert (contrast["a"], contrast["b"], contrast["df"]) == ("stretch", "control", 93)
    assert contrast["estimate"] == pytest.approx(told["Estimate"], rel=1e-9)
    assert contrast["se"] == pytest.approx(told["Std_Error"], rel=1e-9)
    assert contrast["p"] == contrast["p_adjusted"] == pytest.approx(told["Pr_t_"], rel=1e-6)
    assert contrast["percent"] == pytest.approx(100 * expm1(told["Estimate"]))
    assert contrast["verdict"] == "lower"
    assert [it["arm"] for it in found["means"]] == ["control", "stretch"]


def test_no_effect_in_a_subgroup_has_a_p() -> None:
    """V10."""
    for subgroup in json_of(TWO)["subgroups"]:
        assert "p" in subgroup["interaction"]
        assert "p" not in set(keys([subgroup["levels"], subgroup["slopes"]]))


def test_the_provenance_holds_the_settings_and_the_sha256() -> None:
    found = json_of(TWO)["provenance"]
    assert found["settings"]["control"] == "control"
    assert found["settings"]["columns"]["outcome"] == "log_post"
    assert found["settings"]["scale"] == "logged"
    assert len(found["inputs"][0]["sha256"]) == 64


def test_on_its_own_scale_nothing_is_in_percent() -> None:
    names = ParallelNames("relief", "arm", "subject")
    question = ParallelQuestion(TWO.file, "control", names, Scale.PLAIN, lower_is_better=False)
    (contrast,) = json_of(question)["contrasts"]
    assert contrast["percent"] is None
    told = lines_of(question)
    assert "by 0.823 (95 %: 0.0283 to 1.62). That is the better way." in told[4]
    assert "Model: relief ~ arm (least squares, 94 degrees of freedom)." in told


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("question", [TWO, FOUR], ids=["two", "four"])
def test_every_arm_is_told_in_every_language(
    question: ParallelQuestion, language: Language
) -> None:
    """V05."""
    told = lines_of(question, language)
    analysis = answer_parallel(question).analysis
    assert analysis.formula in told[1]
    colon = "\u00a0:" if language is Language.FR else ":"
    for contrast in analysis.contrasts:
        assert sum(line.startswith(f"{contrast.a}{colon}") for line in told) == 2
    for mean in analysis.means:
        assert sum(line.startswith(f"  {mean.arm} ") for line in told) >= 2


def test_the_verdict_stands_beside_what_people_expected() -> None:
    """M07."""
    told = lines_of(TWO)
    after = told[told.index("") + 1 :]
    assert after[0].startswith("stretch: lower than control, by 8.2 % (95 %: -14.8 % to -0.9 %).")
    assert after[1].startswith("Nobody can be kept from knowing whether they stretch.")
    assert after[2] == "Expected beforehand, on average: control 5.96, stretch 6.71."
    assert after[3] == "People of stretch expected more than people of control."
    assert after[4].startswith("stretch, among people who expected the same: -6.9 %")
    assert "parallel-expectation-differs" in {it["code"] for it in json_of(TWO)["findings"]}


def test_expectation_asked_after_is_told_as_such_and_not_adjusted_for() -> None:
    """M07."""
    question = replace(TWO, expectation_asked=ExpectationAsked.AFTER)
    found = json_of(question)
    assert found["expectation"]["model"] is None
    (finding,) = found["findings"]
    assert finding["code"] == "parallel-expectation-after"
    assert "it is an outcome" in finding["text"]
    told = lines_of(question)
    assert "Said afterwards to have been expected, on average: control 5.96, stretch 6.71." in told


def test_subgroups_are_told_with_the_warning() -> None:
    """V10."""
    told = lines_of(TWO)
    assert "sex: cannot tell whether the difference depends on it (p 0.866)." in told
    assert any(line.startswith("Only these tests tell whether people differ.") for line in told)
    names = replace(TWO.names, subgroups=())
    assert not any("Only these tests" in it for it in lines_of(replace(TWO, names=names)))


def test_a_trial_that_is_not_complete_says_so_in_words_and_numbers() -> None:
    told = lines_of(FOUR)
    assert told[2].startswith("Only people with everything the model needs were analysed")
    assert "6 people were left out" in told[2]
    row = next(line.split() for line in told if line.startswith("  seated"))
    assert row == ["seated", "13", "11", "1", "0", "1", "8.81", "9.67"]


def test_two_columns_stand_under_each_other(tmp_path: Path) -> None:
    text = TWO.file.read_text(encoding="utf-8").replace("stretch", "a very long name of a group")
    file = tmp_path / "trial.csv"
    file.write_text(text, encoding="utf-8")
    told = lines_of(replace(TWO, file=file))
    at = next(it for it, line in enumerate(told) if line.startswith("  group"))
    assert len({len(line) for line in told[at : at + 3]}) == 1
