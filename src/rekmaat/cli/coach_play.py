"""Plays the minute on a terminal: it draws, counts, pauses at a key, and stops when asked."""

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.live import Live

from rekmaat.cli.coach_keys import Key, Reader, keys
from rekmaat.cli.coach_lines import closing_lines, opening_lines
from rekmaat.cli.coach_screen import Screen
from rekmaat.cli.exit_codes import DONE
from rekmaat.cli.printing import print_lines
from rekmaat.guide.moment import moment_at
from rekmaat.guide.protocol import Phase
from rekmaat.service.coach import Lesson

if TYPE_CHECKING:
    from rekmaat.cli.coach import Manner

_TICK_S = 0.1
_ASLEEP_S = 2.0
"""A gap this long between two ticks is a machine that slept or a program that was stopped."""
_LONG_S = 3600.0


def can_play() -> bool:
    """Whether there is a terminal to draw on and to take keys from."""
    return sys.stdin.isatty() and sys.stdout.isatty() and not Console().is_dumb_terminal


def play(lesson: Lesson, manner: "Manner") -> int:
    """Show the conditions of use, wait for Enter, and play the minute.

    Returns:
        The exit code.
    """
    with keys() as reader:  # before it is asked for, so that no key is lost
        opening = opening_lines(lesson, width=Console().width)
        print_lines([*opening, lesson.text.say("coach-enter")], sys.stdout)
        sys.stdout.flush()
        begun = _begins(reader)
        last = _played(lesson, manner, reader) if begun else ""
    if last:
        print_lines([last, *closing_lines(lesson)], sys.stdout)
    return DONE


def _begins(reader: Reader) -> bool:
    while True:
        match reader(_LONG_S):
            case Key.ENTER:
                return True
            case Key.STOP:
                return False


def _played(lesson: Lesson, manner: "Manner", reader: Reader) -> str:
    """Play it and return the last words."""
    console = Console(highlight=False)
    screen = Screen(lesson, console)
    drawn = screen.line if manner.discreet else screen.drawn
    phrases = lesson.material.phrases
    bell = _Bell(console) if manner.bell and not manner.discreet else None
    try:
        with _live(console, alone=not manner.discreet) as live:
            for at_s, paused in _ticks(lesson.material.sheet.total_s, reader):
                live.update(drawn(at_s, paused=paused), refresh=True)
                if bell is not None:
                    bell.at(moment_at(lesson.material.sheet, at_s).cue.phase)
    except (_StoppedError, KeyboardInterrupt) as stopped:
        print_lines([phrases.stopped.spoken_in(lesson.language)], sys.stdout)
        if isinstance(stopped, KeyboardInterrupt):
            raise
        return ""
    return phrases.done.spoken_in(lesson.language)


class _StoppedError(Exception):
    """Somebody asked to stop."""


class _Bell:
    """Rings where a hold begins and where it ends."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._held = False

    def at(self, phase: Phase) -> None:
        held = phase is Phase.HOLD
        if held is not self._held:
            self._console.bell()
        self._held = held


@contextmanager
def _live(console: Console, *, alone: bool) -> Iterator[Live]:
    """A place to draw: the whole terminal alone, or its last line."""
    live = Live(console=console, screen=alone, auto_refresh=False, transient=True)
    try:
        with _whole():  # half begun, it would not know what to give back
            live.start()
        yield live
    finally:
        with _whole():
            live.stop()


@contextmanager
def _whole() -> Iterator[None]:
    """Let Ctrl+C wait until this is over."""
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt


def _ticks(total_s: float, reader: Reader) -> Iterator[tuple[float, bool]]:
    """Yield the time of the session and whether it is paused, until the end or a stop."""
    at_s, paused = 0.0, False
    before = time.monotonic()
    while at_s < total_s:
        yield at_s, paused
        key = reader(_TICK_S)
        now = time.monotonic()
        gap_s, before = now - before, now
        if key is Key.STOP:
            raise _StoppedError
        if gap_s > _ASLEEP_S:
            paused = True
        elif not paused:
            at_s += gap_s
        if key is not None:
            paused = not paused
