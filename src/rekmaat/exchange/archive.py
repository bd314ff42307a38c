"""One archive of everything: a zip anyone can open, which Rekmaat can read back."""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from rekmaat.exchange.archive_contents import (
    FORMAT,
    VERSION,
    contents_as_json,
    contents_from_json,
    refusal,
)
from rekmaat.exchange.archive_experiment_files import experiment_files
from rekmaat.exchange.archive_sheets import sheets
from rekmaat.store.everything import Everything

MANIFEST = "manifest.json"
CONTENTS = "data.json"
README = "README.txt"
MOST_BYTES = 64 * 2**20
"""The largest archive that is read; ten years of three sessions a day are about 3 MB."""
MOST_UNPACKED_BYTES = 128 * 2**20
MOST_FILES = 10_000
"""Two of them are about one experiment."""
_EARLIEST_YEAR, _LATEST_YEAR = 1980, 2107
"""The years a zip can write."""
_ENCRYPTED = 0x1
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    RuntimeError,
)
"""What the zip reader raises on bytes that are no sound zip, or on a compression it lacks."""


@dataclass(frozen=True, slots=True)
class Packing:
    """What an archive says about itself; `made_at` in the local time of the person."""

    readme: str
    made_with: str
    made_at: datetime


class _File(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)
    name: str
    bytes: int
    sha256: str


class _Header(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)
    format: str
    version: int


class _Manifest(_Header):
    made_with: str
    made_at: datetime
    files: tuple[_File, ...]


def write_archive(everything: Everything, packing: Packing) -> bytes:
    """Return the archive; the same contents and packing give the same bytes."""
    files = {README: packing.readme.encode(), CONTENTS: contents_as_json(everything)}
    files |= {sheet.file_name: sheet.as_csv() for sheet in sheets(everything)}
    files |= experiment_files(everything, now=packing.made_at)
    files[MANIFEST] = _manifest(files, packing)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(_entry(name, packing.made_at), content)
    return packed.getvalue()


def read_archive(path: Path) -> Everything:
    """Return what an archive file holds.

    Raises:
        RefusedError: It cannot be read, is too large, is no archive of Rekmaat, was made by a newer
            version, was damaged or changed, or contradicts itself.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise refusal("archive-unreadable", file=path.name, reason=error.strerror or "") from error
    return unpack(content)


def unpack(content: bytes) -> Everything:
    """Return what the bytes of an archive hold.

    Raises:
        RefusedError: As `read_archive`.
    """
    if len(content) > MOST_BYTES:
        raise refusal("archive-too-large", most_mb=MOST_BYTES // 2**20)
    files = _unpacked(content)
    if MANIFEST not in files:
        raise refusal("archive-foreign")
    _check_header(files[MANIFEST])
    try:
        manifest = _Manifest.model_validate_json(files[MANIFEST])
    except ValidationError as error:
        raise refusal("archive-damaged", file=MANIFEST) from error
    _check_files(manifest, files)
    return contents_from_json(files[CONTENTS])


def _unpacked(content: bytes) -> Mapping[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _read_all(archive)
    except _UNREADABLE as error:
        raise refusal("archive-not-zip") from error


def _read_all(archive: zipfile.ZipFile) -> Mapping[str, bytes]:
    entries = archive.infolist()
    _check_size(entries)
    files: dict[str, bytes] = {}
    for entry in entries:
        readable = entry.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        if entry.filename in files or not readable or entry.flag_bits & _ENCRYPTED:
            raise refusal("archive-damaged", file=entry.filename)
        try:
            files[entry.filename] = archive.read(entry)
        except _UNREADABLE as error:
            raise refusal("archive-damaged", file=entry.filename) from error
    return files


def _check_size(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse before unpacking; the reader stops at the size an entry states."""
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_FILES or unpacked > MOST_UNPACKED_BYTES:
        raise refusal("archive-too-large", most_mb=MOST_UNPACKED_BYTES // 2**20)


def _check_header(content: bytes) -> None:
    try:
        header = _Header.model_validate_json(content)
    except ValidationError as error:
        raise refusal("archive-foreign") from error
    if header.format != FORMAT:
        raise refusal("archive-foreign")
    if header.version > VERSION:
        raise refusal("archive-newer", found=header.version, known=VERSION)


def _check_files(manifest: _Manifest, files: Mapping[str, bytes]) -> None:
    for listed in manifest.files:
        if listed.name not in files:
            raise refusal("archive-file-missing", file=listed.name)
        if hashlib.sha256(files[listed.name]).hexdigest() != listed.sha256:
            raise refusal("archive-file-changed", file=listed.name)
    if all(listed.name != CONTENTS for listed in manifest.files):
        raise refusal("archive-file-missing", file=CONTENTS)


def _manifest(files: Mapping[str, bytes], packing: Packing) -> bytes:
    listed = tuple(
        _File(name=name, bytes=len(content), sha256=hashlib.sha256(content).hexdigest())
        for name, content in files.items()
    )
    manifest = _Manifest(
        format=FORMAT,
        version=VERSION,
        made_with=packing.made_with,
        made_at=packing.made_at,
        files=listed,
    )
    return (manifest.model_dump_json(indent=2) + "\n").encode()


def _entry(name: str, made_at: datetime) -> zipfile.ZipInfo:
    year = min(max(made_at.year, _EARLIEST_YEAR), _LATEST_YEAR)
    date = (year, made_at.month, made_at.day, made_at.hour, made_at.minute, made_at.second)
    entry = zipfile.ZipInfo(name, date)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry
