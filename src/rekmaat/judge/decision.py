"""When the pairs say enough: looked at after every one, at most 5 % wrong over all looks.

The differences have to lean beyond the boundary of `spending`. For *works* they must do so with
everything counted against the stretch that a person may have done without wanting to:

- what a number before is worth for the number after is not known, and the kind of the second
  minute can be guessed, so its moment can be chosen: the lean must be there for every weight from
  0.5 to 1, and from 0 to 1 once the numbers before differ between the two kinds of minute;
- answers that are missing: each one more after one kind of minute counts as a pair against, each
  pair without one as a third of a pair, as disappointing answers of both kinds may be left out, and
  each pair that is not in the record at all as a whole one;
- the first minutes of the pairs, whose kind nobody could know, must lean the same way;
- changes without a number before say nothing of when a minute began, so they need an order that is
  known to have been drawn.

*No effect* is told by two one-sided tests at the planned end (Schuirmann 1987), under the same
weights, and beyond it by the anytime interval.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from rekmaat.judge.answers import PersonVerdict
from rekmaat.judge.eprocess import rules_out
from rekmaat.judge.observed import Observed
from rekmaat.judge.pairs import Pairing, in_pairs, paired
from rekmaat.judge.signflip import Floats
from rekmaat.judge.spending import boundaries, on_grid, spent_by
from rekmaat.judge.student import t_quantile
from rekmaat.judge.terms import Terms

FEWEST_PAIRS = 6
"""With fewer, all of them leaning one way comes up by chance too often."""
SHORT_DAYS = 3
"""So few days never carry a verdict."""
LIKELY_WEIGHTS = (0.5, 1.0)
ANY_WEIGHTS = (0.0, 1.0)
_EQUIVALENCE_ERROR = 0.045
_ANYTIME_LEVEL = 0.99  # leaves 0.5 % a side for looks beyond the plan

_SILENT_PAIR = 1 / 3
"""Enough where up to six of ten disappointing answers are left out; decision 0012 compares."""

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict after each complete pair, and what weighed against *works*.

    Attributes:
        verdicts: One for each complete pair.
        decided_at: How many complete pairs it took to the last verdict; None for *not yet*.
        first_minutes_differ: Whether the first minutes alone kept it from *works*.
        trusted: Whether these sessions can tell *works* at all, however many there are.
        moments_differ: Mean rating before the stretch minus before the control, where that is
            more than chance.
    """

    verdicts: tuple[PersonVerdict, ...]
    decided_at: int | None
    first_minutes_differ: bool
    trusted: bool
    moments_differ: float | None

    @property
    def verdict(self) -> PersonVerdict:
        """The verdict now."""
        return self.verdicts[-1] if self.verdicts else PersonVerdict.NOT_YET


def decide(observed: Sequence[Observed], terms: Terms) -> Decision:
    """Return the verdict after each complete pair."""
    groups = in_pairs(observed)
    pairing = paired(groups, terms)
    leaning = _Leaning.of(pairing, terms)
    over = np.array(pairing.places) >= terms.end
    if _is_over(groups, terms.end) and over.size:
        over[-1] = True
    works, worse = _stays(leaning.works, leaning.sums < 0), _stays(leaning.worse, leaning.sums > 0)
    nothing = _no_effect(pairing, leaning, over, terms)
    verdicts = tuple(
        _verdict(*told) if enough else PersonVerdict.NOT_YET
        for enough, *told in zip(_may_tell(pairing), works, worse, nothing, strict=True)
    )
    return Decision(
        verdicts=verdicts,
        decided_at=_since(verdicts),
        first_minutes_differ=bool(leaning.held_back.any() and not leaning.works.any()),
        trusted=leaning.trusted,
        moments_differ=leaning.moments_differ,
    )


@dataclass(frozen=True, slots=True)
class _Leaning:
    """Sums of the differences after each pair, better is below zero, with what they must reach."""

    values: Floats
    sums: Floats
    needed: Floats
    against: Floats
    first_agree: Flags
    trusted: bool
    moments_differ: float | None

    @classmethod
    def of(cls, pairing: Pairing, terms: Terms) -> "_Leaning":
        sign = 1.0 if terms.lower_is_better else -1.0
        values = sign * pairing.values
        planned = terms.spending_pairs
        spent = [spent_by(place, planned, early=terms.early) for place in pairing.places]
        sure = _moments_differ(pairing.before)
        return cls(
            values=values,
            sums=np.cumsum(on_grid(values)),
            needed=boundaries(np.abs(values), spent),
            against=_weights_against(sign * pairing.before, sure, terms.beta)
            + _silence_against(values, pairing),
            first_agree=np.asarray(sign * pairing.first_lean < 0),
            trusted=pairing.rated or terms.drawn,
            moments_differ=float(pairing.before.mean()) if sure.size and sure[-1] else None,
        )

    @property
    def passes(self) -> Flags:
        return np.asarray(self.sums <= -(self.needed + self.against))

    @property
    def works(self) -> Flags:
        return self.passes & self.first_agree & self.trusted

    @property
    def held_back(self) -> Flags:
        return self.passes & ~self.first_agree

    @property
    def worse(self) -> Flags:
        return np.asarray(self.sums >= self.needed)


def _weights_against(before: Floats, sure: Flags, beta: float) -> Floats:
    """What the least favourable weight of the ratings before takes off the sum, that of beta too.

    Only what they differ by more than one standard error counts: coins alone make that much.
    """
    total = _beyond_chance(np.cumsum(before), np.cumsum(before**2))
    lowest = np.where(sure, ANY_WEIGHTS[0], LIKELY_WEIGHTS[0])
    highest = np.where(sure, ANY_WEIGHTS[1], LIKELY_WEIGHTS[1])
    lowest, highest = np.minimum(lowest, beta), np.maximum(highest, beta)
    return np.asarray(np.maximum((beta - lowest) * total, (beta - highest) * total))


def _silence_against(values: Floats, pairing: Pairing) -> Floats:
    """What the missing answers would take off the sum if they spoke against it."""
    typical = np.cumsum(np.abs(values)) / np.arange(1, values.size + 1)
    lopsided = np.abs(_beyond_chance(pairing.excess, pairing.unanswered))
    return np.asarray(
        (np.maximum(lopsided, _SILENT_PAIR * pairing.silent) + pairing.untold) * typical
    )


def _beyond_chance(sums: Floats, variances: Floats) -> Floats:
    return np.asarray(np.sign(sums) * np.maximum(np.abs(sums) - np.sqrt(variances), 0))


def _moments_differ(before: Floats) -> Flags:
    """Whether the ratings before differ between the arms (95 %), after each pair."""
    pairs = np.arange(1, before.size + 1)
    sums, squares = np.cumsum(before), np.cumsum(before**2)
    left = np.maximum(squares - sums**2 / pairs, 0)
    bounds = [
        t_quantile(0.975, n - 1) if n >= FEWEST_PAIRS else np.inf for n in range(1, before.size + 1)
    ]
    error = np.sqrt(left * pairs / np.maximum(pairs - 1, 1))
    with np.errstate(invalid="ignore"):
        return np.asarray(np.abs(sums) > np.array(bounds) * error)


def _no_effect(pairing: Pairing, leaning: _Leaning, over: Flags, terms: Terms) -> Flags:
    """Whether every effect the pairs allow is smaller than the margin, after each pair.

    Told at the planned end it stays, as long as the mean lies within the margin.
    """
    told = np.zeros(over.size, dtype=np.bool_)
    if terms.margin is None or not over.any():
        return told
    at_end = max(1, sum(place <= terms.end for place in pairing.places))
    ended = _is_small(leaning, at_end, 1 - _EQUIVALENCE_ERROR, terms.margin)
    for look in np.flatnonzero(over).tolist():
        mean = float(leaning.values[: look + 1].mean())
        told[look] = (ended and abs(mean) < terms.margin) or (
            look + 1 > at_end
            and _is_small(leaning, look + 1, 1 - _EQUIVALENCE_ERROR, terms.margin)
            and _is_small_anytime(leaning, look + 1, terms.margin)
        )
    return told


def _is_small(leaning: _Leaning, pairs: int, one_sided: float, margin: float) -> bool:
    values = leaning.values[:pairs]
    if pairs < FEWEST_PAIRS or np.ptp(values) == 0:
        return False
    half = t_quantile(one_sided, pairs - 1) * float(values.std(ddof=1)) / pairs**0.5
    unsure = abs(float(leaning.against[pairs - 1])) / pairs
    return bool(abs(float(values.mean())) + half + unsure < margin)


def _is_small_anytime(leaning: _Leaning, pairs: int, margin: float) -> bool:
    values = leaning.values[:pairs]
    nearest = margin - abs(float(leaning.against[pairs - 1])) / pairs
    return nearest > 0 and all(
        rules_out(values, effect, _ANYTIME_LEVEL) for effect in (nearest, -nearest)
    )


def _is_over(groups: Sequence[tuple[Observed, ...]], planned: int) -> bool:
    """Whether all planned sessions were begun, whatever became of them."""
    return sum(len(group) for group in groups[:planned]) >= 2 * planned


def _may_tell(pairing: Pairing) -> list[bool]:
    """Enough pairs on enough days, and not all the same."""
    days: set[int] = set()
    enough, values = [], pairing.values
    for look, pair in enumerate(pairing.differences):
        days.update(pair.days)
        alike = np.ptp(values[: look + 1]) == 0
        enough.append(look + 1 >= FEWEST_PAIRS and len(days) > SHORT_DAYS and not bool(alike))
    return enough


def _stays(reached: Flags, still: Flags) -> Flags:
    """Once reached it stays, as long as the mean is on that side."""
    return np.asarray(np.logical_or.accumulate(reached) & still)


def _verdict(works: bool, worse: bool, nothing: bool) -> PersonVerdict:  # noqa: FBT001
    if works != worse:
        return PersonVerdict.WORKS if works else PersonVerdict.WORSE
    return PersonVerdict.NO_EFFECT if nothing else PersonVerdict.NOT_YET


def _since(verdicts: Sequence[PersonVerdict]) -> int | None:
    """How many pairs it took to the verdict that stands."""
    if not verdicts or verdicts[-1] is PersonVerdict.NOT_YET:
        return None
    earlier = [look for look, verdict in enumerate(verdicts) if verdict is not verdicts[-1]]
    return earlier[-1] + 2 if earlier else 1
