"""Getting worse weighs as much as getting better: what pauses and stops an experiment."""

from pathlib import Path
from random import Random
from typing import Any
from uuid import uuid4

import pytest
from starlette.testclient import TestClient

from rekmaat.service.data import import_file
from rekmaat.service.house import open_house
from rekmaat.web.api import make_api
from rekmaat.web.desk import Desk

from .conftest import Visitor
from .experimenter import ANCHORS, Experimenter


@pytest.fixture
def someone(cleared: Visitor) -> Experimenter:
    return Experimenter(cleared)


def test_two_worse_in_three_pause_the_plan(someone: Experimenter) -> None:
    """S08."""
    for felt in ("worse", "same"):
        someone.play(6, 6, felt)
        someone.clock.passes(hours=4)
    assert someone.told()["status"] == "running"
    someone.play(6, 6, "worse")
    told = someone.told()
    assert (told["status"], told["cause"], told["next_number"]) == ("paused", "two_worse", None)
    assert told["cause_text"].startswith("Twee van je laatste drie keer voelde het erger.")


def test_a_paused_plan_opens_no_session_whatever_was_answered_since(someone: Experimenter) -> None:
    """S08."""
    for _ in range(2):
        someone.play(6, 6, "worse")
        someone.clock.passes(hours=4)
    someone.clock.passes(hours=1)
    someone.visitor.screen()
    someone.clock.passes(seconds=5)
    refused = someone.post("sessions", someone.opening(), expect=409)
    assert (refused["code"], refused["field"]) == ("experiment_not_running", "paused")


def test_a_session_opened_before_a_stop_is_not_laid_out_again(someone: Experimenter) -> None:
    """S07: its reply was lost, and meanwhile another window stopped the experiment."""
    opened = someone.open(6)
    someone.post("stop", {"note": None})
    refused = someone.post("sessions", opened["sent"], expect=409)
    assert (refused["code"], refused["field"]) == ("experiment_not_running", "stopped")
    assert someone.told()["opened"] == 1


def test_a_pause_ends_only_with_a_clearance_given_since(someone: Experimenter) -> None:
    """S08: asked what happened, and screened again."""
    for _ in range(2):
        someone.play(6, 6, "worse")
        someone.clock.passes(hours=4)
    refused = someone.post("resume", {"note": "te lang gezeten"}, expect=409)
    assert refused["code"] == "not_cleared"
    someone.visitor.screen()
    someone.clock.passes(seconds=5)
    told = someone.post("resume", {"note": "te lang gezeten"})
    assert (told["status"], told["next_number"]) == ("running", 3)
    assert someone.post("resume", {"note": None})["status"] == "running"
    someone.play(6, 6, "worse")
    assert someone.told()["status"] == "running"


def test_a_plan_that_runs_cannot_be_resumed(someone: Experimenter) -> None:
    refused = someone.post("resume", {"note": None}, expect=409)
    assert (refused["code"], refused["field"]) == ("experiment_not_running", "running")


@pytest.mark.parametrize(("after", "status"), [(7, "running"), (8, "stopped"), (10, "stopped")])
def test_two_points_up_stops_for_good(someone: Experimenter, after: int, status: str) -> None:
    """S08."""
    someone.play(6, after, "unsure")
    told = someone.told()
    assert told["status"] == status
    if status == "stopped":
        assert told["cause"] == "two_points_up"
        assert told["cause_text"]
        refused = someone.post("sessions", someone.opening(), expect=409)
        assert (refused["code"], refused["field"]) == ("experiment_not_running", "stopped")
        assert not told["can_go_on"]


@pytest.mark.parametrize("still_worse", [False, True])
def test_after_a_stop_no_single_minute_starts_before_every_question(
    someone: Experimenter, *, still_worse: bool
) -> None:
    """S08: "nothing new" is not enough to stretch on after it got two points worse."""
    session_id = someone.play(6, 7 if still_worse else 8, "worse")["sent"]["session_id"]
    someone.clock.passes(hours=2)
    if still_worse:
        someone.post("hour", {"session_id": session_id, "still_worse": True})
    someone.clock.passes(days=1)
    someone.visitor.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
    state = someone.visitor.get("state")
    assert (state["step"], state["obstacle"]) == ("screen", "got_worse")
    someone.visitor.screen()
    assert someone.visitor.get("state")["step"] == "ready"


def hurts(arm: str, before: int, chance: Random) -> int:
    """One point up at most, so that no single answer stops it."""
    return before + 1 if arm == "stretch" else before - chance.choice((1, 2))


def lived_until_worse(someone: Experimenter) -> Any:  # noqa: ANN401  JSON
    """Play on until the verdict; what came of the last session, with what was sent."""
    chance = Random(4)  # noqa: S311  any will do
    for number in range(1, 43):
        before = chance.randint(5, 7)
        opened = someone.open(before)
        session = someone.session(opened, hurts(opened["plan"]["arm"], before, chance), "same")
        someone.save(opened, session)
        if someone.told()["status"] != "running":
            return opened, session
        someone.clock.passes(hours=6 if number % 3 else 12)
    raise AssertionError("nothing came of it")


def half_a_long_plan(cleared: Visitor) -> Experimenter:
    """Fifteen days of twenty-eight, each stretch worse, and no session after them."""
    long = {"long_term": True, "days": 28, "sessions_per_day": 2, "anchors": ANCHORS[:2]}
    someone, chance = Experimenter(cleared, **long), Random(4)  # noqa: S311
    for _ in range(30):
        before = chance.randint(5, 7)
        opened = someone.open(before)
        after = hurts(opened["plan"]["arm"], before, chance)
        someone.save(opened, someone.session(opened, after, "same"))
        someone.clock.passes(hours=12)
    cleared.screen()
    return someone


def test_the_verdict_worse_stops_the_plan_and_locks_the_single_minute(
    someone: Experimenter,
) -> None:
    """S08: every question again, as after two points up; the answer says why."""
    lived_until_worse(someone)
    told = someone.told()
    assert (told["status"], told["cause"], told["can_go_on"]) == ("stopped", "worse", False)
    assert told["opened"] < 42
    assert told["answer"]["verdict"] == "worse"
    assert told["answer"]["note"].startswith(told["cause_text"])
    someone.clock.passes(days=1)
    someone.visitor.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
    state = someone.visitor.get("state")
    assert (state["step"], state["obstacle"]) == ("screen", "got_worse")
    refused = someone.visitor.client.get("/api/plan", params={"arm": "stretch", "language": "nl"})
    assert (refused.status_code, refused.json()["code"]) == (409, "not_cleared")
    someone.visitor.screen()
    assert someone.visitor.get("state")["step"] == "ready"


def test_a_mistaken_tap_takes_the_stop_of_the_verdict_back(someone: Experimenter) -> None:
    opened, session = lived_until_worse(someone)
    someone.clock.passes(seconds=5)
    someone.save(opened, session | {"after": None})
    assert (someone.told()["status"], someone.told()["cause"]) == ("running", None)


def test_a_verdict_that_came_with_the_last_day_locks_the_single_minute_too(
    cleared: Visitor,
) -> None:
    """S07, S08: where no answer comes early, the end of the days brings it, without a session."""
    someone = half_a_long_plan(cleared)
    assert someone.told()["status"] == "running"
    someone.clock.passes(days=14)
    assert (someone.told()["status"], someone.told()["can_go_on"]) == ("done", False)
    someone.visitor.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
    state = someone.visitor.get("state")
    assert (state["step"], state["obstacle"]) == ("screen", "got_worse")
    told = someone.told()
    assert (told["status"], told["cause"], told["answer"]["verdict"]) == (
        "stopped", "worse", "worse",
    )  # fmt: skip
    someone.visitor.screen()
    assert someone.visitor.get("state")["step"] == "ready"


def test_a_new_plan_does_not_hide_the_verdict_of_the_last_one(cleared: Visitor) -> None:
    """S08: its stop is noted before the next plan is made."""
    someone = half_a_long_plan(cleared)
    someone.clock.passes(days=14)
    Experimenter(cleared)
    state = someone.visitor.get("state")
    assert (state["step"], state["obstacle"]) == ("screen", "got_worse")


def test_the_stop_of_the_verdict_comes_back_from_the_archive(
    someone: Experimenter, tmp_path: Path
) -> None:
    """S08: and locks the minute there too."""
    lived_until_worse(someone)
    archive = tmp_path / "alles.zip"
    archive.write_bytes(someone.visitor.client.get("/api/export").content)
    house = open_house(tmp_path / "home")
    import_file(house.database, archive)
    with TestClient(make_api(Desk(house, someone.clock))) as client:
        visitor = Visitor(client, someone.clock)
        visitor.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
        told = visitor.get("experiment")["experiment"]
        state = visitor.get("state")
    house.database.close()
    assert (told["status"], told["cause"]) == ("stopped", "worse")
    assert (state["step"], state["obstacle"]) == ("screen", "got_worse")


def test_a_mistaken_tap_takes_its_stop_back(someone: Experimenter) -> None:
    opened = someone.open(6)
    session = someone.session(opened, 9, "worse")
    someone.save(opened, session)
    assert someone.told()["status"] == "stopped"
    someone.clock.passes(seconds=5)
    someone.save(opened, session | {"after": session["after"] | {"value": 5}})
    assert (someone.told()["status"], someone.told()["cause"]) == ("running", None)


def test_an_answer_that_a_mistaken_tap_opened_counts_as_a_look_and_tells_no_seed(
    someone: Experimenter,
) -> None:
    """M08: the answer stood there until the tap was taken back; the arms to come did not."""
    for after in (4, 5):
        someone.play(6, after)
        someone.clock.passes(hours=4)
    opened = someone.open(6)
    session = someone.session(opened, 9, "worse")
    someone.save(opened, session)
    told = someone.told()
    assert (told["status"], told["looks"]) == ("stopped", 0)
    assert told["answer"]["verdict"] == "not_yet"
    assert (told["seed"], told["order"]) == (None, None)
    someone.clock.passes(seconds=5)
    someone.save(opened, session | {"after": session["after"] | {"value": 5}})
    told = someone.told()
    assert (told["status"], told["looks"]) == ("running", 1)
    page = someone.visitor.client.get(f"/api/experiments/{someone.id}/report?language=en").text
    assert "looked" in page.lower()
    someone.save(opened, session | {"after": session["after"] | {"value": 4}})
    assert someone.told()["looks"] == 1


def test_a_correction_that_opens_nothing_is_no_look(someone: Experimenter) -> None:
    opened = someone.open(6)
    session = someone.session(opened, 5, "same")
    someone.save(opened, session)
    someone.clock.passes(seconds=5)
    someone.save(opened, session | {"after": session["after"] | {"value": 4}})
    assert someone.told()["looks"] == 0


def test_the_seed_is_told_once_a_stop_stands(someone: Experimenter) -> None:
    """M08: anyone can check it, when it can teach nobody the next minute."""
    someone.play(6, 9, "worse")
    someone.clock.passes(seconds=15)
    assert someone.told()["seed"] is None
    someone.clock.passes(seconds=1)
    assert len(someone.told()["seed"]) == 32


def test_a_mistaken_tap_takes_its_pause_back(someone: Experimenter) -> None:
    someone.play(6, 6, "worse")
    someone.clock.passes(hours=4)
    opened = someone.open(6)
    session = someone.session(opened, 6, "worse")
    someone.save(opened, session)
    assert someone.told()["status"] == "paused"
    someone.clock.passes(seconds=5)
    someone.save(opened, session | {"felt": session["felt"] | {"value": "better"}})
    assert someone.told()["status"] == "running"


def test_after_an_hour_it_is_asked_whether_it_is_still_worse(someone: Experimenter) -> None:
    """S08."""
    session_id = someone.play(6, 7, "worse")["sent"]["session_id"]
    assert someone.told()["hour_question"] is None
    someone.clock.passes(hours=1)
    assert someone.told()["hour_question"] == session_id
    told = someone.post("hour", {"session_id": session_id, "still_worse": False})
    assert (told["status"], told["hour_question"]) == ("running", None)
    again = someone.post("hour", {"session_id": session_id, "still_worse": True})
    assert again["status"] == "running"  # the first answer counts


def test_the_hour_is_asked_after_answers_that_came_three_days_late(
    someone: Experimenter,
) -> None:
    """S08: the browser kept them; that somebody was worse is not over unasked."""
    opened = someone.open(6)
    session = someone.session(opened, 7, "worse")
    someone.clock.passes(days=3)
    someone.save(opened, session)
    session_id = opened["sent"]["session_id"]
    assert someone.told()["hour_question"] == session_id
    told = someone.post("hour", {"session_id": session_id, "still_worse": True})
    assert (told["status"], told["cause"]) == ("stopped", "still_worse")


def test_still_worse_after_an_hour_stops_for_good(someone: Experimenter) -> None:
    """S08."""
    session_id = someone.play(6, 7, "worse")["sent"]["session_id"]
    someone.clock.passes(hours=2)
    told = someone.post("hour", {"session_id": session_id, "still_worse": True})
    assert (told["status"], told["cause"]) == ("stopped", "still_worse")
    assert told["cause_text"]


def test_the_hour_is_asked_of_a_session_that_felt_worse(someone: Experimenter) -> None:
    session_id = someone.play(6, 5, "better")["sent"]["session_id"]
    for unknown in (session_id, str(uuid4())):
        body = {"session_id": unknown, "still_worse": True}
        assert someone.post("hour", body, expect=404)["code"] == "unknown"
    assert someone.told()["status"] == "running"


def test_pain_during_the_minute_is_stored_and_printed(someone: Experimenter) -> None:
    """S08: adverse events are asked for, stored, exported."""
    note = {"kind": "pain", "note": "steek links"}
    someone.play(6, 6, "worse", event=note, stop={"at_s": 20, "reason": "sharp_pain"})
    page = someone.visitor.client.get(
        f"/api/experiments/{someone.id}/report", params={"language": "nl"}
    ).text
    assert "steek links" in page
    assert someone.told()["calendar"][0]["slots"][0]["state"] == "stopped"


def test_stopping_twice_changes_nothing(someone: Experimenter) -> None:
    first = someone.post("stop", {"note": "geen tijd"})
    assert (first["status"], first["cause"]) == ("stopped", "own_choice")
    someone.clock.passes(minutes=1)
    assert someone.post("stop", {"note": None})["cause"] == "own_choice"


def test_a_clearance_that_changed_gives_no_short_verdict(someone: Experimenter) -> None:
    """S07."""
    someone.play(6, 4)
    someone.clock.passes(hours=4)
    someone.visitor.screen(move_check="more_back")
    someone.clock.passes(seconds=5)
    someone.play(6, 4)
    told = someone.told()
    assert (told["long_term"], told["can_look"], told["answer"]) == (True, False, None)
    assert someone.post("look", expect=409)["code"] == "no_look_yet"
    stopped = someone.post("stop", {"note": None})
    codes = [finding["code"] for finding in stopped["answer"]["findings"]]
    assert "experiment-clearance-changed" in codes


def test_long_complaints_get_no_answer_before_four_weeks(cleared: Visitor) -> None:
    """S07."""
    someone = Experimenter(
        cleared, long_term=True, days=28, sessions_per_day=2, anchors=ANCHORS[:2]
    )
    assert someone.planned["horizon"] == "long_term"
    for _ in range(8):
        someone.play(7, 3)
        someone.clock.passes(hours=10)
    told = someone.told()
    assert (told["answer"], told["can_look"]) == (None, False)
    assert someone.post("look", expect=409)["code"] == "no_look_yet"
    someone.clock.passes(days=25)
    assert someone.told()["status"] == "done"
    assert someone.told()["answer"] is not None


def test_what_happened_survives_in_the_archive(someone: Experimenter, tmp_path: Path) -> None:
    """S08: exported."""
    someone.play(6, 9, "worse")
    archive = tmp_path / "alles.zip"
    archive.write_bytes(someone.visitor.client.get("/api/export").content)
    told = archive.read_bytes()
    assert b"experiment" in told
