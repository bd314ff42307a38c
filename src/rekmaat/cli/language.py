"""Which language a terminal is answered in."""

from collections.abc import Mapping
from os import environ

from rekmaat.guide.wording import Language

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def reader_language(asked: Language | None, environment: Mapping[str, str] = environ) -> Language:
    """Return the language asked for, else that of the terminal, else English."""
    if asked is not None:
        return asked
    locale = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    spoken = {language.value: language for language in Language}
    return spoken.get(locale[:2].lower(), Language.EN)
