"""Finds the recorded words that come with the pages."""

from importlib.resources import files

from rekmaat.guide.voice import clip_id
from rekmaat.guide.wording import Language


def clip(text: str, language: Language) -> bytes | None:
    """Return the recording of these words as MP3, None where nobody recorded them.

    Args:
        text: The words, exactly as they are shown.
        language: Of the words.
    """
    name = f"{clip_id(text, language)}.mp3"
    found = files("rekmaat").joinpath("web", "static", "voice", language.value, name)
    return found.read_bytes() if found.is_file() else None
