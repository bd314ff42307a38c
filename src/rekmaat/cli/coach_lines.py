"""The minute where there is no terminal to draw on: a line for everything that is said."""

import time
from collections.abc import Iterator
from typing import TextIO

from rekmaat.cli.printing import print_lines
from rekmaat.service.coach import Lesson, clock


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


def opening_lines(lesson: Lesson) -> Iterator[str]:
    """Yield what is shown, and the conditions of use."""
    text = lesson.text
    yield f"{lesson.name}, {lesson.dose}"
    yield from lesson.about
    yield ""
    yield text.say("coach-read-first")
    yield text.say("coach-ask-first")
    yield from (f"- {it}" for it in lesson.conditions.ask_first)
    yield ""
    yield from lesson.conditions.stop
    yield ""


def closing_lines(lesson: Lesson) -> Iterator[str]:
    """Yield when to ask for help afterwards."""
    yield ""
    yield from lesson.conditions.after
