"""Interactions: what cannot be tested is named, and no subgroup gets a p-value of its own."""

from dataclasses import fields, replace

import numpy as np
import pytest
from scipy import stats

from parallel_trials import PLAIN, drawn
from rekmaat.judge.trial.parallel import analyse_parallel
from rekmaat.judge.trial.parallel_rows import (
    ParallelRow,
)
from rekmaat.judge.trial.scale import Value
from rekmaat.judge.trial.subgroups import LevelEffect, SubgroupFamily

CHOICES = replace(PLAIN, names=replace(PLAIN.names, subgroups=("sex", "age")))


def family(rows: list[ParallelRow], sex: list[Value | None]) -> SubgroupFamily:
    ages = np.random.default_rng(9).integers(20, 66, len(rows))
    told = [
        replace(row, subgroups=(it, float(age)))
        for row, it, age in zip(rows, sex, ages, strict=True)
    ]
    return analyse_parallel(told, CHOICES).subgroups


@pytest.fixture
def rows() -> list[ParallelRow]:
    return drawn(np.random.default_rng(3), [20, 20])


def test_a_level_with_nobody_in_one_arm_is_named_and_the_rest_goes_on(
    rows: list[ParallelRow],
) -> None:
    found = family(rows, ["F"] * 20 + ["F", "M"] * 10)
    (told,) = found.findings
    assert told.code == "parallel-subgroup-nobody"
    assert told.arguments == {"column": "sex", "arm": "control", "level": "M"}
    assert [it.name for it in found.subgroups] == ["age"]
    assert found.subgroups[0].p_adjusted == found.subgroups[0].interaction.p


def test_a_column_with_one_level_is_no_subgroup(rows: list[ParallelRow]) -> None:
    found = family(rows, ["F"] * 40)
    assert [it.code for it in found.findings] == ["parallel-subgroup-one-level"]


def test_a_level_for_almost_everybody_is_no_subgroup(rows: list[ParallelRow]) -> None:
    found = family(rows, [f"town {it % 15}" for it in range(40)])
    assert [it.code for it in found.findings] == ["parallel-subgroup-many-levels"]


def test_who_lacks_a_level_is_left_out_of_that_test_alone_and_named(
    rows: list[ParallelRow],
) -> None:
    found = family(rows, [None, *["F", "M"] * 19, "F"])
    assert [it.people for it in found.subgroups] == [39, 40]
    (told,) = found.findings
    assert told.arguments == {"column": "sex", "count": 1, "lines": "2"}


def test_a_subgroup_that_is_the_baseline_in_other_words_cannot_be_tested(
    rows: list[ParallelRow],
) -> None:
    same = [replace(row, subgroups=("F", 2 * (row.baseline or 0.0))) for row in rows]
    found = analyse_parallel(same, CHOICES).subgroups
    assert {it.code for it in found.findings} == {
        "parallel-subgroup-one-level", "parallel-subgroup-impossible",
    }  # fmt: skip


def test_the_effect_in_a_level_has_an_interval_that_covers_the_whole_model(
    rows: list[ParallelRow],
) -> None:
    """With a slope for the baseline in common, two levels fitted apart would have two."""
    found = family(rows, ["F", "M"] * 20).subgroups[0]
    women, men = (it.difference for it in found.levels)
    assert women.df == men.df == 35
    difference = men.value - women.value
    f = found.interaction.f
    assert f == pytest.approx((difference / (women.se**2 + men.se**2) ** 0.5) ** 2, rel=0.05)
    assert found.interaction.p == pytest.approx(stats.f.sf(f, 1, 35), rel=1e-9)


def test_a_measure_that_spans_little_is_told_per_unit(rows: list[ParallelRow]) -> None:
    some = [replace(row, subgroups=("F", float(row.line % 4))) for row in rows]
    assert analyse_parallel(some, CHOICES).subgroups.subgroups[0].slopes[0].units == 1


def test_three_arms_have_an_effect_in_every_level_each() -> None:
    rows = drawn(np.random.default_rng(3), [20, 20, 20])
    found = family(rows, ["F", "M", "X"] * 20).subgroups[0]
    assert [(it.arm, it.level) for it in found.levels] == [
        (arm, level) for arm in "bc" for level in "FMX"
    ]
    assert found.interaction.df_above == 4


def test_no_subgroup_has_a_verdict_of_its_own() -> None:
    assert {it.name for it in fields(LevelEffect)} == {"arm", "level", "people", "difference"}
