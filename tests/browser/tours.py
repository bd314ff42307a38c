"""Ways through the app that pass every screen once; each stop yields the name of its screen."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from playwright.sync_api import Browser

from rekmaat.guide.experiment import Cause, LogKind
from rekmaat.guide.wording import Language
from serving import serving

from .conftest import PHONE, Visit, Visitors
from .lived import Life, keep, live, noted
from .steps import play_to_the_end, rate_after

WORKED = Life(stretch=3, control=1)
HALF_WAY = Life(stretch=2, control=1, sessions=13)
SETBACK = Life(
    stretch=2, control=1, sessions=10, skipped=frozenset({9, 10, 11}), worse_last=2, ago_days=5
)
A_MINUTE_MS = 61_000
STEP_MS = 500


def refusals(visit: Visit) -> Iterator[str]:
    """The questions, and what is said where nobody should stretch."""
    visit.open()
    visit.heading_is(visit.stage_title(1))
    yield "first"
    visit.tap(visit.button("one-or-unsure"))
    visit.button("answer-yes").wait_for()
    yield "question"
    visit.tap(visit.button("answer-yes"))
    visit.page.locator("main a[href='tel:112']").first.wait_for()
    yield "urgent"
    visit.tap(visit.button("undo"))
    visit.button("answer-no").wait_for()
    visit.page.reload()
    for stage in (1, 2):
        visit.heading_is(visit.stage_title(stage))
        visit.tap(visit.button("none"))
    visit.heading_is(visit.stage_title(3))
    visit.tap(visit.button("none"))
    visit.tap(visit.answer("move_check", "leg"))
    visit.heading_is(visit.text.say("doctor-call"))
    yield "doctor_first"
    visit.tap(visit.button("professional-open"))
    visit.heading_is(visit.text.say("professional-title"))
    yield "professional"


def cleared(visit: Visit) -> None:
    """Answer so that the minute may start."""
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()


def a_day(visit: Visit) -> Iterator[str]:
    """Two minutes: one stopped, one to its end, and the pages around them."""
    cleared(visit)
    open_folds(visit)
    visit.page.locator("details svg").first.wait_for()
    yield "before"
    visit.button("nav-settings").click()
    visit.heading_is(visit.text.say("protocol-title"))
    open_folds(visit)
    yield "settings"
    visit.button("nav-history").click()
    visit.heading_is(visit.text.say("history-title"))
    yield "history_empty"
    visit.button("nav-today").first.click()
    yield from _a_stopped_minute(visit)
    yield from _a_whole_minute(visit)


def _a_stopped_minute(visit: Visit) -> Iterator[str]:
    visit.number(6).wait_for()
    visit.tap(visit.number(6))
    visit.page.locator("main.session.ready").wait_for()
    visit.page.clock.run_for(1_000)
    yield "session_ready"
    until_hold(visit)
    yield "session_hold"
    visit.page.keyboard.press("x")
    visit.button("resume").wait_for()
    yield "session_paused"
    visit.page.keyboard.press("Escape")
    visit.heading_is(visit.text.say("stopped-title"))
    yield "stopped"
    visit.tap(visit.button("stop-interrupted"))
    visit.heading_is(visit.text.say("after-title"))
    yield "after_stop"
    visit.tap(visit.button("after-trouble"))
    visit.heading_is(visit.text.say("trouble-title"))
    yield "trouble"
    visit.page.go_back()
    rate_after(visit, 6, "same")
    visit.heading_is(visit.text.say("result-title-ordinary"))
    yield "result"


def _a_whole_minute(visit: Visit) -> Iterator[str]:
    visit.button("nav-today").first.click()
    visit.button("answer-no").wait_for()
    yield "check_in"
    visit.tap(visit.button("answer-no"))
    visit.tap(visit.number(6))
    play_to_the_end(visit)
    visit.heading_is(visit.text.say("after-title"))
    yield "after"
    rate_after(visit, 8, "worse")
    visit.heading_is(visit.text.say("result-title-worse"))
    yield "result_worse"
    visit.page.clock.run_for(11_000)
    visit.button("nav-history").click()
    visit.heading_is(visit.text.say("history-title"))
    yield "history"
    visit.button("nav-today").first.click()
    visit.tap(visit.button("answer-no"))
    visit.heading_is(visit.text.say("extra-title"))
    yield "extra_reason"


def a_plan(visit: Visit) -> Iterator[str]:
    """From the plan of an experiment to the number before its first minute."""
    cleared(visit)
    visit.button("nav-experiment").click()
    for name, go in (
        ("plan", "plan-make"),
        ("long", "answer-no"),
        ("times", "go-on"),
        ("days", "go-on"),
    ):
        visit.heading_is(visit.text.say(f"{name}-title"))
        yield name
        visit.tap(visit.button(go))
    for arm in ("stretch", "control"):
        visit.heading_is(visit.text.say("expect-title", {"arm": arm}))
        choose(visit, 5)
        yield f"expect_{arm}"
        visit.tap(visit.button("go-on"))
    visit.heading_is(visit.text.say("fixed-title"))
    yield "fixed"
    visit.tap(visit.button("fixed-next"))
    visit.heading_is(visit.text.say("before-title"))
    yield "noise"
    visit.tap(visit.number(5))
    visit.heading_is(visit.text.say("noise-quiet"))
    yield "quiet_minute"
    visit.page.clock.run_for(A_MINUTE_MS)
    visit.heading_is(visit.text.say("before-title"))
    visit.tap(visit.number(5))
    visit.page.locator("main table").first.wait_for()
    yield "calendar_new"
    visit.page.locator("main .btn.go").click()
    visit.page.locator("main .rule").wait_for()
    open_folds(visit)
    choose(visit, 6)
    yield "paired"


def half_way(visit: Visit) -> Iterator[str]:
    """An experiment that goes on, up to its minute."""
    visit.page.clock.install()
    visit.open()
    visit.page.locator("main table").first.wait_for()
    yield "calendar"
    visit.page.locator("main .btn.go").click()
    visit.tap(visit.button("answer-no"))
    visit.heading_is(visit.text.say("before-title"))
    choose(visit, 6)
    visit.tap(
        visit.page.get_by_role("button", name=visit.text.say("paired-confirm", {"number": 6}))
    )
    visit.page.locator("main.session.ready").wait_for()
    visit.page.clock.run_for(2_000)
    yield "session_told"


def an_answer(visit: Visit) -> Iterator[str]:
    """What an experiment came to."""
    visit.open()
    visit.button("next-go-on").wait_for()
    open_folds(visit)
    yield "answer"
    visit.button("nav-history").click()
    visit.heading_is(visit.text.say("history-title"))
    yield "history_long"


def a_setback(visit: Visit) -> Iterator[str]:
    """Twice worse: the experiment is held, then stopped."""
    visit.open()
    visit.heading_is(visit.text.say("hour-title"))
    yield "hour"
    visit.tap(visit.button("answer-no"))
    visit.heading_is(visit.text.say("held-title"))
    yield "held"


def still_worse(visit: Visit) -> Iterator[str]:
    """Worse an hour later: it has ended."""
    visit.open()
    visit.tap(visit.button("answer-unsure"))
    visit.heading_is(visit.text.say("ended-title", {"cause": "still_worse"}))
    yield "ended"


def a_class(visit: Visit) -> Iterator[str]:
    """A minute for a room."""
    visit.page.clock.install()
    visit.page.goto(f"{visit.server.url}#class")
    visit.button("class-begin").wait_for()
    yield "class_rules"
    visit.tap(visit.button("class-begin"))
    lesson = visit.page.locator("main.lesson")
    lesson.wait_for()
    visit.page.clock.run_for(1_000)
    yield "class_ready"
    while visit.page.locator("main.lesson.hold").count() == 0:
        visit.page.clock.run_for(STEP_MS)
    visit.page.clock.run_for(1_000)
    yield "class_hold"
    visit.page.keyboard.press("Escape")
    visit.heading_is(visit.text.say("class-stopped"))
    yield "class_over"


def open_folds(visit: Visit) -> None:
    """Show what can be folded out."""
    visit.page.locator("details").first.wait_for()
    visit.page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")


def choose(visit: Visit, value: int) -> None:
    visit.page.locator(f"main .rule input[value='{value}']").check(force=True)


def until_hold(visit: Visit) -> None:
    """Play to the first second of the first hold."""
    while visit.page.locator("main.session.hold").count() == 0:
        visit.page.clock.run_for(STEP_MS)
    visit.page.clock.run_for(1_000)


@dataclass(frozen=True, slots=True)
class Way:
    """A tour, and what was lived before it: a life, held or not; or nothing at all."""

    tour: Callable[[Visit], Iterator[str]]
    life: Life | None = None
    held: bool = False

    def prepare(self, home: Path, language: Language) -> None:
        """Keep the past at home, as the app would have."""
        if self.life is None:
            return
        home.mkdir()
        now = datetime.now().astimezone()
        experiment = live(self.life, now=now)
        if self.held:
            experiment = noted(experiment, LogKind.PAUSED, now, cause=Cause.TWO_WORSE)
        keep(home, experiment, language=language, now=now)

    @property
    def zone(self) -> str:
        """Return where one is: the server of a past counts its days in UTC."""
        return "Europe/Brussels" if self.life is None else "UTC"


WAYS = (
    Way(refusals),
    Way(a_day),
    Way(a_plan),
    Way(half_way, HALF_WAY),
    Way(an_answer, WORKED),
    Way(a_setback, SETBACK, held=True),
    Way(still_worse, SETBACK),
    Way(a_class),
)


@contextmanager
def on_the_way(way: Way, browser: Browser, home: Path, language: Language) -> Iterator[Visit]:
    """Let somebody of this language, with this past, come to the app."""
    way.prepare(home, language)
    with serving(home, environment={**os.environ, "TZ": "UTC"}) as server:
        visit = Visitors(browser, server).come(language, PHONE, zone=way.zone)
        yield visit
        assert visit.strayed == []
        assert visit.faults == []
        visit.page.context.close()
