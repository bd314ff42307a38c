"""What is planned: the design of a trial, its people, and what is supposed to be true of them."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from rekmaat.judge.williams import williams_square

ARMS = (2, 6)
"""The fewest and the most arms of a trial."""


class Design(StrEnum):
    """How people meet the arms.

    A crossover: everybody tries all arms, in an order of a Williams square.
    Parallel: everybody tries one arm, measured before and after.
    A pilot: one arm, measured before and after, with nothing to compare it with.
    """

    CROSSOVER = "crossover"
    PARALLEL = "parallel"
    PILOT = "pilot"


@dataclass(frozen=True, slots=True)
class Losses:
    """What is not measured.

    Attributes:
        missing: The chance of each measurement to be missing, from 0 to 1.
        dropout: The chance of each person to leave before the end. Of a crossover somebody leaves
            after any period but the last with equal chance, elsewhere before the measurement after.
    """

    missing: float = 0.0
    dropout: float = 0.0

    @property
    def any(self) -> bool:
        """Whether something may be lost."""
        return self.missing > 0 or self.dropout > 0


@dataclass(frozen=True, slots=True)
class Plan:
    """A planned trial, with all effects and standard deviations of the natural logarithm.

    Attributes:
        design: How people meet the arms.
        people: How many take part; they are spread over orders or arms as evenly as can be.
        effects: Of every arm against the control, which is the last arm and not among them; of a
            pilot, the change itself.
        within_sd: Standard deviation of one measurement of one person around that person's level.
        between_sd: Standard deviation of the levels of people.
        losses: What is not measured.
        carry_over: The share of an arm's effect that is left in the next period of a crossover. The
            model that is fitted knows nothing of it.
        alpha: The level of the tests.
    """

    design: Design
    people: int
    effects: tuple[float, ...]
    within_sd: float
    between_sd: float
    losses: Losses = field(default_factory=Losses)
    carry_over: float = 0.0
    alpha: float = 0.05

    @property
    def arms(self) -> int:
        """How many arms there are, the control included."""
        return 1 if self.design is Design.PILOT else len(self.effects) + 1

    @property
    def balanced(self) -> bool:
        """Whether everything is measured and nothing carries over, so that the power is known."""
        return not self.losses.any and self.carry_over == 0

    @property
    def least_people(self) -> int:
        """The fewest people with whom the model can be fitted."""
        match self.design:
            case Design.CROSSOVER:  # one more than orders, to tell people from orders
                return len(williams_square(self.arms)) + 1
            case Design.PARALLEL:  # the arms, the slope on the measurement before, the residual
                return self.arms + 2
            case Design.PILOT:
                return 2

    def scaled(self, scale: float) -> "Plan":
        """Return the same plan with all effects times a number."""
        return self.with_effects(tuple(scale * effect for effect in self.effects))

    def with_effects(self, effects: tuple[float, ...]) -> "Plan":
        """Return the same plan with other effects."""
        return replace(self, effects=effects)
