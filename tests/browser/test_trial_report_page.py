"""The report of a trial in a real browser: on a phone, at a desk, in three languages, printed."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from rekmaat.guide.wording import Language
from rekmaat.render.trial_page import trial_page
from trial_reports import QUESTIONS, report_of

pytestmark = pytest.mark.browser

PAGE = re.compile(rb"/Type\s*/Page\b")
CASES = [("crossover", Language.NL), ("parallel", Language.FR), ("pilot", Language.EN)]


@pytest.fixture
def file(tmp_path: Path, request: pytest.FixtureRequest) -> str:
    design, language = request.param
    page = tmp_path / "report.html"
    page.write_text(trial_page(report_of(design, language), language), encoding="utf-8")
    return page.as_uri()


@pytest.mark.parametrize("file", CASES, indirect=True, ids=QUESTIONS)
def test_it_opens_without_a_complaint_and_nobody_is_shut_out(chromium: Browser, file: str) -> None:
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    complaints: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file)
    page.evaluate("document.fonts.ready.then(() => true)")
    assert page.evaluate("document.fonts.check('12px \"Rekmaat Hyperlegible\"')")
    assert complaints == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    page.close()


@pytest.mark.parametrize("file", CASES, indirect=True, ids=QUESTIONS)
def test_it_fits_a_phone_and_a_desk_and_prints(chromium: Browser, file: str) -> None:
    for width, wide in ((390, False), (1280, True)):
        page = chromium.new_page(viewport={"width": width, "height": 900})
        page.goto(file)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        assert page.locator(".plate .wide").first.is_visible() is wide
        assert page.locator(".plate .narrow").first.is_visible() is not wide
        assert page.locator(".plate .wide, .plate .narrow").count() >= 8
        if wide:
            assert len(PAGE.findall(page.pdf(prefer_css_page_size=True))) > 4
        page.close()


def test_axe_finds_nothing_on_the_longest_page(chromium: Browser, tmp_path: Path) -> None:
    """Its policy lets no script in, so the same page is looked at without it."""
    page_file = tmp_path / "report.html"
    html = trial_page(report_of("crossover", Language.NL), Language.NL)
    without = re.sub(r"<meta http-equiv=.Content-Security[^>]*>", "", html)
    page_file.write_text(without, encoding="utf-8")
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.goto(page_file.as_uri())
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    page.close()
