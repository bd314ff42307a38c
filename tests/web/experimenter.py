"""One person at the interface who finds out whether it works, as the browser does it."""

from typing import Any
from uuid import uuid4

from .conftest import Visitor, held

ANCHORS = [
    {"anchor": "morning", "at": "08:30"},
    {"anchor": "lunch", "at": "12:30"},
    {"anchor": "after_work", "at": "17:30"},
]
NO_TAGS = {"stress": None, "painkiller": None, "after_running": None}


def plan_body(**changes: Any) -> dict[str, Any]:  # noqa: ANN401  JSON
    return {
        "id": str(uuid4()),
        "days": 14,
        "sessions_per_day": 3,
        "anchors": ANCHORS,
        "long_term": False,
        "expectation": {"stretch": 7, "control": 3},
    } | changes


class Experimenter:
    """Plans, opens, plays and reads an experiment."""

    def __init__(self, visitor: Visitor, **changes: Any) -> None:  # noqa: ANN401  JSON
        self.visitor, self.clock = visitor, visitor.clock
        self.planned = visitor.send("POST", "experiments", plan_body(**changes))
        self.id: str = self.planned["id"]

    def told(self) -> Any:  # noqa: ANN401  JSON
        return self.visitor.get("experiment")["experiment"]

    def post(self, what: str, body: Any = None, *, expect: int = 200) -> Any:  # noqa: ANN401
        return self.visitor.send("POST", f"experiments/{self.id}/{what}", body, expect=expect)

    def ready(self) -> None:
        """Answer "anything new?", and the questions where they are asked again."""
        step = self.visitor.get("state")["step"]
        if step == "screen":
            self.visitor.screen()
        elif step == "check_in":
            self.visitor.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
        self.clock.passes(seconds=2)

    def opening(self, before: int = 6, **changes: Any) -> dict[str, Any]:  # noqa: ANN401
        answered = self.clock.now.isoformat()
        rated = {"value": before, "answered_at": answered}
        return {"session_id": str(uuid4()), "before": rated, "tags": NO_TAGS} | changes

    def open(self, before: int = 6, **changes: Any) -> Any:  # noqa: ANN401
        """Open a session; what was sent stands beside the reply."""
        self.ready()
        body = self.opening(before, **changes)
        return self.post("sessions", body) | {"sent": body}

    def session(self, opened: Any, after: int | None, felt: str) -> dict[str, Any]:  # noqa: ANN401
        """What the browser sends after the minute."""
        plan, started = opened["plan"], self.clock.now
        self.clock.passes(seconds=plan["total_s"])
        ended = self.clock.now
        self.clock.passes(seconds=10)
        answered = self.clock.now.isoformat()
        given = ("screening_id", "protocol_id", "protocol_version", "exercise", "arm")
        return {name: plan[name] for name in given} | {
            "language": "nl",
            "started_at": started.isoformat(),
            "ended_at": ended.isoformat(),
            "paused_s": 0,
            "holds": [held(cue) for cue in plan["cues"] if cue["phase"] == "hold"],
            "stop": None,
            "before": opened["sent"]["before"],
            "after": None if after is None else {"value": after, "answered_at": answered},
            "felt": {"value": felt, "answered_at": answered},
            "extra_reason": None if plan["once_more"] is None else "meer",
            "event": None,
        }

    def play(self, before: int, after: int | None, felt: str = "same", **changes: Any) -> Any:  # noqa: ANN401
        """Open a session, play it and send it."""
        opened = self.open(before)
        body = self.session(opened, after, felt) | changes
        self.save(opened, body)
        return opened

    def save(self, opened: Any, body: Any, *, expect: int = 200) -> Any:  # noqa: ANN401
        path = f"sessions/{opened['sent']['session_id']}"
        return self.visitor.send("PUT", path, body, expect=expect)
