"""How often arms without any difference are called different."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

from rekmaat.judge.people.outcomes import Rate
from rekmaat.judge.trial.crossover import analyse_crossover
from rekmaat.judge.trial.crossover_rows import Inference
from trials_bench import ours
from trials_bench.r import R
from trials_bench.simulated import Design, simulated

LEVEL = 0.05
BLOCK = 100
DESIGNS = (
    Design(2, 8, 0.0),
    Design(2, 12),
    Design(3, 18, 0.0),
    Design(4, 8, 0.0),
    Design(4, 8, 0.0, missing=0.1),
    Design(4, 8),
    Design(4, 8, missing=0.1),
    Design(4, 12, 0.0),
    Design(4, 24, 0.0),
    Design(4, 24, 0.0, missing=0.08),
    Design(4, 60, 0.0, missing=0.08),
    Design(4, 60, missing=0.08),
    Design(4, 24, 4.0, missing=0.25),
    Design(5, 20, 0.0),
    Design(6, 12, 0.0, missing=0.08),
)


@dataclass(frozen=True, slots=True)
class Judged:
    """One trial without any difference.

    Attributes:
        boundary: The variance of persons is estimated as zero.
        arms: The joint test called the arms different.
        any_pair: Some pair was called different, adjusted by Tukey.
    """

    boundary: bool
    arms: bool
    any_pair: bool


@dataclass(frozen=True, slots=True)
class TypeOne:
    """The errors in one design.

    Attributes:
        design: Which.
        boundary: Trials where the variance of persons is estimated as zero.
        arms: Called different by the joint test.
        any_pair: Some pair called different.
        same_trials: The joint test again, of those trials that R tested too.
        lmer_test: What R told of these; None without R.
    """

    design: Design
    boundary: Rate
    arms: Rate
    any_pair: Rate
    same_trials: Rate | None
    lmer_test: Rate | None


def type_one_errors(r: R | None, pool: Executor, trials: int, r_trials: int) -> Iterator[TypeOne]:
    """Yield the errors design by design; R gets the first of the same trials.

    Args:
        r: R, where there is one.
        pool: For Rekmaat, which takes all trials.
        trials: How many.
        r_trials: How many for R.
    """
    for design in DESIGNS:
        firsts = range(0, trials, BLOCK)
        blocks = [range(first, min(first + BLOCK, trials)) for first in firsts]
        told = pool.map(_judged, [design] * len(blocks), blocks)  # works while R does
        by_r = _of_r(r, design, r_trials) if r else None
        every = [it for block in told for it in block]
        yield TypeOne(
            design=design,
            boundary=_rate([it.boundary for it in every]),
            arms=_rate([it.arms for it in every]),
            any_pair=_rate([it.any_pair for it in every]),
            same_trials=_rate([it.arms for it in every[:r_trials]]) if r else None,
            lmer_test=by_r,
        )


def _judged(design: Design, numbers: range) -> list[Judged]:
    return [_judge(design, number) for number in numbers]


def _judge(design: Design, number: int) -> Judged:
    rows = ours.rows_of(simulated(design, number))
    analysis = analyse_crossover(rows, ours.choices(Inference.KENWARD_ROGER))
    return Judged(
        analysis.boundary, analysis.arm_test.p < LEVEL, ours.called_different(analysis, LEVEL)
    )


def _of_r(r: R, design: Design, trials: int) -> Rate:
    told = r.test_arms([simulated(design, number) for number in range(trials)])
    return _rate([p < LEVEL for p in told.p_arms])


def _rate(told: Sequence[bool]) -> Rate:
    return Rate(sum(told), len(told))
