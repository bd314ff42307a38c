"""What the commands about a trial say: the same in each language, every fault with what to do."""

import re

import pytest

from content.test_experiment_files import messages, shape
from content.texts import LANGUAGES, ROOT

SOURCE = ROOT / "src" / "rekmaat"
USED_IN = {
    "trial_noise": ["cli/trial_noise_answer.py", "cli/trial_noise_options.py",
                    "tell/figure_noise.py"],
    "trial_pilot": ["cli/trial_pilot_ask.py", "cli/trial_pilot_answer.py",
                    "cli/trial_pilot_lines.py", "service/trial_pilot.py",
                    "judge/trial/pilot_rows.py"],
}  # fmt: skip
TABLES = {"table-no-rows", "table-too-long", "columns-missing"}
MADE = re.compile(r'"(pilot-[a-z-]+)", (?:Severity|table\.path|row)|_refuse\("(pilot-[a-z-]+)"')
WITHOUT_REMEDY = {"pilot-sessions-uneven", "pilot-felt-unanswered"}


def source(book: str) -> str:
    return "\n".join((SOURCE / name).read_text(encoding="utf-8") for name in USED_IN[book])


@pytest.mark.parametrize("book", USED_IN)
def test_the_three_languages_say_the_same_with_the_same_places(book: str) -> None:
    first, *others = (
        {message.id.name: shape(message) for message in messages(language, book)}
        for language in LANGUAGES
    )
    assert all(other == first for other in others)


@pytest.mark.parametrize("book", USED_IN)
def test_nothing_is_written_that_is_never_said(book: str) -> None:
    """Names put together, as `noise-rule-{rule}`, count by how they begin."""
    code = source(book)
    begun = tuple(re.findall(r'f"([a-z-]+-)\{', code))
    never = {
        name
        for message in messages("en", book)
        if not re.search(rf"[\"']{(name := message.id.name)}[\"']", code)
        and not name.startswith(begun)
    }
    assert never <= TABLES


def test_every_fault_of_a_pilot_has_words_and_says_what_to_do() -> None:
    made = {first or second for first, second in MADE.findall(source("trial_pilot"))}
    made |= set(re.findall(r'"(pilot-left-out-[a-z]+)"', source("trial_pilot")))
    written = {
        message.id.name: bool(message.attributes) for message in messages("en", "trial_pilot")
    }
    assert len(made) >= 15
    assert made <= set(written)
    assert {code for code in made if not written[code]} <= WITHOUT_REMEDY
