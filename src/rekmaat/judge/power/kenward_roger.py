"""Kenward and Roger's F test of the arms, for many trials at once.

Kenward MG, Roger JH (1997), Small sample inference for fixed effects from restricted maximum
likelihood, with the expected information; the moments of F as in Halekoh and Højsgaard (2014).

Their variance parameters may be replaced by any linear function of them. With the directions G (the
person variance) and V itself, all but one term of the adjusted covariance is zero, and what is left
is the second derivative of the covariance in the variance ratio: C + 2 W (C' ...) becomes
C - W C'', where W is the variance of the estimated ratio.
"""

from dataclasses import dataclass

import numpy as np

from rekmaat.judge.power.arrays import Floats
from rekmaat.judge.power.series import NormalEquations

_SINGULAR = 1e-9


@dataclass(frozen=True, slots=True)
class ArmTests:
    """F of all arms, with its degrees of freedom, and of each arm against the control."""

    f: Floats
    df: Floats
    arm_f: Floats
    arm_df: Floats


@dataclass(frozen=True, slots=True)
class _Whitened:
    """The block of the arms in coordinates in which their covariance is the identity.

    Attributes:
        inverse_root: From estimates to these coordinates' basis: C = inverse_root' inverse_root.
        estimate: The estimates; arms by trials.
        first: Minus the first derivative of the block; arms by arms by trials.
        bend: The second derivative of the covariance; arms by arms by trials.
    """

    inverse_root: Floats
    estimate: Floats
    first: Floats
    bend: Floats


@dataclass(frozen=True, slots=True)
class _Spread:
    """The covariance of the two variance parameters: of the ratio, of both, of the scale."""

    ratio: Floats
    both: Floats
    scale: Floats


def kenward_roger(equations: NormalEquations, df_residual: Floats) -> ArmTests:
    """Test the arms.

    Args:
        equations: At the REML estimate, with two derivatives.
        df_residual: Measurements minus coefficients.
    """
    spread = _spread(equations.log_determinant, df_residual)
    white = _whitened(equations.arms)
    variance = equations.residual[0] / df_residual
    f, df = _overall(white, spread)
    arm_f, arm_df = _each(white, spread)
    return ArmTests(f / variance, df, arm_f / variance, arm_df)


def within_tests(equations: NormalEquations, df_residual: Floats) -> ArmTests:
    """Test the arms within people, by least squares: F with its classical degrees of freedom."""
    root = _cholesky(equations.arms[0, :-1, :-1])
    inverse_root = _solved(root, _identity(root))
    estimate = _solved(root, equations.arms[0, :-1, -1:])[:, 0]
    variance = equations.residual[0] / df_residual
    slope = np.einsum("ijt,it->jt", inverse_root, estimate)
    arm_f = slope**2 / np.einsum("ijt,ijt->jt", inverse_root, inverse_root)
    f = np.mean(estimate**2, axis=0)
    return ArmTests(
        f / variance, df_residual, arm_f / variance, np.broadcast_to(df_residual, arm_f.shape)
    )


def _spread(logs: Floats, df_residual: Floats) -> _Spread:
    """Invert the expected information: half of tr(P G P G), tr(P G) and the residual df.

    Not a number where the two variances cannot be told from each other.
    """
    ratio, both = -logs[2] / 2, logs[1] / 2
    scale = df_residual / 2
    determinant = ratio * scale - both**2
    determinant[determinant <= _SINGULAR * ratio * scale] = np.nan
    return _Spread(scale / determinant, -both / determinant, ratio / determinant)


def _whitened(arms: Floats) -> _Whitened:
    root = _cholesky(arms[0, :-1, :-1])
    inverse_root = _solved(root, _identity(root))
    first, second = (
        np.einsum("iat,abt,jbt->ijt", inverse_root, block, inverse_root)
        for block in arms[1:, :-1, :-1]
    )
    bend = 2 * np.einsum("iat,ajt->ijt", first, first) - second
    estimate = np.einsum("iat,at->it", inverse_root, arms[0, :-1, -1])
    return _Whitened(inverse_root, estimate, -first, bend)


def _overall(white: _Whitened, spread: _Spread) -> tuple[Floats, Floats]:
    """F of all arms before the division by the residual variance, and its degrees of freedom."""
    arms = len(white.estimate)
    adjusted = _identity(white.bend) - spread.ratio * white.bend
    whole = _solved(_cholesky(adjusted), white.estimate[:, np.newaxis])
    f = np.sum(whole**2, axis=(0, 1)) / arms
    trace = np.einsum("iit->t", white.first)
    squared = np.einsum("ijt,ijt->t", white.first, white.first)
    one = spread.ratio * trace**2 + 2 * spread.both * trace * arms + spread.scale * arms**2
    two = spread.ratio * squared + 2 * spread.both * trace + spread.scale * arms
    scale, df = _matched(one, two, float(arms))
    return scale * f, df


def _matched(one: Floats, two: Floats, arms: float) -> tuple[Floats, Floats]:
    """The scale and degrees of freedom whose F has the approximate mean and variance."""
    between = (one + 6 * two) / (2 * arms)
    lean = ((arms + 1) * one - (arms + 4) * two) / ((arms + 2) * two)
    below = 3 * arms + 2 * (1 - lean)
    first, second, third = lean / below, (arms - lean) / below, (arms + 2 - lean) / below
    mean = 1 / (1 - two / arms)
    variance = 2 / arms * (1 + first * between)
    variance /= (1 - second * between) ** 2 * (1 - third * between)
    ratio = variance / (2 * mean**2)
    df = 4 + (arms + 2) / (arms * ratio - 1)
    return df / (mean * (df - 2)), df


def _each(white: _Whitened, spread: _Spread) -> tuple[Floats, Floats]:
    """The square of t of each arm, with one coefficient; the formulas above then give 2 / A."""
    root = white.inverse_root
    covariance = np.einsum("ijt,ijt->jt", root, root)
    turned = np.einsum("ikt,kjt->ijt", white.first, root)
    first = np.einsum("ijt,ijt->jt", root, turned) / covariance
    bend = np.einsum("ijt,ikt,kjt->jt", root, white.bend, root)
    size = spread.ratio * first**2 + 2 * spread.both * first + spread.scale
    slope = np.einsum("ijt,it->jt", root, white.estimate)
    return slope**2 / (covariance - spread.ratio * bend), 2 / size


def _identity(like: Floats) -> Floats:
    whole = np.zeros_like(like)
    for row in range(len(like)):
        whole[row, row] = 1
    return whole


def _cholesky(matrix: Floats) -> Floats:
    """The lower root of symmetric matrices; not a number where one is not positive."""
    root = np.zeros_like(matrix)
    for column in range(len(matrix)):
        known = root[column:, :column]
        left = matrix[column:, column] - np.einsum("ikt,kt->it", known, root[column, :column])
        root[column:, column] = left / np.sqrt(left[0])
    return root


def _solved(root: Floats, right: Floats) -> Floats:
    """Solve root x = right for many lower roots; right is rows by columns by trials."""
    solved = np.empty_like(right)
    for row in range(len(root)):
        known = np.einsum("kt,kjt->jt", root[row, :row], solved[:row])
        solved[row] = (right[row] - known) / root[row, row]
    return solved
