"""Sizes and intervals in words: signs become directions, and no sign is left over."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts import account
from rekmaat.catalogue.text import text_of
from rekmaat.guide.wording import Language
from rekmaat.tell.experiment_words import Outcome, Words, tidy

RATINGS = Words(text_of(Language.EN, "experiment"))
ENDS = st.floats(-12, 12)


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        ((-1.9, -0.5), "between 0.5 and 1.9 points more"),
        ((0.5, 1.9), "between 0.5 and 1.9 points less"),
        ((-1.9, 0.5), "between 0.5 points less and 1.9 points more"),
        ((-1.2, 0.01), "between 0 and 1.2 points more"),
        ((0.01, 1.2), "between 0 and 1.2 points less"),
    ],
)
def test_a_fall_is_told_as_more(interval: tuple[float, float], said: str) -> None:
    assert RATINGS.interval(interval) == said


def test_other_outcomes_are_told_as_they_are() -> None:
    own = Words(text_of(Language.EN, "experiment"), Outcome.OWN)
    assert own.interval((-1.9, -0.512)) == "between 0.512 and 1.9 lower"
    tension = Words(text_of(Language.EN, "experiment"), Outcome.TENSION)
    assert tension.interval((-0.2, 0.1)) == "between 18 % lower and 11 % higher"


@given(ENDS, ENDS, st.sampled_from(Outcome), st.sampled_from(Language))
def test_every_interval_names_both_its_ends_without_a_sign(
    one: float, other: float, outcome: Outcome, language: Language
) -> None:
    words = Words(text_of(language, "experiment"), outcome)
    said = words.interval((min(one, other), max(one, other)))
    assert len(re.findall(r"\d+(?:[.,\u00a0\u202f]\d+)*", said)) == 2
    assert not re.search(r"[-\u2212{}]", said)


@given(st.floats(-12, 12), st.sampled_from(Language))
def test_the_direction_told_is_the_direction_that_was(effect: float, language: Language) -> None:
    words = Words(text_of(language, "experiment"))
    said = words.difference(replace(account().judgement, effect=effect))
    way = "same" if tidy(effect) == 0 else "more" if effect < 0 else "less"
    wanted = words.sentences.say(f"difference-rating-{way}", {"size": words.size(effect)})
    assert said == wanted
