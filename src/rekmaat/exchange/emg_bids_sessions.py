"""Which recordings of an EMG-BIDS dataset belong together: before, after, repeats and noise.

What comes from one person, in one session and one task is one comparison. The label `acq-` says
which side a recording is on, as `rekmaat emg convert --acquisition` writes it. A recording of
noise belongs to all tasks of its session, because a person with the muscles off is lying.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rekmaat.errors import RefusedError, Severity
from rekmaat.exchange.emg_bids_folder import finding, read_table, recordings
from rekmaat.files.bids_dataset import name_of
from rekmaat.measure.labels import listed

PEOPLE = "participants.tsv"
_SIDES = {
    "pre": "before", "before": "before", "post": "after", "after": "after",
    "repeat": "repeat", "noise": "noise",
}  # fmt: skip
_UNKNOWN = frozenset({"", "n/a"})
_PARTS = re.compile(r"([0-9]+)")


@dataclass(frozen=True, slots=True)
class Visit:
    """The recordings of one person in one session and one task.

    Attributes:
        subject: The label, without `sub-`.
        session: The label, without `ses-`; empty where there are no sessions.
        task: The label; empty where there are no recordings.
        sides: The recordings of `before`, `after`, `repeat` and `noise`, in the order of runs.
        unplaced: Recordings that say none of these.
        about: What the tables say of the person and the session, by column.
    """

    subject: str
    session: str
    task: str
    sides: Mapping[str, tuple[Path, ...]]
    unplaced: tuple[Path, ...]
    about: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        """Which one it is: `sub-01_ses-2_task-reststand`."""
        labels = (("sub", self.subject), ("ses", self.session), ("task", self.task))
        return "_".join(f"{key}-{label}" for key, label in labels if label)


@dataclass(frozen=True, slots=True)
class _Placed:
    path: Path
    labels: Mapping[str, str]

    def label(self, key: str) -> str:
        return self.labels.get(key, "")

    @property
    def side(self) -> str:
        return _SIDES.get(self.label("acq").casefold(), "")

    @property
    def order(self) -> tuple[tuple[str | int, ...], str]:
        return _in_order(self.label("run")), self.path.name


def visits(root: Path) -> tuple[Visit, ...]:
    """Return every visit that a dataset tells of, also those without any recording.

    Args:
        root: The folder that holds `dataset_description.json`.

    Raises:
        RefusedError: One of the tables cannot be read.
    """
    placed = [_placed(path) for path in recordings(root)]
    people = _people(root)
    subjects = {*people, *(it.label("sub") for it in placed)}
    return tuple(
        visit
        for subject in sorted(subjects, key=_in_order)
        for visit in _of_person(root, subject, people.get(subject, {}), placed)
    )


def tables(root: Path) -> tuple[Path, ...]:
    """Return the tables that say something about people and sessions."""
    return tuple(
        path
        for path in (root / PEOPLE, *sorted(root.glob("sub-*/sub-*_sessions.tsv")))
        if path.is_file()
    )


def _of_person(
    root: Path, subject: str, about: Mapping[str, str], placed: Iterable[_Placed]
) -> Iterator[Visit]:
    own = [it for it in placed if it.label("sub") == subject]
    told = _sessions(root, subject)
    for session in sorted({*told, *(it.label("ses") for it in own)} or {""}, key=_in_order):
        here = [it for it in own if it.label("ses") == session]
        said = _nearest(about, told.get(session, {}))
        tasks = {it.label("task") for it in here if it.side != "noise"}
        for task in sorted(tasks or {""}, key=_in_order):
            yield _visit((subject, session, task), here, said)


def _visit(
    labels: tuple[str, str, str], here: Iterable[_Placed], about: Mapping[str, str]
) -> Visit:
    subject, session, task = labels
    own = [it for it in here if it.side == "noise" or it.label("task") == task]
    own.sort(key=lambda it: it.order)
    return Visit(
        subject=subject,
        session=session,
        task=task,
        sides={
            side: tuple(it.path for it in own if it.side == side)
            for side in dict.fromkeys(_SIDES.values())
        },
        unplaced=tuple(it.path for it in own if not it.side),
        about=tuple(about.items()),
    )


def _nearest(person: Mapping[str, str], session: Mapping[str, str]) -> dict[str, str]:
    """What is said of the person, and over it whatever is said of the session."""
    said = dict(person)
    for column, cell in session.items():
        if cell or column not in said:
            said[column] = cell
    return said


def _placed(path: Path) -> _Placed:
    pairs = (it.partition("-") for it in name_of(path).entities)
    return _Placed(path, {key: label for key, _, label in pairs})


def _people(root: Path) -> dict[str, dict[str, str]]:
    """What the table of people says, by the label of the person."""
    path = root / PEOPLE
    return _by_label(path, "participant_id", "sub-") if path.is_file() else {}


def _sessions(root: Path, subject: str) -> dict[str, dict[str, str]]:
    """What the table of a person's sessions says, by the label of the session."""
    path = root / f"sub-{subject}" / f"sub-{subject}_sessions.tsv"
    return _by_label(path, "session_id", "ses-") if path.is_file() else {}


def _by_label(path: Path, column: str, prefix: str) -> dict[str, dict[str, str]]:
    """The rows of a table, by their label.

    Raises:
        RefusedError: It cannot be read, has no labels, or one of them twice.
    """
    table = read_table(path)
    if column not in table.columns:
        reason = f"no column {column}"
        raise RefusedError(finding("bids-unreadable", path, Severity.REFUSED, reason=reason))
    labels = [it.strip().removeprefix(prefix) for it in table.column(column)]
    twice = [label for label, count in Counter(labels).items() if count > 1]
    if twice:
        names = listed(twice)
        raise RefusedError(finding("bids-label-twice", path, Severity.REFUSED, names=names))
    others = [(name, table.column(name)) for name in table.columns if name != column]
    return {
        label: {name.strip().casefold(): _known(cells[at]) for name, cells in others}
        for at, label in enumerate(labels)
    }


def _known(cell: str) -> str:
    return "" if cell.strip() in _UNKNOWN else cell.strip()


def _in_order(label: str) -> tuple[str | int, ...]:
    """Two before ten, whatever the zeros before them."""
    parts = _PARTS.split(label)
    return tuple(int(part) if at % 2 else part for at, part in enumerate(parts))
