"""How long a film takes, and how large it is: `uv run python benchmarks/film.py [PROTOCOL]`.

Run it on a machine that does nothing else; the time of the processor is told beside that of the
clock, because the two differ where something else runs.
"""

import sys
import tempfile
import time
from pathlib import Path

from rekmaat.guide.wording import Country, Language
from rekmaat.service.coach import Wish, prepare
from rekmaat.service.film import ENDINGS, write_film

GOAL_S = 60.0
MEGABYTE = 1_000_000


def measured(protocol: str, ending: str, folder: Path) -> str:
    lesson = prepare(folder, Wish(protocol), Language.NL, Country.NL)
    begun, worked = time.perf_counter(), time.process_time()
    path = folder / f"film{ending}"
    film = write_film(lesson, path, overwrite=False, silent=False, told=lambda _: None)
    clock_s, processor_s = time.perf_counter() - begun, time.process_time() - worked
    return (
        f"{ending[1:]:4} {film.story.total_s:4} s of film  {clock_s:6.1f} s by the clock  "
        f"{processor_s:6.1f} s of processor  {film.size_bytes / MEGABYTE:5.1f} MB  "
        f"goal {GOAL_S:.0f} s: {'reached' if clock_s <= GOAL_S else 'missed'}"
    )


def main() -> None:
    protocol = sys.argv[1] if len(sys.argv) > 1 else "umcg"
    with tempfile.TemporaryDirectory() as folder:
        for ending in ENDINGS:
            print(measured(protocol, ending, Path(folder)))


if __name__ == "__main__":
    main()
