"""Runs the examples of the documentation: Python is executed, a protocol file must be accepted."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from rekmaat.catalogue.protocols import load_shipped, read_protocol
from rekmaat.catalogue.toml import TomlFile


def _accepted(example: Example) -> None:
    read_protocol(TomlFile("example.toml", example.parsed), load_shipped().exercises)


def _enter_an_empty_folder(names: dict[str, Any]) -> None:
    names["_folder"] = TemporaryDirectory()
    names["_before"] = Path.cwd()
    os.chdir(names["_folder"].name)


def _leave_it(names: dict[str, Any]) -> None:
    os.chdir(names["_before"])
    names["_folder"].cleanup()


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), CodeBlockParser(language="toml", evaluator=_accepted)],
    patterns=["**/*.md"],
    setup=_enter_an_empty_folder,
    teardown=_leave_it,
).pytest()
