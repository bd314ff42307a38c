import os
import sqlite3
import stat
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings

from lives import (
    ALLOWED,
    EXTRA,
    NOON,
    NOTE,
    PRACTICE,
    SEED,
    STOPPED_FOR,
    a_person,
    a_screening,
    a_session,
    an_opening,
    keep_a_life,
    number_id,
)
from rekmaat.catalogue.text import text_of
from rekmaat.errors import RefusedError
from rekmaat.guide.wording import Language
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError
from rekmaat.service.data import (
    NothingStoredError,
    back_up,
    erase_all,
    export_bytes,
    export_file,
    import_file,
    language_of,
    open_stored,
    stored,
)
from rekmaat.store.counts import Counts
from rekmaat.store.database import FILE_NAME, Database, open_database
from rekmaat.store.errors import LeftoversError
from rekmaat.store.everything import Everything, add_everything, read_everything
from rekmaat.store.experiments import add_opening
from rekmaat.store.people import write_person
from rekmaat.store.screenings import add_screening
from rekmaat.store.sessions import list_sessions, put_session
from strategies import lives

NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
NONE = Counts(*[0] * 12)
SAVER = Path(__file__).parents[1] / "store" / "saves_sessions.py"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "home")
    with database.writing() as connection:
        keep_a_life(connection)
    yield database
    database.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "empty")
    yield database
    database.close()


def everything_in(database: Database) -> Everything:
    with database.reading() as connection:
        return read_everything(connection)


@settings(deadline=None, max_examples=40)
@given(lives())
def test_export_then_import_then_export_is_identical(
    tmp_path_factory: pytest.TempPathFactory, everything: Everything
) -> None:
    """W09."""
    folder = tmp_path_factory.mktemp("home")
    first, second = open_database(folder / "first"), open_database(folder / "second")
    with first.writing() as connection:
        add_everything(connection, everything)
    export_file(first, folder / "data.zip", now=NOW)
    imported = import_file(second, folder / "data.zip")
    assert export_bytes(second, now=NOW) == (folder / "data.zip").read_bytes()
    assert imported.added == everything.counts
    first.close()
    second.close()


def test_an_archive_is_written_for_its_owner_only_and_says_what_went_in(
    database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "data.zip"
    counts = export_file(database, path, now=NOW)
    assert counts == stored(database)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data.zip", "home"]


def test_the_readme_speaks_the_persons_language_and_english(
    database: Database, tmp_path: Path
) -> None:
    with database.writing() as connection:
        write_person(connection, replace(a_person(), language=Language.FR))
    export_file(database, tmp_path / "data.zip", now=NOW)
    with zipfile.ZipFile(tmp_path / "data.zip") as archive:
        readme = archive.read("README.txt").decode()
        names = archive.namelist()
    assert "Voici tout ce que Rekmaat garde sur vous" in readme
    assert "This is everything Rekmaat keeps about you" in readme
    top = {name for name in names if "/" not in name}
    for name in {*top, "experiments/"} - {"README.txt"}:
        assert readme.count(f"{name}:") == 2
    in_folders = {Path(name).name for name in set(names) - top}
    assert in_folders == {"plan.json", "sessions.csv"}
    assert all(readme.count(f"({name})") == 2 for name in in_folders)
    assert readme.count("rekmaat experiment judge sessions.csv --plan plan.json") == 2
    assert language_of(database) is Language.FR


def test_a_file_that_exists_is_overwritten_only_when_asked(
    database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "data"
    path.write_text("mine")
    with pytest.raises(FileExistsAlreadyError, match="data"):
        export_file(database, path, now=NOW)
    with pytest.raises(FileExistsAlreadyError, match="--force"):
        back_up(database, path)
    assert path.read_text() == "mine"
    export_file(database, path, now=NOW, overwrite=True)
    assert zipfile.is_zipfile(path)
    back_up(database, path, overwrite=True)
    assert path.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_place_where_no_file_can_be_is_refused(
    database: Database, tmp_path: Path, *, overwrite: bool
) -> None:
    for place in (tmp_path / "gone" / "data.zip", tmp_path):
        with pytest.raises(FileNotWritableError):
            export_file(database, place, now=NOW, overwrite=overwrite)
        with pytest.raises(FileNotWritableError):
            back_up(database, place, overwrite=overwrite)


def test_a_device_is_never_replaced_by_a_file(database: Database, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(FileNotWritableError, match="device"):
        export_file(database, pipe, now=NOW, overwrite=True)
    with pytest.raises(FileNotWritableError, match="device"):
        back_up(database, pipe, overwrite=True)
    assert pipe.is_fifo()


@pytest.mark.parametrize("leads_to", ["nowhere", "link", "there"])
def test_a_link_is_never_replaced_by_a_file(
    database: Database, tmp_path: Path, leads_to: str
) -> None:
    (tmp_path / "there").write_text("mine")
    link = tmp_path / "link"
    link.symlink_to(leads_to)
    with pytest.raises(FileNotWritableError, match="link"):
        export_file(database, link, now=NOW, overwrite=True)
    with pytest.raises(FileNotWritableError, match="link"):
        back_up(database, link, overwrite=True)
    assert link.is_symlink()
    assert (tmp_path / "there").read_text() == "mine"


def test_a_name_that_is_too_long_is_told(database: Database, tmp_path: Path) -> None:
    with pytest.raises(FileNotWritableError, match="too long"):
        export_file(database, tmp_path / ("x" * 300), now=NOW)


def test_a_mistyped_home_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NothingStoredError, match="hoem"):
        open_stored(tmp_path / "hoem")
    assert list(tmp_path.iterdir()) == []


def test_importing_what_is_there_already_changes_nothing(
    database: Database, tmp_path: Path
) -> None:
    export_file(database, tmp_path / "data.zip", now=NOW)
    imported = import_file(database, tmp_path / "data.zip")
    assert imported.added == NONE
    assert imported.skipped == stored(database)


def test_an_archive_adds_what_is_missing(
    database: Database, empty: Database, tmp_path: Path
) -> None:
    export_file(database, tmp_path / "data.zip", now=NOW)
    with empty.writing() as connection:
        write_person(connection, a_person())
        add_screening(connection, a_screening(11))
        put_session(connection, a_session(900, screening=11), saved_at=NOON)
    imported = import_file(empty, tmp_path / "data.zip")
    assert imported.skipped.people == 1
    assert imported.added.sessions == 3
    assert stored(empty).sessions == 4
    assert (imported.added.experiments, imported.added.openings) == (1, 2)


def test_a_difference_under_one_id_refuses_the_whole_archive_and_names_it(
    database: Database, tmp_path: Path
) -> None:
    export_file(database, tmp_path / "data.zip", now=NOW)
    with database.writing() as connection:
        put_session(connection, replace(a_session(), paused_s=9.0), saved_at=NOON)
        put_session(connection, a_session(101), saved_at=NOON)
    before = everything_in(database)
    with pytest.raises(RefusedError, match=f"archive-id-differs.*{number_id(101)}"):
        import_file(database, tmp_path / "data.zip")
    assert everything_in(database) == before


def test_the_archive_of_another_person_is_refused(
    database: Database, empty: Database, tmp_path: Path
) -> None:
    export_file(database, tmp_path / "data.zip", now=NOW)
    with empty.writing() as connection:
        write_person(connection, replace(a_person(), id=number_id(2)))
    with pytest.raises(RefusedError, match=f"archive-other-person.*{number_id(1)}"):
        import_file(empty, tmp_path / "data.zip")
    assert stored(empty).total == 1


def test_another_course_of_the_same_experiment_refuses_the_whole_archive(
    database: Database, empty: Database, tmp_path: Path
) -> None:
    """Two devices went on with one plan: there is no telling which third session counts."""
    third = an_opening(3, session=191, day=2)
    with database.writing() as connection:
        add_opening(connection, third)
    export_file(database, tmp_path / "data.zip", now=NOW)
    with empty.writing() as connection:
        keep_a_life(connection)
        add_opening(connection, replace(third, session_id=number_id(192)))
    before = everything_in(empty)
    with pytest.raises(RefusedError, match=f"archive-id-differs.*{number_id(500)} number 3"):
        import_file(empty, tmp_path / "data.zip")
    assert everything_in(empty) == before


def test_an_experiment_that_went_on_elsewhere_comes_back_whole(
    database: Database, empty: Database, tmp_path: Path
) -> None:
    export_file(database, tmp_path / "earlier.zip", now=NOW)
    with database.writing() as connection:
        add_opening(connection, an_opening(3, session=191, day=2))
    export_file(database, tmp_path / "later.zip", now=NOW)
    import_file(empty, tmp_path / "earlier.zip")
    assert import_file(empty, tmp_path / "later.zip").added.openings == 1
    assert import_file(empty, tmp_path / "earlier.zip").added == NONE
    assert everything_in(empty) == everything_in(database)


def raw_bytes(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_nothing_erased_can_be_found_in_any_file_of_the_home_folder(
    database: Database,
) -> None:
    """W09: the server's own connections stay open meanwhile."""
    home = database.path.parent
    server = open_database(home)
    assert stored(server).sessions == 3
    with server.writing() as connection:
        for number in range(300, 400):  # more than one page, corrected, so that pages are reused
            put_session(connection, a_session(number), saved_at=NOON)
            put_session(connection, replace(a_session(number), event=None), saved_at=NOON)
    ids = [number_id(number) for number in (1, 10, 50, 100, 102, 190, 300, 399, 500, 600, 700)]
    words = (NOTE, EXTRA, PRACTICE, ALLOWED, STOPPED_FOR, SEED, "surgery", *ids)
    traces = [text.encode() for text in words]
    there = raw_bytes(home)
    assert [trace for trace in traces if trace not in there] == []
    expected = stored(server)
    removed = erase_all(database)
    assert removed == expected
    left = raw_bytes(home)
    assert [trace for trace in traces if trace in left] == []
    assert stored(server) == NONE
    with server.writing() as connection:
        keep_a_life(connection)
    assert stored(database).sessions == 3
    server.close()


def test_erasing_says_so_when_somebody_keeps_reading_the_old_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rekmaat.store.sqlite.BUSY_S", 0.1)
    database = open_database(tmp_path)
    with database.writing() as connection:
        keep_a_life(connection)
    other = sqlite3.connect(database.path)
    other.execute("BEGIN")
    other.execute("SELECT * FROM session").fetchall()
    with pytest.raises(LeftoversError, match="-wal"):
        erase_all(database)
    other.close()
    assert erase_all(database) == NONE
    assert NOTE.encode() not in raw_bytes(tmp_path)
    database.close()


def test_a_backup_opens_and_has_everything(database: Database, tmp_path: Path) -> None:
    home = tmp_path / "restored"
    home.mkdir()
    counts = back_up(database, home / FILE_NAME)
    assert stat.S_IMODE((home / FILE_NAME).stat().st_mode) == 0o600
    assert [one.name for one in home.iterdir()] == [FILE_NAME]
    copy = open_database(home)
    assert everything_in(copy) == everything_in(database)
    assert counts == stored(database)
    copy.close()


def test_a_backup_made_while_somebody_saves_is_one_whole_moment(tmp_path: Path) -> None:
    home = tmp_path / "home"
    saver = subprocess.Popen(
        [sys.executable, str(SAVER), str(home)], stdout=subprocess.PIPE, text=True
    )
    assert saver.stdout is not None
    said = [saver.stdout.readline().strip() for _ in range(5)]
    database = open_database(home)
    for number in range(5):
        time.sleep(0.05)
        (tmp_path / f"copy-{number}").mkdir()
        back_up(database, tmp_path / f"copy-{number}" / FILE_NAME)
    saver.kill()
    saver.communicate(timeout=30)
    database.close()
    lengths = []
    for number in range(5):
        copy = open_database(tmp_path / f"copy-{number}")
        with copy.reading() as connection:
            sessions = list_sessions(connection)
        copy.close()
        assert set(said) <= {one.session.id for one in sessions}
        assert all(one.session.holds == a_session().holds for one in sessions)
        lengths.append(len(sessions))
    assert lengths == sorted(lengths)
    assert lengths[-1] > lengths[0]


def test_every_archive_says_what_rekmaat_is_for_and_what_not(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with zipfile.ZipFile(BytesIO(export_bytes(database, now=NOON))) as archive:
        told = archive.read("README.txt").decode()
    database.close()
    for language in (Language.NL, Language.EN):
        assert text_of(language, "app").say("intended-purpose") in told
