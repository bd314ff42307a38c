"""`rekmaat export`, `import`, `erase` and `backup`: a person's own data."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.exit_codes import DONE, REFUSED
from rekmaat.cli.language import reader_language
from rekmaat.errors import Finding, RefusedError, WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.service import data
from rekmaat.service.home import home_folder
from rekmaat.store.counts import Counts
from rekmaat.store.database import Database, open_database

Yes = Annotated[bool, Parameter(negative="")]


def export_(
    file: Path | None = None,
    *,
    home: Path | None = None,
    force: Yes = False,
    language: Language | None = None,
) -> int:
    """Write everything Rekmaat keeps about you to one zip file.

    Args:
        file: The file to write; otherwise rekmaat-DATE.zip in this folder.
        home: The folder that keeps your data.
        force: Overwrite the file if it exists.
        language: Language of the sentences; otherwise the one you chose in the app.
    """
    now = datetime.now(UTC).astimezone()
    path = file or Path(f"rekmaat-{now.date().isoformat()}.zip")
    with _stored(home) as database:
        counts = data.export_file(database, path, now=now, overwrite=force)
        text = _text(language, database)
    _print(text.say("exported", {"file": str(path)}), *_lines(counts, text))
    _print(text.say("exported-note"))
    return DONE


def import_(file: Path, *, home: Path | None = None, language: Language | None = None) -> int:
    """Bring back what an exported zip file holds; what is here already stays.

    Args:
        file: A file that `rekmaat export` made.
        home: The folder that keeps your data.
        language: Language of the sentences; otherwise the one you chose in the app.
    """
    with _closing(open_database(home_folder(home))) as database:
        try:
            imported = data.import_file(database, file)
        except RefusedError as error:
            _complain(error.findings, _text(language, database))
            return REFUSED
        text = _text(language, database)
    _print(text.say("imported", {"file": str(file)}), *_lines(imported.added, text))
    if imported.skipped.total:
        _print(text.say("import-skipped"), *_lines(imported.skipped, text))
    return DONE


def erase(*, yes: Yes = False, home: Path | None = None, language: Language | None = None) -> int:
    """Erase everything Rekmaat keeps about you, and say what it was.

    Args:
        yes: Erase without asking.
        home: The folder that keeps your data.
        language: Language of the sentences; otherwise the one you chose in the app.
    """
    folder = home_folder(home)
    with _stored(home) as database:
        text = _text(language, database)
        there = data.stored(database)
        if not (yes or there.total):
            _print(text.say("erase-nothing", {"home": str(folder)}))
        elif yes or _agreed(there, folder, text):
            removed = data.erase_all(database)
            _print(text.say("erased"), *_lines(removed, text), text.say("erased-note"))
        else:
            _print(text.say("erase-not"))
    return DONE


def backup(
    file: Path,
    *,
    home: Path | None = None,
    force: Yes = False,
    language: Language | None = None,
) -> int:
    """Copy the database to a file, also while Rekmaat is running.

    Args:
        file: The file to write.
        home: The folder that keeps your data.
        force: Overwrite the file if it exists.
        language: Language of the sentences; otherwise the one you chose in the app.
    """
    with _stored(home) as database:
        counts = data.back_up(database, file, overwrite=force)
        text = _text(language, database)
    _print(text.say("backed-up", {"file": str(file)}), *_lines(counts, text))
    return DONE


@contextmanager
def _stored(home: Path | None) -> Iterator[Database]:
    with _closing(data.open_stored(home_folder(home))) as database:
        yield database


@contextmanager
def _closing(database: Database) -> Iterator[Database]:
    try:
        yield database
    finally:
        database.close()


def _text(asked: Language | None, database: Database) -> Text:
    return text_of(asked or data.language_of(database) or reader_language(None), "data")


def _agreed(there: Counts, folder: Path, text: Text) -> bool:
    _print(text.say("erase-what", {"home": str(folder)}), *_lines(there, text))
    yes = text.say("erase-yes")
    sys.stdout.write(text.say("erase-sure", {"yes": yes}) + " ")
    sys.stdout.flush()
    answer = sys.stdin.readline()
    if not answer:
        _print("")
        raise WrongUseError(text.say("erase-unasked"))
    return answer.strip().lower() == yes


def _lines(counts: Counts, text: Text) -> list[str]:
    told = [
        f"  {text.say(f'count-{kind}', {'count': number})}" for kind, number in counts if number
    ]
    return told or [f"  {text.say('count-nothing')}"]


def _complain(findings: tuple[Finding, ...], text: Text) -> None:
    from rekmaat.tell.sentences import finding_sentence

    for finding in findings:
        sys.stderr.write(f"{finding_sentence(finding, text)}\n")


def _print(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
