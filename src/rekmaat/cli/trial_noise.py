"""`rekmaat trial noise`: how many people would respond with no effect at all."""

import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from rekmaat.cli.language import reader_language
from rekmaat.cli.trial_noise_options import Counting, Group, Simulated, situation_of
from rekmaat.guide.wording import Language

_GROUP, _COUNTING, _SIMULATED = Group(), Counting(), Simulated()


def noise(  # noqa: PLR0913 - one option of the command each
    *,
    group: Group = _GROUP,
    counting: Counting = _COUNTING,
    simulated: Simulated = _SIMULATED,
    figure: Path | None = None,
    json: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    language: Language | None = None,
) -> int:
    """Show how many people would count as responders with no effect at all.

    Parameters
    ----------
    group
        Who is measured, and how noisily.
    counting
        Who counts as a responder.
    simulated
        How the windows are simulated.
    figure
        Also draw it: a picture (.svg or .png).
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    # Here, because numpy costs what the help need not pay.
    from rekmaat.cli.trial_noise_answer import Asked, answer, noise_text

    text = noise_text(reader_language(language))
    situation = situation_of(group, counting, simulated, text)
    asked = Asked(group, counting, simulated, situation)
    return answer(asked, text, as_json=json, figure=figure, streams=(sys.stdout, sys.stderr))
