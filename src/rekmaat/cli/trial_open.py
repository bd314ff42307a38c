"""`rekmaat trial open`: open the envelope of one person, and log it."""

import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from rekmaat.cli.language import reader_language
from rekmaat.cli.whole import whole
from rekmaat.guide.wording import Language

_SEVERAL = Parameter(consume_multiple=True, negative="", show_default=False)


def open_(  # noqa: PLR0913 - one option of the command each
    folder: Annotated[Path, Parameter(name="DIR")],
    person: Annotated[str, Parameter(name="PERSON")],
    /,
    *,
    code: str | None = None,
    stratum: Annotated[tuple[str, ...], _SEVERAL] = (),
    envelope: Annotated[int | None, Parameter(converter=whole, show_default=False)] = None,
    reason: str | None = None,
    json: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    language: Language | None = None,
) -> int:
    """Open the next envelope for a person, and write in the log that it was opened.

    Parameters
    ----------
    folder
        The folder of those who enrol.
    person
        The number or code under which the person takes part, never a name.
    code
        The code of this envelope, from whoever keeps the list; without one, only say which is next.
    stratum
        What the person is told apart by, such as sex=F chronic=yes.
    envelope
        The number of another envelope than the next one; needs a reason.
    reason
        Why an envelope is opened out of turn; it goes into the log.
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    from rekmaat.cli.trial_allocate_answer import allocate_text
    from rekmaat.cli.trial_open_answer import answer, check_use
    from rekmaat.service.trial_open import OpeningOrder

    text = allocate_text(reader_language(language))
    order = OpeningOrder(folder, person, code, stratum, envelope, reason)
    check_use(order, text)
    return answer(order, text, as_json=json, streams=(sys.stdout, sys.stderr))
