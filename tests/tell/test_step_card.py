"""What the step card says: the dose or a line for a pen, every step, every condition of use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.catalogue.screening import load_screening
from rekmaat.catalogue.text import text_of
from rekmaat.guide.protocol import Dose, Exercise, Protocol, with_repetitions
from rekmaat.guide.wording import Country, Language
from rekmaat.service.material import conditions
from rekmaat.service.step_card import BOOKS
from rekmaat.tell.step_card import CardSubject, dose_to_print, step_card
from rekmaat.tell.step_card_parts import StepCard, View

SHIPPED = load_shipped()
EXERCISES = SHIPPED.exercises
NO_DOSE = Dose(None, None, 10.0, None, None)


def told(
    subject: CardSubject, language: Language = Language.NL, country: Country = Country.NL
) -> StepCard:
    return step_card(
        subject,
        conditions(language, country, subject.exercise),
        sentences=text_of(language, *BOOKS),
        language=language,
        version="9.9",
    )


def of_protocol(protocol: Protocol, language: Language = Language.NL) -> StepCard:
    exercise = EXERCISES[protocol.exercise]
    return told(CardSubject(exercise, dose_to_print(protocol), protocol), language)


def of_exercise(exercise: Exercise, language: Language = Language.NL) -> StepCard:
    return told(CardSubject(exercise, NO_DOSE, None), language)


def dose(card: StepCard) -> list[str]:
    return [f"{field.number or '…'} {field.words}" for field in card.dose]


def test_the_dose_of_the_article_is_read_at_a_glance() -> None:
    """P06."""
    assert dose(of_protocol(SHIPPED.protocols["umcg"])) == [
        "3 keer", "20 seconden vasthouden", "3 keer per dag", "3 dagen",
    ]  # fmt: skip


def test_what_the_article_leaves_open_is_left_to_a_pen() -> None:
    """P09, P10: no repetitions and no days are stated, so none are printed."""
    kuleuven = SHIPPED.protocols["kuleuven"]
    assert dose(of_protocol(kuleuven)) == [
        "… keer", "30 seconden vasthouden", "2 keer per dag", "… dagen",
    ]  # fmt: skip
    assert dose(of_protocol(with_repetitions(kuleuven, 4)))[0] == "4 keer"


def test_a_protocol_that_a_therapist_must_set_prints_no_number_at_all() -> None:
    card = of_protocol(SHIPPED.protocols["npp"])
    assert [field.number for field in card.dose] == [None] * 4
    assert card.rest == ""


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES)
def test_the_steps_and_mistakes_are_those_of_the_exercise_file(
    exercise: Exercise, language: Language
) -> None:
    """P03, S04."""
    card = of_exercise(exercise, language)
    assert [it.text for it in card.steps] == [it.spoken_in(language) for it in exercise.steps]
    assert [it.view for it in card.steps][-2:] == [View.MOVED, View.HELD]
    assert card.steps[0].view is View.ARRIVED
    assert {(it.text, it.pose) for it in card.mistakes} == {
        (it.text.spoken_in(language), it.pose) for it in exercise.mistakes
    }


@pytest.mark.parametrize("country", Country)
@pytest.mark.parametrize("language", Language)
def test_every_condition_of_use_stands_on_the_card_once(
    language: Language, country: Country
) -> None:
    """S13: what is urgent stands apart from what to ask a doctor first."""
    screening = load_screening()
    here = screening.words.terms
    card = told(CardSubject(EXERCISES["standing_pelvic_forward"], NO_DOSE, None), language, country)
    listed = [
        here.fill(words.short, language, country)
        for words in screening.words.questions.values()
        if words.short is not None
    ]
    assert sorted((*card.urgent.lines, *card.ask.lines)) == sorted(listed)
    assert len(card.urgent.lines) == 7
    assert here.here(language, country)["gp"] in card.ask.heading
    assert "112" in card.urgent.lead


def test_who_cannot_stand_need_not_ask_before_sitting() -> None:
    short = load_screening().words.questions["stand"].short
    assert short is not None
    standing = of_exercise(EXERCISES["standing_pelvic_forward"])
    seated = of_exercise(EXERCISES["seated_pelvic_forward"])
    assert short.nl in standing.ask.lines
    assert set(standing.ask.lines) - set(seated.ask.lines) == {short.nl}


def test_when_to_stop_is_told_for_during_and_for_an_hour_after() -> None:
    """P14."""
    card = of_exercise(EXERCISES["standing_pelvic_forward"])
    rules = [it for it in load_screening().words.stop_rules if it.when in {"during", "after"}]
    assert card.stop.lines == tuple(rule.text.nl for rule in rules)


@pytest.mark.parametrize("language", Language)
def test_the_card_says_what_it_is_for_who_looked_at_it_and_that_no_source_was_found(
    language: Language,
) -> None:
    """V14."""
    text = text_of(language, *BOOKS)
    card = of_protocol(SHIPPED.protocols["umcg"], language)
    assert card.review == text.say("about-review")
    assert card.foot[0] == text.say("intended-purpose")
    assert text.say("source-not_found") in card.foot[2]
    assert text.say("source-unverified") in card.foot[1]
    assert "9.9" in card.foot[-1]


@given(
    hold_s=st.none() | st.floats(5, 60),
    repetitions=st.none() | st.integers(1, 10),
    sessions=st.none() | st.integers(1, 12),
)
def test_no_number_is_printed_that_was_not_stated(
    hold_s: float | None, repetitions: int | None, sessions: int | None
) -> None:
    stated = Dose(hold_s, repetitions, 10.0, sessions, None)
    card = told(CardSubject(EXERCISES["standing_pelvic_forward"], stated, None), Language.EN)
    numbers = [repetitions, hold_s, sessions, None]
    for field, number in zip(card.dose, numbers, strict=True):
        assert field.number == (None if number is None else f"{number:g}")
    assert bool(card.rest) == (hold_s is not None and repetitions != 1)


def test_one_is_not_told_as_many() -> None:
    once = Dose(20.0, 1, 10.0, 1, 1)
    card = told(CardSubject(EXERCISES["standing_pelvic_forward"], once, None), Language.EN)
    assert dose(card) == ["1 time", "20 seconds to hold", "1 time a day", "1 day"]
