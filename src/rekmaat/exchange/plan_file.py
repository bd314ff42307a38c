"""The plan of an experiment as a JSON file: format 1.

It holds every field of the plan, the order of the arms that follows from its seed, and the
fingerprint. Order and fingerprint say nothing new; they show that a file was changed.
"""

import dataclasses
import json
import re
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from rekmaat.errors import Finding, RefusedError
from rekmaat.exchange.small_file import read_text, refused
from rekmaat.guide.experiment import (
    RULES_VERSION,
    SEED_DIGITS,
    Expectation,
    ExperimentPlan,
    fingerprint,
    order_of,
)
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import HIGHEST_TENSION, LOWEST_TENSION

FORMAT = "rekmaat-plan"
VERSION = 1
MOST_DAYS = 366
MOST_PER_DAY = 24
SEED = re.compile(f"[0-9a-f]{{{SEED_DIGITS}}}")


class _File(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, allow_inf_nan=False)

    format: Literal["rekmaat-plan"]
    version: Literal[1]
    plan: ExperimentPlan
    order: tuple[Arm, ...]
    fingerprint: str


def plan_as_json(plan: ExperimentPlan) -> str:
    """Return the content of a plan file; the same plan gives the same text."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "plan": dataclasses.asdict(plan),
        "order": order_of(plan.seed, plan.planned_sessions),
        "fingerprint": fingerprint(plan),
    }
    return json.dumps(content, default=_plain, ensure_ascii=False, indent=1) + "\n"


def read_plan(path: Path) -> ExperimentPlan:
    """Return the plan a file holds.

    Raises:
        RefusedError: It cannot be opened, is no plan file, was changed since it was made, or holds
            another order than its seed gives.
    """
    text = read_text(path)
    try:
        file = _File.model_validate_json(text)
    except ValidationError as error:
        raise RefusedError(*_wrong_fields(error, path)) from error
    if wrong := tuple(_impossible(file.plan)):
        raise RefusedError(*(refused("plan-field-wrong", path, field=name) for name in wrong))
    if found := tuple(_contradictions(file, path)):
        raise RefusedError(*found)
    return file.plan


def _plain(value: object) -> str:
    if isinstance(value, datetime | time):
        return value.isoformat()
    raise TypeError(value)


def _wrong_fields(error: ValidationError, path: Path) -> Iterator[Finding]:
    """Name each field, never its value: a file given by mistake may hold anything."""
    for found in error.errors(include_input=False, include_url=False):
        if found["type"] == "json_invalid":
            yield refused("plan-no-json", path)
        elif found["loc"] in {("format",), ("version",)}:
            yield refused("plan-unknown", path, format=FORMAT, version=VERSION)
        else:
            field = ".".join(str(part) for part in found["loc"]) or "{}"
            yield refused("plan-field-wrong", path, field=field)


def _impossible(plan: ExperimentPlan) -> Iterator[str]:
    """Name every field that no plan can have."""
    sound = {
        "plan.seed": SEED.fullmatch(plan.seed) is not None,
        "plan.made_at": plan.made_at.tzinfo is not None,
        "plan.sessions_per_day": 1 <= plan.sessions_per_day <= MOST_PER_DAY,
        "plan.days": 1 <= plan.days <= MOST_DAYS,
        "plan.margin": plan.margin > 0,
        "plan.beta": 0 <= plan.beta <= 1,
        "plan.session_sd": plan.session_sd > 0,
        "plan.expectation": plan.expectation is None or _can_be_expected(plan.expectation),
        "plan.rules_version": plan.rules_version == RULES_VERSION,
    }
    return (name for name, fits in sound.items() if not fits)


def _can_be_expected(expected: Expectation) -> bool:
    given = (expected.stretch, expected.control)
    fits = all(LOWEST_TENSION <= one <= HIGHEST_TENSION for one in given)
    return fits and expected.answered_at.tzinfo is not None


def _contradictions(file: _File, path: Path) -> Iterator[Finding]:
    expected = order_of(file.plan.seed, file.plan.planned_sessions)
    if file.order != expected:
        numbers = (number for number, arm in enumerate(expected, 1) if not _said(file, number, arm))
        first = next(numbers, len(expected) + 1)
        yield refused("plan-order-wrong", path, session=first)
    if file.fingerprint != fingerprint(file.plan):
        yield refused("plan-edited", path)


def _said(file: _File, number: int, arm: Arm) -> bool:
    return number <= len(file.order) and file.order[number - 1] is arm
