"""Which recordings of a dataset belong together."""

from pathlib import Path

import pytest

from bids_datasets import READY, study
from rekmaat.errors import RefusedError
from rekmaat.exchange.bids_names import Entities
from rekmaat.exchange.emg_bids import write_emg_bids
from rekmaat.exchange.emg_bids_sessions import Visit, tables, visits
from rekmaat.measure.labels import Posture


def add(root: Path, name: str, posture: Posture = Posture.STANDING) -> None:
    """Add a recording by a short name: `01 1 pre`, and the run where there is one."""
    subject, session, acquisition, *run = name.split()
    entities = Entities(
        subject,
        posture,
        None if session == "-" else session,
        None if acquisition == "-" else acquisition,
        int(run[0]) if run else None,
    )
    write_emg_bids(root, READY, study=study(entities))


def names(visit: Visit) -> dict[str, list[str]]:
    return {
        side: [it.name.split("reststand_")[-1].removesuffix("_emg.bdf") for it in paths]
        for side, paths in visit.sides.items()
        if paths
    }


def test_pre_and_post_are_the_sides_and_runs_their_order(tmp_path: Path) -> None:
    for name in ("1 pre 2", "1 pre 1", "1 post", "1 repeat 1", "1 repeat 2", "2 Before", "2 after"):
        add(tmp_path, f"01 {name}")
    first, second = visits(tmp_path)
    assert names(first) == {
        "before": ["acq-pre_run-01", "acq-pre_run-02"],
        "after": ["acq-post"],
        "repeat": ["acq-repeat_run-01", "acq-repeat_run-02"],
    }
    assert names(second) == {"before": ["acq-Before"], "after": ["acq-after"]}
    assert (first.name, second.session) == ("sub-01_ses-1_task-reststand", "2")


def test_noise_is_recorded_lying_and_belongs_to_every_task_of_its_session(tmp_path: Path) -> None:
    for name, posture in (
        ("01 1 pre", Posture.STANDING),
        ("01 1 pre", Posture.SITTING),
        ("01 1 noise", Posture.LYING),
        ("01 2 pre", Posture.STANDING),
    ):
        add(tmp_path, name, posture)
    found = visits(tmp_path)
    assert [(it.session, it.task) for it in found] == [
        ("1", "restsit"),
        ("1", "reststand"),
        ("2", "reststand"),
    ]
    assert [len(it.sides["noise"]) for it in found] == [1, 1, 0]


def test_what_says_no_side_is_kept_apart(tmp_path: Path) -> None:
    for name in ("01 - pre", "01 - warmup", "01 - -"):
        add(tmp_path, name)
    (visit,) = visits(tmp_path)
    assert visit.session == ""
    assert len(visit.unplaced) == 2
    assert names(visit) == {"before": ["acq-pre"]}


def test_two_comes_before_ten(tmp_path: Path) -> None:
    for name in ("10 1 pre", "2 10 pre", "2 9 pre", "b 1 pre"):
        add(tmp_path, name)
    assert [(it.subject, it.session) for it in visits(tmp_path)] == [
        ("2", "9"),
        ("2", "10"),
        ("10", "1"),
        ("b", "1"),
    ]


def test_the_tables_say_more_and_the_session_has_the_last_word(tmp_path: Path) -> None:
    for name in ("01 1 pre", "01 2 pre"):
        add(tmp_path, name)
    (tmp_path / "participants.tsv").write_text(
        "participant_id\tSex\tarm\tage\nsub-01\tf\tA\tn/a\n", encoding="utf-8"
    )
    (tmp_path / "sub-01" / "sub-01_sessions.tsv").write_text(
        "session_id\tarm\texpectation\nses-1\tB\t7\nses-2\tn/a\tn/a\n", encoding="utf-8"
    )
    first, second = visits(tmp_path)
    assert dict(first.about) == {"sex": "f", "arm": "B", "age": "", "expectation": "7"}
    assert dict(second.about) == {"sex": "f", "arm": "A", "age": "", "expectation": ""}
    assert [it.name for it in tables(tmp_path)] == ["participants.tsv", "sub-01_sessions.tsv"]


def test_who_and_what_was_never_recorded_is_a_visit_too(tmp_path: Path) -> None:
    add(tmp_path, "01 1 pre")
    with (tmp_path / "participants.tsv").open("a", encoding="utf-8") as people:
        people.write("sub-02\n")
    (tmp_path / "sub-01" / "sub-01_sessions.tsv").write_text(
        "session_id\nses-1\nses-2\n", encoding="utf-8"
    )
    found = visits(tmp_path)
    assert [it.name for it in found] == ["sub-01_ses-1_task-reststand", "sub-01_ses-2", "sub-02"]
    assert [any(it.sides.values()) for it in found] == [True, False, False]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("participant_id\tsex\nsub-01\tf\nsub-01\tm\n", "bids-label-twice"),
        ("name\tsex\nsub-01\tf\n", "bids-unreadable"),
        ("", "bids-unreadable"),
    ],
)
def test_a_table_of_people_that_cannot_be_meant_is_refused(
    tmp_path: Path, content: str, code: str
) -> None:
    add(tmp_path, "01 1 pre")
    (tmp_path / "participants.tsv").write_text(content, encoding="utf-8")
    with pytest.raises(RefusedError) as caught:
        visits(tmp_path)
    assert [it.code for it in caught.value.findings] == [code]
