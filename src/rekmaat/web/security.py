"""Keeps the loopback server closed to the web.

A page of another site can make the browser send requests here (cross-site posts), and can point
its own host name at the loopback address (DNS rebinding). So the Host must be ours, whatever asks
for data or changes it must come from our own pages, and every response carries a policy that lets
pages load nothing from elsewhere. Browsers set Origin and Sec-Fetch-Site themselves; a page cannot
forge them.
"""

import json
import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY_BYTES = 64_000
HTTP_PORT = 80  # browsers leave it out of Host and Origin
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
POLICY = "Content-Security-Policy"
HEADERS = {
    POLICY: (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

_STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)


def page_policy(page: str) -> str:
    """Return the policy of a page that brings all it shows: its own styles, and nothing else."""
    hashes = (b64encode(sha256(style.encode()).digest()).decode() for style in _STYLE.findall(page))
    styles = " ".join(f"'sha256-{one}'" for one in hashes) or "'none'"
    return (
        f"default-src 'none'; style-src {styles}; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


class Refusal(Exception):  # noqa: N818  it is an answer to send, not a fault of ours
    """A request that is not answered, with its status and the reason."""

    def __init__(self, status: int, code: str, text: str) -> None:
        """Keep what the response says."""
        self.status = status
        self.code = code
        super().__init__(text)


class LoopbackOnly:
    """ASGI middleware that refuses what another site could have sent."""

    def __init__(self, app: ASGIApp, *, port: int, host: str = "localhost") -> None:
        """Guard an app that is served on this port of this loopback address."""
        self._app = app
        self._hosts = frozenset(_hosts(host, port))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request, or refuse it with the reason."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        guarded = _with_headers(send)
        try:
            self._check(scope["method"], scope["path"], Headers(scope=scope))
        except Refusal as refusal:
            await refuse(guarded, refusal)
            return
        await self._app(scope, _limited(receive), guarded)

    def _check(self, method: str, path: str, headers: Headers) -> None:
        if headers.get("host", "").lower() not in self._hosts:
            raise Refusal(421, "host", "This server answers only to its own loopback address.")
        origin = headers.get("origin")
        if origin is not None and origin.removeprefix("http://").lower() not in self._hosts:
            raise Refusal(403, "origin", "Another site may not use this server.")
        foreign = headers.get("sec-fetch-site", "none") not in ("none", "same-origin")
        if foreign and (method not in SAFE_METHODS or path.startswith("/api")):
            raise Refusal(403, "cross_site", "Another site may not use this server.")
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > LARGEST_BODY_BYTES:
            raise Refusal(413, "too_large", f"A body may have {LARGEST_BODY_BYTES} bytes.")


def _hosts(host: str, port: int) -> Iterable[str]:
    own = f"[{host}]" if ":" in host else host
    for name in ("127.0.0.1", "localhost", "[::1]", own.lower()):
        yield f"{name}:{port}"
        if port == HTTP_PORT:
            yield name


def _limited(receive: Receive) -> Receive:
    """Cut a body off that turns out longer than it may be, whatever its header said."""
    left = LARGEST_BODY_BYTES

    async def limited() -> Message:
        nonlocal left
        message = await receive()
        left -= len(message.get("body", b""))
        return message if left >= 0 else {"type": "http.disconnect"}

    return limited


def _with_headers(send: Send) -> Send:
    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                if name != POLICY or POLICY not in headers:  # a page may bring a stricter one
                    headers[name] = value
        await send(message)

    return guarded


async def refuse(send: Send, refusal: Refusal) -> None:
    """Answer a request with the reason it is refused."""
    body = json.dumps(
        {"code": refusal.code, "text": str(refusal), "field": None, "allowed": None}
    ).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
