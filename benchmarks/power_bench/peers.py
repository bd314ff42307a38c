"""What R and statsmodels make of the same trials, where they are installed."""

import json
import shutil
import subprocess
import tempfile
import time
import warnings
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from power_bench.rows import COLUMNS, Crossovers, write_rows

SCRIPT = Path(__file__).with_name("witness.R")
_R_SECONDS = 1800


class AbsentError(Exception):
    """A peer is not here; the sentence says which."""


@dataclass(frozen=True, slots=True)
class PeerFit:
    """One trial fitted by a peer; without degrees of freedom where it has none."""

    f: float
    df: float | None
    p: float
    boundary: bool
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Peer:
    """A peer, and its fits of the trials in their order."""

    name: str
    fits: tuple[PeerFit, ...]

    @property
    def trials_per_second(self) -> float:
        """How many it fits in a second of one processor."""
        return 1000 * len(self.fits) / sum(fit.milliseconds for fit in self.fits)


def by_r(trials: Crossovers) -> Peer:
    """Let lmerTest fit the trials and test the arms by pbkrtest.

    Raises:
        AbsentError: R or one of the packages is not here.
    """
    program = shutil.which("Rscript")
    if program is None:
        raise AbsentError("R is not here: Rscript is not on the path")
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "trials.csv"
        write_rows(table, trials.rows)
        command = [program, str(SCRIPT), str(table)]
        told = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_R_SECONDS
        )
    if told.returncode != 0:
        raise AbsentError(f"R could not: {told.stderr.strip().splitlines()[-1]}")
    answer = json.loads(told.stdout)
    fits = [
        PeerFit(it["f"], it["df"], it["p"], it["boundary"], it["ms"]) for it in answer["trials"]
    ]
    return Peer(answer["versions"], tuple(fits))


def by_statsmodels(trials: Crossovers) -> Peer:
    """Let statsmodels fit the trials; it has no degrees of freedom, and its test is a Wald test.

    Raises:
        AbsentError: It is not here.
    """
    if find_spec("statsmodels") is None:
        raise AbsentError("statsmodels is not here")
    frame = import_module("pandas").DataFrame({
        name: [getattr(row, name) for row in trials.rows] for name in COLUMNS
    })  # fmt: skip
    fits = [_statsmodels_fit(frame[frame["trial"] == it]) for it in range(trials.trials)]
    return Peer(f"statsmodels {version('statsmodels')}", tuple(fits))


def _statsmodels_fit(table: "pandas.DataFrame") -> PeerFit:  # noqa: F821 - only where it is here
    mixed = import_module("statsmodels.formula.api").mixedlm
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns at the boundary
        began = time.process_time()
        formula = "y ~ C(order) + C(period) + C(arm)"
        fit = mixed(formula, table, groups=table["person"]).fit(reml=True)
        test = fit.wald_test_terms(scalar=True).table.loc["C(arm)"]
        took = 1000 * (time.process_time() - began)
    chi2, variance = float(np.asarray(test["statistic"])), float(np.asarray(fit.cov_re)[0, 0])
    return PeerFit(chi2 / 3, None, float(test["pvalue"]), variance < 1e-8, took)  # noqa: PLR2004
