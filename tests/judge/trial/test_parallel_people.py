"""What is no trial with parallel groups is refused by name; who is missing is counted."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from parallel_trials import PLAIN, drawn
from rekmaat.errors import Argument, RefusedError
from rekmaat.judge.trial.parallel import analyse_parallel
from rekmaat.judge.trial.parallel_rows import (
    ParallelChoices,
    ParallelRow,
)

WITH_COVARIATES = replace(PLAIN, names=replace(PLAIN.names, covariates=("age", "site")))
Told = list[tuple[str, dict[str, Argument]]]


@pytest.fixture
def rows() -> list[ParallelRow]:
    return drawn(np.random.default_rng(1), [12, 12, 12])


def refusals(rows: Sequence[ParallelRow], choices: ParallelChoices = PLAIN) -> Told:
    with pytest.raises(RefusedError) as refused:
        analyse_parallel(rows, choices)
    return [(it.code, dict(it.arguments)) for it in refused.value.findings]


def with_covariates(rows: Sequence[ParallelRow]) -> list[ParallelRow]:
    sites = ("east", "west", "north")
    return [
        replace(row, covariates=(20.0 + row.line * 7 % 40, sites[row.line % 3])) for row in rows
    ]


def test_a_person_who_stands_there_twice_is_named_with_both_lines(rows: list[ParallelRow]) -> None:
    again = replace(rows[3], line=99)
    told = {"line": 99, "column": "person", "person": "P5", "other": 5}
    assert refusals([*rows, again]) == [("parallel-person-twice", told)]


def test_an_unknown_control_lists_the_arms(rows: list[ParallelRow]) -> None:
    """V02."""
    told = {"column": "arm", "control": "sham", "arms": "b, c, control"}
    assert refusals(rows, replace(PLAIN, control="sham")) == [("parallel-control-unknown", told)]


def test_a_control_alone_compares_nothing(rows: list[ParallelRow]) -> None:
    """V02."""
    (found,) = refusals([row for row in rows if row.arm == "control"])
    assert found[0] == "parallel-no-other-arm"


def test_forty_arms_are_refused_and_ten_are_not(rows: list[ParallelRow]) -> None:
    many = [replace(row, arm=f"arm {row.line}") for row in rows]
    told = {"column": "arm", "arms": 36, "most": 10}
    assert refusals(many) == [("parallel-too-many-arms", told)]
    ten = drawn(np.random.default_rng(2), [4] * 10)
    assert len(analyse_parallel(ten, PLAIN).contrasts) == 9


def test_arms_that_differ_in_capitals_only_are_asked_about(rows: list[ParallelRow]) -> None:
    (found,) = refusals([replace(rows[-1], arm="C"), *rows[:-1]])
    assert found == ("parallel-arms-alike", {"column": "arm", "arms": "C, b, c, control"})


def test_an_arm_with_one_person_to_analyse_is_named(rows: list[ParallelRow]) -> None:
    few = [replace(row, outcome=None) if row.arm == "b" and row.line > 14 else row for row in rows]
    told = {"arm": "b", "people": 1, "all": 12}
    assert refusals(few) == [("parallel-arm-too-small", told)]


def test_a_constant_outcome_and_a_constant_baseline_are_named(rows: list[ParallelRow]) -> None:
    same = [replace(row, outcome=3.0, baseline=2.0) for row in rows]
    assert refusals(same) == [
        ("parallel-outcome-constant", {"column": "y"}),
        ("parallel-baseline-constant", {"column": "x"}),
    ]


def test_a_constant_covariate_is_named(rows: list[ParallelRow]) -> None:
    same = [replace(row, covariates=(40.0, "east")) for row in rows]
    assert refusals(same, WITH_COVARIATES) == [
        ("parallel-covariate-constant", {"column": "age"}),
        ("parallel-covariate-constant", {"column": "site"}),
    ]


def test_collinear_covariates_are_named_with_what_they_follow_from(
    rows: list[ParallelRow],
) -> None:
    names = replace(PLAIN.names, covariates=("age", "born"))
    told = {"term": "born", "on": "age"}
    born = [
        replace(row, covariates=(20.0 + row.line * 7 % 40, 2006.0 - row.line * 7 % 40))
        for row in rows
    ]
    assert refusals(born, replace(PLAIN, names=names)) == [("model-columns-dependent", told)]


def test_a_covariate_that_is_the_arm_in_other_words_is_named(rows: list[ParallelRow]) -> None:
    names = replace(PLAIN.names, covariates=("room",))
    rooms = {"control": "1st", "b": "2nd", "c": "3rd"}
    same = [replace(row, covariates=(rooms[row.arm],)) for row in rows]
    assert refusals(same, replace(PLAIN, names=names)) == [
        ("model-columns-dependent", {"term": "room2nd", "on": "armb"}),
        ("model-columns-dependent", {"term": "room3rd", "on": "armc"}),
    ]


def test_an_outcome_that_is_the_baseline_leaves_no_error_to_judge_by(
    rows: list[ParallelRow],
) -> None:
    same = [replace(row, outcome=row.baseline) for row in rows]
    assert refusals(same) == [("model-exact", {})]


def test_fewer_people_than_columns_are_refused() -> None:
    few = with_covariates(drawn(np.random.default_rng(1), [2, 2, 2]))
    (found,) = refusals(few, WITH_COVARIATES)
    assert found == ("model-too-few", {"people": 6, "columns": 7})


def test_people_without_an_outcome_are_counted_for_each_arm(rows: list[ParallelRow]) -> None:
    some = [replace(row, outcome=None) if row.line in {2, 3, 14} else row for row in rows]
    found = analyse_parallel(some, PLAIN)
    told = [it.arguments for it in found.findings if it.code == "parallel-outcome-missing"]
    assert told == [
        {"arm": "control", "missing": 2, "people": 12},
        {"arm": "b", "missing": 1, "people": 12},
    ]
    assert [it.analysed for it in found.flow] == [10, 11, 12]


def test_rows_without_a_baseline_or_a_covariate_are_named_of_very_many_the_first(
    rows: list[ParallelRow],
) -> None:
    some = with_covariates(rows)
    some[0] = replace(some[0], baseline=None)
    some[-1] = replace(some[-1], covariates=(None, "east"))
    found = analyse_parallel(some, WITH_COVARIATES)
    told = {it.code: it.arguments for it in found.findings}
    assert told["parallel-baseline-missing"] == {"column": "x", "count": 1, "lines": "2"}
    assert told["parallel-covariate-missing"] == {"column": "age", "count": 1, "lines": "37"}
    many = drawn(np.random.default_rng(1), [30, 30])
    some = [replace(row, baseline=None) if row.line % 2 else row for row in many]
    (told_of_many,) = [
        it for it in analyse_parallel(some, PLAIN).findings
        if it.code == "parallel-baseline-missing"
    ]  # fmt: skip
    assert told_of_many.arguments["count"] == 30
    assert str(told_of_many.arguments["lines"]).endswith("41, …")


def test_two_in_an_arm_are_enough_for_a_number() -> None:
    found = analyse_parallel(drawn(np.random.default_rng(4), [2, 2]), PLAIN)
    assert found.contrasts[0].estimate.df == 1
    assert "parallel-way-impossible" in {it.code for it in found.findings}
