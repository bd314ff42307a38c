"""The JSON of the analysis of a crossover; its names are a promise."""

from dataclasses import asdict

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.findings import Object, finding_objects
from rekmaat.cli.trial_objects import (
    contrast_object,
    estimate_object,
    mean_object,
    test_object,
)
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.crossover import CarryOver, CrossoverAnalysis
from rekmaat.service.trial_crossover import CrossoverAnswer
from rekmaat.tell.trial_crossover import verdict_lines
from rekmaat.version import __version__


def crossover_text(language: Language) -> Text:
    """Return the sentences about a crossover."""
    return text_of(language, "findings", "trial_table", "trial", "trial_crossover")


def crossover_object(answer: CrossoverAnswer, text: Text) -> Object:
    """Return the whole answer."""
    analysis = answer.analysis
    percent = analysis.choices.scale.in_percent
    verdicts = zip(analysis.contrasts, analysis.verdicts, strict=True)
    return {
        "design": "crossover",
        "method": analysis.choices.inference.value,
        "formula": analysis.formula,
        "adjustment": analysis.choices.adjustment.value,
        "boundary": analysis.boundary,
        "variance": {"person": analysis.person_variance, "residual": analysis.residual_variance},
        "people": {"all": analysis.people, "analysed": analysis.analysed_people},
        "arms": [asdict(it) for it in analysis.flow],
        "cells": [asdict(it) for it in analysis.cells],
        "coefficients": [
            {"term": it.term} | estimate_object(it.estimate) for it in analysis.coefficients
        ],
        "tests": [test_object(it) for it in analysis.tests],
        "means": [{"arm": it.arm} | mean_object(it.estimate) for it in analysis.means],
        "contrasts": [
            contrast_object(it, in_percent=percent, verdict=verdict) for it, verdict in verdicts
        ],
        "within_person": [contrast_object(it, in_percent=percent) for it in analysis.within_person],
        "carry_over": _carry_over(analysis.carry_over, analysis),
        "text": " ".join(verdict_lines(analysis, text)),
        "findings": finding_objects(answer.findings, text),
        "provenance": _provenance(answer),
    }


def _carry_over(it: CarryOver | None, analysis: CrossoverAnalysis) -> Object | None:
    if it is None:
        return None
    percent = analysis.choices.scale.in_percent
    return {
        "test": test_object(it.test),
        "contrasts": [contrast_object(one, in_percent=percent) for one in it.contrasts],
    }


def _provenance(answer: CrossoverAnswer) -> Object:
    question, choices = answer.question, answer.analysis.choices
    return {
        "version": __version__,
        "settings": {
            "control": choices.control,
            "columns": asdict(choices.names),
            "scale": choices.scale.value,
            "margin": question.margin,
            "method": choices.inference.value,
            "adjustment": choices.adjustment.value,
            "better": "lower" if question.lower_is_better else "higher",
        },
        "inputs": [asdict(it) for it in answer.inputs],
    }
