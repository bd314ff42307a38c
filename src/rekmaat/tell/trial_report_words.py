"""The sentences of a trial report in one language, with the numbers of its outcome."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rekmaat.errors import Argument
from rekmaat.guide.wording import Language
from rekmaat.tell.sentences import Sentences
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_parts import SectionName
from rekmaat.tell.trial_words import TrialWords


@dataclass(frozen=True, slots=True)
class ReportWords:
    """What a report says in one language.

    Attributes:
        sentences: Every message it needs.
        language: Which language that is.
        numbers: Tells the numbers of the outcome.
    """

    sentences: Sentences
    language: Language
    numbers: TrialWords

    def say(self, name: str, places: Mapping[str, Argument] | None = None) -> str:
        """Return a message with its places filled."""
        return self.sentences.say(name, places)

    def told(self, name: str, /, **places: Argument) -> str:
        """Return a message with its places filled, each by its name."""
        return self.sentences.say(name, places)

    def listed(self, names: Iterable[str]) -> str:
        """Return names one after the other: A, B and C."""
        *first, last = names
        if not first:
            return last
        return self.say("report-and", {"first": ", ".join(first), "last": last})

    def section(self, name: SectionName) -> str:
        """Return the heading of a section."""
        return self.say(f"report-section-{name}")

    def see(self, name: SectionName) -> str:
        """Return where to look."""
        return self.say("report-see", {"section": self.section(name)})


def report_words(account: TrialAccount, sentences: Sentences, language: Language) -> ReportWords:
    """Return the words of a report about this trial."""
    numbers = TrialWords(sentences, account.outcome.scale.in_percent)
    return ReportWords(sentences, language, numbers)
