"""Sessions put together in pairs, and what each pair tells."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

import numpy as np

from rekmaat.guide.experiment import COUNTS_FROM
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import HIGHEST_TENSION
from rekmaat.judge.observed import Observed
from rekmaat.judge.signflip import Floats
from rekmaat.judge.terms import Terms

_PAIR = 2


@dataclass(frozen=True, slots=True)
class PairDifference:
    """Outcome of the stretch minus outcome of the control, of one complete pair."""

    pair: int
    days: tuple[int, int]
    difference: float


@dataclass(frozen=True, slots=True)
class Pairing:
    """The complete pairs, in order, and what was left out.

    Attributes:
        differences: One for each complete pair.
        places: The place of each complete pair among all pairs begun, from 1, shape (n,).
        before: Rating before the stretch minus rating before the control, shape (n,); zero where
            only changes are known.
        excess: Stretches without an answer minus controls without one, up to each complete pair,
            shape (n,): of all of them the kind was known.
        unanswered: Both together, shape (n,).
        silent: Pairs so far with a session that has no answer, shape (n,).
        untold: Pairs so far with a session that is not in the record at all, shape (n,): the
            numbers of the sessions and the pairs of one session show it.
        rated: Whether numbers before are known, and not only changes.
        first_lean: Mean outcome of the stretches minus that of the controls among the first
            minutes of the pairs so far, shape (n,); not a number where one of them is missing.
    """

    differences: tuple[PairDifference, ...]
    places: tuple[int, ...]
    before: Floats
    excess: Floats
    unanswered: Floats
    silent: Floats
    untold: Floats
    rated: bool
    first_lean: Floats

    @property
    def values(self) -> Floats:
        """The differences as numbers, shape (n,)."""
        return np.array([pair.difference for pair in self.differences], dtype=np.float64)


def outcome_of(session: Observed, terms: Terms) -> float | None:
    """Return `after - beta * before`, or the change itself; None where it does not count."""
    if session.after is None:
        return None
    if session.before is None:
        return session.after
    return session.after - terms.beta * session.before if has_room(session.before, terms) else None


def has_room(before: float, terms: Terms) -> bool:
    """Return whether a session began far enough from the better end of the scale to count."""
    room = before if terms.lower_is_better else HIGHEST_TENSION - before
    return room >= COUNTS_FROM


def in_pairs(observed: Sequence[Observed]) -> tuple[tuple[Observed, ...], ...]:
    """Return the sessions of each pair, first minute first."""
    in_order = sorted(observed, key=attrgetter("pair", "number"))
    return tuple(tuple(group) for _, group in groupby(in_order, key=attrgetter("pair")))


def paired(groups: Sequence[tuple[Observed, ...]], terms: Terms) -> Pairing:
    """Return what the pairs tell; one with anything but a stretch and a control is not complete."""
    complete = [
        (place, *told)
        for place, told in enumerate((_told(group, terms) for group in groups), start=1)
        if told is not None
    ]
    places = tuple(place for place, _, _ in complete)
    stretches = np.cumsum([_silent(group, Arm.STRETCH) for group in groups])
    controls = np.cumsum([_silent(group, Arm.CONTROL) for group in groups])
    return Pairing(
        differences=tuple(difference for _, difference, _ in complete),
        places=places,
        before=np.array([before for _, _, before in complete], dtype=np.float64),
        excess=_up_to(places, stretches - controls),
        unanswered=_up_to(places, stretches + controls),
        silent=_up_to(places, np.cumsum([_is_silent(group) for group in groups])),
        untold=_up_to(places, _untold(groups)),
        rated=any(session.before is not None for group in groups for session in group),
        first_lean=_up_to(places, _first_lean([group[0] for group in groups], terms)),
    )


def _told(group: tuple[Observed, ...], terms: Terms) -> tuple[PairDifference, float] | None:
    arms = {session.arm: session for session in group}
    if len(group) != _PAIR or len(arms) != _PAIR:
        return None
    stretch, control = arms[Arm.STRETCH], arms[Arm.CONTROL]
    after_stretch, after_control = outcome_of(stretch, terms), outcome_of(control, terms)
    if after_stretch is None or after_control is None:
        return None
    days = (group[0].day, group[1].day)
    difference = PairDifference(group[0].pair, days, after_stretch - after_control)
    return difference, (stretch.before or 0.0) - (control.before or 0.0)


def _silent(group: tuple[Observed, ...], arm: Arm) -> int:
    return sum(session.arm is arm and session.after is None for session in group)


def _is_silent(group: tuple[Observed, ...]) -> bool:
    return any(session.after is None for session in group)


def _untold(groups: Sequence[tuple[Observed, ...]]) -> Floats:
    """Pairs of which at least one session is missing, up to each; two in a row are one pair."""
    last = np.maximum.accumulate([group[-1].number for group in groups])
    missing = last - np.cumsum([len(group) for group in groups])
    alone = np.cumsum([len(group) == 1 for group in groups])
    return np.asarray(alone + np.maximum(missing - alone, 0) / _PAIR)


def _first_lean(first: Sequence[Observed], terms: Terms) -> Floats:
    outcomes = [outcome_of(session, terms) for session in first]
    means = [
        _running_mean(outcomes, [session.arm is arm for session in first])
        for arm in (Arm.STRETCH, Arm.CONTROL)
    ]
    return np.asarray(means[0] - means[1])


def _running_mean(outcomes: Sequence[float | None], wanted: Sequence[bool]) -> Floats:
    counts = [keep and value is not None for value, keep in zip(outcomes, wanted, strict=True)]
    values = np.array([value or 0.0 for value in outcomes]) * counts
    so_far = np.cumsum(counts)
    with np.errstate(invalid="ignore"):
        return np.asarray(np.cumsum(values) / so_far)


def _up_to(places: Sequence[int], every: Floats) -> Floats:
    return np.array([every[place - 1] for place in places], dtype=np.float64)
