"""A person's own data: take it along, bring it back, copy it, erase it."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rekmaat.catalogue.text import Text, text_of
from rekmaat.errors import Finding, RefusedError, Severity, WrongUseError
from rekmaat.exchange.archive import CONTENTS, MANIFEST, Packing, read_archive, write_archive
from rekmaat.exchange.archive_experiment_files import FOLDER
from rekmaat.exchange.archive_sheets import sheets
from rekmaat.guide.wording import Language
from rekmaat.new_file import new_file
from rekmaat.store.counts import Counts, count
from rekmaat.store.database import FILE_NAME, Database, open_database
from rekmaat.store.erasure import erase
from rekmaat.store.errors import AlreadyStoredError, DoesNotFitError, SecondPersonError
from rekmaat.store.everything import Everything, add_everything, read_everything
from rekmaat.store.people import read_person
from rekmaat.version import __version__


class NothingStoredError(WrongUseError):
    """There is no database in the folder."""

    code = "nothing_stored"

    def __init__(self, home: Path) -> None:
        """Name the folder."""
        super().__init__(
            f"Nothing of Rekmaat is stored in {home}. Name the right folder with --home.",
            field="home",
        )


@dataclass(frozen=True, slots=True)
class Imported:
    """What an archive added, and how much of it was there already."""

    added: Counts
    skipped: Counts


def open_stored(home: Path) -> Database:
    """Open a home folder that exists; a mistyped one is not made.

    Raises:
        NothingStoredError: The folder holds no database.
    """
    if not os.path.exists(home / FILE_NAME):  # noqa: PTH110 - a name too long is no fault to it
        raise NothingStoredError(home)
    return open_database(home)


def stored(database: Database) -> Counts:
    """Count what is stored."""
    with database.reading() as connection:
        return count(connection)


def language_of(database: Database) -> Language | None:
    """Return the language the person chose."""
    with database.reading() as connection:
        person = read_person(connection)
    return None if person is None else person.language


def export_bytes(database: Database, *, now: datetime) -> bytes:
    """Return everything as one archive."""
    return _packed(_everything(database), now)


def export_file(
    database: Database, path: Path, *, now: datetime, overwrite: bool = False
) -> Counts:
    """Write everything to one archive file and say what went in.

    Raises:
        FileExistsAlreadyError: The file exists and was not to be overwritten.
        FileNotWritableError: The file cannot be written.
    """
    everything = _everything(database)
    with new_file(path, overwrite=overwrite) as unfinished:
        unfinished.write_bytes(_packed(everything, now))
    return everything.counts


def import_file(database: Database, path: Path) -> Imported:
    """Bring back what an archive holds: all of it or nothing.

    What is stored already under the same id is left alone when it is the same.

    Raises:
        RefusedError: The archive cannot be trusted, or differs from what is stored under an id.
    """
    everything = read_archive(path)
    try:
        with database.writing() as connection:
            before = count(connection)
            add_everything(connection, everything)
            after = count(connection)
    except AlreadyStoredError as error:
        raise _refused("archive-id-differs", kind=error.what, id=error.stored_id) from error
    except SecondPersonError as error:
        raise _refused("archive-other-person", id=error.given_id) from error
    except DoesNotFitError as error:
        raise _refused("archive-does-not-fit", reason=str(error)) from error
    added = after - before
    return Imported(added, everything.counts - added)


def erase_all(database: Database) -> Counts:
    """Remove everything about the person, also from the database's own leftovers.

    Raises:
        LeftoversError: Another program was reading all the time; erase again without it.
    """
    with database.writing() as connection:
        removed = erase(connection)
    database.wipe_leftovers()
    return removed


def back_up(database: Database, path: Path, *, overwrite: bool = False) -> Counts:
    """Copy the database as it is at one moment, also while others write, and say what is in it.

    Raises:
        FileExistsAlreadyError: The file exists and was not to be overwritten.
        FileNotWritableError: The file cannot be written.
    """
    with new_file(path, overwrite=overwrite) as unfinished:
        return database.copy_to(unfinished)


def _everything(database: Database) -> Everything:
    with database.reading() as connection:
        return read_everything(connection)


def _packed(everything: Everything, now: datetime) -> bytes:
    return write_archive(everything, Packing(_readme(everything), f"rekmaat {__version__}", now))


def _readme(everything: Everything) -> str:
    """Say what each file is, in the person's language and in English."""
    person = everything.person
    languages = dict.fromkeys([person.language if person else Language.NL, Language.EN])
    names = [sheet.name for sheet in sheets(everything)]
    told = (_readme_in(text_of(language, "data", "app"), names) for language in languages)
    return "\n\n----\n\n".join(told) + "\n"


def _readme_in(text: Text, sheet_names: list[str]) -> str:
    tables = [f"  {name}.csv: {text.say(f'readme.{name}')}" for name in sheet_names]
    lines = [
        text.say("readme"),
        text.say("readme.care"),
        "",
        f"{CONTENTS}: {text.say('readme.data-json')}",
        f"*.csv: {text.say('readme.sheets')}",
        *tables,
        f"{FOLDER}/: {text.say('readme.experiment-files')}",
        f"  {text.say('readme.check')}",
        f"{MANIFEST}: {text.say('readme.manifest')}",
        "",
        text.say("readme.times"),
        text.say("readme.import"),
        "",
        text.say("intended-purpose"),
    ]
    return "\n".join(lines)


def _refused(code: str, **arguments: str) -> RefusedError:
    return RefusedError(Finding(code, Severity.REFUSED, arguments))
