"""Prints answers: lines for a reader, one JSON object for a program."""

import json
from collections.abc import Iterable
from typing import TextIO

Streams = tuple[TextIO, TextIO]
"""What takes the answer, and what takes the findings."""

_NO_BREAK = frozenset("\u00a0\u202f")  # before a French colon; Python counts them unprintable


def print_object(content: object, out: TextIO) -> None:
    """Print one JSON object."""
    print(json.dumps(content, allow_nan=False, indent=2), file=out)


def print_lines(lines: Iterable[str], out: TextIO) -> None:
    """Print lines, without characters that could steer a terminal."""
    for line in lines:
        print("".join(it if it.isprintable() or it in _NO_BREAK else "?" for it in line), file=out)
