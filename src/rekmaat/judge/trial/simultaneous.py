"""Adjusts contrasts of arms for being many: Tukey for all pairs, Dunnett against one control.

Of each family one curve is worked out: how probable it is that the largest |z| exceeds a value
when the residual error is known, an integral over what the contrasts share, by Gauss and Legendre's
rule. A second one, over the scale of that error, makes a t of it.
"""

from dataclasses import dataclass
from functools import cache, lru_cache, partial
from math import expm1, lgamma, log, log1p
from statistics import NormalDist

import numpy as np

from rekmaat.judge.mixed.random_intercept import Floats
from rekmaat.judge.normal import normal_below, normal_density
from rekmaat.judge.roots import root
from rekmaat.judge.student import t_quantile
from rekmaat.judge.trial.estimates import LEVEL, Estimate, Interval

_SHARED = 64
_SCALES, _SCALES_WIDE = 64, 160
_FEW_DF = 12.0  # the fewer, the wider the scale of the error may be
_FURTHEST = 8.5
_NEGLIGIBLE = 40.0  # on the log scale
_GRID, _NARROWED = 18, 2
_STEP, _HIGHEST = 0.05, 13.0
_ROUNDS = 200
_SAME_DF = 8  # decimals
_NORMAL = NormalDist()
_MANY_DF, _SPARE = 10.0, 1.05


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A p-value and an interval that hold for all contrasts of a family at once."""

    p: float
    interval: Interval


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """Contrasts that are looked at together.

    Attributes:
        contrasts: How many there are.
        log_exceeds: The log of the probability that the largest |z| exceeds 0, 0.05, 0.10 …
    """

    contrasts: int
    log_exceeds: Floats

    def tail(self, t: float, df: float) -> float:
        """Return the probability that the largest |t| of the family exceeds a value."""
        return float(self.tails(np.array([t]), df)[0])

    def tails(self, t: Floats, df: float) -> Floats:
        """Return that probability for each of several values."""
        scales, weights = _scales(round(df, _SAME_DF))
        return np.asarray(np.exp(self._read(t[:, None] * scales)) @ weights)

    def critical(self, df: float) -> float:
        """Return the |t| that the largest of the family exceeds in one of twenty.

        It lies between that of one contrast alone and Bonferroni's; there it is narrowed down on
        a grid and read between the logs of the tails.
        """
        if self.contrasts == 1:
            return t_quantile((1 + LEVEL) / 2, df)
        low, high = _bounds(1 - (1 - LEVEL) / (2 * self.contrasts), df)
        for _ in range(_NARROWED):
            t = np.linspace(low, high, _GRID)
            tails = self.tails(t, df)
            first = int(np.clip(np.searchsorted(-tails, LEVEL - 1) - 2, 0, _GRID - 4))
            low, high = float(t[first]), float(t[first + 3])
        near = slice(first, first + 4)
        return _through(np.log(tails[near]), t[near], log(1 - LEVEL))

    def _read(self, z: Floats) -> Floats:
        """Read the curve between its points by the cubic through the nearest four."""
        place = np.minimum(z, _HIGHEST) / _STEP
        first = np.clip(place.astype(np.intp) - 1, 0, len(self.log_exceeds) - 4)
        u = place - first
        a, b, c, d = (self.log_exceeds[first + at] for at in range(4))
        outer = u * (u - 3)
        inner = (u - 1) * (u - 2)
        return np.asarray(
            (d * u - a * (u - 3)) * inner / 6 + outer * (b * (u - 2) - c * (u - 1)) / 2
        )


def _bounds(bonferroni: float, df: float) -> tuple[float, float]:
    """Between which values the critical one lies; quick, because there is one for each df.

    Below, the normal quantile of one contrast alone; above, a little more than the expansion of
    Student's quantile in 1 / df (Abramowitz and Stegun 26.7.5), or the quantile itself.
    """
    low = _NORMAL.inv_cdf((1 + LEVEL) / 2)
    if df < _MANY_DF:
        return low, t_quantile(bonferroni, df)
    z = _NORMAL.inv_cdf(bonferroni)
    bend = (z**3 + z) / (4 * df) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * df**2)
    return low, _SPARE * (z + bend)


def tukey(estimates: tuple[Estimate, ...], arms: int) -> tuple[Adjusted, ...]:
    """Adjust all pairwise contrasts of some arms by the studentized range (Tukey, Kramer 1956).

    Args:
        estimates: Of each pair.
        arms: How many arms there are.
    """
    return _adjusted(estimates, all_pairs(arms))


def dunnett(estimates: tuple[Estimate, ...], correlation: Floats) -> tuple[Adjusted, ...]:
    """Adjust contrasts with one control (Dunnett 1955).

    Args:
        estimates: Of each arm against the control.
        correlation: Of the estimates, shape (k, k). It is taken to come from one shared factor,
            which is exact for up to three contrasts and for balanced designs of any size.
    """
    if len(estimates) == 1:
        return tuple(Adjusted(it.p, it.interval()) for it in estimates)
    return _adjusted(estimates, many_to_one(shared_factor(correlation)))


@cache
def all_pairs(arms: int) -> Family:
    """Return the family of all pairs of some arms: the range of their means."""
    z, densities = _shared()
    below = normal_below(z)
    width = 2**0.5 * _points()
    share = normal_below(z - width[:, None]) / below
    missed = -np.expm1((arms - 1) * np.log1p(-np.minimum(share, 1 - 1e-16)))
    pairs = arms * (arms - 1) // 2
    return Family(pairs, np.log(missed @ (densities * arms * below ** (arms - 1))))


def many_to_one(loadings: Floats) -> Family:
    """Return the family of contrasts with these loadings on one factor, shape (k,)."""
    z, densities = _shared()
    points = _points()[:, None]
    inside = np.zeros((len(points), len(z)))
    for loading, rest in zip(loadings.tolist(), np.sqrt(1 - loadings**2).tolist(), strict=True):
        beyond = normal_below((-points - loading * z) / rest)
        beyond += normal_below((-points + loading * z) / rest)
        inside += np.log1p(-np.minimum(beyond, 1 - 1e-16))
    return Family(len(loadings), np.log(-np.expm1(inside) @ densities))


def shared_factor(correlation: Floats) -> Floats:
    """Return the loadings on one factor that come nearest to a correlation, shape (k,)."""
    many = len(correlation)
    if many == 2:  # noqa: PLR2004  of a pair only the product is told
        size = abs(float(correlation[0, 1])) ** 0.5
        return _inside(np.array([size, size * float(np.sign(correlation[0, 1]) or 1)]))
    shares = np.full(many, 0.5)
    for _ in range(_ROUNDS):
        values, ways = np.linalg.eigh(correlation - np.eye(many) + np.diag(shares))
        before, shares = shares, np.minimum(ways[:, -1] ** 2 * max(float(values[-1]), 0.0), 1.0)
        if np.allclose(before, shares, rtol=0, atol=1e-12):
            break
    return _inside(np.sign(ways[:, -1]) * np.sqrt(shares))


def _through(x: Floats, y: Floats, at: float) -> float:
    """Return the polynomial through some points at a place (Lagrange)."""
    apart = x[:, None] - x + np.eye(len(x))
    from_at = np.where(np.eye(len(x)) > 0, 1.0, at - x)
    return float((from_at / apart).prod(axis=1) @ y)


def _inside(loadings: Floats) -> Floats:
    return np.clip(loadings, -1 + 1e-9, 1 - 1e-9)


def _adjusted(estimates: tuple[Estimate, ...], family: Family) -> tuple[Adjusted, ...]:
    criticals = cache(family.critical)  # most designs have one df for all
    return tuple(
        Adjusted(
            max(it.p, min(1.0, family.tail(abs(it.t), it.df))),
            _around(it, criticals(round(it.df, _SAME_DF))),
        )
        for it in estimates
    )


def _around(estimate: Estimate, critical: float) -> Interval:
    half = critical * estimate.se
    return estimate.value - half, estimate.value + half


@cache
def _points() -> Floats:
    return np.arange(0.0, _HIGHEST + _STEP, _STEP)


@cache
def _shared() -> tuple[Floats, Floats]:
    """Places of a normal value and their weights."""
    nodes, weights = _legendre(_SHARED)
    z = _FURTHEST * nodes
    return z, np.asarray(_FURTHEST * weights * normal_density(z))


@lru_cache(maxsize=256)
def _scales(df: float) -> tuple[Floats, Floats]:
    """Values of sqrt(chi-square / df) and their weights, even on the log scale."""
    low, high = _log_reach(df)
    nodes, weights = _legendre(_SCALES if df > _FEW_DF else _SCALES_WIDE)
    logs = (low + high) / 2 + (high - low) / 2 * nodes
    return np.exp(logs), np.asarray((high - low) / 2 * weights * np.exp(_log_density(logs, df)))


@cache
def _legendre(nodes: int) -> tuple[Floats, Floats]:
    places, weights = np.polynomial.legendre.leggauss(nodes)
    return np.asarray(places), np.asarray(weights)


def _log_density(logs: Floats, df: float) -> Floats:
    constant = np.log(2) + df / 2 * np.log(df / 2) - lgamma(df / 2)
    return np.asarray(constant + df * logs - df / 2 * np.exp(2 * logs))


def _log_reach(df: float) -> tuple[float, float]:
    """Between which logs of the scale all that counts lies; the density is highest at 0."""
    far = _NEGLIGIBLE / df
    above = partial(_log_height, df)
    return root(above, -far - 1, 0.0), root(above, 0.0, 1 + log1p(2 * far) / 2)


def _log_height(df: float, log: float) -> float:
    return df * (log - expm1(2 * log) / 2) + _NEGLIGIBLE
