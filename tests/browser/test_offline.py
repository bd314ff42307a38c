"""What was opened once goes on without the server: the page, the minute, the answers after it."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

import rekmaat
from rekmaat.guide.wording import Language
from serving import Server, serving

from .conftest import Visit, Visitors
from .lived import Life, keep, live
from .steps import play_to_the_end, rate_after

pytestmark = pytest.mark.browser

PACKAGE = Path(rekmaat.__file__).parent
A_QUESTION_MS = 3_600_000
PLANS = """async () => {
  await navigator.serviceWorker.ready
  const language = document.documentElement.lang
  const plans = ['stretch', 'control'].map(
    (arm) => localStorage.getItem(`rekmaat.known.plan.${language}.${arm}`))
  if (plans.includes(null)) return null
  const played = plans.map((plan) => JSON.parse(plan).value)
  const spoken = played.flatMap(({ cues, phrases }) => [
    ...cues.flatMap((cue) => cue.spoken.map(({ clip }) => clip)),
    ...Object.values(phrases).map(({ clip }) => clip),
  ])
  return [...new Set(spoken.filter(Boolean))].map((clip) => `/voice/${language}/${clip}.mp3`)
}"""
CACHED = """async () => {
  const found = {}
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys())
      found[new URL(request.url).pathname] = name
  return found
}"""
NOBODY = "() => localStorage.getItem('rekmaat.known.standing')?.includes('\"person\":null')"
WORKERS = "async () => (await navigator.serviceWorker.getRegistrations()).length"
WAITING = "async () => (await navigator.serviceWorker.getRegistration()).waiting !== null"
UPDATE = "async () => void (await (await navigator.serviceWorker.getRegistration()).update())"


def wait_until(page: Page, script: str, *, within_s: float = 10) -> None:
    """The policy of the pages forbids Playwright's own way of waiting for a script."""
    for _ in range(int(within_s * 10)):
        if page.evaluate(script):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"not within {within_s} s: {script}")


def kept_clips(page: Page) -> list[str]:
    """Wait until both plans are kept with all that is said in them; return its addresses."""
    for _ in range(150):
        clips: list[str] | None = page.evaluate(PLANS)
        if clips is not None and set(clips) <= set(page.evaluate(CACHED)):
            return sorted(clips)
        page.wait_for_timeout(100)
    pytest.fail("the plans and their recordings were not kept within 15 s")


def come_and_be_cleared(visitors: Visitors, language: Language = Language.NL) -> Visit:
    visit = visitors.come(language)
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    kept_clips(visit.page)
    return visit


def as_it_stands(visit: Visit) -> None:
    expect(visit.page.locator("h1")).to_be_visible()


def loaded_again(visit: Visit) -> None:
    visit.page.reload()
    visit.page.locator("h1").wait_for()


def in_a_new_tab(visit: Visit) -> None:
    context = visit.page.context
    visit.page.close()
    visit.page = context.new_page()
    visit.watch()
    visit.page.clock.install()
    visit.open()


def told(visit: Visit, message: str) -> Locator:
    return visit.page.get_by_text(visit.text.say(message), exact=True)


def play_a_minute(visit: Visit, felt: str = "better") -> None:
    visit.tap(visit.number(6))
    play_to_the_end(visit)
    rate_after(visit, 3, felt)
    visit.page.locator("[data-delivery]").wait_for()
    visit.page.clock.run_for(11_000)


def wait_for_delivery(visit: Visit, again: Server) -> None:
    for _ in range(40):
        visit.page.clock.run_for(5_000)
        if again.ask("GET", "history")["sessions"]:
            return
        visit.page.wait_for_timeout(100)


@pytest.fixture
def away(visitors: Visitors) -> Iterator[Visitors]:
    """Visitors whose server may be gone: the browser itself reports what nobody accepts."""
    yield visitors
    for visit in visitors.visits:
        visit.faults[:] = [it for it in visit.faults if "net::ERR_" not in it]


@pytest.mark.parametrize("come_back", [as_it_stands, loaded_again, in_a_new_tab])
def test_a_whole_minute_begins_and_ends_without_the_server_and_is_delivered_once(
    away: Visitors, come_back: Callable[[Visit], None]
) -> None:
    visit = come_and_be_cleared(away)
    port, home = visit.server.port, visit.server.home
    visit.server.kill()
    come_back(visit)
    visit.heading_is(visit.text.say("before-title"))
    play_a_minute(visit)
    visit.heading_is(visit.text.say("result-title-ordinary"))
    expect(told(visit, "delivery-waiting")).to_be_visible()
    with serving(home, port=port) as again:
        wait_for_delivery(visit, again)
        (stored,) = again.ask("GET", "history")["sessions"]
        assert (stored["before"], stored["after"], stored["held_s"]) == (6, 3, 60)
        loaded_again(visit)
        assert len(again.ask("GET", "history")["sessions"]) == 1


def test_the_figure_moves_and_every_recording_is_there_without_the_server(away: Visitors) -> None:
    visit = come_and_be_cleared(away)
    clips = kept_clips(visit.page)
    assert len(clips) > 10
    visit.server.kill()
    loaded_again(visit)
    sounds = visit.page.evaluate(
        "(all) => Promise.all(all.map(async (it) => (await (await fetch(it)).arrayBuffer())"
        ".byteLength))",
        clips,
    )
    assert min(sounds) > 500
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    while visit.page.locator("main.session.move").count() == 0:
        visit.page.clock.run_for(500)
    figure = visit.page.locator("main.session svg").first
    first = figure.inner_html()
    visit.page.clock.run_for(1_500)
    assert figure.inner_html() != first


def test_a_minute_is_delivered_by_a_server_that_was_away_for_an_hour(away: Visitors) -> None:
    visit = come_and_be_cleared(away)
    port, home = visit.server.port, visit.server.home
    visit.server.kill()
    play_a_minute(visit)
    began = datetime.now().astimezone()
    visit.page.clock.fast_forward(A_QUESTION_MS)
    expect(told(visit, "delivery-waiting")).to_be_visible()
    with serving(home, port=port) as again:
        wait_for_delivery(visit, again)
        (stored,) = again.ask("GET", "history")["sessions"]
        assert abs((datetime.fromisoformat(stored["started_at"]) - began).total_seconds()) < 300
        expect(told(visit, "delivery-saved")).to_be_visible()


@pytest.mark.parametrize("felt", ["better", "worse"])
def test_after_one_minute_without_the_server_the_next_waits_for_its_question(
    away: Visitors, felt: str
) -> None:
    visit = come_and_be_cleared(away)
    port, home = visit.server.port, visit.server.home
    visit.server.kill()
    play_a_minute(visit, felt)
    visit.page.get_by_role("navigation").get_by_role("button").first.click()
    expect(told(visit, "offline-asks")).to_be_visible()
    for _ in range(2):
        loaded_again(visit)
        visit.heading_is(visit.text.say("out-of-reach-title"))
        expect(told(visit, "offline-asks")).to_be_visible()
        expect(visit.page.locator("main .rule")).to_have_count(0)
    with serving(home, port=port):
        visit.button("answer-no").wait_for()  # the page looks by itself


def test_leave_given_an_hour_ago_starts_nothing(away: Visitors) -> None:
    visit = come_and_be_cleared(away)
    visit.server.kill()
    visit.page.clock.fast_forward(A_QUESTION_MS)
    visit.tap(visit.number(6))
    expect(told(visit, "offline-asks")).to_be_visible()
    expect(visit.page.locator("main.session")).to_have_count(0)


def test_who_asks_to_answer_again_starts_nothing_though_nobody_heard_it(away: Visitors) -> None:
    visit = come_and_be_cleared(away)
    visit.tap(visit.button("nav-settings"))
    visit.heading_is(visit.text.say("settings-title"))
    visit.server.kill()
    visit.tap(visit.button("answer-again"))
    expect(told(visit, "notice-out-of-reach")).to_be_visible()
    loaded_again(visit)
    expect(told(visit, "offline-asks")).to_be_visible()


def test_the_first_questions_wait_for_the_server(away: Visitors) -> None:
    visit = away.come(Language.FR)
    visit.open()
    visit.page.evaluate("async () => void (await navigator.serviceWorker.ready)")
    visit.server.kill()
    loaded_again(visit)
    visit.heading_is(visit.text.say("out-of-reach-title"))
    expect(told(visit, "offline-asks")).to_be_visible()


def test_a_minute_of_an_experiment_waits_for_the_server_that_draws(away: Visitors) -> None:
    now = datetime.now().astimezone()
    life = Life(sessions=4)
    keep(away.server.home, live(life, now=now), language=Language.EN, now=now)
    visit = away.come(Language.EN)
    visit.open()
    visit.page.evaluate("async () => void (await navigator.serviceWorker.ready)")
    visit.server.kill()
    loaded_again(visit)
    visit.heading_is(visit.text.say("out-of-reach-title"))
    expect(told(visit, "offline-experiment")).to_be_visible()


def test_a_language_that_was_read_here_can_be_chosen_without_the_server(away: Visitors) -> None:
    visit = come_and_be_cleared(away)
    visit.page.get_by_role("button", name="FR, Français").click()
    visit.language = Language.FR
    visit.heading_is(visit.text.say("before-title"))
    kept_clips(visit.page)
    visit.server.kill()
    visit.page.get_by_role("button", name="NL, Nederlands").click()
    visit.language = Language.NL
    visit.heading_is(visit.text.say("before-title"))
    play_a_minute(visit)
    visit.page.get_by_role("button", name="EN, English").click()
    visit.language = Language.EN
    expect(told(visit, "notice-out-of-reach")).to_be_visible()


def test_erasing_leaves_nothing_of_it_in_the_browser(visitors: Visitors) -> None:
    visit = come_and_be_cleared(visitors)
    assert visit.page.evaluate(CACHED) != {}
    visit.page.evaluate(
        "keys => keys.forEach(key => (localStorage[key] = '{}'))",
        [f"rekmaat.{key}" for key in ("seen", "note", "opening", "draft", "reminders", "sound")],
    )
    visit.tap(visit.button("nav-settings"))
    visit.tap(visit.button("erase"))
    visit.tap(visit.button("erase-yes"))
    expect(told(visit, "erased")).to_be_visible()
    assert visit.page.evaluate(CACHED) == {}
    wait_until(visit.page, NOBODY)
    left = visit.page.evaluate("() => Object.keys(localStorage)")
    assert sorted(left) == ["rekmaat.known.standing", "rekmaat.known.state.nl"]
    assert visit.page.evaluate(WORKERS) == 0


@contextmanager
def blocked(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        locale="nl-NL", timezone_id="Europe/Brussels", service_workers="block"
    )
    yield context
    context.close()


def test_without_a_service_worker_the_app_works_as_before(
    chromium: Browser, server: Server
) -> None:
    with blocked(chromium) as context:
        page = context.new_page()
        page.clock.install()
        visit = Visit(page, server, Language.NL)
        visit.watch()
        visit.open()
        visit.clear_the_conditions()
        play_a_minute(visit)
        expect(told(visit, "delivery-saved")).to_be_visible()
        assert visit.faults == []


def test_the_service_worker_asks_nobody_else_and_never_for_an_answer(
    visitors: Visitors,
) -> None:
    """W09."""
    visit = visitors.come(Language.NL)
    asked: list[str] = []
    visit.page.context.on(
        "request", lambda it: asked.append(it.url) if it.service_worker is not None else None
    )
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    kept_clips(visit.page)
    assert asked, "the browser must report what the worker asks for"
    assert {urlsplit(url).netloc for url in asked} == {f"127.0.0.1:{visit.server.port}"}
    assert [url for url in asked if urlsplit(url).path.startswith("/api")] == []
    kept: Mapping[str, str] = visit.page.evaluate(CACHED)
    assert [path for path in kept if path.startswith("/api")] == []
    assert "/index.html" in kept


def test_it_can_be_installed(visitors: Visitors) -> None:
    for language in Language:
        visit = visitors.come(language)
        visit.open()
        visit.page.evaluate("async () => void (await navigator.serviceWorker.ready)")
        session = visit.page.context.new_cdp_session(visit.page)
        manifest = session.send("Page.getAppManifest")
        assert manifest["url"].endswith(f"/app-{language.value}.webmanifest")
        assert manifest["errors"] == []
        faults = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
        # a window of Playwright is like a private one, which installs nothing
        assert [it["errorId"] for it in faults if it["errorId"] != "in-incognito"] == []


@dataclass(frozen=True, slots=True)
class Release:
    """A copy of the installed package whose pages differ."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": str(self.folder)}


@pytest.fixture
def next_release(tmp_path: Path) -> Release:
    folder = tmp_path / "next"
    shutil.copytree(PACKAGE, folder / "rekmaat", ignore=shutil.ignore_patterns("__pycache__"))
    static = folder / "rekmaat" / "web" / "static"
    page, worker = static / "index.html", static / "sw.js"
    page.write_text(page.read_text().replace("<body>", '<body class="next-release">'))
    text = worker.read_text()
    begins = text.index("/index.html`,revision:`") + len("/index.html`,revision:`")
    worker.write_text(text[:begins] + "0123456789abcdef" + text[begins + 16 :])
    return Release(folder)


def test_a_new_release_waits_for_the_session_and_then_takes_over_whole(
    away: Visitors, next_release: Release
) -> None:
    visit = come_and_be_cleared(away)
    port, home = visit.server.port, visit.server.home
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    visit.server.kill()
    with serving(home, port=port, environment=next_release.environment) as renewed:
        visit.page.evaluate(UPDATE)
        wait_until(visit.page, WAITING)
        play_to_the_end(visit)
        assert visit.page.evaluate(WAITING), "no other release takes over while a session runs"
        assert visit.page.locator("body.next-release").count() == 0
        rate_after(visit, 3, "better")
        visit.page.clock.run_for(61_000)
        wait_until(visit.page, f"async () => !(await ({WAITING})())")
        assert visit.page.locator("body.next-release").count() == 0
        expect(told(visit, "delivery-saved")).to_be_visible()
        assert len(renewed.ask("GET", "history")["sessions"]) == 1
        renewed.kill()
        loaded_again(visit)
        expect(visit.page.locator("body.next-release")).to_have_count(1)


def test_what_the_server_refuses_is_told_and_stays(away: Visitors) -> None:
    """Another browser told something new, of which this one could not know."""
    visit = come_and_be_cleared(away)
    port, home = visit.server.port, visit.server.home
    visit.server.kill()
    with serving(home) as elsewhere:
        elsewhere.ask("POST", "check-ins", {"id": str(uuid4()), "answer": "yes"})
    visit.page.clock.fast_forward(60_000)  # a clock of the page that lags would date it before
    play_a_minute(visit)
    expect(told(visit, "delivery-waiting")).to_be_visible()
    with serving(home, port=port) as again:
        for _ in range(60):
            visit.page.clock.run_for(5_000)
            visit.page.wait_for_timeout(200)
            if told(visit, "delivery-refused").count():
                break
        expect(told(visit, "delivery-refused")).to_be_visible()
        assert again.ask("GET", "history")["sessions"] == []
        loaded_again(visit)
        expect(told(visit, "offline-refused")).to_be_visible()
        again.kill()
        loaded_again(visit)
        expect(told(visit, "offline-asks")).to_be_visible()
    visit.faults.clear()  # the browser reports a refusal as a failed request
