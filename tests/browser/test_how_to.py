"""The steps and the mistakes as pictures, before the minute."""

import pytest
from playwright.sync_api import Locator, expect

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.guide.wording import Language

from .conftest import DESK, PHONE, Visit, Visitors

pytestmark = pytest.mark.browser
UNTIL_HOLD_S = 16
EXERCISE = load_shipped().exercises["standing_pelvic_forward"]


def unfolded(visit: Visit) -> Locator:
    visit.open()
    visit.clear_the_conditions()
    visit.page.locator("summary", has_text=visit.text.say("before-how")).click()
    pictures = visit.page.locator("ol.steps")
    pictures.wait_for()
    return visit.page.locator(".how")


def paths(picture: Locator) -> list[str | None]:
    return [path.get_attribute("d") for path in picture.locator("path").all()]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_every_step_and_every_mistake_is_a_picture_with_its_words(
    visitors: Visitors, language: Language, size: tuple[int, int]
) -> None:
    """P03, P04, P05, P06, U02."""
    how = unfolded(visitors.come(language, size))
    steps = how.locator("ol.steps li")
    assert [it.locator("p").inner_text() for it in steps.all()] == [
        step.spoken_in(language) for step in EXERCISE.steps
    ]
    assert [it.locator(".number").inner_text() for it in steps.all()] == ["1", "2", "3", "4"]
    shown = [mistake for mistake in EXERCISE.mistakes if mistake.pose]
    pairs = how.locator("ul.pairs > li")
    assert [it.locator("> p").inner_text() for it in pairs.all()] == [
        mistake.text.spoken_in(language) for mistake in shown
    ]
    for pair in pairs.all():
        right, wrong = pair.locator("svg.figure").all()
        assert right.locator(".f-sign, .f-bolt").count() == 0
        assert wrong.locator(".f-sign, .f-bolt").count() > 0
        assert paths(right) != paths(wrong)


def test_the_pictures_are_fetched_only_when_somebody_wants_them(visitors: Visitors) -> None:
    visit = visitors.come()
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))
    visit.open()
    visit.clear_the_conditions()
    script = [url for url in asked if "HowToPictures" in url and url.endswith(".js")]
    assert [url for url in script if "serviceworker" not in url] == []
    visit.page.locator("summary", has_text=visit.text.say("before-how")).click()
    visit.page.locator("ol.steps").wait_for()
    assert any("HowToPictures" in url for url in asked)


def test_what_goes_to_and_fro_moves_and_stands_still_for_who_asks_for_calm(
    visitors: Visitors,
) -> None:
    visit = visitors.come()
    how = unfolded(visit)
    swaying = next(mistake for mistake in EXERCISE.mistakes if mistake.id == "swaying")
    pair = how.locator("ul.pairs > li", has_text=swaying.text.spoken_in(visit.language))
    pair.scroll_into_view_if_needed()
    shirt = pair.locator("svg.figure").last.locator("path.f-shirt")
    first = shirt.get_attribute("d") or ""
    expect(shirt).not_to_have_attribute("d", first)
    visit.page.emulate_media(reduced_motion="reduce")
    visit.page.wait_for_timeout(200)
    still = shirt.get_attribute("d")
    visit.page.wait_for_timeout(400)
    assert shirt.get_attribute("d") == still
    assert pair.locator("path.f-ghost").count() > 0


def test_without_movement_the_minute_shows_numbered_steps(visitors: Visitors) -> None:
    visit = visitors.come()
    visit.page.emulate_media(reduced_motion="reduce")
    visit.page.clock.install()
    visit.open()
    visit.clear_the_conditions()
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    step = visit.page.locator(".demonstrator .step")
    seen = [step.inner_text()]
    for _ in range(2 * UNTIL_HOLD_S):  # so short that nothing counts as frozen
        visit.page.clock.run_for(500)
        seen.append(step.inner_text())
    assert list(dict.fromkeys(seen)) == ["1", "2", "3", "4"]
    assert visit.page.locator(".demonstrator path.f-breath").count() == 1
