"""What starting costs, as ratios: `uv run python benchmarks/start.py [OUT.json]`.

CPU seconds of whole processes, medians of several runs taken turn by turn, because a machine's mood
changes. The server is read from `/proc`, so this runs on Linux only.
"""

import gzip
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

REPEATS = 7
STATIC = Path(__file__).parents[1] / "src" / "rekmaat" / "web" / "static"
WEB_STACK = "import fastapi, uvicorn"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    value: float
    unit: str
    goal: float | None


def cpu_of(*arguments: str) -> float:
    with subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return usage.ru_utime + usage.ru_stime


def cpu_until(path: str) -> float:
    """CPU seconds of a server in a new home folder until it has answered a path."""
    command = [sys.executable, "-m", "rekmaat", "serve", "--no-open", "--port", "0", "--home"]
    with (
        tempfile.TemporaryDirectory() as home,
        subprocess.Popen([*command, home], stderr=subprocess.PIPE, text=True) as server,
    ):
        assert server.stderr is not None
        address = re.search(r"http://\S+/", server.stderr.readline())
        assert address is not None
        with urllib.request.urlopen(address.group() + path, timeout=30) as response:
            response.read()
        seconds = _cpu_so_far(server.pid)
        server.kill()
    return seconds


def _cpu_so_far(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def first_page_bytes() -> int:
    """Everything the first page loads in one language, compressed as it is sent."""
    files = [STATIC / "index.html", *STATIC.glob("assets/*.css"), *STATIC.glob("assets/index-*.js")]
    files += STATIC.glob("assets/*.worker-*.js")
    largest_language = max(STATIC.glob("assets/app-*.js"), key=lambda path: path.stat().st_size)
    fonts = sum(path.stat().st_size for path in STATIC.glob("assets/*.woff2"))
    return fonts + sum(len(gzip.compress(p.read_bytes())) for p in [*files, largest_language])


def in_turn(*measures: Callable[[], float]) -> list[float]:
    """Medians of several measures, taken turn by turn after one warm-up each."""
    for measure in measures:
        measure()
    rounds = [[measure() for measure in measures] for _ in range(REPEATS)]
    return [statistics.median(column) for column in zip(*rounds, strict=True)]


def rows() -> list[Row]:
    stack, page, interface, help_text = in_turn(
        lambda: cpu_of("-c", WEB_STACK),
        lambda: cpu_until(""),
        lambda: cpu_until("api/state"),
        lambda: cpu_of("-m", "rekmaat", "--help"),
    )
    return [
        Row("import the web stack alone", stack, "s CPU", None),
        Row("server answers the first page", page / stack, "x web stack", 1.3),
        Row("server answers the interface, new home", interface / stack, "x web stack", None),
        Row("rekmaat --help", help_text, "s CPU", 0.3),
        Row("first page, compressed", first_page_bytes() / 1000, "kB", 150.0),
    ]


def main() -> None:
    table = rows()
    for row in table:
        goal = "" if row.goal is None else f"goal {row.goal:g}"
        print(f"{row.what:42} {row.value:8.2f} {row.unit:12} {goal}")
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(json.dumps([asdict(row) for row in table], indent=1))


if __name__ == "__main__":
    main()
