"""What the page for the physiotherapist is made of, whatever it is printed with."""

from dataclasses import dataclass

from rekmaat.tell.pair_plot import PairPlot
from rekmaat.tell.pair_strip import Cell
from rekmaat.tell.report_done import Fact, FeltRow


@dataclass(frozen=True, slots=True)
class Lines:
    """Sentences under a heading."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values under a heading."""

    heading: str
    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class FeltPart:
    """How it felt, in two columns that look the same."""

    heading: str
    columns: tuple[str, str]
    rows: tuple[FeltRow, ...]


@dataclass(frozen=True, slots=True)
class PlotPart:
    """The pairs; without a plot its caption says why there is none.

    Attributes:
        heading: What it shows.
        plot: What is drawn.
        alt: For who cannot see it.
        sides: What lies to the left and to the right of no difference.
        caption: How to read it.
    """

    heading: str
    plot: PairPlot | None
    alt: str
    sides: tuple[str, str]
    caption: str


@dataclass(frozen=True, slots=True)
class StripPart:
    """The lot and the difference of each pair."""

    heading: str
    lead: str
    letters: tuple[str, str]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything on the page, in words, in this order.

    Attributes:
        window: The title of the window and of the document.
        title: The heading.
        pens: What is filled in with a pen.
        told: The answer in one sentence.
        knew: That the person knew which minute was which, with both expectations.
        plot: The pairs.
        felt: How it felt after both kinds of minute.
        done: What was done.
        safety: Pain, something new, stops and pauses.
        strip: The lot; None where no session was opened.
        sure: How sure it is: chance, own noise, early looks, second reckonings.
        noticed: What was found in the record; may be empty.
        cannot: What the page cannot say.
        talk: What to tick in the conversation.
        checks: How to check the lot against the plan.
        foot: Protocol, purpose, review and version.
        decimal: The decimal sign.
    """

    window: str
    title: str
    pens: tuple[str, ...]
    told: str
    knew: str
    plot: PlotPart
    felt: FeltPart
    done: Facts
    safety: Lines
    strip: StripPart | None
    sure: Lines
    noticed: Lines
    cannot: Lines
    talk: Lines
    checks: Lines
    foot: tuple[str, ...]
    decimal: str
