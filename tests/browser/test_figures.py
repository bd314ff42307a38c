"""The page of figures in a real browser, opened from disk, with the network watched."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from pictured import change_view, recordings_of, spectra_view, trace_views
from rekmaat.catalogue.text import text_of
from rekmaat.guide.wording import Language
from rekmaat.render import page as pages
from rekmaat.render.vega import svg
from rekmaat.tell.figure_change import change_figure
from rekmaat.tell.figure_spectra import spectra_figure
from rekmaat.tell.figure_traces import trace_figure
from rekmaat.tell.figures import NARROW_PX, WIDE_PX, Figure

pytestmark = pytest.mark.browser


def figures(language: Language, width_px: int) -> list[Figure]:
    text = text_of(language, "findings", "emg", "figures")
    recordings = recordings_of(2, 2)
    return [
        change_figure(change_view(-30, -20), text, width_px),
        trace_figure(trace_views(recordings), text, width_px),
        spectra_figure(spectra_view(recordings), text, width_px),
    ]


@pytest.fixture(scope="module", params=list(Language))
def document(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    language: Language = request.param
    both = zip(figures(language, WIDE_PX), figures(language, NARROW_PX), strict=True)
    plates = tuple(pages.Plate(wide, narrow) for wide, narrow in both)
    title = plates[0].wide.title
    made = pages.Page(language.value, title, (title,), plates, (), ("Rekmaat",))
    path = tmp_path_factory.mktemp("page") / "out.html"
    path.write_text(pages.page(made), encoding="utf-8")
    return path


def opened(browser: Browser, path: Path, width: int) -> tuple[Page, list[str]]:
    page = browser.new_context(viewport={"width": width, "height": 900}).new_page()
    noticed: list[str] = []
    page.on("request", lambda request: noticed.append(request.url))
    page.on("console", lambda message: noticed.append(message.text))
    page.on("pageerror", lambda error: noticed.append(str(error)))
    page.goto(path.as_uri())
    return page, noticed


@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_shows_three_figures_and_asks_for_nothing(
    chromium: Browser, document: Path, width: int
) -> None:
    page, noticed = opened(chromium, document, width)
    assert noticed == [document.as_uri()]
    shown = [it for it in page.locator("section svg").all() if it.is_visible()]
    assert len(shown) == 3
    for drawing in shown:
        box = drawing.bounding_box()
        assert box is not None
        assert box["width"] <= width
        assert box["height"] > 200
    overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(overflow) == 0
    page.context.close()


def test_each_figure_has_a_name_and_a_description_for_a_screen_reader(
    chromium: Browser, document: Path
) -> None:
    page, _ = opened(chromium, document, 1280)
    pictures = page.get_by_role("img")
    assert pictures.count() == 3
    for number in range(3):
        name = pictures.nth(number).evaluate("node => node.getAttribute('aria-labelledby')")
        told = [page.locator(f"[id='{part}']").text_content() for part in name.split()]
        assert all(told)
    page.context.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_on_the_page(chromium: Browser, document: Path, width: int) -> None:
    page, _ = opened(chromium, document, width)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    page.context.close()


def test_the_text_of_a_narrow_figure_is_large_enough(chromium: Browser, document: Path) -> None:
    page, _ = opened(chromium, document, 390)
    smallest = page.evaluate(
        """() => Math.min(...[...document.querySelectorAll('.narrow text')]
            .filter(it => it.textContent)
            .map(it => parseFloat(getComputedStyle(it).fontSize)
                * it.ownerSVGElement.getBoundingClientRect().width
                / it.ownerSVGElement.viewBox.baseVal.width))"""
    )
    assert smallest >= 11.5
    page.context.close()


def test_the_svg_alone_opens_in_the_browser(chromium: Browser, tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    path.write_text(svg(*figures(Language.NL, WIDE_PX)), encoding="utf-8")
    page, noticed = opened(chromium, path, 1280)
    assert noticed == [path.as_uri()]
    assert page.evaluate("document.documentElement.tagName") == "svg"
    assert page.evaluate("document.documentElement.getBBox().height") > 900
    page.context.close()
