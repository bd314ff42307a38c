"""`rekmaat trial analyse`: what a table of many people tells."""

import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from rekmaat.cli.language import reader_language
from rekmaat.cli.trial_options import Asked, Columns, Design, Pilot, Terms
from rekmaat.guide.wording import Language

_TERMS, _PILOT = Terms(), Pilot()


def analyse(  # noqa: PLR0913 - one option of the command each
    data: Annotated[Path, Parameter(name="DATA")],
    /,
    *,
    design: Design,
    columns: Columns,
    terms: Terms = _TERMS,
    pilot: Pilot = _PILOT,
    json: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    language: Language | None = None,
) -> int:
    """Analyse a trial.

    Parameters
    ----------
    data
        A table with one row a person, or a person and period.
    design
        How people came to the arms.
    columns
        What the columns are called.
    terms
        What was chosen before anybody looked.
    pilot
        What only a pilot has.
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    from rekmaat.cli.trial_answers import answer

    asked = Asked(data, columns, terms, pilot)
    streams = (sys.stdout, sys.stderr)
    return answer(design, asked, reader_language(language), as_json=json, streams=streams)
