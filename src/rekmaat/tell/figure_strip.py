"""The strip of an experiment as a figure: the lot, day by day, with the difference of each pair."""

from collections.abc import Iterable, Sequence

from rekmaat.guide.protocol import Arm
from rekmaat.tell.account import Account
from rekmaat.tell.figure_colours import EDGE, GROUND, INK, INK_2
from rekmaat.tell.figure_parts import (
    SMALL_PX,
    Paper,
    Told,
    canvas,
    drawn,
    figure,
)
from rekmaat.tell.figures import Figure, Spec
from rekmaat.tell.pair_plot import days_told, signed
from rekmaat.tell.pair_strip import Cell, pair_strip
from rekmaat.tell.sentences import Sentences

_CELL_PX, _BOX_PX, _ROW_PX = 44, 24, 104


def strip_figure(account: Account, sentences: Sentences, width_px: int) -> Figure | None:
    """Return every pair in the order of the lot; both kinds of minute look the same.

    Returns:
        None where no session was opened.
    """
    cells = pair_strip(account)
    if not cells:
        return None
    paper = Paper(sentences, width_px)
    rows = strip_rows(account, sentences)
    told = Told(
        name="strip",
        title=sentences.say("figure-strip-title"),
        lead=sentences.say("page-strip-lead"),
        description="; ".join(" ".join(row) for row in rows),
    )
    a_row = max(1, width_px // _CELL_PX)
    parts = [cells[at : at + a_row] for at in range(0, len(cells), a_row)]
    return figure(paper, told, [(_row(paper, part),) for part in parts])


def strip_rows(account: Account, sentences: Sentences) -> tuple[tuple[str, ...], ...]:
    """Return the table beside the figure: pair, days, first, second, difference."""
    names, decimal = (
        {arm: sentences.say(f"page-{arm}") for arm in Arm},
        sentences.say("number-decimal"),
    )
    return tuple(
        (
            str(cell.pair),
            days_told(cell.days) if cell.days else "",
            names[cell.first],
            names[cell.second],
            "" if cell.helped is None else signed(cell.helped, decimal),
        )
        for cell in pair_strip(account)
    )


def letters(sentences: Sentences) -> dict[Arm, str]:
    """Return the letter of each kind of minute."""
    stretch, control = sentences.say("page-strip-letters").split()
    return {Arm.STRETCH: stretch, Arm.CONTROL: control}


def _row(paper: Paper, cells: Sequence[Cell]) -> Spec:
    marks = [mark for at, cell in enumerate(cells) for mark in _cell(paper, at * _CELL_PX, cell)]
    return canvas(paper, _ROW_PX, marks)


def _cell(paper: Paper, left: int, cell: Cell) -> Iterable[Spec]:
    names, middle = letters(paper.sentences), left + _BOX_PX / 2
    days = days_told(cell.days) if cell.days else ""
    yield drawn("text", text=days, x=middle, y=8, fontSize=SMALL_PX - 2, fill=INK_2)
    for top, arm in ((18, cell.first), (18 + _BOX_PX, cell.second)):
        yield drawn("rect", x=left, x2=left + _BOX_PX, y=top, y2=top + _BOX_PX,
                    fill=GROUND, stroke=INK if days else EDGE, strokeWidth=1.5)  # fmt: skip
        yield drawn("text", text=names[arm], x=middle, y=top + _BOX_PX / 2 + 1, fontSize=SMALL_PX)
    if cell.helped is not None:
        told = signed(cell.helped, paper.sentences.say("number-decimal"))
        yield drawn("text", text=told, x=middle, y=76, fontWeight=700, fontSize=SMALL_PX)
