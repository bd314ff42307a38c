"""The documentation keeps up: every command, option and field is in it, and every link leads on."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from rekmaat.catalogue.toml import TomlFile
from rekmaat.catalogue.trial_about import read_about
from rekmaat.tell.trial_about import AboutKey

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
COMMANDS = [
    "serve",
    "coach",
    "emg change",
    "emg check",
    "emg convert",
    "emg simulate",
    "experiment plan",
    "experiment judge",
    "experiment simulate",
    "trial allocate",
    "trial open",
    "trial check",
    "trial analyse",
    "trial noise",
    "trial power",
    "trial report",
    "export",
    "import",
    "backup",
    "erase",
]
OPTION = re.compile(r"--[a-z][a-z-]+")
LINK = re.compile(r"\[[^\]]*\]\(([^)#]+)(?:#[^)]*)?\)")


def read(page: str) -> str:
    return (ROOT / "docs" / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_a_command_is_documented(command: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "rekmaat", *command.split(), "--help"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    page = read("reference/command-line.md")
    assert command in page
    assert set(OPTION.findall(told)) - {"--help"} <= set(OPTION.findall(page))


def test_no_option_is_documented_that_does_not_exist() -> None:
    told = "".join(
        subprocess.run(
            [sys.executable, "-m", "rekmaat", *command.split(), "--help"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for command in ["", *COMMANDS]
    )
    assert set(OPTION.findall(read("reference/command-line.md"))) <= set(OPTION.findall(told))


def test_every_field_of_a_protocol_file_is_documented() -> None:
    """K04."""
    source = (ROOT / "src/rekmaat/catalogue/protocols.py").read_text(encoding="utf-8")
    allowed = re.findall(r"\.only\(([^)]*)\)", source)
    fields = set(re.findall(r'"(\w+)"', " ".join(allowed))) - {"arm", "reimbursed"}
    page = read("guides/your-own-protocol.md")
    assert {field for field in fields if field not in page} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_to_a_file(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), target


def test_every_decision_is_listed() -> None:
    listed = read("decisions/README.md")
    for page in (ROOT / "docs" / "decisions").glob("0*.md"):
        assert page.name in listed


def test_every_key_that_people_can_tell_of_a_trial_is_documented() -> None:
    page = read("guides/report-a-trial.md")
    table = page[page.index("## What only people know") :]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == [key.value for key in AboutKey]


def test_the_example_of_what_people_tell_is_read() -> None:
    page = read("guides/report-a-trial.md")
    (example,) = re.findall(r"```text\n(.*?)```", page, re.DOTALL)
    about = read_about(TomlFile("about.toml", example), ["control", "standing"])
    assert about.words(AboutKey.HARMS)
    assert about.of_arm("standing")
