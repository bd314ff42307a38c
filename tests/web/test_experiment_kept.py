"""What was told after a minute is kept, whatever became of the clearance since it was opened."""

from io import BytesIO
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

import pytest

from .conftest import Visitor
from .experimenter import Experimenter

PAIN = {"kind": "pain", "note": "steek links"}


@pytest.fixture
def someone(cleared: Visitor) -> Experimenter:
    return Experimenter(cleared)


def hurt(someone: Experimenter, opened: Any) -> dict[str, Any]:  # noqa: ANN401  JSON
    return someone.session(opened, 7, "worse") | {"event": PAIN}


def is_kept(someone: Experimenter) -> bool:
    """Whether page and counts tell it."""
    page = someone.visitor.client.get(f"/api/experiments/{someone.id}/report")
    return "steek links" in page.text and someone.told()["finished"] == 1


def ends_by_answers(visitor: Visitor) -> None:
    visitor.screen(clear_stages=(), bladder="yes")


def ends_by_something_new(visitor: Visitor) -> None:
    visitor.send("POST", "check-ins", {"id": str(uuid4()), "answer": "yes"})


def ends_by_a_mistaken_tap(visitor: Visitor) -> None:
    screening_id = visitor.get("state")["clearance"]["screening_id"]
    visitor.send("POST", f"screenings/{screening_id}/withdraw", None)


@pytest.mark.parametrize("ends", [ends_by_answers, ends_by_something_new, ends_by_a_mistaken_tap])
def test_an_event_is_kept_where_the_clearance_ended_after_the_opening(
    someone: Experimenter,
    ends: Any,  # noqa: ANN401
) -> None:
    """S08: another window ended it before the minute began."""
    someone.visitor.screen()
    opened = someone.open(6)
    ends(someone.visitor)
    someone.clock.passes(seconds=3)
    someone.save(opened, hurt(someone, opened))
    assert is_kept(someone)
    assert someone.visitor.get("state")["step"] != "ready"


def test_an_event_is_kept_where_the_clearance_expired_before_the_first_tap(
    someone: Experimenter,
) -> None:
    """S08: the number was given a second before the end, the minute began after it."""
    expires = someone.visitor.get("state")["clearance"]["expires_at"]
    someone.clock.now = type(someone.clock.now).fromisoformat(expires)
    someone.clock.passes(seconds=-5)
    opened = someone.open(6)
    someone.clock.passes(seconds=20)
    someone.save(opened, hurt(someone, opened))
    assert is_kept(someone)
    assert someone.visitor.get("state")["obstacle"] == "expired"


def test_a_minute_begun_hours_after_its_opening_needs_a_clearance_of_its_own(
    someone: Experimenter,
) -> None:
    """S01: an opening gives leave for the minute it opens, not for a later one."""
    opened = someone.open(6)
    ends_by_answers(someone.visitor)
    someone.clock.passes(hours=2)
    refused = someone.save(opened, hurt(someone, opened), expect=409)
    assert refused["code"] == "not_cleared"


def test_a_single_minute_is_kept_where_its_result_was_undone_meanwhile(cleared: Visitor) -> None:
    """S08: undone in another window, after the minute began."""
    cleared.screen()
    cleared.clock.passes(seconds=1)
    began = cleared.clock.now
    session = cleared.session(event=PAIN)
    ended, cleared.clock.now = cleared.clock.now, began
    cleared.clock.passes(seconds=5)
    ends_by_a_mistaken_tap(cleared)
    cleared.clock.now = ended
    cleared.send("PUT", f"sessions/{uuid4()}", session)
    archive = cleared.client.get("/api/export").content
    with ZipFile(BytesIO(archive)) as files:
        assert "steek links" in files.read("data.json").decode()


def test_what_another_device_told_later_unmakes_no_earlier_minute(cleared: Visitor) -> None:
    """S08: an event of a minute at eight, delivered at ten, says nothing of the one at nine."""
    first = cleared.session(event=PAIN)
    cleared.clock.passes(hours=1)
    cleared.send("POST", "check-ins", {"id": str(uuid4()), "answer": "no"})
    cleared.clock.passes(seconds=5)
    second = cleared.session(event=PAIN)
    cleared.clock.passes(hours=1)
    cleared.send("PUT", f"sessions/{uuid4()}", first)
    cleared.send("PUT", f"sessions/{uuid4()}", second)
    assert len(cleared.get("history")["sessions"]) == 2


def test_a_minute_begun_after_an_event_was_told_stays_refused(cleared: Visitor) -> None:
    """S08."""
    first = cleared.session(event=PAIN)
    second = cleared.session()
    cleared.clock.passes(minutes=5)
    cleared.send("PUT", f"sessions/{uuid4()}", first)
    cleared.clock.passes(minutes=5)
    moved = {name: cleared.clock.now.isoformat() for name in ("started_at", "ended_at")}
    rated = second["before"] | {"answered_at": moved["started_at"]}
    late = second | moved | {"before": rated, "after": None, "felt": None}
    refused = cleared.send("PUT", f"sessions/{uuid4()}", late, expect=409)
    assert refused["code"] == "not_cleared"
