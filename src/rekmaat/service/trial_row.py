"""Reads the cells of a trial's table, and what was said of them on the command line."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import log, log1p
from pathlib import Path

from rekmaat.errors import Finding, RefusedError
from rekmaat.exchange.small_file import refused
from rekmaat.judge.trial.scale import Scale
from rekmaat.service.data_table import Row, Table

_LOGGED = ("log", "ln")
"""How the name of a column of logarithms begins."""


def scale_of(asked: Scale | None, outcome: str) -> Scale:
    """Return the scale an outcome is compared on.

    Where nobody says, nothing is transformed: a column whose name begins with log or ln holds
    logarithms, any other is taken as it is.
    """
    if asked is not None:
        return asked
    return Scale.LOGGED if outcome.startswith(_LOGGED) else Scale.PLAIN


def margin_on(scale: Scale, margin: float | None) -> float | None:
    """Return a margin on the scale of the analysis, from percent where it is one of ratios."""
    return log1p(margin / 100) if margin is not None and scale.in_percent else margin


def name_in(table: Table, row: Row, column: str) -> str:
    """Return the name in a cell; an empty cell is noted."""
    name = table.cell(row, column)
    if not name:
        table.complain("trial-cell-empty", row, column)
    return name


def amount_in(table: Table, row: Row, column: str | None, scale: Scale) -> float | None:
    """Return an outcome or a baseline on the scale of the analysis; None where there is none."""
    value = None if column is None else table.number(row, column, smallest=0.0)
    if value is None or column is None or scale is not Scale.LOG:
        return value
    if value <= 0:
        table.complain("trial-no-logarithm", row, column)
        return None
    return log(value)


def arm_meant(asked: str, arms: Iterable[str]) -> str:
    """Return the arm that is meant, also where only capitals differ."""
    there = set(arms)
    alike = [arm for arm in there if arm.casefold() == asked.strip().casefold()]
    return alike[0] if asked not in there and len(alike) == 1 else asked


def check_columns(table: Table, roles: Iterable[str], *lists: tuple[str, ...]) -> None:
    """Refuse columns without a single value, and those asked for as two things.

    Args:
        table: The table.
        roles: Columns that can be only one thing.
        lists: Columns of which those of one list may stand in another too.

    Raises:
        RefusedError: Names each.
    """
    single = tuple(roles)
    asked = dict.fromkeys((*single, *(it for one in lists for it in one)))
    faults = [
        *(refused("trial-column-two-roles", table.path, column=it) for it in _twice(single, lists)),
        *(
            refused("trial-column-empty", table.path, column=it)
            for it in asked
            if not any(table.cell(row, it) for row in table.rows)
        ),
    ]
    if faults:
        raise RefusedError(*faults)


def _twice(roles: tuple[str, ...], lists: tuple[tuple[str, ...], ...]) -> list[str]:
    together = [(*roles, *one) for one in lists or ((),)]
    return sorted({it for columns in together for it in columns if columns.count(it) > 1})


def placed(findings: Iterable[Finding], file: Path) -> Iterator[Finding]:
    """Say of which file findings are."""
    place = {"file": str(file), "place": "file"}
    for finding in findings:
        yield replace(finding, arguments=place | dict(finding.arguments))
