"""One sentence in every language Rekmaat speaks."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of the interface."""

    NL = "nl"
    FR = "fr"
    EN = "en"


class Country(StrEnum):
    """Where the person is; it decides whom to call, the language does not."""

    NL = "NL"
    BE = "BE"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Wording:
    """The same text in Dutch, French and English."""

    nl: str
    fr: str
    en: str

    def spoken_in(self, language: Language) -> str:
        """Return the text in one language."""
        match language:
            case Language.NL:
                return self.nl
            case Language.FR:
                return self.fr
            case Language.EN:
                return self.en
