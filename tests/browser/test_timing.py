"""One minute in real time: on time though the page is busy, and behind another tab."""

import os
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import expect

from rekmaat.guide.voice import moment_s, utterances
from rekmaat.guide.wording import Language
from rekmaat.service.material import Material, show

from .conftest import Visit, Visitors
from .steps import rate_after
from .watching import (
    GO_BEHIND,
    WATCH_SCREEN,
    WATCH_SOUND,
    keep_busy,
    minute_began_ms,
    sounds,
    stalled_ms,
    until_fetched,
)

pytestmark = pytest.mark.browser
ON_TIME_MS = 50
CROWDED_MS = 250
CROWDED = 1.5
"""Tasks that wait for each core: then the page is not on time because it does not get its turn."""
AHEAD_MS = 1000
BEHIND_FROM_S = 50


def test_every_cue_is_seen_and_heard_on_time_on_a_busy_page_and_behind_another(
    visitors: Visitors, tmp_path: Path
) -> None:
    """P06: cues within 50 ms of the sheet, holds within 0.2 s, over a whole session."""
    visit = visitors.come(Language.NL)
    visit.page.add_init_script(WATCH_SCREEN)
    visit.page.add_init_script(WATCH_SOUND)
    visit.open()
    visit.clear_the_conditions()
    until_fetched(visit)  # while the person chooses a number
    keep_busy(visit.page, visit.page.context)
    visit.tap(visit.number(6))
    visit.page.locator("main.session").wait_for()
    visit.page.wait_for_timeout(BEHIND_FROM_S * 1000)
    visit.page.evaluate(GO_BEHIND)
    after = visit.page.get_by_role("heading", name=visit.text.say("after-title"))
    after.wait_for(timeout=130_000)
    umcg = show(tmp_path, "umcg")
    seen_on_time(visit, umcg)
    heard_on_time(visit, umcg)
    rate_after(visit, 5, "same")
    visit.heading_is(visit.text.say("result-title-ordinary"))
    saved = visit.page.get_by_text(visit.text.say("delivery-saved"), exact=True)
    expect(saved).to_be_visible(timeout=20_000)
    (kept,) = visit.server.ask("GET", "history")["sessions"]
    assert kept["held_s"] == pytest.approx(60, abs=0.2)


def seen_on_time(visit: Visit, umcg: Material) -> None:
    shown = visit.page.evaluate("() => window.shown")
    cues = umcg.sheet.cues
    assert [entry["phase"] for entry in shown] == [cue.phase for cue in cues]
    began_ms = minute_began_ms(visit.page)
    crowded = os.getloadavg()[0] > CROWDED * (os.cpu_count() or 1)
    limit_ms = CROWDED_MS if crowded else ON_TIME_MS
    for cue, entry in zip(cues, shown, strict=True):
        due_ms, seen_ms = began_ms + cue.start_s * 1000, entry["at_ms"]
        assert seen_ms >= due_ms - 1, f"{cue.phase} too early"
        late_ms = seen_ms - due_ms - stalled_ms(visit.page, due_ms, seen_ms)
        assert late_ms <= limit_ms, f"{cue.phase} at {cue.start_s} s"
    for (cue, one), (_, other) in pairwise(zip(cues, shown, strict=True)):
        lasted_s = (other["at_ms"] - one["at_ms"]) / 1000
        assert lasted_s == pytest.approx(cue.duration_s, abs=max(0.2, 2 * limit_ms / 1000))
    assert visit.page.evaluate("() => window.spins") > 600


def heard_on_time(visit: Visit, umcg: Material) -> None:
    said = [
        (1000 * (cue.start_s + moment_s(it, cue)), it.text is not None)
        for cue in umcg.sheet.cues
        for it in utterances(cue, umcg.phrases)
    ]
    done = (1000 * umcg.sheet.total_s, True)
    planned = sorted([*said, done])
    heard = sounds(visit.page)
    assert [sound.words for sound in heard] == [words for _, words in planned]
    off = [
        (due_ms, round(sound.at_ms - due_ms))
        for sound, (due_ms, _) in zip(heard, planned, strict=True)
        if abs(sound.at_ms - due_ms) > ON_TIME_MS
    ]
    assert off == []
    ahead = [sound.at_ms - sound.asked_ms for sound in heard if sound.at_ms > 2 * AHEAD_MS]
    assert min(ahead) > AHEAD_MS, "on the audio clock before a busy page can delay it"
