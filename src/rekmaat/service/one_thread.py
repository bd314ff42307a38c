"""Keeps a process to one thread; it imports nothing, because that must come before numpy."""

import os

_THREADS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def one_thread() -> None:
    """Let the matrix products of this process use one thread.

    The matrices of a trial are small: more threads only get in the way of the other processes.
    """
    os.environ.update(dict.fromkeys(_THREADS, "1"))
