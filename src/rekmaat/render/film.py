"""Every frame of a film, and whether the extra that makes one is installed."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from rekmaat.errors import RekmaatError
from rekmaat.tell.film_story import RATE_HZ, Minute, Page, Pair, Scene, Story

if TYPE_CHECKING:
    from PIL import Image

INSTALL = "pip install 'rekmaat[film]'"
_FOR_FRAMES = ("resvg_py", "PIL")
_FOR_MP4 = "av"


class FilmMissingError(RekmaatError):
    """The extra that makes films is not installed."""

    code = "extra_missing"

    def __init__(self) -> None:
        """Say how to install it."""
        super().__init__(
            f"The part of Rekmaat that makes films is not installed. Install it: {INSTALL}"
        )


@dataclass(frozen=True, slots=True)
class Recorded:
    """Recorded words in any format FFmpeg reads, and when they begin, in seconds."""

    start_s: float
    recording: bytes


def check_film_parts(*, for_mp4: bool) -> None:
    """Check what is installed; nothing is loaded to find out.

    Raises:
        FilmMissingError: Something is missing.
    """
    needed = (*_FOR_FRAMES, _FOR_MP4) if for_mp4 else _FOR_FRAMES
    if any(find_spec(name) is None for name in needed):
        raise FilmMissingError


def frame_count(story: Story) -> int:
    """Return how many frames a film has."""
    return story.total_s * RATE_HZ


def frames(story: Story, *, every: int = 1) -> Iterator["Image.Image"]:
    """Yield the frames of a film; a frame that repeats the last one is the same object.

    Args:
        story: What the film shows.
        every: Leaves out all but each so manieth frame.

    Raises:
        DrawingsMissingError: The build left no drawings.
    """
    for scene in story.scenes:
        for frame in range(0, scene.duration_s * RATE_HZ, every):
            yield scene_frame(scene, story, frame)


def samples(story: Story) -> Iterator["Image.Image"]:
    """Yield frames that hold every colour of a film: the first of each kind of picture."""
    minute = story.minute
    for cue in minute.content.sheet.cues if isinstance(minute.content, Minute) else ():
        if cue.repetition in {None, 1}:
            yield scene_frame(minute, story, round(cue.start_s * RATE_HZ) + 1)
    yield from (
        scene_frame(scene, story, 0) for scene in story.scenes if isinstance(scene.content, Pair)
    )


def scene_frame(scene: Scene, story: Story, frame: int) -> "Image.Image":
    """Return one frame of a scene, counted from its start."""
    from rekmaat.render.film_minute import minute_frame
    from rekmaat.render.film_pages import page_frame, pair_frame

    match scene.content:
        case Page() as page:
            return page_frame(page, frame)
        case Minute() as minute:
            return minute_frame(minute, story.language, frame)
        case pair:
            return pair_frame(pair, frame)
