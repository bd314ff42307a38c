"""The step card, printed by a real browser: exactly one A4, black on white, also from dark."""

import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from cards import GUIDED, ORDERS, PROTOCOLS, with_own
from rekmaat.guide.wording import Country, Language
from rekmaat.service.step_card import CardOrder, card_html

from .conftest import DESK, PHONE, Visitors

pytestmark = pytest.mark.browser

PAGE = re.compile(rb"/Type\s*/Page\b")
A4_POINTS = (595.28, 841.89)
MM = 96 / 25.4
CARD = """() => {
  const card = document.querySelector('.card');
  const edge = card.getBoundingClientRect();
  const shown = [...card.querySelectorAll('*')].filter(it => it.getClientRects().length);
  const words = shown.filter(it => !it.closest('.alone') && [...it.childNodes].some(
    node => node.nodeType === 3 && node.data.trim()));
  const parts = [...card.children].map(it => it.getBoundingClientRect());
  const style = (it, name) => getComputedStyle(it)[name];
  const colours = new Set();
  for (const it of words) colours.add(style(it, 'color'));
  for (const it of card.querySelectorAll('svg path, svg circle, svg rect')) {
    if (style(it, 'display') === 'none') continue;
    for (const name of ['fill', 'stroke']) colours.add(style(it, name));
  }
  return {
    over: card.scrollHeight - card.clientHeight,
    wide: card.scrollWidth - card.clientWidth,
    left: Math.max(...words.map(it => it.getBoundingClientRect().right)) - edge.right,
    overlap: Math.max(...parts.slice(1).map((it, at) => parts[at].bottom - it.top)),
    bottom: edge.bottom - parts.at(-1).bottom,
    smallest: Math.min(...words.map(it => parseFloat(style(it, 'fontSize')))) * 0.75,
    steps: Math.min(...[...card.querySelectorAll('.steps p')].map(
      it => parseFloat(style(it, 'fontSize')))) * 0.75,
    pictures: [...card.querySelectorAll('.steps .pic')].map(
      it => it.getBoundingClientRect().height),
    mistakes: [...card.querySelectorAll('.mistakes .pic')].map(
      it => it.getBoundingClientRect().height),
    colours: [...colours].sort(),
    ground: style(document.body, 'backgroundColor'),
    fonts: document.fonts.check('12px "Rekmaat Hyperlegible"'),
  };
}"""
BLACK, WHITE = "rgb(0, 0, 0)", "rgb(255, 255, 255)"


def shown(page: Page, tmp_path: Path, html: str) -> dict[str, Any]:
    file = tmp_path / "card.html"
    file.write_text(html, encoding="utf-8")
    page.goto(file.as_uri())
    page.emulate_media(media="print", color_scheme="dark")
    page.evaluate("document.fonts.ready.then(() => true)")
    found: dict[str, Any] = page.evaluate(CARD)
    return found


def is_one_a4(printed: bytes) -> bool:
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", printed)
    assert box is not None
    size = float(box[1]), float(box[2])
    return len(PAGE.findall(printed)) == 1 and size == pytest.approx(A4_POINTS, abs=0.5)


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_every_card_prints_on_exactly_one_a4_black_on_white(
    chromium: Browser, tmp_path: Path, order: CardOrder
) -> None:
    """K06."""
    page = chromium.new_page(viewport={"width": 1000, "height": 1300})
    card = shown(page, tmp_path, card_html(tmp_path, order))
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    assert is_one_a4(printed)
    assert b"/FontFile" in printed
    assert card["over"] <= 0, card
    assert card["wide"] <= 0, card
    assert card["left"] <= 0, card
    assert card["overlap"] <= 0, card
    assert card["bottom"] >= 5 * MM, card
    assert card["smallest"] >= 8, card
    assert card["steps"] >= 10, card
    assert min(card["pictures"]) >= 36 * MM, card
    assert min(card["mistakes"], default=18 * MM) >= 18 * MM, card
    assert set(card["colours"]) <= {BLACK, WHITE, "none"}, card
    assert card["ground"] == WHITE
    assert card["fonts"]


@pytest.mark.parametrize("exercise", GUIDED)
@pytest.mark.parametrize("language", Language)
def test_the_longest_a_therapist_can_write_is_not_cut_off(
    chromium: Browser, tmp_path: Path, exercise: str, language: Language
) -> None:
    home = with_own(tmp_path, exercise)
    page = chromium.new_page(viewport={"width": 1000, "height": 1300})
    html = card_html(home, CardOrder(language, Country.NL, protocol="long"))
    card = shown(page, tmp_path, html)
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    assert is_one_a4(printed)
    assert card["over"] <= 0, card
    assert card["overlap"] <= 0, card
    assert card["left"] <= 0, card
    assert min(card["pictures"]) >= 28 * MM, card


def test_on_a_phone_it_is_read_without_scrolling_sideways(
    chromium: Browser, tmp_path: Path
) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    file = tmp_path / "card.html"
    file.write_text(card_html(tmp_path, CardOrder(Language.FR, protocol="umcg")), encoding="utf-8")
    page.goto(file.as_uri())
    widths = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    card = page.evaluate(CARD)
    page.close()
    assert widths[0] <= widths[1]
    assert card["overlap"] <= 0, card
    assert card["over"] <= 0, card
    assert card["smallest"] >= 12, card


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("language", Language)
def test_axe_finds_nothing_on_it(
    chromium: Browser, tmp_path: Path, language: Language, size: tuple[int, int]
) -> None:
    context = chromium.new_context(
        viewport={"width": size[0], "height": size[1]},
        bypass_csp=True,  # for axe itself, which the page would not let in
    )
    page = context.new_page()
    file = tmp_path / "card.html"
    file.write_text(card_html(tmp_path, CardOrder(language, protocol="kuleuven")), encoding="utf-8")
    page.goto(file.as_uri())
    found = Axe().run(page)
    context.close()
    assert [violation["id"] for violation in found.response["violations"]] == []


def test_its_policy_lets_the_browser_load_it_without_a_complaint(
    chromium: Browser, tmp_path: Path
) -> None:
    page = chromium.new_page()
    complaints: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    shown(page, tmp_path, card_html(tmp_path, CardOrder(Language.NL, protocol="umcg")))
    page.close()
    assert complaints == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []


def test_the_card_of_every_protocol_is_one_tap_from_the_settings(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL, DESK, dark=True)
    visit.open()
    visit.clear_the_conditions()
    visit.tap(visit.button("nav-settings"))
    visit.heading_is(visit.text.say("settings-title"))
    links = visit.page.locator('a[href^="/api/material/card?"][hreflang="fr"]')
    links.first.wait_for()
    assert links.count() == len(PROTOCOLS)
    with visit.page.context.expect_page() as opened:
        links.first.click()
    page = opened.value
    page.locator("h1").wait_for()
    assert page.evaluate("document.documentElement.lang") == "fr"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == WHITE
    assert is_one_a4(page.pdf(prefer_css_page_size=True))
    page.close()


def test_the_settings_also_offer_the_cards_of_exercises_without_a_protocol(
    visitors: Visitors,
) -> None:
    visit = visitors.come(Language.FR, PHONE)
    visit.open()
    visit.clear_the_conditions()
    visit.tap(visit.button("nav-settings"))
    visit.page.get_by_text(visit.text.say("card-others"), exact=True).click()
    links = visit.page.locator('a[href*="exercise="][hreflang="nl"]')
    links.first.wait_for()
    offered = " ".join(str(it.get_attribute("href")) for it in links.all())
    for name in ("hamstring_seated_edge", "hip_flexor_standing_split", "flexion_seated"):
        assert f"exercise={name}" in offered
    assert visit.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_steps_before_the_minute_offer_their_card(visitors: Visitors) -> None:
    visit = visitors.come(Language.EN, PHONE)
    visit.open()
    visit.clear_the_conditions()
    visit.page.get_by_text(visit.text.say("before-how"), exact=True).click()
    link = visit.page.locator('a[href^="/api/material/card?"][hreflang="nl"]')
    link.wait_for()
    assert "protocol=umcg" in str(link.get_attribute("href"))
