"""The page for the physiotherapist as HTML: well-formed, strict, and nothing becomes markup."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from xml.etree import ElementTree as ET

import pytest

from accounts import account, fullest, judged
from outlines import outline
from rekmaat.catalogue.text import text_of
from rekmaat.guide.protocol import Arm
from rekmaat.guide.session import EventKind
from rekmaat.guide.wording import Language
from rekmaat.render.pair_svg import plot_svg, strip_svg
from rekmaat.render.sheet_room import height_mm, percent_that_fits
from rekmaat.render.sheet_style import PERCENTS, TEXT_PT, style
from rekmaat.service.experiment_page import BOOKS, page_html
from rekmaat.tell.account import Account, Event
from rekmaat.tell.report import report
from rekmaat.tell.report_parts import Report

HOSTILE = "<script>alert(1)</script>&\"' \N{RIGHT-TO-LEFT OVERRIDE}"


def told(made: Account, language: Language = Language.NL) -> Report:
    return report(made, text_of(language, *BOOKS), language, version="9.9")


@pytest.mark.parametrize("language", Language)
def test_the_page_is_well_formed_and_says_its_language(language: Language) -> None:
    found = outline(page_html(fullest(), language))
    assert found.open == []
    assert dict(found.seen)["html"] == {"lang": language.value}
    tags = [tag for tag, _ in found.seen]
    assert tags.count("h1") == 1
    assert tags.count("h2") == 9


def test_the_page_brings_all_it_shows_and_asks_for_nothing() -> None:
    document = page_html(fullest(), Language.NL)
    style = re.search(r"<style>(.*?)</style>", document, re.DOTALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', document)
    assert style is not None
    assert policy is not None
    hashed = b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"style-src &#x27;sha256-{hashed}&#x27;" in policy[1]
    assert policy[1].startswith("default-src &#x27;none&#x27;")
    assert "style=" not in document.replace(style[0], "")
    for tag, attributes in outline(document).seen:
        assert tag not in {"script", "img", "link", "iframe", "object", "image", "use"}
        assert not {"src", "href", "xlink:href", "srcset", "onclick"} & set(attributes)
    addresses = set(re.findall(r"url\(([a-z]+:[a-z/]+)", style[1]))
    assert addresses == {"data:font/ttf"}


def test_nothing_a_person_wrote_becomes_markup() -> None:
    event = Event(1, 1, Arm.STRETCH, EventKind.PAIN, HOSTILE)
    document = page_html(account(events=(event,)), Language.EN)
    assert "<script" not in document
    assert "&lt;script&gt;alert(1)" in document


@pytest.mark.parametrize("language", Language)
def test_the_page_holds_the_interval_what_was_known_and_the_looks(language: Language) -> None:
    made = fullest()
    page, document = told(made, language), page_html(made, language)
    for sentence in (page.told, page.knew, *page.sure.lines, *page.cannot.lines):
        assert sentence.replace("'", "&#x27;") in document
    assert re.search(r"95.%", page.told)


def test_the_drawings_are_sound_and_named() -> None:
    page = told(fullest())
    assert page.strip is not None
    for drawn in (plot_svg(page.plot, ","), strip_svg(page.strip, ",")):
        root = ET.fromstring(drawn)  # noqa: S314 - our own
        assert root.get("role") == "img"
        assert root.get("aria-label")
        assert root.get("style") is None


@pytest.mark.parametrize("pairs", [1, 2, 21, 60, 120])
def test_the_drawing_stays_within_its_frame_however_many_pairs(pairs: int) -> None:
    differences = [(-2.0, 0.25, 5.0, -9.5)[at % 4] for at in range(pairs)]
    page = told(account(judgement=judged(differences)))
    root = ET.fromstring(plot_svg(page.plot, "."))  # noqa: S314 - our own
    width, height = (float(it) for it in str(root.get("viewBox")).split()[2:])
    for circle in root.iter("{http://www.w3.org/2000/svg}circle"):
        x, y, r = (float(str(circle.get(name))) for name in ("cx", "cy", "r"))
        assert r <= x <= width - r
        assert r <= y <= height - r


def test_the_more_there_is_to_tell_the_smaller_it_is_set() -> None:
    little, much = told(account(revealed=False)), told(fullest())
    assert percent_that_fits(little) == PERCENTS[0]
    assert percent_that_fits(much) < percent_that_fits(little)
    heights = [height_mm(much, percent) for percent in PERCENTS]
    assert heights == sorted(heights, reverse=True)


def test_a_page_that_would_never_fit_gets_the_smallest_size() -> None:
    page = told(fullest())
    endless = replace(page, sure=replace(page.sure, lines=page.sure.lines * 20))
    assert percent_that_fits(endless) == PERCENTS[-1]


def test_the_small_print_is_seven_points_unless_the_whole_page_is_smaller() -> None:
    assert "font-size:max(.8em,min(1em,7pt))" in style()
    for made in (account(), account(revealed=False)):
        assert percent_that_fits(told(made)) / 100 * TEXT_PT > 7
