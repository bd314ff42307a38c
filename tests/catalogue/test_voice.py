"""What the voice says besides the cues: there in every language, and short enough to say."""

from dataclasses import fields

import pytest

from rekmaat.catalogue.voice import load_phrases
from rekmaat.guide.voice import Phrases
from rekmaat.guide.wording import Language, Wording

PHRASES = load_phrases()
NAMED: dict[str, Wording] = {
    field.name: getattr(PHRASES, field.name) for field in fields(Phrases) if field.name != "count"
}
LONGEST = 28
"""Letters: as much as stands on the screen in one line of the largest letters."""


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", NAMED)
def test_every_phrase_is_said_in_every_language_and_fits_the_screen(
    name: str, language: Language
) -> None:
    text = NAMED[name].spoken_in(language)
    assert text.endswith((".", "?"))
    assert len(text) <= LONGEST


@pytest.mark.parametrize("language", Language)
def test_the_count_comes_down_from_five_in_single_words(language: Language) -> None:
    numbers = [word.spoken_in(language) for word in PHRASES.count]
    assert len(set(numbers)) == 5
    assert all(" " not in number for number in numbers)


def test_the_phrases_are_the_same_object_each_time() -> None:
    assert load_phrases() is PHRASES
