"""Tells the analysis of parallel groups to a reader: the verdicts first, then the tables."""

from collections.abc import Iterator, Sequence

from rekmaat.catalogue.text import Text
from rekmaat.cli.trial_parallel_people import people_lines, response_lines, subgroup_lines
from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.expectation import Expectation
from rekmaat.judge.trial.parallel import ParallelAnalysis
from rekmaat.judge.trial.parallel_rows import (
    ExpectationAsked,
)
from rekmaat.service.trial_parallel import ParallelAnswer
from rekmaat.tell.aligned import aligned
from rekmaat.tell.trial_words import Chosen, TrialWords, is_claimed, verdict_line

_MANY = 2


def parallel_lines(answer: ParallelAnswer, text: Text) -> list[str]:
    """Return the whole answer as lines.

    Every arm is told with its interval, whatever came of it.
    """
    analysis = answer.analysis
    words = TrialWords(text, analysis.choices.scale.in_percent)
    parts = [
        [*_head(analysis, text), *verdict_lines(answer, text), *_knew(analysis, words)],
        people_lines(analysis, words),
        _means(analysis, words),
        _contrasts(answer, words),
        _equivalences(analysis, words),
        _ways(analysis, words),
        subgroup_lines(analysis, words),
        response_lines(analysis, words),
    ]
    lines = [line for part in parts if part for line in (*part, "")]
    return lines[:-1]


def verdict_lines(answer: ParallelAnswer, text: Text) -> list[str]:
    """Return one line for each arm: what may be said about it beside the control."""
    analysis = answer.analysis
    words = TrialWords(text, analysis.choices.scale.in_percent)
    lower = answer.question.lower_is_better
    asked = Chosen(analysis.choices.margin, len(analysis.contrasts), lower)
    return [
        verdict_line(contrast, verdict, asked, words)
        for contrast, verdict in zip(analysis.contrasts, analysis.verdicts, strict=True)
    ]


def _head(analysis: ParallelAnalysis, text: Text) -> Iterator[str]:
    counts = {"people": analysis.people, "arms": len(analysis.flow)}
    yield text.say("parallel-title", counts | {"control": analysis.choices.control})
    df = analysis.contrasts[0].estimate.df
    method = "regression" if analysis.choices.names.baseline is None else "covariance"
    model = {"formula": analysis.formula, "method": method}
    yield text.say("parallel-model", model | {"df": df})
    everybody = sum(it.people for it in analysis.flow)
    if analysis.people < everybody:
        yield text.say("parallel-complete", {"left_out": everybody - analysis.people})
    yield text.say("trial-in-percent" if analysis.choices.scale.in_percent else "trial-in-units")
    yield ""


def _knew(analysis: ParallelAnalysis, words: TrialWords) -> Iterator[str]:
    """That people know what they do, and what they expected of it."""
    say, told = words.sentences.say, analysis.expectation
    yield say("trial-knew")
    if told is None:
        yield say("trial-expected-not-asked")
        return
    when = "unknown" if told.asked is None else told.asked.value
    means = [
        say("trial-expected-mean", {"arm": it.arm, "mean": words.plain(it.mean)})
        for it in told.means
        if it.mean is not None
    ]
    if means:
        yield say(f"trial-expected-{when}", {"means": ", ".join(means)})
    yield from _expected_more(told, words)
    yield from _adjusted(analysis, told, words)


def _expected_more(told: Expectation, words: TrialWords) -> Iterator[str]:
    """Name the arms whose people expected more than those of the control."""
    control, *others = told.means
    more = [
        it.arm
        for it in others
        if it.mean is not None and control.mean is not None and it.mean > control.mean
    ]
    if more and told.asked is ExpectationAsked.BEFORE:
        filled = {"arms": ", ".join(more), "control": control.arm}
        yield words.sentences.say("trial-expected-more", filled)


def _adjusted(analysis: ParallelAnalysis, told: Expectation, words: TrialWords) -> Iterator[str]:
    if told.model is None:
        return
    for contrast, estimate in zip(analysis.contrasts, told.model.differences, strict=True):
        yield words.sentences.say(
            "trial-expected-same",
            {
                "arm": contrast.a,
                "difference": words.difference(estimate.value),
                "interval": words.interval(estimate.interval()),
                "p": words.chance(estimate.p),
            },
        )
    if told.model.interaction is not None:
        p = told.model.interaction.p
        name = "trial-expected-matters" if is_claimed(p) else "trial-expected-unclear"
        yield words.sentences.say(name, {"p": words.chance(p)})


def _means(analysis: ParallelAnalysis, words: TrialWords) -> list[str]:
    """Every arm, the control among them."""
    say = words.sentences.say
    adjusted = analysis.choices.names.baseline is not None
    rows = [[say(it) for it in ("trial-column-arm", "trial-column-mean", "trial-column-95")]]
    for it in analysis.means:
        level = words.level(it.estimate.value)
        rows.append([it.arm, level, words.level_interval(it.estimate.interval())])
    head = say("parallel-means" if adjusted else "parallel-means-plain")
    return [head, *aligned(rows)]


def _contrasts(answer: ParallelAnswer, words: TrialWords) -> list[str]:
    analysis, lower = answer.analysis, answer.question.lower_is_better
    say, many = words.sentences.say, len(analysis.contrasts) >= _MANY
    names = ["arm", "difference", "95", "p", *["adjusted"] * many, "detectable"]
    rows = [[say(f"trial-column-{it}") for it in names]]
    for it in analysis.contrasts:
        told = words.detectable(it.detectable, lower_is_better=lower)
        last = [*[words.chance(it.p_adjusted)] * many, told]
        rows.append([it.a, *_numbers(it.estimate, words), *last])
    return [say("parallel-contrasts", {"control": analysis.choices.control}), *aligned(rows)]


def _numbers(estimate: Estimate, words: TrialWords) -> list[str]:
    return [
        words.difference(estimate.value),
        words.interval(estimate.interval()),
        words.chance(estimate.p),
    ]


def _equivalences(analysis: ParallelAnalysis, words: TrialWords) -> list[str]:
    margin = analysis.choices.margin
    if margin is None:
        return []
    say, many = words.sentences.say, len(analysis.equivalences) >= _MANY
    names = ["trial-column-arm", "trial-column-90", "trial-column-p"]
    rows = [[say(it) for it in (*names, *["trial-column-adjusted"] * many)]]
    for it in analysis.equivalences:
        p = words.chance(it.test.p)
        adjusted = [words.chance(it.p_adjusted)] * many
        rows.append([it.arm, words.interval(it.test.interval), p, *adjusted])
    ends = {"low": words.size(-margin), "high": words.size(margin)}
    return [say("parallel-equivalence", ends), *aligned(rows)]


def _ways(analysis: ParallelAnalysis, words: TrialWords) -> list[str]:
    """The same contrasts reckoned otherwise, under each other."""
    say = words.sentences.say
    names = ("trial-column-way", "trial-column-arm", "trial-column-difference")
    rows = [[say(it) for it in (*names, "trial-column-95", "trial-column-p")]]
    main = [it.estimate for it in analysis.contrasts]
    rows += _way("parallel-way-main", main, analysis, words)
    for it in analysis.ways:
        name = f"parallel-way-{it.way.value.replace('_', '-')}"
        rows += _way(name, it.differences, analysis, words)
    expected = None if analysis.expectation is None else analysis.expectation.model
    if expected is not None:
        rows += _way("parallel-way-expectation", expected.differences, analysis, words)
    return [say("parallel-ways"), *aligned(rows, words=2)]


def _way(
    name: str, estimates: Sequence[Estimate], analysis: ParallelAnalysis, words: TrialWords
) -> Iterator[list[str]]:
    for at, (contrast, it) in enumerate(zip(analysis.contrasts, estimates, strict=True)):
        told = "" if at else words.sentences.say(name)
        yield [told, contrast.a, *_numbers(it, words)]
