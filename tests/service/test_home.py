from pathlib import Path

import pytest

from rekmaat.service.home import folder_for, home_folder

SHARE = Path("~/.local/share/rekmaat")


def test_what_was_given_wins_over_the_environment() -> None:
    environment = {"REKMAAT_HOME": "/somewhere", "XDG_DATA_HOME": "/data"}
    assert folder_for(Path("mine"), environment, "linux") == Path("mine")


def test_the_environment_wins_over_the_data_folder() -> None:
    environment = {"REKMAAT_HOME": "/somewhere", "XDG_DATA_HOME": "/data"}
    assert folder_for(None, environment, "linux") == Path("/somewhere")


@pytest.mark.parametrize(
    ("environment", "platform", "folder"),
    [
        ({}, "linux", SHARE),
        ({"REKMAAT_HOME": ""}, "linux", SHARE),
        ({"XDG_DATA_HOME": "/data"}, "linux", Path("/data/rekmaat")),
        ({"XDG_DATA_HOME": "relative"}, "linux", SHARE),
        ({"XDG_DATA_HOME": "/data"}, "darwin", Path("~/Library/Application Support/rekmaat")),
        ({}, "win32", Path("~/AppData/Local/rekmaat")),
        ({"LOCALAPPDATA": "/local"}, "win32", Path("/local/rekmaat")),
    ],
)
def test_every_system_has_its_own_data_folder(
    environment: dict[str, str], platform: str, folder: Path
) -> None:
    assert folder_for(None, environment, platform) == folder


def test_the_folder_is_absolute_and_in_the_users_own_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert home_folder(Path("~/back")) == tmp_path / "back"
    assert home_folder(Path("back")) == tmp_path / "back"
