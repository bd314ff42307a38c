"""The analysis of a crossover: against R, by simulation, and what it refuses."""

from dataclasses import replace
from math import isclose
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossovers import PLAIN, balanced, choices_of, rows_of
from references import ReferenceFit, ReferenceInference, reference_fits
from rekmaat.errors import Finding, RefusedError
from rekmaat.judge.mixed.random_intercept import Floats
from rekmaat.judge.trial.crossover import CrossoverAnalysis, analyse_crossover
from rekmaat.judge.trial.crossover_rows import (
    Adjustment,
    CrossoverChoices,
    CrossoverRow,
    Inference,
)
from rekmaat.judge.trial.estimates import Contrast
from rekmaat.judge.trial.verdict import TrialVerdict

FITS = [
    it
    for it in reference_fits()
    if ":" not in "".join(it.names) and not any(name.startswith("co") for name in it.names)
]
CARRY_OVER = [it for it in reference_fits() if any(name.startswith("co") for name in it.names)]
CHOICES = CrossoverChoices("A", PLAIN)


def analysed(
    told: ReferenceFit,
    inference: Inference = Inference.KENWARD_ROGER,
    adjustment: Adjustment = Adjustment.TUKEY,
) -> CrossoverAnalysis:
    choices = replace(choices_of(told), inference=inference, adjustment=adjustment)
    return analyse_crossover(rows_of(told), choices)


def turned(contrasts: tuple[Contrast, ...], a: str, b: str) -> tuple[Contrast, float]:
    """The contrast of two arms, and the sign that turns it to a minus b."""
    found = next(it for it in contrasts if {it.a, it.b} == {a, b})
    return found, 1.0 if found.a == a else -1.0


def close(ours: float, theirs: float, se: float) -> bool:
    return isclose(ours, theirs, rel_tol=1e-6, abs_tol=1e-6 * se)


def test_the_contrasts_are_those_of_emmeans(subtests: pytest.Subtests) -> None:
    for told in FITS:
        for inference in Inference:
            by: ReferenceInference = getattr(told, inference.value)
            with subtests.test(told.label, inference=inference.value):
                hold_pairs_against(analysed(told, inference), by)
                hold_holm_against(analysed(told, inference, Adjustment.HOLM), by)


def hold_pairs_against(analysis: CrossoverAnalysis, by: ReferenceInference) -> None:
    for pair in by.pairs:
        ours, sign = turned(analysis.contrasts, pair.a, pair.b)
        assert close(sign * ours.estimate.value, pair.estimate, pair.se)
        assert ours.estimate.se == pytest.approx(pair.se, rel=1e-6)
        assert ours.estimate.df == pytest.approx(pair.df, abs=1e-3)
        assert ours.estimate.p == pytest.approx(pair.p, rel=1e-4) or pair.p < 1e-10
        assert ours.p_adjusted == pytest.approx(pair.p_tukey, rel=1e-4) or pair.p_tukey < 1e-6
        assert ours.interval_adjusted is not None
        low, high = sorted(sign * it for it in ours.interval_adjusted)
        assert close(low, pair.lower_tukey, 10 * pair.se)
        assert close(high, pair.upper_tukey, 10 * pair.se)
    for mean in by.means:
        found = next(it for it in analysis.means if it.arm == mean.treatment)
        assert close(found.estimate.value, mean.estimate, mean.se)
        assert found.estimate.se == pytest.approx(mean.se, rel=1e-6)
        assert found.estimate.df == pytest.approx(mean.df, abs=1e-3)


def hold_holm_against(analysis: CrossoverAnalysis, by: ReferenceInference) -> None:
    for pair in by.pairs:
        ours, _ = turned(analysis.contrasts, pair.a, pair.b)
        assert ours.p_adjusted == pytest.approx(pair.p_holm, rel=1e-4) or pair.p_holm < 1e-10
        assert ours.interval_adjusted is None


@pytest.mark.parametrize("told", FITS, ids=lambda it: it.label)
def test_dunnett_is_the_multivariate_t(told: ReferenceFit) -> None:
    analysis = analysed(told, adjustment=Adjustment.DUNNETT)
    assert len(analysis.contrasts) == len(analysis.arms) - 1
    for one in told.kenward_roger.against_control:
        ours, _ = turned(analysis.contrasts, one.a, one.b)
        assert ours.p_adjusted == pytest.approx(one.p_integrated, rel=1e-3, abs=1e-6)
        assert ours.p_adjusted == pytest.approx(one.p_mvt, abs=3e-3)


@pytest.mark.parametrize("told", [it for it in FITS if it.singular], ids=lambda it: it.label)
def test_at_the_boundary_the_person_stratum_is_kept_and_flagged(told: ReferenceFit) -> None:
    analysis = analysed(told)
    within = told.within_persons
    assert within is not None
    assert analysis.boundary
    assert analysis.person_variance == 0
    assert "crossover-boundary" in {it.code for it in analysis.findings}
    for pair in within.pairs:
        ours, sign = turned(analysis.within_person, pair.a, pair.b)
        assert close(sign * ours.estimate.value, pair.estimate, pair.se)
        assert ours.estimate.se == pytest.approx(pair.se, rel=1e-6)
        assert ours.estimate.df == within.df


@pytest.mark.parametrize("told", CARRY_OVER, ids=lambda it: it.label)
def test_carry_over_is_the_model_of_r_with_the_arm_before(told: ReferenceFit) -> None:
    sensitivity = analysed(told).carry_over
    assert sensitivity is not None
    for pair in told.kenward_roger.pairs:
        ours, sign = turned(sensitivity.contrasts, pair.a, pair.b)
        assert close(sign * ours.estimate.value, pair.estimate, pair.se)
        assert ours.estimate.se == pytest.approx(pair.se, rel=1e-6)
        assert ours.estimate.df == pytest.approx(pair.df, abs=1e-3)


def test_two_periods_cannot_tell_carry_over_from_sequence() -> None:
    outcome = np.random.default_rng(1).normal(size=(12, 2))
    analysis = analyse_crossover(balanced(12, 2, outcome), CHOICES)
    assert analysis.carry_over is None
    assert "crossover-carry-over-untold" in {it.code for it in analysis.findings}


def test_rows_without_an_outcome_are_left_out_and_named() -> None:
    rows = list(balanced(12, 3, np.random.default_rng(2).normal(size=(12, 3))))
    rows[4] = replace(rows[4], outcome=None)
    analysis = analyse_crossover(rows, CHOICES)
    (left,) = (it for it in analysis.findings if it.code == "crossover-no-outcome")
    assert left.arguments == {"column": "y", "count": 1, "lines": str(rows[4].line)}
    assert sum(it.rows - it.analysed for it in analysis.flow) == 1


def test_no_sequence_column_leaves_the_term_out_and_says_so() -> None:
    rows = [
        replace(row, sequence=None)
        for row in balanced(12, 3, np.random.default_rng(3).normal(size=(12, 3)))
    ]
    choices = replace(CHOICES, names=replace(PLAIN, sequence=None))
    analysis = analyse_crossover(rows, choices)
    assert analysis.formula == "y ~ period + arm + (1 | person)"
    assert "crossover-no-sequences" in {it.code for it in analysis.findings}


outcomes = st.integers(0, 2**32 - 1).map(lambda it: np.random.default_rng(it).normal(size=(9, 3)))


@given(outcomes, st.floats(-50, 50), st.floats(0.01, 100))
def test_moving_and_stretching_the_outcome_moves_and_stretches_the_answer(
    outcome: Floats, shift: float, scale: float
) -> None:
    first = analyse_crossover(balanced(9, 3, outcome), CHOICES)
    second = analyse_crossover(balanced(9, 3, shift + scale * outcome), CHOICES)
    for one, other in zip(first.contrasts, second.contrasts, strict=True):
        assert close(other.estimate.value, scale * one.estimate.value, other.estimate.se)
        assert other.estimate.se == pytest.approx(scale * one.estimate.se, rel=1e-6)
        assert other.p_adjusted == pytest.approx(one.p_adjusted, rel=1e-4, abs=1e-9)


@given(outcomes, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(outcome: Floats, chance: Random) -> None:
    rows = list(balanced(9, 3, outcome))
    first = analyse_crossover(rows, CHOICES)
    chance.shuffle(rows)
    second = analyse_crossover(rows, CHOICES)
    for one, other in zip(first.contrasts, second.contrasts, strict=True):
        assert close(one.estimate.value, other.estimate.value, one.estimate.se)
        assert one.p_adjusted == pytest.approx(other.p_adjusted, rel=1e-6, abs=1e-12)


@given(outcomes)
def test_a_verdict_never_contradicts_its_interval(outcome: Floats) -> None:
    analysis = analyse_crossover(balanced(9, 3, outcome), replace(CHOICES, margin=0.3))
    told = zip(analysis.contrasts, analysis.verdicts, strict=True)
    for contrast, verdict in told:
        low, high = contrast.estimate.interval()
        if verdict.verdict is TrialVerdict.LOWER:
            assert high < 0
        if verdict.verdict is TrialVerdict.HIGHER:
            assert low > 0
        if verdict.verdict is TrialVerdict.EQUIVALENT:
            low, high = contrast.estimate.interval(0.9)
            assert -0.3 < low <= high < 0.3


def refused(
    rows: list[CrossoverRow] | tuple[CrossoverRow, ...], choices: CrossoverChoices = CHOICES
) -> tuple[Finding, ...]:
    with pytest.raises(RefusedError) as caught:
        analyse_crossover(rows, choices)
    return caught.value.findings


def a_trial(people: int = 9) -> list[CrossoverRow]:
    return list(balanced(people, 3, np.random.default_rng(4).normal(size=(people, 3))))


def test_a_person_with_two_rows_for_one_period_is_named() -> None:
    rows = a_trial()
    rows.append(replace(rows[1], line=99))
    (found,) = refused(rows)
    assert found.code == "crossover-twice"
    assert found.arguments == {
        "column": "period",
        "person": "P1",
        "period": "2",
        "lines": "3, 99",
    }


def test_a_sequence_that_does_not_match_its_periods_is_named() -> None:
    rows = a_trial()
    rows[1] = replace(rows[1], arm="C")
    found = refused(rows)[0]
    assert found.code == "crossover-out-of-sequence"
    assert (found.arguments["line"], found.arguments["meant"]) == (rows[1].line, "B")


def test_a_sequence_with_a_name_of_its_own_must_be_the_same_for_all_who_have_it() -> None:
    names = {"ABC": "first", "BCA": "second", "CAB": "third"}
    rows = [replace(row, sequence=names[row.sequence or ""]) for row in a_trial()]
    analyse_crossover(rows, CHOICES)
    rows[1] = replace(rows[1], arm="C")
    assert {it.code for it in refused(rows)} == {"crossover-out-of-sequence"}


def test_a_person_in_two_sequences_is_named() -> None:
    rows = a_trial()
    rows[2] = replace(rows[2], sequence="BCA")
    assert refused(rows)[0].code == "crossover-two-sequences"


def test_arms_that_never_meet_in_one_person_are_told() -> None:
    outcome = np.random.default_rng(5).normal(size=(12, 2))
    first = balanced(6, 2, outcome[:6])
    names = {"A": "C", "B": "D"}
    second = [
        replace(row, line=row.line + 50, person=f"{row.person}b", arm=names[row.arm], sequence="")
        for row in balanced(6, 2, outcome[6:])
    ]
    choices = replace(CHOICES, names=replace(PLAIN, sequence=None))
    (found,) = refused([*first, *second], choices)
    assert found.code == "crossover-arms-apart"
    assert found.arguments["groups"] == "A, B | C, D"


def test_an_arm_without_any_outcome_is_told() -> None:
    rows = [replace(row, outcome=None) if row.arm == "B" else row for row in a_trial()]
    assert refused(rows)[0].code == "trial-arm-empty"


def test_a_constant_outcome_is_told() -> None:
    rows = [replace(row, outcome=2.5) for row in a_trial()]
    assert refused(rows)[0].code == "trial-outcome-constant"


def test_an_outcome_that_never_varies_within_a_person_is_told() -> None:
    rows = [replace(row, outcome=float(row.person[1:])) for row in a_trial()]
    assert refused(rows)[0].code == "crossover-constant-within"


def test_one_person_is_too_few() -> None:
    assert refused(a_trial()[:3])[0].code == "crossover-too-few-people"


def test_forty_arms_are_too_many() -> None:
    rows = [replace(row, arm=f"arm {at % 40}") for at, row in enumerate(a_trial(40))]
    assert refused(rows)[0].code == "trial-too-many-arms"


def test_a_control_that_nobody_had_is_told_with_those_there_are() -> None:
    (found,) = refused(a_trial(), replace(CHOICES, control="rest"))
    assert found.code == "trial-control-unknown"
    assert found.arguments["arms"] == "A, B, C"


def test_collinear_covariates_are_named() -> None:
    people = {f"P{it}": float(it) for it in range(1, 10)}
    rows = [
        replace(row, covariates=(people[row.person], 2 * people[row.person] + 1))
        for row in a_trial()
    ]
    choices = replace(CHOICES, names=replace(PLAIN, covariates=("age", "twice")))
    (found,) = refused(rows, choices)
    assert found.code == "model-columns-dependent"
    assert found.arguments["term"] == "twice"


def test_a_plain_covariate_that_varies_within_a_person_is_refused() -> None:
    rows = [replace(row, covariates=(row.outcome,)) for row in a_trial()]
    choices = replace(CHOICES, names=replace(PLAIN, covariates=("log_pre",)))
    (found,) = refused(rows, choices)
    assert found.code == "crossover-covariate-varies"
    assert found.arguments["column"] == "log_pre"


def test_as_many_sequences_as_people_leave_nothing_between_persons() -> None:
    assert refused(a_trial(3))[0].code == "crossover-no-strata"


def test_four_methods_in_sixty_people_who_feel_nothing_have_no_winner_too_often() -> None:
    """V04: with no effect at all, some arm is called different in at most one trial of twenty."""
    chance = np.random.default_rng(60)
    trials = 120
    winners = 0
    for _ in range(trials):
        people = chance.normal(0, 0.07, size=(60, 1))
        outcome = people + chance.normal(0, 0.12, size=(60, 4))
        analysis = analyse_crossover(balanced(60, 4, outcome), CHOICES)
        told = {it.verdict for it in analysis.verdicts}
        winners += bool(told - {TrialVerdict.CANNOT_TELL})
    assert winners / trials <= 0.05 + 3 * (0.05 * 0.95 / trials) ** 0.5


def test_six_claims_of_no_difference_are_a_family_of_their_own() -> None:
    """Of four arms that truly differ by the margin, hardly any pair is called the same."""
    chance = np.random.default_rng(12)
    trials, wrong = 150, 0
    choices = replace(CHOICES, margin=0.1)
    for _ in range(trials):
        outcome = chance.normal(0, 0.12, size=(40, 4))
        rows = [
            replace(row, outcome=(row.outcome or 0) + 0.1 * (row.arm in "AC"))
            for row in balanced(40, 4, outcome)
        ]
        analysis = analyse_crossover(rows, choices)
        wrong += any(
            verdict.verdict is TrialVerdict.EQUIVALENT
            and (contrast.a in "AC") != (contrast.b in "AC")
            for contrast, verdict in zip(analysis.contrasts, analysis.verdicts, strict=True)
        )
    assert wrong / trials <= 0.05 + 3 * (0.05 * 0.95 / trials) ** 0.5


@pytest.mark.parametrize("noise", [0.0, 1e-15, 1e-13])
def test_an_outcome_that_follows_exactly_from_the_arm_gives_no_number(noise: float) -> None:
    chance = np.random.default_rng(6)
    rows = [
        replace(row, outcome={"A": 1.0, "B": 2.0, "C": 4.0}[row.arm] + noise * chance.normal())
        for row in a_trial()
    ]
    assert [it.code for it in refused(rows)] == ["model-exact"]


def test_an_outcome_that_follows_exactly_from_the_period_gives_no_number() -> None:
    rows = [replace(row, outcome=0.1 * int(row.period)) for row in a_trial()]
    assert [it.code for it in refused(rows)] == ["model-exact"]


def test_names_that_differ_in_capitals_only_are_refused() -> None:
    rows = a_trial()
    arms = [replace(rows[0], arm="a"), *rows[1:]]
    assert refused(arms)[0].arguments == {"column": "arm", "names": "A, a"}
    persons = [replace(rows[0], person="p1"), *rows[1:]]
    assert refused(persons)[0].arguments == {"column": "person", "names": "P1, p1"}


def test_periods_that_are_not_in_the_table_are_counted_and_named() -> None:
    rows = a_trial()
    analysis = analyse_crossover([*rows[:4], *rows[6:]], CHOICES)
    (found,) = (it for it in analysis.findings if it.code == "crossover-rows-absent")
    assert found.arguments == {"count": 2, "all": 27, "persons": "P2 (2, 3)"}


def test_a_baseline_that_never_varies_within_a_person_is_told_so() -> None:
    rows = [replace(row, baseline=float(row.person[1:])) for row in a_trial()]
    choices = replace(CHOICES, names=replace(PLAIN, baseline="age"))
    (found,) = refused(rows, choices)
    assert (found.code, found.arguments["term"]) == ("crossover-column-flat", "age within person")


def test_what_could_be_told_is_what_the_verdict_asks_for() -> None:
    analysis = analyse_crossover(a_trial(), CHOICES)
    for contrast, verdict in zip(analysis.contrasts, analysis.verdicts, strict=True):
        beyond = abs(contrast.estimate.value) > contrast.detectable * (1 + 1e-6)
        assert beyond == (verdict.verdict in {TrialVerdict.LOWER, TrialVerdict.HIGHER})
