"""Tells the analysis of a crossover to a reader: the verdicts first, then the tables."""

from collections.abc import Iterator, Sequence

from rekmaat.judge.trial.crossover import CrossoverAnalysis
from rekmaat.judge.trial.estimates import Contrast, TermTest
from rekmaat.tell.aligned import aligned
from rekmaat.tell.sentences import Sentences
from rekmaat.tell.trial_words import Chosen, TrialWords, verdict_line


def crossover_lines(analysis: CrossoverAnalysis, sentences: Sentences) -> list[str]:
    """Return the whole answer as lines; every arm is told with its interval."""
    words = TrialWords(sentences, analysis.choices.scale.in_percent)
    parts = [
        list(_head(analysis, words)),
        [*verdict_lines(analysis, sentences), *_detectable(analysis, words)],
        [sentences.say("trial-knew")],
        _rows(analysis, words),
        _means(analysis, words),
        [sentences.say("crossover-contrasts"), *_table(analysis.contrasts, words)],
        list(_spread(analysis, words)),
        list(_carry_over(analysis, words)),
    ]
    lines = [line for part in parts if part for line in (*part, "")]
    return lines[:-1]


def verdict_lines(analysis: CrossoverAnalysis, sentences: Sentences) -> list[str]:
    """Return one line for each arm: what may be said about it beside the control."""
    words = TrialWords(sentences, analysis.choices.scale.in_percent)
    choices = analysis.choices
    asked = Chosen(choices.margin, len(analysis.contrasts), choices.lower_is_better)
    return [
        verdict_line(contrast, verdict, asked, words)
        for contrast, verdict in zip(analysis.contrasts, analysis.verdicts, strict=True)
        if contrast.b == choices.control
    ]


def _head(analysis: CrossoverAnalysis, words: TrialWords) -> Iterator[str]:
    say, choices = words.sentences.say, analysis.choices
    yield say(
        "crossover-title",
        {
            "people": analysis.analysed_people,
            "arms": len(analysis.arms),
            "periods": len(analysis.periods),
            "control": choices.control,
        },
    )
    yield say("crossover-model", {"formula": analysis.formula})
    yield say(f"crossover-errors-{choices.inference.value.replace('_', '-')}")
    yield say(f"crossover-adjusted-{choices.adjustment.value}")
    yield say("trial-in-percent" if words.in_percent else "trial-in-units")
    yield _test("crossover-any", analysis.arm_test, words)


def _detectable(analysis: CrossoverAnalysis, words: TrialWords) -> Iterator[str]:
    """The smallest difference from the control that every arm could have shown."""
    control = analysis.choices.control
    largest = max(it.detectable for it in analysis.contrasts if it.b == control)
    lower = analysis.choices.lower_is_better
    size = words.detectable(largest, lower_is_better=lower)
    yield words.sentences.say("trial-detectable", {"size": size})


def _test(name: str, it: TermTest, words: TrialWords) -> str:
    p = words.chance(it.p)
    return words.sentences.say(
        name, {"above": it.df_above, "below": it.df_below, "f": it.f, "p": p}
    )


def _rows(analysis: CrossoverAnalysis, words: TrialWords) -> list[str]:
    say = words.sentences.say
    names = ("crossover-column-arm", "trial-column-rows", "trial-column-analysed")
    rows = [[say(it) for it in names]]
    rows += [[it.arm, words.count(it.rows), words.count(it.analysed)] for it in analysis.flow]
    return [say("crossover-rows"), *aligned(rows)]


def _means(analysis: CrossoverAnalysis, words: TrialWords) -> list[str]:
    """Every arm, the control among them."""
    say = words.sentences.say
    rows = [[say(it) for it in ("crossover-column-arm", "trial-column-mean", "trial-column-95")]]
    for it in analysis.means:
        level = words.level(it.estimate.value)
        rows.append([it.arm, level, words.level_interval(it.estimate.interval())])
    return [say("crossover-means"), *aligned(rows)]


def _table(contrasts: Sequence[Contrast], words: TrialWords) -> Iterator[str]:
    say = words.sentences.say
    simultaneous = contrasts[0].interval_adjusted is not None
    names = ["trial-column-pair", "trial-column-difference", "trial-column-95", "trial-column-p"]
    names += ["trial-column-adjusted", *["trial-column-95-adjusted"] * simultaneous]
    rows = [[say(it) for it in names]]
    for it in contrasts:
        wide = [] if it.interval_adjusted is None else [words.interval(it.interval_adjusted)]
        rows.append(
            [
                say("trial-pair", {"a": it.a, "b": it.b}),
                words.difference(it.estimate.value),
                words.interval(it.estimate.interval()),
                words.chance(it.estimate.p),
                words.chance(it.p_adjusted),
                *wide,
            ]
        )
    yield from aligned(rows)


def _spread(analysis: CrossoverAnalysis, words: TrialWords) -> Iterator[str]:
    person, residual = analysis.person_variance**0.5, analysis.residual_variance**0.5
    name = "crossover-spread-boundary" if analysis.boundary else "crossover-spread"
    told = {"person": words.size(person), "residual": words.size(residual)}
    yield words.sentences.say(name, told)
    if analysis.within_person:
        yield words.sentences.say("crossover-within")
        yield from _table(analysis.within_person, words)


def _carry_over(analysis: CrossoverAnalysis, words: TrialWords) -> Iterator[str]:
    if analysis.carry_over is None:
        return
    yield _test("crossover-carry-over", analysis.carry_over.test, words)
    yield words.sentences.say("crossover-carry-over-contrasts")
    yield from _table(analysis.carry_over.contrasts, words)
