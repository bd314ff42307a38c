"""The tables of a run, as text that reads well in a terminal and on the page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from emg_bench.accuracy import BESIDE, ECG_DB, FLOORS_UV, ecg_label, grid_label
from emg_bench.goals import goals
from emg_bench.pipelines import OURS
from emg_bench.run import Errors, Run
from emg_bench.speed import FFT

Row = Sequence[str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its title.

    Attributes:
        title: What it shows.
        head: The names of the columns.
        rows: As many cells each.
        note: How to read it.
    """

    title: str
    head: Row
    rows: Sequence[Row]
    note: str = ""

    def __str__(self) -> str:
        """Return the table as Markdown."""
        lines = [f"### {self.title}", "", markdown(self.head, self.rows), ""]
        return "\n".join([*lines, self.note, ""] if self.note else lines)


def markdown(head: Row, rows: Iterable[Row]) -> str:
    """Return a table of Markdown, padded so that it reads well as text too."""
    table = [head, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(head))]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in table]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def tables(run: Run) -> Iterator[Table]:
    """Return the tables that the run has numbers for, the goals first."""
    every = [
        _goals(run),
        _grid(run, "a", "Rekmaat, change drawn between -30 and +10 %"),
        _grid(run, "a18", "Rekmaat, change of -18 %"),
        _beside(run, "a", "Beside the peers, change drawn between -30 and +10 %"),
        _beside(run, "a18", "Beside the peers, change of -18 %"),
        _cases(run, "b", "With a real ECG"),
        _cases(run, "b as recorded", "With a real ECG, the noise of its own recording kept"),
        _cases(run, "c", "One more thing wrong"),
        _cases(run, "d", "The spectrum shifts, the amplitude does not", _bias),
        _calls(run),
        _cases(run, "f", "Other sampling rates"),
        _speeds(run),
        _absent(run),
    ]
    return (table for table in every if table.rows)


def _goals(run: Run) -> Table:
    rows = [(it.what, it.goal, it.value, "yes" if it.met else "NO", it.peers) for it in goals(run)]
    return Table("Goals", ("what", "goal", "Rekmaat", "reached", "best peer"), rows)


def _grid(run: Run, part: str, title: str) -> Table:
    """Every heartbeat by every floor."""
    rows = []
    for db in ECG_DB:
        found = [run.one(part, grid_label(db, uv), OURS) for uv in FLOORS_UV]
        if any(found):
            rows.append((ecg_label(db), *(_three(one) for one in found)))
    head = ("EMG:ECG", *(f"floor {uv:g} uV" for uv in FLOORS_UV))
    return Table(title, head, rows, "Bias / RMSE / P95 in percentage points.")


def _beside(run: Run, part: str, title: str) -> Table:
    """Every pipeline at a few of them."""
    names = run.pipelines(part)
    if len(names) < 2:  # noqa: PLR2004 - alone there is nothing to compare
        return Table(title, (), ())
    rows = [
        (
            name,
            _scenes(run, part, name),
            *(_two(run.one(part, grid_label(db, uv), name)) for db, uv in BESIDE),
        )
        for name in names
    ]
    head = ("pipeline", "sessions", *(f"{ecg_label(db)}, {uv:g} uV" for db, uv in BESIDE))
    return Table(title, head, rows, "Bias / RMSE in percentage points.")


def _rmse(one: Errors | None) -> str:
    return f"{one.rmse:.1f}" if one and one.points else _two(one)


def _bias(one: Errors | None) -> str:
    return f"{one.bias:+.1f}" if one and one.points else _two(one)


def _cases(run: Run, part: str, title: str, tell: Callable[[Errors | None], str] = _rmse) -> Table:
    """Every case, for every pipeline that took part; of the peers one number each."""
    others = [name for name in run.pipelines(part) if name != OURS]
    rows = []
    for one in run.of(part, OURS):
        beside = (tell(run.one(part, one.label, name)) for name in others)
        rows.append((one.label, str(one.scenes), _three(one), _said(one), *beside))
    note = "Bias / RMSE / P95 in percentage points; of the peers the RMSE."
    if tell is _bias:
        note = "Bias / RMSE / P95 in percentage points; of the peers the bias."
    return Table(title, ("case", "sessions", OURS, "it says", *others), rows, note)


def _calls(run: Run) -> Table:
    rows = [
        (
            f"{one.tau_s:g} s",
            f"{one.seconds} s",
            str(one.sessions),
            f"{one.within:.1%}",
            f"{one.with_prior:.1%}",
        )
        for one in run.calls
    ]
    head = ("tau", "recordings of", "sessions", "by the error within alone", "with the prior")
    return Table("No effect, posture drifting: called a change", head, rows)


def _speeds(run: Run) -> Table:
    yardsticks = [
        it for it in run.speeds if it.pipeline in {"pyemgpipeline", "neurokit2 emg_process", FFT}
    ]
    rows = [
        (
            one.pipeline,
            f"{one.hours:.3g}",
            f"{one.best_hours:.3g}",
            *(f"{one.hours / it.hours:.3g}" for it in yardsticks),
        )
        for one in sorted(run.speeds, key=lambda it: -it.hours)
    ]
    head = ("pipeline", "h / CPU-s", "best turn", *(f"x {it.pipeline}" for it in yardsticks))
    note = "Hours of four channels at 2 kHz a CPU second, median of the turns."
    return Table("Speed", head, rows, note)


def _absent(run: Run) -> Table:
    rows = [(one.name, one.reason) for one in run.absent]
    return Table("Peers that did not run", ("peer", "reason"), rows)


def _scenes(run: Run, part: str, name: str) -> str:
    return str(max(one.scenes for one in run.of(part, name)))


def _three(one: Errors | None) -> str:
    return f"{_two(one)} / {one.p95:.2f}" if one and one.points else _two(one)


def _two(one: Errors | None) -> str:
    if one is None:
        return "-"
    if not one.points:
        return "failed" if one.failure else "no number"
    return f"{one.bias:+.2f} / {one.rmse:.2f}"


def _said(one: Errors) -> str:
    told = [f"{code} {share:.0%}" for code, share in one.findings]
    if one.withheld:
        told.insert(0, f"no verdict {one.withheld:.0%}")
    if one.unread:
        told.insert(0, f"no number {one.unread:.0%}")
    return ", ".join(told)
