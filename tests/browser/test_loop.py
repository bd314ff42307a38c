"""The loop in a real browser, in three languages, on a phone and on a desk."""

import pytest
from playwright.sync_api import expect

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.guide.wording import Language

from .conftest import DESK, PHONE, Visitors
from .steps import play_to_the_end, rate_after

pytestmark = pytest.mark.browser
READING_S = 60 / 200
LEAN_BACK_S = 3
UNTIL_HOLD_S = 14
SESSION_S = 109


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_question_minute_question_and_an_honest_page(
    visitors: Visitors, language: Language, size: tuple[int, int]
) -> None:
    """P02, P03, P04, P05, P06, U04, U06."""
    visit = visitors.come(language, size)
    visit.page.clock.install()
    visit.open()
    assert visit.page.locator("html").get_attribute("lang") == language
    visit.clear_the_conditions()
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    assert visit.taps == 5
    play_to_the_end(visit)
    rate_after(visit, 4, "better")
    visit.heading_is(visit.text.say("result-title-ordinary"))
    told = visit.page.locator("main").inner_text()
    assert "6" in told
    assert "4" in told
    assert visit.text.say("movement-first") in told
    visit.page.clock.run_for(11_000)
    expect(visit.page.get_by_text(visit.text.say("delivery-saved"), exact=True)).to_be_visible()
    (kept,) = visit.server.ask("GET", "history")["sessions"]
    assert (kept["before"], kept["after"], kept["felt"], kept["held_s"]) == (6, 4, "better", 60)


@pytest.mark.parametrize("language", Language)
def test_the_first_hold_comes_within_ninety_seconds_and_five_taps(
    visitors: Visitors, language: Language
) -> None:
    """At 200 words a minute, every word read, and 3 s for the lean back; the loop in 3 min 15 s."""
    visit = visitors.come(language)
    visit.page.clock.install()
    visit.open()
    words = 0
    for stage in (1, 2, 3):
        visit.heading_is(visit.stage_title(stage))
        words += visit.words_on_screen()
        visit.tap(visit.button("none"))
    visit.answer("move_check", "fine").wait_for()
    words += visit.words_on_screen()
    visit.tap(visit.answer("move_check", "fine"))
    visit.heading_is(visit.text.say("before-title"))
    words += visit.words_on_screen()
    visit.tap(visit.number(6))
    assert visit.taps == 5
    assert READING_S * words + LEAN_BACK_S + UNTIL_HOLD_S <= 90, f"{words} words"
    play_to_the_end(visit)
    visit.heading_is(visit.text.say("after-title"))
    words += visit.words_on_screen()
    assert READING_S * words + LEAN_BACK_S + SESSION_S <= 195, f"{words} words"


@pytest.mark.parametrize("language", Language)
def test_a_later_visit_takes_two_taps_and_thirty_seconds(
    visitors: Visitors, language: Language
) -> None:
    first = visitors.come(language)
    first.open()
    first.clear_the_conditions()
    first.page.context.close()
    visitors.visits.clear()
    later = visitors.come(language)
    later.page.clock.install()
    later.open()
    later.heading_is(later.text.say("before-title"))
    later.tap(later.number(5))
    later.page.locator("main.session").wait_for()
    play_to_the_end(later)
    rate_after(later, 5, "same")
    later.page.clock.run_for(11_000)
    expect(later.page.get_by_text(later.text.say("delivery-saved"), exact=True)).to_be_visible()
    later.page.reload()
    later.taps = 0
    later.button("answer-no").wait_for()
    words = later.words_on_screen()
    later.tap(later.button("answer-no"))
    later.heading_is(later.text.say("before-title"))
    words += later.words_on_screen()
    later.tap(later.number(5))
    later.page.locator("main.session").wait_for()
    assert later.taps == 2
    assert READING_S * words + UNTIL_HOLD_S <= 30, f"{words} words"
    play_to_the_end(later)
    later.heading_is(later.text.say("after-title"))
    words += later.words_on_screen()
    assert READING_S * words + SESSION_S <= 135, f"{words} words"


def test_how_to_do_it_and_how_not_stands_before_the_first_session(visitors: Visitors) -> None:
    """P03, P04, P05, S04: the steps and the mistakes of the person's own form."""
    visit = visitors.come(Language.NL)
    visit.open()
    visit.clear_the_conditions()
    visit.page.get_by_text(visit.text.say("before-how")).click()
    exercise = load_shipped().exercises["standing_pelvic_forward"]
    for text in [*exercise.steps, *(mistake.text for mistake in exercise.mistakes)]:
        expect(visit.page.get_by_text(text.nl, exact=True)).to_be_visible()


def test_an_urgent_answer_shows_whom_to_call_and_never_the_exercise(visitors: Visitors) -> None:
    """S01, S13: and a mistaken tap can be undone for ten seconds."""
    visit = visitors.come(Language.NL)
    visit.open()
    visit.tap(visit.button("one-or-unsure"))
    visit.tap(visit.button("answer-yes"))
    visit.page.locator("main a[href='tel:112']").first.wait_for()
    assert visit.server.ask("GET", "state")["step"] == "refused"
    visit.page.reload()
    visit.page.locator("main a[href='tel:112']").first.wait_for()
    assert visit.page.locator("main.session").count() == 0


def test_a_mistaken_tap_on_a_result_is_undone(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    visit.open()
    visit.tap(visit.button("one-or-unsure"))
    visit.tap(visit.button("answer-yes"))
    visit.page.locator("main a[href='tel:112']").first.wait_for()
    visit.tap(visit.button("undo"))
    expect(visit.page.locator("main a[href='tel:112']")).to_have_count(0)
    assert visit.server.ask("GET", "state")["step"] == "screen"


def test_one_key_stops_and_the_seconds_really_held_are_kept(visitors: Visitors) -> None:
    """P12, P14, R5."""
    visit = visitors.come(Language.EN)
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    visit.tap(visit.number(7))
    visit.page.locator("main.session").wait_for()
    while visit.page.locator("main.session.hold").count() == 0:
        visit.page.clock.run_for(500)
    for _ in range(10):
        visit.page.clock.run_for(500)
    visit.page.keyboard.press("Escape")
    visit.tap(visit.button("stop-sharp_pain"))
    rate_after(visit, 8, "worse")
    expect(visit.page.get_by_text(visit.text.say("stop-advice-sharp_pain")).first).to_be_visible()
    visit.page.clock.run_for(11_000)
    expect(visit.page.get_by_text(visit.text.say("delivery-saved"), exact=True)).to_be_visible()
    (kept,) = visit.server.ask("GET", "history")["sessions"]
    assert kept["stop_reason"] == "sharp_pain"
    assert 4.5 <= kept["held_s"] <= 6.5


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/Amsterdam", "NL"), ("Europe/Brussels", "BE"), ("America/New_York", None)],
)
def test_the_country_is_asked_where_the_time_zone_suggests_none(
    visitors: Visitors, zone: str, country: str | None
) -> None:
    visit = visitors.come(Language.FR, zone=zone)
    visit.open()
    visit.tap(visit.button("none"))
    if country is None:
        expect(visit.page.get_by_text(visit.text.say("country-missing"))).to_be_visible()
        assert visit.server.ask("GET", "state")["person"] is None
    else:
        visit.heading_is(visit.stage_title(2))
        assert visit.server.ask("GET", "state")["person"]["country"] == country


def test_the_language_can_be_switched_and_is_kept(visitors: Visitors) -> None:
    visit = visitors.come(Language.NL)
    visit.open()
    visit.page.get_by_role("button", name="FR").or_(
        visit.page.get_by_role("link", name="FR")
    ).first.click()
    visit.language = Language.FR
    visit.heading_is(visit.stage_title(1))
    assert visit.page.locator("html").get_attribute("lang") == "fr"
