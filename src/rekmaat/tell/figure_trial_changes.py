"""What changed in each arm from before to after, the control drawn like the others."""

from collections.abc import Iterator
from statistics import fmean, stdev

from rekmaat.judge.trial.estimates import Estimate
from rekmaat.tell.figure_parts import Told
from rekmaat.tell.figure_trial_forest import Forest, ForestRow, forest_figure
from rekmaat.tell.figures import Figure
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_words import ReportWords

_FEWEST = 2


def arm_change(account: TrialAccount, arm: str) -> Estimate | None:
    """Return the mean change of an arm, nothing taken off; None of fewer than two rows.

    The error is that of the mean of the changes, with one degree of freedom less than there are.
    """
    changes = [
        row.outcome - row.baseline
        for row in account.rows_of(arm)
        if row.outcome is not None and row.baseline is not None
    ]
    if len(changes) < _FEWEST or stdev(changes) == 0:
        return None
    return Estimate(fmean(changes), stdev(changes) / len(changes) ** 0.5, len(changes) - 1.0)


def changes_figure(account: TrialAccount, words: ReportWords, width_px: int) -> Figure:
    """Return the mean change of every arm with its interval, on one axis."""
    rows = tuple(_rows(account, words))
    lead = words.say("figure-changes-lead", {"control": account.control})
    spoken = " ".join(f"{row.name}: {row.numbers}." for row in rows)
    title = words.say("figure-changes-title", {"outcome": account.outcome.name})
    forest = Forest(
        told=Told("changes", title, lead, f"{lead} {spoken}"),
        rows=rows,
        margin=None,
        key_point=words.say("figure-changes-key-point"),
        ends=(words.say("figure-changes-lower"), words.say("figure-changes-higher")),
        unseen=False,
    )
    return forest_figure(forest, words, width_px)


def _rows(account: TrialAccount, words: ReportWords) -> Iterator[ForestRow]:
    for it in account.arms:
        change = arm_change(account, it.arm)
        if change is not None:
            yield ForestRow(
                name=it.arm,
                numbers=words.told(
                    "figure-changes-numbers",
                    difference=words.numbers.difference(change.value),
                    interval=words.numbers.interval(change.interval()),
                    count=round(change.df) + 1,
                ),
                value=change.value,
                alone=change.interval(),
                together=None,
            )
