"""What stands beside the answer of an experiment: chance, own noise, looks, second reckonings."""

from collections.abc import Sequence
from dataclasses import replace

from rekmaat.guide.experiment import DAYS, SESSIONS_PER_DAY, Cause, OwnNoise
from rekmaat.guide.experiment_rules import POINTS_UP_STOPS, Status
from rekmaat.judge.benefit import Prior
from rekmaat.judge.decision import FEWEST_PAIRS
from rekmaat.judge.person import (
    ModelCheck,
    PersonJudgement,
    PersonVerdict,
    Terms,
    smallest_effect,
)
from rekmaat.tell.account import Account, Look
from rekmaat.tell.experiment_words import Outcome, Words
from rekmaat.tell.sentences import Sentences

GAMES = 1000
"""How often the coin game is played, and how many dots the picture of chance has."""
_NEARLY_SURE_PERCENT = 99


def chance_per_1000(judgement: PersonJudgement) -> int | None:
    """Return how often in 1000 games a coin makes a difference this large; None without pairs."""
    return None if judgement.p_exact is None else round(GAMES * judgement.p_exact)


def chance_sentence(judgement: PersonJudgement, text: Sentences) -> str:
    """Return how often chance alone gives a difference this large (V09)."""
    count = chance_per_1000(judgement)
    if count is None:
        return text.say("chance-none")
    return text.say("chance", {"times": text.say("times", {"count": count})})


def caption_sentence(judgement: PersonJudgement, words: Words) -> str:
    """Return how to read the pairs, and which difference they could not see."""
    say = words.sentences.say
    if judgement.detectable is None:
        return say("caption")
    seen = say("caption-detectable", {"size": words.size(judgement.detectable)})
    return f"{say('caption')} {seen}"


def three_days_sentence(judgement: PersonJudgement, words: Words) -> str:
    """Return what three days can and cannot tell (V08)."""
    say, told = words.sentences.say, []
    if judgement.detectable is not None and len(judgement.differences) >= FEWEST_PAIRS:
        told.append(say("three-days-could", {"size": words.size(judgement.detectable)}))
    usual = smallest_effect(replace(judgement.terms, planned_pairs=DAYS * SESSIONS_PER_DAY // 2))
    if usual is not None:
        told.append(say("three-days-plan", {"days": DAYS, "size": words.size(usual)}))
    return say("three-days", {"more": " ".join(told)}).strip()


def plan_sentence(terms: Terms, words: Words) -> tuple[str, ...]:
    """Return the smallest effect that the plan finds in 80 % of people, where there is one."""
    effect, say = smallest_effect(terms), words.sentences.say
    if effect is None:
        return ()
    pairs = say("pairs", {"count": terms.planned_pairs})
    return (say("note-not_yet-plan", {"pairs": pairs, "size": words.size(effect)}),)


def more_sentence(judgement: PersonJudgement, text: Sentences) -> str:
    """Return how many more pairs a verdict may take."""
    more = judgement.more_pairs_expected
    if more is None:
        return text.say("note-not_yet-open")
    pairs = text.say("pairs", {"count": more})
    return text.say("note-not_yet", {"pairs": pairs, "sessions": 2 * more})


def noise_sentence(noise: Sequence[OwnNoise], words: Words) -> str:
    """Return how much the number moves by itself, or that nobody measured it (M11)."""
    say = words.sentences.say
    if not noise:
        return say("noise-none")
    moved = sum(abs(it.second.value - it.first.value) for it in noise) / len(noise)
    if moved == 0:
        return say("noise-same")
    filled = {"size": words.size(moved), "times": say("times", {"count": len(noise)})}
    return say("noise-moved" if len(noise) == 1 else "noise-moved-mean", filled)


def looks_sentence(looks: Sequence[Look], text: Sentences) -> str:
    """Return how often and when somebody looked on the way."""
    if not looks:
        return text.say("looks-none")
    days = ", ".join(str(day) for day in dict.fromkeys(look.day for look in looks))
    times = text.say("times", {"count": len(looks)})
    return text.say("looks-some", {"times": times, "days": days})


def beside_sentences(account: Account, words: Words) -> tuple[str, ...]:
    """Return the second reckonings and, where muscle tension was measured too, both sides."""
    told = checked_sentences(account.judgement, words)
    if account.measured is None or account.judgement.effect is None:
        return told
    return *told, *_sides(account.judgement, account.measured, words.sentences)


def checked_sentences(judgement: PersonJudgement, words: Words) -> tuple[str, ...]:
    """Return the anytime interval, the model check, and how probable a benefit that matters is."""
    say = words.sentences.say
    told = []
    if judgement.anytime_interval is not None and judgement.pairs > 1:
        told.append(say("anytime", {"interval": words.interval(judgement.anytime_interval)}))
    told.append(_check(judgement, words))
    if judgement.probability_of_benefit is not None and judgement.terms.margin is not None:
        told.append(_benefit(judgement, judgement.terms.margin, words))
    return tuple(told)


def status_sentence(status: Status, cause: Cause | None, text: Sentences) -> str | None:
    """Return why an experiment is paused or stopped and what to do; None where it is neither."""
    if status is Status.PAUSED:
        named = cause if cause is Cause.TWO_WORSE else "other"
        return text.say(f"status-paused-{named}")
    return stop_sentence(cause, text) if status is Status.STOPPED else None


def stop_sentence(cause: Cause | None, text: Sentences) -> str:
    """Return why an experiment was stopped, and what to do."""
    size = text.say("points", {"size": POINTS_UP_STOPS})
    return text.say(f"status-stopped-{cause or Cause.OWN_CHOICE}", {"size": size})


def _check(judgement: PersonJudgement, words: Words) -> str:
    check = judgement.check
    if check is None:
        return words.sentences.say("check-none")
    name = "check-agrees" if check.agrees else "check-disagrees"
    if check.agrees and judgement.verdict is PersonVerdict.NOT_YET and _leaves_none_out(check):
        name = "check-surer"
    return words.sentences.say(name, {"interval": words.interval(check.interval)})


def _leaves_none_out(check: ModelCheck) -> bool:
    low, high = check.interval
    return low > 0 or high < 0


def _benefit(judgement: PersonJudgement, margin: float, words: Words) -> str:
    """The probability with its prior: without the prior it says nothing."""
    say, spread = words.sentences.say, judgement.terms.session_sd
    assert judgement.probability_of_benefit is not None
    prior = ""
    if spread is not None:
        size = words.size(Prior().effect_sd * spread)
        prior = say("benefit-prior", {"size": size})
    chance = _chance(judgement.probability_of_benefit, words.sentences)
    filled = {"margin": words.size(margin), "chance": chance, "prior": prior}
    return say("benefit", filled).strip()


def _chance(probability: float, text: Sentences) -> str:
    percent = round(100 * probability)
    if 1 <= percent <= _NEARLY_SURE_PERCENT:
        return text.say("chance-percent", {"percent": percent})
    return text.say("chance-least" if percent < 1 else "chance-most")


def _sides(felt: PersonJudgement, measured: PersonJudgement, text: Sentences) -> tuple[str, ...]:
    """What was felt and what was measured, side by side and never merged."""
    told = []
    for name, judgement, outcome in (
        ("sides-felt", felt, Outcome.RATING),
        ("sides-measured", measured, Outcome.TENSION),
    ):
        if judgement.effect is not None:
            told.append(text.say(name, {"told": _side(judgement, Words(text, outcome))}))
    return *told, text.say("sides-apart")


def _side(judgement: PersonJudgement, words: Words) -> str:
    """One side: its difference, and where that probably lies."""
    if judgement.interval is None:
        return f"{words.difference(judgement)}."
    interval = words.interval(judgement.interval)
    filled = {"difference": words.difference(judgement), "interval": interval}
    return words.sentences.say("sides-told", filled)
