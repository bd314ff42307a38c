"""The page for the physiotherapist, printed by a real browser: exactly one A4, also when full."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from accounts import account, fullest
from rekmaat.guide.wording import Language
from rekmaat.judge.person import PersonVerdict
from rekmaat.service.experiment_page import page_html
from rekmaat.tell.account import Account

pytestmark = pytest.mark.browser

PAGE = re.compile(rb"/Type\s*/Page\b")
A4_POINTS = (595.28, 841.89)
SHEET = """() => {
  const sheet = document.querySelector('.sheet');
  const [talk, foot] = ['.talk', '.foot'].map(name =>
    document.querySelector(name).getBoundingClientRect());
  return {
    over: sheet.scrollHeight - sheet.clientHeight,
    wide: sheet.scrollWidth - sheet.clientWidth,
    apart: foot.top - talk.bottom,
    fonts: document.fonts.check('12px "Rekmaat Hyperlegible"'),
  };
}"""


def few_words(made: Account) -> Account:
    """Return the same with less to tell, so that sizes in between are tried too."""
    return replace(made, events=made.events[:2], stops=(), tags=None, adaptations=frozenset())


ACCOUNTS = {
    **{verdict.value: account(verdict) for verdict in PersonVerdict},
    "closed": account(PersonVerdict.NOT_YET, revealed=False),
    "full": few_words(fullest()),
    "fullest": fullest(),
}


def shown(page: Page, tmp_path: Path, made: Account, language: Language) -> None:
    file = tmp_path / "page.html"
    file.write_text(page_html(made, language), encoding="utf-8")
    page.goto(file.as_uri())
    page.evaluate("document.fonts.ready.then(() => true)")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("made", ACCOUNTS.values(), ids=ACCOUNTS)
def test_it_prints_on_exactly_one_a4_with_nothing_cut_off(
    chromium: Browser, tmp_path: Path, made: Account, language: Language
) -> None:
    """K05."""
    page = chromium.new_page(viewport={"width": 1000, "height": 1300})
    shown(page, tmp_path, made, language)
    sheet = page.evaluate(SHEET)
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    assert sheet["over"] <= 0, sheet
    assert sheet["wide"] <= 0, sheet
    assert sheet["apart"] > 5, sheet
    assert sheet["fonts"]
    assert len(PAGE.findall(printed)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", printed)
    assert box is not None
    assert (float(box[1]), float(box[2])) == pytest.approx(A4_POINTS, abs=0.5)


@pytest.mark.parametrize("language", Language)
def test_on_a_phone_it_is_one_column_without_scrolling_sideways(
    chromium: Browser, tmp_path: Path, language: Language
) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    shown(page, tmp_path, fullest(), language)
    widths = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    columns = page.evaluate(
        "getComputedStyle(document.querySelector('.two')).gridTemplateColumns.split(' ').length"
    )
    page.close()
    assert widths[0] <= widths[1]
    assert columns == 1


def test_its_policy_lets_the_browser_load_it_without_a_complaint(
    chromium: Browser, tmp_path: Path
) -> None:
    page = chromium.new_page()
    complaints: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    shown(page, tmp_path, account(), Language.NL)
    size = page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")
    page.close()
    assert complaints == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert float(size.removesuffix("px")) > 18
