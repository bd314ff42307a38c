"""What went otherwise, and what a report rests on, so that it can be made again."""

from collections.abc import Iterator

from rekmaat.tell.sentences import grouped_sentences
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_parts import (
    Block,
    Bullets,
    Grid,
    Heading,
    Section,
    SectionName,
    Words,
)
from rekmaat.tell.trial_report_told import told_facts
from rekmaat.tell.trial_report_words import ReportWords


def deviations_section(account: TrialAccount, words: ReportWords) -> Section:
    """Return what was changed, who was lost, and everything the analysis noticed."""
    name = SectionName.DEVIATIONS
    blocks: list[Block] = [told_facts(name, account, words), Heading(words.say("report-noticed"))]
    told = grouped_sentences(account.findings, words.sentences)
    blocks.append(Bullets(told) if told else Words(words.say("report-noticed-none")))
    return Section(name, words.section(name), tuple(blocks))


def harms_section(account: TrialAccount, words: ReportWords) -> Section:
    """Return what is known of harm, which a table of outcomes never tells."""
    name = SectionName.HARMS
    lead = Words(words.say("report-harms-lead"))
    return Section(name, words.section(name), (lead, told_facts(name, account, words)))


def grounds_section(account: TrialAccount, words: ReportWords) -> Section:
    """Return the version, the settings and the fingerprints of the files."""
    name = SectionName.GROUNDS
    return Section(name, words.section(name), tuple(_grounds(account, words)))


def _grounds(account: TrialAccount, words: ReportWords) -> Iterator[Block]:
    provenance = account.beside.provenance
    yield Words(words.say("grounds-lead", {"version": provenance.version}))
    yield Grid(
        words.say("grounds-settings"),
        (words.say("report-column-setting"), words.say("report-column-value")),
        provenance.settings,
    )
    columns = tuple(words.say(f"report-column-{it}") for it in ("file", "role", "sha256"))
    rows = tuple(
        (it.file, words.say(f"report-role-{it.role}"), it.sha256) for it in provenance.sources
    )
    yield Grid(words.say("grounds-files"), columns, rows)
