"""What can be wrong: findings for people's data, errors for wrong use.

A fault in somebody's data is a value, a `Finding`, so that it can be shown beside the rest.
Wrong use raises a child of `RekmaatError`, whose sentence says what, where, why and what to do.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Argument = str | int | float


class Severity(StrEnum):
    """How much a finding weighs."""

    REFUSED = "refused"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with, or worth knowing about, a recording, a file or an answer.

    The code names a message of the text catalogue; the arguments fill its places.
    """

    code: str
    severity: Severity
    arguments: Mapping[str, Argument] = field(default_factory=dict)


class RekmaatError(Exception):
    """The root of every error Rekmaat raises.

    `code` tells a program what a sentence tells a reader; `field` and `allowed` name what was wrong
    and what would be right, where there is such a thing.
    """

    code = "refused"

    def __init__(
        self, sentence: str, *, field: str | None = None, allowed: tuple[str, ...] = ()
    ) -> None:
        """Keep the sentence and what it is about."""
        self.field = field
        self.allowed = allowed
        super().__init__(sentence)


class WrongUseError(RekmaatError):
    """A call, an option or a setting that cannot be meant."""


class RefusedError(RekmaatError):
    """Data that cannot be trusted; every reason is one finding.

    Its text names their codes, or says them in words where they were given.
    """

    def __init__(self, *findings: Finding, words: str = "") -> None:
        """Keep the findings, which are also what makes the error again in another process."""
        self.findings = findings
        self.words = words or "; ".join(_told(finding) for finding in findings)
        super().__init__(self.words)
        self.args = findings

    def __str__(self) -> str:
        """Return the words."""
        return self.words


def _told(finding: Finding) -> str:
    named = ", ".join(f"{name}={value}" for name, value in finding.arguments.items())
    return f"{finding.code} ({named})" if named else finding.code
