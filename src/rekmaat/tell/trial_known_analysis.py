"""What Rekmaat knows of the analysis of a trial: how it was reckoned, of whom, and without what."""

from collections.abc import Iterator

from rekmaat.judge.trial.crossover import CrossoverAnalysis
from rekmaat.judge.trial.parallel import ParallelAnalysis
from rekmaat.tell.trial_absent import absent_periods, all_periods
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_words import ReportWords


def methods(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield the model, its errors, and how comparisons were adjusted."""
    if account.crossover is not None:
        yield from _crossover_methods(account.crossover, words)
    if account.parallel is not None:
        yield from _parallel_methods(account.parallel, words)
    name = "known-verdict" if account.pilot is None else "known-methods-pilot"
    yield words.say(name)


def _crossover_methods(analysis: CrossoverAnalysis, words: ReportWords) -> Iterator[str]:
    choices = analysis.choices
    yield words.say("crossover-model", {"formula": analysis.formula})
    yield words.say(f"crossover-errors-{choices.inference.value.replace('_', '-')}")
    yield words.say(f"crossover-adjusted-{choices.adjustment.value}")


def _parallel_methods(analysis: ParallelAnalysis, words: ReportWords) -> Iterator[str]:
    method = "regression" if analysis.choices.names.baseline is None else "covariance"
    df = analysis.contrasts[0].estimate.df
    yield words.say("parallel-model", {"formula": analysis.formula, "method": method, "df": df})
    if len(analysis.contrasts) > 1:
        yield words.say("known-adjusted-holm")


def analysed_who(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield who was counted where."""
    yield words.say(f"known-analysed-who-{account.design}")


def missing(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield what was done about missing values."""
    left_out = sum(it.there - it.analysed for it in account.arms)
    if account.pilot is not None:
        left_out = len(account.rows) - len(account.sessions)
    yield words.say(f"known-missing-{account.design}", {"count": left_out})
    yield from _absent(account, words)


def _absent(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """What the table lacks altogether, and nobody can have left out of it."""
    gone = absent_periods(account)
    if gone:
        people = len({it.person for it in gone})
        yield words.told("known-absent", count=len(gone), all=all_periods(account), people=people)


def losses(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield how much of each arm was left out, and what is not in the table at all."""
    yield from _left_out(account, words)
    yield from _absent(account, words)


def _left_out(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    if account.pilot is not None:
        there, kept = len(account.rows), len(account.sessions)
        if there > kept:
            yield words.told("known-losses-pilot", count=there - kept, there=there)
        else:
            yield words.say("known-losses-none")
        return
    lost = [(it.arm, it.there - it.analysed, it.there) for it in account.arms]
    if not any(count for _, count, _ in lost):
        yield words.say("known-losses-none")
        return
    told = (
        words.say("known-losses-arm", {"arm": arm, "count": count, "there": there})
        for arm, count, there in lost
    )
    yield words.say(f"known-losses-{account.design}", {"losses": ", ".join(told)})


def other_analyses(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield what else was looked at."""
    if account.crossover is not None:
        yield from carry_over_methods(account, words)
        if account.crossover.boundary:
            yield words.say("known-within-person")
    if account.pilot is not None:
        yield words.say("known-other-pilot")
    if account.parallel is not None:
        yield words.say("known-ways")
        subgroups = account.parallel.subgroups.subgroups
        if subgroups:
            named = words.listed(it.name for it in subgroups)
            yield words.say("known-subgroups", {"subgroups": named})


def carry_over_methods(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield how what is left of the arm before was looked at."""
    crossover = account.crossover
    if crossover is not None:
        told = "known-carry-over-none" if crossover.carry_over is None else "known-carry-over"
        yield words.say(told)


def limits(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield what the analysis itself cannot make good."""
    if account.pilot is not None:
        yield words.say("pilot-no-verdict")
    yield words.say("report-knew")
    if len(account.comparisons) > 1:
        yield words.say("known-limits-many", {"count": len(account.comparisons)})
    yield words.say("known-limits-table")
