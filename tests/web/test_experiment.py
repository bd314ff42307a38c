"""An experiment as the browser goes through it."""

import hashlib
import json
from datetime import timedelta
from threading import Barrier, Thread
from typing import Any
from uuid import uuid4

import pytest

from .conftest import Visitor
from .experimenter import ANCHORS, NO_TAGS, Experimenter, plan_body


@pytest.fixture
def someone(cleared: Visitor) -> Experimenter:
    return Experimenter(cleared)


def test_before_the_first_plan_there_is_only_what_a_plan_starts_from(cleared: Visitor) -> None:
    told = cleared.get("experiment")
    assert (told["experiment"], told["earlier"]) == (None, [])
    assert (told["planning"]["days"], told["planning"]["most_per_day"]) == (14, 3)
    assert told["planning"]["anchors"] == ANCHORS


def test_a_plan_is_fixed_with_what_it_can_tell(someone: Experimenter) -> None:
    """M08: the control is built in and the order is drawn beforehand."""
    told = someone.planned
    assert (told["planned_sessions"], told["planned_pairs"]) == (42, 21)
    assert (told["margin"], told["beta"], told["session_sd"]) == (1.5, 0.75, 1.5)
    assert 1.2 < told["smallest_effect"] < 1.6
    assert (told["status"], told["next_number"], told["next_of_pair"]) == ("running", 1, 1)
    assert len(told["fingerprint"]) == 64
    assert (told["seed"], told["order"], told["answer"]) == (None, None, None)
    assert told["expectation"] == {"stretch": 7, "control": 3}
    assert len(told["calendar"]) == 14
    assert someone.told() == told


def test_a_plan_sent_twice_is_stored_once(cleared: Visitor) -> None:
    body = plan_body()
    first = cleared.send("POST", "experiments", body)
    cleared.clock.passes(minutes=3)
    assert cleared.send("POST", "experiments", body)["fingerprint"] == first["fingerprint"]
    other = cleared.send("POST", "experiments", body | {"days": 21}, expect=409)
    assert other["code"] == "conflict"


def test_a_second_experiment_waits_for_the_first(someone: Experimenter) -> None:
    visitor = someone.visitor
    refused = visitor.send("POST", "experiments", plan_body(), expect=409)
    assert (refused["code"], refused["field"]) == ("experiment_running", "running")
    someone.post("stop", {"note": None})
    visitor.send("POST", "experiments", plan_body())
    (earlier,) = visitor.get("experiment")["earlier"]
    assert (earlier["id"], earlier["status"]) == (someone.id, "stopped")
    assert earlier["answer"]["verdict"] == "not_yet"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"sessions_per_day": 4}, "plan-too-often"),
        ({"long_term": True, "days": 27, "sessions_per_day": 2, "anchors": ANCHORS[:2]},
         "plan-too-short"),
        ({"anchors": [ANCHORS[0], ANCHORS[0] | {"at": "09:00"}]}, "plan-anchor-twice"),
        ({"sessions_per_day": 2}, "plan-anchors-too-many"),
    ],
)  # fmt: skip
def test_a_plan_that_cannot_be_done_is_refused_in_a_sentence(
    cleared: Visitor, changes: dict[str, Any], code: str
) -> None:
    refused = cleared.send("POST", "experiments", plan_body(**changes), expect=422)
    assert refused["code"] == code
    assert len(refused["text"]) > 20
    assert cleared.get("experiment")["experiment"] is None


def test_a_programme_without_a_dose_cannot_be_planned(cleared: Visitor) -> None:
    protocols = cleared.get("protocols")["protocols"]
    (open_one,) = [one["id"] for one in protocols if one["sessions_per_day"] is None]
    cleared.send("PUT", "protocol", {"id": open_one, "repetitions": None})
    assert cleared.get("experiment")["planning"] is None
    refused = cleared.send("POST", "experiments", plan_body(), expect=409)
    assert refused["code"] == "protocol_incomplete"
    query = {"days": 14, "sessions_per_day": 3}
    assert cleared.client.get("/api/experiment/outlook", params=query).status_code == 409


def test_a_plan_says_beforehand_what_it_can_tell(cleared: Visitor) -> None:
    """V08: three days are allowed, and it is said that they cannot tell."""
    short = cleared.get("experiment/outlook", days="3", sessions_per_day="3")
    assert (short["planned_pairs"], short["smallest_effect"], short["three_days"]) == (
        4, None, True,
    )  # fmt: skip
    usual = cleared.get("experiment/outlook", days="14", sessions_per_day="3")
    long = cleared.get("experiment/outlook", days="28", sessions_per_day="3")
    assert long["smallest_effect"] < usual["smallest_effect"] < 1.6
    assert not usual["three_days"]


def test_the_arm_is_told_only_once_the_rating_before_is_stored(someone: Experimenter) -> None:
    """M08."""
    opened = someone.open(6)
    assert (opened["number"], opened["pair"], opened["of_pair"]) == (1, 1, 1)
    assert opened["plan"]["arm"] in ("stretch", "control")
    told = someone.told()
    assert (told["opened"], told["finished"], told["next_number"]) == (1, 0, 2)
    assert told["calendar"][0]["slots"][0] == {
        "anchor": "morning", "state": "unfinished", "number": 1,
    }  # fmt: skip


def test_no_reply_tells_the_next_arm_while_the_plan_runs(someone: Experimenter) -> None:
    """M08: whoever reads every reply knows no more than by watching the sessions."""
    for after in (4, 5, 3):
        someone.play(6, after)
        someone.clock.passes(hours=2)
    seen = [someone.told(), someone.post("look", expect=200), someone.told()]
    seen.append(someone.visitor.get("experiment"))
    paths = ("reminders.ics", "report")
    pages = [someone.visitor.client.get(f"/api/experiments/{someone.id}/{it}") for it in paths]
    assert [page.status_code for page in pages] == [200, 200]
    texts = [json.dumps(one) for one in seen] + [page.text for page in pages]
    seed = seed_of(someone)
    assert all(seed not in text for text in texts)
    assert all((one["seed"], one["order"]) == (None, None) for one in seen[:3])
    assert all("arm" not in json.dumps(one["calendar"]) for one in seen[:3])


def seed_of(someone: Experimenter) -> str:
    """The seed as it is told afterwards; the experiment is stopped by asking."""
    return str(someone.post("stop", {"note": None})["seed"])


def test_anyone_can_check_the_order_afterwards(someone: Experimenter) -> None:
    arms = []
    for _ in range(4):
        arms.append(someone.play(6, 5)["plan"]["arm"])
        someone.clock.passes(hours=4)
    told = someone.post("stop", {"note": "klaar"})
    assert told["order"] == arms
    for pair in (1, 2):
        coin = hashlib.sha256(f"{told['seed']}:{pair}".encode()).digest()[0] & 1
        first, second = ("stretch", "control") if coin else ("control", "stretch")
        assert arms[2 * pair - 2 : 2 * pair] == [first, second]


def test_an_opening_sent_twice_is_one_session(someone: Experimenter) -> None:
    someone.ready()
    body = someone.opening(6)
    first = someone.post("sessions", body)
    someone.clock.passes(seconds=20)
    assert someone.post("sessions", body) == first
    assert someone.told()["opened"] == 1


def test_the_rating_before_cannot_be_changed_once_the_arm_is_known(someone: Experimenter) -> None:
    opened = someone.open(6)
    body = opened["sent"] | {"before": opened["sent"]["before"] | {"value": 8}}
    assert someone.post("sessions", body, expect=409)["code"] == "conflict"
    session = someone.session(opened, 4, "better")
    changed = session | {"before": session["before"] | {"value": 8}}
    refused = someone.save(opened, changed, expect=422)
    assert refused["code"] == "session-before-differs"
    assert "8" in refused["text"]
    assert "6" in refused["text"]
    someone.save(opened, session)
    assert someone.told()["finished"] == 1


def test_the_other_arm_is_refused_by_name(someone: Experimenter) -> None:
    opened = someone.open(6)
    session = someone.session(opened, 4, "better")
    other = "control" if session["arm"] == "stretch" else "stretch"
    refused = someone.save(opened, session | {"arm": other}, expect=422)
    assert refused["code"] == "session-arm-differs"


def test_another_programme_is_refused_by_name(someone: Experimenter) -> None:
    opened = someone.open(6)
    session = someone.session(opened, 4, "better")
    refused = someone.save(opened, session | {"protocol_id": "kuleuven"}, expect=422)
    assert "session-protocol-differs" in refused["code"] or "kuleuven" in refused["text"]
    someone.save(opened, session)
    someone.visitor.send("PUT", "protocol", {"id": "kuleuven", "repetitions": 3})
    someone.ready()
    refused = someone.post("sessions", someone.opening(), expect=409)
    assert (refused["code"], refused["allowed"]) == ("experiment_protocol", ["umcg"])


def test_a_session_that_was_never_sent_stays_visible(someone: Experimenter) -> None:
    someone.open(6)
    someone.clock.passes(hours=3)
    someone.play(5, 4)
    told = someone.told()
    assert (told["opened"], told["finished"], told["pairs_complete"]) == (2, 1, 0)
    states = [slot["state"] for slot in told["calendar"][0]["slots"]]
    assert states == ["unfinished", "done", "to_come"]


def test_a_session_is_taken_days_late(someone: Experimenter) -> None:
    opened = someone.open(6)
    session = someone.session(opened, 4, "better")
    someone.clock.passes(hours=5)
    someone.play(6, 5)
    someone.clock.passes(days=3)
    someone.save(opened, session)
    told = someone.told()
    assert (told["finished"], told["pairs_complete"]) == (2, 1)


def test_no_second_session_is_opened_while_one_goes_on(someone: Experimenter) -> None:
    """M08: else somebody opens two, sees both kinds of minute, and plays what suits."""
    opened = someone.open(6)
    someone.clock.passes(minutes=1)
    refused = someone.post("sessions", someone.opening(), expect=409)
    assert refused["code"] == "experiment_session_open"
    assert someone.told()["opened"] == 1
    assert someone.post("sessions", opened["sent"])["number"] == 1  # its reply was lost
    someone.save(opened, someone.session(opened, 4, "better"))
    assert someone.open(6)["number"] == 2


def test_a_session_that_nobody_finishes_holds_the_next_one_back_for_half_an_hour(
    someone: Experimenter,
) -> None:
    left = someone.open(6)
    answers = someone.session(left, 4, "better")
    someone.clock.passes(minutes=27)
    someone.ready()
    refused = someone.post("sessions", someone.opening(), expect=409)
    assert refused["code"] == "experiment_session_open"
    someone.clock.passes(minutes=3)
    second = someone.open(6)
    assert second["number"] == 2
    someone.save(left, answers)  # from the outbox, while the next one goes on
    someone.save(second, someone.session(second, 5, "same"))
    assert someone.told()["pairs_complete"] == 1


def test_two_windows_at_once_open_one_session(someone: Experimenter) -> None:
    someone.ready()
    bodies = [someone.opening(6) for _ in range(6)]
    replies: list[Any] = []
    together = Barrier(len(bodies))

    def window(body: dict[str, Any]) -> None:
        together.wait()
        path = f"/api/experiments/{someone.id}/sessions"
        replies.append(someone.visitor.client.post(path, json=body))

    threads = [Thread(target=window, args=(body,)) for body in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    opened = [reply.json()["number"] for reply in replies if reply.status_code == 200]
    assert opened == [1]
    assert all(reply.status_code in (200, 409, 503) for reply in replies)
    assert someone.told()["opened"] == 1


def test_opening_takes_a_clearance_and_a_fresh_answer(someone: Experimenter) -> None:
    """S01, S13: the same refusals as any other session."""
    someone.play(6, 5)
    refused = someone.post("sessions", someone.opening(), expect=409)
    assert (refused["code"], refused["field"]) == ("not_cleared", "not_checked_in")
    someone.visitor.screen(clear_stages=(), bladder="yes")
    refused = someone.post("sessions", someone.opening(), expect=409)
    assert (refused["code"], refused["field"]) == ("not_cleared", "refused")
    assert someone.told()["opened"] == 1


def test_a_refused_opening_leaves_nothing_behind(someone: Experimenter) -> None:
    someone.visitor.screen(clear_stages=(), bladder="yes")
    body = someone.opening()
    someone.post("sessions", body, expect=409)
    someone.clock.passes(minutes=1)
    someone.visitor.screen()
    someone.clock.passes(seconds=5)
    assert someone.post("sessions", body)["number"] == 1


def test_a_rating_of_ones_own_noise_is_kept(someone: Experimenter) -> None:
    """M11: two ratings a minute apart, with nothing in between."""
    now = someone.clock.now
    later = now + timedelta(seconds=60)
    body = {
        "id": str(uuid4()),
        "first": {"value": 6, "answered_at": now.isoformat()},
        "second": {"value": 5, "answered_at": later.isoformat()},
    }
    assert someone.post("noise", body)["own_noise"] == [{"first": 6, "second": 5}]
    assert someone.post("noise", body)["own_noise"] == [{"first": 6, "second": 5}]
    other = body | {"first": {"value": 9, "answered_at": now.isoformat()}}
    assert someone.post("noise", other, expect=409)["code"] == "already_stored"
    hasty = body | {"id": str(uuid4()), "second": body["first"]}
    assert someone.post("noise", hasty, expect=422)["code"] == "noise-too-soon"


def test_the_answer_says_how_much_the_number_moves_by_itself(someone: Experimenter) -> None:
    """M11: the answer uses it, and without it says so."""
    without = someone.post("stop", {"note": None})["answer"]["noise"]
    other = Experimenter(someone.visitor)
    now = other.clock.now
    for first, second in ((6, 4), (5, 5)):
        rated = {
            "first": {"value": first, "answered_at": now.isoformat()},
            "second": {
                "value": second, "answered_at": (now + timedelta(minutes=1)).isoformat(),
            },
        }  # fmt: skip
        other.post("noise", {"id": str(uuid4())} | rated)
    measured = other.post("stop", {"note": None})["answer"]["noise"]
    assert "niet gemeten" in without
    assert "1" in measured


def test_tags_are_told_before_the_arm_and_shown_on_the_page(someone: Experimenter) -> None:
    tags = NO_TAGS | {"stress": 4, "painkiller": True}
    someone.open(6, tags=tags)
    told = someone.visitor.client.get(f"/api/experiments/{someone.id}/report")
    assert told.status_code == 200


def test_no_effect_is_seen_on_the_way_unless_one_looks(someone: Experimenter) -> None:
    for after in (4, 5, 4, 5):
        someone.play(6, after)
        someone.clock.passes(hours=4)
    told = someone.told()
    assert (told["answer"], told["looks"], told["can_look"]) == (None, 0, True)
    looked = someone.post("look")
    assert looked["looks"] == 1
    assert looked["answer"]["verdict"] == "not_yet"
    assert len(looked["answer"]["pairs"]) == 2
    assert someone.told()["answer"] == looked["answer"]
    assert someone.post("look")["looks"] == 1  # a second tap sees nothing new
    someone.play(6, 4)
    assert someone.told()["answer"] is None
    assert someone.post("look")["looks"] == 2


def test_there_is_nothing_to_look_at_before_a_pair(someone: Experimenter) -> None:
    someone.play(6, 4)
    assert not someone.told()["can_look"]
    assert someone.post("look", expect=409)["code"] == "no_look_yet"
    assert someone.told()["looks"] == 0


def test_an_unknown_experiment_is_named(cleared: Visitor) -> None:
    missing = f"experiments/{uuid4()}"
    assert cleared.send("POST", f"{missing}/look", None, expect=404)["code"] == "unknown"
    for path in ("report", "report.pdf", "reminders.ics"):
        assert cleared.client.get(f"/api/{missing}/{path}").status_code == 404


def test_reminders_say_nothing_about_health(someone: Experimenter) -> None:
    reply = someone.visitor.client.get(f"/api/experiments/{someone.id}/reminders.ics")
    assert reply.headers["content-type"].startswith("text/calendar")
    assert reply.text.count("SUMMARY:Pauze\r\n") == 3
    assert reply.text.count("RRULE:FREQ=DAILY;COUNT=14") == 3
    assert "DTSTART:20260706T083000" in reply.text
