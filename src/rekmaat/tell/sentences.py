"""Turns findings and judgements into sentences of the reader's language."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from rekmaat.errors import Argument, Finding
from rekmaat.judge.verdict import MARGIN_PERCENT, Judgement, Verdict

_WHOLE_FROM_PERCENT = 9.95
_SHOWN_PLACES = 6
_UP_TO = frozenset({
    "floor-coloured", "heartbeats-odd", "heartbeats-strong", "heartbeats-too-strong",
    "samples-lost",
})  # fmt: skip
PLACES = frozenset({"file", "header", "data"})
"""The places of findings that are no channel."""


class Sentences(Protocol):
    """The messages of one language, each with a name and places to fill."""

    def has(self, name: str) -> bool:
        """Whether there is such a message."""

    def say(self, name: str, arguments: Mapping[str, Argument] | None = None) -> str:
        """Return a message with its places filled."""


def finding_sentence(finding: Finding, sentences: Sentences) -> str:
    """Return what a finding says and, where something can be done, what to do."""
    arguments = dict(finding.arguments)
    if "place" in arguments:
        arguments["where"] = sentences.say("where", arguments)
    told = sentences.say(finding.code, arguments)
    remedy = f"{finding.code}.remedy"
    return f"{told} {sentences.say(remedy, arguments)}" if sentences.has(remedy) else told


def grouped_sentences(findings: Iterable[Finding], sentences: Sentences) -> tuple[str, ...]:
    """Return one sentence for each thing that is wrong, wherever it is wrong.

    Findings that differ only in file and channel are told together; of those that say how much
    is wrong, "up to", the largest numbers are told.
    """
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(_thing(finding), []).append(finding)
    return tuple(_told_together(group, sentences) for group in groups.values())


def _thing(finding: Finding) -> str:
    """What a finding says, apart from where."""
    rest = {
        name: it
        for name, it in finding.arguments.items()
        if name not in {"file", "place"} and not _up_to(finding, it)
    }
    place = finding.arguments.get("place")
    return f"{finding.code} {sorted(rest.items())} {place if place in PLACES else 'channel'}"


def _up_to(finding: Finding, argument: Argument) -> bool:
    return finding.code in _UP_TO and not isinstance(argument, str)


def _told_together(findings: Sequence[Finding], sentences: Sentences) -> str:
    arguments = dict(findings[0].arguments)
    for name, argument in findings[0].arguments.items():
        if _up_to(findings[0], argument):
            arguments[name] = max(float(it.arguments[name]) for it in findings)
    for name in ("file", "place"):
        values = dict.fromkeys(str(it.arguments[name]) for it in findings if name in it.arguments)
        if values:
            more = ", …" if len(values) > _SHOWN_PLACES else ""
            arguments[name] = ", ".join(list(values)[:_SHOWN_PLACES]) + more
    return finding_sentence(replace(findings[0], arguments=arguments), sentences)


def verdict_sentences(
    judgement: Judgement, sentences: Sentences, *, withheld: bool = False
) -> tuple[str, ...]:
    """Return the verdict, its interval and detectable change, and what to do next.

    Args:
        judgement: What was found.
        sentences: The language.
        withheld: The recordings are too disturbed for a verdict.
    """
    reading = {"change": change_words(judgement.percent_change, sentences)}
    if withheld:
        told = sentences.say("verdict-withheld-short", reading)
        return told, sentences.say("verdict-withheld.remedy")
    low, high = judgement.interval_percent
    filled: dict[str, Argument] = {
        "change": reading["change"],
        "margin": round(MARGIN_PERCENT),
        "low": bound_words(low, sentences),
        "high": bound_words(high, sentences),
        "percent": tidy_percent(judgement.detectable_percent),
    }
    names = (f"verdict-{judgement.verdict}", "interval", "detectable")
    return (*(sentences.say(name, filled) for name in names), *_advice(judgement, sentences))


def change_words(percent: float, sentences: Sentences) -> str:
    """Return a change in words: `12 % lower`."""
    size = tidy_percent(abs(percent))
    if size == 0:
        return sentences.say("percent-same")
    name = "percent-lower" if percent < 0 else "percent-higher"
    return sentences.say(name, {"size": size})


def bound_words(percent: float, sentences: Sentences) -> str:
    """Return an end of an interval in words."""
    if tidy_percent(abs(percent)) == 0:
        return sentences.say("bound-zero")
    return change_words(percent, sentences)


def tidy_percent(percent: float) -> int | float:
    """Round to whole percents, and below ten to a tenth."""
    if percent >= _WHOLE_FROM_PERCENT:
        return round(percent)
    tenth = round(percent, 1)
    return int(tenth) if tenth.is_integer() else tenth


def _advice(judgement: Judgement, sentences: Sentences) -> tuple[str, ...]:
    match judgement.verdict:
        case Verdict.DECREASED | Verdict.INCREASED:
            return (sentences.say("advice-cause"),)
        case Verdict.NO_CHANGE:
            return (sentences.say("advice-same-small", {"margin": round(MARGIN_PERCENT)}),)
        case Verdict.CANNOT_TELL:
            return (_more_recordings(judgement, sentences),)


def _more_recordings(judgement: Judgement, sentences: Sentences) -> str:
    percent = round(judgement.needed_for_percent)
    if judgement.recordings_needed is None:
        return sentences.say("advice-too-many", {"percent": percent})
    number = sentences.say("recordings", {"count": judgement.recordings_needed})
    return sentences.say("advice-more", {"percent": percent, "recordings": number})
