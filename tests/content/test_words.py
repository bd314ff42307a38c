"""Every text a user reads: three languages, short sentences, je and vous, no promise, no jargon."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from content.texts import (
    CONTENT,
    LANGUAGES,
    MOST_WORDS,
    Text,
    all_texts,
    content_texts,
    interface_texts,
    sentences,
    toml,
    word_count,
    wordings,
)

WORDS = toml("words.toml")
CLAIMS = toml("claims.toml")["claim"]
FILES = sorted(file.relative_to(CONTENT).as_posix() for file in CONTENT.rglob("*.toml"))
LEGAL_SENTENCE = "claim[intended_purpose].text"
FORMAL = {
    "nl": re.compile(r"\b(u|uw|uzelf)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(tu|toi|te|ton|ta|tes)\b|\bt['\u2019]", re.IGNORECASE),
}
BEFORE_FRENCH_PUNCTUATION = re.compile(r"(?<![\u00a0\u202f\d])[?!;:%»](?=\s|$)")
STRAIGHT_APOSTROPHE = re.compile(r"\w'\w")
MORE_OR_NO_MORE = re.compile(r"(?:^|[.,:;?]\s(?:ou\s)?)plus (?:d['\u2019]|de\b)", re.IGNORECASE)
PROMISES = {
    "treats": (
        "Deze oefening behandelt rugpijn.",
        "Cet exercice soigne le dos.",
        "It treats pain.",
    ),
    "cures": ("Zo geneest je rug.", "Le dos guérit ainsi.", "This heals your back."),
    "proven": ("Bewezen goed.", "C'est prouvé.", "Proven to work."),
    "safe_for_everyone": ("Veilig voor iedereen.", "Sûr pour tout le monde.", "Safe for everyone."),
    "diagnosis": ("Je diagnose.", "Votre diagnostic.", "Your diagnosis."),
    "guaranteed": ("Gegarandeerd minder.", "Résultat garanti.", "Guaranteed relief."),
    "reward": ("Goed bezig!", "Bravo !", "Well done!"),
}


def patterns(rule: Mapping[str, Any], language: str) -> Iterator[re.Pattern[str]]:
    return (re.compile(pattern, re.IGNORECASE) for pattern in rule[language])


def without_registered(words: str, rule: str, language: str) -> str:
    """Take out the sentences in which the register lets this word stand."""
    for claim in CLAIMS:
        if rule in claim.get("allowed", ()):
            spoken = [claim.get("text", {}).get(language, ""), claim.get("quote", "")]
            for sentence in (*sentences(spoken[0]), *filter(None, spoken)):
                words = words.replace(sentence, "")
    return words


def forbidden_in(text: Text) -> Iterator[str]:
    for rule in WORDS["forbidden"]:
        left = without_registered(text.words, rule["id"], text.language)
        for pattern in patterns(rule, text.language):
            if found := pattern.search(left):
                yield f'"{found.group()}" ({rule["id"]}) in {text}'


@pytest.mark.parametrize("name", FILES)
def test_whatever_is_said_is_said_in_three_languages(name: str) -> None:
    for place, wording in wordings(toml(name)):
        for language in LANGUAGES:
            assert wording.get(language), f"{name}, {place}, {language}"


def test_content_sentences_are_short() -> None:
    long = [
        str(text)
        for text in content_texts()
        if not text.place.endswith("quote") and text.place != LEGAL_SENTENCE
        for sentence in sentences(text.words)
        if word_count(sentence) > MOST_WORDS
    ]
    assert long == []


def test_dutch_says_je_and_french_says_vous() -> None:
    formal = [
        str(text)
        for text in (*content_texts(), *interface_texts())
        if text.language in FORMAL and FORMAL[text.language].search(text.words)
    ]
    assert formal == []


def test_no_promise_stands_anywhere_a_user_reads() -> None:
    """U08."""
    assert [found for text in all_texts() for found in forbidden_in(text)] == []


@pytest.mark.parametrize("rule", WORDS["forbidden"], ids=lambda rule: rule["id"])
def test_a_promise_would_be_found(rule: Mapping[str, Any]) -> None:
    """U08."""
    for language, words in zip(LANGUAGES, PROMISES[rule["id"]], strict=True):
        assert list(forbidden_in(Text("a.ftl", "sample", language, words))) != []


def test_the_intended_purpose_may_stand_and_no_other_sentence_with_its_words() -> None:
    purpose = next(claim["text"] for claim in CLAIMS if claim["id"] == "intended_purpose")
    for language in LANGUAGES:
        stands = Text("app.ftl", "purpose", language, purpose[language])
        assert list(forbidden_in(stands)) == []
        extended = Text("app.ftl", "purpose", language, purpose[language] + " Diagnosis. Diagnose.")
        assert len(list(forbidden_in(extended))) > 0


def test_medical_and_laboratory_words_stay_out_of_the_main_text() -> None:
    """U01."""
    found = [
        f'"{match.group()}" in {text}'
        for rule in WORDS["jargon"]
        for text in all_texts()
        if not _may_hold_jargon(text, rule["allowed_in"])
        for pattern in patterns(rule, text.language)
        if (match := pattern.search(text.words))
    ]
    assert found == []


def _may_hold_jargon(text: Text, allowed_in: list[str]) -> bool:
    quoted = text.file == "claims.toml" and text.place.endswith("quote")
    return quoted or any(
        text.file.startswith(place) if place.endswith("/") else text.file.endswith(place)
        for place in allowed_in
    )


def test_french_punctuation_keeps_to_its_word() -> None:
    texts = [text.words for text in content_texts() if text.language == "fr"]
    loose = [
        words
        for words in (*texts, *_french_lines())
        if BEFORE_FRENCH_PUNCTUATION.search(words) or "« " in words
    ]
    assert loose == []


def test_french_apostrophes_are_curved() -> None:
    texts = [text.words for text in content_texts() if text.language == "fr"]
    assert [
        words for words in (*texts, *_french_lines()) if STRAIGHT_APOSTROPHE.search(words)
    ] == []


def test_french_never_says_plus_where_it_could_mean_no_more() -> None:
    """S08: "plus de douleur" is more pain to one reader and none to another."""
    texts = [text for text in (*content_texts(), *interface_texts()) if text.language == "fr"]
    assert [str(text) for text in texts if MORE_OR_NO_MORE.search(text.words)] == []
    assert MORE_OR_NO_MORE.search("Douleur vive, ou plus de douleur")
    assert MORE_OR_NO_MORE.search("C\u2019est pire. Plus d\u2019étirement")


def _french_lines() -> Iterator[str]:
    """The catalogue as it was typed: reading it would make every space a plain one."""
    for file in sorted((CONTENT / "text" / "fr").glob("*.ftl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                yield line.partition(" = ")[2] or line
