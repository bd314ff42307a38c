"""`rekmaat trial check`: whether an allocation is still the one that was published."""

import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from rekmaat.cli.language import reader_language
from rekmaat.guide.wording import Language

_Yes = Annotated[bool, Parameter(negative="", show_default=False)]


def check(  # noqa: PLR0913 - one option of the command each
    folder: Annotated[Path, Parameter(name="DIR")],
    /,
    *,
    registered: str | None = None,
    head: str | None = None,
    sealed: Path | None = None,
    list_: Annotated[Path | None, Parameter(name="--list")] = None,
    force: _Yes = False,
    json: _Yes = False,
    language: Language | None = None,
) -> int:
    """Check that envelopes and log are as they were published, and write who got what.

    Parameters
    ----------
    folder
        The folder of those who enrol.
    registered
        The fingerprint that was registered before the first person.
    head
        A fingerprint of the log, as noted at an opening.
    sealed
        The list that was kept apart (list.json): also check it, and draw it again from its seed.
    list_
        Write who got what, as a table (.csv).
    force
        Overwrite that file.
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    from rekmaat.cli.trial_allocate_answer import allocate_text
    from rekmaat.cli.trial_check_answer import Table, answer, order_of

    text = allocate_text(reader_language(language))
    order = order_of(folder, (registered, head), sealed, text)
    table = None if list_ is None else Table(list_, overwrite=force)
    return answer(order, table, text, as_json=json, streams=(sys.stdout, sys.stderr))
