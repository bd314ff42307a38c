"""What a room sees over HTTP: the same for everybody, whoever's home it is."""

from pathlib import Path
from typing import Any

import pytest

from .conftest import Visitor


def everywhere(value: Any) -> list[str]:  # noqa: ANN401  JSON
    """Every key of a reply."""
    if isinstance(value, dict):
        return [*value, *(key for inner in value.values() for key in everywhere(inner))]
    if isinstance(value, list):
        return [key for inner in value for key in everywhere(inner)]
    return []


def test_a_stranger_is_told_what_the_person_is_told(visitor: Visitor) -> None:
    """K08: no reply of class mode follows from what anybody stored."""
    asked = [("materials", {"language": "en"}), ("material", {"protocol": "umcg"})]
    empty = [visitor.get(path, **query) for path, query in asked]
    visitor.introduce("fr", "BE")
    visitor.screen()
    visitor.send("PUT", "protocol", {"id": "seated", "repetitions": None})
    visitor.clock.passes(seconds=5)
    visitor.send("PUT", "sessions/0f0f0f0f-0000-4000-8000-000000000001", visitor.session())
    assert [visitor.get(path, **query) for path, query in asked] == empty


def test_the_list_does_not_say_what_the_person_chose(cleared: Visitor) -> None:
    """R14: an organisation never sees whose choice it is."""
    cleared.send("PUT", "protocol", {"id": "seated", "repetitions": None})
    reply = cleared.get("materials", language="nl", country="NL")
    assert {"chosen", "reviewed_by", "person", "sessions_today"}.isdisjoint(everywhere(reply))


def test_every_protocol_of_the_list_can_be_shown(visitor: Visitor) -> None:
    reply = visitor.get("materials", language="fr", country="BE")
    assert len(reply["protocols"]) == 4
    for protocol in reply["protocols"]:
        asks = {"repetitions": "5"} if "repetitions" in protocol["needs"] else {}
        shown = visitor.get(
            "material", protocol=protocol["id"], language="fr", country="BE", **asks
        )
        assert shown["protocol_id"] == protocol["id"]
        assert shown["exercise_name"] == protocol["exercise_name"]
        assert shown["form"]["hold_s"] == protocol["hold_s"]
        assert shown["form"]["repetitions"] == (protocol["repetitions"] or 5)
        assert shown["conditions"] == reply["conditions"]
        assert shown["phrases"]["done"]["text"]
        assert sum(cue["duration_s"] for cue in shown["cues"]) == shown["total_s"]


def test_the_conditions_speak_the_language_asked_for(visitor: Visitor) -> None:
    told = {
        language: visitor.get("materials", language=language, country="NL")["conditions"]
        for language in ("nl", "fr", "en")
    }
    assert len({len(conditions["ask_first"]) for conditions in told.values()}) == 1
    assert len({conditions["stop"][0] for conditions in told.values()}) == 3


def test_who_sits_gets_a_form_with_the_same_times(visitor: Visitor) -> None:
    standing = visitor.get("material", protocol="umcg")
    seated = visitor.get("material", protocol="umcg", seated="true")
    assert seated["form"]["posture"] == "seated"
    assert seated["form"] | {"exercise": "", "posture": ""} == standing["form"] | {
        "exercise": "",
        "posture": "",
    }
    assert [cue["start_s"] for cue in seated["cues"]] == [
        cue["start_s"] for cue in standing["cues"]
    ]


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ({"protocol": "nobodys"}, 409, "protocol_unknown"),
        ({"protocol": "npp"}, 409, "protocol_incomplete"),
        ({"protocol": "kuleuven"}, 409, "protocol_incomplete"),
        ({"protocol": "kuleuven", "repetitions": "0"}, 422, "invalid"),
        ({"protocol": "umcg", "language": "de"}, 422, "invalid"),
        ({}, 422, "invalid"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_a_reason(
    visitor: Visitor, query: dict[str, str], status: int, code: str
) -> None:
    response = visitor.client.get("/api/material", params=query)
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert response.json()["text"]


def test_looking_at_material_writes_nothing(visitor: Visitor, tmp_path: Path) -> None:
    """K08."""
    before = {path.name: path.read_bytes() for path in sorted(tmp_path.iterdir())}
    visitor.get("materials", language="nl", country="NL")
    for protocol in ("umcg", "seated", "posterior_tilt"):
        visitor.get("material", protocol=protocol, language="nl", country="NL")
    assert {path.name: path.read_bytes() for path in sorted(tmp_path.iterdir())} == before
