"""What Rekmaat knows of a trial by itself, in words: nothing it does not know is answered."""

from collections.abc import Callable, Iterator, Mapping

from rekmaat.tell.checklist import Known
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_known_allocation import (
    concealment,
    enrolled_when,
    random_order,
    restriction,
)
from rekmaat.tell.trial_known_analysis import (
    analysed_who,
    carry_over_methods,
    limits,
    losses,
    methods,
    missing,
    other_analyses,
)
from rekmaat.tell.trial_known_exercise import dose, exercise, exercise_name, materials, steps
from rekmaat.tell.trial_report_parts import SectionName
from rekmaat.tell.trial_report_words import ReportWords

Knows = Callable[[TrialAccount, ReportWords], Iterator[str]]


def known_words(known: Known, account: TrialAccount, words: ReportWords) -> tuple[str, ...]:
    """Return what Rekmaat knows of one thing; empty where it does not."""
    return tuple(_KNOWS[known](account, words))


def known_of(account: TrialAccount, words: ReportWords) -> frozenset[Known]:
    """Return everything that Rekmaat knows of a trial."""
    return frozenset(known for known in Known if known_words(known, account, words))


def _design(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    crossover = account.crossover
    if account.pilot is not None:
        yield words.say("known-design-pilot")
        return
    yield words.told(
        f"known-design-{account.design}",
        arms=words.listed(it.arm for it in account.arms),
        count=len(account.arms),
        periods=len(crossover.periods) if crossover else 1,
    )
    shares = (f"{it.arm} {words.numbers.count(it.there)}" for it in account.arms)
    yield words.say(f"known-shares-{account.design}", {"shares": ", ".join(shares)})
    margin = account.outcome.margin
    if margin is None:
        yield words.say("known-aim")
    else:
        yield words.say("known-aim-margin", {"margin": words.numbers.size(margin)})


def _outcome(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    outcome = account.outcome
    better = "lower" if outcome.lower_is_better else "higher"
    yield words.say(f"known-outcome-{outcome.scale}-{better}", {"outcome": outcome.name})
    if outcome.baseline is not None:
        same = "known-outcome-baseline" if outcome.is_after_baseline else "known-outcome-beside"
        yield words.say(same, {"baseline": outcome.baseline})


def _masking(_account: TrialAccount, words: ReportWords) -> Iterator[str]:
    yield words.say("known-masking")


def _baseline(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    if account.outcome.baseline is not None:
        yield words.see(SectionName.PERSONS)


def _periods(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    crossover = account.crossover
    if crossover is not None:
        done = sum(it.analysed for it in account.arms)
        there = sum(it.there for it in account.arms)
        told = {"periods": len(crossover.periods), "done": done, "there": there}
        yield words.say("known-periods", told)


def _sequences(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    crossover = account.crossover
    if crossover is not None and crossover.sequences:
        yield words.say("known-sequences", {"sequences": ", ".join(crossover.sequences)})


def _provenance(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    told = {"version": account.beside.provenance.version}
    yield words.say("known-provenance", told)
    yield words.see(SectionName.GROUNDS)


def _seen(name: SectionName) -> Knows:
    """What a section of its own tells."""

    def knows(_account: TrialAccount, words: ReportWords) -> Iterator[str]:
        yield words.see(name)

    return knows


_KNOWS: Mapping[Known, Knows] = {
    Known.DESIGN: _design,
    Known.SUMMARY: _seen(SectionName.SUMMARY),
    Known.PROVENANCE: _provenance,
    Known.OUTCOME: _outcome,
    Known.RANDOM_ORDER: random_order,
    Known.RESTRICTION: restriction,
    Known.CONCEALMENT: concealment,
    Known.ENROLLED_WHEN: enrolled_when,
    Known.MASKING: _masking,
    Known.METHODS: methods,
    Known.ANALYSED_WHO: analysed_who,
    Known.MISSING: missing,
    Known.OTHER_ANALYSES: other_analyses,
    Known.FLOW: _seen(SectionName.FLOW),
    Known.LOSSES: losses,
    Known.BASELINE: _baseline,
    Known.RESULTS: _seen(SectionName.RESULTS),
    Known.OTHER_RESULTS: _seen(SectionName.FURTHER),
    Known.LIMITS: limits,
    Known.PERIODS: _periods,
    Known.SEQUENCES: _sequences,
    Known.EACH_PERIOD: _seen(SectionName.PERSONS),
    Known.CARRY_OVER_METHODS: carry_over_methods,
    Known.EXERCISE: exercise,
    Known.EXERCISE_NAME: exercise_name,
    Known.MATERIALS: materials,
    Known.STEPS: steps,
    Known.DOSE: dose,
}
