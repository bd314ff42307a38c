"""How the two variances of a fit are known, and what they do to its covariance.

The covariance of the observations is V = person variance * G1 + residual variance * G2, with G1
one for each pair of the same person and G2 the identity. All products below are those of Kenward
and Roger (1997), Biometrics 53:983, in closed form: V^-1 of one person has eigenvalue
shrink / residual variance along the constant and 1 / residual variance elsewhere.
"""

from dataclasses import dataclass

import numpy as np

from rekmaat.judge.mixed.random_intercept import Fit, Floats


@dataclass(frozen=True, slots=True)
class Slopes:
    """Products of the design with V^-1 and the derivatives of V.

    Attributes:
        first: P_i = -X'V^-1 G_i V^-1 X, shape (2, columns, columns).
        second: Q_ij = X'V^-1 G_i V^-1 G_j V^-1 X, shape (2, 2, columns, columns).
        traces: tr(V^-1 G_i V^-1 G_j), shape (2, 2).
    """

    first: Floats
    second: Floats
    traces: Floats


def slopes(fit: Fit) -> Slopes:
    """Return the products at the estimate."""
    counts, shrink, residual = fit.sums.counts, fit.shrink, fit.residual_variance
    whole = np.eye(fit.sums.columns)
    first = np.array([-_summed(fit, shrink**2), -(whole + _summed(fit, (shrink**2 - 1) / counts))])
    mixed = _summed(fit, shrink**3)
    second = np.array(
        [
            [_summed(fit, counts * shrink**3), mixed],
            [mixed, whole + _summed(fit, (shrink**3 - 1) / counts)],
        ]
    )
    cross = float(shrink**2 @ counts)
    traces = np.array(
        [
            [float((shrink * counts) @ (shrink * counts)), cross],
            [cross, float((shrink**2 + counts - 1).sum())],
        ]
    )
    return Slopes(first / residual**2, second / residual**3, traces / residual**2)


def expected_covariance(fit: Fit, products: Slopes) -> Floats:
    """Return the covariance of the two variances by the expected information, shape (2, 2)."""
    return np.asarray(np.linalg.inv(_expected(fit, products) / 2))


def observed_covariance(fit: Fit, products: Slopes) -> Floats:
    """Return the covariance of the two variances by the observed information, shape (2, 2)."""
    return np.asarray(np.linalg.inv(_curvature(fit) - _expected(fit, products) / 2))


def _summed(fit: Fit, weights: Floats) -> Floats:
    sums = fit.sums.basis_sums
    return np.asarray((sums * weights[:, None]).T @ sums)


def _expected(fit: Fit, products: Slopes) -> Floats:
    """The traces tr(P G_i P G_j), with P = V^-1 - V^-1 X covariance X'V^-1."""
    leaned = products.first @ fit.covariance
    return np.asarray(
        products.traces
        - 2 * np.einsum("ijkl,lk->ij", products.second, fit.covariance)
        + np.einsum("ikl,jlk->ij", leaned, leaned)
    )


def _curvature(fit: Fit) -> Floats:
    """The products y'P G_i P G_j P y."""
    sums, residual = fit.sums, fit.residual_variance
    left = sums.left - sums.basis @ fit.shift
    totals = np.bincount(sums.person, left)
    weighed = fit.ratio * fit.shrink
    projected = (left - (weighed * totals)[sums.person]) / residual
    moved = np.column_stack([(fit.shrink * totals / residual)[sums.person], projected])
    moved_sums = np.column_stack([np.bincount(sums.person, column) for column in moved.T])
    inner = (moved.T @ moved - (moved_sums * weighed[:, None]).T @ moved_sums) / residual
    along = (sums.basis.T @ moved - (sums.basis_sums * weighed[:, None]).T @ moved_sums) / residual
    return np.asarray(inner - along.T @ fit.covariance @ along)
