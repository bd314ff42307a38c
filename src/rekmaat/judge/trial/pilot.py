"""Analyses a pilot without a control group: what changed, and what that can be besides an effect.

The answer holds no verdict: without a control group nothing can be said to work (V02).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.errors import Finding
from rekmaat.guide.ratings import Felt
from rekmaat.judge.change import STANDING
from rekmaat.judge.trial.bland_altman import (
    Agreement,
    RepeatedAgreement,
    agreement,
    repeated_agreement,
)
from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.felt_measured import (
    CrossTable,
    FeltShares,
    Measured,
    RepeatedCorrelation,
    repeated_correlation,
)
from rekmaat.judge.trial.pilot_rows import (
    PilotRow,
    PilotSession,
    PilotTable,
    alike,
    pilot_table,
)
from rekmaat.judge.trial.reliability import Icc, Noise, iccs, noise_of
from rekmaat.judge.trial.responders import (
    AssumedNoise,
    RegressionToMean,
    ResponderShare,
    ResponseRule,
    own_noise,
)

Floats = NDArray[np.float64]

_SCORES = {Felt.BETTER: -1.0, Felt.SAME: 0.0, Felt.WORSE: 1.0}
_RULE = ResponseRule()


@dataclass(frozen=True, slots=True)
class PilotChoices:
    """What was chosen before anybody looked.

    Attributes:
        rule: Who counts as a responder, and which way is better.
        repeated: Whether there is a second baseline.
        felt: Whether people were asked what they felt.
        assumed_log_sd: The noise of one reading to assume where there is no second baseline.
    """

    rule: ResponseRule = _RULE
    repeated: bool = True
    felt: bool = True
    assumed_log_sd: float = STANDING.sd


@dataclass(frozen=True, slots=True)
class FeltAnswers:
    """What was felt, beside what was measured.

    Attributes:
        first: In the first session of each person.
        every: In all sessions.
        table: All sessions: measured, by what the noise can do, against felt.
        correlation: Within people, of the change felt with the change measured; None where it is
            not defined.
        contradict: Whether the two point in opposite directions in the first sessions.
    """

    first: FeltShares
    every: FeltShares
    table: CrossTable
    correlation: RepeatedCorrelation | None
    contradict: bool


@dataclass(frozen=True, slots=True)
class Baselines:
    """What two baselines with nothing in between tell.

    Attributes:
        noise: How much they differ.
        iccs: How well they agree.
        between: The mean change from the first to the second, where nothing happened.
        regression: What to expect if people took part because the first was high.
        agreement: Limits of agreement, first sessions.
        repeated: Limits of agreement, all sessions; None where nobody has two.
    """

    noise: Noise
    iccs: tuple[Icc, ...]
    between: Estimate
    regression: RegressionToMean
    agreement: Agreement
    repeated: RepeatedAgreement | None


@dataclass(frozen=True, slots=True)
class PilotAnalysis:
    """What a pilot tells; there is no verdict in it.

    Attributes:
        choices: What was chosen beforehand.
        people: How many are complete.
        sessions: How many sessions.
        change: The mean change in the first sessions, on the log scale, from the last baseline.
        from_first: The same from the first baseline; None where there is one only.
        every_session: The mean over people of each one's mean change; None where all have one
            session.
        responders: The share of responders in the first sessions, with what belongs beside it.
        detectable: The smallest change that one reading before and one after can tell from none,
            on the log scale.
        baselines: What the two baselines tell; None without a second one.
        felt: What was felt; None where nobody answered.
        findings: What is missing, and what it cannot say.
    """

    choices: PilotChoices
    people: int
    sessions: int
    change: Estimate
    from_first: Estimate | None
    every_session: Estimate | None
    responders: ResponderShare
    detectable: float
    baselines: Baselines | None
    felt: FeltAnswers | None
    findings: tuple[Finding, ...]


def analyse_pilot(
    rows: Sequence[PilotRow], choices: PilotChoices = PilotChoices()
) -> PilotAnalysis:
    """Analyse a pilot.

    Shares and the t interval take the first session of each person, so that nobody counts twice.

    Args:
        rows: One for each session; numbers on the log scale.
        choices: What was chosen beforehand.

    Raises:
        RefusedError: A session is there twice, fewer than two people are complete, or nothing
            differs.
    """
    table = pilot_table(rows, repeated=choices.repeated, felt=choices.felt)
    baselines = _baselines(table) if table.repeated else None
    changes = [it.change for it in table.first]
    log_sd = choices.assumed_log_sd if baselines is None else baselines.noise.sem
    return PilotAnalysis(
        choices=choices,
        people=len(table.groups),
        sessions=len(table.every),
        change=_mean(np.array(changes)),
        from_first=_from_first(table),
        every_session=_every_session(table),
        responders=_responders(table, choices.rule, log_sd),
        detectable=_detectable(baselines, log_sd),
        baselines=baselines,
        felt=_felt(table, choices, _detectable(baselines, log_sd)),
        findings=table.findings,
    )


def _mean(values: Floats) -> Estimate:
    """A mean with its t interval."""
    se = float(values.std(ddof=1)) / values.size**0.5
    return Estimate(float(values.mean()), se, values.size - 1)


def _from_first(table: PilotTable) -> Estimate | None:
    changes = np.array([it.outcome - it.baseline for it in table.first])
    return None if not table.repeated or alike(list(changes)) else _mean(changes)


def _every_session(table: PilotTable) -> Estimate | None:
    """The means of people are independent, whatever their sessions have in common."""
    if len(table.every) == len(table.groups):
        return None
    means = np.array([np.mean([it.change for it in group]) for group in table.groups])
    return None if alike(list(means)) else _mean(means)


def _responders(table: PilotTable, rule: ResponseRule, log_sd: float) -> ResponderShare:
    changes = [it.change for it in table.first]
    between = [it.between for it in table.first if it.between is not None]
    return ResponderShare(
        rule=rule,
        count=sum(map(rule.counts, changes)),
        people=len(changes),
        noise=own_noise(changes, between, rule)
        if table.repeated
        else AssumedNoise.under(rule, log_sd),
        expected=rule.share_expected(float(np.mean(changes)), log_sd),
    )


def _detectable(baselines: Baselines | None, log_sd: float) -> float:
    noise = Noise(0, 0.0, 2**0.5 * log_sd) if baselines is None else baselines.noise
    return noise.detectable


def _baselines(table: PilotTable) -> Baselines:
    first = np.array([it.baseline for it in table.first])
    between = np.array([it.between for it in table.first], dtype=np.float64)
    found = iccs(np.column_stack([first, first + between]))
    groups = [np.array([it.between for it in one], dtype=np.float64) for one in table.groups]
    return Baselines(
        noise=noise_of(first, first + between),
        iccs=found,
        between=_mean(between),
        regression=RegressionToMean(found[0].value, float(first.std(ddof=1))),
        agreement=agreement(between),
        repeated=repeated_agreement(groups),
    )


def _felt(table: PilotTable, choices: PilotChoices, detectable: float) -> FeltAnswers | None:
    answered = [it for it in table.every if it.felt is not None]
    if not answered:
        return None
    felt = [it.felt for it in answered if it.felt is not None]
    first = FeltShares.of([it.felt for it in table.first if it.felt is not None])
    measured = [_measured(choices.rule.gain(it.change), detectable) for it in answered]
    return FeltAnswers(
        first=first,
        every=FeltShares.of(felt),
        table=CrossTable.of(measured, felt),
        correlation=_correlation(answered),
        contradict=_contradict(first, table, choices.rule),
    )


def _measured(gain: float, detectable: float) -> Measured:
    if gain > detectable:
        return Measured.BETTER
    return Measured.WORSE if gain < -detectable else Measured.NONE


def _correlation(answered: Sequence[PilotSession]) -> RepeatedCorrelation | None:
    """Of the change felt with the change measured; an answer in words counts -1, 0 or 1."""
    kept = [(it, score) for it in answered if (score := _score(it)) is not None]
    if not kept:
        return None
    people, changes, scores = zip(*((it.person, it.change, at) for it, at in kept), strict=True)
    return repeated_correlation(people, np.array(changes), np.array(scores))


def _score(session: PilotSession) -> float | None:
    if session.felt_change is not None:
        return session.felt_change
    return None if session.felt is None else _SCORES.get(session.felt)


def _contradict(felt: FeltShares, table: PilotTable, rule: ResponseRule) -> bool:
    """Whether most of those who felt something felt the opposite of the mean that was measured."""
    better, _, worse, _ = felt.counts
    return rule.gain(float(np.mean([it.change for it in table.first]))) * (better - worse) < 0
