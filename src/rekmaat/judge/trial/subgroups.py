"""Whether an arm acts otherwise in some people: one interaction test each, never a p of a subgroup.

A difference that is clear in women and not in men says nothing of a difference between them; the
interaction does (Altman and Bland 2003). All tests are one family, adjusted after Holm.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rekmaat.errors import Finding, RefusedError
from rekmaat.judge.trial.adjustment import holm
from rekmaat.judge.trial.columns import (
    crossed,
    crossed_term,
    level_columns,
    level_term,
    number_column,
)
from rekmaat.judge.trial.estimates import Estimate, TermTest
from rekmaat.judge.trial.groups import Groups, groups_of
from rekmaat.judge.trial.linear import Columns, LinearFit
from rekmaat.judge.trial.parallel_rows import (
    ParallelChoices,
    ParallelRow,
)
from rekmaat.judge.trial.remarks import missing, warning
from rekmaat.judge.trial.scale import Value

MOST_LEVELS = 10
SLOPE_UNITS = 10.0


@dataclass(frozen=True, slots=True)
class LevelEffect:
    """What an arm does beside the control in the people of one level.

    Attributes:
        arm: The arm.
        level: The level.
        people: How many of the arm and of the control are of it.
        difference: Arm minus control; for its interval, its p-value is not to be told.
    """

    arm: str
    level: str
    people: int
    difference: Estimate


@dataclass(frozen=True, slots=True)
class SlopeEffect:
    """By how much the effect of an arm changes when a measure is so many units higher.

    Attributes:
        arm: The arm.
        units: How many units.
        change: The change of the difference between arm and control.
    """

    arm: str
    units: float
    change: Estimate


@dataclass(frozen=True, slots=True)
class Subgroup:
    """One interaction.

    Attributes:
        name: The column.
        formula: What was fitted.
        people: How many went in.
        interaction: The F test of arm by column.
        p_adjusted: Its p-value adjusted for all interactions of the family.
        levels: Of a column of levels, the effects in each.
        slopes: Of a column of numbers, how the effects change with it.
    """

    name: str
    formula: str
    people: int
    interaction: TermTest
    p_adjusted: float
    levels: tuple[LevelEffect, ...]
    slopes: tuple[SlopeEffect, ...]


@dataclass(frozen=True, slots=True)
class SubgroupFamily:
    """All interactions that were set in advance, and those of them that could not be tested."""

    subgroups: tuple[Subgroup, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Tested:
    name: str
    formula: str
    people: int
    interaction: TermTest
    levels: tuple[LevelEffect, ...]
    slopes: tuple[SlopeEffect, ...]


def subgroup_family(
    rows: Sequence[ParallelRow], arms: tuple[str, ...], choices: ParallelChoices
) -> SubgroupFamily:
    """Test every interaction, and adjust their p-values after Holm.

    Args:
        rows: The people of the main analysis.
        arms: The control first.
        choices: What was chosen; its subgroup columns are the family.
    """
    tested: list[_Tested] = []
    findings: list[Finding] = []
    for at, name in enumerate(choices.names.subgroups):
        known = [row for row in rows if row.subgroups[at] is not None]
        unknown = [row for row in rows if row.subgroups[at] is None]
        findings += missing("parallel-subgroup-missing", name, [row.line for row in unknown])
        faults = _faults(known, at, name, arms)
        try:
            tested += [] if faults else [_tested(known, at, arms, choices)]
        except RefusedError:
            faults = [warning("parallel-subgroup-impossible", column=name)]
        findings += faults
    adjusted = holm([it.interaction.p for it in tested])
    family = (_with_p(it, p) for it, p in zip(tested, adjusted, strict=True))
    return SubgroupFamily(tuple(family), tuple(findings))


def _with_p(it: _Tested, p: float) -> Subgroup:
    return Subgroup(it.name, it.formula, it.people, it.interaction, p, it.levels, it.slopes)


def _faults(rows: Sequence[ParallelRow], at: int, name: str, arms: Sequence[str]) -> list[Finding]:
    """Why an interaction cannot be tested, if it cannot."""
    values = [row.subgroups[at] for row in rows]
    if len(set(values)) <= 1:
        return [warning("parallel-subgroup-one-level", column=name)]
    levels = _levels(values)
    if len(levels) > MOST_LEVELS:
        told = {"levels": len(levels), "most": MOST_LEVELS}
        return [warning("parallel-subgroup-many-levels", column=name, **told)]
    there = Counter((row.arm, row.subgroups[at]) for row in rows)
    return [
        warning("parallel-subgroup-nobody", column=name, arm=arm, level=level)
        for level in levels
        for arm in arms
        if not there[arm, level]
    ]


def _levels(values: Sequence[Value | None]) -> list[str]:
    """The levels of a column of words; none of a column of numbers."""
    return sorted({it for it in values if isinstance(it, str)})


def _tested(
    rows: Sequence[ParallelRow], at: int, arms: tuple[str, ...], choices: ParallelChoices
) -> _Tested:
    name = choices.names.subgroups[at]
    groups = groups_of(rows, arms, choices, apart_from=name)
    values = [row.subgroups[at] for row in rows]
    levels = _levels(values)
    numbers = [it for it in values if isinstance(it, float)]
    words = [it for it in values if isinstance(it, str)]
    own = level_columns(name, words, levels) if levels else number_column(name, numbers)
    product = crossed(groups.arm, own)
    fit = groups.fit(own, product)
    return _Tested(
        name=name,
        formula=f"{groups.formula} + {name} + {crossed_term(choices.names.arm, name)}",
        people=len(rows),
        interaction=fit.joint_test(crossed_term(choices.names.arm, name), product.terms),
        levels=_level_effects(groups, fit, name, words) if levels else (),
        slopes=() if levels else _slopes(groups, fit, own, numbers),
    )


def _level_effects(
    groups: Groups, fit: LinearFit, name: str, words: Sequence[str]
) -> tuple[LevelEffect, ...]:
    control, *others = groups.arms
    levels = sorted(set(words))
    there = Counter(zip((row.arm for row in groups.rows), words, strict=True))
    return tuple(
        LevelEffect(
            arm=arm,
            level=level,
            people=there[arm, level] + there[control, level],
            difference=fit.estimate(
                fit.weights(
                    (term, 1.0),
                    *[(crossed_term(term, level_term(name, level)), 1.0)] * (level != levels[0]),
                )
            ),
        )
        for arm, term in zip(others, groups.arm.terms, strict=True)
        for level in levels
    )


def _slopes(
    groups: Groups, fit: LinearFit, own: Columns, numbers: Sequence[float]
) -> tuple[SlopeEffect, ...]:
    """Per ten units where the measure spans as many, as years do; else per unit."""
    units = SLOPE_UNITS if max(numbers) - min(numbers) >= SLOPE_UNITS else 1.0
    return tuple(
        SlopeEffect(
            arm=arm,
            units=units,
            change=fit.estimate(fit.weights((crossed_term(term, own.terms[0]), units))),
        )
        for arm, term in zip(groups.arms[1:], groups.arm.terms, strict=True)
    )
