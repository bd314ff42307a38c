"""The loopback server is not open to the web."""

import asyncio
from base64 import b64encode
from collections.abc import MutableMapping
from hashlib import sha256
from typing import Any

import pytest
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.testclient import TestClient

from rekmaat.web.security import HEADERS, LARGEST_BODY_BYTES, POLICY, LoopbackOnly, page_policy

PORT = 8710
OURS = f"127.0.0.1:{PORT}"


@pytest.fixture
def client() -> TestClient:
    guarded = LoopbackOnly(PlainTextResponse("ours"), port=PORT)
    return TestClient(guarded, base_url=f"http://{OURS}")


@pytest.mark.parametrize("host", [OURS, f"localhost:{PORT}", f"[::1]:{PORT}", f"LOCALHOST:{PORT}"])
def test_our_own_loopback_names_are_answered(client: TestClient, host: str) -> None:
    assert client.get("/", headers={"host": host}).text == "ours"


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        f"evil.example:{PORT}",
        "127.0.0.1",
        "127.0.0.1:80",
        f"127.0.0.1.evil:{PORT}",
        "",
    ],
)
def test_another_host_name_for_this_address_is_refused(client: TestClient, host: str) -> None:
    """DNS rebinding: the attacker's name resolves here, but the Host header tells it."""
    refused = client.get("/", headers={"host": host})
    assert refused.status_code == 421
    assert refused.json()["code"] == "host"


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", f"https://{OURS}", "http://127.0.0.1:1"]
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
def test_a_request_of_another_site_is_refused(client: TestClient, origin: str, method: str) -> None:
    refused = client.request(method, "/api/state", headers={"origin": origin})
    assert refused.status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_cross_site_post_without_an_origin_is_refused(client: TestClient, site: str) -> None:
    assert client.post("/api/erase", headers={"sec-fetch-site": site}).status_code == 403
    assert client.get("/api/state", headers={"sec-fetch-site": site}).status_code == 403


def test_the_loopback_address_that_was_asked_for_is_answered() -> None:
    guarded = LoopbackOnly(PlainTextResponse("ours"), port=PORT, host="127.0.0.2")
    asked = TestClient(guarded, base_url=f"http://127.0.0.2:{PORT}").get("/")
    assert asked.status_code == 200


def test_a_link_from_elsewhere_may_open_the_first_page(client: TestClient) -> None:
    assert client.get("/", headers={"sec-fetch-site": "cross-site"}).status_code == 200


def test_our_own_pages_may_ask_for_everything(client: TestClient) -> None:
    headers = {"origin": f"http://{OURS}", "sec-fetch-site": "same-origin"}
    assert client.put("/api/person", headers=headers).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"host": "evil.example"}, {"origin": "null"}])
def test_every_response_carries_the_policy_that_lets_nothing_else_load(
    client: TestClient, headers: dict[str, str]
) -> None:
    response = client.get("/api/state", headers=headers)
    for name, value in HEADERS.items():
        assert response.headers[name] == value
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_a_page_that_brings_its_own_styles_is_allowed_these_and_nothing_else() -> None:
    page = "<style>p { color: red }</style><p>ours</p><style>i { color: blue }</style>"
    brings = HTMLResponse(page, headers={POLICY: page_policy(page)})
    client = TestClient(LoopbackOnly(brings, port=PORT), base_url=f"http://{OURS}")
    headers = client.get("/api/x").headers
    policy = headers["content-security-policy"]
    styles = ("p { color: red }", "i { color: blue }")
    hashes = [b64encode(sha256(style.encode()).digest()).decode() for style in styles]
    assert f"style-src 'sha256-{hashes[0]}' 'sha256-{hashes[1]}';" in policy
    assert "script" not in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert all(headers[name] == value for name, value in HEADERS.items() if name != POLICY)


@pytest.mark.parametrize("length", [str(LARGEST_BODY_BYTES + 1), "-1", "many"])
def test_a_body_that_is_too_large_is_refused_by_its_header(client: TestClient, length: str) -> None:
    refused = client.post("/api/erase", headers={"content-length": length})
    assert refused.status_code == 413


def test_a_body_that_turns_out_too_large_is_cut_off() -> None:
    received: list[MutableMapping[str, Any]] = []

    async def reads_all(_scope: Any, receive: Any, _send: Any) -> None:  # noqa: ANN401
        received.extend([await receive() for _ in range(3)])

    async def chunks() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": b"x" * 30_000, "more_body": True}

    async def send(_message: MutableMapping[str, Any]) -> None: ...

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/api/x",
        "headers": [(b"host", OURS.encode())],
    }
    asyncio.run(LoopbackOnly(reads_all, port=PORT)(scope, chunks, send))
    assert [message["type"] for message in received] == [
        "http.request",
        "http.request",
        "http.disconnect",
    ]
