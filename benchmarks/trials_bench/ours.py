"""Rekmaat's own analysis of a trial."""

import time
from collections.abc import Sequence

from rekmaat.judge.trial.crossover import CrossoverAnalysis, analyse_crossover
from rekmaat.judge.trial.crossover_rows import (
    Adjustment,
    CrossoverChoices,
    CrossoverNames,
    CrossoverRow,
    Inference,
)
from rekmaat.judge.trial.estimates import Contrast
from rekmaat.judge.trial.scale import Scale
from trials_bench.answers import Answer, Difference
from trials_bench.simulated import Trial

NAMES = CrossoverNames("y", "subject", "period", "treatment", "sequence")


def choices(inference: Inference) -> CrossoverChoices:
    """Return what is chosen: all pairs by Tukey, the first arm is the control."""
    return CrossoverChoices("A", NAMES, Scale.PLAIN, None, inference, Adjustment.TUKEY)


def rows_of(trial: Trial) -> Sequence[CrossoverRow]:
    """Return the rows as a table would give them."""
    return [
        CrossoverRow(line, row.subject, str(row.period), row.arm, row.y, row.sequence)
        for line, row in enumerate(trial.rows, start=2)
    ]


def analyse(trial: Trial, inference: Inference) -> Answer:
    """Return Rekmaat's answer to a trial."""
    rows = rows_of(trial)
    began = time.process_time()
    analysis = analyse_crossover(rows, choices(inference))
    took = 1000 * (time.process_time() - began)
    differences = tuple(map(_difference, analysis.contrasts))
    pooled = next(it for it in analysis.tests if it.term == NAMES.arm)
    return Answer(differences, pooled.p, analysis.boundary, took)


def called_different(analysis: CrossoverAnalysis, level: float) -> bool:
    """Whether any two arms are; at the boundary from within persons alone too."""
    told = [it.p_adjusted < level for it in analysis.contrasts]
    within = [it.p_adjusted < level for it in analysis.within_person] or told
    return any(one and other for one, other in zip(told, within, strict=True))


def _difference(contrast: Contrast) -> Difference:
    it = contrast.estimate
    return Difference(contrast.a, contrast.b, it.value, it.se, it.df, it.p, contrast.p_adjusted)
