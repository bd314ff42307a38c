"""Makes a film of a lesson: MP4 with sound and captions, or GIF."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rekmaat.catalogue.clips import clip
from rekmaat.catalogue.text import Text
from rekmaat.errors import Argument, WrongUseError
from rekmaat.guide.protocol import Arm, Phase
from rekmaat.new_file import new_file
from rekmaat.render.drawings import load_drawings
from rekmaat.render.film import Recorded, check_film_parts, frame_count, frames, samples
from rekmaat.service.coach import Captions, Lesson
from rekmaat.tell.film_story import (
    Content,
    Minute,
    Motion,
    Page,
    Pair,
    Shot,
    Story,
    story,
    story_captions,
)
from rekmaat.version import __version__

MP4, GIF = ".mp4", ".gif"
ENDINGS = (MP4, GIF)
_A_PAGE = 15
"""Conditions of use that stand on one page of the film."""


@dataclass(frozen=True, slots=True)
class Film:
    """A film that was written."""

    story: Story
    size_bytes: int
    spoken: bool


def check_film(path: Path, text: Text) -> None:
    """Check what can be known before anything is drawn.

    Raises:
        WrongUseError: The file ends in something that is not written.
        FilmMissingError: The extra `film` is not installed.
        DrawingsMissingError: The drawings of the figure were not built.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        said = text.say("usage-coach-film", {"file": str(path)})
        raise WrongUseError(said, field="film", allowed=ENDINGS)
    check_film_parts(for_mp4=ending == MP4)
    load_drawings()


def lesson_story(lesson: Lesson) -> Story:
    """Lay out the film of a lesson."""
    return story(tuple(_chapters(lesson)), lesson.language)


def film_frames(lesson: Lesson) -> int:
    """Return how many frames the film of a lesson has."""
    return frame_count(lesson_story(lesson))


def film_captions(lesson: Lesson) -> Captions:
    """Return the captions of the film of a lesson."""
    shown = lesson_story(lesson)
    return Captions(story_captions(shown), shown.minute.start_s)


def write_film(
    lesson: Lesson, path: Path, *, overwrite: bool, silent: bool, told: Callable[[int], None]
) -> Film:
    """Write the film of a lesson; the ending of the file says as what.

    Args:
        lesson: What it shows.
        path: The file, `.mp4` or `.gif`.
        overwrite: Whether a file of that name may be replaced.
        silent: Leaves out the voice; a GIF has none anyway.
        told: Is told how many frames are done.

    Raises:
        WrongUseError: As `check_film`.
        FileExistsAlreadyError: The file exists and was not to be overwritten.
        FileNotWritableError: The file cannot be written.
    """
    check_film(path, lesson.text)
    shown = lesson_story(lesson)
    with new_file(path, overwrite=overwrite, shared=True) as unfinished:
        if path.suffix.lower() == GIF:
            _write_gif(unfinished, shown, told)
            return Film(shown, unfinished.stat().st_size, spoken=False)
        sounds = () if silent else tuple(_sounds(lesson, shown))
        _write_mp4(unfinished, shown, sounds, told)
        return Film(shown, unfinished.stat().st_size, spoken=bool(sounds))


def _write_mp4(
    path: Path, shown: Story, sounds: tuple[Recorded, ...], told: Callable[[int], None]
) -> None:
    from rekmaat.render.film_mp4 import write_mp4

    write_mp4(path, shown, frames(shown), sounds, told)


def _write_gif(path: Path, shown: Story, told: Callable[[int], None]) -> None:
    from rekmaat.render.film_gif import EVERY, write_gif

    write_gif(path, frames(shown, every=EVERY), tuple(samples(shown)), told)


def _sounds(lesson: Lesson, shown: Story) -> Iterator[Recorded]:
    """The recorded words of the minute; none where one of them is missing."""
    start_s = shown.minute.start_s
    words = [(it.start_s, it.text.spoken_in(lesson.language)) for it in lesson.said]
    found = [(at_s, clip(text, lesson.language)) for at_s, text in words]
    if all(recording is not None for _, recording in found):
        yield from (Recorded(start_s + at_s, it) for at_s, it in found if it is not None)


def _chapters(lesson: Lesson) -> Iterator[tuple[str, Content]]:
    text = lesson.text
    for page in _opening(lesson):
        yield text.say("coach-read-first"), page
    for page in _steps(lesson):
        yield text.say("coach-steps"), page
    yield text.say("session-title"), _minute(lesson)
    for content in _mistakes(lesson):
        yield text.say("coach-mistakes"), content
    yield text.say("coach-stop-when"), _closing(lesson)


def _opening(lesson: Lesson) -> Iterator[Page]:
    text, protocol = lesson.text, lesson.material.protocol
    poses = lesson.material.exercise.poses
    away = poses.hold if lesson.material.sheet.arm is Arm.STRETCH else poses.control
    yield Page(
        title=lesson.name,
        lines=(lesson.dose, protocol.summary.spoken_in(lesson.language)),
        small=lesson.about,
        shot=Shot(Motion.MOVING, poses.rest, away),
    )
    told = lesson.conditions
    yield Page(title=lesson.urgent_title, lines=(told.call,), items=told.urgent, stops=True)
    asked = told.ask_first
    pages = -(-len(asked) // _A_PAGE)
    each = -(-len(asked) // pages)
    for first in range(0, len(asked), each):
        yield Page(title=lesson.ask_title, items=asked[first : first + each])
    yield Page(title=text.say("coach-stop-when"), lines=lesson.conditions.stop, stops=True)


def _steps(lesson: Lesson) -> Iterator[Page]:
    """The steps of the exercise; of the minute without a stretch, its own words."""
    title = lesson.text.say("coach-steps")
    words = _step_words(lesson)
    for number, step in enumerate(words, 1):
        shot = _step_shot(lesson, number, len(words))
        yield Page(title=title, lines=(step,), number=f"{number}", shot=shot)


def _step_words(lesson: Lesson) -> tuple[str, ...]:
    if lesson.material.sheet.arm is Arm.STRETCH:
        steps = lesson.material.exercise.steps
    else:
        cues = {cue.phase: cue.text for cue in lesson.material.sheet.cues}
        steps = tuple(cues[it] for it in (Phase.READY, Phase.HANDS, Phase.MOVE, Phase.HOLD))
    return tuple(step.spoken_in(lesson.language) for step in steps)


def _step_shot(lesson: Lesson, number: int, steps: int) -> Shot:
    """The last step is the hold, the one before it the movement, the first how to stand."""
    held = next(cue for cue in lesson.material.sheet.cues if cue.phase is Phase.MOVE)
    if number == steps:
        return Shot(Motion.HOLDING, held.pose_to)
    if number == steps - 1:
        return Shot(Motion.MOVING, held.pose_from, held.pose_to)
    return Shot(Motion.HANGING if number == 1 else Motion.HANDS, held.pose_from)


def _minute(lesson: Lesson) -> Minute:
    text, form = lesson.text, lesson.material.sheet.form
    numbers: list[dict[str, Argument]] = [
        {"number": number, "total": form.repetitions} for number in range(1, form.repetitions + 1)
    ]
    return Minute(
        sheet=lesson.material.sheet,
        said=lesson.said,
        begins=text.say("session-begins"),
        repetitions=tuple(text.say("repetition-of", it) for it in numbers),
        breathe_in=text.say("breathe-in"),
        breathe_out=text.say("breathe-out"),
        breathe_free=text.say("breathe-free"),
    )


def _mistakes(lesson: Lesson) -> Iterator[Pair | Page]:
    """What not to do: beside the right way where there is a drawing, else as a list."""
    if lesson.material.sheet.arm is not Arm.STRETCH:
        return
    exercise = lesson.material.exercise
    for mistake in exercise.mistakes:
        if mistake.pose is not None:
            yield _pair(lesson, mistake.text.spoken_in(lesson.language), mistake.pose)
    others = tuple(
        it.text.spoken_in(lesson.language) for it in exercise.mistakes if it.pose is None
    )
    if others:
        yield Page(title=lesson.text.say("coach-mistakes"), lines=others, stops=True)


def _pair(lesson: Lesson, line: str, pose: str) -> Pair:
    text = lesson.text
    return Pair(
        title=text.say("coach-mistakes"),
        line=line,
        right=Shot(Motion.STILL, lesson.material.exercise.poses.hold),
        wrong=Shot(Motion.MISTAKE, pose),
        right_word=text.say("figure-right"),
        wrong_word=text.say("coach-wrong"),
    )


def _closing(lesson: Lesson) -> Page:
    text = lesson.text
    made = text.say("coach-made", {"version": __version__})
    return Page(
        title=text.say("coach-stop-when"),
        lines=(*lesson.conditions.stop, *lesson.conditions.after),
        small=(text.say("about-review"), text.say("intended-purpose"), made),
        stops=True,
    )
