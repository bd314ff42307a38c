"""Whole lives of an experiment, session by session, through the interface."""

import csv
import io
import zipfile
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from rekmaat.guide.protocol import Arm
from rekmaat.judge.observed import Observed
from rekmaat.judge.person import judge_person
from rekmaat.judge.terms import Terms

from .conftest import Visitor
from .experimenter import ANCHORS, Experimenter

Rates = Callable[[str, int, Random], int]
Range = tuple[int, int]


def live(
    someone: Experimenter, sessions: int, rates: Rates, chance: Random, befores: Range = (4, 8)
) -> list[Any]:
    """Play so many sessions, three a day; return what each reply told after it."""
    told = []
    for _ in range(sessions):
        before = chance.randint(*befores)
        opened = someone.open(before)
        after = rates(opened["plan"]["arm"], before, chance)
        someone.save(opened, someone.session(opened, after, "same"))
        told.append(someone.told())
        if told[-1]["status"] != "running":
            break
        waits = 12 if opened["number"] % 3 == 0 else 6
        someone.clock.passes(hours=waits)
    return told


def helps(arm: str, before: int, chance: Random) -> int:
    return max(0, before - (3 if arm == "stretch" else 0) - chance.randint(0, 1))


def always_the_same(arm: str, before: int, chance: Random) -> int:
    """One point less than six, whatever the coin says, so that no chance can give a verdict."""
    del arm, before, chance
    return 5


def does_nothing(arm: str, before: int, chance: Random) -> int:
    del arm
    return min(10, max(0, before - 1 + chance.choice((-1, 0, 0, 1))))


def works_wonders(arm: str, before: int, chance: Random) -> int:
    del chance
    return 0 if arm == "stretch" else before


def exported(someone: Experimenter) -> list[Observed]:
    """The sessions as they stand in the export of everything."""
    archive = someone.visitor.client.get("/api/export").content
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        openings, ratings = (_sheet(files, name) for name in ("openings", "ratings"))
    after = {
        row["session_id"]: float(row["answer"])
        for row in ratings
        if (row["scale"], row["side"]) == ("tension", "after")
    }
    return [
        Observed(
            number=int(row["number"]),
            day=int(row["day"]),
            pair=int(row["pair"]),
            arm=Arm(row["arm"]),
            before=float(row["before_value"]),
            after=after.get(row["session_id"]),
        )
        for row in openings
    ]


def _sheet(files: zipfile.ZipFile, name: str) -> list[dict[str, str]]:
    (path,) = [it for it in files.namelist() if it.endswith(f"{name}.csv")]
    return list(csv.DictReader(io.StringIO(files.read(path).decode("utf-8-sig"))))


def test_the_verdict_is_the_judges_own_on_what_was_sent(cleared: Visitor) -> None:
    """V02: 42 sessions through the interface; nothing on the way says more than the rows do."""
    someone = Experimenter(cleared)
    rows: list[Observed] = []
    chance = Random(20)  # noqa: S311  any will do
    for number in range(1, 43):
        before = chance.randint(4, 8)
        opened = someone.open(before)
        arm = opened["plan"]["arm"]
        after = does_nothing(arm, before, chance)
        someone.save(opened, someone.session(opened, after, "same"))
        rows.append(Observed(number, (number + 2) // 3, (number + 1) // 2, Arm(arm), before, after))
        told = someone.told()
        judged = judge_person(rows, Terms())
        assert (told["answer"] is None) == (judged.verdict == "not_yet" and number < 42)
        if told["answer"] is not None:
            break
        assert (told["seed"], told["order"]) == (None, None)
        someone.clock.passes(hours=12 if number % 3 == 0 else 6)
    judged = judge_person(exported(someone), Terms())
    answer = told["answer"]
    assert told["status"] == ("stopped" if judged.verdict == "worse" else "done")
    assert (answer["verdict"], answer["decided_at"]) == (judged.verdict, judged.decided_at)
    assert answer["effect"] == judged.effect
    assert answer["p_exact"] == judged.p_exact
    assert tuple(answer["interval"]) == judged.interval
    assert tuple(answer["anytime_interval"]) == judged.anytime_interval
    assert [pair["difference"] for pair in answer["pairs"]] == [
        pair.difference for pair in judged.differences
    ]
    someone.clock.passes(seconds=16)
    told = someone.told()
    assert told["order"] == [row.arm for row in rows]
    assert len(told["seed"]) == 32


def test_a_stretch_that_helps_is_told_at_a_boundary(cleared: Visitor) -> None:
    """V02: before the plan is full, and then no session is opened without choosing to go on."""
    someone = Experimenter(cleared)
    last = live(someone, 42, helps, Random(3))[-1]  # noqa: S311
    assert last["opened"] < 42
    assert last["status"] == "done"
    answer = last["answer"]
    assert answer["verdict"] == "works"
    assert answer["decided_at"] == last["opened"] // 2
    assert answer["interval"][1] < 0
    assert "(rekken 7 en zonder rek 3, schaal 0 tot 10)" in answer["knew"]
    assert (last["next_number"], last["can_go_on"]) == (None, True)
    someone.clock.passes(hours=6)
    someone.ready()
    refused = someone.post("sessions", someone.opening(), expect=409)
    assert (refused["code"], refused["field"]) == ("experiment_not_running", "done")


def test_after_the_verdict_the_same_experiment_can_go_on(cleared: Visitor) -> None:
    someone = Experimenter(cleared)
    last = live(someone, 42, helps, Random(3))[-1]  # noqa: S311
    someone.clock.passes(hours=6)
    told = someone.post("go-on")
    assert (told["status"], told["next_number"]) == ("running", last["opened"] + 1)
    assert (told["seed"], told["order"]) == (None, None)
    assert someone.post("go-on")["status"] == "running"
    someone.play(6, 3)
    assert someone.told()["opened"] == last["opened"] + 1


def test_without_an_effect_the_answer_comes_at_the_planned_end(cleared: Visitor) -> None:
    someone = Experimenter(cleared)
    told = live(someone, 42, always_the_same, Random(5), befores=(6, 6))  # noqa: S311
    assert [one["answer"] for one in told[:-1]] == [None] * 41
    last = told[-1]
    assert (last["status"], last["pairs_complete"]) == ("done", 21)
    assert last["answer"]["verdict"] in ("no_effect", "not_yet")
    someone.clock.passes(hours=6)
    went_on = someone.post("go-on")
    assert (went_on["status"], went_on["next_number"]) == ("running", 43)


def test_three_days_never_say_that_it_works(cleared: Visitor) -> None:
    """V08: whatever the numbers, and it says what more days could tell."""
    someone = Experimenter(cleared, days=3)
    last = live(someone, 9, works_wonders, Random(1))[-1]  # noqa: S311
    assert last["status"] in ("done", "stopped")
    assert last["answer"]["verdict"] == "not_yet"
    assert "Drie dagen" in last["answer"]["three_days"]
    assert "14" in last["answer"]["three_days"]


def test_a_plan_ends_with_its_days_too(cleared: Visitor) -> None:
    someone = Experimenter(cleared, days=4)
    live(someone, 5, does_nothing, Random(8))  # noqa: S311
    someone.clock.passes(days=6)
    told = someone.told()
    assert (told["status"], told["opened"]) == ("done", 5)
    assert told["answer"]["verdict"] == "not_yet"


def test_the_earlier_answer_stands_beside_the_new_experiment(cleared: Visitor) -> None:
    first = Experimenter(cleared)
    before = live(first, 42, helps, Random(3))[-1]  # noqa: S311
    first.clock.passes(hours=1)
    second = Experimenter(cleared, days=7)
    overview = cleared.get("experiment")
    assert overview["experiment"]["id"] == second.id
    (earlier,) = overview["earlier"]
    assert earlier["answer"] == before["answer"]
    assert (before["seed"], len(earlier["seed"])) == (None, 32)
    assert first.post("go-on", expect=409)["code"] == "experiment_not_running"


def test_the_page_is_one_document_that_asks_for_nothing(cleared: Visitor) -> None:
    someone = Experimenter(cleared, days=4, sessions_per_day=2, anchors=ANCHORS[:2])
    live(someone, 8, does_nothing, Random(8))  # noqa: S311
    for language in ("nl", "fr", "en"):
        path = f"/api/experiments/{someone.id}/report"
        reply = cleared.client.get(path, params={"language": language})
        assert reply.headers["content-type"].startswith("text/html")
        policy = reply.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        assert f'lang="{language}"' in reply.text
        assert "http://" not in reply.text.replace("http://www.w3.org", "")
        assert " style=" not in reply.text


def test_the_page_comes_as_a_pdf(cleared: Visitor) -> None:
    pytest.importorskip("typst", reason="needs the extra `report`")
    someone = Experimenter(cleared)
    reply = cleared.client.get(f"/api/experiments/{someone.id}/report.pdf")
    assert reply.headers["content-type"] == "application/pdf"
    assert reply.content.startswith(b"%PDF-")
