"""Makes many comparisons and writes them as the long table that a trial is analysed from.

Finished rows are kept in a journal beside the table until all are there, so a run that was
stopped goes on where it was. A kept row is only believed where version, settings and the content
of every file are those it was made with.
"""

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Executor, as_completed
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rekmaat.errors import Finding
from rekmaat.exchange.emg_table_file import sidecar_of, sidecar_text, table_text
from rekmaat.exchange.emg_table_journal import (
    Entry,
    Journal,
    entries_of,
    journal_of,
    open_journal,
)
from rekmaat.exchange.emg_table_records import (
    Input,
    ManyRows,
    Reckoned,
    Settings,
    TableRow,
    key_of,
)
from rekmaat.files import fingerprint
from rekmaat.files.reading import NOTHING_SAID, Reading
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError, new_file
from rekmaat.service.emg_comparisons import Comparison, Comparisons, from_folder
from rekmaat.service.emg_inputs import ChangeQuestion
from rekmaat.service.emg_row import Task, inputs_of, reckon
from rekmaat.service.emg_table_checks import checked
from rekmaat.service.workers import several
from rekmaat.tell.sentences import Sentences
from rekmaat.version import __version__

_ROWS_A_JOB = 20
"""Fewer are done sooner than another process has begun."""


@dataclass(frozen=True, slots=True)
class TableOrder:
    """Which table to make of what.

    Attributes:
        asked: The comparisons.
        out: The table; ends in `.csv`.
        channels: The channels chosen in advance; empty for every EMG channel.
        reading: Rate and unit of plain tables.
        jobs: In how many processes; None for as many as pay. It changes nothing but the time.
        overwrite: Whether a table of that name may be replaced, and begun anew.
    """

    asked: Comparisons
    out: Path
    channels: tuple[str, ...] = ()
    reading: Reading = NOTHING_SAID
    jobs: int | None = None
    overwrite: bool = False

    @property
    def settings(self) -> Settings:
        """What every row is measured with."""
        return Settings(__version__, self.channels, self.reading.rate_hz, self.reading.unit)

    @property
    def source(self) -> str:
        """Where the listing or dataset is, from the folder of the table."""
        try:
            return Path(os.path.relpath(self.asked.source, self.out.parent)).as_posix()
        except ValueError:  # on another drive
            return str(self.asked.source.absolute())

    def task(self, row: Comparison) -> Task:
        """Return one comparison to make."""
        question = ChangeQuestion(
            row.before, row.after, row.repeats, row.noise, self.channels, self.reading
        )
        return Task(question, self.asked.base)


@dataclass(frozen=True, slots=True)
class TableAnswer:
    """What was written.

    Attributes:
        table: Its rows.
        file: The table.
        sidecar: What each row rests on, and its findings in sentences.
        kept: How many rows an earlier run had finished.
        anew: How many it had finished with other settings or other content of the files.
    """

    table: ManyRows
    file: Path
    sidecar: Path
    kept: int
    anew: int


def write_table(
    order: TableOrder, sentences: Sentences, done: Callable[[int], None] = lambda _: None
) -> TableAnswer:
    """Make the comparisons that are not made yet, and write the table.

    Args:
        order: What to compare, and where to write it.
        sentences: The language of the findings beside the table.
        done: Told how many rows are finished.

    Raises:
        FileExistsAlreadyError: A table of that name exists, or one of another listing was begun.
        FileNotWritableError: A file cannot be written.
    """
    part = journal_of(order.out)
    _check_place(order)
    earlier = () if order.overwrite else entries_of(part, order.source)
    rows = order.asked.rows
    kept, anew = _kept(order, earlier)
    reckoned = _refused(order) | kept
    begin = order.overwrite or not part.exists()
    with open_journal(part, order.source, begin=begin) as journal:
        done(len(reckoned))
        todo = [at for at in range(len(rows)) if at not in reckoned]
        with closing(_measured(order, todo)) as measured:
            for at, one in measured:
                reckoned[at] = one
                _note(journal, order.settings, one)
                done(len(reckoned))
    answer = _answer(order, [reckoned[at] for at in range(len(rows))])
    _write(order, answer, sentences)
    part.unlink(missing_ok=True)
    return TableAnswer(answer, order.out, sidecar_of(order.out), len(kept), anew)


def _check_place(order: TableOrder) -> None:
    """Find out before the work whether its answer can be put down."""
    for path in (order.out, sidecar_of(order.out)):
        if path.is_symlink() or (path.exists() and not path.is_file()):
            raise FileNotWritableError(path, "it is no ordinary file")
        if path.exists() and not order.overwrite:
            raise FileExistsAlreadyError(path)


def _refused(order: TableOrder) -> dict[int, Reckoned]:
    """The rows of which it is known beforehand that nothing can be compared."""
    return {
        at: Reckoned(inputs_of(order.task(row)), None, (), ())
        for at, row in enumerate(order.asked.rows)
        if row.refused
    }


def _kept(order: TableOrder, earlier: Sequence[Entry]) -> tuple[dict[int, Reckoned], int]:
    """The rows that an earlier run finished, and how many of its rows no longer hold."""
    finished = {key_of(it.settings, it.reckoned.inputs): it.reckoned for it in earlier}
    places = {it.files for it in finished.values()}
    kept: dict[int, Reckoned] = {}
    anew = 0
    for at, row in enumerate(order.asked.rows):
        task = order.task(row)
        if row.refused or _files(task) not in places:
            continue
        found = finished.get(key_of(order.settings, inputs_of(task)))
        if found is None:
            anew += 1
        else:
            kept[at] = found
    return kept, anew


def _files(task: Task) -> tuple[tuple[str, str], ...]:
    question = task.question
    return tuple(
        (role, from_folder(task.base, path))
        for path, role in zip(question.files, question.roles, strict=True)
    )


def _measured(
    order: TableOrder, todo: Sequence[int]
) -> Generator[tuple[int, Reckoned], None, None]:
    """Each row as soon as it is finished, in any order."""
    tasks = [(at, order.task(order.asked.rows[at])) for at in todo]
    jobs = _jobs(order, len(todo))
    if jobs == 1:
        yield from ((at, reckon(task)) for at, task in tasks)
        return
    with several(jobs) as pool:
        yield from _spread(pool, tasks)


def _jobs(order: TableOrder, rows: int) -> int:
    if order.jobs is not None:
        return max(1, min(order.jobs, rows))
    return max(1, min(os.cpu_count() or 1, rows // _ROWS_A_JOB))


def _spread(pool: Executor, tasks: Sequence[tuple[int, Task]]) -> Iterator[tuple[int, Reckoned]]:
    places = {pool.submit(reckon, task): at for at, task in tasks}
    for future in as_completed(places):
        yield places[future], future.result()


def _note(journal: Journal, settings: Settings, one: Reckoned) -> None:
    # What was refused is tried anew next time: the cause may lie outside of the files.
    if one.numbers is not None:
        journal.add(Entry(settings, one))


def _answer(order: TableOrder, reckoned: Sequence[Reckoned]) -> ManyRows:
    asked = order.asked
    rows = tuple(
        TableRow(
            name=row.name,
            cells=tuple(row.cell(column) for column in asked.columns),
            reckoned=_with(row.findings, one),
        )
        for row, one in zip(asked.rows, reckoned, strict=True)
    )
    inputs = tuple(
        Input(from_folder(asked.base, path), asked.kind, fingerprint(path)) for path in asked.tables
    )
    return checked(ManyRows(asked.kind, asked.columns, rows, order.settings, inputs, ()))


def _with(findings: tuple[Finding, ...], one: Reckoned) -> Reckoned:
    return Reckoned(one.inputs, one.numbers, one.channels, findings + one.findings)


def _write(order: TableOrder, table: ManyRows, sentences: Sentences) -> None:
    content = {
        sidecar_of(order.out): sidecar_text(table, sentences),
        order.out: table_text(table),
    }
    for path, text in content.items():
        with new_file(path, overwrite=True, shared=True) as unfinished:
            unfinished.write_text(text, encoding="utf-8", errors="replace", newline="")
