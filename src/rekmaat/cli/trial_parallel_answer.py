"""The JSON of the analysis of parallel groups; its names are a promise."""

from dataclasses import asdict

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.findings import Object, finding_objects
from rekmaat.cli.trial_parallel_lines import parallel_lines, verdict_lines
from rekmaat.errors import WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.estimates import Contrast, Estimate, Interval, TermTest
from rekmaat.judge.trial.expectation import Expectation
from rekmaat.judge.trial.individual_response import IndividualResponse
from rekmaat.judge.trial.parallel import ArmEquivalence, ParallelAnalysis
from rekmaat.judge.trial.subgroups import Subgroup
from rekmaat.judge.trial.verdict import ContrastVerdict
from rekmaat.service.trial_parallel import ParallelAnswer, ParallelQuestion
from rekmaat.tell.trial_words import percent_of
from rekmaat.version import __version__

__all__ = ["check_parallel_use", "parallel_lines", "parallel_object", "parallel_text"]


def parallel_text(language: Language) -> Text:
    """Return the sentences about a trial with parallel groups."""
    return text_of(language, "findings", "trial_table", "trial_parallel")


def check_parallel_use(question: ParallelQuestion, text: Text) -> None:
    """Check what no file can answer.

    Raises:
        WrongUseError: The margin is none.
    """
    if question.margin is not None and not 0 < question.margin < float("inf"):
        raise WrongUseError(text.say("usage-trial-margin"))


def parallel_object(answer: ParallelAnswer, text: Text) -> Object:
    """Return the whole answer."""
    analysis = answer.analysis
    percent = analysis.choices.scale.in_percent
    return {
        "design": "parallel",
        "method": "ancova",
        "formula": analysis.formula,
        "adjustment": "holm",
        "boundary": False,
        "variance": {"person": None, "residual": analysis.residual_variance},
        "people": [asdict(it) for it in analysis.flow],
        "coefficients": [
            {"term": it.term} | _estimate(it.estimate) for it in analysis.coefficients
        ],
        "means": [{"arm": it.arm} | _without_p(it.estimate) for it in analysis.means],
        "contrasts": [
            _contrast(it, verdict, in_percent=percent)
            for it, verdict in zip(analysis.contrasts, analysis.verdicts, strict=True)
        ],
        "equivalence": [_equivalence(it) for it in analysis.equivalences],
        "other_ways": _ways(analysis),
        "expectation": _expectation(analysis, analysis.expectation),
        "subgroups": [_subgroup(it) for it in analysis.subgroups.subgroups],
        "individual_response": [_response(it) for it in analysis.individual_responses],
        "text": " ".join(verdict_lines(answer, text)),
        "findings": finding_objects(answer.findings, text),
        "provenance": _provenance(answer),
    }


def _estimate(it: Estimate) -> Object:
    return {
        "estimate": it.value,
        "se": it.se,
        "df": it.df,
        "t": it.t,
        "p": it.p,
        "interval": list(it.interval()),
    }


def _without_p(it: Estimate) -> Object:
    """Of what nobody should ask whether it is zero."""
    return {"estimate": it.value, "se": it.se, "df": it.df, "interval": list(it.interval())}


def _percent(it: Estimate) -> Object:
    low, high = it.interval()
    ends = [percent_of(low), percent_of(high)]
    return {"percent": percent_of(it.value), "interval_percent": ends}


def _contrast(it: Contrast, verdict: ContrastVerdict, *, in_percent: bool) -> Object:
    """The names the interface promises first, then what stands behind them."""
    return (
        {"a": it.a, "b": it.b}
        | _estimate(it.estimate)
        | {"p_adjusted": it.p_adjusted, "interval_adjusted": _range(it.interval_adjusted)}
        | {"detectable": (it.estimate.interval()[1] - it.estimate.interval()[0]) / 2}
        | (_percent(it.estimate) if in_percent else {"percent": None, "interval_percent": None})
        | asdict(verdict)
        | {"verdict": verdict.verdict.value}
    )


def _range(interval: Interval | None) -> list[float] | None:
    return None if interval is None else list(interval)


def _equivalence(it: ArmEquivalence) -> Object:
    return {
        "a": it.arm,
        "margin": it.test.margin,
        "interval_90": list(it.test.interval),
        "p_low": it.test.p_low,
        "p_high": it.test.p_high,
        "p": it.test.p,
        "p_adjusted": it.p_adjusted,
    }


def _ways(analysis: ParallelAnalysis) -> list[Object]:
    arms = [it.a for it in analysis.contrasts]
    return [
        {
            "way": it.way.value,
            "formula": it.formula,
            "contrasts": _differences(arms, analysis.choices.control, it.differences),
        }
        for it in analysis.ways
    ]


def _differences(arms: list[str], control: str, estimates: tuple[Estimate, ...]) -> list[Object]:
    return [
        {"a": arm, "b": control} | _estimate(it) for arm, it in zip(arms, estimates, strict=True)
    ]


def _expectation(analysis: ParallelAnalysis, it: Expectation | None) -> Object | None:
    if it is None:
        return None
    arms = [contrast.a for contrast in analysis.contrasts]
    model = None
    if it.model is not None:
        model = {
            "formula": it.model.formula,
            "people": it.model.people,
            "coefficients": [
                {"term": found.term} | _estimate(found.estimate) for found in it.model.coefficients
            ],
            "contrasts": _differences(arms, analysis.choices.control, it.model.differences),
            "interaction": None if it.model.interaction is None else _test(it.model.interaction),
        }
    asked = None if it.asked is None else it.asked.value
    return {"asked": asked, "means": [asdict(mean) for mean in it.means], "model": model}


def _test(it: TermTest) -> Object:
    return asdict(it) | {"p": it.p}


def _subgroup(it: Subgroup) -> Object:
    """No effect in a level has a p."""
    return {
        "column": it.name,
        "formula": it.formula,
        "people": it.people,
        "interaction": _test(it.interaction) | {"p_adjusted": it.p_adjusted},
        "levels": [
            {"a": level.arm, "level": level.level, "people": level.people}
            | _without_p(level.difference)
            for level in it.levels
        ],
        "slopes": [
            {"a": slope.arm, "units": slope.units} | _without_p(slope.change) for slope in it.slopes
        ],
    }


def _response(it: IndividualResponse) -> Object:
    return asdict(it) | {
        "interval": list(it.interval),
        "sd": it.sd,
        "signed_sd_interval": list(it.sd_interval),
    }


def _provenance(answer: ParallelAnswer) -> Object:
    question, choices = answer.question, answer.analysis.choices
    asked = choices.expectation_asked
    return {
        "version": __version__,
        "settings": {
            "control": choices.control,
            "columns": asdict(choices.names),
            "scale": choices.scale.value,
            "margin": question.margin,
            "expectation_asked": None if asked is None else asked.value,
            "better": "lower" if question.lower_is_better else "higher",
        },
        "inputs": [asdict(it) for it in answer.inputs],
    }
