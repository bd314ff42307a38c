"""`rekmaat serve`, started for real."""

import json
import shlex
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from serving import Server, serving

FULL = Path("/dev/full")
REKMAAT = [sys.executable, "-m", "rekmaat"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("home")) as server:
        yield server


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*REKMAAT, *arguments], capture_output=True, text=True, check=False, timeout=30
    )


def test_the_command_serves_the_pages_and_the_interface(tmp_path: Path) -> None:
    """P02, U06: no account, no sensor."""
    with serving(tmp_path / "new" / "home") as server:
        with urllib.request.urlopen(server.url) as page:
            assert b"Rekmaat" in page.read()
        assert server.ask("GET", "state")["step"] == "screen"
        assert server.stop() == 0


def test_a_taken_port_gives_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = run("serve", "--no-open", "--port", str(port), "--home", str(tmp_path))
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert f"Port {port} is in use" in refused.stderr
    assert f"--port {port + 1}" in refused.stderr


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.2", "::", "example.org", "10.0.0.1"])
def test_a_host_beyond_this_machine_is_refused_with_the_reason(host: str, tmp_path: Path) -> None:
    refused = run("serve", "--no-open", "--host", host, "--home", str(tmp_path))
    assert refused.returncode == 2
    assert "no accounts yet" in refused.stderr


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "favicon.ico", 404),
        ("GET", "assets/", 404),
        ("GET", "%2e%2e/%2e%2e/etc/passwd", 404),
        ("GET", "/api/state", 404),
        ("GET", "%00", 404),
        ("GET", "a" * 300, 404),
        ("POST", "", 405),
        ("OPTIONS", "", 405),
        ("TRACE", "index.html", 405),
    ],
)
def test_what_is_no_page_is_answered_without_a_fault(
    server: Server, method: str, path: str, status: int
) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(urllib.request.Request(server.url + path, method=method))
    assert refused.value.code == status
    assert "default-src 'none'" in refused.value.headers["content-security-policy"]
    assert json.load(refused.value)["code"] == "page"


@pytest.mark.parametrize("port", ["-1", "65536", "web", "1.5", "0x50"])
def test_an_impossible_port_is_wrong_use(port: str, tmp_path: Path) -> None:
    refused = run("serve", "--no-open", "--port", port, "--home", str(tmp_path))
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr


def test_a_home_that_is_a_file_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder is wanted")
    refused = run("serve", "--no-open", "--port", "0", "--home", str(tmp_path / "home"))
    assert refused.returncode == 2
    assert "not a folder" in refused.stderr
    assert "--home" in refused.stderr


def test_a_home_that_is_no_place_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to("circle")
    for home in (tmp_path / "circle", tmp_path / ("x" * 300)):
        for command in (["serve", "--no-open", "--port", "0"], ["export"], ["import", "a.zip"]):
            refused = run(*command, "--home", str(home))
            assert refused.returncode == 2
            assert refused.stderr.count("\n") == 1
            assert str(home) in refused.stderr


def test_a_word_too_many_is_named() -> None:
    refused = run("sevre")
    assert refused.returncode == 2
    assert "sevre" in refused.stderr
    assert "--help" in refused.stderr


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
def test_an_answer_that_finds_no_room_is_told_in_one_sentence() -> None:
    with FULL.open("w") as full:
        told = subprocess.run(
            [*REKMAAT, "--help"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
    assert "could not be written" in told.stderr


@pytest.mark.parametrize("closed", ["<&-", ">&-", ">&- 2>&-"])
def test_a_closed_stream_is_no_fault(closed: str) -> None:
    command = f"{shlex.join([*REKMAAT, '--version'])} {closed}"
    told = subprocess.run(["/bin/sh", "-c", command], check=False, capture_output=True)
    assert (told.returncode, told.stderr) == (0, b"")


def test_a_database_that_is_none_is_told_by_every_route_and_left_alone(tmp_path: Path) -> None:
    database = tmp_path / "rekmaat.sqlite3"
    database.write_text("no database")
    with serving(tmp_path) as server:
        with pytest.raises(urllib.error.HTTPError) as refused:
            server.ask("GET", "state")
        assert refused.value.code == 503
        assert json.load(refused.value)["code"] == "not_a_database"
    assert database.read_text() == "no database"


def test_the_help_names_every_command() -> None:
    told = run("--help").stdout
    for command in ("serve", "emg", "export", "import", "erase", "backup"):
        assert command in told
