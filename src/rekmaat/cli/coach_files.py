"""Writes the files that `rekmaat coach` is asked for, in place of playing."""

from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from rekmaat.cli.printing import print_lines
from rekmaat.cli.progress import progress
from rekmaat.new_file import FileExistsAlreadyError
from rekmaat.service.coach import (
    Captions,
    Lesson,
    check_captions,
    clock,
    lesson_captions,
    write_captions,
)
from rekmaat.service.film import MP4, check_film, film_captions, film_frames, write_film

if TYPE_CHECKING:
    from rekmaat.cli.coach import Written
    from rekmaat.errors import Argument

_MEGABYTE = 1_000_000


def write_files(lesson: Lesson, written: "Written", out: TextIO, *, silent: bool) -> None:
    """Write what was asked for, after every name was looked at.

    Raises:
        WrongUseError: A name cannot be meant, or a file exists already.
    """
    if written.vtt is not None:
        check_captions(written.vtt, lesson.text)
    if written.film is not None:
        check_film(written.film, lesson.text)
    _check_free(written)
    if written.vtt is not None:
        captions = lesson_captions(lesson)
        if written.film is not None:
            captions = film_captions(lesson)
        write_captions(lesson, captions, written.vtt, overwrite=written.force)
        print_lines([_captions_line(lesson, captions, written.vtt)], out)
    if written.film is not None:
        _write_film(lesson, written.film, out, overwrite=written.force, silent=silent)


def _check_free(written: "Written") -> None:
    """Look at every place first, so that none is filled where another is taken."""
    for path in (written.vtt, written.film, written.card):
        if path is not None and path.exists() and not written.force:
            raise FileExistsAlreadyError(path)


def _write_film(lesson: Lesson, path: Path, out: TextIO, *, overwrite: bool, silent: bool) -> None:
    with progress(film_frames(lesson)) as told:
        film = write_film(lesson, path, overwrite=overwrite, silent=silent, told=told)
    size_mb = f"{film.size_bytes / _MEGABYTE:.1f}"
    filled: dict[str, Argument] = {
        "file": str(path),
        "time": clock(film.story.total_s),
        "mb": float(size_mb),
        "start": clock(film.story.minute.start_s),
    }
    print_lines([lesson.text.say("coach-film-written", filled)], out)
    if not film.spoken and not silent and path.suffix.lower() == MP4:
        print_lines([lesson.text.say("coach-film-silent")], out)


def _captions_line(lesson: Lesson, captions: Captions, path: Path) -> str:
    told: dict[str, Argument] = {
        "file": str(path),
        "count": len(captions.captions),
        "time": clock(captions.minute_s),
    }
    return lesson.text.say("coach-vtt-written", told)
