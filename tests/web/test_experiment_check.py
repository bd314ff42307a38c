"""What the app answers, anybody can check with the archive and `rekmaat experiment judge`."""

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest

from rekmaat.cli.main import run

from .conftest import Visitor
from .experimenter import ANCHORS, Experimenter

SAME = (
    "verdict",
    "effect",
    "interval",
    "anytime_interval",
    "detectable",
    "p_exact",
    "e_value",
    "probability_of_benefit",
    "more_pairs_expected",
    "decided_at",
)
NOT_OF_A_TABLE = {"experiment-protocol-changed"}


class Checker:
    """Takes an archive out of the app and asks the command line about it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys

    def judged(self, visitor: Visitor, place: int = 1) -> Any:  # noqa: ANN401  JSON
        """What the command says of one experiment of the archive."""
        archive = visitor.client.get("/api/export").content
        with zipfile.ZipFile(io.BytesIO(archive)) as files:
            files.extractall(self.folder)
        (folder,) = (self.folder / "experiments").glob(f"{place}-*")
        files_of = (str(folder / "sessions.csv"), "--plan", str(folder / "plan.json"))
        self.capsys.readouterr()
        exit_code = run(["experiment", "judge", *files_of, "--json", "--language", "nl"])
        told = json.loads(self.capsys.readouterr().out)
        assert exit_code == 0, told
        return told

    def agrees(self, someone: Experimenter) -> Any:  # noqa: ANN401  JSON
        """Hold the answer of the app against that of the command; return the app's."""
        answer = someone.told()["answer"]
        assert answer is not None
        check(answer, self.judged(someone.visitor))
        return answer


def check(answer: Any, judged: Any) -> None:  # noqa: ANN401  JSON
    assert {name: answer[name] for name in SAME} == {name: judged[name] for name in SAME}
    assert answer["better_afterwards"] == judged["better_afterwards"]["answer"]
    assert [(it["pair"], it["days"], it["difference"]) for it in answer["pairs"]] == [
        (it["pair"], it["days"], it["difference"]) for it in judged["differences"]
    ]
    codes = [{one["code"] for one in told["findings"]} for told in (answer, judged)]
    assert codes[0] - NOT_OF_A_TABLE == codes[1]
    assert answer["headline"] in judged["text"]
    assert answer["knew"] in judged["text"]


@pytest.fixture
def checker(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Checker:
    return Checker(tmp_path / "unpacked", capsys)


@dataclass(frozen=True, slots=True)
class Steady:
    """Somebody whose verdict no coin decides: 6 before, and pairs that differ by turns."""

    fall: int

    def before(self) -> int:
        return 6

    def after(self, arm: str, number: int) -> int | None:
        swings = 1 if (number + 1) // 2 % 2 else -1
        return None if number in (8, 19) else 5 if arm == "control" else 5 - self.fall + swings


@dataclass(slots=True)
class Moody:
    """Somebody with ups and downs who leaves one number in nine out."""

    fall: float
    chance: Random
    now: int = 0

    def before(self) -> int:
        self.now = self.chance.randint(4, 8)
        return self.now

    def after(self, arm: str, number: int) -> int | None:
        del number
        gone = self.chance.choice((0, 1, 1, 2)) + (self.fall if arm == "stretch" else 0)
        return None if self.chance.random() < 1 / 9 else max(0, round(self.now - gone))


Person = Steady | Moody


def moody(fall: float, seed: int) -> Moody:
    return Moody(fall, Random(seed))  # noqa: S311  any will do


def lives(
    someone: Experimenter, person: Person, *, days: int, skipped: tuple[int, ...] = ()
) -> Iterator[Any]:
    """Play day after day from nine in the morning, without some places of the plan.

    Yields:
        What the app told after each session.
    """
    each = someone.planned["sessions_per_day"]
    for day in range(days):
        for place in range(each):
            if day * each + place + 1 not in skipped:
                opened = someone.open(person.before())
                after = person.after(opened["plan"]["arm"], opened["number"])
                someone.save(opened, someone.session(opened, after, "same"))
                yield someone.told()
            someone.clock.passes(hours=4 if place < each - 1 else 0)
        someone.clock.now = someone.clock.now.replace(hour=9, minute=0, second=0)
        someone.clock.passes(days=1)


def live(
    someone: Experimenter, person: Person, *, days: int, skipped: tuple[int, ...] = ()
) -> list[Any]:
    """Play until the experiment is over."""
    told = []
    for one in lives(someone, person, days=days, skipped=skipped):
        told.append(one)
        if one["status"] != "running":
            break
    return told


@pytest.mark.parametrize(("fall", "seed"), [(0, 1), (1, 2), (3, 3)])
def test_a_finished_experiment_gets_the_same_answer_from_its_files(
    cleared: Visitor, checker: Checker, fall: float, seed: int
) -> None:
    someone = Experimenter(cleared)
    last = live(someone, moody(fall, seed), days=15)[-1]
    assert last["status"] == "done"
    checker.agrees(someone)


def test_an_early_look_gets_the_same_answer_from_its_files(
    cleared: Visitor, checker: Checker
) -> None:
    """Also on the last day, which is not over yet though sessions were skipped."""
    someone = Experimenter(cleared, days=7)
    skipped = (4, 5, 9, 20)
    for told in lives(someone, Steady(0), days=7, skipped=skipped):
        if told["opened"] in (1, 2, 7, 16) and told["can_look"]:
            assert someone.post("look")["answer"]["verdict"] == "not_yet"
            checker.agrees(someone)
    someone.clock.passes(days=-1, hours=10)
    assert someone.told()["status"] == "running"
    someone.post("look")
    checker.agrees(someone)
    someone.clock.passes(days=1)
    assert someone.told()["status"] == "done"
    checker.agrees(someone)


@pytest.mark.parametrize("skipped", [(17,), (3, 4, 22, 40, 41, 42), (41, 42)])
def test_days_that_are_over_with_sessions_skipped_end_the_plan_in_the_files_too(
    cleared: Visitor, checker: Checker, skipped: tuple[int, ...]
) -> None:
    """Also where nobody was there on the last day, so that no session tells that it came."""
    someone = Experimenter(cleared)
    live(someone, Steady(0), days=14, skipped=skipped)
    told = someone.told()
    assert (told["status"], told["opened"]) == ("done", 42 - len(skipped))
    answer = checker.agrees(someone)
    assert answer["verdict"] == "no_effect"
    someone.clock.passes(days=100)
    assert checker.agrees(someone) == answer


@pytest.mark.parametrize(("fall", "skipped"), [(0, (40, 41, 42)), (3, ())])
def test_what_goes_on_beyond_its_plan_gets_the_same_answer_from_its_files(
    cleared: Visitor, checker: Checker, fall: int, skipped: tuple[int, ...]
) -> None:
    someone = Experimenter(cleared)
    live(someone, Steady(fall), days=14, skipped=skipped)
    assert someone.told()["status"] == "done"
    went_on = someone.post("go-on")
    assert went_on["status"] == "running"
    for _ in lives(someone, Steady(fall), days=10):
        if someone.told()["status"] == "done":
            someone.post("go-on")
    if someone.told()["answer"] is None:
        someone.post("look")
    assert someone.told()["opened"] > went_on["opened"]
    checker.agrees(someone)


@pytest.mark.parametrize(("fall", "skipped"), [(0, (55, 56)), (3, ())])
def test_a_long_plan_gets_the_same_answer_from_its_files(
    cleared: Visitor, checker: Checker, fall: int, skipped: tuple[int, ...]
) -> None:
    plan = {"days": 28, "sessions_per_day": 2, "anchors": ANCHORS[:2], "long_term": True}
    someone = Experimenter(cleared, **plan)
    told = live(someone, Steady(fall), days=28, skipped=skipped)
    assert {one["status"] for one in told[:-1]} == {"running"}
    someone.clock.passes(days=1)
    answer = checker.agrees(someone)
    assert answer["verdict"] == ("works" if fall else "no_effect")


def test_a_clearance_that_changed_gives_the_same_answer_from_the_files(
    cleared: Visitor, checker: Checker
) -> None:
    """S07: no verdict before the end, and no short words."""
    someone = Experimenter(cleared)
    told = lives(someone, Steady(3), days=14)
    for _ in range(10):
        next(told)
    assert checker.judged(cleared)["provenance"]["settings"]["early"] is True
    someone.visitor.screen(move_check="more_back")
    for one in told:
        assert one["answer"] is None or one["opened"] == 42
        if one["opened"] == 30:
            judged = checker.judged(cleared)
            assert judged["verdict"] == "not_yet"
            assert judged["provenance"]["settings"]["early"] is False
    answer = checker.agrees(someone)
    assert "experiment-clearance-changed" in {one["code"] for one in answer["findings"]}


def test_a_stopped_and_a_replacing_experiment_have_files_of_their_own(
    cleared: Visitor, checker: Checker
) -> None:
    first = Experimenter(cleared)
    list(lives(first, moody(1, 11), days=3))
    first.post("stop", {"note": None})
    stopped = checker.agrees(first)
    assert stopped["verdict"] == "not_yet"
    second = Experimenter(cleared, days=7)
    live(second, moody(0, 12), days=7)
    second.clock.passes(days=1)
    check(second.told()["answer"], checker.judged(cleared, 2))
    check(cleared.get("experiment")["earlier"][0]["answer"], checker.judged(cleared, 1))
