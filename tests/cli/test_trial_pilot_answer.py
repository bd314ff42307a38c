"""What a pilot is told as: one object for a program, plain words in three languages."""

import csv
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pilots import FELT_POINTS, answers_of_r, reference_rows
from rekmaat.cli.trial_pilot_answer import check_pilot_use, pilot_object, pilot_text
from rekmaat.cli.trial_pilot_lines import pilot_lines
from rekmaat.errors import RefusedError, WrongUseError
from rekmaat.guide.ratings import Felt
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.pilot import PilotChoices, analyse_pilot
from rekmaat.judge.trial.pilot_rows import PilotRow
from rekmaat.judge.trial.responders import ResponseRule
from rekmaat.service.trial_pilot import PilotAnswer, PilotColumns, PilotQuestion, answer_pilot
from rekmaat.tell.sentences import grouped_sentences

COLUMNS = PilotColumns(
    "log_post", "log_pre1", "person", repeat="log_pre2", day="day", session="session", felt="felt"
)
NAMES = ("person", "day", "session", "log_pre1", "log_pre2", "log_post", "felt")
NEVER_ALONE = {"count", "people", "share", "interval", "noise", "expected_share"}


@pytest.fixture(scope="session")
def question(tmp_path_factory: pytest.TempPathFactory) -> PilotQuestion:
    path = tmp_path_factory.mktemp("pilot") / "pilot.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        told = csv.writer(file)
        told.writerow(NAMES)
        told.writerows(
            (it.person, it.day, it.session, it.baseline, it.repeat, it.outcome, it.felt_change)
            for it in reference_rows()
        )
    return PilotQuestion(path, COLUMNS, felt_points=FELT_POINTS)


@pytest.fixture(scope="session")
def answer(question: PilotQuestion) -> PilotAnswer:
    return answer_pilot(question)


def said(answer: PilotAnswer, language: Language) -> str:
    lines = "\n".join(pilot_lines(answer, pilot_text(language)))
    return lines.replace("\u00a0", " ").replace("\u202f", " ")


def test_the_object_holds_the_numbers_of_r(answer: PilotAnswer) -> None:
    found = json.loads(json.dumps(pilot_object(answer, pilot_text(Language.EN)), allow_nan=False))
    told = answers_of_r()
    assert found["change"]["estimate"] == pytest.approx(told["first_session"]["ttest"]["estimate"])
    assert found["coefficients"] == [{"term": "(Intercept)"} | found["change"]]
    assert found["baselines"]["icc"][0]["value"] == pytest.approx(told["reliability"]["ICC"][0])
    assert found["felt"]["kappa"]["value"] == pytest.approx(told["kappa"]["kappa"])
    assert found["felt"]["table"]["better"] == {"better": 10, "same": 25, "worse": 0, "unsure": 0}
    assert sum(found["felt"]["first"]["percents"].values()) == 100
    assert found["provenance"]["settings"]["outcome"] == "log_post"
    assert len(found["provenance"]["inputs"][0]["sha256"]) == 64


def test_a_share_never_stands_without_people_interval_and_noise(answer: PilotAnswer) -> None:
    """V01, promise 2."""
    found = pilot_object(answer, pilot_text(Language.EN))["responders"]
    assert found.keys() >= NEVER_ALONE
    assert found["noise"]["source"] == "two_baselines"
    alone = replace(answer.question, columns=replace(COLUMNS, repeat=None), percent=10)
    told = pilot_object(answer_pilot(alone), pilot_text(Language.EN))["responders"]
    assert told["noise"]["source"] == "assumed"
    assert told["noise"]["share"] == pytest.approx(0.27, abs=0.005)


@pytest.mark.parametrize("language", Language)
def test_every_sentence_with_a_share_holds_the_share_of_noise(
    answer: PilotAnswer, language: Language
) -> None:
    """V01, M11."""
    sentences = pilot_object(answer, pilot_text(language))["text"].replace("\u00a0", " ")
    assert re.search(r"18 \w+ (de )?(les )?30|18 personnes sur 30", sentences)
    assert len(re.findall(r"60 %", sentences)) == 2


def test_nothing_works_without_a_control_group(answer: PilotAnswer) -> None:
    """V02."""
    found = pilot_object(answer, pilot_text(Language.EN))
    assert "verdict" not in found
    assert found["controlled"] is False
    assert found["findings"][0]["code"] == "pilot-no-control"
    first, *_ = said(answer, Language.EN).partition("\n\n")
    assert "nobody can say that the stretch works" in first


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (Language.NL, "Zonder controlegroep kan niemand zeggen dat de rek werkt"),
        (Language.FR, "Sans groupe témoin, personne ne peut dire que l\u2019étirement marche"),
        (Language.EN, "In one person, a change of less than 18.6 % cannot be told from none."),
    ],
)
def test_it_speaks_three_languages(answer: PilotAnswer, language: Language, sentence: str) -> None:
    assert sentence in said(answer, language)


def test_the_tables_tell_what_the_object_holds(answer: PilotAnswer) -> None:
    """M05, M06."""
    told = said(answer, Language.EN)
    for line in (
        r"first session, from the last baseline +-3\.8 % +-9\.7 % to 2\.4 % +0\.216",
        r"between two baselines, nothing done +18 of 30 +60 % +41 % to 77 %",
        r"first session +23 % +77 % +0 % +0 % +30",
        r"better than noise can be +10 +25 +0 +0",
    ):
        assert re.search(f"^{line}$", told, re.MULTILINE), line


def test_feeling_and_measurement_that_point_apart_contradict_each_other(
    answer: PilotAnswer,
) -> None:
    """M06."""
    felt = answer.analysis.felt
    assert felt is not None
    apart = replace(answer.analysis, felt=replace(felt, contradict=True))
    told = said(replace(answer, analysis=apart), Language.NL)
    assert "spreken elkaar tegen" in told
    assert "spreken elkaar tegen" not in said(answer, Language.NL)


@pytest.mark.parametrize("language", Language)
def test_every_form_of_a_pilot_can_be_told(question: PilotQuestion, language: Language) -> None:
    text = pilot_text(language)
    for columns in (COLUMNS, replace(COLUMNS, repeat=None), replace(COLUMNS, felt=None)):
        for percent, lower in ((0.0, True), (5.0, False), (20.0, True)):
            asked = replace(question, columns=columns, percent=percent, lower_is_better=lower)
            told = answer_pilot(asked)
            assert list(pilot_lines(told, text))
            assert grouped_sentences(told.findings, text)
            json.dumps(pilot_object(told, text), allow_nan=False)


extremes = st.floats(-1e6, 1e6) | st.sampled_from([0.0, 1.0, 1e-9, 1e9])
rows = st.lists(
    st.builds(
        PilotRow,
        line=st.integers(2, 99),
        person=st.sampled_from("abcdef"),
        day=st.integers(1, 3),
        session=st.integers(1, 3),
        baseline=st.none() | extremes,
        repeat=st.none() | extremes,
        outcome=extremes,
        felt=st.none() | st.sampled_from(list(Felt)),
        felt_change=st.none() | st.floats(-10, 10),
    ),
    unique_by=lambda it: (it.person, it.day, it.session),
    max_size=24,
)


@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(given_rows=rows, repeated=st.booleans(), percent=st.sampled_from([0.0, 10.0]))
def test_whatever_the_numbers_there_is_an_answer_or_a_refusal(
    given_rows: list[PilotRow], *, repeated: bool, percent: float
) -> None:
    choices = PilotChoices(rule=ResponseRule(percent), repeated=repeated)
    try:
        analysis = analyse_pilot(given_rows, choices)
    except RefusedError:
        return
    found = PilotAnswer(PilotQuestion(Path("t.csv"), COLUMNS), analysis, tuple(given_rows), (), ())
    json.dumps(pilot_object(found, pilot_text(Language.EN)), allow_nan=False)
    assert list(pilot_lines(found, pilot_text(Language.FR)))
    low, high = analysis.responders.interval
    assert low <= analysis.responders.share <= high


def test_a_change_or_points_that_cannot_be_meant_are_wrong_use(question: PilotQuestion) -> None:
    text = pilot_text(Language.EN)
    check_pilot_use(question, text)
    for wrong in ({"percent": 100.0}, {"percent": -1.0}, {"percent": float("nan")}):
        with pytest.raises(WrongUseError, match="between 0 and 100"):
            check_pilot_use(replace(question, **wrong), text)
    with pytest.raises(WrongUseError, match="more than 0 points"):
        check_pilot_use(replace(question, felt_points=0.0), text)


@pytest.mark.parametrize(
    ("language", "claims"),
    [
        (Language.EN, ("beyond chance by", "goes with", "chance of")),
        (Language.NL, ("meer dan bij toeval overeen", "gaat samen met", "vanzelf komt:")),
        (Language.FR, ("concordent, au-delà", "va avec le changement", "vienne seul")),
    ],
)
def test_kappa_correlation_and_p_are_told_without_a_claim(
    answer: PilotAnswer, language: Language, claims: tuple[str, ...]
) -> None:
    """A kappa below zero is no agreement, and a p-value no chance that a change comes by itself."""
    told = said(answer, language)
    assert "kappa" in told
    assert not [it for it in claims if it in told]
    head = next(line for line in told.splitlines() if line.endswith(" p"))
    assert "95" in head


@pytest.mark.parametrize("language", Language)
def test_the_answers_that_are_named_as_known_are_known(language: Language, tmp_path: Path) -> None:
    """Whoever wrote another word reads which ones to write, in the own language."""
    asked = PilotQuestion(
        tmp_path / "pilot.csv",
        PilotColumns(outcome="after", baseline="before", person="person", felt="felt"),
    )
    with pytest.raises(RefusedError) as refused:
        answer_pilot(_felt(asked, ["splendid"]))
    told = " ".join(grouped_sentences(refused.value.findings, pilot_text(language)))
    known = re.search(r": ([^:.]+)\.[^.]+\.$", told)
    assert known is not None
    words = known[1].split(", ")
    analysis = answer_pilot(_felt(asked, words)).analysis
    assert analysis.felt is not None
    assert analysis.felt.first.counts == (1, 1, 1, 1)


def _felt(asked: PilotQuestion, words: list[str]) -> PilotQuestion:
    changes = (0.1, -0.2, 0.05, -0.1)
    rows = [f"P{at},3,{3 + changes[at]},{word}" for at, word in enumerate(words)]
    asked.file.write_text("\n".join(["person,before,after,felt", *rows]), encoding="utf-8")
    return asked
