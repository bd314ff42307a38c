"""The tables of a run, as text that reads well in a terminal and on the page."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from emg_bench.tables import Table
from experiment_bench.cells import Cell, Part
from experiment_bench.coverage import Covered, Speed
from experiment_bench.measured import Measured, rate_of
from experiment_bench.peers import LEVEL, welch_daily
from rekmaat.judge.people.outcomes import Rate

Found = Sequence[tuple[Cell, Measured]]

_ALWAYS = ("who", "works or worse, ever", "works", "worse", "paired t, peeking", "goal reached")
_AWKWARD = ("works, ever", "worse, ever", "lower afterwards", "paired t, peeking")
_SLACK = 2  # Monte-Carlo errors by which a share may pass its goal by chance
WELCH_PEOPLE = 4000
MOST_MS = 50.0


def tables(found: Found, covered: Sequence[Covered], speeds: Sequence[Speed]) -> Iterator[Table]:
    """Return the tables that there are numbers for."""
    every = [
        _none(found),
        _awkward(found, Part.AWKWARD, "Awkward people, no effect", "goal reached"),
        _awkward(found, Part.DRAWN, "What people do themselves, no effect"),
        _awkward(found, Part.EXPECTED, "More expected of the stretch than of the control minute"),
        _power(found),
        _margin(found),
        _nothing(found),
        _covered(covered),
        _speeds(speeds),
    ]
    return (table for table in every if table.rows)


def welch_table(people: int = WELCH_PEOPLE) -> Table:
    """Return what comparing days by Welch's test tells people without any effect."""
    rows = []
    for rho in (0.0, 0.3, 0.6):
        for drift in (0.0, 0.03):
            p = welch_daily(1, people, rho=rho, drift=drift, weeks=4)
            end = Rate(int(np.sum(p[:, -1] < LEVEL)), people)
            ever = Rate(int(np.sum((p < LEVEL).any(axis=1))), people)
            rows.append((f"AR {rho:g}", f"{drift:g}", _told(end), _told(ever)))
    head = ("one day with the next", "drift, SD a day", "at the end", "looked at every day")
    return Table("Comparing days, a week of each in turn, no effect: called different", head, rows)


def _none(found: Found) -> Table:
    rows = [
        (
            cell.label,
            _told(rate_of(cell, it)),
            _told(it.outcomes.ever_works),
            _told(it.outcomes.ever_worse),
            _told(it.peeked),
            _reached(cell, it),
        )
        for cell, it in _of(found, Part.NONE)
    ]
    note = "Goal: at most 5 %, over all looks at 60 pairs."
    return Table("No effect, looked at after every pair", _ALWAYS, rows, note)


def _awkward(found: Found, part: Part, title: str, *last: str) -> Table:
    rows = [
        (
            cell.label,
            _told(it.outcomes.ever_works),
            _told(it.outcomes.ever_worse),
            f"{it.outcomes.felt_better.share:.0%}",
            _told(it.peeked),
            *([_reached(cell, it)] if last else ()),
        )
        for cell, it in _of(found, part)
    ]
    note = "Lower afterwards: the share of stretches with a lower rating after than before."
    who = "gap" if part is Part.EXPECTED else "who"  # of expectation, in points
    return Table(title, (who, *_AWKWARD, *last), rows, note)


def _power(found: Found) -> Table:
    rows = [
        (
            cell.label,
            _told(rate_of(cell, it)),
            _goal(cell, it, "at least"),
            _told(it.fixed),
            f"{it.outcomes.median_pairs or 0:g}" if it.outcomes.median_pairs else "over 60",
            _told(it.outcomes.ever_works),
        )
        for cell, it in _of(found, Part.POWER)
    ]
    head = ("truth", "works by pair 21", "goal", "fixed t at the end", "median pairs", "by 60")
    return Table("A true effect: told works", head, rows)


def _margin(found: Found) -> Table:
    rows = [
        (cell.label, _told(rate_of(cell, it)), _goal(cell, it, "at most"))
        for cell, it in _of(found, Part.MARGIN)
    ]
    head = ("truth", "no effect, at any look", "goal")
    return Table("A true effect of just the margin: told no effect", head, rows)


def _nothing(found: Found) -> Table:
    rows = [
        (cell.label, _told(rate_of(cell, it)), _goal(cell, it, "at least"))
        for cell, it in _of(found, Part.NOTHING)
    ]
    return Table("No effect: told so at the end of the plan", ("who", "no effect", "goal"), rows)


def _covered(covered: Sequence[Covered]) -> Table:
    rows = [(it.label, _told(it.at_plan), _told(it.always)) for it in covered]
    head = ("truth", "interval, at pair 21", "anytime interval, at every look to 60")
    return Table("Intervals that hold the true effect", head, rows, "Goal: 95 ± 1 %, and 95 %.")


def _speeds(speeds: Sequence[Speed]) -> Table:
    rows = [
        (it.label, f"{it.milliseconds:.1f} ms", "yes" if it.milliseconds <= MOST_MS else "NO")
        for it in speeds
    ]
    return Table("One judgement", ("what", "CPU time, warm", f"at most {MOST_MS:g} ms"), rows)


def _of(found: Found, part: Part) -> Iterable[tuple[Cell, Measured]]:
    return ((cell, it) for cell, it in found if cell.part is part)


def _told(rate: Rate) -> str:
    return f"{rate.share:.1%} ± {100 * rate.mc_error:.1f}"


def _goal(cell: Cell, measured: Measured, bound: str) -> str:
    if cell.goal is None:
        return ""
    return f"{bound} {cell.goal:.0%}: {_reached(cell, measured)}"


def _reached(cell: Cell, measured: Measured) -> str:
    """Yes or no, and where chance alone may be why not, so."""
    if cell.goal is None:
        return ""
    rate = rate_of(cell, measured)
    least = cell.part in {Part.POWER, Part.NOTHING}
    missed_by = cell.goal - rate.share if least else rate.share - cell.goal
    if missed_by <= 0:
        return "yes"
    return "within chance" if missed_by <= _SLACK * rate.mc_error else "NO"
