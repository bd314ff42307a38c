"""No reload, tab, back tap or undo leads round a question to the minute."""

import pytest

from rekmaat.guide.wording import Language

from .conftest import Visit, Visitors
from .steps import rate_after

pytestmark = pytest.mark.browser


@pytest.fixture
def visit(visitors: Visitors) -> Visit:
    visit = visitors.come(Language.NL)
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    return visit


def stop_in_the_hold(visit: Visit) -> None:
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    while visit.page.locator("main.session.hold").count() == 0:
        visit.page.clock.run_for(500)
    visit.page.keyboard.press("Escape")
    visit.button("stop-leg_symptom").wait_for()


def answer_again(visit: Visit) -> None:
    visit.button("nav-settings").click()
    visit.button("answer-again").click()
    visit.button("one-or-unsure").wait_for()


def test_after_a_leg_symptom_all_questions_come_again_at_once(visit: Visit) -> None:
    stop_in_the_hold(visit)
    visit.tap(visit.button("stop-leg_symptom"))
    rate_after(visit, 7, "worse")
    visit.heading_is(visit.text.say("result-title-trouble"))
    visit.button("nav-today").click()
    visit.heading_is(visit.stage_title(1))


def test_a_reload_does_not_swallow_why_it_was_stopped(visit: Visit) -> None:
    stop_in_the_hold(visit)
    assert visit.page.locator("button.brand").is_disabled()
    visit.page.reload()
    visit.tap(visit.button("stop-leg_symptom"))
    visit.heading_is(visit.text.say("after-title"))
    assert visit.page.locator("button.brand").is_disabled()


def test_undoing_urgent_does_not_bring_the_older_clearance_back(visit: Visit) -> None:
    answer_again(visit)
    visit.tap(visit.button("one-or-unsure"))
    visit.tap(visit.button("answer-yes"))
    visit.tap(visit.button("undo"))
    visit.button("answer-no").wait_for()
    visit.page.reload()
    visit.heading_is(visit.stage_title(1))


def test_questions_left_half_way_leave_no_way_to_the_minute(visit: Visit) -> None:
    answer_again(visit)
    visit.tap(visit.button("none"))
    visit.heading_is(visit.stage_title(2))
    visit.page.reload()
    visit.heading_is(visit.stage_title(1))


def test_a_tab_left_open_asks_the_server_before_it_starts(visit: Visit) -> None:
    other = visit.page.context.new_page()
    elsewhere = Visit(other, visit.server, visit.language)
    elsewhere.open()
    answer_again(elsewhere)
    elsewhere.tap(elsewhere.button("one-or-unsure"))
    elsewhere.tap(elsewhere.button("answer-yes"))
    elsewhere.button("undo").wait_for()
    visit.tap(visit.number(5))
    visit.heading_is(visit.text.say("no-plan-title"))
    visit.faults.clear()  # the browser itself reports the refused plan


def test_one_minute_at_a_time_over_all_tabs(visit: Visit) -> None:
    elsewhere = Visit(visit.page.context.new_page(), visit.server, visit.language)
    elsewhere.open()
    elsewhere.heading_is(visit.text.say("before-title"))
    visit.tap(visit.number(5))
    visit.page.locator("main.session").wait_for()
    elsewhere.tap(elsewhere.number(4))
    elsewhere.page.get_by_text(visit.text.say("notice-elsewhere"), exact=True).wait_for()
    assert visit.server.ask("GET", "history")["sessions"] == []


def test_nothing_new_tapped_by_mistake_can_be_taken_back(visit: Visit) -> None:
    stop_in_the_hold(visit)
    visit.tap(visit.button("stop-interrupted"))
    rate_after(visit, 6, "same")
    visit.button("nav-today").click()
    visit.tap(visit.button("answer-no"))
    visit.tap(visit.button("undo"))
    visit.tap(visit.button("answer-unsure"))
    visit.heading_is(visit.stage_title(1))
