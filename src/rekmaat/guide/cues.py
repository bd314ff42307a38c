"""The cue sheet: everything to say and show in one session, with its times."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rekmaat.errors import WrongUseError
from rekmaat.guide.clearance import Permit
from rekmaat.guide.protocol import Arm, Exercise, Need, Phase, Posture, Protocol
from rekmaat.guide.screening import Adaptation
from rekmaat.guide.wording import Wording

READY_S = 6.0
HANDS_S = 5.0
MOVE_S = 3.0
BACK_S = 3.0
SHORT_HOLD_S = 10.0
"""The longest hold under `short_hold`; the screening table says 5 to 10 seconds."""
LONGEST_HOLD_S = 60.0
"""The longest hold any protocol may ask for; our own choice."""
SMALL_RANGE_AMOUNT = 0.5


class ProtocolIncompleteError(WrongUseError):
    """A protocol that leaves something open cannot be turned into a session."""

    code = "protocol_incomplete"

    def __init__(self, protocol: str, needs: tuple[Need, ...]) -> None:
        """Name the protocol and what it leaves open."""
        sentence = (
            f"The protocol {protocol} does not state: {', '.join(needs)}. "
            "Nothing is assumed; give what is missing first."
        )
        super().__init__(sentence, field=protocol, allowed=needs)


@dataclass(frozen=True, slots=True)
class Form:
    """How this person does the exercise: the protocol after the clearance."""

    exercise: str
    posture: Posture
    hold_s: float
    repetitions: int
    rest_s: float
    support: bool
    small_range: bool
    someone_near: bool


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to say and show, from `start_s` on for `duration_s` seconds."""

    start_s: float
    duration_s: float
    phase: Phase
    repetition: int | None
    text: Wording
    pose_from: str
    pose_to: str
    amount: float

    @property
    def breath(self) -> bool:
        """Whether the breath is guided during this cue."""
        return self.phase is Phase.HOLD


@dataclass(frozen=True, slots=True)
class CueSheet:
    """The whole timeline of one session."""

    form: Form
    arm: Arm
    cues: tuple[Cue, ...]

    @property
    def total_s(self) -> float:
        """Length of the session in seconds."""
        last = self.cues[-1]
        return last.start_s + last.duration_s


def form_of(protocol: Protocol, exercises: Mapping[str, Exercise], permit: Permit) -> Form:
    """Fit a protocol to what this person may do.

    Raises:
        ProtocolIncompleteError: The protocol states no hold or no number of repetitions.
    """
    return _fitted(protocol, exercises, permit.adaptations)


def demonstration(
    protocol: Protocol,
    exercises: Mapping[str, Exercise],
    arm: Arm,
    *,
    adaptations: frozenset[Adaptation] = frozenset(),
) -> CueSheet:
    """Lay out a protocol, or a gentler form of it, to show it: captions, a film, a class.

    It is nobody's minute: a session needs the permit of a clearance.

    Raises:
        ProtocolIncompleteError: The protocol states no hold or no number of repetitions.
    """
    form = _fitted(protocol, exercises, adaptations)
    return cue_sheet(form, exercises[form.exercise], arm)


def _fitted(
    protocol: Protocol, exercises: Mapping[str, Exercise], adaptations: frozenset[Adaptation]
) -> Form:
    hold_s, repetitions = protocol.dose.hold_s, protocol.dose.repetitions
    if protocol.needs or hold_s is None or repetitions is None:
        raise ProtocolIncompleteError(protocol.id, protocol.needs)
    exercise = fitting_exercise(exercises[protocol.exercise], exercises, adaptations)
    short = Adaptation.SHORT_HOLD in adaptations
    return Form(
        exercise=exercise.id,
        posture=exercise.posture,
        hold_s=min(hold_s, SHORT_HOLD_S) if short else hold_s,
        repetitions=repetitions,
        rest_s=protocol.dose.rest_s,
        support=Adaptation.SUPPORT_HOLD in adaptations,
        small_range=Adaptation.SMALL_RANGE in adaptations,
        someone_near=Adaptation.SOMEONE_NEAR in adaptations,
    )


def longest_hold_s(permit: Permit) -> float:
    """Return the longest hold this person may do, whatever a protocol says."""
    return SHORT_HOLD_S if Adaptation.SHORT_HOLD in permit.adaptations else LONGEST_HOLD_S


def fitting_exercise(
    exercise: Exercise, exercises: Mapping[str, Exercise], adaptations: frozenset[Adaptation]
) -> Exercise:
    """Follow the exercise's easier forms until it fits the adaptations.

    Raises:
        WrongUseError: The exercise names no form that fits.
    """
    if Adaptation.SEATED in adaptations and exercise.posture is not Posture.SEATED:
        return fitting_exercise(
            _easier(exercise, exercise.seated, exercises), exercises, adaptations
        )
    if Adaptation.NO_EXTENSION in adaptations and exercise.extension:
        easier = _easier(exercise, exercise.no_extension, exercises)
        return fitting_exercise(easier, exercises, adaptations)
    return exercise


def _easier(exercise: Exercise, easier: str | None, exercises: Mapping[str, Exercise]) -> Exercise:
    if easier is None:
        raise WrongUseError(f"The exercise {exercise.id} has no form that fits this clearance.")
    return exercises[easier]


def cue_sheet(form: Form, exercise: Exercise, arm: Arm) -> CueSheet:
    """Lay out the session; the control arm has the same posture, support and times."""
    words = _words(form, exercise, arm)
    cues: list[Cue] = []
    start_s = 0.0
    for phase, repetition, duration_s in _timeline(form):
        pose_from, pose_to = _poses(phase, exercise, arm)
        amount = SMALL_RANGE_AMOUNT if form.small_range else 1.0
        cues.append(
            Cue(start_s, duration_s, phase, repetition, words[phase], pose_from, pose_to, amount)
        )
        start_s += duration_s
    return CueSheet(form, arm, tuple(cues))


def _timeline(form: Form) -> Iterator[tuple[Phase, int | None, float]]:
    yield Phase.READY, None, READY_S
    yield Phase.HANDS, None, HANDS_S
    for repetition in range(1, form.repetitions + 1):
        yield Phase.MOVE, repetition, MOVE_S
        yield Phase.HOLD, repetition, form.hold_s
        yield Phase.BACK, repetition, BACK_S
        if repetition < form.repetitions:
            yield Phase.REST, repetition, form.rest_s


def _words(form: Form, exercise: Exercise, arm: Arm) -> Mapping[Phase, Wording]:
    words = dict(exercise.cues)
    if form.small_range:
        words |= exercise.small_range_cues
    if form.support:
        words |= exercise.support_cues
    if form.someone_near:
        words |= exercise.someone_near_cues
    if arm is Arm.CONTROL:
        words |= exercise.control_cues
    return words


def _poses(phase: Phase, exercise: Exercise, arm: Arm) -> tuple[str, str]:
    rest = exercise.poses.rest
    away = exercise.poses.control if arm is Arm.CONTROL else exercise.poses.hold
    match phase:
        case Phase.MOVE:
            return rest, away
        case Phase.HOLD:
            return away, away
        case Phase.BACK:
            return away, rest
        case _:
            return rest, rest
