"""The coin of each pair, and the fingerprint of a plan."""

import hashlib
import json
from collections import Counter
from dataclasses import fields, replace
from datetime import time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lives import NOON, a_plan
from rekmaat.guide.experiment import (
    ANCHORS,
    Anchor,
    AnchorTime,
    Expectation,
    ExperimentPlan,
    Horizon,
    arm_of,
    canonical_text,
    fingerprint,
    first_arm,
    order_of,
    pair_of,
)
from rekmaat.guide.protocol import Arm
from strategies import plans, seeds

pairs = st.integers(1, 10_000)
CHI_SQUARE_1_IN_A_MILLION = {1: 23.9, 15: 56.5}
"""Above this, by degrees of freedom, a fair coin comes less than once in a million times."""


@given(seeds, pairs)
def test_each_pair_holds_both_arms_once(seed: str, pair: int) -> None:
    assert {arm_of(seed, 2 * pair - 1), arm_of(seed, 2 * pair)} == set(Arm)
    assert pair_of(2 * pair - 1) == pair_of(2 * pair) == pair


@given(seeds, pairs)
def test_anybody_can_check_the_coin_with_any_sha_256(seed: str, pair: int) -> None:
    last_bit = int(hashlib.sha256(f"{seed}:{pair}".encode()).hexdigest()[1], 16) % 2
    assert first_arm(seed, pair) is (Arm.STRETCH if last_bit else Arm.CONTROL)


@given(seeds, st.integers(0, 60), st.integers(0, 60))
def test_a_longer_plan_begins_with_the_order_of_a_shorter_one(
    seed: str, sessions: int, more: int
) -> None:
    order = order_of(seed, sessions + more)
    assert order[:sessions] == order_of(seed, sessions)
    assert len(order) == sessions + more
    assert list(order) == [arm_of(seed, number) for number in range(1, len(order) + 1)]


def test_another_seed_gives_another_order() -> None:
    orders = {order_of(f"{number:032x}", 42) for number in range(2000)}
    assert len(orders) >= 1998  # 2^21 orders: two alike among 2000 come about once


def test_the_order_of_one_seed_is_the_one_written_here() -> None:
    """It was made with `printf SEED:PAIR | sha256sum`; a change would void every stored plan."""
    order = order_of("00000000000000000000000000000000", 12)
    assert "".join(arm.value[0] for arm in order[::2]) == "sccscs"


def chi_square(counts: Counter[object], kinds: int, times: int) -> float:
    expected = times / kinds
    missing = kinds - len(counts)
    return sum((n - expected) ** 2 for n in counts.values()) / expected + missing * expected


def test_the_coin_is_fair_over_many_seeds_and_over_many_pairs() -> None:
    by_seed = Counter(first_arm(f"{number:032x}", 1) for number in range(20_000))
    by_pair = Counter(first_arm("5" * 32, pair) for pair in range(1, 20_001))
    for counts in (by_seed, by_pair):
        assert chi_square(Counter(counts), 2, 20_000) < CHI_SQUARE_1_IN_A_MILLION[1]


def test_one_coin_says_nothing_about_the_next() -> None:
    runs = Counter(
        tuple(first_arm(f"{number:032x}", pair) for pair in range(1, 5)) for number in range(16_000)
    )
    assert chi_square(Counter(runs), 16, 16_000) < CHI_SQUARE_1_IN_A_MILLION[15]


@pytest.mark.parametrize(
    ("a_day", "days", "sessions", "whole_pairs"), [(3, 14, 42, 21), (3, 3, 9, 4), (2, 28, 56, 28)]
)
def test_the_planned_pairs_are_the_whole_ones(
    a_day: int, days: int, sessions: int, whole_pairs: int
) -> None:
    """P01: three days of three sessions are exactly nine."""
    plan = replace(a_plan(), sessions_per_day=a_day, days=days)
    assert (plan.planned_sessions, plan.planned_pairs) == (sessions, whole_pairs)


def test_the_anchors_of_a_day_map_to_times() -> None:
    """P13."""
    assert {one.anchor: one.at for one in ANCHORS} == {
        Anchor.MORNING: time(8, 30),
        Anchor.LUNCH: time(12, 30),
        Anchor.AFTER_WORK: time(17, 30),
    }


def other_values() -> dict[str, Any]:
    return {
        "id": "00000000-0000-0000-0000-000000000999",
        "seed": "f" * 32,
        "made_at": NOON + timedelta(microseconds=1),
        "protocol_id": "npp",
        "protocol_version": "2",
        "sessions_per_day": 2,
        "days": 15,
        "margin": 1.25,
        "beta": 0.5,
        "session_sd": 2.0,
        "horizon": Horizon.LONG_TERM,
        "anchors": (AnchorTime(Anchor.MORNING, time(8, 31)), *ANCHORS[1:]),
        "expectation": Expectation(7, 4, NOON, "1"),
        "rules_version": "2",
    }


@pytest.mark.parametrize("field", [field.name for field in fields(ExperimentPlan)])
def test_the_fingerprint_changes_with_every_field(field: str) -> None:
    changed = replace(a_plan(), **{field: other_values()[field]})
    assert fingerprint(changed) != fingerprint(a_plan())


@pytest.mark.parametrize("field", [field.name for field in fields(Expectation)])
def test_the_fingerprint_changes_with_every_part_of_the_expectation(field: str) -> None:
    others: dict[str, Any] = {
        "stretch": 6,
        "control": 4,
        "answered_at": NOON + timedelta(seconds=1),
        "scale_version": "2",
    }
    expectation = a_plan().expectation
    assert expectation is not None
    changed = replace(a_plan(), expectation=replace(expectation, **{field: others[field]}))
    assert fingerprint(changed) != fingerprint(a_plan())
    assert fingerprint(replace(a_plan(), expectation=None)) != fingerprint(a_plan())


@given(plans, plans)
def test_different_plans_have_different_fingerprints(
    plan: ExperimentPlan, other: ExperimentPlan
) -> None:
    assert (fingerprint(plan) == fingerprint(other)) == (plan == other)


@given(plans, st.integers(-14 * 60, 14 * 60))
def test_the_fingerprint_is_of_the_moment_not_of_the_zone_it_is_told_in(
    plan: ExperimentPlan, minutes: int
) -> None:
    elsewhere = plan.made_at.astimezone(timezone(timedelta(minutes=minutes)))
    assert fingerprint(replace(plan, made_at=elsewhere)) == fingerprint(plan)


def test_a_whole_number_and_the_same_with_a_point_are_one_plan() -> None:
    """A database gives 2.0 back where 2 was given."""
    assert fingerprint(replace(a_plan(), margin=2)) == fingerprint(replace(a_plan(), margin=2.0))


def test_the_fingerprint_is_the_sha_256_of_the_text_of_every_field() -> None:
    text = canonical_text(a_plan())
    assert set(json.loads(text)) == {field.name for field in fields(ExperimentPlan)}
    assert fingerprint(a_plan()) == hashlib.sha256(text.encode()).hexdigest()
