"""Mean, standard error and 95 % interval of a few numbers, by Student's t."""

from dataclasses import dataclass

import numpy as np

from rekmaat.judge.signflip import Floats
from rekmaat.judge.student import t_quantile

LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class Spread:
    """The mean of numbers with its error; None with fewer than two, or all alike."""

    mean: float | None
    se: float | None
    df: int | None
    half: float | None

    @classmethod
    def of(cls, values: Floats) -> "Spread":
        """Return it of numbers, shape (n,)."""
        if not values.size:
            return cls(None, None, None, None)
        mean = float(values.mean())
        if values.size == 1 or np.ptp(values) == 0:
            return cls(mean, None, None, None)
        df = values.size - 1
        se = float(values.std(ddof=1)) / values.size**0.5
        return cls(mean, se, df, t_quantile((1 + LEVEL) / 2, df) * se)

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval."""
        if self.mean is None or self.half is None:
            return None
        return self.mean - self.half, self.mean + self.half
