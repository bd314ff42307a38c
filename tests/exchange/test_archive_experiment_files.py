"""The two files of every experiment in an archive: readable, apart, and never read back."""

import csv
import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings

from lives import (
    NOON,
    SUMMER,
    a_plan,
    a_screening,
    a_session,
    an_opening,
    lowered,
    number_id,
)
from rekmaat.exchange.archive import MOST_FILES, Packing, unpack, write_archive
from rekmaat.exchange.archive_experiment_files import experiment_files
from rekmaat.exchange.plan_file import read_plan
from rekmaat.guide.experiment import ExperimentPlan
from rekmaat.guide.screening import Adaptation
from rekmaat.store.everything import Everything
from rekmaat.store.experiments import StoredExperiment
from rekmaat.store.screenings import StoredScreening
from rekmaat.store.sessions import StoredSession
from strategies import lives

LATER = NOON + timedelta(days=90)
FIRST = "experiments/1-2026-03-02"


def life(*experiments: StoredExperiment) -> Everything:
    """One screening, one finished session, and these experiments."""
    return Everything(
        None,
        (StoredScreening(a_screening()), StoredScreening(a_screening(11, at=LATER))),
        (),
        (StoredSession(a_session(), NOON),),
        experiments,
    )


def begun(plan: ExperimentPlan | None = None, *, second_day: int = 2) -> StoredExperiment:
    """An experiment of one finished session and one nobody finished."""
    opened = (an_opening(), an_opening(2, session=190, day=second_day))
    return StoredExperiment(plan or a_plan(), opened, (), ())


def rows_of(everything: Everything, now: datetime = NOON) -> list[dict[str, str]]:
    content = dict(experiment_files(everything, now=now))[f"{FIRST}/sessions.csv"]
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_the_plan_in_an_archive_is_read_as_the_plan_it_was(tmp_path: Path) -> None:
    files = dict(experiment_files(life(begun()), now=NOON))
    path = tmp_path / "plan.json"
    path.write_bytes(files[f"{FIRST}/plan.json"])
    assert read_plan(path) == a_plan()


def test_the_table_holds_every_session_that_was_begun() -> None:
    first, second = rows_of(life(begun()))
    assert first == {
        "session": "1",
        "day": "1",
        "pair": "1",
        "arm": "stretch",
        "before": "6",
        "after": "4",
        "until_day": "2",
        "clearance": "1",
    }
    assert second == first | {"session": "2", "day": "2", "arm": "control", "after": ""}


def test_the_table_tells_that_the_days_are_over_and_stays_the_same_from_then_on() -> None:
    over = NOON.astimezone(SUMMER) + timedelta(days=14)
    assert {row["until_day"] for row in rows_of(life(begun()), over - timedelta(days=1))} == {"14"}
    assert {row["until_day"] for row in rows_of(life(begun()), over)} == {"15"}
    assert rows_of(life(begun()), LATER) == rows_of(life(begun()), over)
    gone_on = life(begun(second_day=20))
    assert {row["until_day"] for row in rows_of(gone_on, LATER)} == {"20"}


def test_the_day_turns_at_midnight_where_the_person_is() -> None:
    midnight = datetime(2026, 3, 16, tzinfo=SUMMER)
    moments = (midnight - timedelta(seconds=1), midnight)
    days = [rows_of(life(begun()), at)[0]["until_day"] for at in moments]
    assert days == ["14", "15"]


def test_another_clearance_gets_another_number_and_is_not_told() -> None:
    one, other = an_opening(), an_opening(2, session=190)
    changed = StoredExperiment(a_plan(), (one, replace(other, screening_id=number_id(11))), (), ())
    everything = life(changed)
    assert [row["clearance"] for row in rows_of(everything)] == ["1", "1"]
    first, second = everything.screenings
    clearance = replace(second.screening.clearance, adaptations=frozenset({Adaptation.SHORT_HOLD}))
    second = StoredScreening(replace(second.screening, clearance=clearance))
    assert [
        row["clearance"] for row in rows_of(replace(everything, screenings=(first, second)))
    ] == ["1", "2"]
    spoken = StoredScreening(first.screening, lowered(first.screening), NOON)
    everything = replace(everything, screenings=(spoken, everything.screenings[1]))
    assert [row["clearance"] for row in rows_of(everything)] == ["1", "2"]


def test_an_experiment_without_a_session_has_its_plan_and_an_empty_table() -> None:
    everything = life(StoredExperiment(a_plan(), (), (), ()))
    assert rows_of(everything, LATER) == []


@settings(deadline=None)
@given(lives())
def test_every_experiment_has_a_folder_of_its_own_that_stays_inside(everything: Everything) -> None:
    names = [name for name, _ in experiment_files(everything, now=LATER)]
    assert len(set(names)) == len(names) == 2 * len(everything.experiments)
    assert all(Path(name).parts[0] == "experiments" for name in names)
    assert all(".." not in Path(name).parts for name in names)


@pytest.mark.parametrize("odd", ["../../outside", "/etc/passwd", "a" * 300, ""])
def test_an_odd_id_is_no_name_of_a_file(odd: str) -> None:
    names = [name for name, _ in experiment_files(life(begun(replace(a_plan(), id=odd))), now=NOON)]
    assert names == [f"{FIRST}/plan.json", f"{FIRST}/sessions.csv"]


def test_an_archive_of_very_many_experiments_is_read_back() -> None:
    """The files beside `data.json` never keep an archive from being read."""
    plans = (replace(a_plan(), id=number_id(1000 + number), days=1) for number in range(200))
    everything = life(*(StoredExperiment(plan, (), (), ()) for plan in plans))
    content = write_archive(everything, Packing("", "rekmaat", datetime(2026, 3, 3, tzinfo=UTC)))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert 400 < len(archive.namelist()) < MOST_FILES
    assert unpack(content) == everything
