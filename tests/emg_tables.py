"""Listings of short recordings, for the table of many comparisons."""

import csv
from pathlib import Path

from recordings import Label, Standing, write

SECONDS = 16.0


def folder_of_recordings(folder: Path, count: int = 4) -> Path:
    """`b0.bdf`, `b1.bdf`, … before, `a0.bdf`, `a1.bdf`, … 30 % lower after, and `noise.bdf`."""
    for number in range(count):
        before = Standing(number, seconds=SECONDS)
        after = Standing(number + 50, seconds=SECONDS, level_uv=4.2)
        write(folder / f"b{number}.bdf", before.samples_uv)
        write(folder / f"a{number}.bdf", after.samples_uv)
    write(folder / "noise.bdf", Standing(99, seconds=10, level_uv=0).samples_uv)
    other = Label(names=("EMG L longiss", "EMG R longiss"))
    write(folder / "other.bdf", Standing(60, seconds=SECONDS).samples_uv, other)
    write(folder / "other2.bdf", Standing(61, seconds=SECONDS).samples_uv, other)
    return folder


def listing(path: Path, *lines: str) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def rows_of(table: Path) -> list[dict[str, str]]:
    """The rows, read as any other program would."""
    with table.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
