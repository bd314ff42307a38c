"""The tables of a run, as text that reads well in a terminal and on the page."""

from collections.abc import Sequence
from math import sqrt

from emg_bench.tables import Table
from rekmaat.judge.people.outcomes import Rate
from trials_bench.agreement import Agreement
from trials_bench.speed import MOST_MS, Speed
from trials_bench.type_one import LEVEL, TypeOne

GOAL_RELATIVE, GOAL_DF, GOAL_P = 1e-6, 1e-3, 1e-4
SLACK = 0.005  # by which a share may differ from 5 %
MC_ERRORS = 2


def agreement_table(found: Sequence[Agreement]) -> Table:
    """Return how far each program is from R."""
    head = (
        *("trials", "at the boundary", "program", "estimate", "SE", "df", "p", "Tukey p"),
        *("p of all arms", "boundary told otherwise", "within the goal"),
    )
    rows = [
        (
            it.design.label,
            f"{it.at_boundary} of {it.trials}",
            it.program,
            *map(_distance, (it.apart.estimate, it.apart.se, it.apart.df)),
            *map(_distance, (it.apart.p, it.apart.p_tukey, it.apart.p_arms)),
            str(it.apart.boundary),
            _within_goal(it),
        )
        for it in found
    ]
    note = (
        "The largest distance from R over all pairs of arms of all trials: relative, df in degrees "
        "of freedom. Kenward-Roger from pbkrtest, Satterthwaite from lmerTest, contrasts from "
        "emmeans, fitted tightly; statsmodels, which has z tests, beside Kenward-Roger. "
        f"Goal: estimate and SE {GOAL_RELATIVE:g}, df {GOAL_DF:g}, p {GOAL_P:g}."
    )
    return Table("Crossover: how far from R", head, rows, note)


def speed_table(found: Sequence[Speed]) -> Table:
    """Return how long each program takes."""
    rows = [
        (it.design.label, it.program, f"{it.milliseconds:.1f} ms", _fast_enough(it)) for it in found
    ]
    note = "CPU time, warm, median; the programs take turns. Starting them is not counted."
    head = ("trial", "program", "one analysis", f"at most {MOST_MS:g} ms")
    return Table("Crossover: one analysis, all contrasts by Tukey", head, rows, note)


def type_one_table(found: Sequence[TypeOne]) -> Table:
    """Return how often arms without any difference are called different."""
    rows = [
        (
            it.design.label,
            f"{it.boundary.share:.0%}",
            _told(it.arms),
            _near(it.arms),
            _told(it.any_pair),
            _told(it.same_trials),
            _told(it.lmer_test),
        )
        for it in found
    ]
    head = (
        *("trials without any difference", "at the boundary", "all arms", "5 ± 0.5 %"),
        *("any pair", "all arms, trials of R", "lmerTest"),
    )
    note = (
        "Rekmaat by Kenward-Roger, any pair by Tukey and at the boundary from within persons too; "
        "lmerTest by Satterthwaite, as it comes by itself, on the first of the same trials."
    )
    return Table("Crossover: called different without a difference", head, rows, note)


def _distance(value: float | None) -> str:
    return "none" if value is None else f"{value:.0e}"


def _within_goal(it: Agreement) -> str:
    apart = it.apart
    met = (
        max(apart.estimate, apart.se) <= GOAL_RELATIVE
        and (apart.df is not None and apart.df <= GOAL_DF)
        and max(apart.p, apart.p_tukey or 0, apart.p_arms) <= GOAL_P
        and apart.boundary == 0
    )
    return "yes" if met else "NO"


def _fast_enough(it: Speed) -> str:
    if not it.is_ours:
        return ""
    return "yes" if it.milliseconds <= MOST_MS else "NO"


def _told(rate: Rate | None) -> str:
    return "" if rate is None else f"{rate.share:.1%} ± {100 * rate.mc_error:.1f}"


def _near(rate: Rate) -> str:
    """Yes or no, and where chance alone may be why not, so."""
    missed_by = abs(rate.share - LEVEL) - SLACK
    if missed_by <= 0:
        return "yes"
    by_chance = MC_ERRORS * sqrt(LEVEL * (1 - LEVEL) / rate.people)
    return "within chance" if missed_by <= by_chance else "NO"
