"""Where a session stands at one time: what the terminal and the film show."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from rekmaat.guide.cues import Cue, CueSheet
from rekmaat.guide.voice import BREATH_IN_S, BREATH_OUT_S, Spoken

_BREATH_S = BREATH_IN_S + BREATH_OUT_S
_ROUNDING_S = 1e-6


class Breath(StrEnum):
    """Which way the breath goes."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Moment:
    """One time of a session.

    `count` is the whole seconds left in the cue, `left` the part of the cue that is left, 0 to 1,
    `fullness` how far one has breathed in, 0 to 1.
    """

    cue: Cue
    in_cue_s: float
    count: int
    left: float
    breath: Breath | None
    fullness: float


def moment_at(sheet: CueSheet, at_s: float) -> Moment:
    """Return where a session stands, in seconds from its start; beyond its end, at its end."""
    starts = [cue.start_s for cue in sheet.cues]
    cue = sheet.cues[max(0, bisect_right(starts, at_s) - 1)]
    in_cue_s = min(max(0.0, at_s - cue.start_s), cue.duration_s)
    left_s = cue.duration_s - in_cue_s
    return Moment(
        cue=cue,
        in_cue_s=in_cue_s,
        count=ceil(left_s - _ROUNDING_S),
        left=left_s / cue.duration_s,
        breath=_breath_at(in_cue_s) if cue.breath else None,
        fullness=fullness_at(in_cue_s) if cue.breath else 0.0,
    )


def said_at(said: Sequence[Spoken], at_s: float, *, lasts_s: float) -> Spoken | None:
    """Return what is being said, or was said no longer than `lasts_s` ago."""
    starts = [it.start_s for it in said]
    index = bisect_right(starts, at_s + _ROUNDING_S) - 1
    if index < 0 or at_s - starts[index] >= lasts_s:
        return None
    return said[index]


def stands_already(said: str, *shown: str) -> bool:
    """Tell whether words that are said stand on the screen anyway, but for a full stop."""
    return said.strip(". ").casefold() in {it.strip(". ").casefold() for it in shown}


def eased(part: float) -> float:
    """Return how far a movement has come after a part of its time: it starts and ends softly."""
    u = min(max(part, 0.0), 1.0)
    return u**3 * (u * (6 * u - 15) + 10)


def fullness_at(in_hold_s: float) -> float:
    """Return how far one has breathed in: out for six seconds first, then in for four.

    It is the breath of the figure on the pages.
    """
    turn_s = _turn_s(in_hold_s)
    if turn_s < BREATH_IN_S:
        return eased(turn_s / BREATH_IN_S)
    return 1 - eased((turn_s - BREATH_IN_S) / BREATH_OUT_S)


def _breath_at(in_hold_s: float) -> Breath:
    return Breath.IN if _turn_s(in_hold_s) < BREATH_IN_S else Breath.OUT


def _turn_s(in_hold_s: float) -> float:
    return (in_hold_s + BREATH_IN_S) % _BREATH_S
