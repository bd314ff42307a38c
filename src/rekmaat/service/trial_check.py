"""Checks that an allocation is the one that was published, and writes it as a table."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.allocation_check import (
    Enrolment,
    clock_warnings,
    envelope_fault,
    list_faults,
    opening_faults,
    reasons_given,
    strange_envelopes,
)
from rekmaat.exchange.allocation_files import PUBLISHED, Published, read_list, sha256_of
from rekmaat.exchange.allocation_folder import enrolment_folder, read_enrolment
from rekmaat.exchange.allocation_log import Opened, chain_faults
from rekmaat.exchange.small_file import refused
from rekmaat.judge.allocation_scheme import Design


@dataclass(frozen=True, slots=True)
class CheckOrder:
    """What is to be checked, and against what.

    Attributes:
        folder: Of those who enrol.
        registered: The fingerprint of the published file as it was registered; None where nobody
            gives it.
        head: A fingerprint of the log that was noted at an opening; None where nobody gives one.
        concealed: The list that was kept apart; None where it still is.
    """

    folder: Path
    registered: str | None = None
    head: str | None = None
    concealed: Path | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """An allocation with which nothing is wrong.

    Attributes:
        enrolment: What was read.
        kept_until: The entry of the log that the noted fingerprint is of; None without one.
        list_sha256: Of the list that was kept apart; None where it still is.
        log_sha256: Of the whole log.
        findings: What is worth knowing.
    """

    enrolment: Enrolment
    kept_until: int | None
    list_sha256: str | None
    log_sha256: str
    findings: tuple[Finding, ...]


def check_allocation(order: CheckOrder) -> Checked:
    """Check everything there is to check.

    Raises:
        RefusedError: Says everything that is not as it was, file by file and line by line.
    """
    folder = enrolment_folder(order.folder)
    enrolment = read_enrolment(folder.path)
    found = tuple(_faults(enrolment, order))
    digest = None
    if order.concealed is not None:
        concealed, digest = read_list(order.concealed)
        found += tuple(list_faults(enrolment, concealed, order.concealed, digest))
    if found:
        raise RefusedError(*found)
    log = enrolment.log
    notes = [*strange_envelopes(enrolment), *clock_warnings(log), *reasons_given(log)]
    if folder.list_beside is not None and order.concealed is None:
        beside = refused("allocation-list-beside", folder.list_beside)
        notes.append(replace(beside, severity=Severity.WARNING))
    return Checked(
        enrolment,
        _kept_until(enrolment, order.head),
        digest,
        sha256_of(log.path),
        tuple(notes),
    )


def _faults(enrolment: Enrolment, order: CheckOrder) -> Iterator[Finding]:
    log = enrolment.log
    if order.registered not in {None, enrolment.published_sha256}:
        yield refused("published-not-registered", enrolment.folder / PUBLISHED)
    chain = chain_faults(log, enrolment.published_sha256)
    yield from chain
    if order.head is not None and order.head not in log.hashes:
        yield refused("log-head-unknown", log.path, entries=len(log.entries))
    for listed in enrolment.published.envelopes:
        if (found := envelope_fault(enrolment, listed)) is not None:
            yield found
    if not chain:  # in a broken log, turns and people mean nothing
        yield from opening_faults(enrolment)


def _kept_until(enrolment: Enrolment, head: str | None) -> int | None:
    return None if head is None else enrolment.log.hashes.index(head) + 1


def allocation_table(checked: Checked) -> str:
    """Return who got what as comma-separated values, one line a person in the order of opening."""
    published = checked.enrolment.published
    table = StringIO(newline="")
    writer = csv.writer(table, lineterminator="\n")
    factors = [factor.name for factor in published.factors]
    writer.writerow(["person", "envelope", *factors, "opened_at", *_arm_columns(published)])
    for opened in checked.enrolment.log.opened:
        levels = [pair.partition("=")[2] for pair in opened.stratum.split()]
        place = [opened.person, opened.number, *levels, opened.at.isoformat()]
        writer.writerow([*place, *_arm_cells(published, opened)])
    return table.getvalue()


def _arm_columns(published: Published) -> list[str]:
    if published.design is Design.PARALLEL:
        return ["arm"]
    return ["sequence", *(f"period_{it}" for it in range(1, published.periods + 1))]


def _arm_cells(published: Published, opened: Opened) -> list[str]:
    if published.design is Design.PARALLEL:
        return list(opened.allocation)
    return [", ".join(opened.allocation), *opened.allocation]
