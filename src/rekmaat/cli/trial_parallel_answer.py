"""The JSON of the analysis of parallel groups; its names are a promise."""

from dataclasses import asdict

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.findings import Object, finding_objects
from rekmaat.cli.trial_objects import (
    contrast_object,
    estimate_object,
    mean_object,
    test_object,
)
from rekmaat.cli.trial_parallel_lines import verdict_lines
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.expectation import Expectation
from rekmaat.judge.trial.individual_response import IndividualResponse
from rekmaat.judge.trial.parallel import ArmEquivalence, ParallelAnalysis
from rekmaat.judge.trial.subgroups import Subgroup
from rekmaat.service.trial_parallel import ParallelAnswer
from rekmaat.version import __version__


def parallel_text(language: Language) -> Text:
    """Return the sentences about a trial with parallel groups."""
    return text_of(language, "findings", "trial_table", "trial", "trial_parallel")


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
            {"term": it.term} | estimate_object(it.estimate) for it in analysis.coefficients
        ],
        "means": [{"arm": it.arm} | mean_object(it.estimate) for it in analysis.means],
        "contrasts": [
            contrast_object(it, in_percent=percent, verdict=verdict)
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
        {"a": arm, "b": control} | estimate_object(it)
        for arm, it in zip(arms, estimates, strict=True)
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
                {"term": found.term} | estimate_object(found.estimate)
                for found in it.model.coefficients
            ],
            "contrasts": _differences(arms, analysis.choices.control, it.model.differences),
            "interaction": None
            if it.model.interaction is None
            else test_object(it.model.interaction),
        }
    asked = None if it.asked is None else it.asked.value
    return {"asked": asked, "means": [asdict(mean) for mean in it.means], "model": model}


def _subgroup(it: Subgroup) -> Object:
    """No effect in a level has a p."""
    return {
        "column": it.name,
        "formula": it.formula,
        "people": it.people,
        "interaction": test_object(it.interaction) | {"p_adjusted": it.p_adjusted},
        "levels": [
            {"a": level.arm, "level": level.level, "people": level.people}
            | mean_object(level.difference)
            for level in it.levels
        ],
        "slopes": [
            {"a": slope.arm, "units": slope.units} | mean_object(slope.change)
            for slope in it.slopes
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
