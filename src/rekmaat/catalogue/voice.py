"""Loads what the voice says besides the cues, from `content/voice.toml`."""

import tomllib
from functools import cache
from importlib.resources import files

from rekmaat.guide.voice import Phrases
from rekmaat.guide.wording import Wording


@cache
def load_phrases() -> Phrases:
    """Return the phrases of this release."""
    text = files("rekmaat").joinpath("content/voice.toml").read_text(encoding="utf-8")
    content = tomllib.loads(text)
    said = {
        name: Wording(**words)
        for name, words in content.items()
        if isinstance(words, dict) and name != "review"
    }
    return Phrases(**said, count=tuple(Wording(**words) for words in content["count"]))
