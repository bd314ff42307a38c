"""How likely a benefit that matters is, by quadrature over the autocorrelation.

Given the autocorrelation the model is conjugate: normal coefficients, inverse-gamma variance. What
is left is one number, summed over a grid. The prior is printed beside every answer.
"""

from dataclasses import dataclass

import numpy as np

from rekmaat.judge.signflip import Floats
from rekmaat.judge.student import t_upper_tail

_AUTOCORRELATIONS = np.linspace(-0.9, 0.95, 75)


@dataclass(frozen=True, slots=True)
class Prior:
    """What is thought before the first session, in units of a session's standard deviation.

    Attributes:
        level_sd: Of the mean level.
        effect_sd: Of the effect, around none.
        trend_sd: Of the drift over the whole record.
        shape: Of the inverse-gamma variance; its scale is `shape` times the expected variance.
    """

    level_sd: float = 10.0
    effect_sd: float = 1.0
    trend_sd: float = 1.0
    shape: float = 2.0


def probability_below(
    effect: float, outcome: Floats, stretched: Floats, session_sd: float, prior: Prior = Prior()
) -> float:
    """Return the posterior probability that the effect lies below a value.

    Args:
        effect: The value, in the outcome's unit.
        outcome: Shape (n,), in the order of time.
        stretched: 1 for a stretch, 0 for a control, shape (n,).
        session_sd: Expected standard deviation of one session, in the outcome's unit.
        prior: What is thought beforehand.
    """
    trend = np.linspace(-0.5, 0.5, outcome.size)
    columns = np.column_stack([np.ones_like(outcome), stretched, trend])
    spreads = np.array([prior.level_sd, prior.effect_sd, prior.trend_sd])
    weights, centres, scales = _posteriors(outcome, columns, spreads, session_sd, prior.shape)
    df = 2 * prior.shape + outcome.size
    below = [_lower_tail((effect - c) / s, df) for c, s in zip(centres, scales, strict=True)]
    return float(weights @ np.array(below))


def _posteriors(
    outcome: Floats, columns: Floats, spreads: Floats, session_sd: float, shape: float
) -> tuple[Floats, Floats, Floats]:
    """For each autocorrelation: its weight, and centre and scale of the effect's t posterior."""
    precision = np.diag(1 / spreads**2)
    logs, centres, scales = [], [], []
    for f in _AUTOCORRELATIONS:
        rows, values = _whitened(columns, f), _whitened(outcome[:, None], f)[:, 0]
        normal = precision + rows.T @ rows
        mean = np.linalg.solve(normal, rows.T @ values)
        rate = shape * session_sd**2 + 0.5 * float(values @ values - mean @ normal @ mean)
        size = shape + outcome.size / 2
        determinants = (outcome.size - 1) * np.log1p(-f * f) + np.linalg.slogdet(normal)[1]
        logs.append(-0.5 * determinants - size * np.log(rate))
        centres.append(mean[1])
        scales.append(np.sqrt(np.linalg.inv(normal)[1, 1] * rate / size))
    weights = np.exp(np.array(logs) - max(logs))
    return weights / weights.sum(), np.array(centres), np.array(scales)


def _whitened(columns: Floats, f: float) -> Floats:
    """Make AR(1) errors of unit variance independent."""
    after = (columns[1:] - f * columns[:-1]) / np.sqrt(1 - f * f)
    return np.asarray(np.vstack([columns[:1], after]), dtype=np.float64)


def _lower_tail(t: float, df: float) -> float:
    return 1 - t_upper_tail(t, df) if t >= 0 else t_upper_tail(-t, df)
