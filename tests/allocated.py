"""An allocation on disk, and ways to tamper with it."""

import csv
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rekmaat.exchange.allocation_files import read_list
from rekmaat.judge.allocation_scheme import Design, Factor, Scheme
from rekmaat.service.trial_allocate import AllocationOrder, allocate
from rekmaat.service.trial_open import OpenedEnvelope, OpeningOrder, open_envelope

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
CROSSOVER = Scheme(Design.CROSSOVER, tuple("ABCD"), "D", (4, 8), (1, 1, 1, 1))
STRATIFIED = Scheme(
    Design.PARALLEL,
    ("stretch", "control"),
    "control",
    (4, 6),
    (1, 1),
    (Factor("sex", ("F", "M")), Factor("chronic", ("yes", "no"))),
)


@dataclass(frozen=True, slots=True)
class Trial:
    """The two folders of a trial."""

    enrolment: Path
    concealed: Path
    fingerprint: str

    @property
    def log(self) -> Path:
        return self.enrolment / "log.jsonl"

    @property
    def whole_list(self) -> Path:
        return self.concealed / "list.json"

    def envelope(self, name: str) -> Path:
        return self.enrolment / "envelopes" / f"{name}.json"

    def code(self, name: str) -> str:
        with (self.concealed / "codes.csv").open(encoding="utf-8", newline="") as stream:
            codes = {row["file"]: row["code"] for row in csv.DictReader(stream)}
        return codes[f"{name}.json"]

    def allocation(self, number: int, stratum: str = "") -> tuple[str, ...]:
        entries = read_list(self.whole_list)[0].entries
        wanted = (stratum, number)
        return next(it.allocation for it in entries if (it.stratum, it.number) == wanted)

    def open(
        self,
        person: str,
        name: str,
        stratum: tuple[str, ...] = (),
        number: int | None = None,
        reason: str | None = None,
    ) -> OpenedEnvelope:
        """Open an envelope, a minute after the last one."""
        minutes = len(self.lines())
        order = OpeningOrder(self.enrolment, person, self.code(name), stratum, number, reason)
        return open_envelope(order, NOW + timedelta(minutes=minutes))

    def lines(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines()

    def write_lines(self, lines: Sequence[str]) -> None:
        self.log.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")

    def change_line(self, number: int, **fields: object) -> None:
        lines = self.lines()
        changed = json.loads(lines[number - 1]) | fields
        lines[number - 1] = json.dumps(changed, ensure_ascii=False)
        self.write_lines(lines)


def drawn(folder: Path, scheme: Scheme = CROSSOVER, people: int = 8, seed: int = 2**100) -> Trial:
    """Draw a trial, and take its two folders apart."""
    made = allocate(AllocationOrder(scheme, people, folder / "trial", seed), NOW)
    apart = folder / "kept"
    made.concealed.rename(apart)
    return Trial(made.enrolment, apart, made.fingerprint)


def flip(path: Path, at: int) -> None:
    """Change one bit of one byte."""
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(bytes(content))


Tampering = Callable[[Trial], None]
