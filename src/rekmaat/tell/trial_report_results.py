"""What came of a trial: flow, every arm, every comparison, as tables and figures (V05)."""

from collections.abc import Callable, Iterator

from rekmaat.tell.figure_trial_flow import flow_figure
from rekmaat.tell.figure_trial_forest import contrast_forest
from rekmaat.tell.figures import NARROW_PX, WIDE_PX, Figure
from rekmaat.tell.trial_absent import UNKNOWN_ARM, absent_arms
from rekmaat.tell.trial_account import Comparison, TrialAccount
from rekmaat.tell.trial_report_answer import arm_words
from rekmaat.tell.trial_report_parts import (
    Block,
    Grid,
    Plate,
    Section,
    SectionName,
    Words,
)
from rekmaat.tell.trial_report_words import ReportWords

_Draws = Callable[[TrialAccount, ReportWords, int], Figure]


def plate(account: TrialAccount, words: ReportWords, draws: _Draws) -> Plate:
    """Return a figure for a wide page and for a narrow one."""
    return Plate(draws(account, words, WIDE_PX), draws(account, words, NARROW_PX))


def flow_section(account: TrialAccount, words: ReportWords) -> Section:
    """Return who came and who was analysed, drawn and as a table."""
    name = SectionName.FLOW
    drawing = plate(account, words, flow_figure)
    tables = (_flow_grid(account, words),) if account.arms else ()
    return Section(name, words.section(name), (drawing, *tables))


def results_section(account: TrialAccount, words: ReportWords) -> Section:
    """Return every arm and every comparison."""
    name = SectionName.RESULTS
    return Section(name, words.section(name), tuple(_results(account, words)))


def _results(account: TrialAccount, words: ReportWords) -> Iterator[Block]:
    scale = account.outcome.scale
    yield Words(words.say(f"report-scale-{scale}", {"outcome": account.outcome.name}))
    yield plate(account, words, contrast_forest)
    yield _comparisons(account, words)
    others = [it for it in account.comparisons if it.b != account.control]
    if others:
        yield Words(words.say("report-others"))
        yield from (arm_words(account, it, words) for it in others)
    yield _arms(account, words)


def _flow_grid(account: TrialAccount, words: ReportWords) -> Grid:
    gone = absent_arms(account)
    names = [f"there-{account.design}", "analysed", "left-out", *["absent"] * bool(gone)]
    rows = [
        (it.arm, it.there, it.analysed, it.there - it.analysed, gone[it.arm]) for it in account.arms
    ]
    if gone[UNKNOWN_ARM]:
        rows.append((words.say("report-arm-unknown"), 0, 0, 0, gone[UNKNOWN_ARM]))
    told = ((arm, *map(words.numbers.count, counts[: len(names)])) for arm, *counts in rows)
    return Grid(words.say("report-grid-flow"), _columns(("arm", *names), words), tuple(told))


def _comparisons(account: TrialAccount, words: ReportWords) -> Grid:
    """Every comparison with both intervals, what it could have told, and the verdict."""
    together = any(it.interval_adjusted is not None for it in account.comparisons)
    names = ["pair", "difference", "alone", *["together"] * together, "could-tell"]
    rows = (_comparison(it, account, words, together=together) for it in account.comparisons)
    columns = _columns((*names, "p", "p-adjusted", "verdict"), words)
    return Grid(words.say("report-grid-comparisons"), columns, tuple(rows))


def _comparison(
    it: Comparison, account: TrialAccount, words: ReportWords, *, together: bool
) -> tuple[str, ...]:
    numbers, lower = words.numbers, account.outcome.lower_is_better
    wide = "" if it.interval_adjusted is None else numbers.interval(it.interval_adjusted)
    return (
        words.say("figure-forest-pair", {"a": it.a, "b": it.b}),
        numbers.difference(it.estimate.value),
        numbers.interval(it.estimate.interval()),
        *[wide] * together,
        numbers.detectable(it.detectable, lower_is_better=lower),
        numbers.chance(it.estimate.p),
        numbers.chance(it.p_adjusted),
        words.say(f"report-verdict-{it.verdict.verdict.value.replace('_', '-')}"),
    )


def _arms(account: TrialAccount, words: ReportWords) -> Grid:
    """Every arm alike, the control among them."""
    numbers = words.numbers
    rows = (
        (
            it.arm,
            numbers.count(it.analysed),
            numbers.level(it.observed_mean),
            numbers.size(it.observed_sd),
            numbers.level(it.mean.value),
            numbers.level_interval(it.mean.interval()),
        )
        for it in account.arms
    )
    names = ("arm", "analysed", "observed", "spread", "evened", "alone")
    return Grid(words.say("report-grid-arms"), _columns(names, words), tuple(rows))


def _columns(names: tuple[str, ...], words: ReportWords) -> tuple[str, ...]:
    return tuple(words.say(f"report-column-{name}") for name in names)
