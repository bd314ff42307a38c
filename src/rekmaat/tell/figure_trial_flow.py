"""The flow of people through a trial: boxes from the table to the analysis."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rekmaat.judge.trial.crossover import CrossoverAnalysis
from rekmaat.judge.trial.crossover_rows import PeriodCell
from rekmaat.judge.trial.parallel import ParallelAnalysis
from rekmaat.judge.trial.parallel_rows import ArmFlow
from rekmaat.tell.figure_colours import EDGE, GROUND, INK
from rekmaat.tell.figure_parts import (
    SMALL_PX,
    Paper,
    Row,
    Told,
    canvas,
    drawn,
    figure,
    gap,
    wrapped,
)
from rekmaat.tell.figures import NARROW_PX, Figure, Spec
from rekmaat.tell.trial_absent import absent_arms, absent_periods
from rekmaat.tell.trial_account import PersonAccount, TrialAccount
from rekmaat.tell.trial_report_words import ReportWords

_LINE_PX, _INSET_PX, _GAP_PX, _DROP_PX = 16, 8, 14, 20
_COLUMNS, _NARROW_COLUMNS = 4, 2


@dataclass(frozen=True, slots=True)
class Box:
    """Lines in a frame; the first is bold."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flow:
    """Who came, and what became of them.

    Attributes:
        top: Everybody.
        columns: Boxes below each other, one column for each group of people.
    """

    top: Box
    columns: tuple[tuple[Box, ...], ...]

    @property
    def spoken(self) -> str:
        """The same for who cannot see it."""
        boxes = (self.top, *(box for column in self.columns for box in column))
        return " ".join(f"{', '.join(box.lines)}." for box in boxes)


def flow_figure(account: TrialAccount, words: ReportWords, width_px: int) -> Figure:
    """Return the flow of people, by sequence in a crossover and by arm in parallel groups."""
    paper, flow = Paper(words.sentences, width_px), flow_of(account, words)
    told = Told(
        name="flow",
        title=words.say("figure-flow-title"),
        lead=words.say(f"figure-flow-lead-{account.design}"),
        description=flow.spoken,
    )
    across = _NARROW_COLUMNS if width_px <= NARROW_PX else _COLUMNS
    count = min(across, len(flow.columns))
    shelves = [flow.columns[at : at + count] for at in range(0, len(flow.columns), count)]
    rows: list[Row] = [(_top(paper, flow.top, count),)]
    for shelf in shelves:
        rows += [(_shelf(paper, shelf, count),), gap(paper, _GAP_PX)]
    return figure(paper, told, rows)


def flow_of(account: TrialAccount, words: ReportWords) -> Flow:
    """Return the boxes."""
    left_out = account.people - account.analysed_people
    lines = [words.say("flow-people", {"count": account.people})]
    if left_out:
        lines.append(words.say("flow-people-left-out", {"count": left_out}))
    absent = len(absent_periods(account))
    if absent:
        lines.append(words.say("flow-periods-absent", {"count": absent}))
    lines.append(words.say("flow-people-analysed", {"count": account.analysed_people}))
    top = Box(tuple(lines))
    if account.crossover is not None:
        return Flow(top, tuple(_by_sequence(account, account.crossover, words)))
    if account.parallel is not None:
        return Flow(top, tuple(_by_arm(account.parallel, words)))
    left_out = len(account.rows) - len(account.sessions)
    counted = _counts(len(account.rows), len(account.rows) - left_out, words)
    return Flow(top, ((Box((words.say("flow-sessions"), *counted)),),))


def _by_sequence(
    account: TrialAccount, analysis: CrossoverAnalysis, words: ReportWords
) -> Iterator[tuple[Box, ...]]:
    """Where no sequences are known, each period is a column of its own."""
    gone = Counter((it.sequence, it.period) for it in absent_periods(account))
    for sequence in analysis.sequences:
        rows = [it for it in account.rows if it.sequence == sequence]
        people = words.say("flow-began", {"count": len({it.person for it in rows})})
        head = Box((words.say("flow-sequence", {"sequence": sequence}), people))
        cells = (it for it in analysis.cells if it.sequence == sequence)
        boxes = (_cell_box(it, rows, gone[sequence, it.period], words) for it in cells)
        yield (head, *boxes)
    if not analysis.sequences:
        of_arm = absent_arms(account)
        for it in account.arms:
            lines = (*_gone(of_arm[it.arm], words), *_counts(it.there, it.analysed, words))
            yield (Box((it.arm, *lines)),)


def _cell_box(it: PeriodCell, rows: Sequence[PersonAccount], gone: int, words: ReportWords) -> Box:
    there = sum(row.period == it.period for row in rows)
    head = words.say("flow-period", {"period": it.period, "arm": it.arm})
    return Box((head, *_gone(gone, words), *_counts(there, it.people, words)))


def _gone(count: int, words: ReportWords) -> Iterator[str]:
    if count:
        yield words.say("flow-absent", {"count": count})


def _counts(there: int, analysed: int, words: ReportWords) -> Iterator[str]:
    if there > analysed:
        yield words.say("flow-there", {"count": there})
        yield words.say("flow-lost", {"count": there - analysed})
    yield words.say("flow-analysed", {"count": analysed})


def _by_arm(analysis: ParallelAnalysis, words: ReportWords) -> Iterator[tuple[Box, ...]]:
    for it in analysis.flow:
        first = Box((it.arm, words.say("flow-allocated", {"count": it.people})))
        lost = tuple(_lost(it, words))
        last = Box((words.say("flow-analysed", {"count": it.analysed}),))
        yield (first, *([Box(lost)] if lost else []), last)


def _lost(it: ArmFlow, words: ReportWords) -> Iterator[str]:
    reasons = {
        "outcome": it.without_outcome,
        "baseline": it.without_baseline,
        "covariate": it.without_covariate,
    }
    if any(reasons.values()):
        yield words.say("flow-lost", {"count": sum(reasons.values())})
    for name, count in reasons.items():
        if count:
            yield words.say(f"flow-lost-{name}", {"count": count})


def _top(paper: Paper, box: Box, count: int) -> Spec:
    """Everybody, with a line down to each column of the first shelf."""
    lines = _fitted(box, paper.width_px)
    height, width = _height(lines), _width(paper, count)
    marks = [*_box(0, 0, paper.width_px, lines)]
    for at in range(count):
        marks += _drop(at * (width + _GAP_PX) + width / 2, height)
    return canvas(paper, height + _DROP_PX, marks)


def _width(paper: Paper, count: int) -> float:
    return (paper.width_px - _GAP_PX * (count - 1)) / count


def _shelf(paper: Paper, columns: Sequence[tuple[Box, ...]], count: int) -> Spec:
    """Columns side by side; boxes of the same step stand at the same height."""
    width = _width(paper, count)
    fitted = [[_fitted(box, width) for box in column] for column in columns]
    steps = max(map(len, fitted))
    heights = [
        max(_height(column[step]) for column in fitted if step < len(column))
        for step in range(steps)
    ]
    marks: list[Spec] = []
    for at, column in enumerate(fitted):
        left, top = at * (width + _GAP_PX), 0.0
        for step, lines in enumerate(column):
            marks += _box(left, top, width, lines, heights[step])
            top += heights[step]
            if step + 1 < len(column):
                marks += _drop(left + width / 2, top)
            top += _DROP_PX
    return canvas(paper, round(sum(heights) + _DROP_PX * (steps - 1)), marks)


def _fitted(box: Box, width_px: float) -> list[tuple[str, bool]]:
    """The lines as they fit, and which of them are bold."""
    room = width_px - 2 * _INSET_PX
    return [
        (line, at == 0)
        for at, words in enumerate(box.lines)
        for line in wrapped(words, room, SMALL_PX, bold=at == 0)
    ]


def _height(lines: Sequence[tuple[str, bool]]) -> int:
    return 2 * _INSET_PX + _LINE_PX * len(lines)


def _box(
    left: float,
    top: float,
    width: float,
    lines: Sequence[tuple[str, bool]],
    height: float | None = None,
) -> Iterator[Spec]:
    tall = _height(lines) if height is None else height
    yield drawn(
        "rect", x=left + 1, x2=left + width - 1, y=top + 1, y2=top + tall - 1,
        fill=GROUND, stroke=INK, strokeWidth=1.5, cornerRadius=4,
    )  # fmt: skip
    for at, (line, bold) in enumerate(lines):
        yield drawn(
            "text",
            text=line,
            x=left + _INSET_PX,
            y=top + _INSET_PX + _LINE_PX * (at + 0.5),
            align="left",
            fontSize=SMALL_PX,
            fontWeight=700 if bold else 400,
        )


def _drop(x: float, y: float) -> Iterator[Spec]:
    yield drawn("rule", x=x, x2=x, y=y - 1, y2=y + _DROP_PX + 1, stroke=EDGE, strokeWidth=2)
