"""What statsmodels' mixed model tells, called as its documentation shows."""

import time
import warnings
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations
from typing import Any

import numpy as np

from trials_bench.answers import Answer, Difference
from trials_bench.simulated import Trial

PACKAGE = "statsmodels"
FORMULA = "y ~ C(sequence) + C(period) + C(treatment)"


def installed() -> bool:
    """Whether it can be asked."""
    return find_spec(PACKAGE) is not None


def analyse(trial: Trial) -> Answer:
    """Return its answer to a trial: z tests, because it has no degrees of freedom."""
    frame = import_module("pandas").DataFrame({
        "subject": [row.subject for row in trial.rows],
        "sequence": [row.sequence for row in trial.rows],
        "period": [row.period for row in trial.rows],
        "treatment": [row.arm for row in trial.rows],
        "y": [row.y for row in trial.rows],
    })  # fmt: skip
    mixed = import_module("statsmodels.formula.api").mixedlm
    pairs = list(combinations(trial.arms, 2))
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        began = time.process_time()
        fit = mixed(FORMULA, frame, groups=frame["subject"]).fit(reml=True)
        names = list(fit.fe_params.index)
        told = [fit.t_test(np.array([_contrast(names, a, b)])) for a, b in pairs]
        p_arms = float(fit.wald_test_terms(scalar=True).table.loc["C(treatment)", "pvalue"])
        took = 1000 * (time.process_time() - began)
    differences = tuple(_difference(*pair, it) for pair, it in zip(pairs, told, strict=True))
    return Answer(differences, p_arms, any(map(_of_boundary, warned)), took)


def _of_boundary(warned: warnings.WarningMessage) -> bool:
    told = str(warned.message)
    return "boundary" in told or "singular" in told


def _contrast(names: list[str], a: str, b: str) -> list[float]:
    """Arm a minus arm b; the control has no coefficient."""
    sign = {f"C(treatment)[T.{a}]": 1.0, f"C(treatment)[T.{b}]": -1.0}
    return [sign.get(name, 0.0) for name in names]


def _difference(a: str, b: str, told: Any) -> Difference:  # noqa: ANN401 - it has no types
    estimate, se, p = (float(it.item()) for it in (told.effect, told.sd, told.pvalue))
    return Difference(a, b, estimate, se, None, p, None)
