"""A real Chromium at a real server; the words to look for come from the catalogue itself."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, sync_playwright

from rekmaat.catalogue.screening import load_screening
from rekmaat.catalogue.text import Text, text_of
from rekmaat.guide.wording import Country, Language
from serving import Server, serving

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE, DESK = (390, 844), (1280, 800)
LOCALES = {Language.NL: "nl-NL", Language.FR: "fr-BE", Language.EN: "en-GB"}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser a module, so that Playwright's event loop ends before other tests run theirs."""
    found = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    if found is None:
        reason = f"no Chromium on the path (looked for {', '.join(CHROMIUM_NAMES)})"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path / "home") as running:
        yield running


@dataclass(slots=True)
class Visit:
    """One person before the screen."""

    page: Page
    server: Server
    language: Language
    strayed: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    taps: int = 0

    @property
    def text(self) -> Text:
        return text_of(self.language, "app")

    def watch(self) -> None:
        own = f"127.0.0.1:{self.server.port}"
        self.page.on(
            "request",
            lambda request: (
                None if urlsplit(request.url).netloc == own else self.strayed.append(request.url)
            ),
        )
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on(
            "console",
            lambda message: self.faults.append(message.text) if message.type == "error" else None,
        )

    def open(self) -> None:
        self.page.goto(self.server.url)
        self.page.locator("h1").wait_for()

    def button(self, message: str) -> Locator:
        return self.page.get_by_role("button", name=self.text.say(message), exact=True)

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.click()

    def number(self, value: int) -> Locator:
        return self.page.locator("main").get_by_role("button", name=str(value)).first

    def answer(self, question: str, answer: str) -> Locator:
        words = load_screening().words
        label = words.terms.fill(
            words.questions[question].answers[answer], self.language, Country.OTHER
        )
        return self.page.get_by_role("button", name=label, exact=True)

    def heading_is(self, heading: str) -> None:
        self.page.get_by_role("heading", name=heading, exact=True).first.wait_for()

    def stage_title(self, stage: int) -> str:
        return load_screening().words.stages[stage].spoken_in(self.language)

    def words_on_screen(self) -> int:
        """Count what is read: no lone punctuation, and not the numbers of the rule one taps."""
        rule = self.page.locator("main .rule")
        shown = self.page.locator("main").inner_text()
        numbers = rule.inner_text() if rule.count() else ""
        return _words(shown) - _words(numbers)

    def clear_the_conditions(self) -> None:
        """Three lists with none of these, and the lean-back check."""
        for stage in (1, 2, 3):
            self.heading_is(self.stage_title(stage))
            self.tap(self.button("none"))
        self.answer("move_check", "fine").wait_for()
        self.tap(self.answer("move_check", "fine"))
        self.heading_is(self.text.say("before-title"))


def _words(text: str) -> int:
    return sum(any(character.isalnum() for character in token) for token in text.split())


@dataclass(slots=True)
class Visitors:
    """Opens a browser window for whoever comes."""

    browser: Browser
    server: Server
    visits: list[Visit] = field(default_factory=list)

    def come(
        self,
        language: Language = Language.NL,
        size: tuple[int, int] = PHONE,
        *,
        dark: bool = False,
        zone: str = "Europe/Brussels",
    ) -> Visit:
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            locale=LOCALES[language],
            timezone_id=zone,
            color_scheme="dark" if dark else "light",
        )
        context.set_default_timeout(15_000)
        visit = Visit(context.new_page(), self.server, language)
        visit.watch()
        self.visits.append(visit)
        return visit


@pytest.fixture
def visitors(chromium: Browser, server: Server) -> Iterator[Visitors]:
    guests = Visitors(chromium, server)
    yield guests
    for visit in guests.visits:
        assert visit.strayed == [], "W09: nothing is asked of anybody else"
        assert visit.faults == []
        visit.page.context.close()
