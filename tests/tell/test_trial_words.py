"""The words of a trial: never more than the verdict allows, and never without the interval."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rekmaat.cli.trial_parallel_answer import parallel_text
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.verdict import TrialVerdict, verdict_of
from rekmaat.tell.trial_words import Compared, TrialWords, verdict_sentences

ENGLISH = parallel_text(Language.EN)
PERCENT, UNITS = TrialWords(ENGLISH, in_percent=True), TrialWords(ENGLISH, in_percent=False)
ESTIMATES = st.builds(Estimate, st.floats(-3, 3), st.floats(0.01, 2), st.integers(2, 200))


def compared(
    estimate: Estimate, margin: float | None, p: float | None = None, *, lower: bool = True
) -> Compared:
    adjusted = estimate.p if p is None else p
    verdict = verdict_of(estimate, margin, p_adjusted=adjusted)
    return Compared("stretch", "control", estimate, adjusted, verdict, margin, 3, lower)


def said(
    estimate: Estimate, margin: float | None, p: float | None = None, *, lower: bool = True
) -> str:
    told = compared(estimate, margin, p, lower=lower)
    return " ".join(verdict_sentences(told, PERCENT))


@given(ESTIMATES, st.none() | st.floats(0.05, 1))
@settings(deadline=None)
def test_every_verdict_is_told_with_its_interval(estimate: Estimate, margin: float | None) -> None:
    """V05."""
    told = compared(estimate, margin)
    level = 0.9 if told.verdict.verdict is TrialVerdict.EQUIVALENT else 0.95
    low, high = map(PERCENT.difference, estimate.interval(level))
    first, *_ = verdict_sentences(told, PERCENT)
    assert f"{low} to {high}" in first
    assert "works" not in first


def test_a_difference_says_which_way_is_the_better_one() -> None:
    fall = Estimate(-0.2, 0.05, 50)
    assert "18.1 %" in said(fall, None)
    assert "That is the better way." in said(fall, None)
    assert "That is the worse way." in said(fall, None, lower=False)
    assert "That is the worse way." in said(Estimate(0.2, 0.05, 50), None)


def test_a_difference_that_may_be_too_small_to_matter_says_so() -> None:
    assert "may still be smaller than 10 %" in said(Estimate(-0.2, 0.08, 50), 0.0953101798)
    assert "is smaller than 10 %" in said(Estimate(-0.03, 0.01, 500), 0.0953101798)
    assert "smaller than 10 %" not in said(Estimate(-0.3, 0.05, 50), 0.0953101798)


def test_no_difference_names_its_margin() -> None:
    assert "no difference from control as large as 10 %" in said(
        Estimate(0.0, 0.02, 90), 0.0953101798
    )


def test_one_of_many_says_why_its_interval_is_not_enough() -> None:
    """V04."""
    told = said(Estimate(-0.21, 0.1, 60), None, 0.12)
    assert "cannot tell" in told
    assert "3 comparisons were made" in told
    assert "0.120" in told


def test_a_p_near_the_border_keeps_the_digit_that_decides() -> None:
    assert PERCENT.chance(0.0503) == "0.0503"
    assert PERCENT.chance(0.0497) == "0.0497"
    assert PERCENT.chance(0.04) == "0.040"
    assert PERCENT.chance(1e-9) == "< 0.001"


@pytest.mark.parametrize(
    ("value", "percent", "units"),
    [(-0.105, "-10.0 %", "-0.105"), (0.0, "0.0 %", "0"), (-1e-9, "0.0 %", "-0.000000001")],
)
def test_a_difference_has_its_sign_and_nothing_has_none(
    value: float, percent: str, units: str
) -> None:
    assert PERCENT.difference(value) == percent
    assert UNITS.difference(value) == units


def test_a_mean_of_logarithms_is_told_in_the_unit_it_was_measured_in() -> None:
    assert PERCENT.level(2.0) == "7.39"
    assert UNITS.level(2.0) == "2"
