"""How often the analysis of parallel groups errs, by simulated trials.

The bands are three Monte-Carlo errors of the number of trials around what is promised.
"""

from dataclasses import replace
from math import log

import numpy as np
import pytest

from parallel_trials import PLAIN, drawn
from rekmaat.judge.trial.parallel import ParallelAnalysis, analyse_parallel
from rekmaat.judge.trial.verdict import TrialVerdict

LEVEL = 0.05
MARGIN = log(1.1)
SIZES = [pytest.param(400, id="few"), pytest.param(10_000, id="many", marks=pytest.mark.slow)]
CLAIMS = {TrialVerdict.LOWER, TrialVerdict.HIGHER}
SUBGROUPS = ("sex", "age", "chronic", "running")


def band(trials: int, share: float = LEVEL) -> float:
    return 3 * (share * (1 - share) / trials) ** 0.5


def differs(found: ParallelAnalysis) -> bool:
    return any(it.verdict in CLAIMS for it in found.verdicts)


@pytest.mark.parametrize("trials", SIZES)
@pytest.mark.parametrize("sizes", [(15, 15), (5, 9)])
def test_a_difference_is_claimed_without_one_in_5_percent(
    trials: int, sizes: tuple[int, ...]
) -> None:
    rng = np.random.default_rng(21)
    claimed = sum(differs(analyse_parallel(drawn(rng, sizes), PLAIN)) for _ in range(trials))
    assert claimed / trials == pytest.approx(LEVEL, abs=band(trials))


@pytest.mark.parametrize("trials", SIZES)
def test_no_arm_of_four_is_called_other_in_more_than_5_percent(trials: int) -> None:
    """V04."""
    rng = np.random.default_rng(22)
    claimed = sum(
        differs(analyse_parallel(drawn(rng, (15, 15, 15, 15)), PLAIN)) for _ in range(trials)
    )
    assert 0.02 < claimed / trials < LEVEL + band(trials)


@pytest.mark.parametrize("trials", SIZES)
def test_a_difference_of_the_margin_is_called_none_in_5_percent(trials: int) -> None:
    rng = np.random.default_rng(23)
    choices = replace(PLAIN, margin=MARGIN)
    found = (analyse_parallel(drawn(rng, (60, 60), (-MARGIN,)), choices) for _ in range(trials))
    claimed = sum(it.equivalences[0].p_adjusted < LEVEL for it in found)
    assert claimed / trials == pytest.approx(LEVEL, abs=band(trials))


@pytest.mark.parametrize("trials", SIZES)
def test_people_of_two_sexes_are_said_to_differ_without_a_difference_in_at_most_5_percent(
    trials: int,
) -> None:
    """V10."""
    rng = np.random.default_rng(24)
    choices = replace(PLAIN, names=replace(PLAIN.names, subgroups=SUBGROUPS))
    sex = any_ = 0
    for _ in range(trials):
        rows = [
            replace(
                row,
                subgroups=(
                    "FM"[rng.integers(2)],
                    float(rng.integers(20, 66)),
                    "01"[rng.integers(2)],
                    "01"[rng.integers(2)],
                ),
            )
            for row in drawn(rng, (30, 30), (-0.1,))
        ]
        found = analyse_parallel(rows, choices).subgroups.subgroups
        assert len(found) == len(SUBGROUPS)
        sex += found[0].p_adjusted < LEVEL
        any_ += any(it.p_adjusted < LEVEL for it in found)
    assert sex / trials < LEVEL
    assert any_ / trials < LEVEL + band(trials)


@pytest.mark.parametrize("trials", SIZES)
def test_the_95_percent_interval_holds_the_truth_in_95_percent(trials: int) -> None:
    rng = np.random.default_rng(25)
    held = 0
    for _ in range(trials):
        found = analyse_parallel(drawn(rng, (12, 20), (-0.2,)), PLAIN)
        low, high = found.contrasts[0].estimate.interval()
        held += low <= -0.2 <= high
    assert held / trials == pytest.approx(1 - LEVEL, abs=band(trials))
