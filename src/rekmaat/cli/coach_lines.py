"""The minute where there is no terminal to draw on: a line for everything that is said."""

import time
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import TextIO

from rekmaat.cli.printing import print_lines
from rekmaat.service.coach import Lesson, clock

_BETWEEN = 2


def print_words(lesson: Lesson, out: TextIO, *, at_once: bool) -> None:
    """Print the conditions of use and then every word with its time, in its time or at once."""
    print_lines(opening_lines(lesson), out)
    begun = time.monotonic()
    for said in lesson.said:
        if not at_once:
            out.flush()
            time.sleep(max(0.0, begun + said.start_s - time.monotonic()))
        words = said.text.spoken_in(lesson.language)
        print_lines([f"{clock(said.start_s)}  {words}"], out)
    print_lines(closing_lines(lesson), out)
    out.flush()


def opening_lines(lesson: Lesson, *, width: int = 0) -> Iterator[str]:
    """Yield what is shown, and the conditions of use.

    Args:
        lesson: What is shown.
        width: Of the terminal, in characters; where there is room the list takes two columns.
    """
    text = lesson.text
    yield f"{lesson.name}, {lesson.dose}"
    yield from lesson.about
    yield ""
    yield text.say("coach-read-first")
    yield f"{lesson.urgent_title} {lesson.conditions.call}"
    yield from _listed(lesson.conditions.urgent, width)
    yield ""
    yield lesson.ask_title
    yield from _listed(lesson.conditions.ask_first, width)
    yield ""
    yield from lesson.conditions.stop
    yield ""


def _listed(items: Sequence[str], width: int) -> Iterator[str]:
    half = -(-len(items) // 2)
    left, right = ([f"- {it}" for it in part] for part in (items[:half], items[half:]))
    column = max(map(len, left)) + _BETWEEN
    if column + max(map(len, right), default=0) > width:
        yield from (*left, *right)
        return
    for first, second in zip_longest(left, right, fillvalue=""):
        yield f"{first:<{column}}{second}".rstrip()


def closing_lines(lesson: Lesson) -> Iterator[str]:
    """Yield when to ask for help afterwards."""
    yield ""
    yield from lesson.conditions.after
