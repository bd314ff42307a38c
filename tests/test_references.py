"""The files of reference numbers belong together, and hold what the tests lean on."""

import hashlib
import json
import math
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from references import CROSSOVER_FILES, REFERENCE, ReferenceFit, reference_fits, reference_rows

MOST_BYTES = 600_000
R_IS_SURE_FROM = 1e-9  # below, what is integrated is the noise of one minus a probability


def named(fit: ReferenceFit) -> str:
    return fit.label


@pytest.mark.parametrize("name", CROSSOVER_FILES)
def test_r_answered_to_the_very_table_beside_it(name: str) -> None:
    answers = json.loads((REFERENCE / f"{name}.R.json").read_text(encoding="utf-8"))
    table = REFERENCE / answers["csv"]
    assert answers["csv"] == f"{name}.csv"
    assert hashlib.sha256(table.read_bytes()).hexdigest() == answers["sha256"]


def test_the_simulated_trials_come_out_the_same_again(tmp_path: Path) -> None:
    again = tmp_path / "again.csv"
    script = REFERENCE / "make_crossovers.py"
    subprocess.run([sys.executable, str(script), str(again)], check=True)
    assert again.read_bytes() == (REFERENCE / "crossovers.csv").read_bytes()


@pytest.mark.parametrize("fit", reference_fits(), ids=named)
def test_every_number_is_there(fit: ReferenceFit) -> None:
    rows = reference_rows(fit.trial)
    arms = {row.treatment for row in rows}
    pairs = math.comb(len(arms), 2)
    assert len(rows) == fit.rows
    assert fit.control in arms
    assert len(fit.names) == len(fit.estimate)
    assert fit.singular == (fit.person_variance == 0) == (fit.unbounded is not None)
    for told in (fit.satterthwaite, fit.kenward_roger):
        assert len(told.se) == len(told.df) == len(told.p) == len(fit.names)
        assert len(told.pairs) == pairs
        assert len(told.against_control) == len(arms) - 1
        assert {it.b for it in told.against_control} == {fit.control}
        assert {it.treatment for it in told.means} == arms
        assert all(map(math.isfinite, (*told.se, *told.df, *told.p)))
        assert {it.term for it in told.terms} >= {"period", "treatment"}
    if fit.within_persons is not None:
        assert len(fit.within_persons.pairs) == pairs


@pytest.mark.parametrize("fit", reference_fits(), ids=named)
def test_the_two_ways_to_tell_dunnett_agree_as_far_as_they_can(fit: ReferenceFit) -> None:
    for told in (fit.satterthwaite, fit.kenward_roger):
        for contrast in told.against_control:
            assert contrast.p_integrated == pytest.approx(contrast.p_mvt, abs=2e-3)
            if contrast.p > R_IS_SURE_FROM:
                assert contrast.p_integrated >= contrast.p * (1 - 1e-6)


@pytest.mark.parametrize("fit", [it for it in reference_fits() if it.singular], ids=named)
def test_at_the_boundary_the_conventions_are_all_told(fit: ReferenceFit) -> None:
    """lmerTest pools persons into the residuals; the stratum of persons does not."""
    within = fit.within_persons
    assert within is not None
    assert fit.unbounded is not None
    pooled = fit.satterthwaite.pairs[0].df
    assert pooled == pytest.approx(fit.rows - len(fit.names), abs=1e-3)
    assert within.df < pooled
    assert fit.unbounded.correlation < 0
    complete = len(set(Counter(row.subject for row in reference_rows(fit.trial)).values())) == 1
    if complete:  # then all ways estimate the same, and differ in the error alone
        for one, other in zip(within.pairs, fit.kenward_roger.pairs, strict=True):
            assert (one.a, one.b) == (other.a, other.b)
            assert one.estimate == pytest.approx(other.estimate, rel=1e-9)
            assert other.df == pytest.approx(within.df, abs=1e-6)
            assert one.se > other.se


def test_the_set_is_as_wide_as_it_should_be() -> None:
    fits = reference_fits()
    arms = {len({row.treatment for row in reference_rows(fit.trial)}) for fit in fits}
    assert arms == {2, 3, 4, 5, 6}
    assert len({fit.trial for fit in fits}) >= 25
    assert sum(fit.singular for fit in fits) >= 6
    assert {len(fit.names) for fit in fits if "coB" in fit.names} == {13}
    assert min(len({row.subject for row in reference_rows(fit.trial)}) for fit in fits) == 5


def test_the_files_stay_small() -> None:
    assert sum(path.stat().st_size for path in REFERENCE.glob("*crossover*")) < MOST_BYTES
