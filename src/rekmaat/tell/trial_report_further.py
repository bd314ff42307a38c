"""Other ways to look at a trial; none of them decides."""

from collections.abc import Iterator, Sequence

from rekmaat.judge.trial.crossover import CrossoverAnalysis
from rekmaat.judge.trial.estimates import Contrast, Estimate, TermTest
from rekmaat.judge.trial.individual_response import IndividualResponse
from rekmaat.judge.trial.parallel import ParallelAnalysis
from rekmaat.judge.trial.ways import Way
from rekmaat.tell.figure_trial_interactions import interaction_figures
from rekmaat.tell.figures import NARROW_PX, WIDE_PX
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_parts import Block, Bullets, Grid, Plate, Section, SectionName, Words
from rekmaat.tell.trial_report_words import ReportWords


def further_section(account: TrialAccount, words: ReportWords) -> Section:
    """Return what else was looked at, which was never to decide."""
    name = SectionName.FURTHER
    return Section(name, words.section(name), tuple(_blocks(account, words)))


def _blocks(account: TrialAccount, words: ReportWords) -> Iterator[Block]:
    yield Words(words.say("further-lead"))
    if account.crossover is not None:
        yield from _crossover(account.crossover, words)
    if account.parallel is not None:
        yield from _parallel(account, account.parallel, words)


def _crossover(analysis: CrossoverAnalysis, words: ReportWords) -> Iterator[Block]:
    yield _tests(analysis.tests, words)
    person, residual = analysis.person_variance**0.5, analysis.residual_variance**0.5
    name = "crossover-spread-boundary" if analysis.boundary else "crossover-spread"
    size = words.numbers.size
    yield Words(words.told(name, person=size(person), residual=size(residual)))
    if analysis.within_person:
        yield _contrasts(analysis.within_person, "further-within", words)
    if analysis.carry_over is None:
        yield Words(words.say("known-carry-over-none"))
    else:
        yield Words(_carry_over(analysis.carry_over.test, words))
        yield _contrasts(analysis.carry_over.contrasts, "crossover-carry-over-contrasts", words)


def _tests(tests: Sequence[TermTest], words: ReportWords) -> Grid:
    names = ("term", "f", "df-above", "df-below", "p")
    plain = words.numbers.plain
    rows = tuple(
        (
            it.term,
            plain(it.f),
            words.numbers.count(it.df_above),
            plain(it.df_below),
            words.numbers.chance(it.p),
        )
        for it in tests
    )
    return Grid(words.say("further-tests"), _columns(names, words), rows)


def _carry_over(it: TermTest, words: ReportWords) -> str:
    p = words.numbers.chance(it.p)
    return words.told("crossover-carry-over", above=it.df_above, below=it.df_below, f=it.f, p=p)


def _contrasts(contrasts: Sequence[Contrast], caption: str, words: ReportWords) -> Grid:
    names = ("pair", "difference", "alone", "p", "p-adjusted")
    rows = tuple(
        (
            words.say("figure-forest-pair", {"a": it.a, "b": it.b}),
            *_numbers(it.estimate, words),
            words.numbers.chance(it.p_adjusted),
        )
        for it in contrasts
    )
    return Grid(words.say(caption), _columns(names, words), rows)


def _numbers(it: Estimate, words: ReportWords) -> tuple[str, str, str]:
    numbers = words.numbers
    return numbers.difference(it.value), numbers.interval(it.interval()), numbers.chance(it.p)


def _parallel(
    account: TrialAccount, analysis: ParallelAnalysis, words: ReportWords
) -> Iterator[Block]:
    yield _ways(account, analysis, words)
    drawn = [interaction_figures(account, words, px) for px in (WIDE_PX, NARROW_PX)]
    for wide, narrow in zip(*drawn, strict=True):
        yield Plate(wide, narrow)
    if analysis.subgroups.subgroups:
        yield Words(words.say("parallel-subgroups-warning"))
    if analysis.expectation is not None and analysis.expectation.model is not None:
        yield _expectation(analysis, words)
    if analysis.individual_responses and account.outcome.is_after_baseline:
        yield Words(words.say("parallel-responses"))
        yield Bullets(tuple(_response(it, words) for it in analysis.individual_responses))


def _ways(account: TrialAccount, analysis: ParallelAnalysis, words: ReportWords) -> Grid:
    """The same differences reckoned otherwise, the main model first.

    Those of changes are there only where the baseline can be taken off.
    """
    left_out = () if account.outcome.is_after_baseline else (Way.CHANGE, Way.WELCH)
    main = [it.estimate for it in analysis.contrasts]
    told = [("parallel-way-main", main)]
    told += [
        (f"parallel-way-{it.way.value.replace('_', '-')}", list(it.differences))
        for it in analysis.ways
        if it.way not in left_out
    ]
    pairs = [(it.a, it.b) for it in analysis.contrasts]
    rows = tuple(
        (
            words.say(name),
            words.say("figure-forest-pair", {"a": a, "b": b}),
            *_numbers(estimate, words),
        )
        for name, estimates in told
        for (a, b), estimate in zip(pairs, estimates, strict=True)
    )
    names = ("way", "pair", "difference", "alone", "p")
    return Grid(words.say("parallel-ways"), _columns(names, words), rows)


def _expectation(analysis: ParallelAnalysis, words: ReportWords) -> Grid:
    expected = analysis.expectation
    model = None if expected is None else expected.model
    estimates = () if model is None else model.differences
    rows = tuple(
        (
            words.say("figure-forest-pair", {"a": contrast.a, "b": contrast.b}),
            *_numbers(estimate, words),
        )
        for contrast, estimate in zip(analysis.contrasts, estimates, strict=True)
    )
    names = ("pair", "difference", "alone", "p")
    return Grid(words.say("further-expectation"), _columns(names, words), rows)


def _response(it: IndividualResponse, words: ReportWords) -> str:
    """The spread of the response, never a share of people, with its interval."""
    size = words.numbers.plain
    low, high = it.interval
    told = {
        "arm": it.arm,
        "control": it.control,
        "own": size(it.arm_sd),
        "other": size(it.control_sd),
    }
    told |= {"variance": size(it.variance), "low": size(low), "high": size(high)}
    return words.say("further-response", told)


def _columns(names: Sequence[str], words: ReportWords) -> tuple[str, ...]:
    return tuple(words.say(f"report-column-{name}") for name in names)
