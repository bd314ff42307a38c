"""Writes a film as GIF, half as wide, for where nothing plays MP4."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from PIL import Image, ImageColor

from rekmaat.render.film_canvas import GROUND, HEIGHT_PX, INK, STAGE, STOP, TAPE, WIDTH_PX
from rekmaat.tell.film_story import RATE_HZ

EVERY = 3
"""Of the frames of a film, each so manieth: five a second."""
SIZE_PX = (WIDTH_PX // 2, HEIGHT_PX // 2)
_COLOURS = 96
_EXACT = (GROUND, STAGE, TAPE, INK, STOP)
"""Colours of large areas, where the eye sees every difference."""
_HUNDREDTHS_A_S = 100


def write_gif(
    path: Path,
    frames: Iterable[Image.Image],
    samples: Sequence[Image.Image],
    told: Callable[[int], None],
) -> None:
    """Write frames that repeat for ever; one that stands is kept once, with its time.

    Args:
        path: The file.
        frames: Each `EVERY` frame of a film, the same object where nothing changed.
        samples: Frames that hold every colour.
        told: Is told after every frame how many of the film are done.
    """
    standing = _Standing()
    first, *others = standing.pictures(frames, _palette(samples), told)
    first.save(
        path,
        format="GIF",
        save_all=True,
        append_images=others,
        duration=standing.durations_ms,
        loop=0,
        optimize=True,
        disposal=1,
    )


def _palette(samples: Sequence[Image.Image]) -> Image.Image:
    """One choice of colours for all frames, so that nothing flickers."""
    width, height = SIZE_PX
    all_of_them = Image.new("RGB", (width, height * len(samples)))
    for number, sample in enumerate(samples):
        all_of_them.paste(_small(sample), (0, number * height))
    chosen = all_of_them.quantize(_COLOURS - len(_EXACT)).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in _EXACT for part in ImageColor.getrgb(colour)] + chosen)
    return palette


def _small(frame: Image.Image) -> Image.Image:
    return frame.resize(SIZE_PX, Image.Resampling.LANCZOS)


class _Standing:
    """Joins frames that repeat, and keeps how long each stands."""

    def __init__(self) -> None:
        self.durations_ms: list[int] = []

    def pictures(
        self, frames: Iterable[Image.Image], palette: Image.Image, told: Callable[[int], None]
    ) -> Iterator[Image.Image]:
        last, begun, number = None, 0, 0
        for number, frame in enumerate(frames):
            told((number + 1) * EVERY)
            if frame is last:
                continue
            if last is not None:
                self._stood(begun, number)
            last, begun = frame, number
            yield _small(frame).quantize(palette=palette, dither=Image.Dither.NONE)
        self._stood(begun, number + 1)

    def _stood(self, begun: int, ended: int) -> None:
        """GIF counts hundredths of a second; rounding both ends keeps the sum right."""
        first, last = (round(it * EVERY / RATE_HZ * _HUNDREDTHS_A_S) for it in (begun, ended))
        self.durations_ms.append((last - first) * 10)
