"""`rekmaat trial report`: the report of a trial, to read, to print and to finish."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from rekmaat.cli.language import reader_language
from rekmaat.cli.trial_options import Asked, Columns, Design, Pilot, Terms
from rekmaat.guide.wording import Language

_Yes = Annotated[bool, Parameter(negative="", show_default=False)]
_TERMS, _PILOT = Terms(), Pilot()


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Report:
    """What is told beside the table, and where the report goes.

    Parameters
    ----------
    out
        Where the report goes: a page (.html) or a PDF (.pdf).
    figures
        A folder that also takes each figure, as SVG and PNG.
    about
        A file of what only people know (.toml); what is not in it is marked as yet to write.
    protocol
        What was done in an arm, as ARM=NAME of a protocol; NAME alone where there are two arms.
    allocation
        The folder of "trial allocate", from which the lots are told.
    home
        The folder with your own protocol files.
    force
        Overwrite files that exist.
    """

    out: Path
    figures: Path | None = None
    about: Path | None = None
    protocol: Annotated[tuple[str, ...], Parameter(negative="")] = ()
    allocation: Path | None = None
    home: Path | None = None
    force: _Yes = False


def report(  # noqa: PLR0913 - one option of the command each
    data: Annotated[Path, Parameter(name="DATA")],
    /,
    *,
    design: Design,
    columns: Columns,
    written: Report,
    terms: Terms = _TERMS,
    pilot: Pilot = _PILOT,
    json: _Yes = False,
    language: Language | None = None,
) -> int:
    """Write the report of a trial.

    Parameters
    ----------
    data
        A table with one row a person, or a person and period.
    design
        How people came to the arms.
    columns
        What the columns are called.
    written
        What is told beside the table, and where the report goes.
    terms
        What was chosen before anybody looked.
    pilot
        What only a pilot has.
    json
        Print one JSON object about what was written.
    language
        Language of the report; otherwise that of the terminal.
    """
    from rekmaat.cli.trial_report_answer import answer

    asked = Asked(data, columns, terms, pilot)
    streams = (sys.stdout, sys.stderr)
    return answer(design, asked, written, reader_language(language), as_json=json, streams=streams)
