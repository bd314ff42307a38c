"""`rekmaat experiment judge`: what a table of sessions tells about one person."""

import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from rekmaat.cli.language import reader_language
from rekmaat.guide.wording import Language

_Size = Annotated[float | None, Parameter(show_default=False)]


def judge(  # noqa: PLR0913 - one option of the command each
    data: Annotated[Path, Parameter(name="DATA")],
    /,
    *,
    plan: Path | None = None,
    stretch: str | None = None,
    control: str | None = None,
    better: Literal["lower", "higher"] = "lower",
    margin: _Size = None,
    sd: _Size = None,
    json: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    language: Language | None = None,
) -> int:
    """Judge a table of sessions.

    Parameters
    ----------
    data
        A table with the columns session, day, pair, arm, and before and after, or y, or all.
    plan
        The plan file the sessions came from.
    stretch
        What the stretch is called in the table; otherwise S.
    control
        What the minute without a stretch is called; otherwise C.
    better
        Which outcome is the better one.
    margin
        The smallest effect that matters; 1.5 points for ratings, without a plan.
    sd
        Expected standard deviation of one session's change; 1.5 points for ratings, without a plan.
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    from rekmaat.cli.experiment_judge_answer import answer, check_use, judge_text
    from rekmaat.service.experiment_answer import Asked, TableQuestion
    from rekmaat.service.experiment_file import ArmNames

    text = judge_text(reader_language(language))
    question = TableQuestion(
        data, plan, ArmNames(stretch, control), Asked(better == "lower", margin, sd)
    )
    check_use(question, text)
    return answer(question, text, as_json=json, streams=(sys.stdout, sys.stderr))
