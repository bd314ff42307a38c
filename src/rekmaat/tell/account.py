"""Everything the answer of an experiment and its printed page say, as one record.

The service fills it; nothing here is worked out twice. Days are days of the experiment, from 1.
"""

from dataclasses import dataclass
from datetime import date

from rekmaat.guide.experiment import Cause, ExperimentPlan, Horizon, LogEntry, LogKind, OwnNoise
from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.protocol import Arm, Protocol
from rekmaat.guide.screening import Adaptation
from rekmaat.guide.session import EventKind, StopReason
from rekmaat.guide.wording import Wording
from rekmaat.judge.decision import SHORT_DAYS
from rekmaat.judge.person import PersonJudgement

SHORTEST_DAYS = SHORT_DAYS + 1
"""A plan of fewer days is the three-day start: in them nothing says that it works (V08)."""


@dataclass(frozen=True, slots=True)
class FeltCounts:
    """How the sessions of one arm felt afterwards; `none` gave no answer."""

    better: int = 0
    same: int = 0
    worse: int = 0
    unsure: int = 0
    none: int = 0

    @property
    def total(self) -> int:
        """Sessions opened in this arm."""
        return self.answered + self.none

    @property
    def answered(self) -> int:
        """Sessions of which it is known how they felt."""
        return self.better + self.same + self.worse + self.unsure


@dataclass(frozen=True, slots=True)
class FeltTable:
    """The felt answers of both arms, always side by side."""

    stretch: FeltCounts
    control: FeltCounts


@dataclass(frozen=True, slots=True)
class Adherence:
    """What was planned and what was done of it.

    Attributes:
        planned: Sessions in the plan.
        opened: Sessions begun: the before-rating was saved and the arm was shown.
        finished: Opened sessions with an after-rating, whether stopped early or not.
        stopped: Opened sessions that were stopped before their end.
        too_low: Finished sessions whose before-rating was too low to count.
        days: Days from the first opened session to the last, both counted.
        pairs: Pairs of which both sessions were opened.
    """

    planned: int
    opened: int
    finished: int
    stopped: int
    too_low: int
    days: int
    pairs: int

    @property
    def unfinished(self) -> int:
        """Opened sessions without an after-rating."""
        return self.opened - self.finished


@dataclass(frozen=True, slots=True)
class EarlyStop:
    """A session that was stopped before its end."""

    number: int
    day: int
    arm: Arm
    reason: StopReason


@dataclass(frozen=True, slots=True)
class Event:
    """Pain or something new that the person told after a session."""

    number: int
    day: int
    arm: Arm
    kind: EventKind
    note: str | None


@dataclass(frozen=True, slots=True)
class Look:
    """The effect was looked at before the end of the plan; this is printed on the page."""

    day: int
    pairs: int


@dataclass(frozen=True, slots=True)
class ArmTags:
    """The tags of the sessions of one arm; each may be left open, so each has its own number.

    Attributes:
        sessions: Sessions opened in this arm.
        painkiller: How often a painkiller was taken before.
        painkiller_asked: How often that was answered.
        after_running: How often it came after running.
        after_running_asked: How often that was answered.
        stress: The mean stress, 0 to 10; None where it was never given.
    """

    sessions: int
    painkiller: int
    painkiller_asked: int
    after_running: int
    after_running_asked: int
    stress: float | None


@dataclass(frozen=True, slots=True)
class TagTable:
    """The tags of both arms, side by side; they never enter the verdict."""

    stretch: ArmTags
    control: ArmTags


@dataclass(frozen=True, slots=True)
class Account:
    """One experiment, told whole.

    Attributes:
        plan: What was agreed before the first session.
        fingerprint: Of the plan, as it was shown before the start.
        judgement: The verdict with its numbers, from the ratings.
        revealed: Whether effect and verdict may be shown: the plan is over or decided, it was
            stopped, or somebody looked early. Where not, only what was done is told.
        status: Running, paused, stopped or done.
        cause: Why it is paused or was stopped.
        protocol: The stretch and its dose; None where its file is gone.
        exercise: The name of what was done; None where its file is gone.
        began_on: The local date of the first session; None before it.
        adherence: What was done of what was planned.
        felt: The felt answers of both arms.
        tags: The tags of both arms; None where nobody used them.
        adaptations: How the sessions were made gentler.
        own_noise: Two ratings with nothing in between.
        looks: Early looks, oldest first.
        stops: Sessions stopped early, oldest first.
        events: Pain or something new, oldest first.
        log: What was decided on the way, oldest first.
        clearance_changed: The answers of the screening changed during the experiment.
        measured: The same question asked of measured muscle tension, as log ratios; it stands
            beside the ratings and is never merged with them. None where nothing was measured.
    """

    plan: ExperimentPlan
    fingerprint: str
    judgement: PersonJudgement
    revealed: bool
    status: Status
    cause: Cause | None
    protocol: Protocol | None
    exercise: Wording | None
    began_on: date | None
    adherence: Adherence
    felt: FeltTable
    tags: TagTable | None = None
    adaptations: frozenset[Adaptation] = frozenset()
    own_noise: tuple[OwnNoise, ...] = ()
    looks: tuple[Look, ...] = ()
    stops: tuple[EarlyStop, ...] = ()
    events: tuple[Event, ...] = ()
    log: tuple[LogEntry, ...] = ()
    clearance_changed: bool = False
    measured: PersonJudgement | None = None

    @property
    def long_term(self) -> bool:
        """Whether short words would promise too much: complaints over twelve weeks, or changed."""
        return self.plan.horizon is Horizon.LONG_TERM or self.clearance_changed

    @property
    def three_days(self) -> bool:
        """Whether the plan is too short for `works`, whatever the numbers, and nobody went on."""
        return max(self.plan.days, self.adherence.days) < SHORTEST_DAYS

    @property
    def pauses(self) -> int:
        """How often the plan was paused because it got worse."""
        return sum(entry.kind is LogKind.PAUSED for entry in self.log)

    @property
    def went_on(self) -> bool:
        """Whether sessions were added after the plan was over."""
        return any(entry.kind is LogKind.WENT_ON for entry in self.log)
