"""`rekmaat experiment plan`: draw the order of the minutes, and say what such a plan can tell."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from rekmaat.cli.exit_codes import DONE
from rekmaat.cli.language import reader_language
from rekmaat.cli.whole import whole
from rekmaat.guide.wording import Language

if TYPE_CHECKING:  # this brings numpy and the catalogue, which the help need not pay for
    from rekmaat.service.experiment_plan import PlanOrder

_Yes = Annotated[bool, Parameter(negative="", show_default=False)]
_Whole = Annotated[int | None, Parameter(converter=whole, show_default=False)]


@dataclass(frozen=True, slots=True)
class _Asked:
    days: int | None
    per_day: int | None
    margin: float
    sd: float
    seed: str | None
    long_term: bool
    expected: tuple[int | None, int | None]


def plan(  # noqa: PLR0913 - one option of the command each
    *,
    out: Path = Path("plan.json"),
    calendar: Path | None = None,
    days: _Whole = None,
    per_day: _Whole = None,
    margin: float = 1.5,
    sd: float = 1.5,
    expected_stretch: _Whole = None,
    expected_control: _Whole = None,
    seed: str | None = None,
    long_term: _Yes = False,
    json: _Yes = False,
    language: Language | None = None,
) -> int:
    """Draw the order of the minutes, and say what such a plan can tell.

    Parameters
    ----------
    out
        The plan file to write; never overwritten.
    calendar
        Also write reminders, as a calendar file (.ics).
    days
        For how many days; 14, or 28 for complaints of over twelve weeks.
    per_day
        How many sessions a day; 3, or 2 for complaints of over twelve weeks.
    margin
        The smallest effect that matters, in points.
    sd
        Expected standard deviation of one session's change, in points.
    expected_stretch
        What the person expects of the stretch before the first session, 0 to 10.
    expected_control
        What the person expects of the minute without a stretch, 0 to 10.
    seed
        What the order is drawn from: 32 hexadecimal digits; otherwise chance.
    long_term
        For complaints of over twelve weeks: at least 28 days, and no verdict before the end.
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    from rekmaat.catalogue.text import text_of
    from rekmaat.cli.experiment_plan_answer import Files, answer_plan, check_order, write_files
    from rekmaat.service.experiment_plan import draw_plan

    text = text_of(reader_language(language), "experiment_files", "experiment")
    expected = (expected_stretch, expected_control)
    order = _order(_Asked(days, per_day, margin, sd, seed, long_term, expected))
    check_order(order, text)
    now = datetime.now(UTC)
    drawn = draw_plan(order, now=now)
    files = Files(out, calendar, first_day=now.astimezone().date() + timedelta(days=1))
    write_files(drawn, files, text)
    answer_plan(drawn, files, text, as_json=json)
    return DONE


def _order(asked: _Asked) -> "PlanOrder":
    from rekmaat.guide import experiment as usual
    from rekmaat.service.experiment_plan import PlanOrder

    days, per_day, horizon = usual.DAYS, usual.SESSIONS_PER_DAY, usual.Horizon.ORDINARY
    if asked.long_term:
        days, per_day = usual.LONG_TERM_DAYS, usual.LONG_TERM_SESSIONS_PER_DAY
        horizon = usual.Horizon.LONG_TERM
    return PlanOrder(
        days=days if asked.days is None else asked.days,
        sessions_per_day=per_day if asked.per_day is None else asked.per_day,
        margin=asked.margin,
        session_sd=asked.sd,
        horizon=horizon,
        seed=None if asked.seed is None else asked.seed.lower(),
        expected=asked.expected,
    )
