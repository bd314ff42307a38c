"""The minute in real time, with another tab in front of it for most of the session."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from rekmaat.guide.wording import Language

from .conftest import Visitors
from .steps import rate_after

pytestmark = pytest.mark.browser

# Notes when the phase on the screen changes, by the same clock the session runs on.
WATCH_PHASES = """
window.phases = []
const names = ['ready', 'hands', 'move', 'hold', 'back', 'rest']
const note = () => {
  const shown = document.querySelector('main.session')
  const phase = shown && names.find((name) => shown.classList.contains(name))
  if (!phase || window.phases.at(-1)?.phase === phase) return
  window.phases.push({ phase, at_ms: performance.now() })
}
const changes = { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] }
new MutationObserver(note).observe(document, changes)
"""
PHASES = ["ready", "hands", *["move", "hold", "back", "rest"] * 3][:-1]
SECONDS = {"ready": 6, "hands": 5, "move": 3, "hold": 20, "back": 3, "rest": 10}


def test_holds_keep_their_seconds_in_real_time_behind_another_tab(visitors: Visitors) -> None:
    """P06: under 0.2 s over the whole session, also in a background tab."""
    visit = visitors.come(Language.NL)
    visit.page.add_init_script(WATCH_PHASES)
    visit.open()
    visit.clear_the_conditions()
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    other = visit.page.context.new_page()
    other.goto("about:blank")
    other.bring_to_front()
    visit.page.get_by_role("heading", name=visit.text.say("after-title")).wait_for(timeout=130_000)
    seen = visit.page.evaluate("() => window.phases")
    assert [entry["phase"] for entry in seen] == PHASES
    for earlier, later in pairwise(seen):
        lasted_s = (later["at_ms"] - earlier["at_ms"]) / 1000
        assert lasted_s == pytest.approx(SECONDS[earlier["phase"]], abs=0.2)
    until_last_s = (seen[-1]["at_ms"] - seen[0]["at_ms"]) / 1000
    assert until_last_s == pytest.approx(106, abs=0.2)
    other.close()
    rate_after(visit, 5, "same")
    visit.heading_is(visit.text.say("result-title-ordinary"))
    saved = visit.page.get_by_text(visit.text.say("delivery-saved"), exact=True)
    expect(saved).to_be_visible(timeout=20_000)
    (kept,) = visit.server.ask("GET", "history")["sessions"]
    assert kept["held_s"] == pytest.approx(60, abs=0.2)
