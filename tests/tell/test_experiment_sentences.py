"""The answer in words: one sentence a verdict, two answers apart, what was known always told."""

import re
from dataclasses import fields, replace
from itertools import product

import pytest

from accounts import DIFFERENCES, account, fullest, judged, plan, rating, sessions
from rekmaat.catalogue.text import Text, text_of
from rekmaat.guide.experiment import Cause, Horizon, OwnNoise
from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.protocol import Arm
from rekmaat.guide.wording import Language
from rekmaat.judge.person import PersonJudgement, PersonVerdict, Terms, judge_person
from rekmaat.tell.account import Account, Look
from rekmaat.tell.experiment_beside import looks_sentence, noise_sentence, status_sentence
from rekmaat.tell.experiment_sentences import AnswerSentences, answer_sentences, judged_sentences
from rekmaat.tell.experiment_words import Outcome, Words

EVERY = [*product(PersonVerdict, Language, Horizon)]
WORKS = {Language.NL: "werkt", Language.FR: "marche", Language.EN: "works"}
KNEW = {
    Language.NL: "Je wist welke minuut welke was",
    Language.FR: "Vous saviez quelle minute était laquelle",
    Language.EN: "You knew which minute was which",
}
WHOLE = re.compile(r"[A-ZÀÉ].*[.?]")


def text_in(language: Language) -> Text:
    return text_of(language, "experiment", "findings", "figures", "app")


def told(made: Account, language: Language = Language.EN) -> AnswerSentences:
    return answer_sentences(made, text_in(language))


def all_of(answer: AnswerSentences) -> list[str]:
    values = [getattr(answer, field.name) for field in fields(answer) if field.name != "beside"]
    return [value for value in (*values, *answer.beside) if value]


def with_horizon(verdict: PersonVerdict, horizon: Horizon) -> Account:
    return account(verdict, plan=plan(horizon=horizon))


@pytest.mark.parametrize(("verdict", "language", "horizon"), EVERY)
def test_every_verdict_is_whole_sentences_without_an_open_place(
    verdict: PersonVerdict, language: Language, horizon: Horizon
) -> None:
    for sentence in all_of(told(with_horizon(verdict, horizon), language)):
        assert WHOLE.fullmatch(sentence), sentence
        assert not re.search(r"[{}$]|None|nan|  |\.\.", sentence), sentence


@pytest.mark.parametrize(
    ("language", "higher"),
    [
        (Language.NL, "1 punt hoger"),
        (Language.FR, "plus haut de 1"),
        (Language.EN, "1 point higher"),
    ],
)
def test_a_number_that_rose_is_told_as_plainly_as_one_that_fell(
    language: Language, higher: str
) -> None:
    rows = [
        replace(row, after=row.before + (1 if row.number % 3 else 1.1))
        if row.arm is Arm.STRETCH
        else row
        for row in sessions(DIFFERENCES[PersonVerdict.WORSE])
    ]
    made = account(judgement=judge_person(rows, Terms()))
    assert made.judgement.better_afterwards.answer == "no"
    assert higher in told(made, language).felt


@pytest.mark.parametrize(("verdict", "language", "horizon"), EVERY)
def test_every_answer_says_what_the_person_knew_and_expected(
    verdict: PersonVerdict, language: Language, horizon: Horizon
) -> None:
    """DESIGN, promise 3."""
    knew = told(with_horizon(verdict, horizon), language).knew
    assert knew.startswith(KNEW[language])
    assert re.search(r"\b6\b.*\b4\b", knew)


@pytest.mark.parametrize("language", Language)
def test_an_expectation_nobody_asked_for_is_said_to_be_missing(language: Language) -> None:
    knew = told(account(plan=plan(expectation=None)), language).knew
    assert knew.startswith(KNEW[language])
    assert not re.search(r"\d", knew)


@pytest.mark.parametrize(("verdict", "language"), [*product(PersonVerdict, Language)])
def test_the_verdict_is_one_sentence_with_points_and_interval(
    verdict: PersonVerdict, language: Language
) -> None:
    """DESIGN, promise 2."""
    judgement = judged(DIFFERENCES[verdict])
    lead = told(account(verdict), language).lead
    assert lead.count(". ") == 0
    assert re.search(r"95.%", lead)
    assert judgement.interval is not None
    decimal = "." if language is Language.EN else ","
    for end in judgement.interval:
        assert f"{round(abs(end), 1):g}".replace(".", decimal) in lead


@pytest.mark.parametrize("language", Language)
def test_only_works_says_works_and_never_with_a_long_horizon(language: Language) -> None:
    for verdict, horizon in product(PersonVerdict, Horizon):
        headline = told(with_horizon(verdict, horizon), language).headline.lower()
        says = WORKS[language] in headline and not re.search(r"werkt niet|ne marche pas", headline)
        assert says == (verdict is PersonVerdict.WORKS and horizon is Horizon.ORDINARY), headline


@pytest.mark.parametrize("language", Language)
def test_a_long_horizon_says_that_it_is_about_the_minute_afterwards(language: Language) -> None:
    note_long = text_in(language).say("note-long")
    for verdict in PersonVerdict:
        assert note_long in told(with_horizon(verdict, Horizon.LONG_TERM), language).note
        assert note_long in told(account(verdict, clearance_changed=True), language).note
        assert note_long not in told(account(verdict), language).note


@pytest.mark.parametrize("language", Language)
def test_the_two_answers_stand_apart_with_the_felt_counts_of_both_minutes(
    language: Language,
) -> None:
    """C20, C24."""
    answer = told(account(PersonVerdict.NO_EFFECT), language)
    assert all(str(count) in answer.felt for count in (18, 16, 21))
    assert answer.felt != answer.cause
    yes = {Language.NL: "Ja", Language.FR: "Oui", Language.EN: "Yes"}[language]
    assert answer.felt.startswith(yes)
    assert not answer.cause.startswith(yes)


def test_worse_says_to_stop_and_whom_to_call() -> None:
    answer = told(account(PersonVerdict.WORSE))
    assert "stop" in answer.headline
    assert "doctor" in answer.note


def test_no_effect_names_the_margin_and_leaves_room_below_it() -> None:
    answer = told(account(PersonVerdict.NO_EFFECT))
    assert "no effect of 1.5 points or more" in answer.lead
    assert "smaller difference than 1.5 points" in answer.note


def test_not_yet_says_how_many_more_pairs_and_what_the_plan_can_tell() -> None:
    made = account(PersonVerdict.NOT_YET)
    more = made.judgement.more_pairs_expected
    assert more is not None
    answer = told(made)
    assert f"about {more} pairs more, that is {2 * more} times" in answer.note
    assert "This plan of 21 pairs" in answer.note
    unknown = replace(made, judgement=replace(made.judgement, more_pairs_expected=None))
    assert "cannot be foreseen" in told(unknown).note


@pytest.mark.parametrize("status", [Status.PAUSED, Status.STOPPED])
@pytest.mark.parametrize("language", Language)
def test_who_had_to_stop_is_never_told_to_go_on(language: Language, status: Status) -> None:
    """S08."""
    made = account(PersonVerdict.NOT_YET, status=status, cause=Cause.TWO_WORSE)
    more = made.judgement.more_pairs_expected
    note = told(made, language).note
    assert note == status_sentence(status, Cause.TWO_WORSE, text_in(language))
    assert str(more) not in note


def test_a_clear_interval_without_a_verdict_says_why() -> None:
    judgement = account().judgement
    early = replace(judgement, verdict=PersonVerdict.NOT_YET, more_pairs_expected=3)
    assert "stricter test has not been met yet" in told(account(judgement=early)).lead


def three_days(difference: float) -> PersonJudgement:
    return judged([difference, difference - 0.25] * 2, Terms(planned_pairs=4))


@pytest.mark.parametrize(
    ("language", "difference"), [*product(Language, [-9.0, -2.0, 0.0, 2.0, 9.0])]
)
def test_three_days_say_what_they_can_and_cannot_tell_and_never_works(
    language: Language, difference: float
) -> None:
    """V08."""
    judgement = three_days(difference)
    done = replace(account().adherence, planned=9, opened=8, finished=8, days=3, pairs=4)
    made = account(plan=plan(days=3), judgement=judgement, adherence=done)
    answer = told(made, language)
    assert answer.three_days is not None
    assert re.search(r"\b14\b", answer.three_days)
    could = text_in(language).say("three-days-could", {"size": "9"}).partition("9")[0]
    assert could not in answer.three_days, "so few pairs tell no difference from none"
    assert WORKS[language] not in f"{answer.headline} {answer.lead} {answer.cause}".lower()


def test_a_plan_of_three_days_that_was_gone_on_with_is_not_told_that_it_cannot_tell() -> None:
    """V08: "works for you" and "three days do not show whether it works" never stand together."""
    gone_on = account(plan=plan(days=3))
    assert gone_on.adherence.days > 3
    assert gone_on.judgement.verdict is PersonVerdict.WORKS
    assert told(gone_on).three_days is None


def test_fourteen_days_say_nothing_about_three() -> None:
    assert told(account()).three_days is None


def test_without_a_control_nothing_comes_from_the_stretch() -> None:
    """V02."""
    observed = [
        replace(session, arm=Arm.STRETCH, number=number)
        for number, session in enumerate(sessions(DIFFERENCES[PersonVerdict.WORKS]), 1)
    ]
    judgement = judge_person(observed)
    answer = told(account(judgement=judgement))
    assert "no minute without a stretch" in answer.cause
    assert "works" not in answer.headline.lower()


def test_a_coin_is_played_a_thousand_times() -> None:
    """V09."""
    made = account()
    assert made.judgement.p_exact is not None
    times = round(1000 * made.judgement.p_exact)
    assert f"Play that 1000 times. Then a difference this large comes up {times} times" in (
        told(made).chance
    )
    rare = replace(made, judgement=replace(made.judgement, p_exact=0.0002))
    assert "less than once" in told(rare).chance


def noise(*moves: tuple[int, int]) -> tuple[OwnNoise, ...]:
    return tuple(OwnNoise("n", "e", rating(first), rating(second, 1)) for first, second in moves)


@pytest.mark.parametrize(
    ("moves", "expected"),
    [
        ([], "was not measured"),
        ([(6, 6)], "stayed the same"),
        ([(6, 4)], "moved by 2 points"),
        ([(4, 6), (5, 4)], "moved by 1.5 points on average"),
    ],
)
def test_own_noise_is_told_or_said_to_be_missing(
    moves: list[tuple[int, int]], expected: str
) -> None:
    """M11."""
    assert expected in noise_sentence(noise(*moves), Words(text_in(Language.EN)))


def test_early_looks_are_told_with_their_days() -> None:
    text = text_in(Language.EN)
    assert "3 times" in looks_sentence((Look(5, 7), Look(5, 8), Look(9, 13)), text)
    assert "day 5, 9" in looks_sentence((Look(5, 7), Look(5, 8), Look(9, 13)), text)
    assert looks_sentence((), text) == text.say("looks-none")


def test_a_model_that_disagrees_takes_trust_away() -> None:
    judgement = account().judgement
    assert judgement.check is not None
    against = replace(judgement.check, agrees=False, effect=0.4, interval=(-0.3, 1.1))
    beside = told(account(judgement=replace(judgement, check=against))).beside
    said = next(it for it in beside if "something else" in it)
    assert "between 1.1 points less and 0.3 points more" in said
    assert "Trust the verdict less" in said


def test_the_probability_of_a_benefit_never_stands_without_its_prior() -> None:
    said = [it for it in told(account()).beside if "chance that" in it]
    assert len(said) == 1
    assert "1.5 points or more" in said[0]
    assert "Beforehand this assumes: two times in three" in said[0]


def test_felt_and_measured_stand_side_by_side_and_are_never_merged() -> None:
    measured = judge_person(
        [replace(it, before=None, after=0.1 * (it.after or 0)) for it in sessions([-2.0] * 9)],
        Terms(margin=None, session_sd=None),
    )
    beside = told(account(measured=measured)).beside
    felt, tension, apart = beside[-3:]
    assert "fell 1.2 points more" in felt
    assert "18.1 % lower" in tension or "18 % lower" in tension
    assert "two answers" in apart


@pytest.mark.parametrize("language", Language)
def test_every_pause_and_stop_says_why_and_what_to_do(language: Language) -> None:
    text = text_in(language)
    for status, cause in product((Status.PAUSED, Status.STOPPED), [*Cause, None]):
        sentence = status_sentence(status, cause, text)
        assert sentence is not None
        assert WHOLE.fullmatch(sentence)
    assert status_sentence(Status.RUNNING, None, text) is None
    assert status_sentence(Status.DONE, None, text) is None


@pytest.mark.parametrize(("outcome", "language"), [*product(Outcome, Language)])
@pytest.mark.parametrize("verdict", PersonVerdict)
def test_the_command_line_gets_the_same_answer_for_every_kind_of_outcome(
    verdict: PersonVerdict, outcome: Outcome, language: Language
) -> None:
    scale = 0.1 if outcome is Outcome.TENSION else 1.0
    judgement = judged(
        [scale * it for it in DIFFERENCES[verdict]],
        Terms(margin=1.5 * scale, session_sd=1.5 * scale),
    )
    said = judged_sentences(judgement, text_in(language), outcome=outcome)
    assert all(WHOLE.fullmatch(sentence) for sentence in said), said
    assert not re.search(r"[{}$]|None|nan", " ".join(said))
    assert any(sentence.startswith(KNEW[language]) for sentence in said)
    assert said[0] == text_in(language).say(f"headline-{verdict}")


@pytest.mark.parametrize("language", Language)
def test_nothing_at_all_is_told_as_nothing(language: Language) -> None:
    for differences in ([], [-2.0], [-2.0, -1.0]):
        answer = told(account(judgement=judged(differences)), language)
        assert all(WHOLE.fullmatch(sentence) for sentence in all_of(answer))


@pytest.mark.parametrize("language", Language)
def test_the_fullest_account_is_told_whole(language: Language) -> None:
    assert all(WHOLE.fullmatch(sentence) for sentence in all_of(told(fullest(), language)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("high", "same"), [(0.2, True), (-0.2, False)])
def test_a_second_reckoning_that_sees_a_difference_does_not_say_the_same_as_not_yet(
    language: Language, high: float, *, same: bool
) -> None:
    """V06: the two cannot both be told as one."""
    judgement = judged(DIFFERENCES[PersonVerdict.NOT_YET])
    assert judgement.check is not None
    check = replace(judgement.check, interval=(-2.0, high), agrees=True)
    made = account(judgement=replace(judgement, check=check))
    assert made.judgement.verdict is PersonVerdict.NOT_YET
    words = {Language.NL: "zegt hetzelfde", Language.FR: "la même chose", Language.EN: "the same:"}
    second = told(made, language).beside[1]
    assert (words[language] in second) is same
