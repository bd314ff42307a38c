"""What the terminal shows of one moment of the minute."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.align import Align
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.text import Text as Words

from rekmaat.cli.big_letters import ROWS, big_lines, can_be_big
from rekmaat.guide.moment import Breath, Moment, moment_at, said_at, stands_already
from rekmaat.guide.protocol import Phase
from rekmaat.service.coach import Lesson, clock

_SAID_LASTS_S = 3.0
_BREATH_PARTS = 10
_HOLD = Style(color="#0b3234", bgcolor="#ffc72e")
_HOLD_WITHOUT_COLOUR = Style(reverse=True)
_PLAIN = Style()
_FULL, _EMPTY = "█", "░"
_ASCII_FULL, _ASCII_EMPTY = "#", "-"
_OTHER_ROWS = 12
"""Of the screen, besides the cue."""
_CUE_ROWS = 12
_LARGEST_COUNT = 4
_WIDEST = 100


@dataclass(frozen=True, slots=True)
class Screen:
    """The screen of one terminal for one lesson."""

    lesson: Lesson
    console: Console

    def drawn(self, at_s: float, *, paused: bool) -> RenderableType:
        """Return the whole screen at a time of the session, in seconds from its start."""
        moment = moment_at(self.lesson.material.sheet, at_s)
        width = min(_WIDEST, max(1, self.console.width - 2 * self._margin))
        rows = Group(*self._rows(moment, at_s, width, paused=paused))
        height = self.console.height
        placed = Align.left(rows, vertical="middle", height=height)
        hold = moment.cue.phase is Phase.HOLD and not paused
        return Padding(placed, (0, self._margin), style=self._hold if hold else _PLAIN)

    def line(self, at_s: float, *, paused: bool) -> RenderableType:
        """Return one quiet line: the count, and what is said."""
        moment = moment_at(self.lesson.material.sheet, at_s)
        words = self._paused_words if paused else self._said(at_s) or self._cue(moment)
        return Words(f"{moment.count:>3}  {words}", no_wrap=True, overflow="ellipsis")

    @property
    def _margin(self) -> int:
        return 4 if self.console.width >= 60 else 1  # noqa: PLR2004 - a narrow terminal

    @property
    def _hold(self) -> Style:
        colours = self.console.color_system is not None and not self.console.no_color
        return _HOLD if colours else _HOLD_WITHOUT_COLOUR

    @property
    def _blocks(self) -> bool:
        return self.console.encoding.lower().startswith("utf")

    @property
    def _paused_words(self) -> str:
        return self.lesson.material.phrases.paused.spoken_in(self.lesson.language)

    def _cue(self, moment: Moment) -> str:
        return moment.cue.text.spoken_in(self.lesson.language)

    def _said(self, at_s: float) -> str:
        said = said_at(self.lesson.said, at_s, lasts_s=_SAID_LASTS_S)
        return said.text.spoken_in(self.lesson.language) if said else ""

    def _rows(
        self, moment: Moment, at_s: float, width: int, *, paused: bool
    ) -> Iterator[RenderableType]:
        text = self.lesson.text
        yield self._head(at_s, width)
        yield Words()
        cue = self._paused_words if paused else self._cue(moment)
        yield from self._large(cue, width, most_rows=self.console.height - _OTHER_ROWS)
        yield Words()
        yield from self._count(f"{moment.count}", width)
        yield Words()
        yield self._breath(moment)
        yield self._repetitions(moment)
        yield self._bar(moment.left, width)
        yield Words("" if paused else self._spoken(moment, at_s), style="italic")
        yield Words(text.say("coach-keys-paused" if paused else "coach-keys"))

    def _head(self, at_s: float, width: int) -> Words:
        left = f"{self.lesson.name}, {self.lesson.dose}"
        right = clock(max(0.0, self.lesson.material.sheet.total_s - at_s))
        space = width - len(left) - len(right)
        if space < 1:
            return Words(left, no_wrap=True, overflow="ellipsis")
        return Words(f"{left}{' ' * space}{right}", no_wrap=True)

    def _large(self, words: str, width: int, *, most_rows: int) -> Iterator[RenderableType]:
        """The words in large letters where there is room, else in bold."""
        lines = big_lines(words, width) if self._blocks and can_be_big(words) else ()
        if not lines or len(lines) > most_rows:
            yield Words(words, style="bold")
        else:
            yield from (Words(line, no_wrap=True) for line in lines)

    def _count(self, words: str, width: int) -> Iterator[RenderableType]:
        """The count, as large as the height allows beside any cue."""
        spare = self.console.height - _OTHER_ROWS - _CUE_ROWS + ROWS
        scale = min(_LARGEST_COUNT, max(1, spare // ROWS))
        lines = big_lines(words, width, scale=scale) if self._blocks else ()
        if lines:
            yield from (Words(line, no_wrap=True) for line in lines)
        else:
            yield Words(words, style="bold")

    def _spoken(self, moment: Moment, at_s: float) -> str:
        """What is being said, unless it stands above already."""
        said = self._said(at_s)
        return "" if stands_already(said, self._cue(moment), self._breath_words(moment)) else said

    def _breath_words(self, moment: Moment) -> str:
        match moment.breath:
            case Breath.IN:
                return self.lesson.text.say("breathe-in")
            case Breath.OUT:
                return self.lesson.text.say("breathe-out")
            case None:
                free = moment.cue.phase is Phase.REST
                return self.lesson.text.say("breathe-free") if free else ""

    def _breath(self, moment: Moment) -> Words:
        words = self._breath_words(moment)
        if moment.breath is None:
            return Words(words, style="bold")
        full, empty = self._glyphs
        drawn = round(moment.fullness * _BREATH_PARTS)
        told = f"{full * drawn}{empty * (_BREATH_PARTS - drawn)}  {words}"
        return Words(told, style="bold")

    def _repetitions(self, moment: Moment) -> Words:
        text, form = self.lesson.text, self.lesson.material.sheet.form
        number = moment.cue.repetition
        if number is None:
            return Words(text.say("session-begins"))
        told = text.say("repetition-of", {"number": number, "total": form.repetitions})
        full, empty = self._glyphs
        return Words(f"{told}  {' '.join([full] * number + [empty] * (form.repetitions - number))}")

    def _bar(self, left: float, width: int) -> Words:
        full, empty = self._glyphs
        drawn = round(left * width)
        return Words(full * drawn + empty * (width - drawn), no_wrap=True)

    @property
    def _glyphs(self) -> tuple[str, str]:
        return (_FULL, _EMPTY) if self._blocks else (_ASCII_FULL, _ASCII_EMPTY)
