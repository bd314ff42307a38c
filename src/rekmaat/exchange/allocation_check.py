"""Compares the files of an allocation with what was published before the first person."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.allocation_files import (
    ENVELOPES,
    ConcealedList,
    Listed,
    Published,
    read_envelope,
    sha256_of,
)
from rekmaat.exchange.allocation_log import Log, Opened
from rekmaat.exchange.envelope import (
    Place,
    Secret,
    added,
    code_of,
    commitment,
    secret_bytes,
    secret_of,
)
from rekmaat.exchange.small_file import refused
from rekmaat.judge.allocation import RULES_VERSION, allocations
from rekmaat.judge.allocation_scheme import scheme_faults, strata_of


@dataclass(frozen=True, slots=True)
class Enrolment:
    """The folder of those who enrol, as it was read.

    Attributes:
        folder: Where it is.
        published: What was published.
        published_sha256: The fingerprint of that file.
        log: What happened since.
    """

    folder: Path
    published: Published
    published_sha256: str
    log: Log

    def listed(self, place: Place) -> Listed | None:
        """Return what was published of an envelope; None where there is no such envelope."""
        strata, people = strata_of(self.published.factors), self.published.people
        if place.stratum not in strata or not 1 <= place.number <= people:
            return None
        return self.published.envelopes[strata.index(place.stratum) * people + place.number - 1]

    def file(self, place: Place) -> Path:
        """Return where an envelope lies."""
        return self.folder / ENVELOPES / place.file


def secret_in(enrolment: Enrolment, place: Place, code_words: str) -> Secret | None:
    """Return what is in an envelope; None where this is not its code.

    Raises:
        RefusedError: The envelope is missing or is not the one that was published.
    """
    published, listed = enrolment.published, enrolment.listed(place)
    if listed is None:
        return None
    if found := envelope_fault(enrolment, listed):
        raise RefusedError(found)
    envelope, _ = read_envelope(enrolment.file(place))
    code = code_of(code_words, secret_bytes(published.periods))
    try:
        content = None if code is None else added(bytes.fromhex(envelope.locked), code)
    except ValueError:  # it was published, but nothing can be in it
        return None
    secret = None if content is None else secret_of(content, published.arms)
    if secret is None or commitment(published.trial, place, secret) != listed.secret_sha256:
        return None
    return secret


def envelope_fault(enrolment: Enrolment, listed: Listed) -> Finding | None:
    """Return what is wrong with the file of an envelope."""
    path = enrolment.file(listed.place)
    if not path.is_file():
        return refused("envelope-missing", path)
    digest = sha256_of(path)
    if digest == listed.file_sha256:
        return None
    envelopes = enrolment.published.envelopes
    other = next((it.place for it in envelopes if it.file_sha256 == digest), None)
    if other is not None:
        return refused("envelope-of-another", path, other=other.file)
    return refused("envelope-changed", path)


def strange_envelopes(enrolment: Enrolment) -> Iterator[Finding]:
    """Yield the files among the envelopes that were never published."""
    known = {it.place.file for it in enrolment.published.envelopes}
    for path in sorted((enrolment.folder / ENVELOPES).glob("*.json")):
        if path.name not in known:
            yield replace(refused("envelope-not-published", path), severity=Severity.WARNING)


def opening_faults(enrolment: Enrolment) -> Iterator[Finding]:
    """Yield what is wrong with the openings: their code, their turn, a person with two."""
    path = enrolment.log.path
    turns, people = Turns(), dict[str, int]()
    for opened in enrolment.log.opened:
        entry, person = opened.entry, opened.person.casefold()
        if not _opens(enrolment, opened):
            yield refused("log-opening-wrong", path, entry=entry, envelope=opened.place.file)
        if (other := turns.opened_by(opened.place)) is not None:
            yield refused("log-envelope-twice", path, entry=entry, other=other)
        elif opened.number != (due := turns.due(opened.stratum)) and opened.reason is None:
            yield refused("log-out-of-turn", path, entry=entry, due=due)
        if person in people:
            yield refused("log-person-twice", path, entry=entry, other=people[person])
        turns.take(opened)
        people.setdefault(person, entry)


class Turns:
    """Which envelope of each stratum is the next."""

    def __init__(self) -> None:
        """Begin with all of them closed."""
        self._entries: dict[Place, int] = {}
        self._due: dict[str, int] = {}

    def take(self, opened: Opened) -> None:
        """Note that an envelope is open."""
        self._entries.setdefault(opened.place, opened.entry)

    def opened_by(self, place: Place) -> int | None:
        """Return the entry of the log that opened an envelope; None where it is closed."""
        return self._entries.get(place)

    def due(self, stratum: str) -> int:
        """Return the number of the first envelope of a stratum that is still closed."""
        number = self._due.get(stratum, 1)
        while Place(stratum, number) in self._entries:
            number += 1
        self._due[stratum] = number
        return number


def _opens(enrolment: Enrolment, opened: Opened) -> bool:
    try:
        secret = secret_in(enrolment, opened.place, opened.code)
    except RefusedError:
        return True  # what is wrong with its file is told of the file
    return secret is not None and secret.allocation == opened.allocation


def clock_warnings(log: Log) -> Iterator[Finding]:
    """Yield the lines that say an earlier time than the line before them."""
    for before, after in pairwise(log.entries):
        if after.at < before.at:
            found = refused("log-clock-backwards", log.path, entry=after.entry)
            yield replace(found, severity=Severity.WARNING)


def reasons_given(log: Log) -> Iterator[Finding]:
    """Yield every opening out of turn, with its reason."""
    for opened in log.opened:
        if opened.reason is not None:
            told = {"envelope": opened.place.file, "reason": opened.reason}
            found = refused("log-reason-given", log.path, entry=opened.entry, **told)
            yield replace(found, severity=Severity.NOTE)


def list_faults(
    enrolment: Enrolment, concealed: ConcealedList, path: Path, digest: str
) -> Iterator[Finding]:
    """Yield what shows that the concealed list is not the one that was published and drawn."""
    published = enrolment.published
    if digest != published.list_sha256:
        yield refused("list-not-published", path)
        return
    if not _is_list_of(concealed, published):
        yield refused("list-of-another", path)
        return
    yield from _not_drawn(concealed, path)
    for entry, listed in zip(concealed.entries, published.envelopes, strict=True):
        secret = Secret(entry.allocation, entry.salt)
        if commitment(published.trial, entry.place, secret) != listed.secret_sha256:
            yield refused("list-envelope-differs", path, envelope=entry.place.file)


def _is_list_of(concealed: ConcealedList, published: Published) -> bool:
    """Whether a list is about the same people and arms, and can be drawn again."""
    scheme = concealed.scheme
    return (
        published.rules_version == RULES_VERSION
        and concealed.seed.isascii()
        and concealed.seed.isdecimal()
        and concealed.people == published.people
        and scheme_faults(scheme) == ()
        and (scheme.design, scheme.arms) == (published.design, published.arms)
        and (scheme.ratio, scheme.factors) == (published.ratio, published.factors)
        and [it.place for it in concealed.entries] == [it.place for it in published.envelopes]
    )


def _not_drawn(concealed: ConcealedList, path: Path) -> Iterator[Finding]:
    """The first envelope of each stratum that holds something else than the seed gives."""
    for stratum in concealed.scheme.strata:
        drawn = allocations(concealed.scheme, int(concealed.seed), stratum, concealed.people)
        listed = [it for it in concealed.entries if it.stratum == stratum]
        pairs = zip(listed, drawn, strict=True)
        first = next((entry for entry, told in pairs if entry.allocation != told), None)
        if first is not None:
            yield refused("list-not-drawn", path, envelope=first.place.file)
