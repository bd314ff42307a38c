"""The options of `rekmaat trial power`, and the plan they ask for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from math import log1p
from typing import Annotated

from cyclopts import Parameter

from rekmaat.catalogue.text import Text
from rekmaat.errors import WrongUseError
from rekmaat.judge.power.plan import ARMS, Design, Losses, Plan

_LIMITS: Mapping[str, tuple[float, float]] = {
    "people": (2, 10_000),
    "arms": ARMS,
    "effect": (-99, 900),
    "sd_within": (0.1, 200),
    "sd_between": (0, 500),
    "missing": (0, 95),
    "dropout": (0, 95),
    "carry_over": (0, 100),
    "alpha": (0.0001, 0.5),
    "simulations": (1, 100_000_000),
    "jobs": (1, 256),
    "seed": (0, 2**32),
}
_USUAL_ARMS = 4


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Trial:
    """What is planned.

    Parameters
    ----------
    design
        Everybody tries all arms (crossover), everybody has one arm (parallel), or one arm without a
        control (pilot).
    people
        How many take part.
    arms
        How many arms there are, the control among them, 2 to 6: 4, or one more than there are
        effects. A pilot has one and takes none.
    """

    design: Design
    people: int
    arms: int | None = None


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Supposed:
    """What is supposed to be true.

    Parameters
    ----------
    effect
        What an arm does to the outcome against the control, in percent; -18 is 18 percent lower.
        One number is the effect of the first arm, with all others equal to the control; else one
        number for each arm but the control, which is the last.
    sd_within
        How much one measurement of one person varies, as a coefficient of variation in percent.
    sd_between
        How much people differ from each other, likewise. A pilot does without.
    missing
        Chance of each measurement to be missing, in percent.
    dropout
        Chance of each person to leave before the end, in percent.
    carry_over
        How much of an arm's effect is left in the next period of a crossover, in percent.
    """

    effect: Annotated[tuple[float, ...], Parameter(consume_multiple=True, negative="")]
    sd_within: float
    sd_between: float | None = None
    missing: float = 0
    dropout: float = 0
    carry_over: float = 0


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Simulation:
    """How it is simulated.

    Parameters
    ----------
    alpha
        The level of the tests.
    simulations
        How many trials to simulate.
    seed
        Which of all such trials; the same number gives the same ones.
    jobs
        How many processes share the work, else as many as it is worth; the answer is the same.
    """

    alpha: float = 0.05
    simulations: int = 10_000
    seed: int = 1
    jobs: int | None = None


def plan_of(trial: Trial, supposed: Supposed, simulation: Simulation, text: Text) -> Plan:
    """Return the plan that the options ask for.

    Raises:
        WrongUseError: An option is beyond its limits, or does not go with the design.
    """
    _check_limits(asdict(trial) | asdict(supposed) | asdict(simulation), text)
    _check_design(trial, supposed, text)
    plan = Plan(
        design=trial.design,
        people=trial.people,
        effects=tuple(log1p(percent / 100) for percent in _effects(trial, supposed, text)),
        within_sd=supposed.sd_within / 100,
        between_sd=(supposed.sd_between or 0) / 100,
        losses=Losses(supposed.missing / 100, supposed.dropout / 100),
        carry_over=supposed.carry_over / 100,
        alpha=simulation.alpha,
    )
    if plan.people < plan.least_people:
        name = f"usage-few-people-{trial.design.value}"
        raise WrongUseError(text.say(name, {"arms": plan.arms, "least": plan.least_people}))
    return plan


def _check_limits(given: Mapping[str, object], text: Text) -> None:
    for name, (least, most) in _LIMITS.items():
        for value in _numbers(given[name]):
            if not least <= value <= most:
                limits: dict[str, str | float] = {"least": least, "most": most}
                told = limits | {"option": _option(name)}
                raise WrongUseError(text.say("usage-out-of-range", told))


def _numbers(value: object) -> Iterator[float]:
    if isinstance(value, int | float):
        yield value
    elif isinstance(value, tuple):
        yield from value


def _check_design(trial: Trial, supposed: Supposed, text: Text) -> None:
    """Refuse what a design has no use for, rather than leave it out in silence."""
    if trial.design is Design.PILOT and trial.arms is not None:
        raise WrongUseError(text.say("usage-pilot-arms"))
    if trial.design is not Design.PILOT and supposed.sd_between is None:
        raise WrongUseError(text.say("usage-sd-between"))
    if trial.design is not Design.CROSSOVER and supposed.carry_over:
        raise WrongUseError(text.say("usage-carry-over"))


def _effects(trial: Trial, supposed: Supposed, text: Text) -> Sequence[float]:
    """One for each arm but the control, in percent."""
    given = supposed.effect
    if trial.design is Design.PILOT:
        beside = 1
    elif trial.arms is not None:
        beside = trial.arms - 1
    else:
        beside = len(given) if len(given) > 1 else _USUAL_ARMS - 1
    if len(given) == 1:
        return (*given, *(0.0,) * (beside - 1))
    if len(given) != beside or beside + 1 > ARMS[1]:
        most = min(beside, ARMS[1] - 1)
        raise WrongUseError(
            text.say("usage-effects", {"given": len(given), "arms": most + 1, "effects": most})
        )
    return given


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")
