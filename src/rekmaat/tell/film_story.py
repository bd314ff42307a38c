"""What a film shows, scene after scene, and the captions that go with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from rekmaat.guide.cues import CueSheet
from rekmaat.guide.voice import Spoken
from rekmaat.guide.wording import Language
from rekmaat.tell.captions import Caption, packed, pieces, reading_s, spoken_captions

RATE_HZ = 15
"""Frames a second; every scene lasts whole seconds, so that all begin at a frame."""
_LOOK_S = 2.0
"""To look around before reading, and to see a movement."""
_SHORTEST_S = 5
_AFTER_S = 3.0
"""How long the last words of the minute stand."""


class Motion(StrEnum):
    """How the figure is shown."""

    STILL = "still"
    HANDS = "hands"
    MOVING = "moving"
    HOLDING = "holding"
    HANGING = "hanging"
    MISTAKE = "mistake"


@dataclass(frozen=True, slots=True)
class Shot:
    """The figure in one way; only a movement goes to another pose."""

    motion: Motion
    pose: str
    pose_to: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A scene of words, with a figure beside them or without.

    `items` stand as a list, `number` large, `small` at the foot; `stops` marks what not to do.
    """

    title: str
    lines: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    small: tuple[str, ...] = ()
    number: str = ""
    shot: Shot | None = None
    stops: bool = False

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Everything there is to read."""
        return (self.title, *self.lines, *packed(self.items), *self.small)


@dataclass(frozen=True, slots=True)
class Pair:
    """A mistake beside the right way."""

    title: str
    line: str
    right: Shot
    wrong: Shot
    right_word: str
    wrong_word: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Everything there is to read."""
        return (f"{self.title} {self.line}",)


@dataclass(frozen=True, slots=True)
class Minute:
    """The guided minute itself, with the words around it."""

    sheet: CueSheet
    said: tuple[Spoken, ...]
    begins: str
    repetitions: tuple[str, ...]
    breathe_in: str
    breathe_out: str
    breathe_free: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Nothing but what is said, which has its own times."""
        return ()


Content = Page | Pair | Minute


@dataclass(frozen=True, slots=True)
class Scene:
    """Some seconds of a film; `chapter` names it in a player."""

    start_s: int
    duration_s: int
    chapter: str
    content: Content


@dataclass(frozen=True, slots=True)
class Story:
    """A whole film."""

    scenes: tuple[Scene, ...]
    language: Language

    @property
    def total_s(self) -> int:
        """How long it is, in seconds."""
        return sum(scene.duration_s for scene in self.scenes)

    @property
    def minute(self) -> Scene:
        """The scene of the guided minute."""
        return next(scene for scene in self.scenes if isinstance(scene.content, Minute))


def story(chapters: Sequence[tuple[str, Content]], language: Language) -> Story:
    """Lay scenes after one another, each as long as it takes to read or to do."""
    scenes: list[Scene] = []
    start_s = 0
    for chapter, content in chapters:
        scenes.append(Scene(start_s, _duration_s(content), chapter, content))
        start_s += scenes[-1].duration_s
    return Story(tuple(scenes), language)


def story_captions(told: Story) -> tuple[Caption, ...]:
    """Return what is read and said, in the order of its times."""
    return tuple(caption for scene in told.scenes for caption in _captions(scene, told.language))


def _duration_s(content: Content) -> int:
    if isinstance(content, Minute):
        return ceil(content.sheet.total_s + _AFTER_S)
    letters = sum(reading_s(it) for it in content.paragraphs)
    return max(_SHORTEST_S, ceil(_LOOK_S + letters))


def _captions(scene: Scene, language: Language) -> Iterator[Caption]:
    if isinstance(scene.content, Minute):
        end_ms = (scene.start_s + scene.duration_s) * 1000
        for it in spoken_captions(scene.content.said, language, offset_s=scene.start_s):
            yield Caption(it.start_ms, min(it.end_ms, end_ms), it.text)
        return
    yield from _spread(scene)


def _spread(scene: Scene) -> Iterator[Caption]:
    """The words of a page one after another, each in its share of the time."""
    texts = [piece for it in scene.content.paragraphs for piece in pieces(it)]
    weights = [reading_s(it) for it in texts]
    start_ms, whole_ms = scene.start_s * 1000, scene.duration_s * 1000
    for index, text in enumerate(texts):
        before = sum(weights[:index]) / sum(weights)
        after = sum(weights[: index + 1]) / sum(weights)
        yield Caption(start_ms + round(before * whole_ms), start_ms + round(after * whole_ms), text)
