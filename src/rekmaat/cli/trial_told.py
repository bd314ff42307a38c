"""What the command asks of a design, and what it gets back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rekmaat.catalogue.text import Text
from rekmaat.cli.findings import Object
from rekmaat.errors import Finding


@dataclass(frozen=True, slots=True)
class Told:
    """An answer that can be printed either way.

    Attributes:
        whole: Makes the JSON object.
        lines: Makes the lines for a reader.
        findings: What to read it with.
    """

    whole: Callable[[], Object]
    lines: Callable[[], Iterable[str]]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """How one design is asked.

    Attributes:
        text: The sentences about it.
        ask: Analyses the table.
    """

    text: Text
    ask: Callable[[], Told]
