"""Answers `rekmaat trial check`: what fits, or everything that does not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rekmaat.catalogue.text import Text
from rekmaat.cli.exit_codes import DONE, REFUSED
from rekmaat.cli.findings import Object, finding_objects, print_refusal
from rekmaat.cli.printing import Streams, print_lines, print_object
from rekmaat.errors import Argument, RefusedError, WrongUseError
from rekmaat.exchange.allocation_files import PUBLISHED
from rekmaat.exchange.allocation_log import LOG
from rekmaat.new_file import FileExistsAlreadyError, new_file
from rekmaat.service.trial_check import Checked, CheckOrder, allocation_table, check_allocation
from rekmaat.tell.sentences import grouped_sentences
from rekmaat.version import __version__

_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Table:
    """Where the table goes, and whether another file may be there."""

    path: Path
    overwrite: bool


def order_of(
    folder: Path, hashes: tuple[str | None, str | None], sealed: Path | None, text: Text
) -> CheckOrder:
    """Return what is to be checked.

    Raises:
        WrongUseError: A fingerprint is none.
    """
    options = ("--registered", "--head")
    pairs = zip(options, hashes, strict=True)
    registered, head = (_hash(option, given, text) for option, given in pairs)
    return CheckOrder(folder, registered, head, sealed)


def _hash(option: str, given: str | None, text: Text) -> str | None:
    digits = None if given is None else given.strip().lower()
    if digits is not None and not _HASH.fullmatch(digits):
        raise WrongUseError(text.say("usage-hash", {"option": option}))
    return digits


def answer(
    order: CheckOrder, table: Table | None, text: Text, *, as_json: bool, streams: Streams
) -> int:
    """Check, write the table where one is asked for, and print what was found.

    Returns:
        The exit code: 0, or 3 where something is not as it was; then there is no table.

    Raises:
        WrongUseError: The table is there already or cannot be written.
    """
    out, err = streams
    try:
        checked = check_allocation(order)
    except RefusedError as error:
        print_refusal(error.findings, text, as_json=as_json, streams=streams)
        return REFUSED
    if table is not None:
        _write(table, allocation_table(checked), text)
    if as_json:
        print_object(_object(checked, order, table, text), out)
    else:
        print_lines(_lines(checked, order, table, text), out)
        print_lines(grouped_sentences(checked.findings, text), err)
    return DONE


def _write(table: Table, content: str, text: Text) -> None:
    try:
        with new_file(table.path, overwrite=table.overwrite) as unfinished:
            unfinished.write_text(content, encoding="utf-8", newline="")
    except FileExistsAlreadyError as error:
        raise WrongUseError(text.say("usage-table", {"file": str(table.path)})) from error


def _lines(checked: Checked, order: CheckOrder, table: Table | None, text: Text) -> Iterator[str]:
    enrolment = checked.enrolment
    opened = len(enrolment.log.opened)
    told: dict[str, Argument] = {
        "envelopes": len(enrolment.published.envelopes),
        "opened": opened,
        "people": enrolment.published.people,
    }
    yield text.say("checked-envelopes", told)
    yield text.say("checked-log", told)
    yield from _fingerprints(checked, order, text)
    if checked.list_sha256 is not None:
        yield text.say("checked-list")
    if table is not None:
        yield text.say("checked-table", {"file": str(table.path), "people": opened})


def _fingerprints(checked: Checked, order: CheckOrder, text: Text) -> Iterator[str]:
    published = {"file": PUBLISHED, "hash": checked.enrolment.published_sha256}
    yield text.say("checked-registered" if order.registered else "checked-published", published)
    log = checked.enrolment.log
    if checked.kept_until is None:
        yield text.say("checked-head", {"hash": log.head})
        return
    later = len(log.entries) - checked.kept_until
    yield text.say("checked-kept", {"entry": checked.kept_until, "later": later})


def _object(checked: Checked, order: CheckOrder, table: Table | None, text: Text) -> Object:
    enrolment = checked.enrolment
    inputs = [
        {"file": PUBLISHED, "sha256": enrolment.published_sha256},
        {"file": LOG, "sha256": checked.log_sha256},
    ]
    if order.concealed is not None:
        inputs.append({"file": str(order.concealed), "sha256": checked.list_sha256 or ""})
    return {
        "fingerprint": enrolment.published_sha256,
        "head": enrolment.log.head,
        "registered": order.registered is not None,
        "kept_until": checked.kept_until,
        "drawn_again": checked.list_sha256 is not None,
        "envelopes": len(enrolment.published.envelopes),
        "people": enrolment.published.people,
        "opened": [
            {
                "person": it.person,
                "stratum": it.stratum,
                "envelope": it.number,
                "allocation": it.allocation,
                "at": it.at.isoformat(),
                "reason": it.reason,
            }
            for it in enrolment.log.opened
        ],
        "files": {"list": None if table is None else str(table.path)},
        "findings": finding_objects(checked.findings, text),
        "provenance": {
            "version": __version__,
            "settings": {"registered": order.registered, "head": order.head},
            "inputs": inputs,
        },
    }
