"""Several processes that do not outlive the work."""

import os
import signal

import pytest

from rekmaat.service.workers import WorkerLostError, several


def test_work_is_done_in_other_processes() -> None:
    with several(1) as pool:
        assert pool.submit(os.getpid).result() != os.getpid()


def _lose_one() -> None:
    with several(1) as pool:
        process = pool.submit(os.getpid).result()
        pool.submit(os.kill, process, signal.SIGKILL).result()


def test_a_process_that_is_gone_is_told_with_what_to_do() -> None:
    with pytest.raises(WorkerLostError, match="--jobs 1"):
        _lose_one()
