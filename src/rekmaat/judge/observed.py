"""What one session of an experiment gave, as the judge sees it."""

from dataclasses import dataclass

from rekmaat.guide.protocol import Arm


@dataclass(frozen=True, slots=True)
class Observed:
    """One session of an experiment, in the order the sessions were started.

    Attributes:
        number: The k-th session started, from 1.
        day: Day of the experiment, from 1.
        pair: Which pair it belongs to, from 1.
        arm: What the minute was.
        before: The rating before; None where only a change is known, as with tension from sEMG.
        after: The rating after, or the change where `before` is None; None where no answer came.
    """

    number: int
    day: int
    pair: int
    arm: Arm
    before: float | None
    after: float | None
