"""`rekmaat serve`, started for real."""

import json
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from serving import serving

REKMAAT = [sys.executable, "-m", "rekmaat"]


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


@pytest.mark.parametrize("port", ["-1", "65536", "web"])
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
