"""Opens the envelope of one person, and writes down that it was opened."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.exchange.allocation_check import Enrolment, Turns, secret_in
from rekmaat.exchange.allocation_folder import enrolment_folder, read_enrolment
from rekmaat.exchange.allocation_log import (
    Opened,
    alone,
    chain_faults,
    line_hash,
    line_of,
    write_log,
)
from rekmaat.exchange.envelope import Place, code_of, code_text, secret_bytes
from rekmaat.exchange.small_file import refused
from rekmaat.judge.allocation import Allocation
from rekmaat.judge.allocation_scheme import strata_of

_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class OpeningOrder:
    """Which envelope is to be opened for whom.

    Attributes:
        folder: Of those who enrol.
        person: Under which number or code the person takes part.
        code: Of the envelope; None where it is still to be asked for.
        stratum: The person's: pairs such as `sex=F`, in any order.
        number: Of the envelope; None is the next one.
        reason: Why it is opened out of turn; None where it is not.
    """

    folder: Path
    person: str
    code: str | None = None
    stratum: tuple[str, ...] = ()
    number: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class NextEnvelope:
    """Which envelope is to be opened for a person, and the fingerprints to show for its code.

    Attributes:
        place: Which envelope.
        opened: How many are open.
        people: How many people are planned.
        head: The fingerprint of the log.
        published_sha256: The fingerprint of what was published.
    """

    place: Place
    opened: int
    people: int
    head: str
    published_sha256: str


@dataclass(frozen=True, slots=True)
class OpenedEnvelope:
    """What was in it.

    Attributes:
        place: Which envelope.
        allocation: The arm; in a crossover all arms in their order.
        opened: How many are open now.
        people: How many people are planned.
        head: The fingerprint of the log now.
        published_sha256: The fingerprint of what was published.
        findings: What is worth knowing.
    """

    place: Place
    allocation: Allocation
    opened: int
    people: int
    head: str
    published_sha256: str
    findings: tuple[Finding, ...]


def next_envelope(order: OpeningOrder) -> NextEnvelope:
    """Return which envelope would be opened; it stays closed, and nothing is logged.

    Raises:
        RefusedError: The log is not as it was, or the person can have no envelope.
    """
    enrolment = _sound(enrolment_folder(order.folder).path)
    place, log = _place(enrolment, order), enrolment.log
    people, digest = enrolment.published.people, enrolment.published_sha256
    return NextEnvelope(place, len(log.opened), people, log.head, digest)


def open_envelope(order: OpeningOrder, now: datetime) -> OpenedEnvelope:
    """Open an envelope and log it; nothing is shown that is not in the log first.

    Raises:
        RefusedError: The log or the envelope is not as it was, the person has an envelope
            already, it is not this one's turn, or the code is not its own.
        FileNotWritableError: The log cannot be written.
    """
    folder = enrolment_folder(order.folder)
    with alone(folder.path):
        enrolment = _sound(folder.path)
        place = _place(enrolment, order)
        entry = _entry(enrolment, order, place, now)
        head = _append(enrolment, entry)
    opened, people = len(enrolment.log.opened) + 1, enrolment.published.people
    findings = []
    if folder.list_beside is not None:
        beside = refused("allocation-list-beside", folder.list_beside)
        findings.append(Finding(beside.code, Severity.WARNING, beside.arguments))
    if opened > people:
        told = {"opened": opened, "people": people}
        findings.append(Finding("allocation-full", Severity.WARNING, told))
    digest = enrolment.published_sha256
    return OpenedEnvelope(place, entry.allocation, opened, people, head, digest, tuple(findings))


def _sound(folder: Path) -> Enrolment:
    """Return an enrolment whose log is whole."""
    enrolment = read_enrolment(folder)
    if found := chain_faults(enrolment.log, enrolment.published_sha256):
        raise RefusedError(*found)
    return enrolment


def _place(enrolment: Enrolment, order: OpeningOrder) -> Place:
    """Return which envelope is meant, if it may be opened for this person."""
    log, stratum = enrolment.log, _stratum(enrolment, order.stratum)
    turns = Turns()
    for opened in log.opened:
        turns.take(opened)
        if opened.person.casefold() == order.person.casefold():
            told = _about(opened.place, person=opened.person, entry=opened.entry)
            raise RefusedError(refused("person-opened-before", log.path, **told))
    due = turns.due(stratum)
    place = Place(stratum, due if order.number is None else order.number)
    if (entry := turns.opened_by(place)) is not None:
        told = _about(place, entry=entry)
        raise RefusedError(refused("envelope-opened-before", log.path, **told))
    if enrolment.listed(place) is None:
        most = enrolment.published.people
        raise RefusedError(refused("envelope-none", enrolment.folder, most=most))
    if place.number != due and order.reason is None:
        told = _about(place, due=Place(stratum, due).file)
        raise RefusedError(refused("envelope-out-of-turn", log.path, **told))
    return place


def _about(place: Place, **more: Argument) -> dict[str, Argument]:
    return {"envelope": place.file, **more}


def _stratum(enrolment: Enrolment, pairs: tuple[str, ...]) -> str:
    strata = strata_of(enrolment.published.factors)
    wanted = sorted(pairs)
    found = next((it for it in strata if sorted(it.split()) == wanted), None)
    if found is None:
        told = {"stratum": " ".join(pairs), "known": "; ".join(strata[:_MOST_SHOWN])}
        raise RefusedError(refused(_stratum_fault(pairs, strata), enrolment.folder, **told))
    return found


def _stratum_fault(pairs: tuple[str, ...], strata: tuple[str, ...]) -> str:
    if strata == ("",):
        return "stratum-none"
    return "stratum-unknown" if pairs else "stratum-missing"


def _entry(enrolment: Enrolment, order: OpeningOrder, place: Place, now: datetime) -> Opened:
    """Return the line of the log, with what is in the envelope."""
    told = order.code or ""
    secret = secret_in(enrolment, place, told)
    if secret is None:
        raise RefusedError(refused("envelope-code-wrong", enrolment.file(place)))
    code = code_of(told, secret_bytes(enrolment.published.periods))
    assert code is not None, "it has just opened the envelope"
    log = enrolment.log
    return Opened(
        entry=log.entries[-1].entry + 1,
        event="opened",
        at=now,
        person=order.person,
        stratum=place.stratum,
        number=place.number,
        code=code_text(code),
        allocation=secret.allocation,
        reason=order.reason,
        previous=log.head,
    )


def _append(enrolment: Enrolment, entry: Opened) -> str:
    """Add a line to the log, and return its fingerprint."""
    line, log = line_of(entry), enrolment.log
    write_log(log.path, [*log.lines, line])
    return line_hash(line)
