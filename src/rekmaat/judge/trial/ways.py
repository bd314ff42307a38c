"""The same comparison reckoned in other ways, to see whether the answer hangs on the way."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, variance

import numpy as np

from rekmaat.errors import Finding, RefusedError
from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.groups import Groups
from rekmaat.judge.trial.linear import Covariance, Floats, LinearFit
from rekmaat.judge.trial.parallel_rows import (
    ParallelChoices,
)
from rekmaat.judge.trial.remarks import note


class Way(StrEnum):
    """How the arms are compared.

    ANCOVA_HC2 and ANCOVA_HC3 are the main model with standard errors that let people differ in
    spread; INTERACTED gives each arm its own slope (Lin 2013), INTERACTED_HC2 with the standard
    error Lin asks for; CHANGE compares the changes, WELCH without taking their spread to be the
    same; OUTCOME compares the outcomes and leaves the baseline unused.
    """

    ANCOVA_HC2 = "ancova_hc2"
    ANCOVA_HC3 = "ancova_hc3"
    INTERACTED = "interacted"
    INTERACTED_HC2 = "interacted_hc2"
    CHANGE = "change"
    WELCH = "welch"
    OUTCOME = "outcome"

    @property
    def short(self) -> str:
        """What those who know it call it."""
        return self.value.replace("ancova_", "").replace("_", " + ").upper()


@dataclass(frozen=True, slots=True)
class OtherWay:
    """Each arm minus the control, reckoned in another way.

    Attributes:
        way: Which.
        formula: What is fitted.
        differences: One an arm, in the order of the arms.
    """

    way: Way
    formula: str
    differences: tuple[Estimate, ...]


@dataclass(frozen=True, slots=True)
class OtherWays:
    """What the other ways say, and which of them could not be taken."""

    ways: tuple[OtherWay, ...]
    findings: tuple[Finding, ...]


def other_ways(groups: Groups, fit: LinearFit, choices: ParallelChoices) -> OtherWays:
    """Compare the arms in every other way that the data allow.

    Args:
        groups: The people.
        fit: The main model.
        choices: What was chosen.
    """
    found: list[OtherWay] = []
    for takes in (_robust, _interacted, _changes, _outcomes):
        with suppress(RefusedError):  # what is missing is told below
            found += takes(groups, fit, choices)
    taken = {it.way for it in found}
    missing = [way.short for way in Way if way in _open_to(groups, choices) - taken]
    told = (note("parallel-way-impossible", ways=", ".join(missing)),) if missing else ()
    return OtherWays(tuple(found), told)


def changes(groups: Groups) -> Floats:
    """Return outcome minus baseline of people who have both."""
    change: Floats = groups.response - np.array([row.baseline for row in groups.rows], dtype=float)
    return change


def welch(arm: list[float], control: list[float]) -> Estimate:
    """Return a difference of means that takes no spread to be the same (Welch 1947)."""
    of_arm, of_control = variance(arm) / len(arm), variance(control) / len(control)
    both = of_arm + of_control
    df = both**2 / (of_arm**2 / (len(arm) - 1) + of_control**2 / (len(control) - 1))
    return Estimate(fmean(arm) - fmean(control), both**0.5, df)


def _robust(groups: Groups, fit: LinearFit, _choices: ParallelChoices) -> Iterator[OtherWay]:
    if not fit.allows_robust:
        return
    for way, kind in ((Way.ANCOVA_HC2, Covariance.HC2), (Way.ANCOVA_HC3, Covariance.HC3)):
        yield OtherWay(way, groups.formula, groups.differences(fit, kind))


def _interacted(groups: Groups, _fit: LinearFit, choices: ParallelChoices) -> Iterator[OtherWay]:
    if not groups.adjusted:
        return
    fit = groups.interacted()
    names = choices.names
    adjusted = [] if names.baseline is None else [choices.scale.term(names.baseline)]
    others = " + ".join([*adjusted, *names.covariates])
    formula = f"{choices.scale.term(names.outcome)} ~ {names.arm} * ({others} - mean)"
    yield OtherWay(Way.INTERACTED, formula, groups.differences(fit))
    if fit.allows_robust:
        yield OtherWay(Way.INTERACTED_HC2, formula, groups.differences(fit, Covariance.HC2))


def _changes(groups: Groups, _fit: LinearFit, choices: ParallelChoices) -> Iterator[OtherWay]:
    names = choices.names
    if names.baseline is None or not names.one_thing:
        return
    change = changes(groups)
    outcome, baseline = choices.scale.term(names.outcome), choices.scale.term(names.baseline)
    formula = f"{outcome} - {baseline} ~ {names.arm}"
    yield OtherWay(Way.CHANGE, formula, groups.differences(groups.alone(change)))
    control, *others = (groups.of_arm(change.tolist(), arm) for arm in groups.arms)
    yield OtherWay(Way.WELCH, formula, tuple(welch(it, control) for it in others))


def _outcomes(groups: Groups, _fit: LinearFit, choices: ParallelChoices) -> Iterator[OtherWay]:
    if groups.adjusted:
        formula = f"{choices.scale.term(choices.names.outcome)} ~ {choices.names.arm}"
        fit = groups.alone(groups.response)
        yield OtherWay(Way.OUTCOME, formula, groups.differences(fit))


def _open_to(groups: Groups, choices: ParallelChoices) -> set[Way]:
    """The ways that make sense with these columns."""
    ways = {Way.ANCOVA_HC2, Way.ANCOVA_HC3}
    if groups.adjusted:
        ways |= {Way.INTERACTED, Way.INTERACTED_HC2, Way.OUTCOME}
    if choices.names.one_thing:
        ways |= {Way.CHANGE, Way.WELCH}
    return ways
