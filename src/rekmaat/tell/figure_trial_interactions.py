"""The forest of interactions: one test each, and never a p of a subgroup."""

from collections.abc import Iterator

from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.subgroups import Subgroup
from rekmaat.tell.figure_parts import Told
from rekmaat.tell.figure_trial_forest import Forest, ForestRow, forest_figure
from rekmaat.tell.figures import Figure
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_words import ReportWords


def interactions_figure(account: TrialAccount, words: ReportWords, width_px: int) -> Figure | None:
    """Return the difference in each kind of people, under the test of whether they differ.

    Returns:
        None where no interaction was tested.
    """
    tested = () if account.parallel is None else account.parallel.subgroups.subgroups
    rows = tuple(row for it in tested for row in _rows(it, account, words))
    if not rows:
        return None
    lead = words.say("figure-interactions-lead", {"control": account.control})
    spoken = " ".join(map(_spoken, rows))
    forest = Forest(
        told=Told("interactions", words.say("figure-interactions-title"), lead, f"{lead} {spoken}"),
        rows=rows,
        margin=account.outcome.margin,
        key_point=words.say("figure-interactions-key-point"),
        ends=(words.say("figure-forest-lower"), words.say("figure-forest-higher")),
        unseen=False,
    )
    return forest_figure(forest, words, width_px)


def _rows(it: Subgroup, account: TrialAccount, words: ReportWords) -> Iterator[ForestRow]:
    """The effects of one column; the p stands in each name, because it is of all of them."""
    test = words.say(
        "figure-interactions-test",
        {"column": it.name, "p": words.numbers.chance(it.p_adjusted)},
    )
    effects = [
        *((words.say("figure-interactions-level", {
            "a": one.arm, "b": account.control, "column": it.name, "level": one.level,
        }), one.people, one.difference) for one in it.levels),
        *((words.say("figure-interactions-slope", {
            "a": one.arm, "b": account.control, "column": it.name, "units": f"{one.units:g}",
        }), it.people, one.change) for one in it.slopes),
    ]  # fmt: skip
    for at, (name, people, estimate) in enumerate(effects):
        yield _row(name, people, estimate, words, above="" if at else test)


def _spoken(row: ForestRow) -> str:
    test = f"{row.above}. " if row.above else ""
    return f"{test}{row.name}: {row.numbers}."


def _row(
    name: str, people: int, estimate: Estimate, words: ReportWords, *, above: str
) -> ForestRow:
    return ForestRow(
        name=name,
        numbers=words.told(
            "figure-interactions-numbers",
            difference=words.numbers.difference(estimate.value),
            interval=words.numbers.interval(estimate.interval()),
            count=people,
        ),
        value=estimate.value,
        alone=estimate.interval(),
        together=None,
        above=above,
    )
