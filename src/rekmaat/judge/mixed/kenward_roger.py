"""Standard errors and degrees of freedom after Kenward and Roger (1997), Biometrics 53:983.

With the expected information of the variances, whose covariance is linear in them (Halekoh and
Hojsgaard 2014, J Stat Softw 59(9)).
"""

from dataclasses import dataclass

import numpy as np

from rekmaat.judge.mixed.information import expected_covariance, slopes
from rekmaat.judge.mixed.random_intercept import Fit, Floats
from rekmaat.judge.trial.estimates import Estimate, TermTest

_NOTHING = 1e-9  # where two numbers meet that rounding keeps apart


class KenwardRoger:
    """Answers for contrasts of one fit.

    At the boundary the person stratum is kept: degrees of freedom are those within persons.
    """

    name = "kenward_roger"

    def __init__(self, fit: Fit) -> None:
        """Work out the adjusted covariance of the coefficients."""
        self.fit = fit
        products = slopes(fit)
        self._first = products.first
        self._variances = expected_covariance(fit, products)
        leaned = np.einsum("iab,bc,jcd->ijad", products.first, fit.covariance, products.first)
        inner = np.einsum("ij,ijab->ab", self._variances, products.second - leaned)
        self._adjusted = fit.covariance + 2 * fit.covariance @ inner @ fit.covariance

    def estimates(self, contrasts: Floats) -> tuple[Estimate, ...]:
        """Return the estimate of each contrast of the coefficients, shape (k, columns)."""
        rows = self.fit.in_basis(contrasts)
        errors = np.sqrt(np.einsum("ki,ij,kj->k", rows, self._adjusted, rows))
        leaned = rows @ self.fit.covariance
        plain = np.einsum("ki,ki->k", leaned, rows)
        moves = np.einsum("ki,vij,kj->kv", leaned, self._first, leaned) / plain[:, None]
        dfs = 2 / np.einsum("kv,vw,kw->k", moves, self._variances, moves)
        values = self.fit.values(contrasts)
        return tuple(map(Estimate, values.tolist(), errors.tolist(), dfs.tolist()))

    def covariance_of(self, contrasts: Floats) -> Floats:
        """Return the covariance of some contrasts, shape (k, k)."""
        rows = self.fit.in_basis(contrasts)
        return np.asarray(rows @ self._adjusted @ rows.T)

    def test(self, term: str, contrasts: Floats) -> TermTest:
        """Return the joint test that all contrasts, linearly independent, are zero.

        Raises:
            ValueError: Too few degrees of freedom for such a test.
        """
        rows = self.fit.in_basis(contrasts)
        leaned = rows @ self.fit.covariance
        inverse = np.linalg.inv(leaned @ rows.T)
        moves = np.einsum("ab,bi,vij,cj->vac", inverse, leaned, self._first, leaned)
        own = np.einsum("vaa->v", moves)
        spread = _Spread(
            len(rows),
            float(own @ self._variances @ own),
            float(np.einsum("vw,vab,wba->", self._variances, moves, moves)),
        )
        values = self.fit.values(contrasts)
        wald = float(values @ np.linalg.solve(rows @ self._adjusted @ rows.T, values)) / len(rows)
        df, scale = spread.matched()
        return TermTest(term, scale * wald, len(rows), df)


@dataclass(frozen=True, slots=True)
class _Spread:
    """How the Wald statistic of some contrasts spreads: A1 and A2 of the paper."""

    contrasts: int
    a1: float
    a2: float

    def matched(self) -> tuple[float, float]:
        """The degrees of freedom and the scale of the F with the same mean and variance.

        Written so that the variance may be infinite, as with 4 degrees of freedom or fewer, and
        the mean, as with 2 or fewer: there the formulas of the paper still give the classical F
        of balanced data, and at exactly 2 their limit does.

        Raises:
            ValueError: The formulas give none, as where next to nothing is known.
        """
        many = self.contrasts
        if many == 1:
            return 2 / self.a2, 1.0
        of_mean = 1 - self.a2 / many
        above, of_variance, below = self._variance()
        share = of_mean / of_variance if abs(of_variance) > _NOTHING else 1.0
        df = 4 + (many + 2) * below / (above * share**2 - below)
        scale = df * of_mean / (df - 2) if abs(df - 2) > _NOTHING else 1.0
        if not (df > 0 and scale > 0):
            raise ValueError("too few degrees of freedom")
        return df, scale

    def _variance(self) -> tuple[float, float, float]:
        """The parts of the variance: 2 / contrasts * the first / (the second squared * third)."""
        many = self.contrasts
        bend = (self.a1 + 6 * self.a2) / (2 * many)
        lean = ((many + 1) * self.a1 - (many + 4) * self.a2) / ((many + 2) * self.a2)
        below = 3 * many + 2 * (1 - lean)
        c1, c2, c3 = lean / below, (many - lean) / below, (many + 2 - lean) / below
        return 1 + c1 * bend, 1 - c2 * bend, 1 - c3 * bend
