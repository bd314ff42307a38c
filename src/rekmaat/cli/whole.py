"""Reads whole numbers of the command line."""

from collections.abc import Sequence

from cyclopts import Token


def whole(_type: object, tokens: Sequence[Token]) -> int:
    """Read a whole number; the reader of cyclopts rounds, to a number nobody asked for.

    Raises:
        ValueError: It is none.
    """
    digits = tokens[0].value.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f'"{tokens[0].value}" is no whole number.')
    return int(tokens[0].value)
