"""`rekmaat serve`: start the app and open the browser."""

import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter, validators

from rekmaat.cli.whole import whole
from rekmaat.service.home import check_home, home_folder

_PORTS = validators.Number(gte=0, lte=65535)


def serve(
    *,
    host: str = "127.0.0.1",
    port: Annotated[int, Parameter(converter=whole, validator=_PORTS)] = 8710,
    home: Path | None = None,
    open_: Annotated[bool, Parameter(name="--open")] = True,
) -> None:
    """Start the app on this machine and open the browser.

    Args:
        host: The loopback address to listen on; nothing else is allowed.
        port: The port to listen on; 0 takes a free one.
        home: The folder that keeps your data and your own protocol files.
        open_: Whether to open the browser.
    """
    from rekmaat.web.server import Address
    from rekmaat.web.server import serve as run

    folder = home_folder(home)
    check_home(folder)
    run(Address(host, port), folder, opens_browser=open_, told=_told)


def _told(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
