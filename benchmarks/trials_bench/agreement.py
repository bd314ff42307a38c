"""How far the answers to the same trials lie apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rekmaat.judge.trial.crossover_rows import Inference
from trials_bench import ours, statsmodels_peer
from trials_bench.answers import Answer
from trials_bench.r import KENWARD_ROGER, SATTERTHWAITE, R
from trials_bench.simulated import Design, simulated

SURE_P = 1e-10  # below, R loses digits itself
SURE_TUKEY_P = 1e-6
DESIGNS = (
    Design(2, 12, effect=0.5),
    Design(3, 18, effect=0.3),
    Design(4, 8, effect=0.4),
    Design(4, 8, missing=0.1, effect=0.4),
    Design(4, 8, 0.0, missing=0.1, effect=0.4),
    Design(4, 24, 0.0, effect=0.3),
    Design(4, 24, 0.0, missing=0.08, effect=0.3),
    Design(4, 60, effect=0.2),
    Design(4, 60, missing=0.08, effect=0.2),
    Design(4, 60, 4.0, missing=0.25, effect=0.2),
    Design(5, 20, missing=0.08, effect=0.2),
    Design(6, 12, missing=0.08, effect=0.2),
)


@dataclass(frozen=True, slots=True)
class Apart:
    """The largest distances over all pairs of arms of all trials; None where one tells nothing.

    Attributes:
        estimate: Relative, or of the standard error where that is larger.
        se: Relative.
        df: In degrees of freedom.
        p: Relative.
        p_tukey: Relative.
        p_arms: Relative.
        boundary: Trials that only one of them says are at the boundary.
    """

    estimate: float
    se: float
    df: float | None
    p: float
    p_tukey: float | None
    p_arms: float
    boundary: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far one program is from R in one design.

    Attributes:
        design: Of the trials.
        program: Which.
        at_boundary: Of how many trials R says so.
        trials: How many there were.
        apart: How far.
    """

    design: Design
    program: str
    at_boundary: int
    trials: int
    apart: Apart


def agreements(r: R, trials: int) -> Iterator[Agreement]:
    """Yield how far each program is from R, design by design."""
    for design in DESIGNS:
        every = [simulated(design, number) for number in range(trials)]
        exact = r.analyse(every, KENWARD_ROGER, tight=True)
        pooled = r.analyse(every, SATTERTHWAITE, tight=True)
        pairs = [
            (
                "Rekmaat, Kenward-Roger",
                [ours.analyse(it, Inference.KENWARD_ROGER) for it in every],
                exact,
            ),
            (
                "Rekmaat, Satterthwaite",
                [ours.analyse(it, Inference.SATTERTHWAITE) for it in every],
                pooled,
            ),
        ]
        if statsmodels_peer.installed():
            pairs.append(("statsmodels MixedLM", list(map(statsmodels_peer.analyse, every)), exact))
        at_boundary = sum(it.boundary for it in exact)
        for program, told, witness in pairs:
            yield Agreement(design, program, at_boundary, trials, apart(told, witness))


def apart(told: Sequence[Answer], witness: Sequence[Answer]) -> Apart:
    """Return how far answers are from those of a witness to the same trials."""
    both = [
        (answer.difference(it.a, it.b), it)
        for answer, other in zip(told, witness, strict=True)
        for it in other.differences
    ]
    dfs = [
        abs(it.df - other.df) for it, other in both if it.df is not None and other.df is not None
    ]
    tukey = [
        _relative(it.p_tukey, other.p_tukey, SURE_TUKEY_P)
        for it, other in both
        if it.p_tukey is not None and other.p_tukey is not None
    ]
    answers = list(zip(told, witness, strict=True))
    return Apart(
        estimate=max(
            abs(it.estimate - other.estimate) / max(abs(other.estimate), other.se)
            for it, other in both
        ),
        se=max(_relative(it.se, other.se) for it, other in both),
        df=max(dfs, default=None),
        p=max(_relative(it.p, other.p, SURE_P) for it, other in both),
        p_tukey=max(tukey, default=None),
        p_arms=max(_relative(it.p_arms, other.p_arms, SURE_P) for it, other in answers),
        boundary=sum(it.boundary != other.boundary for it, other in answers),
    )


def _relative(one: float, other: float, least: float = 0.0) -> float:
    """The relative distance; none where the witness is below what it is sure of."""
    return abs(one - other) / other if other > least else 0.0
