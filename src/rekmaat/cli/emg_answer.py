"""Writes the answer of `rekmaat emg change`: sentences for a reader, or one JSON object."""

from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.emg_json import report_object
from rekmaat.cli.exit_codes import DONE, REFUSED
from rekmaat.cli.findings import print_refusal
from rekmaat.cli.printing import print_lines, print_object
from rekmaat.errors import RefusedError, WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.service.emg import compare
from rekmaat.service.emg_inputs import ChangeQuestion
from rekmaat.service.emg_lines import report_lines
from rekmaat.service.emg_report import ChangeReport
from rekmaat.tell.sentences import grouped_sentences


def emg_text(language: Language) -> Text:
    """Return the sentences about recordings."""
    return text_of(language, "findings", "emg")


@dataclass(frozen=True, slots=True)
class Answer:
    """How to answer: in which language, whether as JSON, and where to draw it."""

    text: Text
    as_json: bool
    figure: Path | None = None

    def to(self, question: ChangeQuestion, out: TextIO, err: TextIO) -> int:
        """Answer a question.

        Args:
            question: What to compare.
            out: Takes the answer.
            err: Takes the findings, one sentence each, unless they are in the JSON.

        Returns:
            The exit code: 0, or 3 where the recordings are refused.

        Raises:
            WrongUseError: The figures cannot be drawn or written; nothing was answered.
        """
        try:
            report = compare(question)
        except RefusedError as error:
            print_refusal(error.findings, self.text, as_json=self.as_json, streams=(out, err))
            return REFUSED
        drawn = () if self.figure is None else self._draw(report, self.figure)
        if self.as_json:
            print_object(report_object(report, self.text), out)
        else:
            print_lines(report_lines(report, self.text), out)
            print_lines((*grouped_sentences(report.noticed, self.text), *drawn), err)
        return DONE

    def _draw(self, report: ChangeReport, path: Path) -> tuple[str]:
        """Write the figures, and say where they are."""
        from rekmaat.service.emg_figures import write_figures

        language = self.text.language
        write_figures(report, path, language)
        return (text_of(language, "figures").say("figure-written", {"file": str(path)}),)


def check_use(question: ChangeQuestion, text: Text) -> None:
    """Check what no file can answer.

    Raises:
        WrongUseError: A side has no recording, or the repeats are no pairs.
    """
    for option, files in (("--before", question.before), ("--after", question.after)):
        if not files:
            raise WrongUseError(text.say("usage-side-missing", {"option": option}))
    if len(question.repeats) % 2:
        raise WrongUseError(text.say("usage-repeat-odd", {"count": len(question.repeats)}))
