"""The experiment in a real browser: from the plan to the answer, in three languages."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Response, expect

from rekmaat.catalogue.text import text_of
from rekmaat.guide.experiment import Cause, Experiment, LogKind, Tags, arm_of
from rekmaat.guide.wording import Language
from rekmaat.service.house import open_house
from rekmaat.store.experiments import list_experiments
from serving import serving

from .conftest import DESK, PHONE, Visit, Visitors
from .lived import Life, keep, live, noted
from .steps import play_to_the_end, rate_after

pytestmark = pytest.mark.browser

WORKED = Life(stretch=3, control=1)
HALF_WAY = Life(stretch=2, control=1, sessions=13)
SETBACK = Life(
    stretch=2, control=1, sessions=10, skipped=frozenset({9, 10, 11}), worse_last=2, ago_days=5
)
"""Two of the last three times worse, the last one yesterday, the one before it long ago."""
SAME_ZONE = {**os.environ, "TZ": "UTC"}


def today() -> datetime:
    return datetime.now().astimezone()


@contextmanager
def lived(
    chromium: Browser,
    home: Path,
    *past: Experiment,
    language: Language = Language.NL,
    size: tuple[int, int] = PHONE,
) -> Iterator[Visit]:
    """Let somebody who lived this come back."""
    keep(home, *past, language=language, now=today())
    with serving(home, environment=SAME_ZONE) as server:
        visit = Visitors(chromium, server).come(language, size, zone="UTC")
        yield visit
        assert visit.strayed == []
        assert visit.faults == []
        visit.page.context.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def experiment_of(visit: Visit) -> Any:  # noqa: ANN401  JSON
    return visit.server.ask("GET", "experiment")["experiment"]


def stored(home: Path) -> Experiment:
    with open_house(home).database.reading() as connection:
        return list_experiments(connection)[-1]


def heading(visit: Visit) -> Locator:
    return visit.page.get_by_role("heading", level=1)


def on_the_calendar(visit: Visit) -> None:
    visit.page.locator("main table").first.wait_for()


def radio(visit: Visit, value: int) -> Locator:
    return visit.page.locator(f"main .rule input[value='{value}']")


def to_the_number(visit: Visit) -> None:
    """From the calendar, past "anything new?", to the question before the minute."""
    visit.page.locator("main .btn.go").click()
    visit.tap(visit.button("answer-no"))
    visit.heading_is(visit.text.say("before-title"))


def confirm(visit: Visit, value: int) -> None:
    radio(visit, value).check(force=True)
    visit.tap(visit.page.get_by_role("button", name=_save_words(visit, value)))


def _save_words(visit: Visit, value: int) -> str:
    return visit.text.say("paired-confirm", {"number": value})


def assert_axe_finds_nothing(visit: Visit) -> None:
    """Look at the screen in both themes."""
    for theme in ("light", "dark"):
        visit.page.emulate_media(color_scheme=theme)
        visit.page.evaluate("Promise.all(document.getAnimations().map(one => one.finished))")
        found = Axe().run(visit.page)
        assert found.violations_count == 0, found.generate_report()
    visit.page.emulate_media(color_scheme="light")


class Keyboard:
    """Goes through the app without a pointer."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.keys = visit.page.keyboard

    def press(self, message: str) -> None:
        self.reach(self.visit.button(message))
        self.keys.press("Enter")

    def reach(self, target: Locator) -> None:
        target.wait_for()
        for _ in range(60):
            if target.evaluate("node => node === document.activeElement"):
                return
            self.keys.press("Tab")
        pytest.fail(f"the Tab key does not reach {target}")

    def number(self, value: int) -> None:
        """Choose on the rule as radio buttons are chosen: the first one, then along it."""
        self.reach(self.visit.page.locator("main .rule input").first)
        self.keys.press("Space")
        for _ in range(value):
            self.keys.press("ArrowRight")


def plan_by_keyboard(hands: Keyboard, visit: Visit, answers: list[Response]) -> None:
    """Answer every question of the plan; collect what the server says once it is fixed."""
    hands.press("nav-experiment")
    visit.heading_is(visit.text.say("plan-title"))
    hands.press("plan-make")
    hands.press("answer-no")
    visit.heading_is(visit.text.say("times-title"))
    hands.press("go-on")
    visit.heading_is(visit.text.say("days-title"))
    hands.reach(visit.page.locator("input[name=days]").first)
    too_short = visit.page.get_by_text(visit.text.say("days-three"))
    for days in (7, 3):
        hands.keys.press("ArrowRight")
        expect(too_short).to_have_count(int(days == 3))
    hands.keys.press("ArrowRight")
    expect(too_short).to_have_count(0)
    hands.press("go-on")
    for arm, value in (("stretch", 7), ("control", 3)):
        visit.heading_is(visit.text.say("expect-title", {"arm": arm}))
        hands.number(value)
        if arm == "control":
            visit.page.on("response", lambda one: answers.append(one))  # noqa: PLW0108  it keeps a note
        hands.press("go-on")
    visit.heading_is(visit.text.say("fixed-title"))


def own_noise_by_keyboard(hands: Keyboard, visit: Visit) -> None:
    """Give two numbers with a quiet minute of the driven clock between them."""
    visit.heading_is(visit.text.say("before-title"))
    hands.reach(visit.number(5))
    hands.keys.press("Enter")
    visit.heading_is(visit.text.say("noise-quiet"))
    visit.page.clock.run_for(61_000)
    visit.heading_is(visit.text.say("before-title"))
    hands.reach(visit.number(6))
    hands.keys.press("Enter")
    on_the_calendar(visit)


def the_minute_by_keyboard(hands: Keyboard, visit: Visit) -> None:
    """Pause it, go on, play it to its end and answer."""
    visit.page.locator("main.session").wait_for()
    hands.keys.press("x")
    expect(visit.button("resume")).to_be_visible()
    hands.keys.press("x")
    play_to_the_end(visit)
    visit.heading_is(visit.text.say("after-title"))
    hands.number(4)
    hands.reach(visit.page.locator("input[name=felt]").first)
    hands.keys.press("Space")
    hands.press("done")
    on_the_calendar(visit)


def test_from_the_plan_to_the_calendar_by_keyboard_with_the_coin_kept_secret(
    visitors: Visitors,
) -> None:
    visit = visitors.come(Language.EN, DESK)
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    hands = Keyboard(visit)
    answers: list[Response] = []
    plan_by_keyboard(hands, visit, answers)
    plan = experiment_of(visit)
    assert (plan["days"], plan["planned_pairs"]) == (14, 21)
    assert plan["expectation"] == {"stretch": 7, "control": 3}
    shown = visit.page.locator("main .code").inner_text().split()
    assert "".join(shown) == plan["fingerprint"]

    hands.press("fixed-next")
    own_noise_by_keyboard(hands, visit)
    assert experiment_of(visit)["own_noise"] == [{"first": 5, "second": 6}]

    hands.reach(visit.page.locator("main .btn.go"))
    hands.keys.press("Enter")
    hands.number(6)
    hands.reach(visit.page.get_by_role("button", name=_save_words(visit, 6)))
    assert_the_coin_is_secret(visit, answers)
    hands.keys.press("Enter")
    the_minute_by_keyboard(hands, visit)
    visit.page.get_by_text(visit.text.say("calendar-saved"), exact=True).wait_for()
    visit.page.clock.run_for(11_000)
    expect(visit.page.get_by_text(visit.text.say("delivery-saved"), exact=True)).to_be_visible()
    kept = experiment_of(visit)
    assert (kept["opened"], kept["finished"], kept["answer"]) == (1, 1, None)
    assert kept["calendar"][0]["slots"][0]["state"] == "done"


def assert_the_coin_is_secret(visit: Visit, answers: list[Response]) -> None:
    """Neither the page nor anything the server said since the plan was fixed tells an arm."""
    told = [response.text() for response in answers if "/api/" in response.url]
    assert len(told) >= 4
    seed = stored(visit.server.home).plan.seed
    for words in (visit.page.content(), *told):
        assert seed not in words
        assert '"arm"' not in words
        assert not any(kind in words for kind in kinds(visit))


def kinds(visit: Visit) -> list[str]:
    return [visit.text.say("kind-told", {"arm": arm}) for arm in ("stretch", "control")]


@pytest.mark.parametrize("language", Language)
def test_the_answer_says_all_that_belongs_to_it(
    chromium: Browser, home: Path, language: Language
) -> None:
    """V08, V09: effect, interval, chance, what cannot be told, and how to check the coins."""
    earlier = live(Life(sessions=9, days=3, number=400, ago_days=60), now=today())
    size = DESK if language is Language.FR else PHONE
    past = (earlier, live(WORKED, now=today()))
    with lived(chromium, home, *past, language=language, size=size) as visit:
        visit.open()
        answer = experiment_of(visit)["answer"]
        expect(heading(visit)).to_have_text(answer["headline"])
        main = visit.page.locator("main")
        for part in ("lead", "felt", "cause", "knew", "caption", "chance"):
            expect(main.get_by_text(answer[part], exact=True)).to_be_visible()
        expectation = text_of(language, "experiment").say("expected-stretch", {"value": 7})
        assert expectation in answer["knew"]
        expect(main.get_by_role("heading", name=visit.text.say("earlier-title"))).to_be_visible()
        pictures = main.get_by_role("img")
        assert pictures.count() == 2
        for summary in main.locator("summary").all():
            summary.click()
        rows = main.locator("table").first.locator("tbody tr")
        assert rows.count() == len(answer["pairs"]) == 21
        assert main.locator("svg circle.dot").count() == 21
        assert not re.search(r"(?<![\d.,])0\s%", main.inner_text()), "no chance is nothing"
        visit.tap(visit.button("check-do"))
        fits = visit.text.say("check-fits", {"sessions": 42})
        main.get_by_text(fits, exact=True).wait_for()
        overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert visit.page.evaluate(overflow) == 0
        if language is Language.NL:
            assert_axe_finds_nothing(visit)
        visit.button("nav-today").click()
        visit.button("answer-no").wait_for()


def test_nothing_is_coloured_good_or_bad_but_a_stop(chromium: Browser, home: Path) -> None:
    colour = "node => getComputedStyle(node).color"
    with lived(chromium, home, live(Life(stretch=-1, control=1), now=today())) as visit:
        visit.open()
        heading(visit).wait_for()
        assert experiment_of(visit)["answer"]["verdict"] == "worse"
        assert heading(visit).evaluate(colour) == "rgb(179, 38, 30)"
        expect(visit.page.locator("main a[href='tel:112']")).to_be_visible()
        expect(visit.button("next-single")).to_have_count(0)
        assert_axe_finds_nothing(visit)


def test_axe_finds_nothing_from_the_plan_to_the_calendar(visitors: Visitors) -> None:
    visit = visitors.come(Language.FR)
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    visit.button("nav-experiment").click()
    for message, go in (
        ("plan-title", "plan-make"),
        ("long-title", "answer-unsure"),
        ("times-title", "go-on"),
        ("days-title", "go-on"),
    ):
        visit.heading_is(visit.text.say(message))
        assert_axe_finds_nothing(visit)
        visit.tap(visit.button(go))
    for arm in ("stretch", "control"):
        visit.heading_is(visit.text.say("expect-title", {"arm": arm}))
        radio(visit, 5).check(force=True)
        if arm == "control":
            assert_axe_finds_nothing(visit)
        visit.tap(visit.button("go-on"))
    visit.heading_is(visit.text.say("fixed-title"))
    assert (experiment_of(visit)["days"], experiment_of(visit)["horizon"]) == (28, "long_term")
    assert_axe_finds_nothing(visit)
    visit.tap(visit.button("fixed-next"))
    visit.tap(visit.number(5))
    visit.heading_is(visit.text.say("noise-quiet"))
    assert_axe_finds_nothing(visit)
    visit.tap(visit.button("noise-skip"))
    on_the_calendar(visit)
    assert experiment_of(visit)["own_noise"] == []
    visit.page.locator("main .btn.go").click()
    visit.page.locator("main .rule").wait_for()
    visit.page.get_by_text(visit.text.say("tags-open")).click()
    assert_axe_finds_nothing(visit)


def test_the_calendar_is_a_table_and_looking_early_is_written_down(
    chromium: Browser, home: Path
) -> None:
    past = live(replace(HALF_WAY, skipped=frozenset({2}), stopped=frozenset({4})), now=today())
    with lived(chromium, home, past) as visit:
        visit.open()
        on_the_calendar(visit)
        strip = visit.page.locator("main .weeks").inner_text()
        for state in ("done", "skipped", "stopped", "to_come"):
            assert visit.text.say(f"slot-{state}") in strip
        assert_axe_finds_nothing(visit)
        visit.tap(visit.button("look-open"))
        visit.tap(visit.button("look-no"))
        assert experiment_of(visit)["looks"] == 0
        visit.tap(visit.button("look-open"))
        visit.page.get_by_text(visit.text.say("look-sure")).wait_for()
        visit.tap(visit.button("look-yes"))
        visit.page.get_by_text(visit.text.say("looks-told", {"count": 1})).wait_for()
        expect(heading(visit)).to_have_text(experiment_of(visit)["answer"]["headline"])
        assert [entry.kind for entry in stored(home).log] == [LogKind.LOOKED]


def test_a_number_that_may_have_been_saved_stands_and_opens_one_session(
    chromium: Browser, home: Path
) -> None:
    with lived(chromium, home, live(HALF_WAY, now=today())) as visit:
        visit.open()
        to_the_number(visit)
        visit.page.get_by_text(visit.text.say("tags-open")).click()
        visit.page.get_by_role("combobox").select_option("4")
        visit.page.locator("input[name=painkiller]").last.check()
        visit.server.kill()
        confirm(visit, 6)
        expect(heading(visit)).to_have_text(visit.text.say("paired-locked", {"number": 6}))
        with serving(home, port=visit.server.port, environment=SAME_ZONE) as again:
            visit.page.reload()
            expect(heading(visit)).to_have_text(visit.text.say("paired-locked", {"number": 6}))
            go = visit.text.say("paired-locked-go", {"number": 6})
            visit.page.get_by_role("button", name=go).click()
            visit.page.locator("main.session").wait_for()
            assert again.ask("GET", "experiment")["experiment"]["opened"] == 14
        visit.faults.clear()  # the browser itself reports every refused connection
    opening = stored(home).played[-1].opening
    assert opening.before.value == 6
    assert opening.tags == Tags(stress=4, painkiller=True, after_running=None)


def test_a_second_window_takes_no_number_while_a_minute_runs(chromium: Browser, home: Path) -> None:
    with lived(chromium, home, live(HALF_WAY, now=today())) as visit:
        visit.open()
        to_the_number(visit)
        second = Visit(visit.page.context.new_page(), visit.server, visit.language)
        second.open()
        second.page.locator("main .btn.go").click()
        second.heading_is(visit.text.say("before-title"))
        confirm(visit, 6)
        visit.page.locator("main.session").wait_for()
        confirm(second, 3)
        second.page.get_by_text(visit.text.say("notice-elsewhere")).wait_for()
        expect(heading(second)).to_have_text(visit.text.say("before-title"))
        second.page.reload()
        assert visit.text.say("paired-locked", {"number": 3}) not in second.page.content()
        assert experiment_of(visit)["opened"] == 14


def test_the_kind_is_told_and_a_reload_goes_on_with_the_questions_after_it(
    chromium: Browser, home: Path
) -> None:
    with lived(chromium, home, live(HALF_WAY, now=today())) as visit:
        visit.page.clock.install()
        visit.open()
        to_the_number(visit)
        confirm(visit, 6)
        visit.page.locator("main.session").wait_for()
        arm = arm_of(stored(home).plan.seed, 14)
        told = visit.text.say("kind-told", {"arm": arm})
        expect(visit.page.locator("main").get_by_text(told, exact=True)).to_be_visible()
        changed = visit.text.say("other-number", {"number": 6})
        expect(visit.page.get_by_role("button", name=changed)).to_have_count(0)
        visit.page.clock.run_for(2_000)
        visit.page.reload()
        visit.page.get_by_text(visit.text.say("after-recovered")).wait_for()
        rate_after(visit, 5, "same")
        on_the_calendar(visit)
        visit.page.clock.run_for(11_000)
        expect(visit.page.get_by_text(visit.text.say("delivery-saved"), exact=True)).to_be_visible()
        kept = experiment_of(visit)
        assert (kept["opened"], kept["finished"]) == (14, 14)
        assert kept["calendar"][5]["slots"][0]["state"] == "stopped"


def test_two_points_up_stops_and_says_what_to_do(chromium: Browser, home: Path) -> None:
    with lived(chromium, home, live(HALF_WAY, now=today()), language=Language.FR) as visit:
        visit.page.clock.install()
        visit.open()
        to_the_number(visit)
        confirm(visit, 5)
        visit.page.locator("main.session").wait_for()
        visit.page.keyboard.press("Escape")
        visit.tap(visit.button("stop-interrupted"))
        rate_after(visit, 7, "worse")
        visit.heading_is(visit.text.say("result-title-worse"))
        visit.tap(visit.button("done"))
        visit.heading_is(visit.text.say("ended-title", {"cause": "two_points_up"}))
        main = visit.page.locator("main")
        expect(main.get_by_text(visit.text.say("keep-moving"))).to_be_visible()
        expect(main.locator("a[href='tel:112']").first).to_be_visible()
        expect(main.locator("a[href='tel:1733']")).to_be_visible()
        assert experiment_of(visit)["status"] == "stopped"
        assert_axe_finds_nothing(visit)


def test_a_pause_asks_what_happened_and_screens_again(chromium: Browser, home: Path) -> None:
    paused = noted(live(SETBACK, now=today()), LogKind.PAUSED, today(), cause=Cause.TWO_WORSE)
    with lived(chromium, home, paused) as visit:
        visit.open()
        visit.heading_is(visit.text.say("hour-title"))
        assert_axe_finds_nothing(visit)
        visit.tap(visit.button("answer-no"))
        visit.heading_is(visit.text.say("held-title"))
        assert_axe_finds_nothing(visit)
        visit.page.get_by_role("textbox").fill("the long drive")
        visit.tap(visit.button("answer-again"))
        for stage in (1, 2, 3):
            visit.heading_is(visit.stage_title(stage))
            visit.tap(visit.button("none"))
        visit.tap(visit.answer("move_check", "fine"))
        visit.tap(visit.button("held-go-on"))
        on_the_calendar(visit)
        assert experiment_of(visit)["status"] == "running"
    assert stored(home).log[-1].note == "the long drive"


def test_still_worse_after_an_hour_stops_it(chromium: Browser, home: Path) -> None:
    with lived(chromium, home, live(SETBACK, now=today())) as visit:
        visit.open()
        visit.heading_is(visit.text.say("hour-title"))
        visit.tap(visit.button("answer-unsure"))
        visit.heading_is(visit.text.say("ended-title", {"cause": "still_worse"}))
        assert experiment_of(visit)["cause"] == "still_worse"


def test_one_can_go_on_and_begin_anew(chromium: Browser, home: Path) -> None:
    with lived(chromium, home, live(WORKED, now=today())) as visit:
        visit.open()
        visit.tap(visit.button("next-go-on"))
        on_the_calendar(visit)
        assert experiment_of(visit)["status"] == "running"
        visit.tap(visit.button("end-open"))
        visit.page.get_by_role("textbox").fill("enough")
        visit.tap(visit.button("end-yes"))
        visit.tap(visit.button("next-new"))
        visit.heading_is(visit.text.say("plan-title"))
    assert [entry.kind for entry in stored(home).log] == [LogKind.WENT_ON, LogKind.STOPPED]


# The browser's own notification, and what became of each one.
WATCH_NOTIFICATIONS = """
window.reminded = []
const Own = window.Notification
window.Notification = class extends Own {
  constructor(title, options) {
    super(title, options)
    this.noted = { title, body: this.body, silent: this.silent, closed: false }
    window.reminded.push(this.noted)
  }
  close() {
    this.noted.closed = true
    super.close()
  }
}
"""


def test_a_reminder_is_quiet_says_pause_and_goes_once_the_minute_is_done(
    chromium: Browser, home: Path
) -> None:
    with lived(chromium, home, live(HALF_WAY, now=today())) as visit:
        visit.page.context.grant_permissions(["notifications"], origin=visit.server.url)
        visit.page.add_init_script(WATCH_NOTIFICATIONS)
        just_before = datetime.fromisoformat(f"{_date(visit)}T12:29:00+00:00")
        visit.page.clock.install(time=just_before)
        visit.open()
        with visit.page.expect_download() as saved:
            visit.page.get_by_role("link", name=visit.text.say("reminders-file")).click()
        assert "SUMMARY:Pauze" in saved.value.path().read_text(encoding="utf-8")
        visit.page.clock.run_for(90_000)
        assert visit.page.evaluate("window.reminded") == []
        visit.tap(visit.button("reminders-browser"))
        visit.page.get_by_text(visit.text.say("reminders-on")).wait_for()
        expected = {"title": "Pauze", "body": "", "silent": True, "closed": False}
        assert visit.page.evaluate("window.reminded") == [expected]
        visit.page.clock.run_for(60_000)
        assert len(visit.page.evaluate("window.reminded")) == 1
        to_the_number(visit)
        confirm(visit, 6)
        visit.page.locator("main.session").wait_for()
        visit.page.clock.run_for(16_000)
        assert visit.page.evaluate("window.reminded[0].closed")
        visit.page.keyboard.press("Escape")


def _date(visit: Visit) -> str:
    today_is = experiment_of(visit)["day"]
    days = experiment_of(visit)["calendar"]
    return next(day["date"] for day in days if day["day"] == today_is)
