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


def wholes(_type: object, tokens: Sequence[Token]) -> tuple[int, ...]:
    """Read several whole numbers.

    Raises:
        ValueError: One of them is none.
    """
    return tuple(whole(int, [token]) for token in tokens)
