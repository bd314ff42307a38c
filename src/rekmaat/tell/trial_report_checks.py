"""The check-lists of a report, each item with where it is told and what has yet to be written."""

from collections.abc import Iterator, Sequence

from rekmaat.tell.checklist import (
    Applies,
    CheckList,
    ItemAnswer,
    ItemState,
    answered,
)
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_known import known_of, known_words
from rekmaat.tell.trial_report_parts import (
    Block,
    CheckCount,
    CheckRow,
    Checks,
    Heading,
    Section,
    SectionName,
    Words,
)
from rekmaat.tell.trial_report_told import key_name, section_of, told_keys
from rekmaat.tell.trial_report_words import ReportWords


def checks_section(
    account: TrialAccount, checklists: Sequence[CheckList], words: ReportWords
) -> Section:
    """Return every check-list."""
    name = SectionName.CHECKS
    blocks = [Words(words.say("checks-lead"))]
    told = [block for it in checklists for block in _checklist(it, account, words)]
    return Section(name, words.section(name), (*blocks, *told))


def item_answers(
    checklist: CheckList, account: TrialAccount, words: ReportWords
) -> tuple[ItemAnswer, ...]:
    """Return how far a report of this trial tells each item."""
    known, told = known_of(account, words), told_keys(account)
    applies = checklist.applies is Applies.ALWAYS or account.repeats_arms
    return tuple(answered(it, known, told, applies=applies) for it in checklist.items)


def _checklist(checklist: CheckList, account: TrialAccount, words: ReportWords) -> Iterator[Block]:
    yield Heading(checklist.name)
    answers = item_answers(checklist, account, words)
    yield Words(words.say("checks-source", {"source": checklist.source}))
    if all(it.state is ItemState.NOT_APPLICABLE for it in answers):
        yield Words(words.say("checks-not-applicable", {"items": len(answers)}))
        return
    yield Words(_counted(_count(checklist, answers), words))
    for part in checklist.parts:
        rows = (_row(it, account, words) for it in answers if it.item.part == part.id)
        caption = f"{checklist.name}: {part.name.spoken_in(words.language)}"
        yield Checks(caption, tuple(rows))


def check_count(checklist: CheckList, account: TrialAccount, words: ReportWords) -> CheckCount:
    """Return how far a report of this trial tells a check-list."""
    return _count(checklist, item_answers(checklist, account, words))


def _count(checklist: CheckList, answers: Sequence[ItemAnswer]) -> CheckCount:
    filled, partly, to_write, not_applicable = (
        sum(it.state is state for it in answers) for state in ItemState
    )
    return CheckCount(checklist.id, filled, partly, to_write, not_applicable)


def _counted(count: CheckCount, words: ReportWords) -> str:
    told = {"filled": count.filled, "partly": count.partly, "to_write": count.to_write}
    return words.say("checks-counted", told | {"all": sum(told.values())})


def _row(answer: ItemAnswer, account: TrialAccount, words: ReportWords) -> CheckRow:
    item = answer.item
    return CheckRow(
        number=item.number,
        asks=item.asks.spoken_in(words.language),
        state=answer.state,
        told=tuple(_told(answer, account, words)),
        to_write=tuple(key_name(key, words) for key in answer.to_write),
    )


def _told(answer: ItemAnswer, account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """What Rekmaat knows in its own words, then where to find what people told."""
    for known in answer.known:
        yield from known_words(known, account, words)
    sections = dict.fromkeys(section_of(key) for key in answer.told)
    yield from (words.see(name) for name in sections)
