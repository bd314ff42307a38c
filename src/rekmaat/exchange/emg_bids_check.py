"""Checks an EMG-BIDS dataset for what makes its numbers unreadable or wrong.

The field's own validator looks at names and at each file alone. It lets through a recording
without its table of channels, one that was cut off after the header, a unit nobody can convert,
electrodes without a system of coordinates, and counts that contradict each other.
"""

from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.bids_names import DATATYPE, DESCRIPTION
from rekmaat.exchange.emg_bids_folder import finding, read_object, read_table, recordings
from rekmaat.exchange.emg_bids_recording import check_recording
from rekmaat.measure.labels import listed


def check_dataset(root: Path) -> tuple[Finding, ...]:
    """Return what is wrong with a dataset; empty if other programs can use it.

    Args:
        root: The folder that holds `dataset_description.json`.
    """
    found = [*_about_dataset(root)]
    files = recordings(root)
    if not files:
        found.append(finding("bids-no-recording", root, Severity.REFUSED))
    return (*found, *(it for file in files for it in check_recording(file)))


def _about_dataset(root: Path) -> list[Finding]:
    description = root / DESCRIPTION
    try:
        said = read_object(description)
    except RefusedError as error:
        return list(error.findings)
    missing = [key for key in ("Name", "BIDSVersion") if not said.get(key)]
    found = []
    if missing:
        names = listed(missing)
        found.append(finding("bids-settings-missing", description, Severity.WARNING, names=names))
    return [*found, *_people_missing(root), *_sessions_mixed(root)]


def _people_missing(root: Path) -> list[Finding]:
    """Say whose folder has no line in the list of people."""
    table = root / "participants.tsv"
    if not table.exists():
        return []
    try:
        listed_people = set(read_table(table).column("participant_id"))
    except RefusedError as error:
        return list(error.findings)
    people = sorted(path.name for path in root.glob("sub-*") if path.is_dir())
    missing = [name for name in people if name not in listed_people]
    if not missing:
        return []
    return [finding("bids-person-unlisted", table, Severity.WARNING, names=listed(missing))]


def _sessions_mixed(root: Path) -> list[Finding]:
    """Say who has recordings both within sessions and beside them."""
    mixed = [
        person.name
        for person in sorted(root.glob("sub-*"))
        if (person / DATATYPE).is_dir() and any(person.glob("ses-*"))
    ]
    if not mixed:
        return []
    return [finding("bids-sessions-mixed", root, Severity.WARNING, names=listed(mixed))]
