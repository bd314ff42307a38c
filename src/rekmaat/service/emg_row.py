"""Measures one row of the table of many comparisons; it may run in a process of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import log
from pathlib import Path

from rekmaat.errors import Argument, Finding, RefusedError
from rekmaat.exchange.emg_table_records import BESIDE, Input, Numbers, Reckoned
from rekmaat.files import fingerprint
from rekmaat.files.bids_dataset import is_recording, sidecars
from rekmaat.files.parts import parts_of
from rekmaat.service.emg import compare
from rekmaat.service.emg_comparisons import from_folder, refusal, writable
from rekmaat.service.emg_inputs import ChangeQuestion
from rekmaat.service.emg_report import ChangeReport, ChannelResult


@dataclass(frozen=True, slots=True)
class Task:
    """One comparison to make.

    Attributes:
        question: What to compare.
        base: The folder that paths are told from.
    """

    question: ChangeQuestion
    base: Path


def reckon(task: Task) -> Reckoned:
    """Return what one comparison gives; a refusal is an answer too."""
    inputs = inputs_of(task)
    try:
        report = compare(task.question)
    except RefusedError as error:
        return Reckoned(inputs, None, (), _told_from(task.base, error.findings))
    read = [it.sha256 for it in report.provenance.sources]
    if read != [it.sha256 for it in inputs if it.role != BESIDE]:
        changed = refusal("recording-changing", task.question.files[0])
        return Reckoned(inputs, None, (), _told_from(task.base, [changed]))
    living = [it for it in report.channels if it.judgement is not None]
    return Reckoned(
        inputs=inputs,
        numbers=_numbers(report, living),
        channels=tuple(it.name for it in living),
        findings=_told_from(task.base, report.noticed),
    )


def inputs_of(task: Task) -> tuple[Input, ...]:
    """Return every file that a comparison rests on, with what is in it now."""
    question = task.question
    return tuple(
        Input(from_folder(task.base, path), role, _sha256(path))
        for recording, role in zip(question.files, question.roles, strict=True)
        for path, role in [(recording, role), *((it, BESIDE) for it in _beside(recording))]
    )


def _beside(recording: Path) -> Iterator[Path]:
    """The files of a dataset that say how a recording is read."""
    try:
        path = parts_of(recording)[0]
        if is_recording(path):
            yield from sidecars(path, "emg", ".json")
            yield from sidecars(path, "channels", ".tsv")
    except (RefusedError, OSError, ValueError):
        return  # reading the recording says why


def _sha256(path: Path) -> str:
    try:
        return fingerprint(path)
    except RefusedError:
        return ""


def _numbers(report: ChangeReport, living: list[ChannelResult]) -> Numbers:
    judgement = report.overall
    low, high = judgement.interval_percent
    return Numbers(
        log_ratio=judgement.change.log_ratio,
        se=judgement.change.standard_error,
        df=judgement.change.df,
        percent_change=judgement.percent_change,
        low=low,
        high=high,
        detectable_percent=judgement.detectable_percent,
        verdict=judgement.verdict.value,
        log_before=_mean_log([it.before_uv for it in living]),
        log_after=_mean_log([it.after_uv for it in living]),
    )


def _mean_log(tensions_uv: list[float | None]) -> float:
    """The mean of the logarithms over channels; every one of them has a number."""
    known = [it for it in tensions_uv if it is not None]
    return sum(map(log, known)) / len(known)


def _told_from(base: Path, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with paths from the folder, so that they hold wherever it is moved to."""
    return tuple(
        replace(it, arguments={name: _shorter(base, one) for name, one in it.arguments.items()})
        for it in findings
    )


def _shorter(base: Path, argument: Argument) -> Argument:
    if not isinstance(argument, str):
        return argument
    for folder in (base, base.absolute()):
        start = str(folder / "x")[:-1]
        if argument.startswith(start):
            return writable(argument.removeprefix(start))
    return writable(argument)
