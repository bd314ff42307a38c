"""Degrees of freedom after Satterthwaite, as Kuznetsova et al. (2017), J Stat Softw 82(13)."""

import numpy as np

from rekmaat.judge.mixed.information import observed_covariance, slopes
from rekmaat.judge.mixed.random_intercept import Fit, Floats
from rekmaat.judge.trial.estimates import Estimate, TermTest

_ALIKE = 1e-8
_NO_MEAN = 2.0  # an F of no more degrees of freedom below has none


class Satterthwaite:
    """Answers for contrasts of one fit, with the observed information of its variances.

    At the boundary the person variance is taken as known to be zero: all persons are pooled, and
    the degrees of freedom are observations minus fixed effects.
    """

    name = "satterthwaite"

    def __init__(self, fit: Fit) -> None:
        """Work out how the covariance of the coefficients moves with the variances."""
        self.fit = fit
        if not fit.boundary:
            products = slopes(fit)
            self._moves = -(fit.covariance @ products.first @ fit.covariance)
            self._covariance = observed_covariance(fit, products)

    def estimates(self, contrasts: Floats) -> tuple[Estimate, ...]:
        """Return the estimate of each contrast of the coefficients, shape (k, columns)."""
        rows = self.fit.in_basis(contrasts)
        variances = np.einsum("ki,ij,kj->k", rows, self.fit.covariance, rows)
        return tuple(
            Estimate(value, se, df)
            for value, se, df in zip(
                self.fit.values(contrasts).tolist(),
                np.sqrt(variances).tolist(),
                self._df(rows, variances).tolist(),
                strict=True,
            )
        )

    def covariance_of(self, contrasts: Floats) -> Floats:
        """Return the covariance of some contrasts, shape (k, k)."""
        rows = self.fit.in_basis(contrasts)
        return np.asarray(rows @ self.fit.covariance @ rows.T)

    def test(self, term: str, contrasts: Floats) -> TermTest:
        """Return the joint test that all contrasts, linearly independent, are zero."""
        rows = self.fit.in_basis(contrasts)
        sizes, ways = np.linalg.eigh(rows @ self.fit.covariance @ rows.T)
        dfs = self._df(ways.T @ rows, sizes)
        f = float(np.mean((ways.T @ self.fit.values(contrasts)) ** 2 / sizes))
        return TermTest(term, f, len(rows), _joined(dfs))

    def _df(self, rows: Floats, variances: Floats) -> Floats:
        if self.fit.boundary:
            return np.full(len(rows), float(self.fit.sums.residual_df))
        moves = np.einsum("ki,vij,kj->kv", rows, self._moves, rows)
        return np.asarray(
            2 * variances**2 / np.einsum("kv,vw,kw->k", moves, self._covariance, moves)
        )


def _joined(dfs: Floats) -> float:
    """The degrees of freedom below of the mean of squared t values (Fai and Cornelius 1996)."""
    if np.all(np.abs(dfs - dfs[0]) < _ALIKE * dfs[0]):
        return float(dfs.mean())
    if dfs.min() <= _NO_MEAN:
        return _NO_MEAN  # the limit, as one of them goes down to it
    total = float((dfs / (dfs - 2)).sum())
    return 2 * total / (total - len(dfs))
