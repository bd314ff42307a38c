from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.catalogue.text import Text, text_of
from rekmaat.guide.wording import Language
from rekmaat.judge.onset import TimeToDecrease, Untold
from rekmaat.tell.onset_sentences import onset_sentences

NUMBER = TimeToDecrease(12.4, (8.3, 17.1), None, 59.0)
START = TimeToDecrease(0.0, (0.0, 3.2), None, 59.0)
WIDE = TimeToDecrease(None, (3.9, 41.2), Untold.CANNOT_TELL_WHEN, 59.0)
SHORT = TimeToDecrease(12.4, (8.3, 17.1), None, 29.0)


def emg_text(language: Language) -> Text:
    return text_of(language, "findings", "emg")


NOT_ELSEWHERE: Mapping[Language, tuple[str, str]] = {
    Language.EN: ("no other minute", "does not say why"),
    Language.NL: ("geen andere minuut", "zegt niet waardoor"),
    Language.FR: ("aucune autre minute", "ne dit pas pourquoi"),
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("told", [NUMBER, START, WIDE, SHORT], ids=str)
def test_a_time_is_of_this_minute_and_names_no_cause(
    told: TimeToDecrease, language: Language
) -> None:
    """P07."""
    when, scope = onset_sentences(told, emg_text(language))
    assert "95" in when
    for words in NOT_ELSEWHERE[language]:
        assert words in scope


def test_the_interval_is_rounded_outward() -> None:
    when, scope = onset_sentences(NUMBER, emg_text(Language.EN))
    assert "12 seconds after the recording began (between 8 and 18 seconds" in when
    assert scope.startswith("Only the first minute")


def test_what_was_lower_from_the_beginning_is_told_with_its_latest_second() -> None:
    when, _ = onset_sentences(START, emg_text(Language.NL))
    assert "Aan het begin van de opname was de spanning al lager" in when
    assert "uiterlijk na 4 seconden" in when


def test_a_wide_interval_says_that_no_more_can_be_told() -> None:
    when, _ = onset_sentences(WIDE, emg_text(Language.EN))
    assert "between 3 and 42 seconds" in when
    assert "cannot tell it more closely" in when


def test_half_a_minute_is_told_as_half_a_minute() -> None:
    """P07."""
    _, scope = onset_sentences(SHORT, emg_text(Language.EN))
    assert scope.startswith("Only the first 29 seconds")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reason", Untold)
def test_every_reason_is_said_once(reason: Untold, language: Language) -> None:
    """Where the verdict says already that nothing fell, or that nobody can tell, nothing more."""
    said = onset_sentences(TimeToDecrease(None, None, reason, 59.0), emg_text(language))
    by_the_verdict = reason in {Untold.NO_DECREASE, Untold.CANNOT_TELL}
    assert len(said) == (0 if by_the_verdict else 1)


@pytest.mark.parametrize("language", Language)
def test_one_second_is_one_second(language: Language) -> None:
    told = TimeToDecrease(1.3, (0.0, 2.0), None, 59.0)
    when, _ = onset_sentences(told, emg_text(language))
    one = {Language.EN: "1 second ", Language.NL: "1 seconde ", Language.FR: "1 seconde "}
    assert one[language] in when


@given(st.floats(0, 59), st.floats(0, 59), st.floats(0, 59))
def test_the_words_hold_the_interval(seconds: float, one: float, other: float) -> None:
    low, high = sorted((one, other))
    told = TimeToDecrease(seconds, (low, high), None, 59.0)
    when = onset_sentences(told, emg_text(Language.EN))[0]
    numbers = [int(word) for word in when.replace("(", " ").split() if word.isdigit()]
    latest = numbers[-2]  # the last is the 95 of the interval
    assert latest >= high
