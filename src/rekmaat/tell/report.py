"""One page for the physiotherapist: what was done, what came of it, what that cannot say.

The page speaks about the person, not to one, and asks for no name: that is written with a pen.
"""

from collections.abc import Iterable, Iterator

from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.wording import Language
from rekmaat.judge.person import PersonVerdict
from rekmaat.tell.about_person import AboutPerson
from rekmaat.tell.account import Account
from rekmaat.tell.experiment_beside import (
    caption_sentence,
    chance_sentence,
    checked_sentences,
    looks_sentence,
    more_sentence,
    noise_sentence,
)
from rekmaat.tell.experiment_sentences import knew_sentence, lead
from rekmaat.tell.experiment_words import Words
from rekmaat.tell.pair_plot import pair_plot
from rekmaat.tell.pair_strip import pair_strip
from rekmaat.tell.report_done import done_facts, felt_rows, safety_lines
from rekmaat.tell.report_foot import check_lines, foot_lines
from rekmaat.tell.report_parts import (
    Facts,
    FeltPart,
    Lines,
    PlotPart,
    Report,
    StripPart,
)
from rekmaat.tell.sentences import Sentences

PLOT_WIDTH, PLOT_DOT = 400.0, 15.0
HALTED = frozenset({Status.PAUSED, Status.STOPPED})
_MOST_NOTICED = 3
_ALREADY_TOLD = frozenset({"experiment-model-disagrees"})


def report(account: Account, sentences: Sentences, language: Language, *, version: str) -> Report:
    """Return the page of an experiment.

    Args:
        account: What happened.
        sentences: The books `experiment`, `findings`, `figures` and `app` of one language.
        language: Which one that is.
        version: Of Rekmaat.
    """
    text = AboutPerson(sentences, language)
    say, words = text.say, Words(text)
    return Report(
        window=say("page-window"),
        title=say("page-title", {"days": account.plan.days}),
        pens=tuple(say(f"page-pen-{name}") for name in ("name", "born", "date")),
        told=_told(account, words) if account.revealed else say("page-plot-closed"),
        knew=knew_sentence(account.plan.expectation, text),
        plot=_plot(account, words),
        felt=_felt(account, text),
        done=Facts(say("page-done"), done_facts(account, text)),
        safety=Lines(say("page-safety"), safety_lines(account, text)),
        strip=_strip(account, text),
        sure=Lines(say("page-sure"), tuple(_sure(account, words))),
        noticed=Lines(say("page-noticed"), tuple(_noticed(account, text))),
        cannot=_listed("page-cannot", _cannot(account), text),
        talk=_listed("page-talk", ("on", "shorter", "other", "stop"), text),
        checks=Lines(say("page-check"), check_lines(account, text)),
        foot=foot_lines(account, text, version),
        decimal=say("number-decimal"),
    )


def _told(account: Account, words: Words) -> str:
    """The difference in one sentence; that it got worse is said in so many words first."""
    told = lead(account.judgement, words)
    if account.judgement.verdict is not PersonVerdict.WORSE:
        return told
    return f"{words.sentences.say('headline-worse-long')} {told}"


def _plot(account: Account, words: Words) -> PlotPart:
    say, judgement = words.sentences.say, account.judgement
    plot = pair_plot(judgement, PLOT_WIDTH, PLOT_DOT) if account.revealed else None
    missing = "page-plot-none" if account.revealed else "page-plot-closed"
    return PlotPart(
        heading=say("page-plot"),
        plot=plot,
        alt=lead(judgement, words) if plot else "",
        sides=(say("page-plot-worse"), say("page-plot-better")),
        caption=caption_sentence(judgement, words) if plot else say(missing),
    )


def _felt(account: Account, text: AboutPerson) -> FeltPart:
    columns = (text.say("page-stretch"), text.say("page-control"))
    return FeltPart(text.say("page-felt"), columns, felt_rows(account, text))


def _strip(account: Account, text: Sentences) -> StripPart | None:
    cells = pair_strip(account)
    if not cells:
        return None
    stretch, control = text.say("page-strip-letters").split()
    return StripPart(text.say("page-strip"), text.say("page-strip-lead"), (stretch, control), cells)


def _sure(account: Account, words: Words) -> Iterator[str]:
    """How sure it is; before the effect was shown, only what does not give it away."""
    text, judgement = words.sentences, account.judgement
    if account.revealed:
        if judgement.verdict is PersonVerdict.NOT_YET and account.status not in HALTED:
            yield more_sentence(judgement, text)
        yield chance_sentence(judgement, text)
        yield from checked_sentences(judgement, words)
    yield noise_sentence(account.own_noise, words)
    yield looks_sentence(account.looks, text)


def _noticed(account: Account, text: Sentences) -> Iterator[str]:
    """What was found, the weighty first; what to do about it is for the person, not for here."""
    found = [it for it in account.judgement.findings if it.code not in _ALREADY_TOLD]
    if not account.revealed:
        found = []
    for finding in found[:_MOST_NOTICED]:
        yield text.say(finding.code, finding.arguments)
    if len(found) > _MOST_NOTICED:
        yield text.say("page-more", {"count": len(found) - _MOST_NOTICED})


def _cannot(account: Account) -> Iterable[str]:
    if account.three_days:
        yield "short"
    yield "later"
    if account.long_term:
        yield "long"
    yield "form"
    if account.measured is None:
        yield "muscle"


def _listed(heading: str, names: Iterable[str], text: Sentences) -> Lines:
    return Lines(text.say(heading), tuple(text.say(f"{heading}-{name}") for name in names))
