"""The JSON of `rekmaat experiment`; its names are a promise to those who build on it."""

from dataclasses import asdict

from rekmaat.cli.findings import Object, finding_objects
from rekmaat.guide.experiment import ExperimentPlan, Horizon, fingerprint
from rekmaat.judge.benefit import Prior
from rekmaat.judge.decision import SHORT_DAYS
from rekmaat.judge.person import ModelCheck, PersonJudgement, smallest_effect
from rekmaat.judge.terms import Terms
from rekmaat.service.experiment_answer import TableAnswer, TableQuestion
from rekmaat.service.experiment_judged import terms_of
from rekmaat.tell.experiment_sentences import judged_sentences
from rekmaat.tell.experiment_words import Outcome
from rekmaat.tell.sentences import Sentences
from rekmaat.version import __version__

_LEVEL = 0.95


def answer_sentences(
    told: TableAnswer, judgement: PersonJudgement, outcome: Outcome, text: Sentences
) -> tuple[str, ...]:
    """Return what one of the judgements of an answer says, the verdict first."""
    plan = told.plan
    return judged_sentences(
        judgement,
        text,
        outcome=outcome,
        expectation=None if plan is None else plan.expectation,
        long_term=told.horizon is Horizon.LONG_TERM,
    )


def answer_object(told: TableAnswer, question: TableQuestion, text: Sentences) -> Object:
    """Return a whole answer."""
    tension = None
    if told.tension is not None:
        said = answer_sentences(told, told.tension, Outcome.TENSION, text)
        tension = _judgement(told.tension) | {"text": " ".join(said)}
    said = answer_sentences(told, told.judgement, told.outcome, text)
    return (
        _judgement(told.judgement)
        | {"text": " ".join(said), "tension": tension}
        | {"findings": finding_objects(told.findings, text)}
        | {"provenance": _provenance(told, question)}
    )


def _judgement(judgement: PersonJudgement) -> Object:
    """The names the interface promises, in its order, then what stands behind them."""
    better = judgement.better_afterwards
    return {
        "verdict": judgement.verdict.value,
        "effect": judgement.effect,
        "se": judgement.se,
        "df": judgement.df,
        "interval": _range(judgement.interval),
        "anytime_interval": _range(judgement.anytime_interval),
        "p_exact": judgement.p_exact,
        "e_value": judgement.e_value,
        "probability_of_benefit": judgement.probability_of_benefit,
        "better_afterwards": asdict(better) | {"interval": _range(better.interval)},
        "pairs": judgement.pairs,
        "more_pairs_expected": judgement.more_pairs_expected,
        "decided_at": judgement.decided_at,
        "detectable": judgement.detectable,
        "left_out": judgement.left_out,
        "differences": [asdict(it) | {"days": list(it.days)} for it in judgement.differences],
        "model_check": None if judgement.check is None else _check(judgement.check),
    }


def _check(check: ModelCheck) -> Object:
    return asdict(check) | {"interval": _range(check.interval)}


def _range(interval: tuple[float, float] | None) -> list[float] | None:
    return None if interval is None else list(interval)


def _provenance(told: TableAnswer, question: TableQuestion) -> Object:
    names, plan = question.names, told.plan
    return {
        "version": __version__,
        "settings": _terms(told.judgement.terms)
        | {
            "outcome": told.outcome.value,
            "stretch": names.stretch or "S",
            "control": names.control or "C",
            "interval_level": _LEVEL,
            "prior": asdict(Prior()),
            "tension": None if told.tension is None else _terms(told.tension.terms),
            "plan": None if plan is None else {"id": plan.id, "fingerprint": fingerprint(plan)},
        },
        "inputs": [asdict(it) for it in told.inputs],
    }


def _terms(terms: Terms) -> Object:
    return {
        "planned_pairs": terms.planned_pairs,
        "margin": terms.margin,
        "beta": terms.beta,
        "session_sd": terms.session_sd,
        "better": "lower" if terms.lower_is_better else "higher",
        "early": terms.early,
        "drawn": terms.drawn,
        "ended_pairs": terms.ended_pairs,
    }


def plan_object(plan: ExperimentPlan, file: str, calendar: str | None) -> Object:
    """Return what a plan can tell and where it is; neither its seed nor its order."""
    return {
        "planned_sessions": plan.planned_sessions,
        "planned_pairs": plan.planned_pairs,
        "smallest_effect": smallest_effect(terms_of(plan, plan.horizon)),
        "three_days": plan.days <= SHORT_DAYS,
        "fingerprint": fingerprint(plan),
        "files": {"plan": file, "calendar": calendar},
        "findings": [],
        "provenance": {"version": __version__, "settings": _settings(plan), "inputs": []},
    }


def _settings(plan: ExperimentPlan) -> Object:
    return {
        "days": plan.days,
        "sessions_per_day": plan.sessions_per_day,
        "margin": plan.margin,
        "beta": plan.beta,
        "session_sd": plan.session_sd,
        "horizon": plan.horizon.value,
        "protocol": plan.protocol_id,
        "protocol_version": plan.protocol_version,
        "rules_version": plan.rules_version,
    }
