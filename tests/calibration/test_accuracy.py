"""The goals of the measurement, on fewer seeds than the benchmark has.

Seeds, not channels, are what is independent: with six of them an RMSE is known to a quarter of
itself, so the goals hold for the cases together and a case alone may miss by that much.
"""

import numpy as np
import pytest

from emg_bench import accuracy
from emg_bench.pipelines import rekmaat
from emg_bench.run import Errors, pooled
from emg_bench.sessions import called

OURS = rekmaat()
CHANCE = 1.25
SEEDS = 6
MOST_MOVED = 2.0


def read(cases: list[accuracy.Case]) -> dict[str, Errors]:
    found = {}
    for case in cases:
        made = [case.make(seed) for seed in case.seeds]
        pairs = [(OURS.read(one), one.truth_percent) for one in made]
        found[case.label] = accuracy.errors_of(case, OURS.name, pairs)
    return found


@pytest.fixture(scope="module")
def grid() -> dict[str, Errors]:
    cases = [case for case in accuracy.grid_cases(range(SEEDS)) if case.part == "a"]
    by_seed = [
        accuracy.Case(case.part, case.label, case.make, range(seed, seed + 1))
        for seed in range(SEEDS)
        for case in cases
    ]
    found: dict[str, list[Errors]] = {}
    for case in by_seed:  # seed by seed, because the cases of one seed share their parts
        found.setdefault(case.label, []).append(read([case])[case.label])
    return {label: pooled(parts) for label, parts in found.items()}


@pytest.mark.parametrize(
    ("floors_uv", "bias", "rmse", "p95"), [((0.7, 2.0), 0.2, 0.5, 1.0), ((4.0,), 0.2, 0.7, 1.4)]
)
def test_a_change_is_read_right_through_every_heartbeat_and_floor(
    grid: dict[str, Errors], floors_uv: tuple[float, ...], bias: float, rmse: float, p95: float
) -> None:
    """M01, M03."""
    cases = [grid[accuracy.grid_label(db, uv)] for db in accuracy.ECG_DB for uv in floors_uv]
    every = pooled(cases)
    assert abs(every.bias) <= bias
    assert every.rmse <= rmse
    assert every.p95 <= p95
    assert max(one.rmse for one in cases) <= CHANCE * rmse


@pytest.mark.slow
def test_a_change_is_read_right_through_a_real_ecg() -> None:
    pytest.importorskip("wfdb")
    pytest.importorskip("h5py")
    try:
        cases = [it for it in accuracy.real_cases(range(3)) if it.part == "b"]
        found = read([it for it in cases if "+0 dB" not in it.label])
    except FileNotFoundError:
        pytest.skip("the ECG recordings are not at hand")
    for most, decibel in ((0.6, "-6 dB"), (1.5, "-12 dB")):
        every = pooled(one for label, one in found.items() if label.endswith(decibel))
        assert every.rmse <= most


@pytest.mark.slow
def test_one_more_thing_wrong_is_read_right_or_carries_no_verdict() -> None:
    for label, one in read(accuracy.alone_cases(range(3))).items():
        most = MOST_MOVED if label == accuracy.MOVED else CHANCE
        errors = np.array(one.carrying)
        assert len(errors) == 0 or np.sqrt(np.mean(errors**2)) <= most, label


@pytest.mark.slow
def test_a_shift_of_the_spectrum_is_no_change_of_tension() -> None:
    for one in read(accuracy.spectral_cases(range(6))).values():
        assert abs(one.bias) <= 0.5


@pytest.mark.slow
def test_posture_that_drifts_is_not_called_a_change() -> None:
    """Forty sessions, nominal 5 %: more than six calls come once in a hundred runs."""
    told = [called(1.0, 30, seed) for seed in range(40)]
    assert sum(alone for alone, _ in told) <= 6
    assert sum(stated for _, stated in told) <= 2
