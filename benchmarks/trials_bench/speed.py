"""How long one analysis takes, all contrasts told; the programs take turns."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median

from rekmaat.judge.trial.crossover_rows import Inference
from trials_bench import ours, statsmodels_peer
from trials_bench.r import KENWARD_ROGER, SATTERTHWAITE, R
from trials_bench.simulated import Design, Trial, simulated

MOST_MS = 10.0
WARM_UP = 3
DESIGNS = (Design(4, 60, effect=0.2), Design(4, 60, missing=0.08, effect=0.2))
OURS = {
    "Rekmaat, Kenward-Roger": Inference.KENWARD_ROGER,
    "Rekmaat, Satterthwaite": Inference.SATTERTHWAITE,
}

Analyse = Callable[[Trial], float]


@dataclass(frozen=True, slots=True)
class Speed:
    """The median CPU time of one analysis, warm.

    Attributes:
        design: Of the trials.
        program: Which.
        milliseconds: The median.
        is_ours: Whether the goal is for it.
    """

    design: Design
    program: str
    milliseconds: float
    is_ours: bool


def speeds(r: R | None, turns: int) -> Iterator[Speed]:
    """Yield the CPU time of each program, each turn with another trial."""
    programs = dict(_programs(r))
    for design in DESIGNS:
        taken: dict[str, list[float]] = {program: [] for program in programs}
        for turn in range(WARM_UP + turns):
            trial = simulated(design, turn)
            for program, analyse in programs.items():
                taken[program].append(analyse(trial))
        for program, milliseconds in taken.items():
            yield Speed(design, program, median(milliseconds[WARM_UP:]), program in OURS)


def _programs(r: R | None) -> Iterator[tuple[str, Analyse]]:
    for program, inference in OURS.items():
        yield program, lambda trial, it=inference: ours.analyse(trial, it).milliseconds
    if r is not None:
        for program, kind in (
            ("lmerTest + pbkrtest + emmeans, Kenward-Roger", KENWARD_ROGER),
            ("lmerTest + emmeans, Satterthwaite", SATTERTHWAITE),
        ):
            yield program, lambda trial, it=kind: r.analyse([trial], it)[0].milliseconds
    if statsmodels_peer.installed():
        yield "statsmodels MixedLM", lambda trial: statsmodels_peer.analyse(trial).milliseconds
