"""Holds the sessions of a table against each other, and against the plan they came from."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rekmaat.errors import RefusedError
from rekmaat.exchange.small_file import refused
from rekmaat.guide.experiment import ExperimentPlan, arm_of, pair_of
from rekmaat.guide.protocol import Arm
from rekmaat.service.data_table import Row, Table

_PAIR = 2
_ENOUGH_COINS = 8
"""That so many coins fall alike happens once in 128 times."""
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a session stands: its line, its number, its pair and its arm."""

    row: Row
    number: int
    pair: int | None
    arm: Arm


def check_pairs(table: Table, sessions: Sequence[Placed]) -> None:
    """Note sessions told twice or left out, and pairs that are none.

    Args:
        table: Takes the notes.
        sessions: In the order they were started.
    """
    missing = _check_numbers(table, sessions)
    if missing:
        last = sessions[-1].row
        table.remark("sessions-missing", last, sessions=_listed(missing))
    if all(one.arm is Arm.STRETCH for one in sessions):
        return  # without a control minute there are no pairs, and no verdict that needs them
    for one in sessions:
        if one.pair is None:
            table.complain("pair-missing", one.row, "pair")
    pairs = _by_pair(sessions)
    for members in pairs:
        _check_members(table, members, last=sessions[-1])
    _check_apart(table, sessions, pairs)
    _check_order(table, pairs)


def check_plan(table: Table, sessions: Sequence[Placed], plan: ExperimentPlan) -> None:
    """Note every session that is not the one the plan has in its place.

    Args:
        table: Takes the notes.
        sessions: In the order they were started.
        plan: What was fixed before the first of them.

    Raises:
        RefusedError: Sessions that were started are not in the table.
    """
    missing = _check_numbers(table, sessions)
    if missing:
        raise RefusedError(refused("sessions-not-told", table.path, sessions=_listed(missing)))
    for one in sessions:
        expected = arm_of(plan.seed, one.number)
        if one.arm is not expected:
            table.complain(
                "arm-not-planned", one.row, "arm", session=one.number, arm=expected.value
            )
        if one.pair != pair_of(one.number):
            pair = pair_of(one.number)
            table.complain("pair-not-planned", one.row, "pair", session=one.number, pair=pair)


def _check_numbers(table: Table, sessions: Sequence[Placed]) -> tuple[int, ...]:
    """Note sessions told twice; return those that are not told."""
    for earlier, later in pairwise(sessions):
        if earlier.number == later.number:
            table.complain("session-twice", later.row, "session", other=earlier.row.line)
    told = {one.number for one in sessions}
    return tuple(number for number in range(1, max(told)) if number not in told)


def _by_pair(sessions: Sequence[Placed]) -> list[list[Placed]]:
    pairs: dict[int, list[Placed]] = {}
    for one in sessions:
        if one.pair is not None:
            pairs.setdefault(one.pair, []).append(one)
    return list(pairs.values())


def _check_members(table: Table, members: Sequence[Placed], last: Placed) -> None:
    """Note a pair of one, of three, or of two minutes of the same kind."""
    if len(members) == 1 and members[0] is not last:
        table.remark("pair-alone", members[0].row, pair=members[0].pair or 0)
    for extra in members[_PAIR:]:
        table.complain("pair-too-many", extra.row, "pair", session=extra.number)
    if len(members) == _PAIR and members[0].arm is members[1].arm:
        other = members[0].row.line
        table.complain("pair-same-arm", members[1].row, "arm", other=other)


def _check_apart(
    table: Table, sessions: Sequence[Placed], pairs: Sequence[Sequence[Placed]]
) -> None:
    """Note pairs whose sessions do not follow each other: paired afterwards, chance looks sure."""
    places = {one.number: place for place, one in enumerate(sessions)}
    for first, second in (members for members in pairs if len(members) == _PAIR):
        if places[second.number] - places[first.number] > 1:
            table.complain("pair-apart", second.row, "pair")


def _check_order(table: Table, pairs: Sequence[Sequence[Placed]]) -> None:
    """Remark that every pair began with the same minute, which no coin does for long."""
    firsts = [members[0].arm for members in pairs if len(members) == _PAIR]
    if len(firsts) >= _ENOUGH_COINS and len(set(firsts)) == 1:
        table.remark("order-not-drawn", pairs[0][0].row, pairs=len(firsts), arm=firsts[0].value)


def _listed(numbers: Sequence[int]) -> str:
    shown = ", ".join(map(str, numbers[:_SHOWN]))
    return f"{shown}, …" if len(numbers) > _SHOWN else shown
