"""The tables of a run, as text for a terminal and for the page."""

from collections.abc import Iterable, Sequence

from emg_bench.accuracy import Errors
from emg_bench.sessions import Calls
from emg_bench.speed import FFT, Speed

Row = Sequence[str]

ERRORS_HEAD = ("pipeline", "case", "scenes", "bias", "RMSE", "P95", "said")
CALLS_HEAD = ("tau", "recordings", "sessions", "within alone", "with the prior")


def markdown(head: Row, rows: Iterable[Row]) -> str:
    """Return a table of Markdown, padded so that it reads well as text too."""
    table = [head, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(head))]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in table]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def error_rows(errors: Iterable[Errors]) -> list[Row]:
    """Return a row for each case and pipeline."""
    return [
        (
            one.pipeline,
            one.label,
            str(one.seeds),
            f"{one.bias:+.2f}",
            f"{one.rmse:.2f}",
            f"{one.p95:.2f}",
            _said(one),
        )
        for one in errors
    ]


def _said(one: Errors) -> str:
    told = [f"{code} {share:.0%}" for code, share in one.findings]
    if one.unread:
        told.insert(0, f"no number {one.unread:.0%}")
    return ", ".join(told)


def call_rows(calls: Iterable[Calls]) -> list[Row]:
    """Return a row for each drift."""
    return [
        (
            f"{one.tau_s:g} s",
            f"{one.seconds} s",
            str(one.sessions),
            f"{one.within:.1%}",
            f"{one.with_prior:.1%}",
        )
        for one in calls
    ]


def speed_table(speeds: Sequence[Speed]) -> tuple[Row, list[Row]]:
    """Return the head and the rows; a ratio for each yardstick that was timed."""
    yardsticks = [
        one for one in speeds if one.pipeline == FFT or one.pipeline.startswith(("pyemg", "neuro"))
    ]
    head = ("pipeline", "h / CPU-s", "best", *(f"x {it.pipeline}" for it in yardsticks))
    rows = [
        (
            one.pipeline,
            f"{one.hours:.3g}",
            f"{one.best_hours:.3g}",
            *(f"{one.hours / it.hours:.3g}" for it in yardsticks),
        )
        for one in speeds
    ]
    return head, rows
