import numpy as np
import pytest
from scipy import stats

from rekmaat.judge.benefit import Prior, probability_below

RNG = np.random.default_rng(8)
STRETCHED = RNG.permutation(np.repeat([0.0, 1.0], 21))
OUTCOME = 3 - 1.0 * STRETCHED + RNG.normal(0, 1.5, 42)


def drawn(effect: float, prior: Prior, session_sd: float, draws: int = 60_000) -> float:
    """The same posterior by weighting draws of the autocorrelation from its prior."""
    rng = np.random.default_rng(5)
    trend = np.linspace(-0.5, 0.5, 42)
    columns = np.column_stack([np.ones(42), STRETCHED, trend])
    spreads = np.array([prior.level_sd, prior.effect_sd, prior.trend_sd])
    lags = np.abs(np.subtract.outer(np.arange(42), np.arange(42)))
    logs, below = [], []
    for f in rng.uniform(-0.9, 0.95, draws // 100):
        spread = f**lags + columns @ np.diag(spreads**2) @ columns.T
        df, scale = 2 * prior.shape, session_sd**2
        seen = stats.multivariate_t(np.zeros(42), scale * spread, df)
        logs.append(seen.logpdf(OUTCOME))
        inverse = np.linalg.inv(spread)
        towards = np.diag(spreads**2) @ columns.T @ inverse
        centre = (towards @ OUTCOME)[1]
        left = (np.diag(spreads**2) - towards @ columns @ np.diag(spreads**2))[1, 1]
        size = (df * scale + OUTCOME @ inverse @ OUTCOME) / (df + 42)
        below.append(stats.t.cdf((effect - centre) / np.sqrt(left * size), df + 42))
    weights = np.exp(np.array(logs) - max(logs))
    return float(weights @ np.array(below) / weights.sum())


@pytest.mark.parametrize("effect", [-1.5, -0.5, 0.0])
def test_it_is_the_posterior_of_the_model_written_out_in_full(effect: float) -> None:
    told = probability_below(effect, OUTCOME, STRETCHED, 1.5)
    assert told == pytest.approx(drawn(effect, Prior(), 1.5), abs=0.01)


def test_a_larger_benefit_is_less_likely() -> None:
    chances = [probability_below(-size, OUTCOME, STRETCHED, 1.5) for size in (0.0, 0.5, 1.0, 2.0)]
    assert chances == sorted(chances, reverse=True)
    assert all(0 <= chance <= 1 for chance in chances)


def test_the_unit_does_not_matter() -> None:
    points = probability_below(-1.5, OUTCOME, STRETCHED, 1.5)
    assert probability_below(-15, 10 * OUTCOME, STRETCHED, 15) == pytest.approx(points)
