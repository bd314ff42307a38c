"""axe finds nothing on any screen, in light and in dark; the whole loop goes by keyboard."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from rekmaat.guide.wording import Language

from .conftest import DESK, PHONE, Visit, Visitors
from .steps import play_to_the_end, rate_after

pytestmark = pytest.mark.browser


def first_list(visit: Visit) -> None:
    visit.open()


def a_question(visit: Visit) -> None:
    visit.open()
    visit.tap(visit.button("one-or-unsure"))
    visit.button("answer-yes").wait_for()


def urgent(visit: Visit) -> None:
    a_question(visit)
    visit.tap(visit.button("answer-yes"))
    visit.page.locator("main a[href='tel:112']").first.wait_for()


def before(visit: Visit) -> None:
    visit.open()
    visit.clear_the_conditions()


def hold(visit: Visit) -> None:
    visit.page.clock.install()
    before(visit)
    visit.tap(visit.number(6))
    while visit.page.locator("main.session.hold").count() == 0:
        visit.page.clock.run_for(500)
    visit.page.clock.run_for(1_000)


def stopped(visit: Visit) -> None:
    hold(visit)
    visit.page.keyboard.press("Escape")
    visit.button("stop-dizzy").wait_for()


def after(visit: Visit) -> None:
    hold(visit)
    play_to_the_end(visit)
    visit.heading_is(visit.text.say("after-title"))


def result(visit: Visit) -> None:
    after(visit)
    rate_after(visit, 4, "better")
    visit.heading_is(visit.text.say("result-title-ordinary"))


def history(visit: Visit) -> None:
    before(visit)
    visit.page.get_by_role("link", name=visit.text.say("nav-history")).or_(
        visit.page.get_by_role("button", name=visit.text.say("nav-history"))
    ).first.click()
    visit.heading_is(visit.text.say("history-title"))


def settings(visit: Visit) -> None:
    before(visit)
    visit.page.get_by_role("link", name=visit.text.say("nav-settings")).or_(
        visit.page.get_by_role("button", name=visit.text.say("nav-settings"))
    ).first.click()
    visit.heading_is(visit.text.say("settings-title"))
    visit.heading_is(visit.text.say("protocol-title"))


SCREENS = [first_list, a_question, urgent, before, hold, stopped, after, result, history, settings]


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing(
    visitors: Visitors,
    screen: Callable[[Visit], None],
    dark: bool,  # noqa: FBT001  the theme
) -> None:
    size = DESK if dark else PHONE
    visit = visitors.come(Language.NL, size, dark=dark)
    screen(visit)
    found = Axe().run(visit.page)
    assert found.violations_count == 0, found.generate_report()


def test_the_whole_loop_goes_by_keyboard(visitors: Visitors) -> None:
    visit = visitors.come(Language.EN, DESK)
    visit.page.clock.install()
    visit.open()

    def press_on(message: str) -> None:
        target = visit.button(message)
        for _ in range(40):
            if target.evaluate("node => node === document.activeElement"):
                break
            visit.page.keyboard.press("Tab")
        visit.page.keyboard.press("Enter")

    for stage in (1, 2, 3):
        visit.heading_is(visit.stage_title(stage))
        press_on("none")
    check = visit.answer("move_check", "fine")
    check.wait_for()
    check.focus()
    visit.page.keyboard.press("Enter")
    visit.heading_is(visit.text.say("before-title"))
    visit.number(6).focus()
    visit.page.keyboard.press("Enter")
    visit.page.locator("main.session").wait_for()
    visit.page.keyboard.press("x")
    expect(visit.button("resume")).to_be_visible()
    visit.page.keyboard.press("x")
    play_to_the_end(visit)
    visit.heading_is(visit.text.say("after-title"))
    visit.page.get_by_role("radio", name="4").first.focus()
    visit.page.keyboard.press("Space")
    visit.page.get_by_role("radio", name=visit.text.say("felt-better"), exact=True).focus()
    visit.page.keyboard.press("Space")
    press_on("done")
    visit.heading_is(visit.text.say("result-title-ordinary"))
