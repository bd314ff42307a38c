"""Several processes for rows that do not depend on each other."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from threading import Thread

from rekmaat.errors import RekmaatError


class WorkerLostError(RekmaatError):
    """One of the processes is gone, and what it was at with it."""

    code = "worker_lost"

    def __init__(self) -> None:
        """Say what may have been the cause."""
        super().__init__(
            "A process of this command ended before its work was done, perhaps for want of memory. "
            "What was finished is kept. Give the same command again with --jobs 1.",
            field="jobs",
        )


@contextmanager
def several(jobs: int) -> Iterator[Executor]:
    """Give an executor of so many processes, which end with this one, however it ends.

    Whatever was not begun when the work is left, is not done.

    Raises:
        WorkerLostError: One of the processes was ended from outside.
    """
    # A new interpreter in each, because a copy of this one would not have its threads.
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin)
    try:
        yield pool
    except BrokenExecutor as error:
        raise WorkerLostError from error
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
