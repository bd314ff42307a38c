"""What is wrong with, or worth knowing about, the people of a trial."""

from collections.abc import Sequence

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.judge.trial.parallel_rows import ParallelRow

_MOST_LINES = 20


def refusal(code: str, **arguments: Argument) -> Finding:
    """Return why there is no answer."""
    return Finding(code, Severity.REFUSED, arguments)


def warning(code: str, **arguments: Argument) -> Finding:
    """Return what the answer must be read with."""
    return Finding(code, Severity.WARNING, arguments)


def note(code: str, **arguments: Argument) -> Finding:
    """Return what is good to know."""
    return Finding(code, Severity.NOTE, arguments)


def missing(code: str, column: str, rows: Sequence[ParallelRow]) -> tuple[Finding, ...]:
    """Return a warning that names the rows without a value; none where there are none."""
    if not rows:
        return ()
    lines = [str(row.line) for row in rows[:_MOST_LINES]]
    more = ["…"] if len(rows) > _MOST_LINES else []
    told = ", ".join([*lines, *more])
    return (warning(code, column=column, count=len(rows), lines=told),)
