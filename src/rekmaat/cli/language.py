"""Which language a terminal is answered in."""

from collections.abc import Mapping
from os import environ

from rekmaat.guide.wording import Country, Language

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def reader_language(asked: Language | None, environment: Mapping[str, str] = environ) -> Language:
    """Return the language asked for, else that of the terminal, else English."""
    if asked is not None:
        return asked
    spoken = {language.value: language for language in Language}
    return spoken.get(_locale(environment)[:2].lower(), Language.EN)


def reader_country(environment: Mapping[str, str] = environ) -> Country:
    """Return the country the terminal is set to, such as BE in nl_BE; else none of ours."""
    known = {country.value: country for country in Country}
    return known.get(_locale(environment)[3:5].upper(), Country.OTHER)


def _locale(environment: Mapping[str, str]) -> str:
    return next((environment[name] for name in _VARIABLES if environment.get(name)), "")
