"""Checks, writes and tells what `rekmaat experiment plan` is asked for."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from math import isfinite
from pathlib import Path

from rekmaat.catalogue.text import Text
from rekmaat.cli.experiment_json import plan_object
from rekmaat.cli.printing import print_lines, print_object
from rekmaat.errors import Argument, WrongUseError
from rekmaat.exchange.calendar import reminders
from rekmaat.exchange.plan_file import MOST_DAYS, SEED, plan_as_json
from rekmaat.guide.experiment import (
    DAYS,
    LONG_TERM_DAYS,
    SEED_DIGITS,
    SESSIONS_PER_DAY,
    ExperimentPlan,
    Horizon,
    fingerprint,
)
from rekmaat.guide.ratings import HIGHEST_TENSION, LOWEST_TENSION
from rekmaat.judge.decision import FEWEST_PAIRS, SHORT_DAYS
from rekmaat.judge.person import smallest_effect
from rekmaat.judge.terms import Terms
from rekmaat.new_file import FileExistsAlreadyError, new_file
from rekmaat.service.data_table import LARGEST
from rekmaat.service.experiment_judged import terms_of
from rekmaat.service.experiment_plan import PlanOrder, most_sessions_per_day
from rekmaat.tell.experiment_beside import plan_sentence
from rekmaat.tell.experiment_words import Words


@dataclass(frozen=True, slots=True)
class Files:
    """Where a plan goes, and where its reminders, with the day of the first of them."""

    plan: Path
    calendar: Path | None
    first_day: date


def check_order(order: PlanOrder, text: Text) -> None:
    """Check what no plan can be.

    Raises:
        WrongUseError: An option is beyond its limits; says which and what they are.
    """
    fewest = LONG_TERM_DAYS if order.horizon is Horizon.LONG_TERM else 1
    _check_range("--days", order.days, (fewest, MOST_DAYS), text)
    _check_range("--per-day", order.sessions_per_day, (1, most_sessions_per_day()), text)
    _check_expected(order.expected, text)
    for option, size in (("--margin", order.margin), ("--sd", order.session_sd)):
        check_positive(option, size, text)
    if order.seed is not None and not SEED.fullmatch(order.seed):
        raise WrongUseError(text.say("usage-plan-seed", {"digits": SEED_DIGITS}))


def _check_range(option: str, value: float, limits: tuple[float, float], text: Text) -> None:
    least, most = limits
    if not least <= value <= most:
        told: dict[str, Argument] = {"option": option, "least": least, "most": most}
        raise WrongUseError(text.say("usage-plan-range", told))


def _check_expected(expected: tuple[int | None, int | None], text: Text) -> None:
    """Check that both minutes were asked about, or neither."""
    options = ("--expected-stretch", "--expected-control")
    given = [it for it in zip(options, expected, strict=True) if it[1] is not None]
    if len(given) == 1:
        raise WrongUseError(text.say("usage-plan-both", {"options": ", ".join(options)}))
    for option, value in given:
        _check_range(option, value or 0, (LOWEST_TENSION, HIGHEST_TENSION), text)


def check_positive(option: str, size: float | None, text: Text) -> None:
    """Check a size that was given.

    Raises:
        WrongUseError: It is zero, below zero, no number, or larger than any outcome.
    """
    if size is not None and not (isfinite(size) and size > 0):
        raise WrongUseError(text.say("usage-plan-positive", {"option": option}))
    _check_range(option, size or 0, (0, LARGEST), text)


def write_files(plan: ExperimentPlan, files: Files, text: Text) -> None:
    """Write the plan and, where asked for, its reminders: both or none, never over another file.

    Raises:
        WrongUseError: A file exists already or cannot be made.
    """
    calendar = files.calendar
    if calendar is None:
        with _new(files.plan, "--out", text) as plan_file:
            _write(plan_file, plan_as_json(plan))
        return
    if calendar.absolute() == files.plan.absolute():
        raise WrongUseError(text.say("usage-plan-same-file"))
    told = reminders(plan, files.first_day, None, text.say("calendar-title"))
    with (
        _new(calendar, "--calendar", text) as calendar_file,
        _new(files.plan, "--out", text) as plan_file,
    ):
        _write(calendar_file, told)
        _write(plan_file, plan_as_json(plan))


@contextmanager
def _new(path: Path, option: str, text: Text) -> Iterator[Path]:
    try:
        with new_file(path, overwrite=False) as unfinished:
            yield unfinished
    except FileExistsAlreadyError as error:
        told = {"file": str(path), "option": option}
        raise WrongUseError(text.say("usage-plan-exists", told)) from error


def _write(path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8", newline="")


def answer_plan(plan: ExperimentPlan, files: Files, text: Text, *, as_json: bool) -> None:
    """Print what a plan can tell, and where it is; never its seed or order."""
    calendar = None if files.calendar is None else str(files.calendar)
    if as_json:
        print_object(plan_object(plan, str(files.plan), calendar), sys.stdout)
    else:
        print_lines(plan_lines(plan, files, text), sys.stdout)


def plan_lines(plan: ExperimentPlan, files: Files, text: Text) -> list[str]:
    """Return what a plan can tell, where it is, and its fingerprint."""
    calendar = {"file": str(files.calendar), "date": files.first_day.isoformat()}
    return [
        *_can_tell(plan, text),
        text.say("plan-coin"),
        text.say("plan-written", {"file": str(files.plan)}),
        *([] if files.calendar is None else [text.say("calendar-written", calendar)]),
        text.say("plan-fingerprint", {"fingerprint": fingerprint(plan)}),
        text.say("plan-keep"),
    ]


def _can_tell(plan: ExperimentPlan, text: Text) -> list[str]:
    terms, words = terms_of(plan, plan.horizon), Words(text)
    size: dict[str, Argument] = {
        "days": plan.days,
        "per_day": plan.sessions_per_day,
        "sessions": plan.planned_sessions,
        "pairs": text.say("pairs", {"count": plan.planned_pairs}),
    }
    told = [text.say("plan-told", size)]
    if plan.days <= SHORT_DAYS:
        return [*told, _three_days(text, words)]
    if smallest_effect(terms) is None:
        return [*told, text.say("plan-too-small", {"needed": FEWEST_PAIRS})]
    told += [*plan_sentence(terms, words), _no_effect(plan, text, words)]
    if plan.horizon is Horizon.LONG_TERM:
        told += [text.say("plan-late"), text.say("note-long")]
    return told


def _no_effect(plan: ExperimentPlan, text: Text, words: Words) -> str:
    return text.say("plan-no-effect", {"margin": words.size(plan.margin)})


def _three_days(text: Text, words: Words) -> str:
    """What three days can and cannot tell, and what the usual plan can (V08)."""
    effect = smallest_effect(Terms(planned_pairs=DAYS * SESSIONS_PER_DAY // 2))
    assert effect is not None
    more = text.say("three-days-plan", {"days": DAYS, "size": words.size(effect)})
    return text.say("three-days", {"more": more})
