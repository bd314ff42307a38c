"""Runs the examples of the documentation.

Python is executed and prints what stands in the block of output below it, a protocol file must be
accepted, a command must print what stands below it.
"""

import os
import shlex
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sybil import Example, Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import CodeBlockParser

from rekmaat.catalogue.protocols import load_shipped, read_protocol
from rekmaat.catalogue.toml import TomlFile

_REKMAAT = (sys.executable, "-c", "from rekmaat.cli.main import main; main()")


def _executed(example: Example) -> None:
    with redirect_stdout(StringIO()) as said:
        PythonEvaluator()(example)
    example.namespace["_said"] = said.getvalue()


def _was_printed(example: Example) -> None:
    said = example.namespace["_said"]
    assert said == example.parsed, said


def _accepted(example: Example) -> None:
    read_protocol(TomlFile("example.toml", example.parsed), load_shipped().exercises)


def _prints_what_it_says(example: Example) -> None:
    for said in example.parsed.split("$ rekmaat ")[1:]:
        command, _, expected = said.partition("\n")
        told = subprocess.run(  # noqa: S603 - commands of our own pages
            [*_REKMAAT, *shlex.split(command)],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"LC_ALL": "en_GB.UTF-8", "PYTHONUTF8": "1"},
        )
        assert told.stdout + told.stderr == expected, told.stdout + told.stderr


def _enter_an_empty_folder(names: dict[str, Any]) -> None:
    names["_folder"] = TemporaryDirectory()
    names["_before"] = Path.cwd()
    os.chdir(names["_folder"].name)


def _leave_it(names: dict[str, Any]) -> None:
    os.chdir(names["_before"])
    names["_folder"].cleanup()


pytest_collect_file = Sybil(
    parsers=[
        CodeBlockParser(language="python", evaluator=_executed),
        CodeBlockParser(language="output", evaluator=_was_printed),
        CodeBlockParser(language="toml", evaluator=_accepted),
        CodeBlockParser(language="console", evaluator=_prints_what_it_says),
    ],
    patterns=["**/*.md"],
    setup=_enter_an_empty_folder,
    teardown=_leave_it,
).pytest()
