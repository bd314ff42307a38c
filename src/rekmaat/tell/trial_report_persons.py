"""Person by person: who they were, every person in every arm, every period."""

from collections.abc import Iterator
from statistics import fmean, stdev

from rekmaat.tell.figure_trial_changes import arm_change, changes_figure
from rekmaat.tell.figure_trial_periods import periods_figure
from rekmaat.tell.figure_trial_persons import has_both, persons_figure
from rekmaat.tell.figures import NARROW_PX, WIDE_PX
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_parts import Block, Grid, Plate, Section, SectionName, Words
from rekmaat.tell.trial_report_told import told_facts
from rekmaat.tell.trial_report_words import ReportWords


def persons_section(account: TrialAccount, words: ReportWords) -> Section:
    """Return who took part and what was seen of each person, arm and period."""
    name = SectionName.PERSONS
    return Section(name, words.section(name), tuple(_blocks(account, words)))


def _blocks(account: TrialAccount, words: ReportWords) -> Iterator[Block]:
    outcome = account.outcome
    if outcome.baseline is not None and not outcome.is_after_baseline:
        told = {"outcome": outcome.name, "baseline": outcome.baseline}
        yield Words(words.say("report-no-changes", told))
        if all(_before(it.arm, account) for it in account.arms):
            yield _levels(account, words)
    elif has_both(account):
        yield _plate(account, words)
        yield Plate(
            changes_figure(account, words, WIDE_PX), changes_figure(account, words, NARROW_PX)
        )
        yield Words(words.say("report-changes-alone"))
        yield _changes(account, words)
    wide, narrow = (periods_figure(account, words, px) for px in (WIDE_PX, NARROW_PX))
    if wide is not None and narrow is not None:
        yield Plate(wide, narrow)
        yield _cells(account, words)
    yield told_facts(SectionName.PERSONS, account, words)


def _plate(account: TrialAccount, words: ReportWords) -> Plate:
    return Plate(persons_figure(account, words, WIDE_PX), persons_figure(account, words, NARROW_PX))


def _changes(account: TrialAccount, words: ReportWords) -> Grid:
    """The baseline of each arm and its change, the control among them."""
    rows = (
        (it.arm, *_level(it.arm, account, words), *_change(it.arm, account, words))
        for it in account.arms
    )
    columns = _columns(("arm", "before", "spread", "change", "alone"), words)
    return Grid(words.say("report-grid-changes"), columns, tuple(rows))


def _levels(account: TrialAccount, words: ReportWords) -> Grid:
    """The baseline of each arm, where nothing says that a change can be reckoned from it."""
    rows = ((it.arm, *_level(it.arm, account, words)) for it in account.arms)
    columns = _columns(("arm", "before", "spread"), words)
    return Grid(words.say("report-grid-before"), columns, tuple(rows))


def _columns(names: tuple[str, ...], words: ReportWords) -> tuple[str, ...]:
    return tuple(words.say(f"report-column-{name}") for name in names)


def _before(arm: str, account: TrialAccount) -> list[float]:
    return [it.baseline for it in account.rows_of(arm) if it.baseline is not None]


def _level(arm: str, account: TrialAccount, words: ReportWords) -> tuple[str, str]:
    before = _before(arm, account)
    spread = words.numbers.size(stdev(before)) if len(before) > 1 else ""
    return words.numbers.level(fmean(before)), spread


def _change(arm: str, account: TrialAccount, words: ReportWords) -> tuple[str, str]:
    change = arm_change(account, arm)
    if change is None:
        return "", ""
    return words.numbers.difference(change.value), words.numbers.interval(change.interval())


def _cells(account: TrialAccount, words: ReportWords) -> Grid:
    """The mean of each order in each period."""
    cells = () if account.crossover is None else account.crossover.cells
    columns = _columns(("sequence", "period", "arm", "analysed", "observed"), words)
    rows = tuple(
        (
            it.sequence or "-",
            it.period,
            it.arm,
            words.numbers.count(it.people),
            words.numbers.level(it.mean),
        )
        for it in cells
    )
    return Grid(words.say("report-grid-cells"), columns, rows)
