"""The rows of the table of many comparisons, and what each rests on."""

import json
from dataclasses import astuple, dataclass
from hashlib import sha256
from typing import Literal

from rekmaat.errors import Finding

Kind = Literal["listing", "dataset"]

BESIDE = "beside"
"""The role of a file that says something about a recording, and holds no samples."""


@dataclass(frozen=True, slots=True)
class Input:
    """One file that a row rests on.

    Attributes:
        file: Its path, from the folder of the listing or the dataset.
        role: `before`, `after`, `repeat`, `noise` or `beside`.
        sha256: Of its content, in hexadecimal; empty where it could not be opened.
    """

    file: str
    role: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """What one comparison gives, over the mean of its channels.

    Attributes:
        log_ratio: ln(after / before).
        se: Its standard error.
        df: The degrees of freedom of that.
        percent_change: After against before, in percent.
        low: Where the 95 % interval begins, in percent.
        high: Where it ends.
        detectable_percent: The smallest decrease that could have been told from none.
        verdict: `decreased`, `increased`, `no_change` or `cannot_tell`.
        log_before: ln of the tension before in microvolts, the mean over channels and recordings.
        log_after: The same of the tension after.
    """

    log_ratio: float
    se: float
    df: float
    percent_change: float
    low: float
    high: float
    detectable_percent: float
    verdict: str
    log_before: float
    log_after: float


@dataclass(frozen=True, slots=True)
class Reckoned:
    """One comparison, measured or refused.

    Attributes:
        inputs: What it rests on.
        numbers: None where it was refused.
        channels: Those the mean is over.
        findings: What was noticed, or why it was refused.
    """

    inputs: tuple[Input, ...]
    numbers: Numbers | None
    channels: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """The recordings and their roles, whatever is in them."""
        return tuple((it.role, it.file) for it in self.inputs if it.role != BESIDE)


@dataclass(frozen=True, slots=True)
class Settings:
    """What was asked of every row alike.

    Attributes:
        version: Of Rekmaat.
        channels: The channels chosen in advance; empty for every EMG channel.
        rate_hz: Of plain tables, which do not say it.
        unit: Of plain tables.
    """

    version: str
    channels: tuple[str, ...] = ()
    rate_hz: float | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of the table.

    Attributes:
        name: The line of the listing, or person and session of the dataset.
        cells: What is known about it beforehand, in the order of the columns.
        reckoned: What it gave.
    """

    name: str
    cells: tuple[str, ...]
    reckoned: Reckoned


@dataclass(frozen=True, slots=True)
class ManyRows:
    """The whole table.

    Attributes:
        kind: What the rows come from, which says how they are named.
        columns: The names of the cells.
        rows: In the order of the listing, or of the names in the dataset.
        settings: What was asked of every row.
        inputs: The listing, or the tables of the dataset.
        findings: What concerns several rows.
    """

    kind: Kind
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    settings: Settings
    inputs: tuple[Input, ...]
    findings: tuple[Finding, ...]


def key_of(settings: Settings, inputs: tuple[Input, ...]) -> str:
    """Return what stands for settings and inputs together; the same key gives the same row."""
    rests_on = [astuple(settings), [astuple(it) for it in inputs]]
    return sha256(json.dumps(rests_on).encode()).hexdigest()
