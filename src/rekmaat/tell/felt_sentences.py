"""Whether one feels better afterwards, in words: the answer that is not about the cause."""

from rekmaat.judge.person import Afterwards, BetterAfterwards, PersonJudgement
from rekmaat.tell.account import FeltTable
from rekmaat.tell.experiment_words import Words, tidy
from rekmaat.tell.sentences import Sentences


def felt_sentence(judgement: PersonJudgement, words: Words, felt: FeltTable | None) -> str:
    """Return whether one feels better afterwards, with the counts of both kinds of minute."""
    told = [_felt_number(judgement, words)]
    if felt is not None and felt.stretch.answered + felt.control.answered:
        told.append(_felt_count("felt-counts", "better", felt, words.sentences))
        if felt.stretch.worse + felt.control.worse:
            told.append(_felt_count("felt-worse-counts", "worse", felt, words.sentences))
    return " ".join(told)


def _felt_number(judgement: PersonJudgement, words: Words) -> str:
    better, say = judgement.better_afterwards, words.sentences.say
    if better.change is None or better.interval is None:
        return say("felt-unknown")
    low, high = better.interval
    way = _way(better)
    if way is not None:
        least, most = sorted((tidy(low), tidy(high)))
        size = words.size(better.change)
        return say(f"felt-{way}", {"size": size, "low": least, "high": most})
    signed = {"change": better.change, "low": low, "high": high}
    return say(f"felt-{better.answer}", {name: _signed(it) for name, it in signed.items()})


def _way(better: BetterAfterwards) -> str | None:
    """Which way the number went, where that can be told: a rise is told as plainly as a fall."""
    if better.answer is Afterwards.YES:
        return "yes"
    went_up = better.answer is Afterwards.NO and better.change is not None and better.change > 0
    return "higher" if went_up else None


def _signed(value: float) -> float:
    """A number of points with its sign, to a tenth."""
    return -tidy(value) if value < 0 else tidy(value)


def _felt_count(name: str, answer: str, felt: FeltTable, text: Sentences) -> str:
    filled = {
        answer: int(getattr(felt.stretch, answer)),
        "total": felt.stretch.answered,
        "control": int(getattr(felt.control, answer)),
        "controls": felt.control.answered,
    }
    return text.say(name, filled)
