"""How many people would "respond" with no effect at all, for the rules by which they are counted.

    from rekmaat.judge.false_responders.share import noise_share

    noise_share(Rule.ANY_DECREASE, Situation(cv_percent=12)).share      # 0.5: a coin
    noise_share(Rule.WHEN_TENSE, Situation(cv_percent=12)).share        # 0.72: 72 %

Tension is read on the log scale with one error from reading to reading, and nothing happens to
anybody in between. `docs/explanation/why-72-percent.md` tells what follows from it.
"""

from rekmaat.judge.false_responders.situation import (
    RULES,
    Channels,
    Entry,
    Rule,
    Situation,
    Windows,
    detectable_percent,
    equal_effect_percent,
)

__all__ = [
    "RULES",
    "Channels",
    "Entry",
    "Rule",
    "Situation",
    "Windows",
    "detectable_percent",
    "equal_effect_percent",
]
