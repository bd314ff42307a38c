"""A minute for a room: it shows, it sounds or it does not, and it leaves nothing behind."""

import math
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Request, expect

from rekmaat.catalogue.screening import load_screening
from rekmaat.guide.wording import Language

from .conftest import DESK, PHONE, Visit, Visitors

pytestmark = pytest.mark.browser

PROJECTOR = (1920, 1080)
LONGEST_LESSON_S = 200
PROFESSIONAL = "Somebody Known"
KEPT = """async () => ({
  local: { ...localStorage },
  session: { ...sessionStorage },
  cookies: document.cookie,
  databases: (await indexedDB.databases()).map((it) => it.name),
  answers: (await Promise.all((await caches.keys()).map(async (name) =>
    (await (await caches.open(name)).keys()).map((it) => new URL(it.url).pathname)
  ))).flat().filter((path) => path.startsWith('/api')),
})"""
EARS = """
window.heard = { contexts: 0, started: 0, spoken: 0, awake: 0 }
const Context = window.AudioContext
window.AudioContext = class extends Context {
  constructor(...given) { super(...given); window.heard.contexts += 1 }
}
const start = AudioScheduledSourceNode.prototype.start
AudioScheduledSourceNode.prototype.start = function (...given) {
  window.heard.started += 1
  return start.apply(this, given)
}
const speak = SpeechSynthesis.prototype.speak
SpeechSynthesis.prototype.speak = function (...given) {
  window.heard.spoken += 1
  return speak.apply(this, given)
}
const request = WakeLock.prototype.request
WakeLock.prototype.request = function (...given) {
  window.heard.awake += 1
  return request.apply(this, given)
}
"""


def enter(visit: Visit) -> None:
    """Open class mode by its link, with a clock the test drives."""
    visit.server.ask("GET", "materials")  # loaded by now, however busy this machine is
    visit.page.clock.install()
    visit.page.goto(f"{visit.server.url}#class")
    visit.heading_is(visit.text.say("class-title"))
    expect(visit.button("class-begin")).to_be_enabled()


def begin(visit: Visit) -> None:
    visit.tap(visit.button("class-begin"))
    visit.page.locator("main.lesson").wait_for()


def step(visit: Visit) -> None:
    """Jump a second, and go on where a busy machine took so long that it counts as frozen."""
    visit.page.clock.fast_forward(1_000)
    frozen = visit.page.get_by_text(visit.text.say("changed-frozen"), exact=True)
    if frozen.count():
        visit.page.keyboard.press("x")


def pass_until(visit: Visit, phase: str) -> None:
    while visit.page.locator(f"main.lesson.{phase}").count() == 0:
        step(visit)
    visit.page.clock.run_for(300)


def play(visit: Visit) -> None:
    """Let the driven clock jump to the end of the lesson."""
    for _ in range(LONGEST_LESSON_S):
        if visit.page.locator("main.lesson").count() == 0:
            return
        step(visit)
    pytest.fail("the lesson does not end")


def lesson(visit: Visit) -> None:
    begin(visit)
    play(visit)
    visit.heading_is(visit.text.say("class-done"))


def say_discreet(visit: Visit) -> None:
    visit.page.get_by_role("radio", name=visit.text.say("class-discreet")).check(force=True)


def files_of(home: Path) -> dict[str, bytes]:
    """Everything in the home folder, save what SQLite shares between readers."""
    return {
        str(path.relative_to(home)): path.read_bytes()
        for path in sorted(home.rglob("*"))
        if path.is_file() and not path.name.endswith("-shm")
    }


def requests_of(page: Page) -> list[Request]:
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))  # noqa: PLW0108  it must be ours
    return asked


def somebody_lives_here(visit: Visit) -> None:
    """A person with a protocol, a professional's word and a sound of their own."""
    ask = visit.server.ask
    asked = [it for it in load_screening().table.questions if it.stage == 2 and not it.asked_if]
    clear = {it.id: min(it.clear) for it in asked}
    ask("PUT", "person", {"language": "fr", "country": "BE"})
    ask("PUT", "protocol", {"id": "seated", "repetitions": None})
    screened = ask(
        "POST",
        "screenings",
        {
            "id": "0f0f0f0f-0000-4000-8000-000000000001",
            "language": "fr",
            "country": "BE",
            "answers": {**clear, "hernia": "current", "move_check": "fine"},
            "clear_stages": [1, 3],
        },
    )
    seen = {
        "name": PROFESSIONAL,
        "date": screened["clearance"]["answered_at"][:10],
        "allowed": "a small movement",
        "adaptations": ["small_range"],
        "lean_back": "fine",
    }
    ask("POST", f"screenings/{screened['clearance']['screening_id']}/professional", seen)


def test_a_whole_lesson_leaves_nothing_behind(visitors: Visitors) -> None:
    """K08, R14: neither this browser nor the home folder is different afterwards."""
    visit = visitors.come(Language.NL, DESK)
    somebody_lives_here(visit)
    visit.page.goto(visit.server.url)
    visit.page.locator("h1").wait_for()
    visit.page.evaluate("localStorage['rekmaat.sound'] = '{\"volume\": 4, \"muted\": true}'")
    visit.page.evaluate("navigator.serviceWorker.ready.then(() => 0)")
    visit.page.goto("about:blank")
    before_here = files_of(visit.server.home)
    enter(visit)
    before = visit.page.evaluate(KEPT)
    assert "rekmaat.sound" in before["local"], "there must be something that could change"
    visit.page.get_by_role("radio", name=visit.text.say("class-aloud")).check(force=True)
    visit.page.locator("summary").click()
    visit.page.get_by_role("button", name="10", exact=True).click()
    visit.page.get_by_role("button", name="Français").click()
    visit.page.get_by_role("heading", name="Une minute avec un groupe").wait_for()
    visit.page.get_by_role("button", name="Nederlands").click()
    visit.heading_is(visit.text.say("class-title"))
    visit.page.get_by_role("radio", name=visit.text.say("country-NL"), exact=True).check(force=True)
    lesson(visit)
    visit.tap(visit.button("class-again"))
    visit.page.locator("main.lesson").wait_for()
    visit.page.keyboard.press("Escape")
    visit.tap(visit.button("class-close"))
    visit.heading_is(visit.text.say("class-title"))
    assert visit.page.evaluate(KEPT) == before
    visit.page.goto("about:blank")
    assert files_of(visit.server.home) == before_here


def test_only_material_is_asked_for_and_nothing_is_sent(visitors: Visitors) -> None:
    """R14: an organisation that shows a break never meets a person's pages."""
    visit = visitors.come(Language.EN, DESK)
    asked = requests_of(visit.page)
    enter(visit)
    lesson(visit)
    visit.page.get_by_role("button", name="Français").click()
    visit.page.get_by_role("heading", name="C\u2019est fini").wait_for()
    api = {urlsplit(it.url).path for it in asked if "/api/" in it.url}
    assert api == {"/api/materials", "/api/material"}
    assert {it.method for it in asked} == {"GET"}


def test_it_does_not_show_whose_device_it_is(visitors: Visitors) -> None:
    """W08: no name, no choice and no number of the person stands on the screen."""
    visit = visitors.come(Language.NL, DESK)
    somebody_lives_here(visit)
    enter(visit)
    assert PROFESSIONAL not in visit.page.content()
    first = visit.page.get_by_role("radio").first
    expect(first).to_be_checked()
    assert first.get_attribute("value") == "umcg", "the person chose another one"
    expect(visit.page.get_by_role("navigation")).to_have_count(0)
    expect(visit.page.locator("button.brand")).to_be_disabled()


@pytest.mark.parametrize("language", Language)
def test_it_opens_with_the_conditions_of_use(visitors: Visitors, language: Language) -> None:
    """K08: whoever may not join hears it before the first second."""
    visit = visitors.come(language, DESK)
    enter(visit)
    told = visit.server.ask("GET", f"materials?language={language}&country=BE")["conditions"]
    shown = visit.page.locator("main").inner_text()
    for words in (told["call"], *told["urgent"], *told["ask_first"], *told["stop"]):
        assert words in shown
    ids = ("class-free", "class-nothing-kept", "intended-purpose", "about-review")
    for message in ids:
        assert visit.text.say(message) in shown
    begins = shown.index(visit.text.say("class-begin"))
    assert all(shown.index(visit.text.say(message)) < begins for message in ids)


def test_discreet_makes_no_sound_at_all(visitors: Visitors) -> None:
    """W08: no audio device is opened and no voice is called."""
    visit = visitors.come(Language.NL, DESK)
    visit.page.add_init_script(EARS)
    enter(visit)
    say_discreet(visit)
    lesson(visit)
    heard = visit.page.evaluate("heard")
    assert (heard["contexts"], heard["started"], heard["spoken"]) == (0, 0, 0)
    assert heard["awake"] > 0, "the screen stays on, with or without sound"


def test_with_sound_something_is_heard(visitors: Visitors) -> None:
    """What the silence of the discreet mode is measured against."""
    visit = visitors.come(Language.NL, DESK)
    visit.page.add_init_script(EARS)
    enter(visit)
    lesson(visit)
    heard = visit.page.evaluate("heard")
    assert heard["started"] + heard["spoken"] > 0


def test_in_discreet_mode_the_window_is_called_a_pause(visitors: Visitors) -> None:
    """W08: nothing in the title of the window says what it is."""
    visit = visitors.come(Language.NL, DESK)
    enter(visit)
    say_discreet(visit)
    begin(visit)
    assert visit.page.title() == f"{visit.text.say('reminder-title')} · Rekmaat"


def axe_finds_nothing(page: Page, where: str) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, where + found.generate_report()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("language", Language)
def test_axe_finds_nothing_on_any_page(
    visitors: Visitors,
    language: Language,
    dark: bool,  # noqa: FBT001  the theme
) -> None:
    """R17."""
    visit = visitors.come(language, PHONE if dark else DESK, dark=dark)
    enter(visit)
    axe_finds_nothing(visit.page, "conditions")
    visit.page.locator("summary").click()
    visit.page.get_by_role("radio", name="KU Leuven").check(force=True)
    axe_finds_nothing(visit.page, "conditions, with a number to fill in")
    visit.page.get_by_role("radio").first.check(force=True)
    begin(visit)
    for phase in ("ready", "hold"):
        pass_until(visit, phase)
        axe_finds_nothing(visit.page, phase)
    visit.page.keyboard.press("x")
    axe_finds_nothing(visit.page, "paused")
    visit.page.keyboard.press("Escape")
    visit.heading_is(visit.text.say("class-stopped"))
    axe_finds_nothing(visit.page, "over")


def tab_to(page: Page, what: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches({what!r})"):
            return
    pytest.fail(f"the keyboard does not reach {what}")


def test_the_conditions_are_reached_and_answered_by_keyboard(visitors: Visitors) -> None:
    """R17."""
    visit = visitors.come(Language.EN, DESK)
    enter(visit)
    keyboard = visit.page.keyboard
    tab_to(visit.page, ".skip")
    keyboard.press("Enter")
    assert visit.page.evaluate("[document.activeElement.id, location.hash]") == ["main", "#class"]
    tab_to(visit.page, "[name=protocol]")
    keyboard.press("ArrowDown")
    tab_to(visit.page, "[name=sound]")
    keyboard.press("ArrowDown")
    expect(visit.page.get_by_role("radio", name=visit.text.say("class-discreet"))).to_be_checked()
    tab_to(visit.page, "button.go")
    keyboard.press("Enter")
    visit.page.locator("main.lesson.ready").wait_for()
    expect(visit.page.locator("h1")).to_be_focused()


def test_the_whole_lesson_goes_by_keyboard(visitors: Visitors) -> None:
    """R17, R5."""
    visit = visitors.come(Language.EN, DESK)
    enter(visit)
    keyboard = visit.page.keyboard
    tab_to(visit.page, "button.go")
    keyboard.press("Enter")
    visit.page.locator("main.lesson.ready").wait_for()
    visit.page.clock.run_for(1_000)
    keyboard.press("x")
    expect(visit.button("resume")).to_be_visible()
    paused_at = visit.page.locator(".count").inner_text()
    visit.page.clock.run_for(2_000)
    assert visit.page.locator(".count").inner_text() == paused_at
    keyboard.press("x")
    play(visit)
    visit.heading_is(visit.text.say("class-done"))
    expect(visit.page.locator("h1")).to_be_focused()
    tab_to(visit.page, "button.go")
    keyboard.press("Enter")
    visit.page.locator("main.lesson.ready").wait_for()
    keyboard.press("Escape")
    visit.heading_is(visit.text.say("class-stopped"))
    tab_to(visit.page, "button.btn:not(.go)")
    keyboard.press("Enter")
    visit.heading_is(visit.text.say("class-title"))


def test_a_tap_anywhere_pauses_and_stop_is_always_there(visitors: Visitors) -> None:
    """R5, P12."""
    visit = visitors.come(Language.NL, PHONE)
    enter(visit)
    begin(visit)
    for phase in ("ready", "hands", "move", "hold", "back", "rest"):
        pass_until(visit, phase)
        expect(visit.button("class-stop")).to_be_in_viewport(ratio=1)
    visit.page.locator(".count").click()
    expect(visit.button("resume")).to_be_visible()
    visit.page.locator(".count").click()
    expect(visit.button("pause")).to_be_visible()
    visit.tap(visit.button("class-stop"))
    visit.heading_is(visit.text.say("class-stopped"))


def shape(visit: Visit, selector: str) -> dict[str, Any]:
    """Where an element lies on the screen and how high its letters are."""
    found: dict[str, Any] = visit.page.locator(selector).first.evaluate(
        "node => ({ ...node.getBoundingClientRect().toJSON(), "
        "letter: parseFloat(getComputedStyle(node).fontSize) })"
    )
    return found


@pytest.mark.parametrize(
    ("size", "language"),
    [
        (PHONE, Language.FR),
        (PHONE, Language.NL),
        (DESK, Language.FR),
        (DESK, Language.EN),
        (PROJECTOR, Language.FR),
    ],
)
def test_all_of_the_minute_fits_the_screen(
    visitors: Visitors, size: tuple[int, int], language: Language
) -> None:
    visit = visitors.come(language, size)
    enter(visit)
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= size[0]
    begin(visit)
    for phase in ("ready", "hands", "move", "hold", "back", "rest"):
        while visit.page.locator(f"main.lesson.{phase}").count() == 0:
            step(visit)
        visit.page.clock.run_for(100)
        for part in ("h1", ".count", ".remaining", ".figures svg", ".reach"):
            box = shape(visit, part)
            assert box["left"] >= -1, (phase, part)
            assert box["top"] >= -1, (phase, part)
            assert math.floor(box["right"]) <= size[0], (phase, part)
            assert math.floor(box["bottom"]) <= size[1], (phase, part)
        assert not overlapping(visit), phase


def overlapping(visit: Visit) -> list[str]:
    """Texts of the minute that lie over one another."""
    parts = ["h1", "figcaption", ".count", ".air span", ".remaining", ".reach p", ".controls"]
    found: list[str] = visit.page.evaluate(
        """(parts) => {
          const boxes = parts.flatMap((part) => [...document.querySelectorAll(part)].map((node) => {
            const range = document.createRange()
            range.selectNodeContents(node)  // of the count only the digits, not their line
            return { part, box: (part === '.count' ? node : range).getBoundingClientRect() }
          })).filter(({ box }) => box.width > 0)
          return boxes.flatMap((one, place) => boxes.slice(place + 1)
            .filter(({ box }) => one.box.left < box.right - 1 && box.left < one.box.right - 1
              && one.box.top < box.bottom - 4 && box.top < one.box.bottom - 4)
            .map((other) => `${one.part} ${other.part}`))
        }""",
        parts,
    )
    return found


def test_a_projected_minute_is_read_from_six_metres(visitors: Visitors) -> None:
    """Letters of a 200th of the distance: 30 mm at 6 m, on a picture of one metre high."""
    visit = visitors.come(Language.FR, PROJECTOR)
    enter(visit)
    begin(visit)
    pass_until(visit, "hold")
    millimetre = PROJECTOR[1] / 1000
    capital = 0.67  # of the letter's size, in this typeface
    for part in ("h1", ".air span", ".repetitions"):
        assert shape(visit, part)["letter"] * capital >= 30 * millimetre, part
    assert shape(visit, ".count")["letter"] >= 300


def test_a_wide_screen_shows_who_stands_and_who_sits(visitors: Visitors) -> None:
    """R17: on one floor, at one scale, in the same time."""
    visit = visitors.come(Language.NL, PROJECTOR)
    enter(visit)
    begin(visit)
    pass_until(visit, "move")
    figures = visit.page.locator(".figures svg")
    expect(figures).to_have_count(2)
    boxes = [figures.nth(place).bounding_box() for place in (0, 1)]
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert boxes[0]["y"] == boxes[1]["y"]
    assert boxes[0]["height"] == boxes[1]["height"]
    scales = figures.evaluate_all("nodes => nodes.map((node) => node.getScreenCTM().d)")
    assert scales[0] == pytest.approx(scales[1], rel=0.02)


def test_a_phone_shows_the_form_that_was_chosen(visitors: Visitors) -> None:
    visit = visitors.come(Language.EN, PHONE)
    enter(visit)
    visit.page.get_by_role("radio", name="Seated pelvic stretch").check(force=True)
    begin(visit)
    expect(visit.page.locator(".figures svg")).to_have_count(1)
    expect(visit.page.locator("h1")).to_have_text("Sit up straight. Feet flat on the floor.")


def test_a_number_the_protocol_does_not_state_is_asked_for(visitors: Visitors) -> None:
    """P09."""
    visit = visitors.come(Language.NL, DESK)
    enter(visit)
    visit.page.get_by_role("radio", name="KU Leuven").check(force=True)
    expect(visit.button("class-begin")).to_be_disabled()
    number = visit.page.get_by_role("spinbutton")
    number.fill("11")
    expect(visit.button("class-begin")).to_be_disabled()
    number.fill("2")
    begin(visit)
    pass_until(visit, "hold")
    told = visit.text.say("repetition-of", {"number": 1, "total": 2})
    expect(visit.page.locator(".repetitions")).to_contain_text(told)
    expect(visit.page.locator(".figures svg")).to_have_count(2)


def test_a_lesson_goes_on_without_the_server(visitors: Visitors) -> None:
    """Once opened, nothing needs the server any more, and what does says so."""
    visit = visitors.come(Language.NL, DESK)
    enter(visit)
    visit.server.kill()
    visit.page.get_by_role("button", name="English").click()
    expect(visit.page.get_by_role("alert")).to_have_text(visit.text.say("notice-out-of-reach"))
    visit.heading_is(visit.text.say("class-title"))
    visit.page.get_by_role("radio", name="Rug vlak tegen de muur").check(force=True)
    lesson(visit)
    visit.tap(visit.button("class-again"))
    lesson_again = visit.page.locator("main.lesson")
    lesson_again.wait_for()
    play(visit)
    visit.heading_is(visit.text.say("class-done"))
    visit.faults.clear()  # the browser itself reports every refused connection


def test_a_reload_in_the_middle_begins_with_the_conditions(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL, DESK)
    enter(visit)
    begin(visit)
    pass_until(visit, "hold")
    visit.page.reload()
    visit.heading_is(visit.text.say("class-title"))


def test_the_back_button_pauses_and_never_leaves_the_minute(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL, DESK)
    enter(visit)
    begin(visit)
    pass_until(visit, "hold")
    visit.page.go_back()
    expect(visit.button("resume")).to_be_visible()
    assert visit.page.evaluate("location.hash") == "#class"
    visit.page.go_back()
    expect(visit.button("resume")).to_be_visible()


def test_the_settings_lead_to_it_and_it_leads_back(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL, DESK)
    visit.open()
    visit.clear_the_conditions()
    visit.button("nav-settings").click()
    visit.page.get_by_role("link", name=visit.text.say("class-entry")).click()
    visit.heading_is(visit.text.say("class-title"))
    assert visit.page.evaluate("location.hash") == "#class"
    visit.page.get_by_role("link", name=visit.text.say("class-leave")).click()
    visit.heading_is(visit.text.say("before-title"))
    assert visit.page.evaluate("location.hash") == ""


def test_the_whole_screen_can_be_filled(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL, DESK)
    enter(visit)
    visit.tap(visit.button("class-full"))
    expect(visit.button("class-window")).to_be_visible()
    assert visit.page.evaluate("document.fullscreenElement !== null")
    visit.tap(visit.button("class-window"))
    expect(visit.button("class-full")).to_be_visible()


def test_without_a_server_it_says_so_and_tries_again(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL, DESK)
    visit.page.route("**/api/**", lambda route: route.abort())
    visit.page.goto(f"{visit.server.url}#class")
    visit.heading_is(visit.text.say("out-of-reach-title"))
    axe_finds_nothing(visit.page, "unreachable")
    visit.page.unroute("**/api/**")
    visit.tap(visit.button("try-again"))
    visit.heading_is(visit.text.say("class-title"))
    visit.faults.clear()
