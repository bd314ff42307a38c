"""Tells in plain words when, within the first minute, the tension had fallen."""

from math import ceil, floor

from rekmaat.judge.onset import MINUTE_S, TimeToDecrease, Untold
from rekmaat.tell.sentences import Sentences

_SAID_BY_THE_VERDICT = {Untold.NO_DECREASE, Untold.CANNOT_TELL}
_WHOLE_FROM_S = MINUTE_S - 2  # a second that was cut at the end is not worth a word


def onset_sentences(told: TimeToDecrease, sentences: Sentences) -> tuple[str, ...]:
    """Return when half of the drop was there, or why that cannot be told.

    Nothing where the verdict is that the tension did not fall, or that nobody can tell: it says
    so itself.
    """
    if told.reason in _SAID_BY_THE_VERDICT:
        return ()
    if told.interval_s is None:
        return (sentences.say(f"fell-{told.reason}"),)
    low, high = floor(told.interval_s[0]), ceil(told.interval_s[1])
    if told.seconds is None:
        when = sentences.say("fell-between", {"low": low, "high": high})
    elif told.seconds < 1:
        when = sentences.say("fell-from-start", {"high": high})
    else:
        seconds = sentences.say("seconds-words", {"count": round(told.seconds)})
        when = sentences.say("fell-half", {"seconds": seconds, "low": low, "high": high})
    return when, _scope(told, sentences)


def _scope(told: TimeToDecrease, sentences: Sentences) -> str:
    if told.observed_s >= _WHOLE_FROM_S:
        return sentences.say("fell-scope")
    seconds = sentences.say("seconds-words", {"count": floor(told.observed_s)})
    return sentences.say("fell-scope-part", {"seconds": seconds})
