"""The same messages, said about a person instead of to one."""

from collections.abc import Mapping
from dataclasses import dataclass

from rekmaat.errors import Argument
from rekmaat.guide.wording import Language
from rekmaat.tell.sentences import Sentences


@dataclass(frozen=True, slots=True)
class AboutPerson:
    """The messages of one language, in the form for a page that speaks about the person.

    That form is the attribute `page` of a message; one without it is the same for both.
    """

    sentences: Sentences
    language: Language

    def has(self, name: str) -> bool:
        """Whether there is such a message."""
        return self.sentences.has(name)

    def say(self, name: str, arguments: Mapping[str, Argument] | None = None) -> str:
        """Return a message with its places filled."""
        about = f"{name}.page"
        return self.sentences.say(about if self.sentences.has(about) else name, arguments)
