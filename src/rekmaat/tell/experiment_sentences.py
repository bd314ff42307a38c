"""The answer of an experiment in plain sentences, the same for screen, paper and terminal.

Two answers are kept apart: whether one feels better afterwards, and whether that comes from the
stretch itself. What the person knew and expected is always told with them.
"""

from dataclasses import dataclass

from rekmaat.guide.experiment import Expectation
from rekmaat.judge.person import PersonJudgement, PersonVerdict
from rekmaat.tell.account import Account
from rekmaat.tell.experiment_beside import (
    beside_sentences,
    caption_sentence,
    chance_sentence,
    checked_sentences,
    looks_sentence,
    more_sentence,
    noise_sentence,
    plan_sentence,
    status_sentence,
    three_days_sentence,
)
from rekmaat.tell.experiment_words import Outcome, Words, opened
from rekmaat.tell.felt_sentences import felt_sentence
from rekmaat.tell.sentences import Sentences

NO_CONTROL, SHORT = "experiment-no-control", "experiment-three-days"


@dataclass(frozen=True, slots=True)
class AnswerSentences:
    """The answer for the person.

    Attributes:
        headline: The verdict in a few words.
        lead: The verdict in one sentence, with points and interval.
        felt: Whether one feels better afterwards, with the felt answers of both kinds of minute.
        cause: Whether that comes from the stretch itself.
        knew: That the person knew which minute was which, with what was expected of each.
        note: What it means and what to do.
        caption: How to read the picture of the pairs, and what they could not see.
        chance: How often a coin would do this.
        three_days: What three days can and cannot tell; None for a longer plan.
        noise: How much the number moves by itself, or that nobody measured it.
        looks: Whether somebody looked on the way.
        beside: What else is known, one sentence each: the second reckoning, the interval for who
            looks after every pair, how probable a benefit that matters is, the measured tension.
    """

    headline: str
    lead: str
    felt: str
    cause: str
    knew: str
    note: str
    caption: str
    chance: str
    three_days: str | None
    noise: str
    looks: str
    beside: tuple[str, ...]


def answer_sentences(account: Account, text: Sentences) -> AnswerSentences:
    """Return the answer of an experiment with ratings, for the person who did it."""
    judgement, words = account.judgement, Words(text)
    short = account.three_days or _found(judgement, SHORT)
    return AnswerSentences(
        headline=headline(judgement, words, long_term=account.long_term, short=short),
        lead=lead(judgement, words),
        felt=felt_sentence(judgement, words, account.felt),
        cause=cause_sentence(judgement, text),
        knew=knew_sentence(account.plan.expectation, text),
        note=_note(account, words),
        caption=caption_sentence(judgement, words),
        chance=chance_sentence(judgement, text),
        three_days=three_days_sentence(judgement, words) if short else None,
        noise=noise_sentence(account.own_noise, words),
        looks=looks_sentence(account.looks, text),
        beside=beside_sentences(account, words),
    )


def judged_sentences(
    judgement: PersonJudgement,
    text: Sentences,
    *,
    outcome: Outcome = Outcome.RATING,
    expectation: Expectation | None = None,
    long_term: bool = False,
) -> tuple[str, ...]:
    """Return the answer where only the numbers are known, the verdict first.

    Args:
        judgement: What was found.
        text: The language.
        outcome: What was compared.
        expectation: What was expected of each kind of minute, where somebody asked.
        long_term: Short words would promise too much.
    """
    words, short = Words(text, outcome), _found(judgement, SHORT)
    told = [
        headline(judgement, words, long_term=long_term, short=short),
        lead(judgement, words),
        *(_asked_felt(judgement, words) if outcome is Outcome.RATING else ()),
        f"{text.say('ask-cause')} {cause_sentence(judgement, text)}",
        knew_sentence(expectation, text),
        *([three_days_sentence(judgement, words)] if short else []),
        *_advice(judgement, words),
        *([text.say("note-long")] if long_term else []),
        chance_sentence(judgement, text),
        *checked_sentences(judgement, words),
    ]
    return tuple(filter(None, told))


def headline(judgement: PersonJudgement, words: Words, *, long_term: bool, short: bool) -> str:
    """Return the verdict in a few words; after three days it never says that nothing works."""
    if short and judgement.verdict is PersonVerdict.NOT_YET:
        return words.sentences.say("headline-three-days")
    margin = judgement.terms.margin
    filled = {"margin": words.size(margin) if margin is not None else ""}
    ending = "-long" if long_term else ""
    return words.sentences.say(f"headline-{judgement.verdict}{ending}", filled)


def lead(judgement: PersonJudgement, words: Words) -> str:
    """Return the verdict in one sentence, with its size and its interval."""
    say = words.sentences.say
    if judgement.effect is None:
        return say("lead-none")
    difference = words.difference(judgement)
    if judgement.interval is None:
        return opened(say("lead-one", {"difference": difference}))
    margin = judgement.terms.margin
    filled = {
        "difference": difference,
        "interval": words.interval(judgement.interval),
        "margin": words.size(margin) if margin is not None else "",
    }
    return opened(say(f"lead-{_lead(judgement)}", filled))


def cause_sentence(judgement: PersonJudgement, text: Sentences) -> str:
    """Return whether it comes from the stretch itself; never a yes without a control."""
    missing = _found(judgement, NO_CONTROL)
    return text.say("cause-no-control" if missing else f"cause-{judgement.verdict}")


def knew_sentence(expectation: Expectation | None, text: Sentences) -> str:
    """Return that the person knew which minute was which, and what was expected of each."""
    if expectation is None:
        return text.say("knew-unasked")
    filled = {
        "stretch": text.say("expected-stretch", {"value": expectation.stretch}),
        "control": text.say("expected-control", {"value": expectation.control}),
    }
    return text.say("knew", filled)


def _lead(judgement: PersonJudgement) -> str:
    """Which sentence: not yet, though the interval leaves no difference out, is told apart."""
    if judgement.verdict is not PersonVerdict.NOT_YET or judgement.interval is None:
        return judgement.verdict.value
    low, high = judgement.interval
    return "not_yet" if low <= 0 <= high else "not_yet-close"


def _asked_felt(judgement: PersonJudgement, words: Words) -> tuple[str]:
    return (f"{words.sentences.say('ask-felt')} {felt_sentence(judgement, words, None)}",)


def _note(account: Account, words: Words) -> str:
    """What to do; where it got worse and was paused or stopped, never to go on."""
    say, verdict = words.sentences.say, account.judgement.verdict
    halted = status_sentence(account.status, account.cause, words.sentences)
    told = [] if halted is None else [halted]
    if halted is None or verdict is not PersonVerdict.NOT_YET:
        told += _advice(account.judgement, words)
    if verdict is PersonVerdict.WORKS:
        told.append(say("note-works", {"days": account.adherence.days}))
    if account.long_term:
        told.append(say("note-long"))
    return " ".join(told)


def _advice(judgement: PersonJudgement, words: Words) -> tuple[str, ...]:
    """What to do, where that rests on the numbers alone."""
    say, margin = words.sentences.say, judgement.terms.margin
    match judgement.verdict:
        case PersonVerdict.NOT_YET:
            return _going_on(judgement, words)
        case PersonVerdict.NO_EFFECT if margin is not None:
            return (say("note-no_effect", {"margin": words.size(margin)}),)
        case PersonVerdict.WORSE:
            return (say("note-worse"),)
        case _:
            return ()


def _going_on(judgement: PersonJudgement, words: Words) -> tuple[str, ...]:
    return more_sentence(judgement, words.sentences), *plan_sentence(judgement.terms, words)


def _found(judgement: PersonJudgement, code: str) -> bool:
    return any(finding.code == code for finding in judgement.findings)
