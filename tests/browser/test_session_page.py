"""The minute on the screen: words, taps, keys, and all that may go wrong around it."""

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from rekmaat.catalogue.voice import load_phrases
from rekmaat.guide.wording import Language
from serving import serving

from .conftest import DESK, PHONE, Visit, Visitors
from .steps import play_to_the_end, rate_after
from .tours import until_hold

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.browser

COUNTED_S = 5
CUES_S = (6, 5, *(3, 20, 3, 10) * 2, 3, 20, 3)
STRIP, ZOOMED, ON_ITS_SIDE = (320, 256), (320, 200), (844, 390)
"""A narrow window, 1280 by 800 pixels at a zoom of 400 %, and a phone on its side."""
AN_HOUR_MS = 3_600_000
READ_AT_TWO_METRES_PX = 55
"""Sixteen minutes of arc for capitals on a laptop of 14 inches: 9.3 mm at 0.24 mm a pixel."""

# Everything the page shows and tells from now on, once for every change.
RECORD = """
window.shown = []
window.told = []
window.counts = []
const note = (list, text) => text && list.at(-1) !== text && list.push(text)
const look = () => {
  const page = document.querySelector('main.session')
  if (!page) return
  const text = (part) => page.querySelector(part)?.textContent.trim()
  const air = page.querySelector('.air')
  note(window.shown, text('h1'))
  if (air && getComputedStyle(air).visibility === 'visible') note(window.shown, text('.air'))
  note(window.told, text('[aria-live=polite]'))
  note(window.counts, text('[role=timer]'))
}
const changes = { subtree: true, childList: true, characterData: true, attributes: true }
new MutationObserver(look).observe(document, changes)
"""
NO_VOICES = "Object.defineProperty(window, 'speechSynthesis', { value: undefined })"
NO_SOUND = "delete window.AudioContext; delete window.webkitAudioContext"
NO_WAKE_LOCK = """
WakeLock.prototype.request = () => Promise.reject(new DOMException('low', 'NotAllowedError'))
"""
FULL_STORAGE = """() => {
  Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
}"""
HIDDEN = """hidden => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
  const state = hidden ? 'hidden' : 'visible'
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}"""


def begin(visit: Visit, *scripts: str) -> None:
    """Start a minute, with these scripts in the page before anything else."""
    for script in scripts:
        visit.page.add_init_script(script)
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    stand_still(visit)
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()


def stand_still(visit: Visit) -> None:
    """From now on time passes where a test says so, however busy the machine is."""
    visit.page.clock.pause_at(visit.page.evaluate("Date.now()") / 1000 + 1)


def the_plan_is_there(visit: Visit) -> None:
    """Only a minute that was ready can begin without the server; its steps show that it is."""
    visit.page.get_by_role("region", name=visit.text.say("before-how")).wait_for()


def changed(visit: Visit) -> str:
    return visit.page.locator(".changed").inner_text()


def says(visit: Visit, change: str) -> None:
    """One sentence tells of it."""
    expect(visit.page.locator(".changed")).to_have_text(visit.text.say(f"changed-{change}"))


def count(visit: Visit) -> int:
    return int(visit.page.get_by_role("timer").inner_text())


def goes_on(visit: Visit) -> None:
    """A second later one second less is left, or another cue has begun."""
    before, cue = count(visit), visit.page.locator("h1").inner_text()
    visit.page.clock.run_for(1_100)
    assert count(visit) < before or visit.page.locator("h1").inner_text() != cue


def to_the_end(visit: Visit) -> Any:  # noqa: ANN401  JSON
    """Play on, answer, and read what the server kept."""
    play_to_the_end(visit)
    rate_after(visit, 4, "better")
    visit.page.clock.run_for(11_000)
    saved = visit.page.get_by_text(visit.text.say("delivery-saved"), exact=True)
    expect(saved).to_be_visible()
    (kept,) = visit.server.ask("GET", "history")["sessions"]
    return kept


def plain(text: str) -> str:
    return text.strip().removesuffix(".")


@pytest.mark.parametrize("language", Language)
def test_everything_spoken_is_on_the_screen_and_told_once_without_the_count(
    visitors: Visitors, language: Language
) -> None:
    visit = visitors.come(language, DESK)
    replies: list[Any] = []
    visit.page.on("response", lambda it: replies.append(it) if "arm=stretch" in it.url else None)
    begin(visit, RECORD)
    plan = replies[-1].json()
    play_to_the_end(visit)
    done = plan["phrases"]["done"]["text"]
    expect(visit.page.get_by_text(done, exact=True)).to_be_visible()
    said = [it for cue in plan["cues"] for it in cue["spoken"] if it["text"] is not None]
    shown = [plain(it) for it in visit.page.evaluate("window.shown")]
    counted = {plain(it.spoken_in(language)) for it in load_phrases().count}
    words = [plain(it["text"]) for it in said if plain(it["text"]) not in counted]
    assert [it for it in words if it not in shown] == []
    assert {str(it) for it in range(1, COUNTED_S + 1)} <= set(visit.page.evaluate("window.counts"))
    told = [plain(it) for it in visit.page.evaluate("window.told")]
    first = plan["cues"][0]["text"]
    assert told == [it for it in words if it != plain(first)], "the heading was read already"


def test_no_second_of_the_countdown_is_dropped(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    begin(visit, RECORD)
    play_to_the_end(visit)
    counts = [int(it) for it in visit.page.evaluate("window.counts")]
    for earlier, later in pairwise(counts):
        assert later == earlier - 1 or earlier == 1, counts
    assert counts.count(1) == len(CUES_S)
    assert len(counts) == sum(CUES_S)


@pytest.mark.parametrize("language", Language)
def test_what_is_said_can_be_read_from_two_metres(visitors: Visitors, language: Language) -> None:
    visit = visitors.come(language, DESK)
    begin(visit)
    for part in ("h1", ".air", "[role=timer]"):
        size = visit.page.locator(part).evaluate("it => parseFloat(getComputedStyle(it).fontSize)")
        assert size >= READ_AT_TWO_METRES_PX, part


def test_any_key_or_tap_pauses_a_second_goes_on_and_escape_stops(visitors: Visitors) -> None:
    visit = visitors.come(Language.FR)
    begin(visit, RECORD)
    visit.page.clock.run_for(1_000)
    presses: list[Callable[[], None]] = [
        lambda: visit.page.keyboard.press("b"),
        lambda: visit.page.keyboard.press("ArrowDown"),
        lambda: visit.page.locator("h1").click(),
        lambda: visit.page.get_by_role("timer").click(),
        lambda: visit.page.locator(".who").click(),
        lambda: visit.page.mouse.click(5, 5),
    ]
    for press in presses:
        press()
        expect(visit.button("resume")).to_be_visible()
        before = count(visit)
        visit.page.clock.run_for(2_000)
        assert count(visit) == before
        press()
        expect(visit.button("pause")).to_be_visible()
        expect(visit.page.locator(".air")).to_contain_text(
            plain(load_phrases().resumed.spoken_in(Language.FR))
        )
    visit.page.keyboard.press("Escape")
    visit.heading_is(visit.text.say("stopped-title"))


def test_a_double_tap_on_the_number_starts_and_does_not_pause(visitors: Visitors) -> None:
    visit = visitors.come(Language.EN)
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    stand_still(visit)
    visit.number(6).click()
    visit.page.locator("main.session").wait_for()
    visit.page.mouse.click(200, 300)
    expect(visit.button("pause")).to_be_visible()
    goes_on(visit)


def test_a_button_does_its_own_and_nothing_else(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    begin(visit)
    visit.page.clock.run_for(1_000)
    visit.button("longer").click()
    expect(visit.button("pause")).to_be_visible()
    assert count(visit) > COUNTED_S + 5
    visit.button("pause").press("Enter")
    expect(visit.button("resume")).to_be_visible()
    visit.button("resume").press(" ")
    expect(visit.button("pause")).to_be_visible()
    visit.button("sound-title").click()
    expect(visit.button("sound-mute")).to_be_visible()
    expect(visit.button("pause")).to_be_visible()
    visit.page.keyboard.press("Escape")
    expect(visit.button("sound-mute")).to_have_count(0)
    goes_on(visit)


@pytest.mark.parametrize("size", [PHONE, DESK, STRIP, ZOOMED, ON_ITS_SIDE])
@pytest.mark.parametrize("language", [Language.FR, Language.NL])
def test_the_count_and_the_way_to_stop_are_in_sight_at_any_size(
    visitors: Visitors, language: Language, size: tuple[int, int]
) -> None:
    visit = visitors.come(language)
    begin(visit)
    visit.page.set_viewport_size({"width": size[0], "height": size[1]})
    for phase in ("ready", "hold"):
        if phase == "hold":
            until_hold(visit)
        for part in (visit.button("pause"), visit.button("stop"), visit.page.get_by_role("timer")):
            expect(part).to_be_in_viewport(ratio=0.95)
        expect(visit.page.locator("h1")).to_be_in_viewport(ratio=0.9)
        box = visit.button("stop").bounding_box()
        assert box is not None
        assert box["height"] >= 44
    goes_on(visit)
    visit.button("stop").click()
    visit.heading_is(visit.text.say("stopped-title"))


def test_a_window_pulled_to_a_strip_and_back_changes_nothing(visitors: Visitors) -> None:
    visit = visitors.come(Language.EN)
    begin(visit)
    until_hold(visit)
    for size in (STRIP, (1600, 140), ZOOMED, DESK):
        visit.page.set_viewport_size({"width": size[0], "height": size[1]})
        goes_on(visit)
        expect(visit.button("stop")).to_be_in_viewport(ratio=0.95)
    assert changed(visit) == ""
    kept = to_the_end(visit)
    assert (kept["held_s"], kept["stop_reason"]) == (60, None)


def test_a_hidden_tab_goes_on_and_nothing_changed(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    begin(visit)
    visit.page.evaluate(HIDDEN, True)  # noqa: FBT003  an argument of the page
    for _ in range(20):
        visit.page.clock.run_for(500)
    visit.page.evaluate(HIDDEN, False)  # noqa: FBT003
    expect(visit.page.locator("main.session.hands, main.session.move")).to_have_count(1)
    assert changed(visit) == ""
    goes_on(visit)


@pytest.mark.parametrize("language", Language)
def test_a_locked_screen_waits_says_so_and_goes_on_with_a_tap(
    visitors: Visitors, language: Language
) -> None:
    visit = visitors.come(language)
    begin(visit)
    until_hold(visit)
    visit.page.clock.fast_forward(AN_HOUR_MS)
    expect(visit.button("resume")).to_be_visible()
    says(visit, "frozen")
    visit.page.locator("h1").click()
    expect(visit.button("pause")).to_be_visible()
    assert changed(visit) == ""
    goes_on(visit)
    kept = to_the_end(visit)
    assert (kept["held_s"], kept["stop_reason"]) == (60, None)


def test_no_voice_and_no_recording_says_that_tones_are_heard(visitors: Visitors) -> None:
    visit = visitors.come(Language.FR)
    visit.page.route("**/voice/**", lambda route: route.abort())
    begin(visit, NO_VOICES)
    visit.page.clock.run_for(1_000)
    says(visit, "no-voice")
    goes_on(visit)
    visit.faults.clear()  # the browser itself reports what it could not fetch


def test_an_empty_or_late_list_of_voices_changes_nothing(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    begin(visit, "speechSynthesis.getVoices = () => window.late ?? []")
    visit.page.clock.run_for(3_000)
    assert changed(visit) == ""
    visit.page.evaluate("speechSynthesis.dispatchEvent(new Event('voiceschanged'))")
    visit.page.clock.run_for(1_000)
    assert changed(visit) == ""
    goes_on(visit)


@pytest.mark.parametrize("language", Language)
def test_no_device_for_sound_says_so_and_the_minute_is_whole(
    visitors: Visitors, language: Language
) -> None:
    visit = visitors.come(language)
    begin(visit, NO_VOICES, NO_SOUND)
    visit.page.clock.run_for(1_000)
    says(visit, "no-sound")
    kept = to_the_end(visit)
    assert kept["held_s"] == 60


@pytest.mark.parametrize("hours", [-5, 5], ids=["back", "forward"])
def test_a_clock_that_steps_bends_neither_the_minute_nor_its_record(
    visitors: Visitors, hours: int
) -> None:
    visit = visitors.come(Language.EN)
    begin(visit)
    until_hold(visit)
    was = visit.page.evaluate("Date.now()")
    visit.page.clock.set_system_time((was + hours * AN_HOUR_MS) / 1000)
    assert abs(visit.page.evaluate("Date.now()") - was) > AN_HOUR_MS
    goes_on(visit)
    assert changed(visit) == ""
    kept = to_the_end(visit)
    assert kept["held_s"] == 60
    assert abs(visit.page.evaluate("Date.parse", kept["started_at"]) - was) < AN_HOUR_MS


def test_a_battery_saver_says_the_screen_may_go_off(visitors: Visitors) -> None:
    visit = visitors.come(Language.FR)
    begin(visit, NO_WAKE_LOCK)
    says(visit, "may-sleep")
    kept = to_the_end(visit)
    assert kept["held_s"] == 60


def test_a_full_storage_says_so_and_the_session_is_kept_all_the_same(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    begin(visit)
    assert changed(visit) == ""
    visit.page.evaluate(FULL_STORAGE)
    until_hold(visit)
    says(visit, "not-kept")
    kept = to_the_end(visit)
    assert kept["held_s"] == 60


def test_a_server_gone_for_an_hour_is_told_of_and_gets_the_session_afterwards(
    visitors: Visitors,
) -> None:
    visit = visitors.come(Language.EN)
    begin(visit)
    visit.server.kill()
    goes_on(visit)
    play_to_the_end(visit)
    rate_after(visit, 4, "better")
    visit.page.clock.run_for(11_000)
    waiting = visit.page.get_by_text(visit.text.say("delivery-waiting"), exact=True)
    expect(waiting).to_be_visible()
    visit.page.clock.fast_forward(AN_HOUR_MS)
    expect(waiting).to_be_visible()
    with serving(visit.server.home, port=visit.server.port) as again:
        for _ in range(40):
            visit.page.clock.run_for(5_000)
            if again.ask("GET", "history")["sessions"]:
                break
            visit.page.wait_for_timeout(100)
        (kept,) = again.ask("GET", "history")["sessions"]
        assert kept["held_s"] == 60
    visit.faults.clear()  # the browser itself reports every refused connection


def test_a_minute_begun_without_the_server_says_where_it_stays(visitors: Visitors) -> None:
    visit = visitors.come(Language.FR)
    visit.page.clock.install()
    quiet = json.dumps({"volume": 0, "muted": True, "tonesOnly": True})
    visit.page.add_init_script(f"localStorage.setItem('rekmaat.sound', {quiet!r})")
    visit.open()
    visit.clear_the_conditions()
    stand_still(visit)
    the_plan_is_there(visit)
    visit.server.kill()
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    says(visit, "away")
    goes_on(visit)
    visit.faults.clear()  # the browser itself reports every refused connection


def test_the_focus_is_seen_on_every_button_and_stop_is_the_last(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL, DESK)
    begin(visit)
    reached: list[str] = []
    for _ in range(visit.page.get_by_role("button").count()):
        visit.page.keyboard.press("Tab")
        focused = visit.page.locator(":focus")
        ring = focused.evaluate("it => parseFloat(getComputedStyle(it).outlineWidth)")
        assert ring >= 3
        reached.append(focused.inner_text())
    assert reached[-2:] == [visit.text.say("pause"), visit.text.say("stop")]


def test_reduced_motion_shows_steps_and_the_count_goes_on(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    visit.page.emulate_media(reduced_motion="reduce")
    begin(visit)
    until_hold(visit)
    drawings: set[str] = set()
    for _ in range(4):
        drawings.add(visit.page.locator(".who svg").inner_html())
        goes_on(visit)
    assert len(drawings) == 1
    visit.page.emulate_media(reduced_motion="no-preference")
    expect(visit.page.locator(".who svg .f-breath")).to_have_count(0)
    visit.page.clock.run_for(500)
    drawings.add(visit.page.locator(".who svg").inner_html())
    assert len(drawings) == 2


def test_without_colours_of_our_own_the_bar_and_the_hold_can_still_be_told(
    visitors: Visitors,
) -> None:
    visit = visitors.come(Language.NL)
    visit.page.emulate_media(forced_colors="active")
    begin(visit)
    until_hold(visit)
    colour = "it => getComputedStyle(it).backgroundColor"
    ground = visit.page.locator("body").evaluate(colour)
    assert visit.page.locator(".time b").evaluate(colour) != ground
    assert visit.page.locator(".repetitions i").first.evaluate(colour) != ground
    frame = "it => parseFloat(getComputedStyle(it).outlineWidth)"
    assert visit.page.locator("main.session").evaluate(frame) >= 8
    letters = "it => getComputedStyle(it).color"
    for button in (visit.button("pause"), visit.button("stop")):
        assert button.evaluate(letters) != button.evaluate(colour)
        assert button.evaluate("it => getComputedStyle(it).forcedColorAdjust") == "none"
