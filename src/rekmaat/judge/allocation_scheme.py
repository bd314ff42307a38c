"""How people are to be allocated in a trial, and what cannot be meant by it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from math import prod

from rekmaat.errors import Argument, Finding, Severity

FEWEST_ARMS, MOST_ARMS = 2, 12
MOST_SHARE = 20
MOST_BLOCK = 500
FEWEST_LEVELS, MOST_STRATA = 2, 64
_FEWEST_IN_BLOCK = 4
_LONGEST_NAME = 40
_NAME = re.compile(r"\w+")
_SPECIAL = frozenset(',;"=')
_COLUMN = re.compile(r"person|envelope|opened_at|arm|sequence|period(_\d+)?", re.IGNORECASE)
"""What the columns of the table of who got what are called, so no factor can be."""


class Design(StrEnum):
    """How the arms are spread: one for each person, or all of them one after the other."""

    PARALLEL = "parallel"
    CROSSOVER = "crossover"


@dataclass(frozen=True, slots=True)
class Factor:
    """Something people are told apart by before the draw, such as sex with F and M."""

    name: str
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scheme:
    """How people are allocated.

    Attributes:
        design: One arm for each person, or all of them.
        arms: Their names.
        control: Which of them is the control.
        blocks: The sizes of the blocks; with several, lots are drawn for the size of each block.
        ratio: How many people each arm gets beside the others; all 1 in a crossover.
        factors: What makes the strata.
    """

    design: Design
    arms: tuple[str, ...]
    control: str
    blocks: tuple[int, ...]
    ratio: tuple[int, ...]
    factors: tuple[Factor, ...] = ()

    @property
    def strata(self) -> tuple[str, ...]:
        """The name of every stratum."""
        return strata_of(self.factors)


def strata_of(factors: tuple[Factor, ...]) -> tuple[str, ...]:
    """Return the name of every stratum, such as `sex=F chronic=yes`; an empty one if none."""
    pairs = ([f"{it.name}={level}" for level in it.levels] for it in factors)
    return tuple(" ".join(pair) for pair in product(*pairs))


def smallest_block(design: Design, ratio: tuple[int, ...]) -> int:
    """Return the smallest size a block can have; every size is a multiple of it."""
    if design is Design.PARALLEL:
        return sum(ratio)
    return len(ratio) * (1 + len(ratio) % 2)  # the number of Williams sequences


def usual_blocks(design: Design, ratio: tuple[int, ...]) -> tuple[int, int]:
    """Return the two smallest sizes of blocks that hold at least four people."""
    smallest = smallest_block(design, ratio)
    times = -(-_FEWEST_IN_BLOCK // smallest)
    return times * smallest, (times + 1) * smallest


def scheme_faults(scheme: Scheme) -> tuple[Finding, ...]:
    """Return every reason why nobody can be allocated in this way."""
    found = tuple(_arm_faults(scheme)) or tuple(_ratio_faults(scheme))
    if not found:  # without sound arms and a sound ratio, no size of a block means anything
        found = tuple(_block_faults(scheme))
    return found + tuple(_factor_faults(scheme.factors))


def _arm_faults(scheme: Scheme) -> Iterator[Finding]:
    arms = scheme.arms
    if not FEWEST_ARMS <= len(arms) <= MOST_ARMS:
        told = {"count": len(arms), "least": FEWEST_ARMS, "most": MOST_ARMS}
        yield _fault("scheme-arms-count", **told)
    for arm in dict.fromkeys(arms):
        if not is_arm_name(arm):
            yield _fault("scheme-arm-name", arm=arm, most=_LONGEST_NAME)
    for arm in _twice(arms):
        yield _fault("scheme-arm-twice", arm=arm)
    if scheme.control not in arms:
        yield _fault("scheme-control", control=scheme.control, arms=", ".join(arms[:MOST_ARMS]))


def is_arm_name(name: str) -> bool:
    """Whether an arm can be called so, in a table and in a list of arms."""
    fits = 0 < len(name) <= _LONGEST_NAME and name.isprintable() and name == name.strip()
    return fits and name[0].isalnum() and not _SPECIAL & set(name)


def _ratio_faults(scheme: Scheme) -> Iterator[Finding]:
    ratio = scheme.ratio
    if len(ratio) != len(scheme.arms):
        yield _fault("scheme-ratio-count", count=len(ratio), arms=len(scheme.arms))
    elif not all(1 <= share <= MOST_SHARE for share in ratio):
        yield _fault("scheme-ratio-share", most=MOST_SHARE)
    elif scheme.design is Design.CROSSOVER and set(ratio) != {1}:
        yield _fault("scheme-ratio-crossover")


def _block_faults(scheme: Scheme) -> Iterator[Finding]:
    smallest = smallest_block(scheme.design, scheme.ratio)
    if not scheme.blocks:
        yield _fault("scheme-no-blocks")
    for size in dict.fromkeys(scheme.blocks):
        if not 0 < size <= MOST_BLOCK or size % smallest:
            told: dict[str, Argument] = {"size": size, "multiple": smallest, "most": MOST_BLOCK}
            yield _fault(f"scheme-block-{scheme.design}", **told)
    if len(set(scheme.blocks)) < len(scheme.blocks):
        yield _fault("scheme-block-twice")


def _factor_faults(factors: tuple[Factor, ...]) -> Iterator[Finding]:
    for name in _twice(tuple(it.name for it in factors)):
        yield _fault("scheme-factor-twice", factor=name)
    for factor in factors:
        yield from _level_faults(factor)
    count = prod(len(factor.levels) for factor in factors)
    if count > MOST_STRATA:
        yield _fault("scheme-strata-many", count=count, most=MOST_STRATA)


def _level_faults(factor: Factor) -> Iterator[Finding]:
    if _COLUMN.fullmatch(factor.name):
        yield _fault("scheme-factor-taken", factor=factor.name)
    if len(factor.levels) < FEWEST_LEVELS:
        yield _fault("scheme-levels-few", factor=factor.name)
    for name in (factor.name, *factor.levels):
        if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
            yield _fault("scheme-factor-name", name=name, most=_LONGEST_NAME)
    for level in _twice(factor.levels):
        yield _fault("scheme-level-twice", factor=factor.name, level=level)


def _twice(names: tuple[str, ...]) -> list[str]:
    """Names that stand there more than once, capitals or not."""
    times = Counter(name.casefold() for name in names)
    return [name for name, count in times.items() if count > 1]


def _fault(code: str, **arguments: Argument) -> Finding:
    return Finding(code, Severity.REFUSED, arguments)
