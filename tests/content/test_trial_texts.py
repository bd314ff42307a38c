"""What the commands about a trial say: the same messages with the same places in each language."""

import pytest

from content.test_experiment_files import messages, shape
from content.texts import LANGUAGES

BOOKS = ["trial_noise"]


@pytest.mark.parametrize("book", BOOKS)
def test_the_three_languages_say_the_same_with_the_same_places(book: str) -> None:
    first, *others = (
        {message.id.name: shape(message) for message in messages(language, book)}
        for language in LANGUAGES
    )
    assert all(other == first for other in others)
