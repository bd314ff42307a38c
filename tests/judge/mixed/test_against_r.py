"""The mixed model against lmerTest and pbkrtest, on every fit of the reference files."""

import numpy as np
import pytest

from crossovers import design_of
from references import ReferenceFit, ReferenceInference, reference_fits, reference_rows
from rekmaat.judge.mixed.kenward_roger import KenwardRoger
from rekmaat.judge.mixed.random_intercept import Fit, fit, person_sums
from rekmaat.judge.mixed.satterthwaite import Satterthwaite

FITS = reference_fits()


@pytest.fixture(params=FITS, ids=lambda it: it.label)
def told(request: pytest.FixtureRequest) -> ReferenceFit:
    found: ReferenceFit = request.param
    return found


@pytest.fixture
def fitted(told: ReferenceFit) -> Fit:
    rows = reference_rows(told.trial)
    outcome = np.array([getattr(row, told.outcome) for row in rows])
    return fit(person_sums(outcome, design_of(told), [row.subject for row in rows]))


def hold_against(engine: KenwardRoger | Satterthwaite, told: ReferenceFit) -> None:
    by: ReferenceInference = getattr(told, engine.name)
    estimates = engine.estimates(np.eye(len(told.names)))
    assert [it.se for it in estimates] == pytest.approx(by.se, rel=1e-6)
    assert [it.df for it in estimates] == pytest.approx(by.df, abs=1e-3)
    for one, p in zip(estimates, by.p, strict=True):
        assert one.p == pytest.approx(p, rel=1e-4) or p < 1e-10
    if ":" in "".join(told.names):
        return  # what a term of an interaction tests hangs on its coding
    for term in by.terms:
        at = [n for n, name in enumerate(told.names) if _is_of(term.term, name)]
        test = engine.test(term.term, np.eye(len(told.names))[at])
        assert test.df_above == term.df_above
        assert test.f == pytest.approx(term.f, rel=1e-6, abs=1e-9), term.term
        assert test.df_below == pytest.approx(term.df_below, abs=1e-3)


def _is_of(term: str, name: str) -> bool:
    return name == term or (name.startswith(term) and ":" not in name)


def test_the_coefficients_and_variances_are_those_of_lme4(told: ReferenceFit, fitted: Fit) -> None:
    errors = told.satterthwaite.se
    for ours, theirs, se in zip(fitted.coefficients.tolist(), told.estimate, errors, strict=True):
        assert ours == pytest.approx(theirs, rel=1e-6, abs=1e-6 * se)
    assert fitted.residual_variance == pytest.approx(told.residual_variance, rel=1e-6)
    assert fitted.person_variance == pytest.approx(
        told.person_variance, rel=1e-5, abs=1e-7 * told.residual_variance
    )


def test_every_boundary_is_flagged(told: ReferenceFit, fitted: Fit) -> None:
    assert fitted.boundary == told.singular


def test_kenward_roger_is_that_of_pbkrtest(told: ReferenceFit, fitted: Fit) -> None:
    hold_against(KenwardRoger(fitted), told)


def test_satterthwaite_is_that_of_lmer_test(told: ReferenceFit, fitted: Fit) -> None:
    hold_against(Satterthwaite(fitted), told)


def test_the_references_hold_the_hard_cases() -> None:
    labels = " ".join(it.label for it in FITS)
    for hard in ("boundary_missing", "4x8", "persons_differ", "offset", "unequal", "6x12"):
        assert hard in labels
