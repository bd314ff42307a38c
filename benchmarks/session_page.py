"""Frames a second of the guided minute: `uv run python benchmarks/session_page.py [OUT.json]`.

Whole sessions in real time in a headless Chromium, with the processor of the page as it is and
slowed down four times. A dropped second is a number of the countdown no frame has shown.
Run it on a machine that does nothing else; without a graphics card Chromium paints by processor.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from rekmaat.catalogue.screening import load_screening
from rekmaat.catalogue.text import text_of
from rekmaat.guide.wording import Country, Language

THROTTLES = (1, 4)
GOAL_FRAMES_S = 50.0
WIDTH, HEIGHT = 1280, 800
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
SESSION_MS = 180_000

# At every frame: its time, and what the countdown shows then.
WATCH = """
window.frames = []
window.counts = []
window.redrawn = 0
const drawn = new MutationObserver(() => { window.redrawn += 1 })
const frame = (now) => {
  const page = document.querySelector('main.session')
  if (page && !window.frames.length) {
    const all = { subtree: true, attributes: true, childList: true }
    drawn.observe(page.querySelector('.who'), all)
  }
  if (page) {
    const count = `${page.querySelector('h1').textContent}|${
      page.querySelector('[role=timer]').textContent}`
    if (window.counts.at(-1) !== count) window.counts.push(count)
    window.frames.push(now)
  }
  requestAnimationFrame(frame)
}
requestAnimationFrame(frame)
"""


@dataclass(frozen=True, slots=True)
class Row:
    """What one session was like.

    `drawings_s` counts the frames in which the figure changed, `work_ms` is what a frame costs
    the main thread, by Chromium's own count.
    """

    throttle: int
    frames_s: float
    slowest_second: int
    longest_gap_ms: float
    drawings_s: float
    work_ms: float
    seconds: int
    dropped_seconds: int


@contextmanager
def serving(home: str) -> Iterator[str]:
    command = [sys.executable, "-m", "rekmaat", "serve", "--no-open", "--port", "0", "--home", home]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        address = re.search(r"http://\S+/", server.stderr.readline())
        assert address is not None
        try:
            yield address.group()
        finally:
            server.kill()


def to_the_minute(page: Page) -> None:
    """Answer the questions so that the minute may start, up to the number before it."""
    text, words = text_of(Language.NL, "app"), load_screening().words
    for stage in words.stages[1], words.stages[2], words.stages[3]:
        page.get_by_role("heading", name=stage.spoken_in(Language.NL)).wait_for()
        page.get_by_role("button", name=text.say("none"), exact=True).click()
    answer = words.questions["move_check"].answers["fine"]
    label = words.terms.fill(answer, Language.NL, Country.OTHER)
    page.get_by_role("button", name=label, exact=True).click()
    page.get_by_role("heading", name=text.say("before-title")).wait_for()


def session(browser: Browser, throttle: int) -> Row:
    """Play one session and read what the frames have shown."""
    plans: list[Any] = []
    with tempfile.TemporaryDirectory() as home, serving(home) as address:
        context = browser.new_context(
            viewport={"width": WIDTH, "height": HEIGHT},
            locale="nl-NL",
            timezone_id="Europe/Brussels",
            service_workers="block",
        )
        page = context.new_page()
        page.on("response", lambda it: plans.append(it) if "arm=stretch" in it.url else None)
        page.add_init_script(WATCH)
        page.goto(address)
        to_the_minute(page)
        slowly = context.new_cdp_session(page)
        slowly.send("Emulation.setCPUThrottlingRate", {"rate": throttle})
        slowly.send("Performance.enable")
        page.locator("main").get_by_role("button", name="6").first.click()
        page.locator("main.session").wait_for()
        worked_s = work_s(slowly)
        page.locator("main.session").wait_for(state="detached", timeout=SESSION_MS)
        worked_s = work_s(slowly) - worked_s
        slowly.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        frames, counts, redrawn = page.evaluate("[window.frames, window.counts, window.redrawn]")
        cues = plans[-1].json()["cues"]
        context.close()
    work_ms = 1000 * worked_s / len(frames)
    return row_of(throttle, frames, (redrawn, work_ms), dropped(cues, counts))


def dropped(cues: list[Any], counts: list[str]) -> tuple[int, int]:
    """Return how many seconds the countdowns have, and how many of them no frame has shown."""
    expected = [
        f"{cue['text']}|{left}" for cue in cues for left in range(round(cue["duration_s"]), 0, -1)
    ]
    shown = [count.strip() for count in counts]
    return len(expected), len(expected) - in_order(expected, shown)


def in_order(expected: list[str], shown: list[str]) -> int:
    """Return the length of the longest common subsequence."""
    best = [0] * (len(shown) + 1)
    for second in expected:
        before = 0
        for place, count in enumerate(shown, start=1):
            above = best[place]
            best[place] = before + 1 if second == count else max(above, best[place - 1])
            before = above
    return best[-1]


def work_s(chromium: CDPSession) -> float:
    """Return the seconds the main thread has worked so far."""
    metrics = chromium.send("Performance.getMetrics")["metrics"]
    return next(float(it["value"]) for it in metrics if it["name"] == "TaskDuration")


def row_of(
    throttle: int, frames: list[float], drawn: tuple[int, float], seconds: tuple[int, int]
) -> Row:
    lasted_s = (frames[-1] - frames[0]) / 1000
    gaps = [later - earlier for earlier, later in pairwise(frames)]
    whole = [int((frame - frames[0]) / 1000) for frame in frames]
    per_second = [whole.count(second) for second in range(int(lasted_s))]
    return Row(
        throttle=throttle,
        frames_s=len(gaps) / lasted_s,
        slowest_second=min(per_second),
        longest_gap_ms=max(gaps),
        drawings_s=drawn[0] / lasted_s,
        work_ms=drawn[1],
        seconds=seconds[0],
        dropped_seconds=seconds[1],
    )


def main() -> None:
    found = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        table = [session(browser, throttle) for throttle in THROTTLES]
        browser.close()
    print(
        "processor  frames/s  slowest second  longest gap  figure drawn/s"
        "  work/frame  dropped seconds"
    )
    for row in table:
        print(
            f"1/{row.throttle:<8} {row.frames_s:8.1f} {row.slowest_second:15} "
            f"{row.longest_gap_ms:9.0f} ms {row.drawings_s:15.1f} {row.work_ms:8.1f} ms "
            f"{row.dropped_seconds:9} of {row.seconds}"
        )
    print(f"goal: {GOAL_FRAMES_S:g} frames/s, no dropped second")
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(json.dumps([asdict(row) for row in table], indent=1))


if __name__ == "__main__":
    main()
