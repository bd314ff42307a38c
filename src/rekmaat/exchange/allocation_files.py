"""The files of an allocation: what is published, an envelope, and the list that is kept apart.

The fingerprint of each is that of its bytes, so that any program for SHA-256 can check it.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from rekmaat.errors import RefusedError
from rekmaat.exchange.envelope import Place
from rekmaat.exchange.small_file import read_text, refused
from rekmaat.judge.allocation import Allocation
from rekmaat.judge.allocation_scheme import (
    Design,
    Factor,
    Scheme,
    scheme_faults,
    strata_of,
    usual_blocks,
)

PUBLISHED, ENVELOPES, LIST, CODES = "published.json", "envelopes", "list.json", "codes.csv"
MOST_ENVELOPES = 5000
"""The published file then takes 1.5 MB, and so does the log."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What is published of one envelope.

    Attributes:
        stratum: Its stratum.
        number: Its number there.
        file_sha256: Of its file.
        secret_sha256: Of what it holds, with its salt.
    """

    stratum: str
    number: int
    file_sha256: str
    secret_sha256: str

    @property
    def place(self) -> Place:
        """Which envelope."""
        return Place(self.stratum, self.number)


@dataclass(frozen=True, slots=True)
class Published:
    """What anybody may know before the first person; the sizes of the blocks are not in it.

    Attributes:
        trial: A number drawn by lot that ties the files together.
        made_at: When the lots were drawn.
        made_with: The version that drew them.
        rules_version: Which reading of the seed.
        design: One arm for each person, or all of them.
        arms: Their names.
        control: Which of them is the control.
        ratio: How many people each arm gets beside the others.
        factors: What makes the strata.
        people: How many are planned, and so how many envelopes each stratum has.
        list_sha256: Of the file with the whole list.
        envelopes: Every envelope.
    """

    trial: str
    made_at: datetime
    made_with: str
    rules_version: str
    design: Design
    arms: tuple[str, ...]
    control: str
    ratio: tuple[int, ...]
    factors: tuple[Factor, ...]
    people: int
    list_sha256: str
    envelopes: tuple[Listed, ...]

    @property
    def periods(self) -> int:
        """How many arms each person gets."""
        return len(self.arms) if self.design is Design.CROSSOVER else 1


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One envelope as the concealed list has it."""

    stratum: str
    number: int
    allocation: Allocation
    salt: str
    code: str

    @property
    def place(self) -> Place:
        """Which envelope."""
        return Place(self.stratum, self.number)


@dataclass(frozen=True, slots=True)
class ConcealedList:
    """All that was drawn, for the one who does not enrol anybody.

    Attributes:
        trial: The number of the trial.
        seed: What the lots follow from, in decimal digits: many programs round so large a number.
        scheme: How people are allocated, with the sizes of the blocks.
        people: How many places each stratum has.
        entries: Every envelope.
    """

    trial: str
    seed: str
    scheme: Scheme
    people: int
    entries: tuple[ListEntry, ...]


@dataclass(frozen=True, slots=True)
class SealedEnvelope:
    """An envelope as it lies in its file: the secret and the code added, in hexadecimal digits."""

    trial: str
    stratum: str
    number: int
    locked: str


class _PublishedFile(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    format: Literal["rekmaat-allocation"]
    version: Literal[1]
    allocation: Published


class _ListFile(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    format: Literal["rekmaat-allocation-list"]
    version: Literal[1]
    list: ConcealedList


_ENVELOPE = TypeAdapter(SealedEnvelope)


def published_text(published: Published) -> str:
    """Return the content of the file that is published."""
    return _text({"format": "rekmaat-allocation", "version": 1, "allocation": asdict(published)})


def list_text(concealed: ConcealedList) -> str:
    """Return the content of the file that is kept apart."""
    return _text({"format": "rekmaat-allocation-list", "version": 1, "list": asdict(concealed)})


def envelope_text(envelope: SealedEnvelope) -> str:
    """Return the content of the file of an envelope."""
    return _text(asdict(envelope))


def _text(content: object) -> str:
    return json.dumps(content, default=_plain, ensure_ascii=False, indent=1) + "\n"


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(value)


def sha256_of(path: Path) -> str:
    """Return the fingerprint of a file that was read before."""
    return sha256(path.read_bytes()).hexdigest()


def read_published(folder: Path) -> tuple[Published, str]:
    """Return what was published, and the fingerprint of its file.

    Raises:
        RefusedError: There is no such file, or it cannot be what was written.
    """
    path = folder / PUBLISHED
    text = read_text(path)
    try:
        published = _PublishedFile.model_validate_json(text).allocation
    except ValidationError as error:
        raise RefusedError(refused("allocation-unreadable", path)) from error
    if wrong := next(_impossible(published), None):
        raise RefusedError(refused("allocation-field-wrong", path, field=wrong))
    return published, sha256_of(path)


def _impossible(published: Published) -> Iterator[str]:
    """Name every field that no allocation can have."""
    design, arms, control = published.design, published.arms, published.control
    blocks = usual_blocks(design, published.ratio) if sum(published.ratio) > 0 else ()
    scheme = Scheme(design, arms, control, blocks, published.ratio, published.factors)
    if faults := scheme_faults(scheme):
        yield faults[0].code.removeprefix("scheme-")
        return
    numbers = range(1, min(published.people, MOST_ENVELOPES) + 1)
    places = [Place(stratum, it) for stratum in strata_of(published.factors) for it in numbers]
    if [it.place for it in published.envelopes] != places:
        yield "envelopes"
    if published.made_at.tzinfo is None:
        yield "made_at"


def read_list(path: Path) -> tuple[ConcealedList, str]:
    """Return the list that was kept apart, and the fingerprint of its file.

    Raises:
        RefusedError: There is no such file, or it is no such list.
    """
    text = read_text(path)
    try:
        concealed = _ListFile.model_validate_json(text).list
    except ValidationError as error:
        raise RefusedError(refused("allocation-list-unreadable", path)) from error
    return concealed, sha256_of(path)


def read_envelope(path: Path) -> tuple[SealedEnvelope, str]:
    """Return an envelope, and the fingerprint of its file.

    Raises:
        RefusedError: There is no such file, or it is no envelope.
    """
    text = read_text(path)
    try:
        return _ENVELOPE.validate_json(text, strict=True), sha256_of(path)
    except ValidationError as error:
        raise RefusedError(refused("envelope-changed", path)) from error
