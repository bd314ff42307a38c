"""Reads a file in a process of its own.

Readers written in C and C++ can crash, loop or ask for all memory when a file is damaged. In a
process of their own that ends in a refusal. The process stays for the next file, because
starting it costs more than reading; it ends with this one.
"""

import atexit
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from io import BufferedReader
from pathlib import Path

from rekmaat.errors import RefusedError
from rekmaat.files.opening import refuse
from rekmaat.files.passing import receive_recording
from rekmaat.measure.recording import Recording

_START = "from rekmaat.files.apart_worker import serve; serve()"
_START_S = 60.0
_READ_S = 4.0
_BYTES_A_SECOND = 4e6


def read_apart(path: Path, reader: str, wanted: Sequence[str], size: int) -> Recording:
    """Read a file with one of the readers that need an extra.

    Args:
        path: The file.
        reader: The name of the module in this folder, which is the name of the extra, too.
        wanted: The channels to read.
        size: The bytes of the file; they bound the time and memory.

    Raises:
        RefusedError: The reader refused, broke or took too long, or its extra is not installed.
    """
    return _apart().read(path, reader, wanted, size)


@cache
def _apart() -> "_Apart":
    return _Apart()


class _Apart:
    """The process, started when first needed and again when it broke."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        atexit.register(self._end)

    def read(self, path: Path, reader: str, wanted: Sequence[str], size: int) -> Recording:
        file = str(path)
        seconds = _READ_S + size / _BYTES_A_SECOND
        request = {"reader": reader, "file": file, "wanted": list(wanted), "size": size}
        request |= {"seconds": seconds, "folder": os.getcwd()}  # noqa: PTH109 - a text is sent
        with self._lock:
            try:
                with self._running() as process:
                    return _ask(process, request, seconds)
            except TimeoutError:
                refuse("reader-too-slow", file, "file")
            except (EOFError, OSError, ValueError):
                refuse("reader-broke", file, "file")

    @contextmanager
    def _running(self) -> Iterator[subprocess.Popen[bytes]]:
        """Lend the process; after anything but an answer or a refusal it is not used again."""
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            self._process, self._owner = _start(), os.getpid()
        answered = False
        try:
            yield self._process
            answered = True
        except RefusedError:
            answered = True
            raise
        finally:
            if not answered:
                self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        process.communicate()


def _start() -> subprocess.Popen[bytes]:
    one_thread = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), "1")
    return subprocess.Popen(  # noqa: S603 - this Python and our own module
        [sys.executable, "-P", "-c", _START],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | one_thread,
    )


def _ask(process: subprocess.Popen[bytes], request: dict[str, object], read_s: float) -> Recording:
    """Send a request and wait for its answer.

    Raises:
        TimeoutError: The answer did not come in time; the process was ended.
        EOFError: The process ended before it answered.
    """
    assert process.stdin is not None
    assert isinstance(process.stdout, BufferedReader)
    process.stdin.write(json.dumps(request).encode() + b"\n")
    process.stdin.flush()
    with _at_most(_START_S, process):
        loaded = process.stdout.readline()
    if loaded != b"loaded\n":
        raise EOFError
    with _at_most(read_s, process):
        return receive_recording(process.stdout)


@contextmanager
def _at_most(seconds: float, process: subprocess.Popen[bytes]) -> Iterator[None]:
    """End the process when it takes longer; whoever waits for its answer then sees its end."""
    late = threading.Event()

    def end() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(seconds, end)
    timer.start()
    try:
        yield
    except EOFError:
        if late.is_set():
            raise TimeoutError from None
        raise
    finally:
        timer.cancel()
