"""Keys of a terminal, read one by one without waiting for Enter."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum

_STOP = frozenset({b"q", b"Q", b"\x1b", b"\x03"})
_ENTER = frozenset({b"\r", b"\n", b"\r\n"})
_LONGEST_KEY = 32
_GLANCE_S = 0.02


class Key(Enum):
    """What a key means here."""

    STOP = "stop"
    ENTER = "enter"
    OTHER = "other"


Reader = Callable[[float], Key | None]
"""Waits so many seconds at most for a key."""


@contextmanager
def keys() -> Iterator[Reader]:
    """Take keys as they are pressed, and give the terminal back as it was."""
    if sys.platform == "win32":
        yield _windows_key
    else:
        with _posix_keys() as reader:
            yield reader


def meaning(pressed: bytes) -> Key:
    """Return what a key means; an arrow also begins with Escape, but goes on."""
    if pressed in _STOP:
        return Key.STOP
    return Key.ENTER if pressed in _ENTER else Key.OTHER


if sys.platform == "win32":
    import msvcrt

    def _windows_key(wait_s: float) -> Key | None:
        until = time.monotonic() + wait_s
        while not msvcrt.kbhit():
            if time.monotonic() >= until:
                return None
            time.sleep(_GLANCE_S)
        pressed = msvcrt.getch()
        if pressed in {b"\x00", b"\xe0"}:  # an arrow or a function key has a second part
            msvcrt.getch()
            return Key.OTHER
        return meaning(pressed)

else:
    import select
    import termios
    import tty

    @contextmanager
    def _posix_keys() -> Iterator[Reader]:
        number = sys.stdin.fileno()
        before = termios.tcgetattr(number)
        tty.setcbreak(number)
        try:
            yield lambda wait_s: _posix_key(number, wait_s)
        finally:
            termios.tcsetattr(number, termios.TCSADRAIN, before)

    def _posix_key(number: int, wait_s: float) -> Key | None:
        ready, _, _ = select.select([number], [], [], wait_s)
        if not ready:
            return None
        pressed = os.read(number, _LONGEST_KEY)
        return meaning(pressed) if pressed else Key.STOP  # nobody holds the other end any more
