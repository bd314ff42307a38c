import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import optimize

from rekmaat.judge.autoregression import Autoregression, fit_autoregression

REFERENCE = Path(__file__).parents[3] / "shared" / "reference"
Floats = NDArray[np.float64]


def reference() -> tuple[Floats, Floats, Floats, dict[str, Any]]:
    if not REFERENCE.exists():
        pytest.skip("R's answers stand beside the project, not in it")
    answers: dict[str, Any] = json.loads((REFERENCE / "nof1.R.json").read_text())
    rows = list(csv.DictReader((REFERENCE / "nof1_single.csv").read_text().splitlines()))
    stretched = np.array([float(row["treatment"] == "S") for row in rows])
    outcome = np.array([float(row["y"]) for row in rows])
    return outcome, stretched, np.array([float(row["day"]) for row in rows]), answers


def fitted(outcome: Floats, *columns: Floats) -> Autoregression:
    fit = fit_autoregression(outcome, np.column_stack([np.ones_like(outcome), *columns]))
    assert fit is not None
    return fit


def test_it_gives_what_nlme_gives() -> None:
    outcome, stretched, day, answers = reference()
    fit = fitted(outcome, stretched, day)
    told = answers["gls_ar1"]
    assert fit.autocorrelation == pytest.approx(told["phi"], rel=1e-6)
    assert fit.sd == pytest.approx(told["sigma"], rel=1e-6)
    for column, row in enumerate(told["coef"]):
        assert fit.coefficients[column] == pytest.approx(row["Value"], rel=1e-6)
        assert fit.se(column) == pytest.approx(row["Std_Error"], rel=1e-6)


def series(seed: int, autocorrelation: float) -> tuple[Floats, Floats]:
    rng = np.random.default_rng(seed)
    errors = np.zeros(42)
    for k in range(42):
        errors[k] = autocorrelation * errors[k - 1] + rng.normal()
    stretched = rng.permutation(np.repeat([0.0, 1.0], 21))
    return errors - stretched, stretched


@pytest.mark.parametrize("autocorrelation", [-0.5, 0.0, 0.3, 0.8])
def test_it_maximises_the_restricted_likelihood_written_out_in_full(autocorrelation: float) -> None:
    outcome, stretched = series(1, autocorrelation)
    design = np.column_stack([np.ones(42), stretched])
    fit = fitted(outcome, stretched)

    def minus_twice_log(f: float) -> float:
        lags = np.abs(np.subtract.outer(np.arange(42), np.arange(42)))
        inverse = np.linalg.inv(f**lags)
        normal = design.T @ inverse @ design
        error = outcome - design @ np.linalg.solve(normal, design.T @ inverse @ outcome)
        size = 40 * np.log(error @ inverse @ error)
        return float(size - np.linalg.slogdet(inverse)[1] + np.linalg.slogdet(normal)[1])

    best = optimize.minimize_scalar(minus_twice_log, bounds=(-0.98, 0.98), method="bounded")
    assert fit.autocorrelation == pytest.approx(best.x, abs=1e-4)


def test_columns_that_cannot_be_told_apart_give_no_fit() -> None:
    outcome, stretched = series(2, 0.3)
    design = np.column_stack([np.ones(42), stretched, 1 - stretched])
    assert fit_autoregression(outcome, design) is None


def test_a_series_without_any_error_gives_no_fit() -> None:
    _, stretched = series(3, 0.3)
    design = np.column_stack([np.ones(42), stretched])
    assert fit_autoregression(2.0 - stretched, design) is None
