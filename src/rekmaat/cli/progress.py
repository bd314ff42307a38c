"""A progress bar for what takes longer than anybody waits without one."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_PATIENCE_S = 2.0


@contextmanager
def progress(total: int) -> Iterator[Callable[[int], None]]:
    """Show a bar on a terminal once two seconds have passed; elsewhere, nothing.

    Yields:
        To be told how much of the total is done.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task("", total=total)
    begun = time.monotonic()

    def done(count: int) -> None:
        bar.update(task, completed=count)
        if time.monotonic() - begun > _PATIENCE_S:
            bar.start()  # once begun, this changes nothing

    try:
        yield done
    finally:
        bar.stop()
