"""What one session of an experiment gave, as the judge sees it."""

from dataclasses import dataclass

from rekmaat.guide.experiment import Experiment, arm_of, pair_of
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


def observed(experiment: Experiment) -> tuple[Observed, ...]:
    """Return the opened sessions as the judge sees them; an unfinished one has no rating after."""
    rows = []
    for played in experiment.played:
        opening, session = played.opening, played.session
        after = None if session is None or session.after is None else session.after.value
        row = Observed(
            number=opening.number,
            day=opening.day,
            pair=pair_of(opening.number),
            arm=arm_of(experiment.plan.seed, opening.number),
            before=opening.before.value,
            after=after,
        )
        rows.append(row)
    return tuple(rows)
