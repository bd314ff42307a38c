"""Writes the files that `rekmaat coach` is asked for."""

from typing import TYPE_CHECKING, TextIO

from rekmaat.cli.printing import print_lines
from rekmaat.errors import Argument
from rekmaat.service.coach import (
    Captions,
    Lesson,
    check_captions,
    clock,
    lesson_captions,
    write_captions,
)

if TYPE_CHECKING:
    from pathlib import Path

    from rekmaat.cli.coach import Written


def write_files(lesson: Lesson, written: "Written", out: TextIO) -> None:
    """Write what was asked for, after every name was looked at.

    Raises:
        WrongUseError: A name cannot be meant, or a file exists already.
    """
    if written.vtt is not None:
        check_captions(written.vtt, lesson.text)
        captions = lesson_captions(lesson)
        write_captions(lesson, captions, written.vtt, overwrite=written.force)
        print_lines([_captions_line(lesson, captions, written.vtt)], out)


def _captions_line(lesson: Lesson, captions: Captions, path: "Path") -> str:
    told: dict[str, Argument] = {
        "file": str(path),
        "count": len(captions.captions),
        "time": clock(captions.minute_s),
    }
    return lesson.text.say("coach-vtt-written", told)
