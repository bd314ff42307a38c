"""The one application of the server: the built pages at once, the interface when first needed.

Importing the database and the interface takes longer than everything else at start; the pages do
not wait for them.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rekmaat.errors import RekmaatError
from rekmaat.web.security import LoopbackOnly, Refusal, refuse

STATIC = Path(__file__).parent / "static"
FOREVER = b"public, max-age=31536000, immutable"
ASK_AGAIN = b"no-cache"
NEVER = b"no-store"
NOT_FOUND = 404

LoadApi = Callable[[], ASGIApp]


class PagesMissingError(RekmaatError):
    """The front end was not built into this installation."""

    def __init__(self) -> None:
        """Say how to build it."""
        super().__init__(
            f"The pages are missing in {STATIC}. Install Rekmaat again, "
            "or run “make run” in a checkout, which builds them."
        )


def make_front(load_api: LoadApi, *, port: int, host: str = "localhost") -> ASGIApp:
    """Return the guarded application for one loopback address.

    Raises:
        PagesMissingError: The front end was not built.
    """
    if not (STATIC / "index.html").is_file():
        raise PagesMissingError
    pages = GZipMiddleware(StaticFiles(directory=STATIC, html=True), minimum_size=500)
    return LoopbackOnly(_Front(pages, load_api), port=port, host=host)


class _Front:
    """Hands `/api` to the interface and everything else to the pages."""

    def __init__(self, pages: ASGIApp, load_api: LoadApi) -> None:
        self._pages = pages
        self._load_api = load_api
        self._loading: asyncio.Task[ASGIApp] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        path: str = scope["path"]
        if path == "/api" or path.startswith("/api/"):
            await self._call_api(scope, receive, _cached(send, NEVER))
            return
        keep = FOREVER if path.startswith("/assets/") else ASK_AGAIN
        try:
            await self._pages(scope, receive, _cached(send, keep))
        except HTTPException as error:  # raised before anything is sent
            await refuse(send, Refusal(error.status_code, "page", _why(error, path)))
        self._begin_loading()

    async def _call_api(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._begin_loading()
        assert self._loading is not None
        try:
            api = await self._loading
        except RekmaatError as error:
            await refuse(send, Refusal(503, error.code, str(error)))
        else:
            await api(scope, receive, send)

    def _begin_loading(self) -> None:
        if self._loading is None:
            self._loading = asyncio.create_task(asyncio.to_thread(self._load_api))
            self._loading.add_done_callback(self._forget_failure)

    def _forget_failure(self, loading: asyncio.Task[ASGIApp]) -> None:
        """Try again with the next request: what stood in the way may be gone."""
        if loading.exception() is not None:
            self._loading = None


def _why(error: HTTPException, path: str) -> str:
    if error.status_code == NOT_FOUND:
        return f"There is no page {path}. The app is at /."
    return f"This is not possible with {path}: {error.detail}."


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


def _cached(send: Send, keep: bytes) -> Send:
    async def marked(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = [*message.get("headers", ()), (b"cache-control", keep)]
            message = {**message, "headers": headers}
        await send(message)

    return marked
