"""Makes the account of a trial from the analysis of each design."""

from collections.abc import Iterable, Sequence

from rekmaat.errors import Finding
from rekmaat.judge.trial.crossover import CrossoverAnalysis
from rekmaat.judge.trial.crossover_rows import CrossoverRow
from rekmaat.judge.trial.estimates import Contrast
from rekmaat.judge.trial.parallel import ParallelAnalysis
from rekmaat.judge.trial.parallel_rows import ParallelRow
from rekmaat.judge.trial.pilot import PilotAnalysis
from rekmaat.judge.trial.pilot_rows import PilotRow, pilot_table
from rekmaat.judge.trial.scale import Scale
from rekmaat.judge.trial.verdict import ContrastVerdict
from rekmaat.tell.trial_account import (
    PILOT_ARM,
    ArmAccount,
    Beside,
    Comparison,
    OutcomeAccount,
    PersonAccount,
    TrialAccount,
    TrialDesign,
)


def crossover_account(
    analysis: CrossoverAnalysis,
    rows: Iterable[CrossoverRow],
    findings: tuple[Finding, ...],
    beside: Beside,
    *,
    lower_is_better: bool,
) -> TrialAccount:
    """Return the account of a crossover.

    Args:
        analysis: What came of it.
        rows: Every row of the table.
        findings: What to read it with, each with its file.
        beside: What is told of it beside the table.
        lower_is_better: False where a higher outcome is the better one.
    """
    choices = analysis.choices
    flow = zip(analysis.flow, analysis.means, strict=True)
    return TrialAccount(
        design=TrialDesign.CROSSOVER,
        outcome=OutcomeAccount(
            name=choices.names.outcome,
            baseline=choices.names.baseline,
            scale=choices.scale,
            lower_is_better=lower_is_better,
            margin=choices.margin,
        ),
        people=analysis.people,
        analysed_people=analysis.analysed_people,
        arms=tuple(
            ArmAccount(it.arm, it.rows, it.analysed, mean.estimate, it.outcome_mean, it.outcome_sd)
            for it, mean in flow
        ),
        comparisons=_comparisons(analysis.contrasts, analysis.verdicts),
        rows=tuple(
            PersonAccount(it.person, it.arm, it.baseline, it.outcome, it.sequence, it.period)
            for it in rows
        ),
        analysis=analysis,
        findings=findings,
        beside=beside,
    )


def parallel_account(
    analysis: ParallelAnalysis,
    rows: Iterable[ParallelRow],
    findings: tuple[Finding, ...],
    beside: Beside,
    *,
    lower_is_better: bool,
) -> TrialAccount:
    """Return the account of parallel groups; the arguments are those of `crossover_account`."""
    choices = analysis.choices
    flow = zip(analysis.flow, analysis.means, strict=True)
    return TrialAccount(
        design=TrialDesign.PARALLEL,
        outcome=OutcomeAccount(
            name=choices.names.outcome,
            baseline=choices.names.baseline,
            scale=Scale(choices.scale.value),
            lower_is_better=lower_is_better,
            margin=choices.margin,
        ),
        people=sum(it.people for it in analysis.flow),
        analysed_people=analysis.people,
        arms=tuple(
            ArmAccount(
                it.arm, it.people, it.analysed, mean.estimate, it.outcome_mean, it.outcome_sd
            )
            for it, mean in flow
        ),
        comparisons=_comparisons(analysis.contrasts, analysis.verdicts),
        rows=tuple(PersonAccount(it.person, it.arm, it.baseline, it.outcome) for it in rows),
        analysis=analysis,
        findings=findings,
        beside=beside,
    )


def pilot_account(
    analysis: PilotAnalysis,
    rows: Sequence[PilotRow],
    findings: tuple[Finding, ...],
    beside: Beside,
    outcome: OutcomeAccount,
) -> TrialAccount:
    """Return the account of a pilot without a control, which has no comparison and no verdict.

    Args:
        analysis: What came of it.
        rows: Every session of the table.
        findings: What to read it with, each with its file.
        beside: What is told of it beside the table.
        outcome: What was measured.
    """
    choices = analysis.choices
    return TrialAccount(
        design=TrialDesign.PILOT,
        outcome=outcome,
        people=len({it.person for it in rows}),
        analysed_people=analysis.people,
        arms=(),
        comparisons=(),
        rows=tuple(PersonAccount(it.person, PILOT_ARM, it.baseline, it.outcome) for it in rows),
        analysis=analysis,
        findings=findings,
        beside=beside,
        sessions=pilot_table(rows, repeated=choices.repeated, felt=choices.felt).every,
    )


def _comparisons(
    contrasts: Sequence[Contrast], verdicts: Sequence[ContrastVerdict]
) -> tuple[Comparison, ...]:
    return tuple(
        Comparison(
            a=it.a,
            b=it.b,
            estimate=it.estimate,
            p_adjusted=it.p_adjusted,
            interval_adjusted=it.interval_adjusted,
            detectable=it.detectable,
            verdict=verdict,
        )
        for it, verdict in zip(contrasts, verdicts, strict=True)
    )
