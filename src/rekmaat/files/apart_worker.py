"""The process in which readers run that may crash; the other end of `apart`."""

import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from io import BufferedWriter
from math import ceil
from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.files.passing import send_recording, send_refusal
from rekmaat.measure.recording import Recording

_LEAST_BYTES = 64 * 2**20
_TIMES = 10


def serve() -> None:
    """Answer requests on standard input until it ends."""
    replies = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)  # what a library prints must not end up among the answers
    for line in sys.stdin.buffer:
        try:
            recording = _answer(json.loads(line), replies)
        except RefusedError as error:
            send_refusal(error, replies)
        else:
            send_recording(recording, replies)


def _answer(request: dict[str, str], replies: BufferedWriter) -> Recording:
    os.chdir(request["folder"])
    _unbound_memory()
    path = Path(request["file"])
    try:
        reader = import_module(f"rekmaat.files.{request['reader']}")
    except ImportError:
        raise _refused("extra-missing", request, extra=request["reader"]) from None
    finally:
        replies.write(b"loaded\n")
        replies.flush()
    _bound_memory(int(request["size"]))
    try:
        with _bounded_time(float(request["seconds"])):
            recording: Recording = reader.read(path, request["wanted"])
    except MemoryError:
        raise _refused("reader-memory", request) from None
    return recording


@contextmanager
def _bounded_time(seconds: float) -> Iterator[None]:
    """End this process when it takes much longer, in case nobody is left who would."""
    if sys.platform == "win32":
        yield
        return
    signal.alarm(ceil(2 * seconds))
    try:
        yield
    finally:
        signal.alarm(0)


def _refused(code: str, request: dict[str, str], **arguments: str) -> RefusedError:
    place = {"file": request["file"], "place": "file"}
    return RefusedError(Finding(code, Severity.REFUSED, place | arguments))


def _unbound_memory() -> None:
    """Take the bound of the last file off, so that the next reader can be loaded."""
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


def _bound_memory(size: int) -> None:
    """Let the reader have so many times the size of the file, where the system can bound it."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    used = Path("/proc/self/statm")
    if used.exists():
        now = int(used.read_text().split()[0]) * resource.getpagesize()
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (now + max(_LEAST_BYTES, _TIMES * size), hard))
