"""What a command told: its exit code, what it printed, and what it said beside that."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from rekmaat.cli.main import run


class Told(NamedTuple):
    exit_code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


Command = Callable[..., Told]


def command(capsys: pytest.CaptureFixture[str], *first: object) -> Command:
    """Make the command that begins with these words into a function of the others."""

    def told(*arguments: object) -> Told:
        exit_code = run([str(it) for it in (*first, *arguments)])
        captured = capsys.readouterr()
        return Told(exit_code, captured.out, captured.err)

    return told
