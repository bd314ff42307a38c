"""Captions: what is said, as text with times, in the WebVTT of the W3C."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rekmaat.guide.voice import Spoken
from rekmaat.guide.wording import Language

LETTERS_PER_S = 20.0
"""How fast a caption is read at most; subtitlers allow adults up to 20 letters a second."""
_SHORTEST_S = 1.0
_LONGEST_S = 7.0
"""A caption that stands longer looks as if the film had stopped."""
_LINE_LETTERS = 42
MOST_LINES = 3
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


@dataclass(frozen=True, slots=True)
class Caption:
    """A text that stands from one time to another, in milliseconds from the start."""

    start_ms: int
    end_ms: int
    text: str


def reading_s(text: str) -> float:
    """Return how long a text must stand to be read without haste."""
    return max(_SHORTEST_S, len(text) / LETTERS_PER_S)


def spoken_captions(
    said: Sequence[Spoken], language: Language, *, offset_s: float = 0.0
) -> tuple[Caption, ...]:
    """Return one caption for everything that is said.

    Each stands until the next begins, at most seven seconds.

    Args:
        said: The words of a session, in the order of their times.
        language: Of the captions.
        offset_s: When the session starts.
    """
    starts = [round((it.start_s + offset_s) * 1000) for it in said]
    ends = [*starts[1:], starts[-1] + round(_LONGEST_S * 1000)] if starts else []
    return tuple(
        Caption(start, min(end, start + _stands_ms(it.text.spoken_in(language))), words)
        for it, start, end in zip(said, starts, ends, strict=True)
        if (words := it.text.spoken_in(language)) and end > start
    )


def opening_captions(paragraphs: Iterable[str], *, from_s: float = 0.0) -> tuple[Caption, ...]:
    """Return captions that can be read to their end, one after another.

    Args:
        paragraphs: Texts that begin a caption of their own each.
        from_s: When the first begins.
    """
    start_ms = round(from_s * 1000)
    found: list[Caption] = []
    for text in (part for it in paragraphs for part in pieces(it)):
        end_ms = start_ms + round(reading_s(text) * 1000)
        found.append(Caption(start_ms, end_ms, text))
        start_ms = end_ms
    return tuple(found)


def packed(items: Iterable[str]) -> Iterator[str]:
    """Yield the items of a list in texts that fit in one caption, an item on lines of its own."""
    held: list[str] = []
    for item in items:
        longer = [*held, f"• {item}"]
        if held and len(list(_lines("\n".join(longer)))) > MOST_LINES:
            yield "\n".join(held)
            longer = longer[-1:]
        held = longer
    if held:
        yield "\n".join(held)


def webvtt(captions: Sequence[Caption], language: Language, notes: Iterable[str] = ()) -> str:
    """Return a WebVTT file.

    Its language stands in the header line, the one place the format has room for it.

    Args:
        captions: In the order of their times; none overlaps the next.
        language: Of the captions.
        notes: Remarks a player does not show.

    Raises:
        ValueError: Captions overlap or stand in another order.
    """
    if any(second.start_ms < first.end_ms for first, second in pairwise(captions)):
        raise ValueError("captions overlap")
    blocks = [
        f"WEBVTT Kind: captions; Language: {language}",
        *map(_note, notes),
        *(_block(number, caption) for number, caption in enumerate(captions, 1)),
    ]
    return "\n\n".join(blocks) + "\n"


def wrapped(text: str, letters: int = _LINE_LETTERS) -> Iterator[str]:
    """Break a text into lines of about the same length, none longer than asked for.

    Only a word that is longer by itself makes a longer line.
    """
    fewest = len(list(_filled(text.split(" "), letters)))
    while letters > 1 and len(list(_filled(text.split(" "), letters - 1))) == fewest:
        letters -= 1
    yield from _filled(text.split(" "), letters)


def _filled(words: Sequence[str], letters: int) -> Iterator[str]:
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > letters:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _lines(text: str) -> Iterator[str]:
    """Lines of a caption; a space that must not break, as in French, is not one to break at."""
    for line in text.split("\n"):
        yield from wrapped(" ".join(filter(None, line.split(" "))))


def pieces(paragraph: str) -> Iterator[str]:
    """Yield a paragraph in pieces that fit in one caption."""
    lines = list(_lines(paragraph))
    for first in range(0, len(lines), MOST_LINES):
        yield "\n".join(lines[first : first + MOST_LINES])


def _stands_ms(text: str) -> int:
    return round(min(_LONGEST_S, reading_s(text) + 2.0) * 1000)


def _block(number: int, caption: Caption) -> str:
    times = f"{_timestamp(caption.start_ms)} --> {_timestamp(caption.end_ms)}"
    return "\n".join([str(number), times, *_lines(caption.text.translate(_ESCAPES))])


def _note(text: str) -> str:
    """A remark; an arrow or an empty line would end it."""
    lines = (line.replace("-->", "→") for line in text.splitlines() if line.strip())
    return "\n".join(["NOTE", *lines])


def _timestamp(milliseconds: int) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"
