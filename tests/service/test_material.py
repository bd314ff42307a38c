"""What is shown to a room: conditions of use first, and nothing of any person."""

from pathlib import Path

import pytest

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.catalogue.screening import load_screening
from rekmaat.guide.clearance import Permit
from rekmaat.guide.cues import ProtocolIncompleteError, cue_sheet, form_of
from rekmaat.guide.protocol import Arm, Need, Posture
from rekmaat.guide.wording import Country, Language
from rekmaat.service.material import NoSuchProtocolError, conditions, show, showable

OWN = """
id = "my_practice"
version = "1"
exercise = "standing_pelvic_forward"

[name]
nl = "Van de praktijk"
fr = "Du cabinet"
en = "Of the practice"

[summary]
nl = "Korter."
fr = "Plus court."
en = "Shorter."

[dose]
hold_s = 12
repetitions = 2

[source]
status = "own"
[source.ref]
nl = "De praktijk"
fr = "Le cabinet"
en = "The practice"

[review]
status = "reviewed"
by = "a physiotherapist"
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "protocols").mkdir()
    (tmp_path / "protocols" / "my_practice.toml").write_text(OWN, encoding="utf-8")
    return tmp_path


def test_a_protocol_nobody_wrote_is_refused_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(NoSuchProtocolError, match=r"“other”.*posterior_tilt.*umcg") as refused:
        show(tmp_path, "other")
    assert refused.value.field == "protocol"
    assert refused.value.allowed == tuple(load_shipped().choosable)


def test_the_minute_without_a_stretch_is_no_protocol_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(NoSuchProtocolError):
        show(tmp_path, "control")
    assert "control" not in [it.protocol.id for it in showable(tmp_path, first="umcg")]


@pytest.mark.parametrize(("protocol", "repetitions"), [("kuleuven", None), ("npp", 3)])
def test_what_a_protocol_leaves_open_is_not_filled_in(
    tmp_path: Path, protocol: str, repetitions: int | None
) -> None:
    """P09, P10."""
    with pytest.raises(ProtocolIncompleteError):
        show(tmp_path, protocol, repetitions=repetitions)


def test_the_number_a_protocol_asks_for_is_used_and_no_other_is_changed(tmp_path: Path) -> None:
    """P09."""
    assert show(tmp_path, "kuleuven", repetitions=4).sheet.form.repetitions == 4
    assert show(tmp_path, "umcg", repetitions=4).sheet.form.repetitions == 3


def test_a_therapists_own_protocol_is_shown_as_it_is_written(home: Path) -> None:
    """K04."""
    form = show(home, "my_practice").sheet.form
    assert (form.hold_s, form.repetitions) == (12, 2)
    assert "my_practice" in [it.protocol.id for it in showable(home, first="umcg")]


def test_a_faulty_file_in_the_home_folder_takes_no_lesson_away(home: Path) -> None:
    (home / "protocols" / "other.toml").write_text("id = [", encoding="utf-8")
    assert {it.protocol.id for it in showable(home, first="umcg")} > {
        "umcg",
        "seated",
        "my_practice",
    }


def test_a_room_may_choose_whatever_needs_no_therapist_first(tmp_path: Path) -> None:
    """P10: a protocol without numbers is not offered to a room."""
    offered = [it.protocol for it in showable(tmp_path, first="umcg")]
    assert {it.id for it in offered} == {"umcg", "seated", "posterior_tilt", "kuleuven"}
    assert offered[0].id == "umcg"
    assert [it.id for it in offered if it.needs] == ["kuleuven"]


@pytest.mark.parametrize("arm", Arm)
def test_it_is_the_session_of_somebody_without_adaptations(tmp_path: Path, arm: Arm) -> None:
    shipped = load_shipped()
    for showing in showable(tmp_path, first="umcg"):
        if showing.protocol.needs:
            continue
        form = form_of(showing.protocol, shipped.exercises, Permit("s", frozenset()))
        expected = cue_sheet(form, shipped.exercises[form.exercise], arm)
        assert show(tmp_path, showing.protocol.id, arm).sheet == expected


def test_the_form_for_who_sits_has_the_same_times(tmp_path: Path) -> None:
    """R17: whoever sits can join, at the same moment as whoever stands."""
    for showing in showable(tmp_path, first="umcg"):
        times = 3 if Need.REPETITIONS in showing.protocol.needs else None
        standing = show(tmp_path, showing.protocol.id, repetitions=times)
        seated = show(tmp_path, showing.protocol.id, repetitions=times, seated=True)
        assert seated.exercise.posture is Posture.SEATED
        assert seated.sheet.form.posture is Posture.SEATED
        assert [(cue.start_s, cue.duration_s, cue.phase) for cue in seated.sheet.cues] == [
            (cue.start_s, cue.duration_s, cue.phase) for cue in standing.sheet.cues
        ]


def test_who_may_not_bend_backwards_is_shown_no_bending_when_seated_either(tmp_path: Path) -> None:
    """S01: the flat back stays flat on a chair."""
    assert not show(tmp_path, "posterior_tilt", seated=True).exercise.extension


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("country", Country)
def test_the_conditions_are_complete_in_every_language_and_country(
    language: Language, country: Country
) -> None:
    """S01, S13: what the first questions ask one person, a room is told."""
    screening = load_screening()
    told = conditions(language, country)
    lists = [q for q in screening.table.questions if q.stage in {1, 2, 3} and not q.asked_if]
    assert len(told.urgent) + len(told.ask_first) == len(lists)
    assert len(told.urgent) == sum(q.stage == 1 for q in lists)
    assert "112" in told.call
    assert len(told.stop) == sum(rule.when == "during" for rule in screening.words.stop_rules)
    assert len(told.after) == sum(rule.when == "after" for rule in screening.words.stop_rules)
    every = (*told.urgent, told.call, *told.ask_first, *told.stop, *told.after)
    assert all(words.strip() and "{" not in words for words in every)
    assert len({*told.urgent, *told.ask_first}) == len(lists)


def test_the_sheet_of_a_room_is_never_adapted_to_anybody(tmp_path: Path) -> None:
    for seated in (False, True):
        form = show(tmp_path, "umcg", seated=seated).sheet.form
        assert [form.support, form.small_range, form.someone_near] == [False, False, False]
