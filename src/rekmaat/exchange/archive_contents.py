"""The complete contents of an archive, `data.json`: format 2, and how format 1 is read.

Its fields are those of the records, name by name. A changed record is a new format: a snapshot of
the format fails in the tests, and every older format keeps its reader.
"""

import dataclasses
import json
from collections.abc import Iterator
from datetime import date, time
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.exchange.archive_experiments import experiment_contradictions, twice
from rekmaat.guide.clearance import CheckIn
from rekmaat.guide.person import Person
from rekmaat.store.everything import Everything
from rekmaat.store.experiments import StoredExperiment
from rekmaat.store.screenings import StoredScreening
from rekmaat.store.sessions import StoredSession

FORMAT = "rekmaat-archive"
VERSION = 2


class _Known(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)

    version: Literal[1, 2]


class FirstContents(BaseModel):
    """Format 1: everything one home folder held before there were experiments."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    format: Literal["rekmaat-archive"]
    version: Literal[1]
    person: Person | None
    screenings: tuple[StoredScreening, ...]
    check_ins: tuple[CheckIn, ...]
    sessions: tuple[StoredSession, ...]


class Contents(BaseModel):
    """Format 2: everything one home folder holds."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    format: Literal["rekmaat-archive"]
    version: Literal[2]
    person: Person | None
    screenings: tuple[StoredScreening, ...]
    check_ins: tuple[CheckIn, ...]
    sessions: tuple[StoredSession, ...]
    experiments: tuple[StoredExperiment, ...]


def refusal(code: str, **arguments: Argument) -> RefusedError:
    """Return the error for one reason not to read an archive."""
    return RefusedError(Finding(code, Severity.REFUSED, arguments))


def contents_as_json(everything: Everything) -> bytes:
    """Write format 2; the same contents give the same bytes."""
    head = {"format": FORMAT, "version": VERSION}
    written = head | dataclasses.asdict(everything)
    return (json.dumps(written, default=_plain, ensure_ascii=False, indent=1) + "\n").encode()


def contents_from_json(content: bytes) -> Everything:
    """Read any format up to 2.

    Raises:
        RefusedError: A field is missing, unknown or wrong, or the contents contradict themselves.
    """
    try:
        everything = _read(content)
    except ValidationError as error:
        raise RefusedError(*_wrong_fields(error)) from error
    if found := (*_contradictions(everything), *experiment_contradictions(everything)):
        raise RefusedError(*found)
    return everything


def _read(content: bytes) -> Everything:
    if _Known.model_validate_json(content).version == 1:
        first = FirstContents.model_validate_json(content)
        return Everything(first.person, first.screenings, first.check_ins, first.sessions)
    held = Contents.model_validate_json(content)
    return Everything(held.person, held.screenings, held.check_ins, held.sessions, held.experiments)


def _plain(value: object) -> object:
    match value:
        case frozenset():
            return sorted(value)
        case date() | time():
            return value.isoformat()
        case _:
            raise TypeError(value)


def _wrong_fields(error: ValidationError) -> Iterator[Finding]:
    """Name each field and what is wrong, never the value: it may be a note about health."""
    for found in error.errors(include_input=False, include_url=False):
        field = ".".join(str(part) for part in found["loc"]) or "data.json"
        arguments = {"field": field, "reason": found["msg"]}
        yield Finding("archive-field-wrong", Severity.REFUSED, arguments)


def _contradictions(everything: Everything) -> Iterator[Finding]:
    screenings = [stored.screening.clearance.screening_id for stored in everything.screenings]
    check_ins = [check_in.id for check_in in everything.check_ins]
    sessions = [stored.session.id for stored in everything.sessions]
    for ids in (screenings, check_ins, sessions):
        yield from twice(ids)
    used = [check_in.screening_id for check_in in everything.check_ins]
    used += [stored.session.screening_id for stored in everything.sessions]
    used += [one.screening_id for stored in everything.experiments for one in stored.openings]
    for missing in sorted(set(used) - set(screenings)):
        yield Finding("archive-screening-missing", Severity.REFUSED, {"id": missing})
    for stored in everything.screenings:
        if not _is_sound(stored):
            screening_id = stored.screening.clearance.screening_id
            yield Finding("archive-professional-wrong", Severity.REFUSED, {"id": screening_id})


def _is_sound(stored: StoredScreening) -> bool:
    """Whether a professional's word is whole and belongs to its screening."""
    before, after = stored.screening.clearance, stored.after_professional
    if before.professional is not None:
        return False
    if after is None or stored.recorded_at is None:
        return after is None and stored.recorded_at is None
    return after.professional is not None and after.screening_id == before.screening_id
