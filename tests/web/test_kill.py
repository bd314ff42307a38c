"""A session the browser was told is saved is there after the server was killed (promise 6)."""

import random
import threading
import urllib.error
from datetime import datetime, timedelta
from http.client import HTTPException
from pathlib import Path
from uuid import uuid4

import pytest

from rekmaat.store.database import open_database
from rekmaat.store.sessions import list_sessions
from serving import Server, serving

LONGEST_LIFE_S = 0.4


def screened(server: Server) -> str:
    server.ask("PUT", "person", {"language": "nl", "country": "NL"})
    body = {
        "id": str(uuid4()),
        "language": "nl",
        "country": "NL",
        "answers": {"move_check": "fine"},
        "clear_stages": [1, 2, 3],
    }
    clearance = server.ask("POST", "screenings", body)["clearance"]
    return str(clearance["screening_id"])


def a_session_body(screening_id: str) -> dict[str, object]:
    start = datetime.now().astimezone()
    end = start + timedelta(seconds=109)
    return {
        "screening_id": screening_id,
        "protocol_id": "umcg",
        "protocol_version": "another version, so that the general limits count",
        "exercise": "standing_pelvic_forward",
        "arm": "stretch",
        "language": "nl",
        "started_at": start.isoformat(),
        "ended_at": end.isoformat(),
        "paused_s": 0,
        "holds": [{"number": n, "planned_s": 20, "held_s": 20} for n in (1, 2, 3)],
        "stop": None,
        "before": {"value": 6, "answered_at": start.isoformat()},
        "after": {"value": 4, "answered_at": end.isoformat()},
        "felt": {"value": "better", "answered_at": end.isoformat()},
        "extra_reason": None,
        "event": None,
    }


def save_until_killed(server: Server, screening_id: str, life_s: float) -> list[str]:
    """Return the ids the server said it had saved."""
    said: list[str] = []
    end = threading.Timer(life_s, server.kill)
    end.start()
    try:
        while True:
            session_id = str(uuid4())
            body = a_session_body(screening_id)
            said.append(server.ask("PUT", f"sessions/{session_id}", body)["id"])
    except (OSError, HTTPException, urllib.error.URLError):
        return said
    finally:
        end.join()


def assert_killed_often_loses_nothing(home: Path, times: int, seed: int) -> None:
    moments = random.Random(seed)  # noqa: S311  not a secret
    said: list[str] = []
    for _ in range(times):
        with serving(home) as server:
            screening_id = screened(server)
            said += save_until_killed(server, screening_id, moments.uniform(0, LONGEST_LIFE_S))
    database = open_database(home)
    with database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        stored = {item.session.id: item.session for item in list_sessions(connection)}
    database.close()
    assert len(said) >= times
    assert set(said) <= set(stored)
    for session in stored.values():
        assert session.held_s == 60
        assert session.after is not None
        assert session.felt is not None


def test_killed_while_saving_every_session_told_to_be_saved_is_there(tmp_path: Path) -> None:
    assert_killed_often_loses_nothing(tmp_path, times=6, seed=8710)


@pytest.mark.slow
def test_killed_a_hundred_times_every_session_told_to_be_saved_is_there(tmp_path: Path) -> None:
    assert_killed_often_loses_nothing(tmp_path, times=100, seed=72)
