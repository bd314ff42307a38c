"""The report of a trial: every arm, nothing made up, and nothing missing left unsaid."""

import json
import re
from collections import Counter
from dataclasses import replace
from itertools import product
from math import exp

import pytest

from rekmaat.catalogue.reporting import load_checklists
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.crossover import analyse_crossover
from rekmaat.judge.trial.crossover_rows import CrossoverChoices, CrossoverRow
from rekmaat.judge.trial.verdict import TrialVerdict
from rekmaat.tell.checklist import ItemState
from rekmaat.tell.trial_about import AboutKey
from rekmaat.tell.trial_absent import UNKNOWN_ARM, absent_arms, absent_periods, all_periods
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_account_made import crossover_account
from rekmaat.tell.trial_report_parts import (
    Block,
    Bullets,
    Checks,
    Facts,
    Grid,
    Plate,
    SectionName,
    TrialReport,
    Words,
)
from trial_reports import (
    CROSSOVER,
    PARALLEL,
    PILOT,
    QUESTIONS,
    account,
    asked,
    made,
    report_of,
    section_words,
    told_everything,
)

EVERY = list(product(QUESTIONS, Language))
COMPARED = [design for design in QUESTIONS if design != "pilot"]


def blocks(report: TrialReport, kind: type[Block]) -> list[Block]:
    return [it for section in report.sections for it in section.blocks if isinstance(it, kind)]


def grid(report: TrialReport, columns: int) -> Grid:
    return next(
        it for it in blocks(report, Grid) if isinstance(it, Grid) and len(it.columns) == columns
    )


@pytest.mark.parametrize(("design", "language"), EVERY)
def test_it_has_every_section_in_order_in_every_language(design: str, language: Language) -> None:
    report = report_of(design, language)
    assert [it.name for it in report.sections] == list(SectionName)
    assert all(it.heading and it.blocks for it in report.sections)


@pytest.mark.parametrize("design", COMPARED)
def test_every_arm_is_in_every_table_and_figure_with_its_interval(design: str) -> None:
    """V05."""
    of = account(design)
    report = made(of)
    names = {it.arm for it in of.arms}
    for table in blocks(report, Grid):
        assert isinstance(table, Grid)
        if table.columns[0] == "arm":
            assert {row[0] for row in table.rows} == names
    pairs = {f"{it.a} \N{MINUS SIGN} {it.b}" for it in of.comparisons}
    rows = grid(report, 8 if design == "crossover" else 7).rows
    assert {row[0] for row in rows} == pairs
    assert all(re.search(r"-?[\d.]+ % to -?[\d.]+ %", row[2]) for row in rows)


@pytest.mark.parametrize("design", COMPARED)
def test_the_answer_tells_every_arm_beside_the_control(design: str) -> None:
    """V05."""
    of = account(design)
    told = [it for it in made(of).sections[0].blocks if isinstance(it, Words)]
    assert [it.strong.split(":")[0] for it in told] == [it.a for it in of.with_control]


@pytest.mark.parametrize("design", COMPARED)
def test_no_verdict_stands_without_its_interval_and_what_could_have_been_told(design: str) -> None:
    """V05: promise 2."""
    of = account(design)
    for it in made(of).sections[0].blocks:
        if isinstance(it, Words):
            assert re.search(r"9[05] %", it.strong)
            assert "could have told a difference of" in it.words


def test_the_verdicts_are_those_of_the_analysis() -> None:
    of = account("crossover")
    verdicts = {f"{it.a} \N{MINUS SIGN} {it.b}": it.verdict.verdict for it in of.comparisons}
    words = {
        TrialVerdict.LOWER: "lower",
        TrialVerdict.HIGHER: "higher",
        TrialVerdict.EQUIVALENT: "no difference that matters",
        TrialVerdict.CANNOT_TELL: "cannot tell",
    }
    for row in grid(made(of), 8).rows:
        assert row[-1] == words[verdicts[row[0]]]


@pytest.mark.parametrize("language", Language)
def test_a_pilot_has_no_verdict_and_says_so_first(language: Language) -> None:
    """V02."""
    report = report_of("pilot", language)
    told = section_words(report, SectionName.SUMMARY)
    assert {
        Language.EN: "Without a control group nobody can say that the stretch works",
        Language.NL: "Zonder controlegroep kan niemand zeggen dat de rek werkt",
        Language.FR: "Sans groupe témoin, personne ne peut dire que",
    }[language] in told


def test_a_share_of_responders_has_its_people_its_interval_and_the_share_of_nothing() -> None:
    """V01."""
    of = account("pilot")
    assert of.pilot is not None
    share = of.pilot.responders
    report = made(of)
    (sentence,) = [
        it.words
        for it in report.sections[0].blocks
        if isinstance(it, Words) and "count as responders" in it.words
    ]
    assert f"{share.count} of {share.people} people" in sentence
    assert "(95 %:" in sentence
    assert f"nothing in between, it was {round(100 * share.noise.share)} %" in sentence
    tables = [
        it for it in blocks(report, Grid) if isinstance(it, Grid) and "responders" in it.caption
    ]
    assert [len(it.rows) for it in tables] == [3]


def test_without_a_second_baseline_nobodys_change_is_drawn() -> None:
    """V01: a fall of bars alone looks like an effect whatever made it."""
    alone = replace(PILOT, columns=replace(PILOT.columns, repeat=None))
    names = {it.name for it in made(asked(alone)).figures}
    assert "waterfall" not in names
    assert "waterfall" in {it.name for it in report_of("pilot").figures}


@pytest.mark.parametrize("design", QUESTIONS)
def test_every_item_of_every_check_list_is_told_or_marked_in_every_design(design: str) -> None:
    """Nothing of a check-list is left out, whatever is known."""
    for of in (account(design), told_everything(account(design))):
        report = made(of)
        lists = load_checklists()
        shown = {row.number for it in blocks(report, Checks) for row in it.rows}
        for checklist, count in zip(lists, report.counts, strict=True):
            items = len(checklist.items)
            assert count.filled + count.partly + count.to_write + count.not_applicable == items
            if count.not_applicable == 0:
                assert {it.number for it in checklist.items} <= shown
        for it in blocks(report, Checks):
            assert isinstance(it, Checks)
            for row in it.rows:
                assert bool(row.to_write) == (row.state is not ItemState.FILLED)
                assert bool(row.told) == (row.state is not ItemState.TO_WRITE)


@pytest.mark.parametrize("design", QUESTIONS)
def test_nothing_has_yet_to_be_written_once_everything_is_told(design: str) -> None:
    report = made(told_everything(account(design)))
    assert report.to_write == 0
    assert {(it.partly, it.to_write) for it in report.counts} == {(0, 0)}


@pytest.mark.parametrize("design", QUESTIONS)
def test_what_nobody_told_is_marked_and_never_made_up(design: str) -> None:
    report = report_of(design)
    rows = [row for it in blocks(report, Facts) for row in it.rows]
    assert all(row.told or row.to_write for row in rows)
    assert report.to_write == sum(row.to_write for row in rows) > 30


@pytest.mark.parametrize("key", [it for it in AboutKey if it is not AboutKey.ARMS])
def test_whatever_people_tell_stands_in_the_report(key: AboutKey) -> None:
    report = made(told_everything(account("crossover")))
    told = f"What they told of {key.value}."
    if key is AboutKey.SINGLE_PERSONS:
        assert told not in str(report.sections)
    else:
        assert told in report.title or told in str(report.sections)


def test_trials_of_one_person_are_only_for_who_got_an_arm_more_than_once() -> None:
    of = account("crossover")
    cent = made(of).counts[1]
    assert (cent.checklist, cent.not_applicable) == ("cent_2015", 21)
    again = [replace(it, period=f"{it.period}b") for it in of.rows]
    twice = made(replace(of, rows=(*of.rows, *again))).counts[1]
    assert twice.not_applicable == 0


def test_harm_is_never_taken_for_none() -> None:
    """No outcome table says that nobody was harmed."""
    told = section_words(report_of("crossover"), SectionName.HARMS)
    assert "does not mean that nothing happened" in told
    assert "to_write=True" in told


@pytest.mark.parametrize("design", QUESTIONS)
def test_everything_the_analysis_noticed_is_in_the_report(design: str) -> None:
    report = report_of(design)
    section = next(it for it in report.sections if it.name is SectionName.DEVIATIONS)
    told = [line for it in section.blocks if isinstance(it, Bullets) for line in it.lines]
    codes = {it.code for it in account(design).findings}
    assert len(told) >= len(codes) > 0


@pytest.mark.parametrize("language", Language)
def test_the_exercise_fills_what_was_done_and_says_that_nobody_reviewed_it(
    language: Language,
) -> None:
    """V03, U05."""
    of = asked(CROSSOVER, ("A", "umcg"), ("D", "control"))
    report = made(of, language)
    told = section_words(report, SectionName.EXERCISE)
    step = of.beside.exercises[1].exercise.steps[0].spoken_in(language)
    assert step in told
    assert "20 s" in told
    status = {Language.EN: "not found", Language.NL: "niet teruggevonden"}
    assert status.get(language, "non retrouvé") in told
    assert report.counts[3].partly > report_of("crossover").counts[3].partly


def test_a_protocol_is_the_only_other_arms_where_there_are_two() -> None:
    names = replace(PARALLEL.names, outcome="log_post", baseline="log_pre", person="subject")
    names = replace(names, covariates=(), subgroups=())
    file = PARALLEL.file.with_name("parallel_rct.csv")
    of = asked(replace(PARALLEL, file=file, names=names, scale=None), (None, "umcg"))
    assert [it.arm for it in of.beside.exercises] == [of.arms[1].arm]


@pytest.mark.parametrize(("design", "language"), EVERY)
def test_the_purpose_the_missing_review_and_the_grounds_are_told(
    design: str, language: Language
) -> None:
    report = report_of(design, language)
    assert len(report.foot) == 3
    told = section_words(report, SectionName.GROUNDS)
    assert account(design).beside.provenance.sources[0].sha256 in told
    assert str(QUESTIONS[design].file.parent) not in str(report)


def test_figures_have_names_of_their_own() -> None:
    for design in QUESTIONS:
        names = [it.name for it in report_of(design).figures]
        assert len(set(names)) == len(names)
        assert all(isinstance(it, Plate) for it in blocks(report_of(design), Plate))


def test_an_exercise_for_one_arm_leaves_the_others_to_write() -> None:
    """Four arms of which one is told are not told."""
    one = made(asked(CROSSOVER, ("A", "umcg")))
    cert = {
        row.number: row for it in blocks(one, Checks) for row in it.rows if "CERT" in it.caption
    }
    assert [cert[number].state for number in ("8", "13")] == [ItemState.PARTLY] * 2
    every = (("A", "umcg"), ("B", "seated"), ("C", "posterior_tilt"), ("D", "control"))
    four = made(asked(CROSSOVER, *every))
    cert = {
        row.number: row for it in blocks(four, Checks) for row in it.rows if "CERT" in it.caption
    }
    assert [cert[number].state for number in ("8", "13")] == [ItemState.FILLED] * 2


@pytest.mark.parametrize(("design", "language"), list(product(COMPARED, Language)))
def test_nothing_is_taken_off_an_outcome_that_is_a_change_already(
    design: str, language: Language
) -> None:
    of = account(design)
    of = replace(of, outcome=replace(of.outcome, name="log_ratio", baseline="log_before"))
    report = made(of, language)
    assert {"persons", "changes"}.isdisjoint(it.name for it in report.figures)
    told = section_words(report, SectionName.PERSONS)
    reason = {Language.EN: "No change from before", Language.NL: "geen verandering van voor"}
    assert reason.get(language, "Aucun changement") in told
    further, known = (
        section_words(report, it) for it in (SectionName.FURTHER, SectionName.METHODS)
    )
    if language is Language.EN:
        assert "The same before" not in known
        assert "changes spread by" not in further
        assert "change from before to after" not in further
        assert "Before, arm by arm" in told


def without_periods(*, sequences: bool) -> TrialAccount:
    """The crossover, without every twelfth row of its table."""
    rows = [it for number, it in enumerate(account("crossover").rows) if number % 12 != 5]
    table = [
        CrossoverRow(
            number, it.person, it.period or "", it.arm, it.outcome,
            it.sequence if sequences else None, it.baseline,
        )
        for number, it in enumerate(rows)
    ]  # fmt: skip
    names = replace(CROSSOVER.names, sequence="sequence" if sequences else None)
    analysis = analyse_crossover(table, CrossoverChoices("D", names))
    beside = account("crossover").beside
    return crossover_account(analysis, table, (), beside, lower_is_better=True)


@pytest.mark.parametrize("sequences", [True, False])
def test_periods_that_are_not_in_the_table_are_counted_everywhere(*, sequences: bool) -> None:
    of = without_periods(sequences=sequences)
    assert (len(absent_periods(of)), all_periods(of)) == (20, 240)
    true = Counter(it.arm for it in account("crossover").rows[5::12])
    assert absent_arms(of) == true
    report = made(of)
    table = next(it for it in blocks(report, Grid) if "From the table" in str(it.caption))
    assert isinstance(table, Grid)
    assert {row[0]: int(row[-1]) for row in table.rows} == {it: true[it] for it in "DABC"}
    flow = report.figures[0].description
    assert "20 periods of people are not in the table" in flow
    boxes = [int(it) for it in re.findall(r", (\d+) not in the table", flow)]
    assert sum(boxes) == 20
    for name in (SectionName.METHODS, SectionName.DEVIATIONS):
        told = section_words(report, name)
        assert "20 of 240 periods are not in the table at all; they belong to 20 people." in told


def test_where_nothing_is_absent_nothing_is_said_of_it() -> None:
    assert "not in the table" not in str(report_of("crossover").sections[1].blocks[1])
    assert not absent_periods(account("parallel"))


def test_an_arm_that_nobody_can_know_is_counted_as_such() -> None:
    of = account("crossover")
    first = of.rows[0].person
    gone = [it for it in of.rows if it.person != first or it.period == of.rows[0].period]
    twice = [replace(it, arm="D", sequence=None) if it.person == first else it for it in gone]
    again = [*twice, replace(twice[0], period="2")]
    assert absent_arms(replace(of, rows=tuple(again))) == Counter({UNKNOWN_ARM: 2})


@pytest.mark.parametrize("lower", [True, False])
@pytest.mark.parametrize("design", COMPARED)
def test_what_could_be_told_is_that_of_the_analysis_towards_better(
    design: str, *, lower: bool
) -> None:
    """The answer, the table and the grey bar of the forest tell one number."""
    of = account(design)
    of = replace(of, outcome=replace(of.outcome, lower_is_better=lower))
    assert of.crossover or of.parallel
    contrasts = (of.crossover or of.parallel).contrasts
    halves = {(it.a, it.b): it.detectable for it in contrasts}
    report = made(of)
    cells = {row[0]: row for row in grid(report, 8 if design == "crossover" else 7).rows}
    said = [it.words for it in report.sections[0].blocks if isinstance(it, Words)]
    forest = next(it for it in report.figures if it.name == "forest")
    for it in of.comparisons:
        half = halves[it.a, it.b]
        percent = 100 * (1 - exp(-half) if lower else exp(half) - 1)
        plain = f"{percent:.1f} %"
        row = cells[f"{it.a} \N{MINUS SIGN} {it.b}"]
        assert plain in [cell.replace("\N{NO-BREAK SPACE}", " ") for cell in row]
        if it.b == of.control:
            sentence = said[of.with_control.index(it)].replace("\N{NO-BREAK SPACE}", " ")
            assert f"difference of {plain} from none" in sentence
        ends = f'"unseen_high": {100 * (exp(half) - 1)!r}'[:24]
        assert ends in json.dumps(forest.spec)


@pytest.mark.parametrize("lower", [True, False])
def test_a_pilot_tells_what_one_person_could_show_towards_better(*, lower: bool) -> None:
    of = asked(replace(PILOT, lower_is_better=lower))
    assert of.pilot is not None
    half = of.pilot.detectable
    percent = f"{100 * (1 - exp(-half) if lower else exp(half) - 1):.1f}"
    report = made(of)
    assert f"a change of less than {percent} % cannot" in section_words(
        report, SectionName.SUMMARY
    ).replace("\N{NO-BREAK SPACE}", " ")
    drawn = next(it for it in report.figures if it.name == "agreement")
    spoken = drawn.description.replace("\N{NO-BREAK SPACE}", " ")
    assert f"detectable change {percent} %." in spoken
