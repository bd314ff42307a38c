"""Several processes for rows that do not depend on each other."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from threading import Thread


@contextmanager
def several(jobs: int) -> Iterator[Executor]:
    """Give an executor of so many processes, which end with this one, however it ends.

    Whatever was not begun when the work is left, is not done.
    """
    # A new interpreter in each, because a copy of this one would not have its threads.
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin)
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """Leave Ctrl+C to the first process, and follow it when it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    first = parent_process()
    if first is not None:
        first.join()
        os._exit(1)
