"""The Fluent catalogue: every sentence a person reads, in Dutch, French and English."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from rekmaat.errors import Argument, RekmaatError
from rekmaat.guide.wording import Language


class MissingTextError(RekmaatError):
    """The catalogue lacks a message, or a message lacks an argument: a fault in Rekmaat."""


class Text:
    """The messages of one language.

    A message is named by its code; its attribute `remedy` by `code.remedy`.
    """

    def __init__(self, bundle: FluentBundle, language: Language) -> None:
        """Wrap a bundle."""
        self.language = language
        self._bundle = bundle

    def has(self, name: str) -> bool:
        """Whether there is such a message."""
        code, _, attribute = name.partition(".")
        if not self._bundle.has_message(code):
            return False
        return not attribute or attribute in self._bundle.get_message(code).attributes

    def say(self, name: str, arguments: Mapping[str, Argument] | None = None) -> str:
        """Return a message with its places filled.

        Raises:
            MissingTextError: There is no such message, or it needs another argument.
        """
        if not self.has(name):
            raise MissingTextError(f"{self.language}: no message {name!r}")
        code, _, attribute = name.partition(".")
        message = self._bundle.get_message(code)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None, f"{name!r} has no value of its own"
        said, faults = self._bundle.format_pattern(pattern, dict(arguments or {}))
        if faults:
            raise MissingTextError(f"{self.language}: {name!r}: {faults[0]}")
        return str(said)


@cache
def text_of(language: Language, *books: str) -> Text:
    """Return the messages of some books in one language.

    Args:
        language: Of the sentences.
        books: File names in `content/text/<language>/`, without their ending.
    """
    bundle = FluentBundle([language.value], use_isolating=False)
    folder = files("rekmaat").joinpath("content", "text", language.value)
    for book in books:
        source = folder.joinpath(f"{book}.ftl").read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(source))
    return Text(bundle, language)
