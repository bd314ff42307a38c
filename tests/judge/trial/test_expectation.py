"""Expectation is a covariate when asked before exposure, and an outcome when asked after it."""

from dataclasses import replace

import pytest

from parallel_trials import TWO_ARMS, two_arms
from rekmaat.judge.trial.expectation import Expectation
from rekmaat.judge.trial.parallel import analyse_parallel
from rekmaat.judge.trial.parallel_rows import (
    ExpectationAsked,
    ParallelRow,
)


def expected(rows: list[ParallelRow], asked: ExpectationAsked | None) -> Expectation:
    found = analyse_parallel(rows, replace(TWO_ARMS, expectation_asked=asked))
    assert found.contrasts[0].estimate == analyse_parallel(rows, TWO_ARMS).contrasts[0].estimate
    assert found.expectation is not None
    assert all(it in found.findings for it in found.expectation.findings)
    return found.expectation


def test_asked_after_the_first_stretch_it_is_flagged_and_never_a_covariate() -> None:
    """M07."""
    found = expected(two_arms(), ExpectationAsked.AFTER)
    assert found.model is None
    assert [it.code for it in found.findings] == ["parallel-expectation-after"]


def test_where_nobody_said_when_it_was_asked_that_is_asked_for() -> None:
    found = expected(two_arms(), None)
    assert found.model is None
    assert [it.code for it in found.findings] == ["parallel-expectation-when"]


def test_asked_before_it_is_told_for_every_arm_and_tested_with_the_arms() -> None:
    """M07."""
    found = expected(two_arms(), ExpectationAsked.BEFORE)
    assert [(it.arm, it.people) for it in found.means] == [("control", 48), ("stretch", 48)]
    assert found.model is not None
    assert found.model.interaction is not None
    assert (found.model.interaction.df_above, found.model.interaction.df_below) == (1, 91)
    assert found.model.interaction.p == pytest.approx(0.0415, abs=5e-4)


def test_who_did_not_say_is_left_out_of_that_model_alone_and_named() -> None:
    rows = two_arms()
    rows[4] = replace(rows[4], expectation=None)
    found = expected(rows, ExpectationAsked.BEFORE)
    assert found.model is not None
    assert found.model.people == 95
    assert found.findings[0].arguments == {"column": "expectation", "count": 1, "lines": "6"}


def test_an_expectation_that_is_the_same_for_all_leaves_no_model() -> None:
    rows = [replace(row, expectation=5.0) for row in two_arms()]
    found = expected(rows, ExpectationAsked.BEFORE)
    assert found.model is None
    assert [it.code for it in found.findings] == ["parallel-expectation-impossible"]


def test_an_arm_that_was_not_asked_leaves_no_model() -> None:
    rows = [replace(row, expectation=None) if row.arm == "stretch" else row for row in two_arms()]
    found = expected(rows, ExpectationAsked.BEFORE)
    assert found.model is None
    assert [it.mean is None for it in found.means] == [False, True]


def test_without_a_column_nothing_is_said() -> None:
    names = replace(TWO_ARMS.names, expectation=None)
    assert analyse_parallel(two_arms(), replace(TWO_ARMS, names=names)).expectation is None
