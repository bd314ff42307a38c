"""The forests of interactions: one test for each column, and never a p of a subgroup."""

from collections.abc import Iterator
from dataclasses import replace

from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.subgroups import Subgroup
from rekmaat.tell.figure_parts import Told
from rekmaat.tell.figure_trial_forest import Forest, ForestRow, forest_figure
from rekmaat.tell.figures import Figure
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_words import ReportWords


def interaction_figures(
    account: TrialAccount, words: ReportWords, width_px: int
) -> tuple[Figure, ...]:
    """Return the differences in each kind of people, under the test of whether they differ.

    One figure for each column that was tested, all on one scale.
    """
    tested = () if account.parallel is None else account.parallel.subgroups.subgroups
    forests = [
        _forest(f"interactions-{number}", it, account, words) for number, it in enumerate(tested, 1)
    ]
    reach = tuple(end for forest in forests for row in forest.rows for end in row.alone)
    return tuple(forest_figure(replace(it, reach=reach), words, width_px) for it in forests)


def _forest(name: str, it: Subgroup, account: TrialAccount, words: ReportWords) -> Forest:
    rows = tuple(_rows(it, account, words))
    lead = words.say("figure-interactions-lead", {"control": account.control})
    spoken = " ".join(f"{row.name}: {row.numbers}." for row in rows)
    title = words.say("figure-interactions-title", {"column": it.name})
    return Forest(
        told=Told(name, title, lead, f"{lead} {rows[0].above}. {spoken}"),
        rows=rows,
        margin=account.outcome.margin,
        key_point=words.say("figure-interactions-key-point"),
        ends=(words.say("figure-forest-lower"), words.say("figure-forest-higher")),
        unseen=False,
    )


def _rows(it: Subgroup, account: TrialAccount, words: ReportWords) -> Iterator[ForestRow]:
    """The effects of one column; the p stands above all of them, because it is of all."""
    p = words.numbers.chance(it.p_adjusted)
    above = words.told("figure-interactions-test", column=it.name, p=p)
    for name, people, estimate in (*_levels(it, account, words), *_slopes(it, account, words)):
        yield _row(name, people, estimate, words, above=above)
        above = ""


def _levels(
    it: Subgroup, account: TrialAccount, words: ReportWords
) -> Iterator[tuple[str, int, Estimate]]:
    for one in it.levels:
        named = {"a": one.arm, "b": account.control, "column": it.name, "level": one.level}
        yield words.say("figure-interactions-level", named), one.people, one.difference


def _slopes(
    it: Subgroup, account: TrialAccount, words: ReportWords
) -> Iterator[tuple[str, int, Estimate]]:
    for one in it.slopes:
        units = words.numbers.plain(one.units)
        named = {"a": one.arm, "b": account.control, "column": it.name, "units": units}
        yield words.say("figure-interactions-slope", named), it.people, one.change


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
