"""The report of a trial: what came of every arm, how it was done, and what has yet to be written.

What Rekmaat knows it fills in. What only people know is taken from what they told, and marked as
yet to be written where they did not: nothing is made up, and nothing missing is left unsaid.
"""

from collections.abc import Sequence

from rekmaat.guide.wording import Language
from rekmaat.tell.checklist import CheckList, ItemState
from rekmaat.tell.sentences import Sentences
from rekmaat.tell.trial_about import AboutKey
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_answer import answer_section, lead_sentence
from rekmaat.tell.trial_report_checks import check_count, checks_section
from rekmaat.tell.trial_report_further import further_section
from rekmaat.tell.trial_report_grounds import deviations_section, grounds_section, harms_section
from rekmaat.tell.trial_report_parts import (
    ReportLabels,
    Section,
    SectionName,
    TrialReport,
    count_to_write,
)
from rekmaat.tell.trial_report_persons import persons_section
from rekmaat.tell.trial_report_pilot import pilot_sections
from rekmaat.tell.trial_report_results import flow_section, results_section
from rekmaat.tell.trial_report_told import exercise_section, told_section
from rekmaat.tell.trial_report_words import ReportWords, report_words


def trial_report(
    account: TrialAccount,
    checklists: Sequence[CheckList],
    sentences: Sentences,
    language: Language,
) -> TrialReport:
    """Return the report of a trial.

    Args:
        account: What happened and what came of it.
        checklists: What a report should tell.
        sentences: The books `findings`, `trial_table`, `trial_parallel`, `trial_crossover`,
            `figures`, `app` and `trial_report` of one language.
        language: Which one that is.
    """
    words = report_words(account, sentences, language)
    title = _title(account, words)
    sections = (
        answer_section(account, words),
        flow_section(account, words),
        *_came_of_it(account, words),
        deviations_section(account, words),
        harms_section(account, words),
        told_section(SectionName.MEANING, account, words),
        told_section(SectionName.WHY, account, words),
        told_section(SectionName.METHODS, account, words),
        exercise_section(account, words),
        told_section(SectionName.OPEN, account, words),
        checks_section(account, checklists, words),
        grounds_section(account, words),
    )
    return TrialReport(
        window=title,
        title=title,
        lead=lead_sentence(account, words),
        unfinished=words.say("report-open-page", {"count": count_to_write(sections)}),
        sections=sections,
        counts=tuple(check_count(it, account, words) for it in checklists),
        labels=_labels(words),
        foot=_foot(account, words),
    )


def _came_of_it(account: TrialAccount, words: ReportWords) -> tuple[Section, ...]:
    if account.pilot is not None:
        return pilot_sections(account, account.pilot, words)
    return (
        results_section(account, words),
        persons_section(account, words),
        further_section(account, words),
    )


def _title(account: TrialAccount, words: ReportWords) -> str:
    told = account.beside.about.words(AboutKey.TITLE)
    return told or words.say(f"report-title-{account.design}", {"outcome": account.outcome.name})


def _labels(words: ReportWords) -> ReportLabels:
    say = words.say
    filled, partly, to_write, not_applicable = (
        say(f"report-state-{state.value.replace('_', '-')}") for state in ItemState
    )
    return ReportLabels(
        contents=say("report-contents"),
        to_write=say("report-to-write"),
        columns=(say("report-check-number"), say("report-check-asks"), say("report-check-told")),
        states=(filled, partly, to_write, not_applicable),
    )


def _foot(account: TrialAccount, words: ReportWords) -> tuple[str, ...]:
    version = words.say("report-version", {"version": account.beside.provenance.version})
    return (words.say("intended-purpose"), words.say("about-review"), version)
