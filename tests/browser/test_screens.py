"""Every screen as a picture, to look at: `pytest -m slow tests/browser/test_screens.py`.

The pictures and a sheet of them for each screen go to the ignored folder screenshots/.
"""

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from rekmaat.guide.wording import Language

from .conftest import DESK, PHONE, Visit
from .tours import WAYS, Way, on_the_way

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOLDER = Path(__file__).parents[2] / "screenshots"
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SIZES = {"phone": PHONE, "desk": DESK}
# The seven of the design; every other screen is taken as well.
SEVEN = ("first", "before", "session_hold", "after", "result", "calendar", "answer")

# Words that do not fit where they stand: cut off, or reaching out of the window.
CUT_OFF = """() => [...document.querySelectorAll('body *')].flatMap((one) => {
  const { overflowX, overflowY } = getComputedStyle(one)
  const name = `${one.tagName}.${one.className} "${one.textContent.trim().slice(0, 40)}"`
  const unseen = one.clientWidth <= 1 || !one.checkVisibility() // for screen readers alone
  if (unseen || one.matches('.sr *, svg *')) return []
  const wide = ['hidden', 'clip'].includes(overflowX) && one.scrollWidth > one.clientWidth + 1
  const high = ['hidden', 'clip'].includes(overflowY) && one.scrollHeight > one.clientHeight + 1
  const out = one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll')
  return wide || high || out ? [name] : []
})"""
SHEET_STYLE = """
body { margin: 16px; background: #888; font: 20px sans-serif; width: 3400px }
div { display: flex; gap: 12px; margin-bottom: 12px; align-items: start }
img { height: 800px }
"""


def takes(visit: Visit, screen: str) -> list[str]:
    """Take the screen in both themes and sizes; return what is cut off in any of them."""
    found: list[str] = []
    for theme in THEMES:
        visit.page.emulate_media(color_scheme=theme)
        for size, (width, height) in SIZES.items():
            visit.page.set_viewport_size({"width": width, "height": height})
            visit.page.evaluate("Promise.all(document.getAnimations().map(one => one.finished))")
            path = FOLDER / screen / f"{visit.language}-{size}-{theme}.png"
            visit.page.screenshot(path=path)
            found += [f"{path.stem} {screen}: {it}" for it in visit.page.evaluate(CUT_OFF)]
    return found


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.tour.__name__)
def test_nothing_is_cut_off_on_any_screen(
    chromium: Browser, tmp_path: Path, way: Way, language: Language
) -> None:
    found: list[str] = []
    with on_the_way(way, chromium, tmp_path / "home", language) as visit:
        for screen in way.tour(visit):
            found += takes(visit, screen)
    assert found == [], "\n".join(found)


def test_the_seven_screens_are_there_in_every_language_theme_and_size(chromium: Browser) -> None:
    """Lay the pictures of each screen on one sheet."""
    screens = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
    assert set(SEVEN) <= set(screens)
    page = chromium.new_page(viewport={"width": 3432, "height": 900})
    for screen in screens:
        pictures = _pictures(screen)
        assert len(pictures) == len(Language) * len(THEMES) * len(SIZES), screen
        sheet = FOLDER / f"{screen}.html"
        sheet.write_text(_sheet(pictures), encoding="utf-8")
        page.goto(sheet.as_uri())
        page.screenshot(path=FOLDER / f"{screen}.png", full_page=True)
    page.close()


def _pictures(screen: str) -> list[Path]:
    return sorted((FOLDER / screen).glob("*.png"))


def _sheet(pictures: list[Path]) -> str:
    rows = "".join(
        "<div>" + "".join(f'<img src="{it.parent.name}/{it.name}">' for it in row) + "</div>"
        for row in (_of(pictures, language) for language in Language)
    )
    return f"<!doctype html><meta charset=utf-8><style>{SHEET_STYLE}</style>{rows}"


def _of(pictures: list[Path], language: Language) -> list[Path]:
    return [it for it in pictures if it.name.startswith(f"{language}-")]
