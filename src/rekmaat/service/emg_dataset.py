"""Reads from an EMG-BIDS dataset what is to be compared: one row a person, session and task."""

from collections.abc import Iterator
from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.emg_bids_folder import is_dataset, recordings
from rekmaat.exchange.emg_bids_sessions import PEOPLE, Visit, tables, visits
from rekmaat.exchange.small_file import refused
from rekmaat.measure.labels import listed
from rekmaat.service.emg_comparisons import (
    PERSON,
    Comparison,
    Comparisons,
    check_columns,
    refusal,
    with_gaps_named,
)

_OURS = frozenset({PERSON, "session", "task"})
_PERIOD = "period"


def read_dataset(folder: Path) -> Comparisons:
    """Return what a dataset asks to be compared.

    A session without recordings, or with one side only, is a row too, with the reason.

    Raises:
        RefusedError: The folder is no dataset, holds no recording, has a table that cannot be
            read, or a column that the table of changes adds itself.
    """
    if not is_dataset(folder):
        raise RefusedError(refused("folder-no-dataset", folder))
    if not recordings(folder):
        raise RefusedError(refused("bids-no-recording", folder))
    found = visits(folder)
    _check_columns(folder, found)
    rows = tuple(_comparison(folder, visit) for visit in found)
    return with_gaps_named(Comparisons("dataset", folder, folder, rows, tables(folder)))


def _check_columns(folder: Path, found: tuple[Visit, ...]) -> None:
    names = dict.fromkeys(name for visit in found for name, _ in visit.about)
    check_columns(folder / PEOPLE, list(names), taken=_OURS)


def _comparison(folder: Path, visit: Visit) -> Comparison:
    # As the tables of the dataset spell them, so that both can be joined, and 01 stays 01.
    session = f"ses-{visit.session}" if visit.session else ""
    cells = {PERSON: f"sub-{visit.subject}", "session": session, "task": visit.task}
    # A session is a period of the trial, unless the tables number the periods themselves.
    period = {_PERIOD: str(int(visit.session))} if visit.session.isdecimal() else {}
    told = dict(visit.about)
    return Comparison(
        name=visit.name,
        cells=tuple((cells | period | told).items()),
        before=visit.sides["before"],
        after=visit.sides["after"],
        repeats=visit.sides["repeat"],
        noise=next(iter(visit.sides["noise"]), None),
        findings=tuple(_found(folder, visit)),
    )


def _found(folder: Path, visit: Visit) -> Iterator[Finding]:
    sides = visit.sides
    if not any(sides.values()) and not visit.unplaced:
        yield refusal("visit-no-recording", folder, visit=visit.name)
        return
    for side, label in (("before", "pre"), ("after", "post")):
        if not sides[side]:
            yield refusal("visit-side-missing", folder, visit=visit.name, label=label)
    if len(sides["repeat"]) % 2:
        count = len(sides["repeat"])
        yield refusal("visit-repeats-odd", folder, visit=visit.name, count=count)
    if len(sides["noise"]) > 1:
        count = len(sides["noise"])
        yield refusal("visit-noise-several", folder, visit=visit.name, count=count)
    if visit.unplaced:
        names = listed([path.name for path in visit.unplaced])
        place = {"file": str(folder), "place": "file", "visit": visit.name, "recordings": names}
        yield Finding("visit-unplaced", Severity.WARNING, place)
