"""What the server sends besides the interface: the page, its parts, the service worker."""

import re
from collections.abc import Iterator

import pytest
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient
from starlette.types import ASGIApp

from rekmaat.guide.wording import Language
from rekmaat.web.front import STATIC, make_front
from rekmaat.web.security import HEADERS, POLICY

PORT = 8710
OURS = f"http://127.0.0.1:{PORT}"
MANIFESTS = [f"/app-{language.value}.webmanifest" for language in Language]
PARTS = ["/", "/index.html", "/sw.js", "/icon.svg", "/icon-192.png", *MANIFESTS]

pytestmark = pytest.mark.skipif(
    not (STATIC / "index.html").is_file(), reason="the pages were not built in this checkout"
)


def _api() -> ASGIApp:
    return PlainTextResponse("the interface")


@pytest.fixture
def client() -> Iterator[TestClient]:
    with TestClient(make_front(_api, port=PORT), base_url=OURS) as client:
        yield client


def a_clip() -> str:
    clip = next((STATIC / "voice" / "nl").glob("*.mp3"), None)
    assert clip is not None, "the recordings are part of the pages"
    return f"/voice/nl/{clip.name}"


@pytest.mark.parametrize("path", [*PARTS, "/nothing/here"])
def test_everything_that_is_sent_carries_the_policy_the_worker_script_as_well(
    client: TestClient, path: str
) -> None:
    """W09: a worker follows the policy of its own response, not that of the page."""
    headers = client.get(path).headers
    for name, value in HEADERS.items():
        assert headers[name] == value
    assert "worker-src 'self'" in headers[POLICY]
    assert "connect-src 'self'" in headers[POLICY]


def test_a_recording_carries_the_policy_and_is_sent_as_it_is(client: TestClient) -> None:
    """W09."""
    sent = client.get(a_clip(), headers={"accept-encoding": "gzip"})
    assert sent.headers[POLICY] == HEADERS[POLICY]
    assert sent.headers["content-type"] == "audio/mpeg"
    assert "content-encoding" not in sent.headers


@pytest.mark.parametrize("path", PARTS)
def test_what_keeps_its_name_is_asked_for_again(client: TestClient, path: str) -> None:
    """An old service worker or page must not outlive a release in the browser's own cache."""
    assert client.get(path).headers["cache-control"] == "no-cache"


def test_what_changes_its_name_with_its_content_is_kept(client: TestClient) -> None:
    for asset in (STATIC / "assets").iterdir():
        sent = client.get(f"/assets/{asset.name}")
        assert "immutable" in sent.headers["cache-control"]


@pytest.mark.parametrize("path", MANIFESTS)
def test_a_manifest_is_sent_as_one_and_names_only_what_is_there(
    client: TestClient, path: str
) -> None:
    sent = client.get(path)
    assert sent.headers["content-type"].startswith("application/manifest+json")
    manifest = sent.json()
    addresses = [manifest["start_url"], *(icon["src"] for icon in manifest["icons"])]
    addresses += [shortcut["url"].partition("#")[0] for shortcut in manifest["shortcuts"]]
    assert {client.get(address).status_code for address in addresses} == {200}


def test_the_service_worker_keeps_the_whole_page_and_nothing_that_is_not_there(
    client: TestClient,
) -> None:
    worker = client.get("/sw.js")
    assert worker.headers["content-type"].startswith("text/javascript")
    kept = set(re.findall(r"\{url:`([^`]+)`", worker.text))
    assert {client.get(path).status_code for path in kept} == {200}
    built = {f"/assets/{asset.name}" for asset in (STATIC / "assets").iterdir()}
    assert built | {"/index.html"} <= kept
    assert not any(path.startswith("/api") for path in kept)
