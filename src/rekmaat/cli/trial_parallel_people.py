"""Tells of the people of a trial: how many there were, and whether they differ in response."""

from collections.abc import Iterator

from rekmaat.judge.trial.individual_response import IndividualResponse
from rekmaat.judge.trial.parallel import ParallelAnalysis
from rekmaat.judge.trial.parallel_rows import (
    ArmFlow,
)
from rekmaat.judge.trial.subgroups import Subgroup
from rekmaat.tell.aligned import aligned
from rekmaat.tell.trial_words import TrialWords, is_claimed


def people_lines(analysis: ParallelAnalysis, words: TrialWords) -> list[str]:
    """Return the participant flow: how many of each arm were analysed, and why not the others."""
    say, names = words.sentences.say, analysis.choices.names
    columns = ["arm", "people", "analysed", "no-outcome"]
    columns += ["no-baseline"] * (names.baseline is not None)
    columns += ["no-covariate"] * bool(names.covariates)
    columns += ["before"] * (names.baseline is not None)
    rows = [[say(f"trial-column-{it}") for it in (*columns, "after")]]
    for it in analysis.flow:
        told = _flow(it, words)
        rows.append([told[at] for at in (*map(_FLOW.index, columns), len(_FLOW) - 1)])
    return [say("parallel-people"), *aligned(rows)]


_FLOW = (
    "arm",
    "people",
    "analysed",
    "no-outcome",
    "no-baseline",
    "no-covariate",
    "before",
    "after",
)


def _flow(it: ArmFlow, words: TrialWords) -> list[str]:
    counts = (it.people, it.analysed, it.without_outcome, it.without_baseline)
    return [
        it.arm,
        *map(words.count, (*counts, it.without_covariate)),
        "" if it.baseline_mean is None else words.level(it.baseline_mean),
        words.level(it.outcome_mean),
    ]


def subgroup_lines(analysis: ParallelAnalysis, words: TrialWords) -> list[str]:
    """Return whether the effect differs between people, always with the warning."""
    say, found = words.sentences.say, analysis.subgroups.subgroups
    if not found:
        return []
    names = ("trial-column-subgroup", "trial-column-people", "trial-column-p")
    rows = [[say(it) for it in (*names, "trial-column-adjusted")]]
    for it in found:
        numbers = (words.chance(it.interaction.p), words.chance(it.p_adjusted))
        rows.append([it.name, words.count(it.people), *numbers])
    return [
        say("parallel-subgroups", {"count": len(found)}),
        *aligned(rows),
        *(_claim(it, words) for it in found),
        say("parallel-subgroups-warning"),
        *(line for it in found for line in _effects(it, words)),
    ]


def _claim(it: Subgroup, words: TrialWords) -> str:
    name = "parallel-subgroup-differs" if is_claimed(it.p_adjusted) else "parallel-subgroup-unclear"
    told = {"column": it.name, "p": words.chance(it.p_adjusted)}
    return words.sentences.say(name, told)


def _effects(subgroup: Subgroup, words: TrialWords) -> Iterator[str]:
    """The effects with their intervals and without a p, which would be read as one."""
    say = words.sentences.say
    kind = "levels" if subgroup.levels else "slopes"
    units = words.plain(subgroup.slopes[0].units) if subgroup.slopes else ""
    yield ""
    yield say(f"parallel-subgroup-{kind}", {"column": subgroup.name, "units": units})
    columns = ["arm", "level", "people"] if subgroup.levels else ["arm"]
    rows = [[say(f"trial-column-{it}") for it in (*columns, "difference", "95")]]
    for it in subgroup.levels:
        numbers = words.difference(it.difference.value), words.interval(it.difference.interval())
        rows.append([it.arm, it.level, words.count(it.people), *numbers])
    for slope in subgroup.slopes:
        numbers = words.difference(slope.change.value), words.interval(slope.change.interval())
        rows.append([slope.arm, *numbers])
    yield from aligned(rows, words=len(columns[:2]))


def response_lines(analysis: ParallelAnalysis, words: TrialWords) -> list[str]:
    """Return whether people differ in response, beyond chance."""
    if not analysis.individual_responses:
        return []
    told = [_response(it, words) for it in analysis.individual_responses]
    return [words.sentences.say("parallel-responses"), *told]


def _response(it: IndividualResponse, words: TrialWords) -> str:
    low, high = it.interval
    name = "unclear" if it.variance >= 0 else "negative"
    if low > 0 or high < 0:
        name = "more" if low > 0 else "less"
    return words.sentences.say(
        f"parallel-response-{name}",
        {
            "arm": it.arm,
            "control": it.control,
            "own": words.size(it.arm_sd),
            "other": words.size(it.control_sd),
            "sd": "" if it.sd is None else words.size(it.sd),
            "variance": words.plain(it.variance),
            "low": words.plain(low),
            "high": words.plain(high),
        },
    )
