"""A share of responders, which cannot be made without what belongs beside it.

Beside it stand the number of people, its interval, and the share that the same rule gives where
nothing happened: counted on two baselines of the same people, or else reckoned from a stated noise.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import expm1, log1p, sqrt
from statistics import NormalDist

from rekmaat.judge.binomial import Interval, clopper_pearson, jeffreys, mcnemar_exact, wilson

_STANDARD = NormalDist()


@dataclass(frozen=True, slots=True)
class ResponseRule:
    """Who counts as a responder.

    Attributes:
        percent: The change that counts, in percent; 0 for any change.
        lower_is_better: False where a rise counts.
    """

    percent: float = 0.0
    lower_is_better: bool = True

    @property
    def limit(self) -> float:
        """The change, on the log scale and towards better, that counts."""
        if self.lower_is_better:
            return -log1p(-self.percent / 100)
        return log1p(self.percent / 100)

    def gain(self, change: float) -> float:
        """Return a change on the log scale as a gain: above zero is better."""
        return -change if self.lower_is_better else change

    def counts(self, change: float) -> bool:
        """Return whether a change on the log scale counts."""
        gain = self.gain(change)
        return gain >= self.limit if self.percent else gain > 0

    def share_expected(self, mean_change: float, log_sd: float) -> float:
        """Return the share that counts where the true change is the same in everybody.

        Phi((gain - limit) / (sqrt(2) s)): the rest is noise.

        Args:
            mean_change: On the log scale.
            log_sd: The standard error of measurement of one reading, s, above 0.
        """
        return _STANDARD.cdf((self.gain(mean_change) - self.limit) / (sqrt(2) * log_sd))


@dataclass(frozen=True, slots=True)
class OwnNoise:
    """What the same rule gives between two baselines of the same people.

    Attributes:
        count: How many count from the first baseline to the second.
        people: How many have both.
        only_after: Of them, those who count after the exercise and not between the baselines.
        only_between: Those who count between the baselines and not after the exercise.
    """

    count: int
    people: int
    only_after: int
    only_between: int

    @property
    def share(self) -> float:
        """The share that counts although nothing happened."""
        return self.count / self.people

    @property
    def interval(self) -> Interval:
        """Its exact 95 % interval."""
        return clopper_pearson(self.count, self.people)

    @property
    def p(self) -> float:
        """McNemar's exact p-value of no difference between the two shares."""
        return mcnemar_exact(self.only_after, self.only_between)


@dataclass(frozen=True, slots=True)
class AssumedNoise:
    """What the rule gives with a noise that was not measured here.

    Attributes:
        share: The share that counts although nothing happens.
        log_sd: The noise that was assumed: SD of the logarithm of one reading.
    """

    share: float
    log_sd: float

    @classmethod
    def under(cls, rule: ResponseRule, log_sd: float) -> "AssumedNoise":
        """Reckon it."""
        return cls(rule.share_expected(0.0, log_sd), log_sd)


@dataclass(frozen=True, slots=True)
class ResponderShare:
    """How many responded, of how many, and how many would have with no effect.

    Attributes:
        rule: Who counts.
        count: How many count.
        people: Of how many.
        noise: What the same rule gives where nothing happens.
        expected: The share to expect if the mean change were the true change of everybody.

    Raises:
        ValueError: There are no people, more count than there are, or the noise share is missing.
    """

    rule: ResponseRule
    count: int
    people: int
    noise: OwnNoise | AssumedNoise
    expected: float

    def __post_init__(self) -> None:
        """Refuse a share without what belongs beside it, also where no type checker looks."""
        if not 0 <= self.count <= self.people or self.people < 1:
            raise ValueError(f"no share of {self.count} responders among {self.people} people")
        if not isinstance(self.noise, OwnNoise | AssumedNoise):
            raise TypeError("a share of responders needs the share that noise alone gives")

    @property
    def share(self) -> float:
        """The share that responded."""
        return self.count / self.people

    @property
    def interval(self) -> Interval:
        """Its exact 95 % interval (Clopper and Pearson)."""
        return clopper_pearson(self.count, self.people)

    @property
    def drawn_interval(self) -> Interval:
        """The score interval (Wilson), for figures."""
        return wilson(self.count, self.people)

    @property
    def jeffreys_interval(self) -> Interval:
        """The interval after Jeffreys' prior."""
        return jeffreys(self.count, self.people)


@dataclass(frozen=True, slots=True)
class RegressionToMean:
    """What to expect of people who take part because their first reading was high.

    Attributes:
        icc: Of one baseline with another.
        sd: Of one baseline over people, on the log scale.
    """

    icc: float
    sd: float

    def mean_change(self, top_share: float) -> float:
        """Return the mean change without any effect, on the log scale: -(1 - ICC) SD phi(z) / q.

        Args:
            top_share: What part of all people takes part, those with the highest reading; q, with
                z its quantile.
        """
        height = _STANDARD.pdf(_STANDARD.inv_cdf(1 - top_share)) / top_share
        return -(1 - self.icc) * self.sd * height

    def mean_percent(self, top_share: float) -> float:
        """Return the same in percent."""
        return 100 * expm1(self.mean_change(top_share))


def own_noise(after: Sequence[float], between: Sequence[float], rule: ResponseRule) -> OwnNoise:
    """Return what the rule gives between two baselines, beside what it gives after the exercise.

    Args:
        after: The change of each person after the exercise, on the log scale.
        between: The change of the same people from one baseline to the other.
        rule: Who counts.
    """
    pairs = [(rule.counts(a), rule.counts(b)) for a, b in zip(after, between, strict=True)]
    return OwnNoise(
        count=sum(b for _, b in pairs),
        people=len(pairs),
        only_after=pairs.count((True, False)),
        only_between=pairs.count((False, True)),
    )
