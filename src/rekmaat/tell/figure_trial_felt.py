"""What was felt beside what was measured, as squares: never merged in one number (M06)."""

from collections.abc import Iterator
from math import sqrt

from rekmaat.guide.ratings import Felt
from rekmaat.judge.trial.felt_measured import CrossTable, Measured
from rekmaat.tell.figure_colours import EDGE, LINE
from rekmaat.tell.figure_parts import (
    SMALL_PX,
    TEXT_PX,
    Paper,
    Told,
    canvas,
    drawn,
    figure,
    words_at,
    wrapped,
)
from rekmaat.tell.figures import NARROW_PX, Figure, Spec
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_words import ReportWords

_FITS_PX = 13
_NAME_PX, _NARROW_NAME_PX, _ROW_PX, _HEAD_PX, _LINE_PX = 170, 96, 84, 44, 15


def felt_figure(account: TrialAccount, words: ReportWords, width_px: int) -> Figure | None:
    """Return how often each feeling went with each measurement, in all sessions.

    Returns:
        None where nobody was asked.
    """
    felt = None if account.pilot is None else account.pilot.felt
    if felt is None:
        return None
    paper = Paper(words.sentences, width_px)
    lead = words.say("figure-felt-lead")
    spoken = " ".join(_spoken(felt.table, words))
    told = Told("felt", words.say("figure-felt-title"), lead, f"{lead} {spoken}")
    return figure(paper, told, [(_squares(felt.table, words, paper),)])


def _spoken(table: CrossTable, words: ReportWords) -> Iterator[str]:
    for measured, row in zip(Measured, table.counts, strict=True):
        for felt, count in zip(Felt, row, strict=True):
            yield words.told(
                "figure-felt-cell",
                measured=words.say(f"pilot-cross-{measured.value}"),
                felt=words.say(f"pilot-felt-{felt.value}"),
                count=count,
            )


def _squares(table: CrossTable, words: ReportWords, paper: Paper) -> Spec:
    left = _NARROW_NAME_PX if paper.width_px <= NARROW_PX else _NAME_PX
    column = (paper.width_px - left) / len(Felt)
    most = max(count for row in table.counts for count in row) or 1
    marks: list[Spec] = []
    for at, felt in enumerate(Felt):
        name = words.say(f"pilot-felt-{felt.value}")
        marks += _centred(name, left + column * (at + 0.5), column)
    for row, (measured, counts) in enumerate(zip(Measured, table.counts, strict=True)):
        middle = _HEAD_PX + _ROW_PX * (row + 0.5)
        marks += _name(words.say(f"pilot-cross-{measured.value}"), 0, middle - 8, left - 8)
        for at, count in enumerate(counts):
            half = 0.45 * min(_ROW_PX, column) * sqrt(count / most)
            marks += _square(left + column * (at + 0.5), middle, half, count, words)
    return canvas(paper, _HEAD_PX + _ROW_PX * len(table.counts), marks)


def _name(words: str, x: float, y: float, width_px: float) -> Iterator[Spec]:
    for at, line in enumerate(wrapped(words, width_px, SMALL_PX)):
        yield words_at(x, y + _LINE_PX * at, line, fontSize=SMALL_PX)


def _centred(words: str, x: float, width_px: float) -> Iterator[Spec]:
    for at, line in enumerate(wrapped(words, width_px, SMALL_PX)):
        y = 14 + _LINE_PX * at
        yield drawn("text", text=line, x=x, y=y, align="center", fontSize=SMALL_PX)


def _square(x: float, y: float, half: float, count: int, words: ReportWords) -> Iterator[Spec]:
    """A square whose area is the count; the number stands in it, or beside a small one."""
    if count:
        yield drawn(
            "rect", x=x - half, x2=x + half, y=y - half, y2=y + half,
            fill=LINE, stroke=EDGE, strokeWidth=1,
        )  # fmt: skip
    beside = x + half + 10 if 0 < half < _FITS_PX else x
    told = words.numbers.count(count)
    yield drawn("text", text=told, x=beside, y=y, align="center", fontWeight=700, fontSize=TEXT_PX)
