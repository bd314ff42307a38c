"""What is heard: a voice of the device, recorded words, tones, or nothing, and why."""

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from rekmaat.guide.wording import Language

from .conftest import Visit, Visitors
from .watching import FAKE_VOICES, WATCH_SOUND, sounds, until_fetched

pytestmark = pytest.mark.browser

LOCAL = {"name": "local", "lang": "nl-BE", "localService": True}
REMOTE = {"name": "remote", "lang": "nl-NL", "localService": False, "default": True}
FRENCH = {"name": "french", "lang": "fr-BE", "localService": True}
BREATHE_IN_MS = 20_000  # six seconds into the first hold
WORDS_UNTIL_HANDS = ["Maak je klaar.", "Ga rechtop staan. Voeten op heupbreedte."]


def with_voices(visit: Visit, *voices: dict[str, Any], **how: object) -> None:
    setup = {"first": voices, "late": [], "starts": True, "fails": None, **how}
    visit.page.add_init_script(FAKE_VOICES.replace("SETUP", json.dumps(setup)))


def without(visit: Visit, *names: str) -> None:
    """Take from the browser what some devices do not have."""
    for name in names:
        visit.page.add_init_script(f"delete window.{name}")


def before_the_tap(visit: Visit) -> None:
    visit.page.add_init_script(WATCH_SOUND)
    visit.open()
    visit.clear_the_conditions()
    until_fetched(visit)


def begin(visit: Visit) -> None:
    before_the_tap(visit)
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()


def said(visit: Visit) -> list[dict[str, Any]]:
    return list(visit.page.evaluate("() => window.said"))


def means(visit: Visit) -> str:
    """Open the panel of the sound and read what is heard now."""
    visit.page.get_by_role("button", name=visit.text.say("sound-title"), exact=True).click()
    return visit.page.locator(".sound .means strong").inner_text()


def told(visit: Visit, code: str) -> None:
    expect(visit.page.get_by_text(visit.text.say(f"changed-{code}"))).to_be_visible()


def test_a_local_voice_in_the_language_speaks_and_a_remote_one_never(visitors: Visitors) -> None:
    """W09."""
    visit = visitors.come(Language.NL)
    with_voices(visit, REMOTE, FRENCH, LOCAL)
    begin(visit)
    visit.page.wait_for_timeout(3500)
    assert [it["text"] for it in said(visit)] == WORDS_UNTIL_HANDS
    assert {it["voice"] for it in said(visit)} == {"local"}
    assert sounds(visit.page) == []
    assert means(visit) == visit.text.say("sound-voice")


def test_a_remote_voice_alone_leaves_the_recorded_words(visitors: Visitors) -> None:
    """W09: its words would leave the device."""
    visit = visitors.come(Language.NL)
    with_voices(visit, REMOTE, FRENCH)
    begin(visit)
    visit.page.wait_for_timeout(2500)
    assert said(visit) == []
    assert [sound.words for sound in sounds(visit.page)][:2] == [True, True]
    assert means(visit) == visit.text.say("sound-clips")


def test_voices_that_come_late_are_used(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    with_voices(visit, late=[LOCAL])
    before_the_tap(visit)
    visit.page.wait_for_timeout(1200)
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    visit.page.wait_for_timeout(1000)
    assert [it["text"] for it in said(visit)][:1] == WORDS_UNTIL_HANDS[:1]
    assert means(visit) == visit.text.say("sound-voice")


@pytest.mark.parametrize(
    "fault", [{"starts": False}, {"starts": False, "fails": "synthesis-failed"}]
)
def test_a_voice_that_does_not_speak_makes_way_for_recorded_words_and_it_is_told(
    visitors: Visitors, fault: dict[str, Any]
) -> None:
    visit = visitors.come(Language.NL)
    with_voices(visit, LOCAL, **fault)
    begin(visit)
    told(visit, "voice-lost")
    visit.page.wait_for_timeout(3000)
    assert len(said(visit)) == 1
    heard = [sound.at_ms for sound in sounds(visit.page) if sound.words]
    assert heard, "recorded words took over"
    assert means(visit) == visit.text.say("sound-clips")


def test_without_recorded_words_there_are_tones_and_it_is_told(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    visit.page.context.route("**/voice/**", lambda route: route.abort())
    begin(visit)
    told(visit, "no-voice")
    assert sounds(visit.page) != []
    assert not any(sound.words for sound in sounds(visit.page))
    assert means(visit) == visit.text.say("sound-tones")
    visit.faults.clear()  # the browser itself reports every refused request


def test_without_a_sound_device_the_minute_goes_on_and_says_so(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    without(visit, "AudioContext", "speechSynthesis")
    visit.open()
    visit.clear_the_conditions()
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    told(visit, "no-sound")
    visit.page.locator("main.session.hands").wait_for(timeout=9_000)


def test_a_sound_device_that_plays_nothing_is_told(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    visit.page.add_init_script(
        "Object.defineProperty(BaseAudioContext.prototype, 'currentTime', { get: () => 0 })"
    )
    visit.open()
    visit.clear_the_conditions()
    visit.tap(visit.number(6))
    told(visit, "no-sound")


def test_a_pause_takes_back_what_was_planned_and_going_on_plans_it_anew(
    visitors: Visitors,
) -> None:
    visit = visitors.come(Language.NL)
    begin(visit)
    visit.page.locator("main.session.hold").wait_for(timeout=20_000)
    visit.page.wait_for_timeout(3500)
    visit.page.keyboard.press("p")
    visit.page.wait_for_timeout(1500)
    *_, paused = sounds(visit.page)
    assert paused.at_ms - paused.asked_ms < 100, "the word for a pause; nothing else is planned"
    visit.page.keyboard.press("p")
    visit.page.wait_for_timeout(1000)
    again, breathe_in = [it for it in sounds(visit.page) if it.at_ms > paused.at_ms][:2]
    lasted_ms = again.asked_ms - paused.asked_ms
    assert lasted_ms > 1400
    assert breathe_in.at_ms == pytest.approx(BREATHE_IN_MS + lasted_ms, abs=60)
    visit.page.keyboard.press("Escape")
    visit.page.wait_for_timeout(300)
    last = sounds(visit.page)[-1]
    assert last.words
    assert last.at_ms - last.asked_ms < 100, "stopped: said at once, and nothing else is planned"


def test_a_page_that_stood_still_waits_and_falls_silent(visitors: Visitors) -> None:
    """P06: nobody was guided meanwhile."""
    visit = visitors.come(Language.NL)
    begin(visit)
    visit.page.evaluate(
        "() => { const until = performance.now() + 3000; while (performance.now() < until); }"
    )
    told(visit, "frozen")
    visit.page.wait_for_timeout(2000)
    last = sounds(visit.page)[-1]
    assert last.at_ms - last.asked_ms < 100, "the word for a pause; nothing else is planned"
    visit.tap(visit.button("resume"))
    expect(visit.page.get_by_text(visit.text.say("changed-frozen"))).to_have_count(0)


def test_what_is_wanted_is_heard_at_once_and_kept_on_the_device(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    begin(visit)
    visit.page.wait_for_timeout(500)
    means(visit)
    visit.tap(visit.button("sound-mute"))
    expect(visit.page.locator(".sound .means")).to_contain_text(visit.text.say("sound-silent"))
    visit.page.wait_for_timeout(200)
    count = len(sounds(visit.page))
    visit.page.locator("main.session.hands").wait_for(timeout=9_000)
    assert len(sounds(visit.page)) <= count
    visit.tap(visit.button("sound-tones-only"))
    visit.tap(visit.page.get_by_role("button", name="4", exact=True))
    expect(visit.page.locator(".sound .means")).to_contain_text(visit.text.say("sound-tones"))
    assert visit.page.locator("main.session").count() == 1, "none of this paused the minute"
    expect(visit.page.locator("main.session h1")).not_to_have_text(visit.text.say("session-paused"))
    kept = visit.page.evaluate("() => JSON.parse(localStorage.getItem('rekmaat.sound'))")
    assert kept == {"volume": 4, "muted": False, "tonesOnly": True}


def test_the_panel_of_the_sound_goes_by_keyboard_and_pauses_nothing(visitors: Visitors) -> None:
    visit = visitors.come(Language.EN)
    begin(visit)
    button = visit.page.get_by_role("button", name=visit.text.say("sound-title"), exact=True)
    button.focus()
    visit.page.keyboard.press("Enter")
    visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("ArrowDown")
    visit.page.keyboard.press("x")
    expect(visit.page.locator("main.session h1")).not_to_have_text(visit.text.say("session-paused"))
    visit.page.keyboard.press("Enter")
    assert (
        visit.page.evaluate("() => JSON.parse(localStorage.getItem('rekmaat.sound')).volume") == 2
    )
    expect(visit.button("stop")).to_be_visible()
    visit.page.keyboard.press("Escape")
    expect(visit.page.locator(".panel:popover-open")).to_have_count(0)
    expect(button).to_be_focused()
    expect(visit.page.locator("main.session")).to_be_visible()


def test_the_first_sound_comes_after_the_tap(visitors: Visitors) -> None:
    visit = visitors.come(Language.FR)
    before_the_tap(visit)
    assert visit.page.evaluate("() => window.sounds") == []
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    visit.page.wait_for_timeout(500)
    first = sounds(visit.page)[0]
    assert first.words
    assert -50 < first.at_ms < 200


def test_the_settings_let_one_hear_it(visitors: Visitors) -> None:
    visit = visitors.come(Language.EN)
    before_the_tap(visit)
    visit.tap(visit.button("nav-settings"))
    visit.tap(visit.button("sound-try"))
    expect(visit.page.locator(".sound .means")).to_contain_text(visit.text.say("sound-clips"))
    visit.page.wait_for_timeout(400)
    assert [it["words"] for it in visit.page.evaluate("() => window.sounds")] == [True]
