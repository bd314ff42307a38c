"""The loop as the browser goes through it."""

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from .conftest import Visitor

URGENT = {"clear_stages": (), "bladder": "yes"}


def test_the_first_visit_asks_for_the_conditions_of_use(visitor: Visitor) -> None:
    state = visitor.get("state")
    assert state["person"] is None
    assert state["step"] == "screen"
    assert visitor.introduce("fr", "BE")["person"] == {"language": "fr", "country": "BE"}


def test_three_lists_and_one_check_clear_a_person(visitor: Visitor) -> None:
    visitor.introduce()
    answered: tuple[int, ...] = ()
    for stage in (1, 2, 3):
        screened = visitor.send(
            "POST",
            "screenings",
            {
                "id": str(uuid4()),
                "language": "nl",
                "country": "NL",
                "answers": {},
                "clear_stages": list(answered),
            },
        )
        assert (screened["outcome"], screened["stage"]) == ("incomplete", stage)
        answered = (*answered, stage)
    screened = visitor.screen()
    assert screened["outcome"] == "go"
    assert visitor.get("state")["step"] == "ready"


def test_the_whole_loop_ends_in_the_history(cleared: Visitor) -> None:
    """P02: no sensor, no account."""
    session_id = str(uuid4())
    receipt = cleared.send("PUT", f"sessions/{session_id}", cleared.session())
    assert receipt["id"] == session_id
    (kept,) = cleared.get("history", language="nl")["sessions"]
    assert (kept["before"], kept["after"], kept["felt"]) == (6, 4, "better")
    assert (kept["held_s"], kept["planned_s"], kept["repetitions"]) == (60, 60, 3)
    assert cleared.get("state")["step"] == "check_in"


def test_a_session_sent_twice_is_stored_once(cleared: Visitor) -> None:
    session_id, body = str(uuid4()), cleared.session()
    first = cleared.send("PUT", f"sessions/{session_id}", body)
    cleared.clock.passes(hours=3)
    assert cleared.send("PUT", f"sessions/{session_id}", body) == first
    assert len(cleared.get("history")["sessions"]) == 1


def test_a_mistaken_tap_can_be_undone_for_ten_seconds(cleared: Visitor) -> None:
    session_id, body = str(uuid4()), cleared.session()
    cleared.send("PUT", f"sessions/{session_id}", body)
    cleared.clock.passes(seconds=9)
    cleared.send("PUT", f"sessions/{session_id}", body | {"after": None, "felt": None})
    assert cleared.get("history")["sessions"][0]["after"] is None
    cleared.clock.passes(seconds=20)
    refused = cleared.send("PUT", f"sessions/{session_id}", body, expect=409)
    assert refused["code"] == "too_late"


def test_a_session_from_before_a_lost_connection_is_taken_later(cleared: Visitor) -> None:
    body = cleared.session()
    cleared.clock.passes(days=40)
    cleared.send("PUT", f"sessions/{uuid4()}", body)
    assert len(cleared.get("history")["sessions"]) == 1


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        (URGENT, "urgent"),
        ({"clear_stages": (1, 3), "hernia": "current"}, "incomplete"),
    ],
)
def test_nobody_gets_a_plan_without_a_clearance(
    visitor: Visitor, answers: dict[str, Any], outcome: str
) -> None:
    """S01, S13."""
    visitor.introduce()
    assert visitor.client.get("/api/plan", params={"arm": "stretch"}).status_code == 409
    screened = visitor.screen(**{"move_check": "fine"} | answers)
    assert screened["outcome"] == outcome
    assert visitor.client.get("/api/plan", params={"arm": "stretch"}).status_code == 409


def test_no_session_is_stored_for_a_screening_that_refused(cleared: Visitor) -> None:
    body = cleared.session()
    refused = cleared.screen(clear_stages=(), bladder="yes")
    body |= {"screening_id": refused["clearance"]["screening_id"]}
    assert cleared.send("PUT", f"sessions/{uuid4()}", body, expect=409)["code"] == "not_cleared"
    assert cleared.get("history")["sessions"] == []


def test_no_session_is_stored_under_a_clearance_that_a_later_answer_ended(cleared: Visitor) -> None:
    """S01."""
    body = cleared.session()
    cleared.screen(clear_stages=(), bladder="yes")
    cleared.clock.passes(minutes=1)
    started = cleared.clock.now
    later = body | {
        "started_at": started.isoformat(),
        "ended_at": started.isoformat(),
        "after": None,
        "felt": None,
    }
    assert cleared.send("PUT", f"sessions/{uuid4()}", later, expect=409)["field"] == "refused"
    cleared.send("PUT", f"sessions/{uuid4()}", body)


@pytest.mark.parametrize("changes", [{}, {"protocol_version": "0"}, {"protocol_id": "own"}])
def test_a_stretch_to_compare_with_is_nobodys_session(
    cleared: Visitor, changes: dict[str, str]
) -> None:
    """Not even under a protocol that is not known here any more."""
    body = cleared.session(exercise="hamstring_seated_edge", **changes)
    refused = cleared.send("PUT", f"sessions/{uuid4()}", body, expect=422)
    assert "De oefening hamstring_seated_edge is er om mee te vergelijken." in refused["text"]
    assert cleared.get("state")["sessions_total"] == 0


def test_a_session_that_cannot_have_been_is_refused_in_sentences(cleared: Visitor) -> None:
    body = cleared.session(exercise="seated_pelvic_tilt")
    body["holds"][1]["held_s"] = 30
    refused = cleared.send("PUT", f"sessions/{uuid4()}", body, expect=422)
    assert refused["code"] == "session-exercise-differs"
    assert "Keer 2 duurde 30 s, maar 20 s is het langste dat mag." in refused["text"]


def test_an_urgent_result_says_whom_to_call_in_the_persons_country(visitor: Visitor) -> None:
    visitor.introduce("fr", "BE")
    body = {
        "id": str(uuid4()),
        "language": "fr",
        "country": "BE",
        "answers": {"bladder": "yes"},
        "clear_stages": [],
    }
    clearance = visitor.send("POST", "screenings", body)["clearance"]
    assert "1733" in clearance["within_text"]
    assert "112" in clearance["emergency_call"]


def test_a_result_can_be_withdrawn_for_ten_seconds_only(visitor: Visitor) -> None:
    visitor.introduce()
    first = visitor.screen(clear_stages=(), bladder="yes")["clearance"]["screening_id"]
    visitor.clock.passes(seconds=9)
    assert visitor.send("POST", f"screenings/{first}/withdraw", None)["step"] == "screen"
    second = visitor.screen(clear_stages=(), bladder="yes")["clearance"]["screening_id"]
    visitor.clock.passes(seconds=30)
    refused = visitor.send("POST", f"screenings/{second}/withdraw", None, expect=409)
    assert refused["code"] == "too_late"
    assert visitor.get("state")["step"] == "refused"


def test_undoing_a_result_brings_no_older_clearance_back(cleared: Visitor) -> None:
    cleared.clock.passes(seconds=60)
    urgent = cleared.screen(clear_stages=(), bladder="yes")["clearance"]["screening_id"]
    cleared.clock.passes(seconds=5)
    assert cleared.send("POST", f"screenings/{urgent}/withdraw", None)["step"] == "screen"
    cleared.screen(move_check="fine")
    assert cleared.get("state")["step"] == "ready"


HERNIA = {
    "hernia": "current", "age": "a18_64", "surgery": "no", "arthrosis": "no", "stenosis_slip": "no",
    "claudication": "no", "leg_nerve": "no", "cancer": "no", "weight_loss": "no",
    "infection_risk": "no", "bone": "no", "minor_trauma": "no", "night_rest": "no",
    "deformity": "no", "ibp_early_long": "no", "told_not_to": "no", "doubt": "no",
}  # fmt: skip
PHYSIO = {
    "name": "fysiotherapeut van de praktijk om de hoek",
    "date": "2026-07-01",
    "allowed": "klein bewegen, tien seconden",
    "adaptations": ["support_hold"],
    "lean_back": "fine",
}


def test_a_professional_lowers_doctor_first_to_a_gentle_session(visitor: Visitor) -> None:
    visitor.introduce()
    clearance = visitor.screen(clear_stages=(1, 3), **HERNIA)["clearance"]
    assert (clearance["outcome"], clearance["clearable"]) == ("doctor_first", True)
    path = f"screenings/{clearance['screening_id']}/professional"
    state = visitor.send("POST", path, PHYSIO)
    assert state["step"] == "ready"
    codes = {item["code"] for item in state["clearance"]["adaptations"]}
    assert codes == {"small_range", "short_hold", "support_hold"}
    plan = visitor.get("plan", arm="stretch")
    assert plan["form"]["hold_s"] == 10
    assert plan["form"]["small_range"]


def test_a_professional_cannot_lower_urgent(visitor: Visitor) -> None:
    visitor.introduce()
    clearance = visitor.screen(clear_stages=(), saddle="yes")["clearance"]
    path = f"screenings/{clearance['screening_id']}/professional"
    assert visitor.send("POST", path, PHYSIO, expect=409)["code"] == "not_clearable"
    assert visitor.get("state")["step"] == "refused"


def test_a_professional_cannot_have_seen_the_person_tomorrow(visitor: Visitor) -> None:
    visitor.introduce()
    clearance = visitor.screen(clear_stages=(1, 3), **HERNIA)["clearance"]
    path = f"screenings/{clearance['screening_id']}/professional"
    refused = visitor.send("POST", path, PHYSIO | {"date": "2026-07-07"}, expect=422)
    assert refused["field"] == "date"
    assert visitor.get("state")["step"] == "refused"


def test_a_leg_symptom_at_the_lean_back_check_stops_a_professionals_clearance(
    visitor: Visitor,
) -> None:
    visitor.introduce()
    clearance = visitor.screen(clear_stages=(1, 3), **HERNIA)["clearance"]
    path = f"screenings/{clearance['screening_id']}/professional"
    assert visitor.send("POST", path, PHYSIO | {"lean_back": "leg"})["step"] == "refused"


@pytest.mark.parametrize(
    ("answer", "step"), [("no", "ready"), ("yes", "screen"), ("unsure", "screen")]
)
def test_a_later_visit_asks_anything_new(cleared: Visitor, answer: str, step: str) -> None:
    cleared.send("PUT", f"sessions/{uuid4()}", cleared.session())
    cleared.clock.passes(hours=4)
    assert cleared.get("state")["step"] == "check_in"
    assert cleared.send("POST", "check-ins", {"id": str(uuid4()), "answer": answer})["step"] == step


def test_an_answer_sent_again_after_a_lost_reply_counts_once(cleared: Visitor) -> None:
    cleared.send("PUT", f"sessions/{uuid4()}", cleared.session())
    body = {"id": str(uuid4()), "answer": "no"}
    cleared.send("POST", "check-ins", body)
    cleared.clock.passes(seconds=20)
    assert cleared.send("POST", "check-ins", body)["step"] == "ready"
    other = cleared.send("POST", "check-ins", body | {"answer": "yes"}, expect=409)
    assert other["code"] == "already_stored"


def test_a_stop_is_kept_with_the_seconds_really_held(cleared: Visitor) -> None:
    """P12, P14, R5."""
    body = cleared.session(stop={"at_s": 21.4, "reason": "leg_symptom"})
    body["holds"] = [
        {"number": 1, "planned_s": 20, "held_s": 7.4},
        {"number": 2, "planned_s": 20, "held_s": 0},
        {"number": 3, "planned_s": 20, "held_s": 0},
    ]
    cleared.send("PUT", f"sessions/{uuid4()}", body)
    (kept,) = cleared.get("history")["sessions"]
    assert (kept["held_s"], kept["stop_reason"]) == (7.4, "leg_symptom")
    assert cleared.get("state")["step"] == "screen"


def test_after_sharp_pain_one_more_today_asks_for_a_reason(cleared: Visitor) -> None:
    """P14, P15."""
    body = cleared.session(stop={"at_s": 30, "reason": "sharp_pain"})
    cleared.send("PUT", f"sessions/{uuid4()}", body)
    cleared.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
    assert cleared.get("plan", arm="stretch")["once_more"] == "setback"
    cleared.clock.passes(days=1)
    cleared.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
    assert cleared.get("plan", arm="stretch")["once_more"] is None


def test_two_worse_in_three_ask_every_question_again(cleared: Visitor) -> None:
    """S08."""
    for felt in ("worse", "better", "worse"):
        body = cleared.session()
        body["felt"]["value"] = felt
        cleared.send("PUT", f"sessions/{uuid4()}", body)
        cleared.clock.passes(hours=2)
        if cleared.get("state")["step"] == "check_in":
            cleared.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
    state = cleared.get("state")
    assert (state["step"], state["obstacle"]) == ("screen", "got_worse")
    cleared.screen()
    assert cleared.get("state")["step"] == "ready"


def test_a_fourth_session_of_three_a_day_asks_for_a_reason(cleared: Visitor) -> None:
    """P15."""
    for _ in range(3):
        assert cleared.get("plan", arm="stretch")["once_more"] is None
        cleared.send("PUT", f"sessions/{uuid4()}", cleared.session())
        cleared.clock.passes(minutes=30)
        cleared.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
    assert cleared.get("plan", arm="stretch")["once_more"] == "dose_done"
    assert cleared.get("state")["sessions_today"] == 3


def test_the_louvain_dose_asks_for_repetitions_and_the_platforms_for_a_therapist(
    cleared: Visitor,
) -> None:
    """P09, P10."""
    state = cleared.send("PUT", "protocol", {"id": "kuleuven", "repetitions": None})
    assert state["protocol"]["needs"] == ["repetitions"]
    refused = cleared.client.get("/api/plan", params={"arm": "stretch"})
    assert refused.json()["code"] == "protocol_incomplete"
    cleared.send("PUT", "protocol", {"id": "kuleuven", "repetitions": 4})
    assert cleared.get("plan", arm="stretch")["form"]["repetitions"] == 4
    cleared.send("PUT", f"sessions/{uuid4()}", cleared.session())
    state = cleared.send("PUT", "protocol", {"id": "npp", "repetitions": None})
    assert state["protocol"]["needs"] == ["therapist"]


def test_a_therapists_own_file_can_be_chosen_and_its_faults_are_told_with_their_lines(
    cleared: Visitor, tmp_path: Path
) -> None:
    """K04."""
    folder = tmp_path / "protocols"
    folder.mkdir()
    own = (
        'id = "mijn"\nversion = "1"\nexercise = "standing_pelvic_forward"\nname = "Mijn vorm"\n'
        'summary = "Voor mevrouw, kort"\n\n[dose]\nhold_s = 15\nrepetitions = 2\n\n'
        '[source]\nref = "eigen praktijk"\nstatus = "own"\n\n[review]\nstatus = "not_reviewed"\n'
    )
    (folder / "mijn.toml").write_text(own)
    (folder / "fout.toml").write_text(own.replace("hold_s = 15", "hold_s = 500"))
    catalogue = cleared.get("protocols", language="nl")
    assert "mijn" in {protocol["id"] for protocol in catalogue["protocols"]}
    (fault,) = catalogue["faults"]
    assert "fout.toml" in fault["text"]
    assert "8" in fault["text"]
    cleared.send("PUT", "protocol", {"id": "mijn", "repetitions": None})
    assert cleared.get("plan", arm="stretch")["form"]["hold_s"] == 15
    (folder / "mijn.toml").write_text(own.replace("hold_s = 15", "hold_s = 500"))
    assert cleared.get("state")["protocol"]["needs"] == ["therapist"]
    refused = cleared.client.get("/api/plan", params={"arm": "stretch"})
    assert (refused.status_code, refused.json()["code"]) == (409, "protocol_incomplete")


def test_the_words_of_an_own_file_are_told_as_they_stand(cleared: Visitor, tmp_path: Path) -> None:
    (tmp_path / "protocols").mkdir()
    (tmp_path / "protocols" / "own.toml").write_text(
        'id = "own"\nversion = "1"\nexercise = "standing_pelvic_forward"\nname = "Kort {gp} {"\n'
        'summary = "{0}"\n[dose]\nhold_s = 10\nrepetitions = 1\n'
        '[source]\nref = "eigen {gp}"\nstatus = "own"\n[review]\nstatus = "not_reviewed"\n'
    )
    state = cleared.send("PUT", "protocol", {"id": "own", "repetitions": None})
    assert state["protocol"]["name"] == "Kort {gp} {"
    own = next(it for it in cleared.get("protocols")["protocols"] if it["id"] == "own")
    assert (own["summary"], own["source"]) == ("{0}", "eigen {gp}")


def test_the_control_minute_is_no_protocol_to_choose(cleared: Visitor) -> None:
    refused = cleared.send("PUT", "protocol", {"id": "control", "repetitions": None}, expect=404)
    assert "control" not in refused["allowed"]


def test_the_control_minute_keeps_posture_and_times(cleared: Visitor) -> None:
    """M08."""
    stretch, control = (cleared.get("plan", arm=arm) for arm in ("stretch", "control"))
    assert control["form"] == stretch["form"]
    assert control["total_s"] == stretch["total_s"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"before": {"value": 11, "answered_at": "2026-07-06T09:00:00+02:00"}}, "before.value"),
        ({"before": {"value": "6", "answered_at": "2026-07-06T09:00:00+02:00"}}, "before.value"),
        ({"started_at": "2026-07-06T09:00:00"}, "started_at"),
        ({"started_at": 1783320000}, "started_at"),
        ({"started_at": "0001-01-01T00:00:00+14:00"}, "started_at"),
        ({"holds": []}, "holds"),
        ({"holds": [{"number": 1, "planned_s": 20, "held_s": 1e9}]}, "held_s"),
        ({"arm": "sham"}, "arm"),
        ({"language": "de"}, "language"),
        ({"surprise": 1}, "surprise"),
        ({"screening_id": "x"}, "screening_id"),
    ],
)
def test_a_wrong_body_names_the_field_and_saves_nothing(
    cleared: Visitor, change: dict[str, Any], field: str
) -> None:
    body = cleared.session() | change
    refused = cleared.send("PUT", f"sessions/{uuid4()}", body, expect=422)
    assert refused["code"] == "invalid"
    assert field in refused["field"]
    assert cleared.get("history")["sessions"] == []


def test_an_unknown_answer_names_the_question_and_what_is_allowed(visitor: Visitor) -> None:
    body = {
        "id": str(uuid4()),
        "language": "nl",
        "country": "NL",
        "answers": {"bladder": "perhaps"},
        "clear_stages": [],
    }
    refused = visitor.send("POST", "screenings", body, expect=422)
    assert refused["field"] == "bladder"
    assert refused["allowed"] == ["no", "unsure", "yes"]


def test_erasing_takes_a_confirmation_and_says_what_is_gone(cleared: Visitor) -> None:
    """W09."""
    cleared.send("PUT", f"sessions/{uuid4()}", cleared.session())
    assert cleared.send("POST", "erase", {"confirm": "yes"}, expect=422)["field"] == "body.confirm"
    removed = cleared.send("POST", "erase", {"confirm": "erase"})["removed"]
    assert sum(removed.values()) > 0
    assert cleared.get("history")["sessions"] == []
    assert cleared.get("state")["person"] is None


def test_everything_can_be_taken_along_as_one_archive(cleared: Visitor) -> None:
    """W09."""
    response = cleared.client.get("/api/export")
    assert response.headers["content-type"] == "application/zip"
    assert response.content.startswith(b"PK")
