"""Estimates of a linear model, each with its standard error and degrees of freedom."""

from dataclasses import dataclass

from rekmaat.judge.student import f_upper_tail, t_quantile, t_upper_tail

LEVEL = 0.95

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its standard error, and the degrees of freedom of that error."""

    value: float
    se: float
    df: float

    @property
    def t(self) -> float:
        """The value in standard errors."""
        return self.value / self.se

    @property
    def p(self) -> float:
        """The two-sided p-value, not adjusted for others."""
        return 2 * t_upper_tail(abs(self.t), self.df)

    @property
    def detectable(self) -> float:
        """The smallest value that could have been told from zero (95 %), after Weir 2005."""
        return t_quantile((1 + LEVEL) / 2, self.df) * self.se

    def interval(self, level: float = LEVEL) -> Interval:
        """Return the interval of this level alone, not adjusted for others."""
        half = t_quantile((1 + level) / 2, self.df) * self.se
        return self.value - half, self.value + half


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A coefficient of a model.

    Attributes:
        term: What it is of: a column, or a column and its level as in `period2`.
        estimate: How large it is.
    """

    term: str
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class Contrast:
    """The difference between two arms, a minus b.

    Attributes:
        a: An arm.
        b: The arm it is compared with.
        estimate: The difference in the unit of the outcome.
        p_adjusted: The p-value adjusted for all contrasts of the family.
        interval_adjusted: The 95 % interval that holds for all of them at once; None where the
            adjustment has none.
    """

    a: str
    b: str
    estimate: Estimate
    p_adjusted: float
    interval_adjusted: Interval | None

    @property
    def detectable(self) -> float:
        """The smallest difference that could have been told from none (95 %), adjusted if it is."""
        if self.interval_adjusted is None:
            return self.estimate.detectable
        low, high = self.interval_adjusted
        return (high - low) / 2


@dataclass(frozen=True, slots=True)
class TermTest:
    """A joint F test of all coefficients of one term."""

    term: str
    f: float
    df_above: int
    df_below: float

    @property
    def p(self) -> float:
        """The p-value."""
        return f_upper_tail(self.f, self.df_above, self.df_below)
