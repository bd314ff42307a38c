"""Lets a simulated person live through an experiment, slot after slot."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import sqrt

import numpy as np

from rekmaat.guide.experiment import arm_of, pair_of
from rekmaat.guide.protocol import Arm
from rekmaat.judge.observed import Observed
from rekmaat.judge.people.rate import chance_of_no_answer, rated
from rekmaat.judge.people.someone import SLOTS_PER_DAY, Kind, Moment, Someone

_Answers = tuple[float | None, float | None]

_MOMENTS = 4  # that somebody who waits for theirs looks at in one slot
_PATIENCE_SLOTS = 3 * SLOTS_PER_DAY  # and then they start all the same
_NOTABLY = 0.5  # of their own SD away from their usual level is tense, or relaxed
_SLOTS_PER_WEEK = 7 * SLOTS_PER_DAY
_SEED_BYTES = 16


@dataclass(frozen=True, slots=True)
class _Slot:
    """A time for a session.

    Attributes:
        day: From 1.
        tension: The slow part, with level and trend.
        response: How a session here goes by itself.
    """

    day: int
    tension: float
    response: float


@dataclass(frozen=True, slots=True)
class _Start:
    """A session begins: where, and with how much passing tension."""

    slot: _Slot
    passing: float


@dataclass(frozen=True, slots=True)
class _Felt:
    """The tension before and after, before anybody makes a rating of it."""

    before: float
    after: float


def play(someone: Someone, seed: int | tuple[int, ...], pairs: int) -> tuple[Observed, ...]:
    """Return what is observed of a person's experiment.

    Args:
        someone: The person.
        seed: Of the coins and of everything that happens; numbers as numpy's generator takes.
        pairs: How many pairs are opened.
    """
    rng = np.random.default_rng(seed)
    coins = rng.bytes(_SEED_BYTES).hex()
    slots = _slots(someone, rng)
    sessions: list[Observed] = []
    left_over, first_day = 0.0, 0
    for number in range(1, 2 * pairs + 1):
        arm = arm_of(coins, number)
        known = None if number % 2 else arm  # the first of a pair nobody can guess
        start = _start(someone, slots, known, rng)
        first_day = first_day or start.slot.day
        felt = _felt(someone, start, arm, left_over)
        if known is Arm.STRETCH:
            felt = replace(felt, before=felt.before + someone.expected.exaggerated)
        before, after = _answers(someone, felt, arm, rng.random())
        day = start.slot.day - first_day + 1
        sessions.append(Observed(number, day, pair_of(number), arm, before, after))
        left_over = someone.carry_over * someone.effect if arm is Arm.STRETCH else 0.0
    return tuple(sessions)


def _slots(someone: Someone, rng: np.random.Generator) -> Iterator[_Slot]:
    """Yield slot after slot, for ever; the slow part and the responses are AR(1)."""
    rho = someone.autocorrelation
    fresh = sqrt(1 - rho**2)
    state = rng.standard_normal(2)
    slot = 0
    while True:
        level = someone.level + someone.trend_per_week * slot / _SLOTS_PER_WEEK
        tension = level + someone.between_sd * float(state[0])
        yield _Slot(slot // SLOTS_PER_DAY + 1, tension, someone.response_sd * float(state[1]))
        state = rho * state + fresh * rng.standard_normal(2)
        slot += 1


def _start(
    someone: Someone, slots: Iterator[_Slot], known: Arm | None, rng: np.random.Generator
) -> _Start:
    """Live on until a session begins."""
    towards = _waits_for(someone.moment, known)
    for waited, slot in enumerate(slots):
        if rng.random() < someone.gaps.missed:
            continue
        for passing in someone.passing_sd * rng.standard_normal(_MOMENTS if towards else 1):
            above = slot.tension + float(passing) - someone.level
            if waited >= _PATIENCE_SLOTS or _is_the_moment(someone, towards, above):
                return _Start(slot, float(passing))
    raise AssertionError("the slots never end")


def _is_the_moment(someone: Someone, towards: int, above: float) -> bool:
    return towards == 0 or towards * above >= _NOTABLY * someone.before_sd


def _waits_for(moment: Moment, known: Arm | None) -> int:
    """1 to wait until tense, -1 until relaxed, 0 to start as it comes."""
    if moment is Moment.WHEN_TENSE:
        return 1
    if moment is Moment.AS_IT_COMES or known is None:
        return 0
    when_stretching = 1 if moment is Moment.STRETCH_TENSE else -1
    return when_stretching if known is Arm.STRETCH else -when_stretching


def _felt(someone: Someone, start: _Start, arm: Arm, left_over: float) -> _Felt:
    rest = start.slot.tension + left_over
    stretching = arm is Arm.STRETCH
    relief = someone.expected.stretch if stretching else someone.expected.control
    worked = someone.effect if stretching else 0.0
    return _Felt(rest + start.passing, rest + start.slot.response + worked - relief)


def _answers(someone: Someone, felt: _Felt, arm: Arm, chance: float) -> _Answers:
    """What is given of it: ratings, or the change that a sensor reads."""
    no_answer = chance_of_no_answer(
        someone.gaps, stretched=arm is Arm.STRETCH, helped=felt.after < felt.before
    )
    answered = chance >= no_answer
    if someone.kind is Kind.TENSION:
        return None, felt.after - felt.before if answered else None
    after = rated(felt.after, someone.habit) if answered else None
    return rated(felt.before, someone.habit), after
