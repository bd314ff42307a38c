"""Writes the tables of a run into a page, between two marks."""

from pathlib import Path

from emg_bench.run import Run
from emg_bench.tables import tables

BEGIN = "<!-- the last run begins -->"
END = "<!-- the last run ends -->"


def write_page(path: Path, run: Run) -> None:
    """Write the tables of a run into a page.

    Raises:
        ValueError: The page has no marks.
    """
    write_between_marks(path, told(run))


def write_between_marks(path: Path, words: str) -> None:
    """Replace what stands between the marks of a page.

    Raises:
        ValueError: The page has no marks.
    """
    page = path.read_text(encoding="utf-8")
    head, begun, rest = page.partition(BEGIN)
    _, ended, tail = rest.partition(END)
    if not begun or not ended:
        raise ValueError(f"{path} has no place for the tables: {BEGIN} ... {END}")
    path.write_text(f"{head}{BEGIN}\n\n{words}\n{END}{tail}", encoding="utf-8")


def told(run: Run) -> str:
    """Return when and with what a run was made, and its tables."""
    packages = ", ".join(f"{name} {number}" for name, number in run.versions)
    few = " Few seeds: a quick run." if run.quick else ""
    lines = [
        f"Run of {_dates(run)} on {run.machine}.{few}",
        f"With {packages}.",
        f"Beats: {run.beats}.",
        "",
    ]
    return "\n".join([*lines, *(str(table) for table in tables(run))])


def _dates(run: Run) -> str:
    """One date, or where cells were run again, one for each."""
    days = sorted({date for _, date in run.dates})
    if len(days) == 1:
        return days[0]
    of_day = {day: [cell for cell, date in run.dates if date == day] for day in days}
    return ", ".join(f"{day} (cells {' '.join(cells)})" for day, cells in of_day.items())
