"""The scales and the claim register."""

from typing import Any

import pytest

from content.texts import LANGUAGES, SHARED, content_texts, interface_texts, toml

SCALES = toml("scales.toml")
CLAIMS = toml("claims.toml")["claim"]
ARTICLE = SHARED / "article.txt"
FIGURES = ("72%", "18%", "58%", "24%")


def test_tension_runs_from_0_to_10_with_both_ends_named() -> None:
    tension = SCALES["tension"]
    assert (tension["lowest"], tension["highest"]) == (0, 10)
    assert set(tension["anchor"]) == {"0", "10"}


def test_all_four_feelings_can_be_answered() -> None:
    """M05, S08."""
    felt = SCALES["felt"]
    assert felt["order"] == ["better", "same", "worse", "unsure"]
    assert set(felt["answer"]) == set(felt["order"])


def test_every_scale_has_a_version() -> None:
    assert all(scale["version"] for scale in SCALES.values())


def test_claims_have_ids_of_their_own() -> None:
    ids = [claim["id"] for claim in CLAIMS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim["id"])
def test_a_claim_has_a_kind_a_status_and_a_source(claim: dict[str, Any]) -> None:
    """V03, V14."""
    statuses = {"ours": {"own"}, "literature": {"verified", "unverified"}, "article": {"not_found"}}
    assert claim["status"] in statuses[claim["kind"]]
    assert claim["source"]
    spoken = claim["told"] if claim["kind"] == "article" else claim["text"]
    assert set(spoken) == set(LANGUAGES)


@pytest.mark.parametrize(
    "claim", [claim for claim in CLAIMS if "quote" in claim], ids=lambda claim: claim["id"]
)
def test_the_article_is_quoted_word_for_word(claim: dict[str, Any]) -> None:
    """V14."""
    if not ARTICLE.exists():
        pytest.skip("the article is not beside the project")
    assert claim["quote"] in ARTICLE.read_text(encoding="utf-8")


def test_the_articles_figures_stand_nowhere_but_in_the_register() -> None:
    """V02, V14."""
    elsewhere = [
        text for text in (*content_texts(), *interface_texts()) if text.file != "claims.toml"
    ]
    found = [
        str(text)
        for text in elsewhere
        if any(figure in text.words.replace("\u00a0", "").replace(" ", "") for figure in FIGURES)
    ]
    assert found == []


def test_the_reason_is_a_guess_wherever_it_is_told() -> None:
    """M10."""
    told = {claim["id"]: claim["told"] for claim in CLAIMS if claim["kind"] == "article"}
    for language, guess in {"nl": "gok", "fr": "supposition", "en": "guess"}.items():
        assert guess in told["article_mechanism"][language]
