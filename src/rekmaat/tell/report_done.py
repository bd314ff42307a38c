"""What the page says was done: the facts, how it felt, and what went wrong."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.protocol import Arm
from rekmaat.guide.session import RESCREEN_REASONS, StopReason
from rekmaat.tell.about_person import AboutPerson
from rekmaat.tell.account import Account, ArmTags, EarlyStop, Event
from rekmaat.tell.experiment_beside import stop_sentence
from rekmaat.tell.experiment_words import tidy
from rekmaat.tell.plain_line import shortened

_FELT = ("better", "same", "worse", "unsure", "none")
_MOST_LINES = 5
_WEIGHTY = RESCREEN_REASONS | {StopReason.SHARP_PAIN}

_Happened = tuple[int, int, int, str]


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and its value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class FeltRow:
    """The same of both kinds of minute."""

    name: str
    stretch: str
    control: str


def done_facts(account: Account, text: AboutPerson) -> tuple[Fact, ...]:
    """Return what was done, as the physiotherapist would ask for it."""
    say = text.say
    told = {
        "period": _date(account, text),
        "exercise": _exercise(account, text),
        "compared": say("page-compared-with"),
        "dose": _dose(account, text),
        "order": say("page-order-told"),
        "reckoned": say("page-reckoned-told", {"beta": account.plan.beta}),
        "finished": _finished(account, text),
        "counted": _counted(account, text),
        "unfinished": say("page-unfinished-told", {"count": account.adherence.unfinished}),
        "stopped": say("page-unfinished-told", {"count": account.adherence.stopped}),
        "adapted": _adapted(account, text),
        "supervised": say("page-supervised-told"),
    }
    return tuple(Fact(say(f"page-{name}"), value) for name, value in told.items() if value)


def felt_rows(account: Account, text: AboutPerson) -> tuple[FeltRow, ...]:
    """Return the felt answers, the expectations and the tags of both kinds of minute."""
    return (*_felt(account, text), _expected(account, text), *_tags(account, text))


def safety_lines(account: Account, text: AboutPerson) -> tuple[str, ...]:
    """Return pain, new symptoms and stops by day, the weighty first to get room, and the end."""
    happened = sorted(_happened(account, text))
    shown = [line for *_, line in sorted(happened[:_MOST_LINES], key=_by_day)]
    if not happened:
        shown.append(text.say("page-safety-none"))
    if len(happened) > _MOST_LINES:
        shown.append(text.say("page-more", {"count": len(happened) - _MOST_LINES}))
    if account.pauses:
        times = text.say("times", {"count": account.pauses})
        shown.append(text.say("page-paused", {"times": times}))
    if account.status is Status.STOPPED:
        shown.append(stop_sentence(account.cause, text))
    return tuple(shown)


def _date(account: Account, text: AboutPerson) -> str:
    began = account.began_on
    if began is None:
        return ""
    year = str(began.year)
    return text.say("page-date", {"day": began.day, "month": began.month, "year": year})


def _exercise(account: Account, text: AboutPerson) -> str:
    if account.exercise is None:
        return account.plan.protocol_id
    return shortened(account.exercise.spoken_in(text.language))


def _dose(account: Account, text: AboutPerson) -> str:
    sessions = account.plan.sessions_per_day
    dose = account.protocol.dose if account.protocol else None
    if dose is None or dose.hold_s is None or dose.repetitions is None:
        return text.say("page-dose-open", {"sessions": sessions})
    seconds = tidy(dose.hold_s)
    filled = {"repetitions": dose.repetitions, "seconds": seconds, "sessions": sessions}
    return text.say("page-dose-told", filled)


def _finished(account: Account, text: AboutPerson) -> str:
    done = account.adherence
    filled = {"finished": done.finished, "planned": done.planned, "days": done.days}
    return text.say("page-finished-told", filled)


def _counted(account: Account, text: AboutPerson) -> str:
    counted = account.judgement.pairs
    filled = {"counted": counted, "pairs": counted + account.judgement.left_out}
    return text.say("page-counted-told", filled)


def _adapted(account: Account, text: AboutPerson) -> str:
    names = sorted(text.say(f"adapt-{it}") for it in account.adaptations)
    return ", ".join(names).lower() if names else text.say("page-adapted-no")


def _felt(account: Account, text: AboutPerson) -> Iterator[FeltRow]:
    """The counts say what the effect would say, so that they wait for it."""
    if not account.revealed:
        return
    stretch, control = account.felt.stretch, account.felt.control
    for name in _FELT:
        counts = [(int(getattr(arm, name)), arm.total) for arm in (stretch, control)]
        if name != "none" or any(count for count, _ in counts):
            yield FeltRow(text.say(f"page-felt-{name}"), *_of(counts, text))


def _expected(account: Account, text: AboutPerson) -> FeltRow:
    expectation, name = account.plan.expectation, text.say("page-expected")
    if expectation is None:
        unasked = text.say("page-unasked")
        return FeltRow(name, unasked, unasked)
    return FeltRow(name, str(expectation.stretch), str(expectation.control))


def _tags(account: Account, text: AboutPerson) -> Iterator[FeltRow]:
    """The tags that anybody used."""
    if account.tags is None:
        return
    arms = (account.tags.stretch, account.tags.control)
    if any(arm.painkiller_asked for arm in arms):
        counts = [(arm.painkiller, arm.painkiller_asked) for arm in arms]
        yield FeltRow(text.say("page-painkiller"), *_of(counts, text))
    if any(arm.after_running_asked for arm in arms):
        counts = [(arm.after_running, arm.after_running_asked) for arm in arms]
        yield FeltRow(text.say("page-running"), *_of(counts, text))
    if any(arm.stress is not None for arm in arms):
        yield FeltRow(text.say("page-stress"), *(_stress(arm, text) for arm in arms))


def _of(counts: Iterable[tuple[int, int]], text: AboutPerson) -> Iterator[str]:
    return (text.say("page-of", {"count": count, "total": total}) for count, total in counts)


def _stress(arm: ArmTags, text: AboutPerson) -> str:
    if arm.stress is None:
        return text.say("page-unasked")
    return text.say("amount", {"size": tidy(arm.stress)})


def _happened(account: Account, text: AboutPerson) -> Iterator[_Happened]:
    """What went wrong: how little it weighs, the day, the number of the session, and the line."""
    for event in account.events:
        yield 0, event.day, event.number, _event(event, text)
    for stop in account.stops:
        weight = 1 if stop.reason in _WEIGHTY else 2
        yield weight, stop.day, stop.number, _stop(stop, text)


def _by_day(happened: _Happened) -> tuple[int, int]:
    return happened[1:3]


def _event(event: Event, text: AboutPerson) -> str:
    day, arm = event.day, _arm(event.arm, text)
    kind = text.say(f"page-event-{event.kind}")
    if not event.note:
        return text.say("page-event", {"day": day, "arm": arm, "kind": kind})
    note = shortened(event.note)
    return text.say("page-event-note", {"day": day, "arm": arm, "kind": kind, "note": note})


def _stop(stop: EarlyStop, text: AboutPerson) -> str:
    reason = text.say(f"page-stop-{stop.reason}")
    arm = _arm(stop.arm, text)
    return text.say("page-stop", {"day": stop.day, "arm": arm, "reason": reason})


def _arm(arm: Arm, text: AboutPerson) -> str:
    return text.say(f"page-{arm}")
