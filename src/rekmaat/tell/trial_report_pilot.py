"""The report of a pilot without a control: what changed, beside what that can be besides an effect.

There is no verdict in it, and no share of responders without the share that nothing gives (V01).
"""

from collections.abc import Callable, Iterator, Sequence

from rekmaat.guide.ratings import Felt
from rekmaat.judge.trial.estimates import Estimate, Interval
from rekmaat.judge.trial.felt_measured import FeltShares, Kappa, Measured
from rekmaat.judge.trial.pilot import Baselines, FeltAnswers, PilotAnalysis
from rekmaat.judge.trial.responders import AssumedNoise, OwnNoise, ResponderShare
from rekmaat.tell.figure_parts import Told
from rekmaat.tell.figure_trial_agreement import agreement_figure
from rekmaat.tell.figure_trial_felt import felt_figure
from rekmaat.tell.figure_trial_forest import Forest, ForestRow, forest_figure
from rekmaat.tell.figure_trial_waterfall import waterfall_figure
from rekmaat.tell.figures import NARROW_PX, WIDE_PX, Figure
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_parts import (
    Block,
    Bullets,
    Grid,
    Heading,
    Plate,
    Section,
    SectionName,
    Words,
)
from rekmaat.tell.trial_report_told import told_facts
from rekmaat.tell.trial_report_words import ReportWords
from rekmaat.tell.trial_words import is_claimed, percent_of

TOP_SHARES = (0.5, 0.2)
"""What part of all people might take part because they began high."""
_Draws = Callable[[TrialAccount, ReportWords, int], Figure | None]


def pilot_sections(
    account: TrialAccount, analysis: PilotAnalysis, words: ReportWords
) -> tuple[Section, ...]:
    """Return what came of a pilot, in the sections that the other designs have too."""
    told = {
        SectionName.RESULTS: _results(account, analysis, words),
        SectionName.PERSONS: _persons(account, words),
        SectionName.FURTHER: _further(account, analysis, words),
    }
    return tuple(Section(name, words.section(name), tuple(it)) for name, it in told.items())


def pilot_answer(analysis: PilotAnalysis, words: ReportWords) -> Iterator[Block]:
    """Yield the answer in short, and first that there is no verdict."""
    numbers = words.numbers
    low, high = map(numbers.difference, analysis.change.interval())
    size = {"size": numbers.size(analysis.change.value)}
    name = "pilot-lower" if analysis.change.value < 0 else "pilot-higher"
    change = words.say("pilot-change", {"change": words.say(name, size), "low": low, "high": high})
    yield Words(words.say("pilot-no-verdict"), strong=change)
    yield Words(share_sentence(analysis.responders, words))
    lower = analysis.choices.rule.lower_is_better
    towards = -analysis.detectable if lower else analysis.detectable
    percent = abs(round(percent_of(towards), 1))
    told = [words.say("pilot-detectable", {"percent": percent}), words.say("report-knew")]
    if analysis.felt is not None and analysis.felt.contradict:
        told.append(words.say("pilot-contradict"))
    yield Bullets(tuple(told))


def share_sentence(share: ResponderShare, words: ReportWords) -> str:
    """Return the share with its people, its interval and the noise share, in one sentence."""
    low, high = (_share(end, words) for end in share.interval)
    name = "pilot-share-assumed"
    if isinstance(share.noise, OwnNoise):
        name = "pilot-share-differs" if is_claimed(share.noise.p) else "pilot-share-alike"
    return words.told(
        name,
        count=share.count,
        people=share.people,
        share=_share(share.share, words),
        low=low,
        high=high,
        noise=_share(share.noise.share, words),
    )


def _results(account: TrialAccount, analysis: PilotAnalysis, words: ReportWords) -> Iterator[Block]:
    yield Plate(
        _changes_figure(account, analysis, words, WIDE_PX),
        _changes_figure(account, analysis, words, NARROW_PX),
    )
    yield _changes(analysis, words)
    yield _responders(analysis.responders, words)
    noise = analysis.responders.noise
    if isinstance(noise, OwnNoise):
        yield Words(words.say("pilot-mcnemar", {"p": words.numbers.chance(noise.p)}))


def _persons(account: TrialAccount, words: ReportWords) -> Iterator[Block]:
    yield from _plates(account, words, waterfall_figure, "report-no-waterfall")
    yield told_facts(SectionName.PERSONS, account, words)


def _further(account: TrialAccount, analysis: PilotAnalysis, words: ReportWords) -> Iterator[Block]:
    yield Heading(words.say("further-noise"))
    if analysis.baselines is None:
        yield Words(words.say("further-no-noise"))
    else:
        yield Bullets(tuple(_baselines(analysis.baselines, words)))
    yield from _plates(account, words, agreement_figure, "")
    yield Heading(words.say("further-felt"))
    if analysis.felt is None:
        yield Words(words.say("pilot-felt-none"))
        return
    yield from _felt(analysis.felt, words)
    yield from _plates(account, words, felt_figure, "")
    yield Bullets(tuple(_agreement(analysis.felt, words)))


def _plates(
    account: TrialAccount, words: ReportWords, draws: _Draws, otherwise: str
) -> Iterator[Block]:
    wide, narrow = (draws(account, words, px) for px in (WIDE_PX, NARROW_PX))
    if wide is not None and narrow is not None:
        yield Plate(wide, narrow)
    elif otherwise:
        yield Words(words.say(otherwise))


def _rows(analysis: PilotAnalysis) -> Iterator[tuple[str, Estimate]]:
    """Every mean change, that with nothing done among them."""
    between = None if analysis.baselines is None else analysis.baselines.between
    told = {
        "last": analysis.change,
        "first": analysis.from_first,
        "every": analysis.every_session,
        "between": between,
    }
    for name, it in told.items():
        if it is not None:
            yield name, it


def _changes_figure(
    account: TrialAccount, analysis: PilotAnalysis, words: ReportWords, width_px: int
) -> Figure:
    numbers = words.numbers
    rows = tuple(
        ForestRow(
            name=words.say(f"pilot-row-{name}"),
            numbers=words.told(
                "figure-pilot-numbers",
                difference=numbers.difference(it.value),
                interval=numbers.interval(it.interval()),
            ),
            value=it.value,
            alone=it.interval(),
            together=None,
        )
        for name, it in _rows(analysis)
    )
    lead = words.say("figure-pilot-lead" if analysis.baselines else "figure-pilot-lead-alone")
    spoken = " ".join(f"{row.name}: {row.numbers}." for row in rows)
    title = words.say("figure-pilot-title", {"outcome": account.outcome.name})
    forest = Forest(
        told=Told("changes", title, lead, f"{lead} {spoken}"),
        rows=rows,
        margin=None,
        key_point=words.say("figure-pilot-key-point"),
        ends=(words.say("figure-changes-lower"), words.say("figure-changes-higher")),
        unseen=False,
    )
    return forest_figure(forest, words, width_px)


def _changes(analysis: PilotAnalysis, words: ReportWords) -> Grid:
    numbers = words.numbers
    rows = (
        (
            words.say(f"pilot-row-{name}"),
            numbers.difference(it.value),
            numbers.interval(it.interval()),
            numbers.chance(it.p),
        )
        for name, it in _rows(analysis)
    )
    columns = _columns(("measured", "change", "interval", "chance"), words)
    return Grid(words.say("report-grid-pilot"), columns, tuple(rows))


def _responders(share: ResponderShare, words: ReportWords) -> Grid:
    """The share that responded, and below it what the same rule gives where nothing happens."""
    nothing = words.say("pilot-nothing")
    rows = [_share_row("after", (share.count, share.people), share.interval, words)]
    noise = share.noise
    if isinstance(noise, AssumedNoise):
        name = words.say("pilot-row-assumed", {"cv": round(100 * noise.log_sd)})
        rows.append((name, nothing, _share(noise.share, words), nothing))
    else:
        rows.append(_share_row("noise", (noise.count, noise.people), noise.interval, words))
    expected = _share(share.expected, words)
    rows.append((words.say("pilot-row-expected"), nothing, expected, nothing))
    rule = "any" if share.rule.percent == 0 else "percent"
    way = "lower" if share.rule.lower_is_better else "higher"
    caption = words.say(f"pilot-column-{rule}-{way}", {"percent": share.rule.percent})
    columns = _columns(("measured", "count", "share", "interval"), words)
    return Grid(caption, columns, tuple(rows))


def _share_row(
    name: str, counts: tuple[int, int], interval: Interval, words: ReportWords
) -> tuple[str, ...]:
    count, people = counts
    low, high = (_share(end, words) for end in interval)
    return (
        words.say(f"pilot-row-{name}"),
        words.told("pilot-count", count=count, people=people),
        _share(count / people, words),
        words.told("pilot-range", low=low, high=high),
    )


def _baselines(it: Baselines, words: ReportWords) -> Iterator[str]:
    numbers = words.numbers
    yield words.told("pilot-noise", cv=round(it.noise.cv_percent, 1), people=it.noise.people)
    icc = it.iccs[0]
    if icc.interval is not None:
        low, high = (_two(end, words) for end in icc.interval)
        yield words.told("pilot-icc", icc=_two(icc.value, words), low=low, high=high)
    limits = it.agreement.limits if it.repeated is None else it.repeated.limits
    low, high = map(numbers.difference, limits)
    yield words.told("pilot-limits", low=low, high=high)
    half, fifth = (numbers.difference(it.regression.mean_change(top)) for top in TOP_SHARES)
    yield words.told("pilot-regression", half=half, fifth=fifth)


def _felt(it: FeltAnswers, words: ReportWords) -> Iterator[Block]:
    """All four answers, which sum to 100 % (M05), then against what was measured (M06)."""
    answers = [words.say(f"pilot-felt-{felt.value}") for felt in Felt]
    shares = [("first", it.first), *([("every", it.every)] if it.every != it.first else [])]
    columns = (words.say("pilot-column-felt"), *answers, words.say("pilot-column-answers"))
    rows = tuple(_felt_row(name, share, words) for name, share in shares)
    yield Grid(words.say("report-grid-felt"), columns, rows)
    cross = zip(Measured, it.table.counts, strict=True)
    told = tuple(
        (words.say(f"pilot-cross-{row.value}"), *map(words.numbers.count, cells))
        for row, cells in cross
    )
    yield Grid(words.say("report-grid-cross"), (words.say("pilot-column-cross"), *answers), told)


def _felt_row(name: str, shares: FeltShares, words: ReportWords) -> tuple[str, ...]:
    percents = (words.say("pilot-whole-percent", {"percent": it}) for it in shares.percents)
    return (words.say(f"pilot-felt-row-{name}"), *percents, words.numbers.count(shares.answers))


def _agreement(it: FeltAnswers, words: ReportWords) -> Iterator[str]:
    kappas: tuple[tuple[str, Kappa | None], ...] = (
        ("kappa", it.table.kappa()),
        ("weighted", it.table.quadratic_kappa()),
    )
    for name, kappa in kappas:
        if kappa is not None:
            low, high = (_two(end, words) for end in kappa.interval)
            yield words.told(f"pilot-{name}", value=_two(kappa.value, words), low=low, high=high)
    if it.correlation is not None and it.correlation.interval is not None:
        low, high = (_two(end, words) for end in it.correlation.interval)
        value = _two(it.correlation.r, words)
        yield words.told("pilot-correlation", value=value, low=low, high=high)


def _columns(names: Sequence[str], words: ReportWords) -> tuple[str, ...]:
    return tuple(words.say(f"pilot-column-{name}") for name in names)


def _share(share: float, words: ReportWords) -> str:
    return words.say("pilot-whole-percent", {"percent": round(100 * share)})


def _two(value: float, words: ReportWords) -> str:
    return words.say("pilot-two", {"value": round(value, 2) or 0.0})
