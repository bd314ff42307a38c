"""What may be said about a change: one of four verdicts, never without its interval."""

from dataclasses import dataclass
from enum import StrEnum
from math import exp, expm1, log1p

from rekmaat.judge.change import Change

LEVEL = 0.95
EQUIVALENCE_LEVEL = 0.90  # two one-sided tests at 5 % each (Schuirmann 1987)
MARGIN_PERCENT = 10.0
TARGET_PERCENT = 20.0
MOST_RECORDINGS = 30

_LARGEST_LOG = 700.0  # beyond it the percentage is no finite number


class Verdict(StrEnum):
    """Of a change in tension."""

    DECREASED = "decreased"
    INCREASED = "increased"
    NO_CHANGE = "no_change"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A change with everything that belongs beside it.

    Attributes:
        percent_change: After against before, in percent.
        interval_percent: The 95 % interval.
        detectable_percent: The smallest decrease that could have been told from none (95 %).
        verdict: What may be said.
        recordings_needed: How many on each side would show a change of `needed_for_percent`;
            None where 30 would not do.
        needed_for_percent: The change that is meant.
        change: What it rests on.
    """

    percent_change: float
    interval_percent: tuple[float, float]
    detectable_percent: float
    verdict: Verdict
    recordings_needed: int | None
    needed_for_percent: float
    change: Change


@dataclass(frozen=True, slots=True)
class Trust:
    """What a measurement may carry.

    Attributes:
        any_verdict: False where the recordings are too disturbed for a verdict.
        no_change: False where a change may hide, as under an unknown noise floor.
        hidden_before: By how much, on the log scale, the tension before may be too high because
            of a noise floor that is not known.
        hidden_after: The same of the tension after.
    """

    any_verdict: bool = True
    no_change: bool = True
    hidden_before: float = 0.0
    hidden_after: float = 0.0


def judge(change: Change, trust: Trust = Trust()) -> Judgement:
    """Return the verdict on a change.

    Decreased or increased where the 95 % interval leaves out zero, also if all that could be
    noise on the higher side were noise; no change where the 90 % interval lies within 10 %
    either way; otherwise nobody can tell.
    """
    half = change.half_width(LEVEL)
    target = _target(change)
    return Judgement(
        percent_change=_percent(change.log_ratio),
        interval_percent=(_percent(change.log_ratio - half), _percent(change.log_ratio + half)),
        detectable_percent=_detectable(change),
        verdict=_verdict(change, trust),
        recordings_needed=_recordings_needed(change, target),
        needed_for_percent=target,
        change=change,
    )


def equivalence_interval(change: Change) -> tuple[float, float]:
    """Return the 90 % interval in percent, the one *no change* rests on."""
    half = change.half_width(EQUIVALENCE_LEVEL)
    return _percent(change.log_ratio - half), _percent(change.log_ratio + half)


def _verdict(change: Change, trust: Trust) -> Verdict:
    if not trust.any_verdict:
        return Verdict.CANNOT_TELL
    half = change.half_width(LEVEL)
    if change.log_ratio + half + trust.hidden_before < 0:
        return Verdict.DECREASED
    if change.log_ratio - half - trust.hidden_after > 0:
        return Verdict.INCREASED
    low, high = equivalence_interval(change)
    if trust.no_change and low > -MARGIN_PERCENT and high < MARGIN_PERCENT:
        return Verdict.NO_CHANGE
    return Verdict.CANNOT_TELL


def _detectable(change: Change) -> float:
    """The detectable change as a decrease: 1 - exp(-t SE) (Weir 2005, Bland and Altman)."""
    return 100 * (1 - exp(-change.half_width(LEVEL)))


def _target(change: Change) -> float:
    """The change to aim at: 20 %, or the margin once 20 % can be seen."""
    return TARGET_PERCENT if _detectable(change) > TARGET_PERCENT else MARGIN_PERCENT


def _recordings_needed(change: Change, target_percent: float) -> int | None:
    """The fewest recordings on each side that could tell a decrease of that size from none."""
    enough = -log1p(-target_percent / 100)
    for recordings in range(max(change.before, change.after), MOST_RECORDINGS + 1):
        if change.projected(recordings).half_width(LEVEL) <= enough:
            return recordings
    return None


def _percent(log_ratio: float) -> float:
    return 100 * expm1(min(log_ratio, _LARGEST_LOG))
