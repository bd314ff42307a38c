"""What is wrong with, or worth knowing about, the rows of a trial."""

from collections.abc import Sequence

from rekmaat.errors import Argument, Finding, Severity

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


def missing(code: str, column: str, lines: Sequence[int]) -> tuple[Finding, ...]:
    """Return a warning that names the rows without a value; none where there are none."""
    if not lines:
        return ()
    return (warning(code, column=column, count=len(lines), lines=told_lines(lines)),)


def told_lines(lines: Sequence[int]) -> str:
    """Return numbers of lines as they are told; of very many, the first."""
    more = ["…"] if len(lines) > _MOST_LINES else []
    return ", ".join([*map(str, lines[:_MOST_LINES]), *more])
