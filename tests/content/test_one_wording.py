"""What a screen says is what was reviewed: scale, stop card and claims have one wording."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from content.texts import LANGUAGES, interface_texts, toml

SCALES = toml("scales.toml")
STOPS = [rule for rule in toml("screening.toml")["stop_rule"] if rule["when"] == "during"]
CLAIMS = [claim for claim in toml("claims.toml")["claim"] if "message" in claim]
SHOWN = {(text.language, text.place): text.words for text in interface_texts()}


def reviewed() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every message of the interface that repeats reviewed words."""
    for message in ("before-title", "after-title"):
        yield message, SCALES["tension"]["question"]
    yield "rule-low", SCALES["tension"]["anchor"]["0"]
    yield "rule-high", SCALES["tension"]["anchor"]["10"]
    yield "felt-title", SCALES["felt"]["question"]
    for answer, wording in SCALES["felt"]["answer"].items():
        yield f"felt-{answer}", wording
    for rule in STOPS:
        yield f"stop-{rule['id']}", rule["short"]
        yield f"stop-advice-{rule['id']}", rule["after"]
    for claim in CLAIMS:
        yield claim["message"], claim["text"]


@pytest.mark.parametrize(
    ("message", "wording"), [pytest.param(*pair, id=pair[0]) for pair in reviewed()]
)
def test_a_screen_says_the_reviewed_words(message: str, wording: Mapping[str, Any]) -> None:
    """U05, V03."""
    for language in LANGUAGES:
        shown = SHOWN[language, message].replace("\u00a0", " ")
        assert shown == wording[language].replace("\u00a0", " ")
