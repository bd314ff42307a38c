"""Loads exercises and protocols: ours from `content/`, a therapist's own from the home folder."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from rekmaat.catalogue.toml import Section, TomlFile
from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.guide.cues import LONGEST_HOLD_S
from rekmaat.guide.protocol import (
    LONGEST_NAME,
    NAME_PATTERN,
    Arm,
    Dose,
    Exercise,
    Mistake,
    Need,
    Phase,
    Poses,
    Posture,
    Protocol,
    Review,
    ReviewStatus,
    Source,
    SourceStatus,
)
from rekmaat.guide.wording import Language, Wording

OWN_FOLDER = "protocols"
LARGEST_FILE_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Protocols:
    """Every protocol that can be chosen, every exercise they use, and what was wrong."""

    protocols: Mapping[str, Protocol]
    exercises: Mapping[str, Exercise]
    findings: tuple[Finding, ...] = ()

    @property
    def choosable(self) -> Mapping[str, Protocol]:
        """The protocols a person can choose; the control minute is laid over any of them."""
        return {name: it for name, it in self.protocols.items() if it.arm is Arm.STRETCH}


@cache
def load_shipped() -> Protocols:
    """Return the protocols and exercises of this release.

    Raises:
        RefusedError: A shipped file is wrong, which a test prevents.
    """
    exercises = {item.id: item for item in map(_exercise, _shipped("exercises"))}
    protocols = (read_protocol(file, exercises) for file in _shipped("protocols"))
    return Protocols({item.id: item for item in protocols}, exercises)


def load_protocols(home: Path) -> Protocols:
    """Return the shipped protocols and those a therapist put into the home folder.

    A faulty file is left out and every fault is a finding with file and line.
    """
    shipped = load_shipped()
    protocols = dict(shipped.protocols)
    findings: list[Finding] = []
    for path in sorted((home / OWN_FOLDER).glob("*.toml")):
        try:
            own = _own(path, shipped.exercises, frozenset(protocols))
        except RefusedError as error:
            findings.extend(error.findings)
        else:
            protocols[own.id] = own
    return Protocols(protocols, shipped.exercises, tuple(findings))


def read_protocol(file: TomlFile, exercises: Mapping[str, Exercise]) -> Protocol:
    """Check and read one protocol file.

    Raises:
        RefusedError: One finding for every fault, with its line.
    """
    root = file.root
    root.only("id", "version", "name", "summary", "exercise", "arm", "ask",
              "dose", "source", "review", "reimbursed")  # fmt: skip
    protocol = Protocol(
        id=root.text("id"),
        version=root.text("version"),
        name=root.wording("name"),
        summary=root.wording("summary"),
        exercise=root.text("exercise"),
        dose=_dose(root.optional_section("dose")),
        needs=root.choices("ask", Need),
        source=_source(root.section("source")),
        review=_review(root.section("review")),
        arm=root.choice("arm", Arm, default=Arm.STRETCH),
    )
    guided = [name for name, exercise in exercises.items() if exercise.guided]
    if protocol.exercise and protocol.exercise not in guided:
        root.complain("toml-field-wrong", "exercise", allowed=", ".join(guided))
    _check_names(root, protocol)
    _check_dose(root, protocol)
    file.refuse_if_faulty()
    return protocol


def _check_names(root: Section, protocol: Protocol) -> None:
    """What a session could not be stored under is not taken up."""
    if protocol.id and not (
        re.search(NAME_PATTERN, protocol.id) and len(protocol.id) <= LONGEST_NAME
    ):
        root.complain("toml-field-wrong", "id", allowed=f"a-z 0-9 _ . - (1 … {LONGEST_NAME})")
    if len(protocol.version) > LONGEST_NAME:
        root.complain("toml-field-wrong", "version", allowed=f"1 … {LONGEST_NAME}")


def _check_dose(root: Section, protocol: Protocol) -> None:
    """A dose is stated or asked for; what is neither would have to be assumed."""
    if Need.THERAPIST in protocol.needs:
        return
    dose = root.optional_section("dose")
    if "hold_s" not in dose:
        dose.complain("toml-field-missing", "hold_s", allowed=f"5 … {LONGEST_HOLD_S:g}")
    if "repetitions" not in dose and Need.REPETITIONS not in protocol.needs:
        dose.complain("toml-field-missing", "repetitions", allowed="1 … 10")


def _dose(section: Section) -> Dose:
    section.only("hold_s", "repetitions", "rest_s", "sessions_per_day", "days")
    return Dose(
        hold_s=section.number("hold_s", 5, LONGEST_HOLD_S),
        repetitions=section.whole("repetitions", 1, 10),
        rest_s=section.number("rest_s", 5, 120) or 10.0,
        sessions_per_day=section.whole("sessions_per_day", 1, 12),
        days=section.whole("days", 1, 365),
    )


def _source(section: Section) -> Source:
    section.only("ref", "status")
    status = section.choice("status", SourceStatus, default=SourceStatus.OWN)
    return Source(section.wording("ref"), status)


def _review(section: Section) -> Review:
    """Only a review that names who did it counts as one (U10)."""
    section.only("status", "by", *Language)
    status = section.choice("status", ReviewStatus, default=ReviewStatus.NOT_REVIEWED)
    if status is ReviewStatus.REVIEWED:
        return Review(status, section.text("by"))
    return Review(status)


def _exercise(file: TomlFile) -> Exercise:
    root = file.root
    poses = root.section("poses")
    exercise = Exercise(
        id=root.text("id"),
        version=root.text("version"),
        name=root.wording("name"),
        posture=root.choice("posture", Posture, default=Posture.STANDING),
        extension=root.flag("extension", default=True),
        poses=Poses(poses.text("rest"), poses.text("hold"), poses.text("control")),
        steps=tuple(step.here() for step in root.sections("step")),
        mistakes=tuple(_mistake(section) for section in root.sections("mistake")),
        cues=_cues(root.section("cue")),
        control_cues=_cues(root.section("control")),
        small_range_cues=_cues(root.optional_section("small_range")),
        support_cues=_cues(root.optional_section("support")),
        someone_near_cues=_cues(root.optional_section("someone_near")),
        seated=root.text("seated") if "seated" in root else None,
        no_extension=root.text("no_extension") if "no_extension" in root else None,
        source_status=root.section("source").choice(
            "status", SourceStatus, default=SourceStatus.UNVERIFIED
        ),
        guided=root.flag("guided", default=True),
    )
    file.refuse_if_faulty()
    return exercise


def _mistake(section: Section) -> Mistake:
    pose = section.text("pose") if "pose" in section else None
    return Mistake(section.text("id"), section.here(), pose)


def _cues(section: Section) -> Mapping[Phase, Wording]:
    return {Phase(name): section.wording(name) for name in section.names()}


def _shipped(folder: str) -> Iterator[TomlFile]:
    for resource in sorted(
        files("rekmaat").joinpath("content", folder).iterdir(), key=lambda item: item.name
    ):
        if resource.name.endswith(".toml"):
            yield TomlFile(resource.name, resource.read_text(encoding="utf-8"))


def _own(path: Path, exercises: Mapping[str, Exercise], taken: frozenset[str]) -> Protocol:
    file = TomlFile(path.name, _text_of(path))
    protocol = read_protocol(file, exercises)
    if protocol.id in taken:
        file.root.complain("toml-id-taken", "id", id=protocol.id)
        file.refuse_if_faulty()
    return protocol


def _text_of(path: Path) -> str:
    arguments: dict[str, Argument] = {"file": path.name, "largest_bytes": LARGEST_FILE_BYTES}
    if path.exists() and not path.is_file():  # a pipe would never answer, a device never end
        raise _unreadable(path, "not a regular file")
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, str(error.strerror)) from error
    if len(content) > LARGEST_FILE_BYTES:
        raise RefusedError(Finding("toml-too-large", Severity.REFUSED, arguments))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(Finding("toml-not-utf8", Severity.REFUSED, arguments)) from error


def _unreadable(path: Path, reason: str) -> RefusedError:
    arguments: dict[str, Argument] = {"file": path.name, "reason": reason}
    return RefusedError(Finding("file-unreadable", Severity.REFUSED, arguments))
