"""What the report of a trial is made of, whatever it is printed with."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rekmaat.tell.checklist import ItemState
from rekmaat.tell.figures import Figure


class SectionName(StrEnum):
    """The sections of a report, in their order."""

    SUMMARY = "summary"
    FLOW = "flow"
    RESULTS = "results"
    PERSONS = "persons"
    FURTHER = "further"
    DEVIATIONS = "deviations"
    HARMS = "harms"
    MEANING = "meaning"
    WHY = "why"
    METHODS = "methods"
    EXERCISE = "exercise"
    OPEN = "open"
    CHECKS = "checks"
    GROUNDS = "grounds"


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; what is strong comes first, and is part of the answer."""

    words: str
    strong: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """Sentences below each other."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table under a caption; the first column names the row."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """What is told under a name, and what has yet to be written."""

    name: str
    told: tuple[str, ...]
    to_write: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with what is told under each."""

    caption: str
    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Plate:
    """One figure, drawn for a wide page and for a narrow one."""

    wide: Figure
    narrow: Figure


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One item of a check-list.

    Attributes:
        number: As in the source.
        asks: What is to be told.
        state: How far it is told.
        told: Where, or what.
        to_write: What people have yet to tell.
    """

    number: str
    asks: str
    state: ItemState
    told: tuple[str, ...]
    to_write: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checks:
    """A part of a check-list.

    Attributes:
        caption: Its name.
        rows: Its items.
    """

    caption: str
    rows: tuple[CheckRow, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a section."""

    words: str


Block = Words | Bullets | Grid | Facts | Plate | Checks | Heading


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report under its heading."""

    name: SectionName
    heading: str
    blocks: tuple[Block, ...]


def count_to_write(sections: Iterable[Section]) -> int:
    """Return how many things people have yet to write in some sections."""
    blocks = (block for section in sections for block in section.blocks)
    return sum(row.to_write for it in blocks if isinstance(it, Facts) for row in it.rows)


@dataclass(frozen=True, slots=True)
class ReportLabels:
    """The few words that the printing itself says.

    Attributes:
        contents: Above the list of sections.
        to_write: The mark of what has yet to be written.
        columns: Of a check-list: number, what is asked, what the report says.
        states: The word for each state of an item, in the order of `ItemState`.
    """

    contents: str
    to_write: str
    columns: tuple[str, str, str]
    states: tuple[str, str, str, str]

    def state(self, state: ItemState) -> str:
        """Return the word for a state."""
        return self.states[list(ItemState).index(state)]


@dataclass(frozen=True, slots=True)
class CheckCount:
    """How far a check-list is told."""

    checklist: str
    filled: int
    partly: int
    to_write: int
    not_applicable: int


@dataclass(frozen=True, slots=True)
class TrialReport:
    """The whole report, in words.

    Attributes:
        window: The title of the window and of the document.
        title: The heading.
        lead: What kind of trial it was.
        unfinished: How much people have yet to write.
        sections: In their order.
        counts: How far each check-list is told.
        labels: What the printing itself says.
        foot: What it is for, that nobody reviewed it, the version.
    """

    window: str
    title: str
    lead: str
    unfinished: str
    sections: tuple[Section, ...]
    counts: tuple[CheckCount, ...]
    labels: ReportLabels
    foot: tuple[str, ...]

    @property
    def told(self) -> tuple[str, ...]:
        """The lead and the answer for every arm, as lines."""
        summary = self.sections[0].blocks
        answers = (f"{it.strong} {it.words}" for it in summary if isinstance(it, Words))
        return (self.lead, *answers)

    @property
    def to_write(self) -> int:
        """How many things people have yet to write."""
        return count_to_write(self.sections)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure of the report, as drawn for a wide page."""
        blocks = (block for section in self.sections for block in section.blocks)
        return tuple(block.wide for block in blocks if isinstance(block, Plate))
