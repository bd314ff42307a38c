"""Draws who gets what in a trial, and seals it."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from rekmaat.errors import Finding, Severity
from rekmaat.exchange.allocation_files import (
    ENVELOPES,
    PUBLISHED,
    ConcealedList,
    Listed,
    ListEntry,
    Published,
    SealedEnvelope,
    envelope_text,
    list_text,
    published_text,
)
from rekmaat.exchange.allocation_folder import (
    CONCEALED,
    ENROLMENT,
    NewFile,
    new_folder,
    write_concealed,
    write_enrolment,
)
from rekmaat.exchange.allocation_log import LOG, Made, line_hash, line_of
from rekmaat.exchange.envelope import (
    SALT_BYTES,
    Secret,
    added,
    code_of,
    code_text,
    commitment,
    secret_bytes,
)
from rekmaat.judge.allocation import RULES_VERSION, Allocation, allocations
from rekmaat.judge.allocation_scheme import Design, Scheme, smallest_block
from rekmaat.version import __version__

SEED_BITS = 128
_GUESSED_BELOW = 2**64
_TRIAL_BYTES = 16


@dataclass(frozen=True, slots=True)
class AllocationOrder:
    """What is to be drawn, and where it goes.

    Attributes:
        scheme: How people are allocated.
        people: How many are planned; each stratum gets so many envelopes, because nobody knows how
            many people of each will come.
        folder: New or empty.
        seed: What the lots follow from; without one, chance.
    """

    scheme: Scheme
    people: int
    folder: Path
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Allocated:
    """What was drawn and written.

    Attributes:
        published: What may be known of it.
        fingerprint: Of the published file, to register before the first person.
        head: Of the log.
        enrolment: The folder for those who enrol.
        concealed: The folder for the one who does not.
        findings: What is worth knowing about the draw.
    """

    published: Published
    fingerprint: str
    head: str
    enrolment: Path
    concealed: Path
    findings: tuple[Finding, ...]


def allocate(
    order: AllocationOrder, now: datetime, done: Callable[[int], None] | None = None
) -> Allocated:
    """Draw, seal and write; whole or not at all.

    Args:
        order: What is to be drawn.
        now: The time.
        done: Told after each file how many are written.

    Raises:
        RefusedError: Nobody can be allocated in this way.
        FileNotWritableError: The folder is not empty or cannot be written.
    """
    concealed = _drawn(order)
    sealed = [(entry, _sealed(concealed, entry)) for entry in concealed.entries]
    published = _published(order, concealed, sealed, now)
    told = published_text(published)
    first = line_of(Made(1, "made", now, _digest(told)))
    envelopes = (NewFile(f"{ENVELOPES}/{it.place.file}", text) for it, text in sealed)
    files = [NewFile(PUBLISHED, told), NewFile(LOG, f"{first}\n"), *envelopes]
    with new_folder(order.folder) as unfinished:
        write_enrolment(unfinished / ENROLMENT, files, done)
        write_concealed(unfinished / CONCEALED, concealed)
    return Allocated(
        published=published,
        fingerprint=_digest(told),
        head=line_hash(first),
        enrolment=order.folder / ENROLMENT,
        concealed=order.folder / CONCEALED,
        findings=tuple(_findings(order)),
    )


def _drawn(order: AllocationOrder) -> ConcealedList:
    seed = secrets.randbits(SEED_BITS) if order.seed is None else order.seed
    scheme = order.scheme
    entries = tuple(
        _entry(stratum, number, allocation)
        for stratum in scheme.strata
        for number, allocation in enumerate(allocations(scheme, seed, stratum, order.people), 1)
    )
    trial = secrets.token_hex(_TRIAL_BYTES)
    return ConcealedList(trial, str(seed), scheme, order.people, entries)


def _entry(stratum: str, number: int, allocation: Allocation) -> ListEntry:
    """Salt and code are never drawn from the seed, or whoever guessed it could open everything."""
    code = secrets.token_bytes(secret_bytes(len(allocation)))
    return ListEntry(stratum, number, allocation, secrets.token_hex(SALT_BYTES), code_text(code))


def _sealed(concealed: ConcealedList, entry: ListEntry) -> str:
    """Return the content of the file of an envelope."""
    secret = Secret(entry.allocation, entry.salt).as_bytes(concealed.scheme.arms)
    code = code_of(entry.code, len(secret))
    assert code is not None, "a code that was just drawn can be read"
    locked = added(secret, code).hex()
    return envelope_text(SealedEnvelope(concealed.trial, entry.stratum, entry.number, locked))


def _published(
    order: AllocationOrder,
    concealed: ConcealedList,
    sealed: Sequence[tuple[ListEntry, str]],
    now: datetime,
) -> Published:
    scheme = order.scheme
    return Published(
        trial=concealed.trial,
        made_at=now,
        made_with=__version__,
        rules_version=RULES_VERSION,
        design=scheme.design,
        arms=scheme.arms,
        control=scheme.control,
        ratio=scheme.ratio,
        factors=scheme.factors,
        people=order.people,
        list_sha256=_digest(list_text(concealed)),
        envelopes=tuple(
            Listed(it.stratum, it.number, _digest(text), _committed(concealed.trial, it))
            for it, text in sealed
        ),
    )


def _committed(trial: str, entry: ListEntry) -> str:
    return commitment(trial, entry.place, Secret(entry.allocation, entry.salt))


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _findings(order: AllocationOrder) -> Iterator[Finding]:
    scheme = order.scheme
    if order.seed is not None and order.seed < _GUESSED_BELOW:
        yield Finding("allocation-seed-short", Severity.WARNING)
    if scheme.design is Design.PARALLEL and len(scheme.blocks) == 1:
        yield Finding("allocation-one-size", Severity.WARNING, {"size": scheme.blocks[0]})
    ends_whole = len(scheme.blocks) == 1 and order.people % scheme.blocks[0] == 0
    if not ends_whole and not scheme.factors:  # how many come of each stratum is chance anyway
        times = max(scheme.blocks) // smallest_block(scheme.design, scheme.ratio)
        told = {"design": scheme.design.value, "most": times * max(scheme.ratio)}
        yield Finding("allocation-uneven", Severity.NOTE, told)
