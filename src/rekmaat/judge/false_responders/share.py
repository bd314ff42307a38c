"""The share that counts as responders although nothing happened, and what they would see."""

from collections.abc import Callable
from dataclasses import dataclass
from math import expm1, log1p, sqrt

from rekmaat.judge.binomial import count_at_least, upper_tail, usual_range
from rekmaat.judge.false_responders.readings import (
    Law,
    change_law,
    expected_regression,
    lowest_law,
    tense_law,
)
from rekmaat.judge.false_responders.situation import Rule, Situation, detectable_log
from rekmaat.judge.false_responders.windows import Played, play_minutes

MINUTES = 100_000


@dataclass(frozen=True, slots=True)
class NoiseShare:
    """What a rule makes of nothing.

    Attributes:
        rule: Who counts.
        share: The share that counts, 0 to 1.
        mc_error: Its Monte-Carlo standard error; None where it was reckoned, not simulated.
        mean_change_percent: The mean change of everybody in what the rule looks at, in percent
            (of a geometric mean).
        responders_percent: The same of those who count; None where nobody does.
    """

    rule: Rule
    share: float
    mc_error: float | None
    mean_change_percent: float
    responders_percent: float | None

    def count_range(self, people: int) -> tuple[int, int]:
        """Return how many of some people would count, in 95 of 100 such groups."""
        return usual_range(people, self.share)

    def luck(self, people: int, claimed_percent: float) -> float:
        """Return how often at least the claimed percentage of some people would count."""
        return upper_tail(count_at_least(claimed_percent, people), people, self.share)

    def gives(self, people: int, claimed_percent: float) -> bool:
        """Return whether the claim lies within the range of `count_range`, or below it."""
        return count_at_least(claimed_percent, people) <= self.count_range(people)[1]


def noise_share(
    rule: Rule,
    situation: Situation,
    *,
    minutes: int = MINUTES,
    seed: int = 1,
    done: Callable[[int], None] | None = None,
) -> NoiseShare:
    """Return what a rule makes of people to whom nothing happens.

    By a closed form or an integral, but for the windows within a minute, which are simulated.

    Args:
        rule: Who counts as a responder.
        situation: How they are measured.
        minutes: How many to simulate for `ANY_WINDOW`.
        seed: Of these.
        done: Told now and then how many of these are through.
    """
    if rule is Rule.ANY_WINDOW:
        return _simulated(play_minutes(situation, minutes, seed, done))
    law, limit = _law(rule, situation), _limit(rule, situation)
    share = law.share_below(limit)
    mean = expected_regression(situation) if rule is Rule.WHEN_TENSE else law.mean()
    below = _percent(law.mean_below(limit)) if limit > law.low else None
    return NoiseShare(rule, share, None, _percent(mean), below)


def _law(rule: Rule, situation: Situation) -> Law:
    match rule:
        case Rule.ANY_CHANNEL:
            return lowest_law(situation)
        case Rule.WHEN_TENSE:
            return tense_law(situation)
        case Rule.SETTLING:
            return change_law(situation, situation.drift)
        case _:
            return change_law(situation)


def _limit(rule: Rule, situation: Situation) -> float:
    """The change, on the log scale, below which somebody counts."""
    match rule:
        case Rule.AT_LEAST:
            return log1p(-situation.at_least_percent / 100)
        case Rule.DETECTABLE:
            return -detectable_log(situation)
        case _:
            return 0.0


def _simulated(played: Played) -> NoiseShare:
    share = played.counted / played.minutes
    below = _percent(played.total_counted / played.counted) if played.counted else None
    error = sqrt(share * (1 - share) / played.minutes)  # Morris, White and Crowther 2019
    mean = _percent(played.total / played.minutes)
    return NoiseShare(Rule.ANY_WINDOW, share, error, mean, below)


def _percent(log_ratio: float) -> float:
    return 100 * expm1(log_ratio)
