"""The answer of a trial in short: every arm with its interval, never only the winner (V05)."""

from collections.abc import Iterator

from rekmaat.tell.trial_account import Comparison, TrialAccount
from rekmaat.tell.trial_report_parts import Block, Bullets, Section, SectionName, Words
from rekmaat.tell.trial_report_pilot import pilot_answer
from rekmaat.tell.trial_report_words import ReportWords
from rekmaat.tell.trial_words import Compared, verdict_sentences


def answer_section(account: TrialAccount, words: ReportWords) -> Section:
    """Return what the trial tells, one sentence an arm, and what belongs beside it."""
    return Section(
        SectionName.SUMMARY, words.section(SectionName.SUMMARY), tuple(_blocks(account, words))
    )


def lead_sentence(account: TrialAccount, words: ReportWords) -> str:
    """Return what kind of trial it was."""
    crossover = account.crossover
    return words.say(
        f"report-lead-{account.design}",
        {
            "people": account.analysed_people,
            "all": account.people,
            "arms": len(account.arms),
            "periods": len(crossover.periods) if crossover else 1,
            "control": account.control,
            "outcome": account.outcome.name,
            "sessions": len(account.sessions),
        },
    )


def arm_words(account: TrialAccount, comparison: Comparison, words: ReportWords) -> Words:
    """Return what may be said about an arm beside another, its interval with it."""
    outcome = account.outcome
    compared = Compared(
        arm=comparison.a,
        control=comparison.b,
        estimate=comparison.estimate,
        p_adjusted=comparison.p_adjusted,
        verdict=comparison.verdict,
        margin=outcome.margin,
        contrasts=len(account.comparisons),
        lower_is_better=outcome.lower_is_better,
    )
    verdict, *rest = verdict_sentences(compared, words.numbers)
    return Words(" ".join([*rest, could_tell(account, comparison, words)]), strong=verdict)


def could_tell(account: TrialAccount, comparison: Comparison, words: ReportWords) -> str:
    """Return the smallest difference that this comparison could have told from none."""
    lower = account.outcome.lower_is_better
    size = words.numbers.detectable(comparison.detectable, lower_is_better=lower)
    return words.say("report-could-tell", {"size": size})


def _blocks(account: TrialAccount, words: ReportWords) -> Iterator[Block]:
    if account.pilot is not None:
        yield from pilot_answer(account.pilot, words)
        return
    for comparison in account.with_control:
        yield arm_words(account, comparison, words)
    told = ["report-every-arm", "report-knew"]
    if account.outcome.margin is None:
        told.append("report-no-margin")
    yield Bullets(tuple(words.told(it, arms=len(account.arms)) for it in told))
