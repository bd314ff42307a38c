"""`rekmaat trial allocate`: draw who gets what, and seal it."""

import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from rekmaat.cli.language import reader_language
from rekmaat.cli.whole import whole, wholes
from rekmaat.guide.wording import Language

_SEVERAL = Parameter(consume_multiple=True, negative="", show_default=False)
_NUMBERS = Parameter(consume_multiple=True, negative="", show_default=False, converter=wholes)
_Whole = Annotated[int, Parameter(converter=whole, show_default=False)]


def allocate(  # noqa: PLR0913 - one option of the command each
    *,
    arms: Annotated[tuple[str, ...], _SEVERAL],
    control: str,
    people: _Whole,
    design: Literal["parallel", "crossover"],
    output: Path,
    blocks: Annotated[tuple[int, ...], _NUMBERS] = (),
    ratio: Annotated[tuple[int, ...], _NUMBERS] = (),
    strata: Annotated[tuple[str, ...], _SEVERAL] = (),
    seed: Annotated[int | None, Parameter(converter=whole, show_default=False)] = None,
    json: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    language: Language | None = None,
) -> int:
    """Draw who gets what, and seal it.

    Parameters
    ----------
    arms
        The names of the arms, 2 to 12.
    control
        Which of them is the control.
    people
        How many people are planned.
    design
        One arm for each person, or all arms one after the other in a Williams design.
    output
        A new or empty folder; it gets one folder for those who enrol and one for who does not.
    blocks
        Sizes of the blocks; otherwise the two smallest that hold at least four people.
    ratio
        How many people each arm gets beside the others, in the order of the arms; otherwise equal.
    strata
        What people are told apart by before the draw, such as sex=F,M chronic=yes,no.
    seed
        What the lots follow from, a whole number below 2^128; otherwise chance.
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    from rekmaat.cli.trial_allocate_answer import Asked, allocate_text, answer, order_of

    text = allocate_text(reader_language(language))
    asked = Asked(arms, control, people, design, blocks, ratio, strata)
    order = order_of(asked, output, seed, text)
    return answer(order, text, as_json=json, streams=(sys.stdout, sys.stderr))
