"""Steps that several stories share."""

from .conftest import Visit

SESSION_S = 109


def play_to_the_end(visit: Visit) -> None:
    """Let the driven clock pass in steps short enough that nothing counts as frozen."""
    visit.page.locator("main.session").wait_for()
    for _ in range(SESSION_S * 2 + 4):
        if visit.page.locator("main.session").count() == 0:
            return
        visit.page.clock.run_for(500)


def rate_after(visit: Visit, value: int, felt: str) -> None:
    visit.heading_is(visit.text.say("after-title"))
    visit.page.get_by_role("radio", name=str(value)).first.check(force=True)
    visit.page.get_by_role("radio", name=visit.text.say(f"felt-{felt}"), exact=True).check(
        force=True
    )
    visit.tap(visit.button("done"))
