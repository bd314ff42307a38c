"""The step card over HTTP: a page and a PDF, the same for everybody, refusals by name."""

from html import unescape

import pytest

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.guide.wording import Language
from rekmaat.render.typeset import pages
from rekmaat.web.security import POLICY

from .conftest import Visitor


@pytest.mark.parametrize("language", Language)
def test_the_card_is_a_page_that_brings_its_own_policy(
    visitor: Visitor, language: Language
) -> None:
    """K06."""
    asked = {"protocol": "umcg", "language": language.value, "country": "BE"}
    response = visitor.client.get("/api/material/card", params=asked)
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "style-src 'sha256-" in response.headers[POLICY]
    assert f'<html lang="{language.value}">' in response.text


def test_the_card_is_a_pdf_of_one_page_named_after_its_protocol(visitor: Visitor) -> None:
    response = visitor.client.get("/api/material/card.pdf", params={"protocol": "kuleuven"})
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/pdf"
    assert 'filename="rekmaat-kuleuven.pdf"' in response.headers["content-disposition"]
    assert pages(response.content) == 1


def test_repetitions_fill_in_what_a_protocol_asks_for(visitor: Visitor) -> None:
    asked = {"protocol": "kuleuven", "language": "en"}
    open_, filled = (
        visitor.client.get("/api/material/card", params={**asked, **more}).text
        for more in ({}, {"repetitions": 7})
    )
    assert "<b>7</b> times</li>" not in open_
    assert "<b>7</b> times</li>" in filled


def test_an_exercise_without_a_protocol_has_no_number(visitor: Visitor) -> None:
    asked = {"exercise": "seated_pelvic_tilt", "language": "en"}
    page = visitor.client.get("/api/material/card", params=asked).text
    assert page.count('class="blank"') == 4


def test_every_exercise_has_a_card_by_its_protocol_or_by_its_own_name(visitor: Visitor) -> None:
    reply = visitor.get("material/cards", language="fr")
    alone = {it["id"]: it["name"] for it in reply["exercises"]}
    shipped = load_shipped()
    dosed = {it.exercise for it in shipped.choosable.values()}
    assert set(alone) | dosed == set(shipped.exercises)
    assert dosed.isdisjoint(alone)
    for name, told in alone.items():
        asked = {"exercise": name, "language": "fr"}
        assert told in unescape(visitor.client.get("/api/material/card", params=asked).text)


def test_a_card_says_nothing_about_the_person_here(visitor: Visitor) -> None:
    """K08: what an office hangs on its wall does not follow from what anybody stored."""
    asked = {"protocol": "umcg"}
    before = visitor.client.get("/api/material/card", params=asked).text
    visitor.introduce("fr", "BE")
    visitor.screen()
    assert visitor.client.get("/api/material/card", params=asked).text == before


@pytest.mark.parametrize("path", ["material/card", "material/card.pdf"])
@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"protocol": "nothing"}, "protocol_unknown"),
        ({"protocol": "control"}, "protocol_unknown"),
        ({"exercise": "nothing"}, "exercise_unknown"),
        ({}, "protocol_or_exercise"),
        ({"protocol": "umcg", "exercise": "seated_pelvic_tilt"}, "protocol_or_exercise"),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(
    visitor: Visitor, path: str, asked: dict[str, str], code: str
) -> None:
    response = visitor.client.get(f"/api/{path}", params=asked)
    assert response.status_code == 409
    assert response.json()["code"] == code
    assert response.json()["text"]
