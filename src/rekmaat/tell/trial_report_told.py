"""What is told of a trial beside its numbers: what is known, what people told, what is open."""

from collections.abc import Iterator
from dataclasses import dataclass

from rekmaat.tell.checklist import Known
from rekmaat.tell.trial_about import AboutKey
from rekmaat.tell.trial_account import TrialAccount, TrialDesign
from rekmaat.tell.trial_known import known_words
from rekmaat.tell.trial_known_exercise import arm_lines
from rekmaat.tell.trial_report_parts import Block, Fact, Facts, Section, SectionName, Words
from rekmaat.tell.trial_report_words import ReportWords


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to tell.

    Attributes:
        about: What people tell of it; None where only Rekmaat can know.
        known: What Rekmaat knows of it.
        enough: Whether what Rekmaat knows is enough, so that people need not write.
        design: The design it is told of; None is every design.
    """

    about: AboutKey | None
    known: tuple[Known, ...] = ()
    enough: bool = False
    design: TrialDesign | None = None


ENTRIES: dict[SectionName, tuple[Entry, ...]] = {
    SectionName.WHY: (
        Entry(AboutKey.BACKGROUND),
        Entry(AboutKey.OBJECTIVES),
        Entry(AboutKey.INVOLVEMENT),
        Entry(AboutKey.SINGLE_PERSONS),
    ),
    SectionName.METHODS: (
        Entry(None, (Known.DESIGN,)),
        Entry(AboutKey.PERIOD_LENGTHS, (Known.PERIODS,), design=TrialDesign.CROSSOVER),
        Entry(None, (Known.SEQUENCES,)),
        Entry(AboutKey.SETTING),
        Entry(AboutKey.DATES, (Known.ENROLLED_WHEN,)),
        Entry(AboutKey.ELIGIBILITY),
        Entry(AboutKey.ELIGIBILITY_DELIVERERS),
        Entry(AboutKey.OUTCOME, (Known.OUTCOME,)),
        Entry(AboutKey.SECONDARY_OUTCOMES),
        Entry(AboutKey.HARMS_ASSESSED),
        Entry(AboutKey.SAMPLE_SIZE),
        Entry(AboutKey.INTERIM),
        Entry(AboutKey.RANDOM_ORDER, (Known.RANDOM_ORDER, Known.RESTRICTION), enough=True),
        Entry(AboutKey.CONCEALMENT, (Known.CONCEALMENT,), enough=True),
        Entry(AboutKey.ENROLMENT),
        Entry(AboutKey.MASKING, (Known.MASKING,)),
        Entry(None, (Known.METHODS,)),
        Entry(None, (Known.ANALYSED_WHO,)),
        Entry(None, (Known.MISSING,)),
        Entry(AboutKey.ANALYSES_PLANNED, (Known.OTHER_ANALYSES,)),
    ),
    SectionName.EXERCISE: (
        Entry(AboutKey.MATERIALS, (Known.MATERIALS,)),
        Entry(AboutKey.DOSE, (Known.DOSE,), enough=True),
        Entry(AboutKey.INSTRUCTOR),
        Entry(AboutKey.GROUP),
        Entry(AboutKey.SUPERVISION),
        Entry(AboutKey.HOME),
        Entry(AboutKey.STARTING_LEVEL),
        Entry(AboutKey.PROGRESSION),
        Entry(AboutKey.TAILORING),
        Entry(AboutKey.MOTIVATION),
        Entry(AboutKey.ADHERENCE),
        Entry(AboutKey.FIDELITY),
        Entry(AboutKey.OTHER_PARTS),
        Entry(AboutKey.DELIVERY),
        Entry(AboutKey.OTHER_CARE),
    ),
    SectionName.DEVIATIONS: (
        Entry(AboutKey.CHANGES),
        Entry(AboutKey.LOSSES, (Known.LOSSES,)),
        Entry(AboutKey.STOPPED),
    ),
    SectionName.HARMS: (Entry(AboutKey.HARMS),),
    SectionName.MEANING: (
        Entry(AboutKey.INTERPRETATION),
        Entry(AboutKey.LIMITATIONS, (Known.LIMITS,)),
    ),
    SectionName.PERSONS: (Entry(AboutKey.PEOPLE),),
    SectionName.OPEN: (
        Entry(AboutKey.REGISTRATION),
        Entry(AboutKey.PROTOCOL_AND_PLAN),
        Entry(AboutKey.DATA_SHARING, (Known.PROVENANCE,)),
        Entry(AboutKey.ETHICS),
        Entry(AboutKey.FUNDING),
        Entry(AboutKey.CONFLICTS),
    ),
}
"""What each section tells, in its order."""


def told_section(name: SectionName, account: TrialAccount, words: ReportWords) -> Section:
    """Return a section of what is known, was told and is open."""
    return Section(name, words.section(name), (told_facts(name, account, words),))


def exercise_section(account: TrialAccount, words: ReportWords) -> Section:
    """Return what was done in each arm, one row an arm, then how."""
    name = SectionName.EXERCISE
    blocks: list[Block] = [_arms(account, words), told_facts(name, account, words)]
    if account.beside.exercises:
        blocks.append(Words(words.say("report-not-reviewed")))
    return Section(name, words.section(name), tuple(blocks))


def told_facts(name: SectionName, account: TrialAccount, words: ReportWords) -> Facts:
    """Return the entries of a section as names and what is told under each."""
    rows = (_fact(entry, account, words) for entry in ENTRIES[name] if _asked(entry, account))
    return Facts(words.section(name), tuple(row for row in rows if row.told or row.to_write))


def told_keys(account: TrialAccount) -> frozenset[AboutKey]:
    """Return what people told; of the arms only where each is told of, by them or the catalogue."""
    about, beside = account.beside.about, account.beside
    told = {key for key in AboutKey if about.words(key) is not None}
    if all(about.of_arm(it) or beside.exercise_of(it) for it in account.arm_names):
        told.add(AboutKey.ARMS)
    return frozenset(told)


def section_of(key: AboutKey) -> SectionName:
    """Return where something that people told stands."""
    if key is AboutKey.TITLE:
        return SectionName.SUMMARY
    if key is AboutKey.ARMS:
        return SectionName.EXERCISE
    return next(name for name, entries in ENTRIES.items() if key in {it.about for it in entries})


def key_name(key: AboutKey, words: ReportWords) -> str:
    """Return what people are asked to tell."""
    return words.say(f"write-{key.value.replace('_', '-')}")


def _asked(entry: Entry, account: TrialAccount) -> bool:
    if entry.about is AboutKey.SINGLE_PERSONS:
        return account.repeats_arms
    return entry.design in {None, account.design}


def _fact(entry: Entry, account: TrialAccount, words: ReportWords) -> Fact:
    known = [line for it in entry.known for line in known_words(it, account, words)]
    if entry.about is None:
        name = f"known-name-{entry.known[0].value.replace('_', '-')}"
        return Fact(words.say(name), tuple(known), to_write=False)
    told = account.beside.about.words(entry.about)
    lines = (*known, *([told] if told else []))
    open_still = told is None and not (known and entry.enough)
    return Fact(_begun(key_name(entry.about, words)), lines, open_still)


def _begun(words: str) -> str:
    """Return words as they begin a line."""
    return words[:1].upper() + words[1:]


def _arms(account: TrialAccount, words: ReportWords) -> Facts:
    rows = (_arm(it, account, words) for it in account.arm_names)
    return Facts(_begun(key_name(AboutKey.ARMS, words)), tuple(rows))


def _arm(arm: str, account: TrialAccount, words: ReportWords) -> Fact:
    lines = tuple(_arm_lines(arm, account, words))
    name = words.say("report-pilot-arm") if account.pilot else arm
    return Fact(name, lines, to_write=not lines)


def _arm_lines(arm: str, account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """What the catalogue says of this arm, what people say of it."""
    done = account.beside.exercise_of(arm)
    if done is not None:
        yield from arm_lines(done, words)
    told = account.beside.about.of_arm(arm)
    if told is not None:
        yield told
