"""Answers `rekmaat trial report`: writes the report, and prints what stands in it in short."""

from collections.abc import Iterator
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING

from rekmaat.catalogue.text import Text
from rekmaat.cli.exit_codes import DONE, REFUSED
from rekmaat.cli.findings import Object, finding_objects, print_refusal
from rekmaat.cli.printing import Streams, print_lines, print_object
from rekmaat.cli.progress import progress
from rekmaat.cli.trial_answers import check_terms
from rekmaat.cli.trial_options import Asked, Columns, Design, Pilot, Terms
from rekmaat.errors import Argument, RefusedError
from rekmaat.guide.wording import Language
from rekmaat.service.home import home_folder
from rekmaat.service.trial_account import ArmProtocol, BesideOrder, Question, trial_account
from rekmaat.service.trial_report import (
    Place,
    check_place,
    files_of,
    made_report,
    report_text,
    write_report,
)
from rekmaat.tell.sentences import grouped_sentences
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_parts import TrialReport

if TYPE_CHECKING:
    from rekmaat.cli.trial_report import Report


_ONLY_FOR = {"method": {"crossover"}, "adjust": {"crossover"}}
"""Options with a value of their own that other designs have no use for."""


def answer(  # noqa: PLR0913 - what was asked, and how it is answered
    design: Design,
    asked: Asked,
    written: "Report",
    language: Language,
    *,
    as_json: bool,
    streams: Streams,
) -> int:
    """Write the report.

    Returns:
        The exit code: 0, or 3 where the table or a file beside it is refused; then nothing is
        written.

    Raises:
        WrongUseError: An option this design needs is missing or cannot be meant, or a file exists
            already.
    """
    out, err = streams
    text = report_text(language)
    place = Place(written.out, written.figures, written.force)
    check_terms(design, asked, text)
    check_place(place, text)
    question, order = _question(design, asked, text), _order(design, asked, written)
    try:
        account = trial_account(question, order)
    except RefusedError as error:
        print_refusal(error.findings, text, as_json=as_json, streams=streams)
        return REFUSED
    report = made_report(account, language)
    with progress(files_of(report, place)) as done:
        files = write_report(report, place, language, done)
    if as_json:
        print_object(_object(report, account, files, text), out)
    else:
        print_lines(_lines(report, files, text), out)
        print_lines(grouped_sentences(account.findings, text), err)
    return DONE


def _question(design: Design, asked: Asked, text: Text) -> Question:
    """Each design brings only its own analysis."""
    if design == "crossover":
        from rekmaat.cli.trial_crossover_ask import crossover_question

        return crossover_question(asked)
    if design == "pilot":
        from rekmaat.cli.trial_pilot_ask import checked_question

        return checked_question(asked, text)
    from rekmaat.cli.trial_parallel_ask import parallel_question

    return parallel_question(asked)


def _order(design: Design, asked: Asked, written: "Report") -> BesideOrder:
    return BesideOrder(
        settings=(("--design", design), *_settings(design, asked)),
        home=home_folder(written.home),
        about=written.about,
        protocols=tuple(map(_protocol, written.protocol)),
        allocation=written.allocation,
    )


def _settings(design: Design, asked: Asked) -> Iterator[tuple[str, str]]:
    """Every option that this design heeds and that has a value, as it would be typed."""
    heeded: list[Columns | Terms | Pilot] = [asked.columns, asked.terms]
    if design == "pilot":
        heeded.append(asked.pilot)
    for options in heeded:
        for it in fields(options):
            told = _typed(getattr(options, it.name))
            if told and design in _ONLY_FOR.get(it.name, {design}):
                yield f"--{it.name.replace('_', '-')}", told


def _typed(value: str | float | tuple[str, ...] | None) -> str:
    if isinstance(value, tuple):
        return " ".join(value)
    if isinstance(value, int | float):
        return f"{value:.12g}"
    return value or ""


def _protocol(told: str) -> ArmProtocol:
    """The name of a protocol has no equals sign, that of an arm may have."""
    arm, _, name = told.rpartition("=")
    return ArmProtocol(arm.strip() or None, name.strip())


def _lines(report: TrialReport, files: tuple[Path, ...], text: Text) -> Iterator[str]:
    yield from report.told
    yield ""
    yield text.say("report-written", {"file": str(files[0])})
    if len(files) > 1:
        counted: dict[str, Argument] = {"count": len(files) - 1, "folder": str(files[1].parent)}
        yield text.say("report-figures-written", counted)
    yield text.say("report-open", {"count": report.to_write})


def _object(
    report: TrialReport, account: TrialAccount, files: tuple[Path, ...], text: Text
) -> Object:
    provenance = account.beside.provenance
    return {
        "report": str(files[0]),
        "figures": [str(it) for it in files[1:]],
        "text": " ".join(report.told),
        "to_write": report.to_write,
        "checklists": [asdict(it) for it in report.counts],
        "findings": finding_objects(account.findings, text),
        "provenance": {
            "version": provenance.version,
            "settings": {name.removeprefix("--"): value for name, value in provenance.settings},
            "inputs": [asdict(it) for it in provenance.sources],
        },
    }
