"""Losing the server in the middle of a session loses nothing, and sends it once."""

import pytest
from playwright.sync_api import expect

from rekmaat.guide.wording import Language
from serving import serving

from .conftest import Visit, Visitors
from .steps import play_to_the_end, rate_after

pytestmark = pytest.mark.browser


def test_a_session_played_without_the_server_is_delivered_once_when_it_is_back(
    visitors: Visitors,
) -> None:
    visit = visitors.come(Language.NL)
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    port, home = visit.server.port, visit.server.home
    visit.server.kill()
    play_to_the_end(visit)
    rate_after(visit, 3, "better")
    visit.heading_is(visit.text.say("result-title-ordinary"))
    visit.page.clock.run_for(11_000)
    waiting = visit.page.get_by_text(visit.text.say("delivery-waiting"), exact=True)
    expect(waiting).to_be_visible()
    with serving(home, port=port) as again:
        for _ in range(40):
            visit.page.clock.run_for(5_000)
            if again.ask("GET", "history")["sessions"]:
                break
            visit.page.wait_for_timeout(100)
        (kept,) = again.ask("GET", "history")["sessions"]
        assert (kept["before"], kept["after"], kept["held_s"]) == (6, 3, 60)
        visit.page.reload()
        visit.page.locator("h1").wait_for()
        assert len(again.ask("GET", "history")["sessions"]) == 1
    visit.faults.clear()  # the browser itself reports every refused connection


def test_a_reload_in_the_middle_goes_on_with_the_question_after(visitors: Visitors) -> None:
    visit = visitors.come(Language.EN)
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    visit.tap(visit.number(5))
    visit.page.locator("main.session").wait_for()
    until_hold(visit)
    visit.page.reload()
    visit.heading_is(visit.text.say("after-title"))
    rate_after(visit, 5, "unsure")
    visit.page.locator("h1").wait_for()
    visit.page.clock.run_for(11_000)
    expect(visit.page.get_by_text(visit.text.say("delivery-saved"), exact=True)).to_be_visible()
    (kept,) = visit.server.ask("GET", "history")["sessions"]
    assert kept["stop_reason"] == "interrupted"
    assert kept["held_s"] < 60


def until_hold(visit: Visit) -> None:
    while visit.page.locator("main.session.hold").count() == 0:
        visit.page.clock.run_for(500)
    visit.page.clock.run_for(2_000)
