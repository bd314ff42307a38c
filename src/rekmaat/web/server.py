"""Runs the app on the loopback address until it is told to stop."""

import contextlib
import errno
import ipaddress
import socket
import threading
import webbrowser
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from rekmaat.errors import RekmaatError, WrongUseError
from rekmaat.web.front import make_front


class HostRefusedError(WrongUseError):
    """A host other people's machines could reach."""

    def __init__(self, host: str) -> None:
        """Name the host and the reason."""
        super().__init__(
            f"--host {host} is refused: others on the network could read health data, because "
            "there are no accounts yet. Use 127.0.0.1."
        )


class PortUnusableError(WrongUseError):
    """A port that cannot be listened on."""

    def __init__(self, port: int, reason: str) -> None:
        """Name the port and what to do."""
        super().__init__(f"Port {port} {reason}. Choose another: rekmaat serve --port {port + 1}")


@dataclass(frozen=True, slots=True)
class Address:
    """Where the app is served."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """The address as a browser takes it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/"


def serve(
    address: Address, home: Path, *, opens_browser: bool, told: Callable[[str], None]
) -> None:
    """Serve the app of one home folder until it is interrupted.

    Raises:
        HostRefusedError: The host is not a loopback address.
        PortUnusableError: Something else listens there, or we may not.
        PagesMissingError: The front end was not built.
    """
    listening = _listen(address)
    address = Address(address.host, listening.getsockname()[1])
    front = make_front(lambda: _load_api(home, told), port=address.port, host=address.host)

    def ready() -> None:
        told(f"Rekmaat: {address.url}  (Ctrl+C)")
        if opens_browser:
            threading.Thread(target=webbrowser.open, args=(address.url,), daemon=True).start()

    with contextlib.suppress(KeyboardInterrupt):  # Ctrl+C is how it is told to stop
        _Server(front, ready).run(sockets=[listening])


def _listen(address: Address) -> socket.socket:
    if not _is_loopback(address.host):
        raise HostRefusedError(address.host)
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        return socket.create_server((address.host, address.port), family=family)
    except OSError as error:
        raise PortUnusableError(address.port, _reason(error)) from error


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _reason(error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return "is in use by another program, perhaps by Rekmaat itself"
    return f"cannot be used ({error.strerror})"


def _load_api(home: Path, told: Callable[[str], None]) -> ASGIApp:
    from rekmaat.service.house import open_house
    from rekmaat.web.api import make_api
    from rekmaat.web.desk import Desk

    try:
        house = open_house(home)
    except RekmaatError as error:
        told(str(error))
        raise
    return make_api(Desk(house, _now))


def _now() -> datetime:
    return datetime.now().astimezone()


class _Server(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, app: ASGIApp, ready: Callable[[], None]) -> None:
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, server_header=False, ws="none"
        )
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self._ready()
