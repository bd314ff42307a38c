"""Options that several commands of `rekmaat emg` have."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from rekmaat.guide.wording import Language

if TYPE_CHECKING:  # this brings numpy, which the help need not pay for
    from rekmaat.files.reading import Reading

_SEVERAL = Parameter(consume_multiple=True, negative="", show_default=False)

Files = Annotated[tuple[Path, ...], _SEVERAL]
Names = Annotated[tuple[str, ...], _SEVERAL]
Yes = Annotated[bool, Parameter(negative="", show_default=False)]


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class PlainTable:
    """What a plain table does not say of itself.

    Parameters
    ----------
    rate
        Samples a second, for plain tables that do not say it.
    unit
        Unit of the samples, for plain tables that do not say it.
    """

    rate: float | None = None
    unit: Literal["uV", "mV", "V"] | None = None

    def reading(self) -> "Reading":
        """Return what the readers of files are told.

        Raises:
            WrongUseError: The rate or the unit cannot be meant.
        """
        from rekmaat.files.reading import Reading

        return Reading(self.rate, self.unit)


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class ForTable:
    """Many comparisons at once, written as a table.

    Parameters
    ----------
    folder
        Many comparisons: an EMG-BIDS dataset with acq-pre and acq-post in the names of recordings.
    listing
        Many comparisons: a table with the columns person, before and after, one row each.
    table
        Many comparisons: the table to write, OUT.csv; OUT.json beside it says what rows rest on.
    jobs
        Many comparisons: in how many processes; it changes nothing but the time it takes.
    force
        Many comparisons: overwrite a table of this name, and begin anew.
    """

    folder: Path | None = None
    listing: Path | None = None
    table: Path | None = None
    jobs: int | None = None
    force: Yes = False


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Form:
    """How the answer is told.

    Parameters
    ----------
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """

    json: Yes = False
    language: Language | None = None


NO_TABLE = PlainTable()
NO_ROWS = ForTable()
SENTENCES = Form()
