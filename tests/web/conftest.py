"""The interface over a real database, with a clock the test drives."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from starlette.testclient import TestClient

from rekmaat.service.house import open_house
from rekmaat.web.api import make_api
from rekmaat.web.desk import Desk

SUMMER = timezone(timedelta(hours=2))


class Clock:
    """Time that passes only when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 7, 6, 9, 0, tzinfo=SUMMER)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **how_long: float) -> None:
        self.now += timedelta(**how_long)


def held(cue: Mapping[str, Any]) -> dict[str, Any]:
    """A hold exactly as its cue asks for."""
    seconds = cue["duration_s"]
    return {"number": cue["repetition"], "planned_s": seconds, "held_s": seconds}


class Visitor:
    """One person at the interface, doing what the browser does."""

    def __init__(self, client: TestClient, clock: Clock) -> None:
        self.client = client
        self.clock = clock

    def get(self, path: str, **query: str) -> Any:  # noqa: ANN401  JSON
        response = self.client.get(f"/api/{path}", params=query)
        assert response.status_code == 200, response.text
        return response.json()

    def send(self, method: str, path: str, body: Any, *, expect: int = 200) -> Any:  # noqa: ANN401
        response = self.client.request(method, f"/api/{path}", json=body)
        assert response.status_code == expect, response.text
        return response.json()

    def introduce(self, language: str = "nl", country: str = "NL") -> Any:  # noqa: ANN401
        return self.send("PUT", "person", {"language": language, "country": country})

    def screen(self, clear_stages: tuple[int, ...] = (1, 2, 3), **answers: str) -> Any:  # noqa: ANN401
        body = {
            "id": str(uuid4()),
            "language": "nl",
            "country": "NL",
            "answers": {"move_check": "fine"} | answers,
            "clear_stages": list(clear_stages),
        }
        return self.send("POST", "screenings", body)

    def session(self, **changes: Any) -> dict[str, Any]:  # noqa: ANN401
        """A session played from the plan, as planned, ending now."""
        plan = self.get("plan", arm="stretch", language="nl")
        started = self.clock.now
        self.clock.passes(seconds=plan["total_s"])
        ended = self.clock.now
        self.clock.passes(seconds=10)
        return {
            "screening_id": plan["screening_id"],
            "protocol_id": plan["protocol_id"],
            "protocol_version": plan["protocol_version"],
            "exercise": plan["exercise"],
            "arm": plan["arm"],
            "language": "nl",
            "started_at": started.isoformat(),
            "ended_at": ended.isoformat(),
            "paused_s": 0,
            "holds": [held(cue) for cue in plan["cues"] if cue["phase"] == "hold"],
            "stop": None,
            "before": {"value": 6, "answered_at": started.isoformat()},
            "after": {"value": 4, "answered_at": self.clock.now.isoformat()},
            "felt": {"value": "better", "answered_at": self.clock.now.isoformat()},
            "extra_reason": None,
            "event": None,
        } | changes  # fmt: skip


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def visitor(tmp_path: Path, clock: Clock) -> Iterator[Visitor]:
    house = open_house(tmp_path)
    with TestClient(make_api(Desk(house, clock))) as client:
        yield Visitor(client, clock)
    house.database.close()


@pytest.fixture
def cleared(visitor: Visitor) -> Visitor:
    """Somebody who answered the first questions and may begin."""
    visitor.introduce()
    visitor.screen()
    visitor.clock.passes(seconds=5)
    return visitor
