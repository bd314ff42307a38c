"""The options that `rekmaat trial analyse` and `rekmaat trial report` share."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from rekmaat.errors import WrongUseError
from rekmaat.judge.trial.scale import Scale

Design = Literal["crossover", "parallel", "pilot"]
_Named = Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")]


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns are called; capitals do not matter.

    Parameters
    ----------
    outcome
        The outcome after the exercise.
    person
        Who.
    arm
        What the person did, or was allocated to.
    period
        Crossover: in which period.
    sequence
        Crossover: in which order the person went through the arms.
    baseline
        The same as the outcome, before the exercise.
    covariates
        What to adjust for besides; of a person, not of a period.
    subgroups
        Parallel: what the difference may depend on, as sex or age; one test each.
    expectation
        Parallel: what the person expected.
    """

    outcome: str
    person: str
    arm: str | None = None
    period: str | None = None
    sequence: str | None = None
    baseline: str | None = None
    covariates: _Named = ()
    subgroups: _Named = ()
    expectation: str | None = None


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Terms:
    """What was chosen before anybody looked.

    Parameters
    ----------
    control
        The arm without the stretch, as the table calls it.
    scale
        "log" takes the logarithm of the outcome, "logged" is a logarithm already, "plain" is
        compared as it is; otherwise its name says it.
    margin
        The smallest difference that matters: in percent for logarithms, else in the unit of the
        outcome.
    better
        Which outcome is the better one.
    method
        Crossover: how errors and degrees of freedom are found.
    adjust
        Crossover: how contrasts are adjusted for being many.
    expectation_asked
        Parallel: whether it was asked before the first session, or after it.
    """

    control: str | None = None
    scale: Literal["log", "logged", "plain"] | None = None
    margin: float | None = None
    better: Literal["lower", "higher"] = "lower"
    method: Literal["kenward-roger", "satterthwaite"] = "kenward-roger"
    adjust: Literal["tukey", "dunnett", "holm", "none"] = "tukey"
    expectation_asked: Literal["before", "after"] | None = None


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Pilot:
    """What only a pilot has: one arm, before and after.

    Parameters
    ----------
    repeat
        Pilot: before the exercise once more, with nothing in between; tells the own noise.
    day
        Pilot: the day of the session.
    session
        Pilot: the number of the session.
    felt
        Pilot: what was felt, as better, same, worse, unsure, or as a change in points.
    felt_points
        Pilot: from how many points on a change felt is better or worse.
    rule
        Pilot: the change that counts as a response, in percent; 0 for any.
    """

    repeat: str | None = None
    day: str | None = None
    session: str | None = None
    felt: str | None = None
    felt_points: float = 1
    rule: float = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of one table."""

    data: Path
    columns: Columns
    terms: Terms
    pilot: Pilot


_Options = Columns | Terms | Pilot

_ONLY_FOR: Mapping[str, frozenset[Design]] = {
    **dict.fromkeys(("period", "sequence", "method", "adjust"), frozenset({"crossover"})),
    **dict.fromkeys(("subgroups", "expectation", "expectation_asked"), frozenset({"parallel"})),
    "covariates": frozenset({"crossover", "parallel"}),
}


def needless(design: Design, asked: Asked) -> list[str]:
    """Return the options that were given and mean nothing in this design."""
    usual: tuple[_Options, ...] = (Columns("", ""), Terms(), Pilot())
    given: tuple[_Options, ...] = (asked.columns, asked.terms, asked.pilot)
    only_for = dict(_ONLY_FOR) | {it.name: frozenset({"pilot"}) for it in fields(Pilot)}
    return [
        f"--{it.name.replace('_', '-')}"
        for options, plain in zip(given, usual, strict=True)
        for it in fields(options)
        if design not in only_for.get(it.name, {design})
        and getattr(options, it.name) != getattr(plain, it.name)
    ]


def needed(value: str | None, option: str, design: Design) -> str:
    """Return what this design cannot do without.

    Raises:
        WrongUseError: It was not given.
    """
    if value is None:
        raise WrongUseError(f"--design {design} needs {option}: name it.", field=option)
    return value


def scale_asked(asked: Asked) -> Scale | None:
    """Return the scale that was asked for, if any."""
    return None if asked.terms.scale is None else Scale(asked.terms.scale)
