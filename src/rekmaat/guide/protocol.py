"""An exercise, and a protocol: the exercise with a dose, its source and its review."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from rekmaat.guide.wording import Wording

NAME_PATTERN = r"^[a-z0-9_.-]+$"
LONGEST_NAME = 64
"""What an id is written with, and how long an id or a version may be."""


class Arm(StrEnum):
    """What happens in the minute."""

    STRETCH = "stretch"
    CONTROL = "control"


class Phase(StrEnum):
    """The parts of a session, in the order they come."""

    READY = "ready"
    HANDS = "hands"
    MOVE = "move"
    HOLD = "hold"
    BACK = "back"
    REST = "rest"


class Posture(StrEnum):
    """How the exercise is done."""

    STANDING = "standing"
    SEATED = "seated"


class Need(StrEnum):
    """What a protocol leaves open and nobody may assume."""

    REPETITIONS = "repetitions"
    THERAPIST = "therapist"


class SourceStatus(StrEnum):
    """What is known of the source of a protocol or a claim."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    NOT_FOUND = "not_found"
    OWN = "own"


class ReviewStatus(StrEnum):
    """Whether a clinician has looked at it."""

    NOT_REVIEWED = "not_reviewed"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Poses:
    """The figure's poses: at rest, in the hold, and in the control minute."""

    rest: str
    hold: str
    control: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """What not to do, with the pose that shows it where there is one."""

    id: str
    text: Wording
    pose: str | None = None


@dataclass(frozen=True, slots=True)
class Exercise:
    """A movement with its cues, its mistakes and its easier forms.

    `guided` is False for what is only shown and compared: no session of it is ever guided.
    """

    id: str
    version: str
    name: Wording
    posture: Posture
    extension: bool
    poses: Poses
    steps: tuple[Wording, ...]
    mistakes: tuple[Mistake, ...]
    cues: Mapping[Phase, Wording]
    control_cues: Mapping[Phase, Wording]
    small_range_cues: Mapping[Phase, Wording]
    support_cues: Mapping[Phase, Wording]
    someone_near_cues: Mapping[Phase, Wording]
    seated: str | None = None
    no_extension: str | None = None
    source_status: SourceStatus = SourceStatus.OWN
    guided: bool = True


@dataclass(frozen=True, slots=True)
class Dose:
    """How long, how often; `None` is not stated."""

    hold_s: float | None
    repetitions: int | None
    rest_s: float
    sessions_per_day: int | None
    days: int | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where it comes from and whether that could be found."""

    reference: Wording
    status: SourceStatus


@dataclass(frozen=True, slots=True)
class Review:
    """Whether a clinician has looked at it, and who."""

    status: ReviewStatus
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Protocol:
    """An exercise with a dose."""

    id: str
    version: str
    name: Wording
    summary: Wording
    exercise: str
    dose: Dose
    needs: tuple[Need, ...]
    source: Source
    review: Review
    arm: Arm = Arm.STRETCH


def with_repetitions(protocol: Protocol, repetitions: int | None) -> Protocol:
    """Return the protocol with the repetitions it asked for; it never gets a default."""
    if repetitions is None or Need.REPETITIONS not in protocol.needs:
        return protocol
    dose = replace(protocol.dose, repetitions=repetitions)
    needs = tuple(need for need in protocol.needs if need is not Need.REPETITIONS)
    return replace(protocol, dose=dose, needs=needs)
