"""Allocation: balanced squares and blocks, from one seed."""

from collections import Counter
from dataclasses import replace
from hashlib import sha256
from itertools import groupby, pairwise, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from rekmaat.errors import RefusedError
from rekmaat.judge.allocation import Allocation, allocations
from rekmaat.judge.allocation_scheme import (
    Design,
    Factor,
    Scheme,
    scheme_faults,
    smallest_block,
    usual_blocks,
)
from rekmaat.judge.williams import williams_square

ARMS = tuple("ABCDEFGHIJKL")
SEX = Factor("sex", ("F", "M"))
CHRONIC = Factor("chronic", ("yes", "no"))
FOUR = Scheme(Design.CROSSOVER, tuple("ABCD"), "D", (4, 8), (1, 1, 1, 1))
PAIR = Scheme(Design.PARALLEL, ("stretch", "control"), "control", (4, 6), (1, 1))

every_seed = st.integers(0, 2**128 - 1)


@st.composite
def schemes(draw: st.DrawFn) -> Scheme:
    design = draw(st.sampled_from(Design))
    arms = ARMS[: draw(st.integers(2, 6))]
    shares = st.integers(1, 1 if design is Design.CROSSOVER else 3)
    ratio = tuple(draw(st.lists(shares, min_size=len(arms), max_size=len(arms))))
    times = draw(st.lists(st.integers(1, 4), min_size=1, max_size=3, unique=True))
    factors = draw(st.sampled_from([(), (SEX,), (SEX, CHRONIC)]))
    blocks = tuple(it * smallest_block(design, ratio) for it in times)
    return Scheme(design, arms, draw(st.sampled_from(arms)), blocks, ratio, factors)


@pytest.mark.parametrize("arms", range(2, 13))
def test_a_williams_design_balances_periods_and_what_is_left_from_the_arm_before(arms: int) -> None:
    """V04."""
    sequences = williams_square(arms)
    times = 2 if arms % 2 else 1
    assert len(set(sequences)) == len(sequences) == times * arms
    assert all(sorted(it) == list(range(arms)) for it in sequences)
    for period in zip(*sequences, strict=True):
        assert Counter(period) == dict.fromkeys(range(arms), times)
    follows = Counter(pair for it in sequences for pair in pairwise(it))
    assert follows == dict.fromkeys(permutations(range(arms), 2), times)


@pytest.mark.parametrize("arms", range(3, 8))
def test_the_effects_of_arms_are_free_of_those_left_from_the_arm_before(arms: int) -> None:
    """Balance in other words: of any pair of arms the same variance, as least squares has it.

    The matrix of sequences, periods, arms and the arm before is inverted as a whole.
    """
    sequences = williams_square(arms)
    rows = []
    for number, sequence in enumerate(sequences):
        for period, arm in enumerate(sequence):
            row = np.zeros(len(sequences) + 3 * arms)
            row[number] = row[len(sequences) + period] = row[len(sequences) + arms + arm] = 1
            if period:
                row[len(sequences) + 2 * arms + sequence[period - 1]] = 1
            rows.append(row)
    design = np.array(rows)
    spread = np.linalg.pinv(design.T @ design)
    first = len(sequences) + arms
    variances = [
        spread[first + a, first + a]
        + spread[first + b, first + b]
        - 2 * spread[first + a, first + b]
        for a, b in permutations(range(arms), 2)
    ]
    assert np.ptp(variances) < 1e-9  # rounding of the inverse


def test_the_square_of_four_is_the_one_that_is_written_down_everywhere() -> None:
    assert williams_square(4) == ((0, 1, 3, 2), (1, 2, 0, 3), (2, 3, 1, 0), (3, 0, 2, 1))


@settings(deadline=None, max_examples=50)
@given(schemes(), every_seed, st.integers(0, 60), st.integers(0, 60))
def test_a_longer_list_begins_like_a_shorter_one(
    scheme: Scheme, seed: int, people: int, more: int
) -> None:
    for stratum in scheme.strata:
        short = allocations(scheme, seed, stratum, people)
        assert allocations(scheme, seed, stratum, people + more)[:people] == short


@settings(deadline=None, max_examples=50)
@given(schemes(), every_seed)
def test_every_block_holds_what_the_ratio_says(scheme: Scheme, seed: int) -> None:
    """V04. With one size of block; its edges are then known."""
    fixed = replace(scheme, blocks=scheme.blocks[:1])
    (size,) = fixed.blocks
    people = allocations(fixed, seed, fixed.strata[0], 3 * size)
    times = size // smallest_block(fixed.design, fixed.ratio)
    for start in range(0, len(people), size):
        assert_balanced(people[start : start + size], fixed, times)


def assert_balanced(block: tuple[Allocation, ...], scheme: Scheme, times: int) -> None:
    if scheme.design is Design.PARALLEL:
        shares = zip(scheme.arms, scheme.ratio, strict=True)
        assert Counter(block) == {(arm,): times * share for arm, share in shares}
        return
    counts = Counter(block)
    assert set(counts.values()) == {times}
    follows = Counter(pair for it in block for pair in pairwise(it))
    assert len(set(follows.values())) == 1
    assert len(follows) == len(scheme.arms) * (len(scheme.arms) - 1)
    for period in zip(*block, strict=True):
        assert len(set(Counter(period).values())) == 1


@settings(deadline=None, max_examples=50)
@given(schemes(), every_seed, st.integers(1, 80))
def test_with_any_sizes_no_arm_is_ever_more_than_a_block_ahead(
    scheme: Scheme, seed: int, people: int
) -> None:
    drawn = Counter(allocations(scheme, seed, scheme.strata[-1], people))
    cells = dict(zip(scheme.arms, scheme.ratio, strict=True))
    times = max(scheme.blocks) // smallest_block(scheme.design, scheme.ratio)
    for key, count in drawn.items():
        share = cells[key[0]] if scheme.design is Design.PARALLEL else 1
        expected = people * share / smallest_block(scheme.design, scheme.ratio)
        assert abs(count - expected) <= times * share


def test_sizes_of_blocks_are_drawn_by_lot_too() -> None:
    """The place of the first whole block is where the counts are first equal beyond 4."""
    scheme = replace(PAIR, blocks=(4, 6))
    lists = [allocations(scheme, seed, "", 4) for seed in range(400)]
    whole = [Counter(it) == {("stretch",): 2, ("control",): 2} for it in lists]
    # All blocks of four are even, and of the blocks of six 3 in 5 are so after four.
    assert stats.binomtest(sum(whole), 400, 0.5 + 0.5 * 0.6).pvalue > 0.001


@given(every_seed)
def test_the_same_seed_gives_the_same_list_and_another_seed_another(seed: int) -> None:
    """V04."""
    assert allocations(FOUR, seed, "", 60) == allocations(FOUR, seed, "", 60)
    assert allocations(FOUR, seed, "", 60) != allocations(FOUR, seed + 1, "", 60)


def test_the_list_of_a_seed_never_changes() -> None:
    """V04. A release that draws another list from a seed could not check an older trial."""
    told = " ".join("".join(it) for it in allocations(FOUR, 20261130, "", 12))
    assert told == TWELVE


def test_a_list_can_be_drawn_again_by_hand() -> None:
    """Written anew from the words of the documentation, for one block of six."""
    scheme = replace(PAIR, blocks=(6,))
    order = ["stretch", "control"] * 3
    for word, last in enumerate(range(5, 0, -1)):
        digest = sha256(f"{word}:rekmaat-allocation-1:7:1:sex=F".encode()).hexdigest()
        place = int(digest[:16], 16) % (last + 1)
        order[last], order[place] = order[place], order[last]
    drawn = allocations(replace(scheme, factors=(SEX,)), 7, "sex=F", 6)
    assert [arm for (arm,) in drawn] == order


def test_strata_have_lists_of_their_own() -> None:
    """V04. Over many seeds the lists of two strata agree as often as chance has it."""
    scheme = replace(PAIR, factors=(SEX, CHRONIC), blocks=(4,))
    assert scheme.strata == (
        "sex=F chronic=yes", "sex=F chronic=no", "sex=M chronic=yes", "sex=M chronic=no",
    )  # fmt: skip
    first = [allocations(scheme, seed, "sex=F chronic=yes", 1) for seed in range(400)]
    other = [allocations(scheme, seed, "sex=M chronic=yes", 1) for seed in range(400)]
    agree = sum(a == b for a, b in zip(first, other, strict=True))
    assert stats.binomtest(agree, 400, 0.5).pvalue > 0.001


def test_a_stratum_more_changes_nothing_in_the_others() -> None:
    few = replace(PAIR, factors=(SEX,))
    more = replace(PAIR, factors=(Factor("sex", ("X", "M", "F")),))
    assert allocations(few, 3, "sex=F", 40) == allocations(more, 3, "sex=F", 40)


def test_every_place_of_a_list_has_every_arm_equally_often() -> None:
    """V04. Over 800 seeds, for each of the first eight people of a trial of four arms."""
    scheme = Scheme(Design.PARALLEL, tuple("ABCD"), "D", (4, 8), (1, 1, 1, 1))
    lists = [allocations(scheme, seed, "", 8) for seed in range(800)]
    for place in zip(*lists, strict=True):
        counts = Counter(place)
        assert stats.chisquare([counts[(arm,)] for arm in "ABCD"]).pvalue > 0.0005


def test_which_arm_is_which_in_the_square_is_drawn_too_and_once_for_all_strata() -> None:
    scheme = replace(FOUR, factors=(SEX,), blocks=(4,))
    squares = set()
    for seed in range(60):
        one, other = (frozenset(allocations(scheme, seed, it, 8)) for it in scheme.strata)
        assert one == other
        assert len(one) == 4
        squares.add(one)
    assert len(squares) == 6  # 24 ways to name four arms, four of which give the same square


@pytest.mark.parametrize(
    ("design", "ratio", "sizes"),
    [
        (Design.PARALLEL, (1, 1), (4, 6)),
        (Design.PARALLEL, (1, 2), (6, 9)),
        (Design.PARALLEL, (1, 1, 1, 1), (4, 8)),
        (Design.CROSSOVER, (1, 1), (4, 6)),
        (Design.CROSSOVER, (1, 1, 1), (6, 12)),
        (Design.CROSSOVER, (1, 1, 1, 1), (4, 8)),
        (Design.CROSSOVER, (1, 1, 1, 1, 1), (10, 20)),
    ],
)
def test_usual_blocks_hold_at_least_four_people(
    design: Design, ratio: tuple[int, ...], sizes: tuple[int, int]
) -> None:
    assert usual_blocks(design, ratio) == sizes


@given(schemes())
def test_what_can_be_meant_has_no_fault(scheme: Scheme) -> None:
    assert scheme_faults(scheme) == ()


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({"arms": tuple(str(it) for it in range(40)), "control": "1"}, ["scheme-arms-count"]),
        ({"arms": ("A",), "control": "A"}, ["scheme-arms-count"]),
        ({"arms": ("A", "a"), "control": "A"}, ["scheme-arm-twice"]),
        ({"arms": ("A", "B, C"), "control": "A"}, ["scheme-arm-name"]),
        ({"arms": ("A", "=B"), "control": "A"}, ["scheme-arm-name"]),
        ({"arms": ("A", ""), "control": "A"}, ["scheme-arm-name"]),
        ({"control": "none"}, ["scheme-control"]),
        ({"ratio": (1, 2, 3)}, ["scheme-ratio-count"]),
        ({"ratio": (1, 0)}, ["scheme-ratio-share"]),
        ({"blocks": (3,)}, ["scheme-block-parallel"]),
        ({"blocks": (0,)}, ["scheme-block-parallel"]),
        ({"blocks": (502,)}, ["scheme-block-parallel"]),
        ({"blocks": (4, 4)}, ["scheme-block-twice"]),
        ({"blocks": ()}, ["scheme-no-blocks"]),
        ({"design": Design.CROSSOVER, "ratio": (1, 2), "blocks": (4,)}, ["scheme-ratio-crossover"]),
        ({"design": Design.CROSSOVER, "blocks": (3,)}, ["scheme-block-crossover"]),
        ({"factors": (SEX, SEX)}, ["scheme-factor-twice"]),
        ({"factors": (Factor("sex", ("F",)),)}, ["scheme-levels-few"]),
        ({"factors": (Factor("sex", ("F", "f")),)}, ["scheme-level-twice"]),
        ({"factors": (Factor("sex", ("F", "M=")),)}, ["scheme-factor-name"]),
        ({"factors": (Factor("Arm", ("F", "M")),)}, ["scheme-factor-taken"]),
        ({"factors": (Factor("period_2", ("F", "M")),)}, ["scheme-factor-taken"]),
        ({"factors": tuple(Factor(f"f{i}", ("1", "2")) for i in range(7))}, ["scheme-strata-many"]),
    ],
)
def test_what_cannot_be_meant_is_named(changed: dict[str, object], codes: list[str]) -> None:
    scheme = replace(PAIR, **changed)  # type: ignore[arg-type]  # any field by name
    assert [it.code for it in scheme_faults(scheme)] == codes
    with pytest.raises(RefusedError):
        allocations(scheme, 1, "", 4)


def test_blocks_come_in_more_sizes_than_one() -> None:
    """A size of eight is there where some arm stands four times before each has come twice."""
    lists = [allocations(replace(FOUR, blocks=(4, 8)), seed, "", 4) for seed in range(200)]
    repeated = [any(len(list(same)) > 1 for _, same in groupby(sorted(it))) for it in lists]
    assert any(repeated)
    assert not all(repeated)


TWELVE = "CDBA BCAD DACB ABDC ABDC ABDC DACB DACB BCAD BCAD CDBA CDBA"
