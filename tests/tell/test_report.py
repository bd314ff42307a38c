"""What the physiotherapist's page says: everything that is promised, about a person."""

import re
from dataclasses import replace

import pytest

from accounts import account, fullest, plan
from rekmaat.catalogue.text import text_of
from rekmaat.guide.experiment import Cause
from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.wording import Language
from rekmaat.judge.person import PersonVerdict
from rekmaat.tell.account import Account
from rekmaat.tell.report import report
from rekmaat.tell.report_parts import Report

TO_THE_PERSON = {
    Language.NL: re.compile(r"\b(je|jij|jou|jouw)\b", re.IGNORECASE),
    Language.FR: re.compile(r"\b(vous|votre|vos)\b", re.IGNORECASE),
    Language.EN: re.compile(r"\b(you|your)\b", re.IGNORECASE),
}


def made(of: Account, language: Language = Language.NL) -> Report:
    text = text_of(language, "experiment", "findings", "figures", "app")
    return report(of, text, language, version="9.9")


def facts(of: Account, language: Language = Language.EN) -> dict[str, str]:
    return {row.name: row.value for row in made(of, language).done.rows}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("verdict", PersonVerdict)
def test_the_page_speaks_about_the_person(verdict: PersonVerdict, language: Language) -> None:
    page = made(account(verdict), language)
    said = [page.title, page.told, page.knew, page.plot.caption]
    for part in (page.safety, page.sure, page.noticed, page.cannot, page.talk):
        said += [part.heading, *part.lines]
    assert [it for it in said if TO_THE_PERSON[language].search(it)] == []


@pytest.mark.parametrize("language", Language)
def test_that_it_got_worse_stands_first_in_so_many_words(language: Language) -> None:
    text = text_of(language, "experiment")
    page = made(account(PersonVerdict.WORSE), language)
    assert page.told.startswith(text.say("headline-worse-long"))
    assert not made(account(), language).told.startswith(text.say("headline-worse-long"))


def test_no_heading_in_french_can_be_read_as_being_safe() -> None:
    """« Sûr » is certain and safe at once."""
    page = made(account(), Language.FR)
    headings = [part.heading for part in (page.safety, page.sure, page.cannot, page.plot)]
    assert [it for it in headings if "sûr" in it] == []


def test_what_was_done_is_told_with_dose_lot_and_that_nobody_wrote_down_who_watched() -> None:
    """K01."""
    told = facts(account())
    assert told["Exercise"] == "Standing pelvic stretch"
    assert told["Dose"] == "3 × 20 s, 3 times a day"  # noqa: RUF001
    assert told["Order"].startswith("drawn by lot for each pair")
    assert told["Done"] == "42 of 42 times in 14 days"
    assert told["Supervised"] == "not recorded"
    assert told["Begun on"] == "2 March 2026"


def test_both_minutes_stand_side_by_side_with_what_was_expected_of_each() -> None:
    rows = {row.name: (row.stretch, row.control) for row in made(account(), Language.EN).felt.rows}
    assert rows["Better"] == ("18 of 21", "16 of 21")
    assert rows["Expected (0–10)"] == ("6", "4")  # noqa: RUF001
    unasked = made(account(plan=plan(expectation=None)), Language.EN).felt.rows[-1]
    assert (unasked.stretch, unasked.control) == ("not asked", "not asked")


def test_pain_stops_looks_and_the_end_are_told_by_day() -> None:
    page = made(fullest(), Language.EN)
    assert page.safety.lines[0].startswith("Day 2, no stretch: pain (“Er schoot iets")
    assert page.safety.lines[5] == "And 6 more; the rest is in the app."
    assert page.safety.lines[-1] == "The plan was stopped: after an hour it was still worse."
    assert any("11 times before the end (day 3, 5, 7" in line for line in page.sure.lines)


def test_what_weighs_most_keeps_its_place_and_stands_by_day() -> None:
    made_up = fullest()
    assert len(made_up.events) > 5
    days = [int(line.split()[1].rstrip(",")) for line in made(made_up).safety.lines[:5]]
    assert days == [2, 4, 6, 8, 10]
    stops = made(account(stops=made_up.stops), Language.EN).safety.lines
    assert len(stops) == 5
    few = made(account(stops=made_up.stops, events=made_up.events[:2]), Language.EN).safety.lines
    assert "interrupted" not in " ".join(few[:5])


def test_a_long_note_is_cut_and_a_line_break_cannot_stretch_the_page() -> None:
    lines = made(fullest()).safety.lines
    assert all(len(line) < 140 for line in lines)
    assert all("\n" not in line for line in lines)


@pytest.mark.parametrize(("status", "told"), [(Status.DONE, True), (Status.RUNNING, False)])
def test_the_seed_is_told_only_once_no_session_can_come(status: Status, *, told: bool) -> None:
    of = account(status=status)
    said = " ".join(made(of).checks.lines)
    assert of.fingerprint in said
    assert (of.plan.seed in said) == told


@pytest.mark.parametrize("language", Language)
def test_a_closed_answer_gives_nothing_away(language: Language) -> None:
    open_page = made(account(PersonVerdict.NOT_YET), language)
    page = made(account(PersonVerdict.NOT_YET, revealed=False), language)
    assert page.plot.plot is None
    assert page.told != open_page.told
    assert len(page.felt.rows) == 1
    assert page.noticed.lines == ()
    said = " ".join([page.told, page.plot.caption, *page.sure.lines])
    assert not re.search(r"95|0[.,]7|1000", said)


def test_what_the_page_cannot_say_grows_with_the_plan() -> None:
    ordinary = made(account(), Language.EN).cannot.lines
    done = replace(account().adherence, days=3)
    short = made(account(plan=plan(days=3), adherence=done), Language.EN).cannot.lines
    long = made(account(clearance_changed=True), Language.EN).cannot.lines
    assert set(short) - set(ordinary) == {
        "Not whether it works: three days are too short for that."
    }
    assert any("lasted long" in line for line in long)


def test_purpose_review_and_source_stand_at_the_foot() -> None:
    foot = " ".join(made(account(), Language.EN).foot)
    assert "not intended to diagnose" in foot
    assert "not been reviewed by a doctor" in foot
    assert "(not found)" in foot
    assert "Rekmaat 9.9" in foot


def test_not_yet_says_how_many_more_pairs_unless_it_had_to_stop() -> None:
    going_on = made(account(PersonVerdict.NOT_YET), Language.EN).sure.lines
    assert re.search(r"about \d+ pairs more", going_on[0])
    stopped = account(PersonVerdict.NOT_YET, status=Status.STOPPED, cause=Cause.STILL_WORSE)
    assert "pairs more" not in " ".join(made(stopped, Language.EN).sure.lines)


def test_a_protocol_whose_file_is_gone_is_named_by_its_id() -> None:
    told = facts(account(protocol=None, exercise=None))
    assert told["Exercise"] == "umcg"
    assert told["Dose"] == "3 times a day"


@pytest.mark.parametrize("cause", Cause)
def test_every_end_is_told_on_the_page(cause: Cause) -> None:
    page = made(account(status=Status.STOPPED, cause=cause), Language.EN)
    assert re.search(r"stopped", page.safety.lines[-1])
