"""axe finds nothing on any screen, in any language and theme; the whole loop goes by keyboard."""

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from rekmaat.guide.wording import Language

from .conftest import DESK, PHONE, Visit, Visitors
from .steps import play_to_the_end
from .tours import WAYS, Way, on_the_way

pytestmark = pytest.mark.browser

NARROW = (320, 640)
"""1280 pixels at a zoom of 400 %."""
SMALLEST_TARGET_PX = 44

# What can be tapped and is smaller; links within a sentence may be.
SMALL_TARGETS = """smallest => {
  const reach = 'main button, main summary, main a, main input, main select, main textarea'
  const seen = [...document.querySelectorAll(reach)].filter((one) => one.checkVisibility())
  const target = (one) => one.closest('label') ?? one
  const inSentence = (one) => one.matches('a') && getComputedStyle(one).display === 'inline'
  return seen.filter((one) => !inSentence(one)).flatMap((one) => {
    const { width, height } = target(one).getBoundingClientRect()
    const name = `${one.tagName} "${one.textContent.trim() || one.ariaLabel || one.value}"`
    return Math.min(width, height) >= smallest - 0.01 ? [] : [`${name}: ${width} x ${height}`]
  })
}"""
FITS = "document.documentElement.scrollWidth <= innerWidth"
LAID_OUT_MS = 1_000
TOO_WIDE = """() => [...document.querySelectorAll('body *')].flatMap((one) => {
  const { right, width } = one.getBoundingClientRect()
  const scrolls = one.closest('.scroll, .sr, [role=region]') !== null
  const reaches = right > innerWidth + 1 && width > 0 && one.checkVisibility()
  return reaches && !scrolls ? [`${one.tagName}.${one.className}: ${Math.round(right)}`] : []
})"""


def size_to(visit: Visit, size: tuple[int, int]) -> None:
    visit.page.set_viewport_size({"width": size[0], "height": size[1]})


def axe_finds(visit: Visit) -> list[str]:
    """Look at a phone in the light and a desk in the dark."""
    found: list[str] = []
    for theme, size in (("light", PHONE), ("dark", DESK)):
        visit.page.emulate_media(color_scheme=theme)
        size_to(visit, size)
        visit.page.evaluate("Promise.all(document.getAnimations().map(one => one.finished))")
        seen = Axe().run(visit.page)
        if seen.violations_count:
            found.append(f"{theme}: {seen.generate_report()}")
    return found


def reflow_finds(visit: Visit) -> list[str]:
    """Nothing is cut off sideways at a large zoom."""
    size_to(visit, NARROW)
    try:
        visit.page.wait_for_function(FITS, timeout=LAID_OUT_MS)
    except PlaywrightTimeout:
        return ["wider than the window", *visit.page.evaluate(TOO_WIDE)]
    return []


def targets_find(visit: Visit) -> list[str]:
    size_to(visit, PHONE)
    small: Any = visit.page.evaluate(SMALL_TARGETS, SMALLEST_TARGET_PX)
    return list(small)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.tour.__name__)
def test_every_screen_is_accessible(
    chromium: Browser, tmp_path: Path, way: Way, language: Language
) -> None:
    """Axe, reflow at 400 %, and targets of 44 px on every screen in both themes."""
    found: list[str] = []
    with on_the_way(way, chromium, tmp_path / "home", language) as visit:
        for screen in way.tour(visit):
            looks = (axe_finds, reflow_finds, targets_find)
            found += [f"{screen}: {it}" for look in looks for it in look(visit)]
    assert found == [], "\n".join(found)


def test_the_whole_loop_goes_by_keyboard_alone(visitors: Visitors) -> None:
    visit = visitors.come(Language.EN, DESK)
    keys = visit.page.keyboard
    visit.page.clock.install()
    visit.open()
    for stage in (1, 2, 3):
        visit.heading_is(visit.stage_title(stage))
        press(visit, visit.button("none"))
    press(visit, visit.answer("move_check", "fine"))
    visit.heading_is(visit.text.say("before-title"))
    press(visit, visit.number(6))
    visit.page.locator("main.session").wait_for()
    visit.page.clock.run_for(1_000)
    keys.press("x")
    expect(visit.button("resume")).to_be_visible()
    keys.press("x")
    press(visit, visit.button("pause"))
    press(visit, visit.button("resume"))
    play_to_the_end(visit)
    visit.heading_is(visit.text.say("after-title"))
    reach(visit, visit.page.locator("main .rule input").first)
    keys.press("Space")
    for _ in range(4):
        keys.press("ArrowRight")
    reach(visit, visit.page.locator("input[name=felt]").first)
    keys.press("Space")
    press(visit, visit.button("done"))
    visit.heading_is(visit.text.say("result-title-ordinary"))
    visit.page.clock.run_for(11_000)
    expect(visit.page.get_by_text(visit.text.say("delivery-saved"), exact=True)).to_be_visible()
    (kept,) = visit.server.ask("GET", "history")["sessions"]
    assert (kept["before"], kept["after"], kept["felt"]) == (6, 4, "better")


def press(visit: Visit, target: Locator) -> None:
    """Go to a button with the Tab key and press Enter."""
    reach(visit, target)
    visit.page.keyboard.press("Enter")


def reach(visit: Visit, target: Locator) -> None:
    target.wait_for()
    for _ in range(60):
        if target.evaluate("node => node === document.activeElement"):
            return
        visit.page.keyboard.press("Tab")
    pytest.fail(f"the Tab key does not reach {target}")
