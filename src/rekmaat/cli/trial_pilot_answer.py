"""The JSON of the analysis of a pilot; its names are a promise."""

from dataclasses import asdict
from math import expm1, isfinite

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.findings import Object, finding_objects
from rekmaat.cli.trial_pilot_lines import FELT, TOP_SHARES, pilot_sentences
from rekmaat.errors import WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.bland_altman import Agreement, RepeatedAgreement
from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.felt_measured import FeltShares, Kappa, Measured, RepeatedCorrelation
from rekmaat.judge.trial.pilot import Baselines, FeltAnswers, PilotAnalysis
from rekmaat.judge.trial.reliability import Icc
from rekmaat.judge.trial.responders import AssumedNoise, OwnNoise, ResponderShare
from rekmaat.service.trial_pilot import PilotAnswer, PilotQuestion
from rekmaat.version import __version__

_LARGEST_LOG = 700.0


def pilot_text(language: Language) -> Text:
    """Return the sentences about a pilot; its own words about tables go before the others."""
    return text_of(language, "trial_pilot", "findings", "experiment_files")


def check_pilot_use(question: PilotQuestion, text: Text) -> None:
    """Check what no file can answer.

    Raises:
        WrongUseError: The change that counts or the points of a felt change cannot be meant.
    """
    if not 0 <= question.percent < 100:  # noqa: PLR2004 - percent
        raise WrongUseError(text.say("usage-pilot-percent"))
    if not 0 < question.felt_points < float("inf"):
        raise WrongUseError(text.say("usage-pilot-points"))


def pilot_object(answer: PilotAnswer, text: Text) -> Object:
    """Return the whole answer; there is no verdict in it."""
    analysis = answer.analysis
    change = _estimate(analysis.change)
    variance = analysis.people * analysis.change.se**2
    return {
        "design": "pilot",
        "method": "t, first sessions",
        "controlled": False,
        "boundary": False,
        "variance": {"person": None, "residual": variance},
        "coefficients": [{"term": "(Intercept)"} | change],
        "contrasts": [],
        "people": analysis.people,
        "sessions": analysis.sessions,
        "change": change,
        "change_from_first_baseline": _maybe_estimate(analysis.from_first),
        "change_every_session": _maybe_estimate(analysis.every_session),
        "responders": _responders(analysis.responders),
        "detectable": {
            "log": analysis.detectable,
            "percent": _percent(-analysis.detectable),
        },
        "baselines": None if analysis.baselines is None else _baselines(analysis.baselines),
        "felt": None if analysis.felt is None else _felt(analysis.felt),
        "text": " ".join(pilot_sentences(analysis, text)),
        "findings": finding_objects(answer.findings, text),
        "provenance": _provenance(answer),
    }


def _estimate(it: Estimate) -> Object:
    low, high = it.interval()
    return {
        "estimate": it.value,
        "se": it.se,
        "df": it.df,
        "t": it.t,
        "p": it.p,
        "interval": [low, high],
        "percent": _percent(it.value),
        "interval_percent": [_percent(low), _percent(high)],
    }


def _maybe_estimate(it: Estimate | None) -> Object | None:
    return None if it is None else _estimate(it)


def _percent(log_ratio: float) -> float:
    return 100 * expm1(min(log_ratio, _LARGEST_LOG))


def _responders(it: ResponderShare) -> Object:
    """Never without its people, its interval and the share that noise alone gives."""
    return {
        "rule": {
            "percent": it.rule.percent,
            "better": "lower" if it.rule.lower_is_better else "higher",
        },
        "count": it.count,
        "people": it.people,
        "share": it.share,
        "interval": list(it.interval),
        "interval_wilson": list(it.drawn_interval),
        "interval_jeffreys": list(it.jeffreys_interval),
        "noise": _noise(it.noise),
        "expected_share": it.expected,
    }


def _noise(it: OwnNoise | AssumedNoise) -> Object:
    if isinstance(it, AssumedNoise):
        return {"source": "assumed", "share": it.share, "log_sd": it.log_sd}
    return {
        "source": "two_baselines",
        "share": it.share,
        "count": it.count,
        "people": it.people,
        "interval": list(it.interval),
        "only_after": it.only_after,
        "only_between": it.only_between,
        "p_mcnemar": it.p,
    }


def _baselines(it: Baselines) -> Object:
    noise = it.noise
    return {
        "people": noise.people,
        "between": _estimate(it.between),
        "sd_difference": noise.sd_difference,
        "sem": noise.sem,
        "cv_percent": noise.cv_percent,
        "icc": [_icc(one) for one in it.iccs],
        "agreement": _agreement(it.agreement),
        "agreement_repeated": None if it.repeated is None else _repeated(it.repeated),
        "regression_to_mean": {
            "icc": it.regression.icc,
            "sd": it.regression.sd,
            "if_chosen": [
                {"top_percent": 100 * top, "percent": it.regression.mean_percent(top)}
                for top in TOP_SHARES
            ],
        },
    }


def _icc(it: Icc) -> Object:
    ends = None
    if it.interval is not None:
        ends = [end if isfinite(end) else None for end in it.interval]
    value = it.value if isfinite(it.value) else None
    return asdict(it) | {"value": value, "interval": ends, "p": it.p}


def _agreement(it: Agreement) -> Object:
    return asdict(it) | {"limits": list(it.limits), "limit_se": it.limit_se}


def _repeated(it: RepeatedAgreement) -> Object:
    return asdict(it) | {"sd": it.sd, "limits": list(it.limits)}


def _felt(it: FeltAnswers) -> Object:
    return {
        "first": _shares(it.first),
        "every": _shares(it.every),
        "table": {
            row.value: dict(zip(FELT, counts, strict=True))
            for row, counts in zip(Measured, it.table.counts, strict=True)
        },
        "kappa": _kappa(it.table.kappa()),
        "quadratic_kappa": _kappa(it.table.quadratic_kappa()),
        "repeated_correlation": _correlation(it.correlation),
        "contradict": it.contradict,
    }


def _shares(it: FeltShares) -> Object:
    return {
        "answers": it.answers,
        "counts": dict(zip(FELT, it.counts, strict=True)),
        "percents": dict(zip(FELT, it.percents, strict=True)),
    }


def _kappa(it: Kappa | None) -> Object | None:
    return None if it is None else asdict(it) | {"interval": list(it.interval)}


def _correlation(it: RepeatedCorrelation | None) -> Object | None:
    if it is None:
        return None
    interval = None if it.interval is None else list(it.interval)
    return asdict(it) | {"p": it.p, "interval": interval}


def _provenance(answer: PilotAnswer) -> Object:
    question: PilotQuestion = answer.question
    analysis: PilotAnalysis = answer.analysis
    return {
        "version": __version__,
        "settings": asdict(question.columns)
        | {
            "percent": question.percent,
            "better": "lower" if question.lower_is_better else "higher",
            "scale": "natural" if question.natural else "log",
            "felt_points": question.felt_points,
            "assumed_log_sd": analysis.choices.assumed_log_sd,
        },
        "inputs": [asdict(it) for it in answer.inputs],
    }
