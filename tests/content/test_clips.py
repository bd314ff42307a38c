"""The recorded words that come along: all there is to say, nothing else, and small."""

import json
from pathlib import Path
from typing import Any

import pytest

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.catalogue.voice import load_phrases
from rekmaat.guide.voice import clip_id, vocabulary
from rekmaat.guide.wording import Language

CLIPS = Path(__file__).parents[2] / "frontend" / "public" / "voice"
LARGEST_BYTES = 2_000_000
HOW = "run frontend/voice/make_clips.py"
BITS_A_SECOND = 32_000


def index_of(language: Language) -> dict[str, Any]:
    index = json.loads((CLIPS / language / "index.json").read_text(encoding="utf-8"))
    assert isinstance(index, dict)
    return index


def texts(language: Language) -> set[str]:
    words = vocabulary(load_shipped().exercises.values(), load_phrases())
    return {wording.spoken_in(language) for wording in words}


@pytest.mark.parametrize("language", Language)
def test_everything_that_may_be_said_is_recorded_and_nothing_else(language: Language) -> None:
    clips = index_of(language)["clips"]
    recorded = {about["text"] for about in clips.values()}
    assert texts(language) - recorded == set(), HOW
    assert recorded - texts(language) == set(), HOW


@pytest.mark.parametrize("language", Language)
def test_a_clip_is_named_after_the_words_in_it_and_the_list_knows_every_file(
    language: Language,
) -> None:
    clips = index_of(language)["clips"]
    assert {name: clip_id(about["text"], language) for name, about in clips.items()} == {
        name: name for name in clips
    }
    files = {path.name for path in (CLIPS / language).iterdir()}
    assert files == {f"{name}.mp3" for name in clips} | {"index.json"}, HOW


@pytest.mark.parametrize("language", Language)
def test_a_clip_is_an_mp3_of_about_the_length_the_list_says(language: Language) -> None:
    for name, about in index_of(language)["clips"].items():
        content = (CLIPS / language / f"{name}.mp3").read_bytes()
        assert content[:1] == b"\xff", f"{name}: no frame of an MP3"
        assert content[1] & 0xE0 == 0xE0
        lasts_s = len(content) * 8 / BITS_A_SECOND
        padding_s = 0.3
        assert about["lasts_s"] <= lasts_s <= about["lasts_s"] + padding_s, about["text"]


@pytest.mark.parametrize("language", Language)
def test_the_sound_can_be_tried_with_words_that_are_recorded(language: Language) -> None:
    index = index_of(language)
    assert index["clips"][index["sample"]]["text"] == load_phrases().get_ready.spoken_in(language)


def test_all_recordings_together_stay_under_two_megabytes() -> None:
    files = [path for path in CLIPS.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < LARGEST_BYTES
    assert len({path.parent for path in files}) == len(Language)
