"""The real server in a process of its own, as `rekmaat serve` starts it."""

import json
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Server:
    """A running server and where it listens."""

    process: subprocess.Popen[str]
    url: str
    home: Path

    @property
    def port(self) -> int:
        return int(self.url.rstrip("/").rpartition(":")[2])

    def ask(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401  JSON
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"{self.url}api/{path}",
            data=data,
            method=method,
            headers={"content-type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.load(response)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=30)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=30)


@contextmanager
def serving(
    home: Path, *, port: int = 0, environment: Mapping[str, str] | None = None
) -> Iterator[Server]:
    """Start the server of a home folder and end it with the block."""
    command = [sys.executable, "-m", "rekmaat", "serve", "--no-open", "--port", str(port)]
    with subprocess.Popen(
        [*command, "--home", str(home)], stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stderr is not None
        told = process.stderr.readline()
        address = re.search(r"http://\S+/", told)
        assert address is not None, told + process.stderr.read()
        try:
            yield Server(process, address.group(), home)
        finally:
            process.kill()
            process.wait(timeout=30)
