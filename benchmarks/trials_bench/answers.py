"""What a program tells of one trial, the same record for each of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """Arm a minus arm b; without df where the program has none."""

    a: str
    b: str
    estimate: float
    se: float
    df: float | None
    p: float
    p_tukey: float | None

    def turned(self) -> "Difference":
        """Return arm b minus arm a."""
        return Difference(self.b, self.a, -self.estimate, self.se, self.df, self.p, self.p_tukey)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is told of one trial.

    Attributes:
        differences: Of every two arms.
        p_arms: Of the test of all arms together.
        boundary: Whether the variance of persons is estimated as zero.
        milliseconds: What it took, reading the table not counted.
    """

    differences: tuple[Difference, ...]
    p_arms: float
    boundary: bool
    milliseconds: float

    def difference(self, a: str, b: str) -> Difference:
        """Return arm a minus arm b."""
        for one in self.differences:
            if (one.a, one.b) == (a, b):
                return one
            if (one.a, one.b) == (b, a):
                return one.turned()
        raise KeyError(f"nothing is told of {a} - {b}")
