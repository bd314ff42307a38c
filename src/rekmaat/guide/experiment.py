"""An experiment of one person: randomised pairs of sessions, and what became of them.

Sessions are counted in the order they are opened, never by calendar or clock. Each two make a pair,
and a coin that was fixed before the first of them decides which of the two is the stretch.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import StrEnum

from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import TensionRating
from rekmaat.guide.session import Session

RULES_VERSION = "1"
"""Which reading of a seed this is; it is part of the fingerprint."""
SESSIONS_PER_DAY, DAYS = 3, 14
LONG_TERM_SESSIONS_PER_DAY, LONG_TERM_DAYS = 2, 28
MARGIN = 1.5
BETA = 0.75
"""Weight of the rating before; decision 0012 compares it with others."""
SESSION_SD = 1.5
SEED_DIGITS = 32
COUNTS_FROM = 2
"""A session counts for effect when the rating before is at least this; lower has nowhere to go."""


class Anchor(StrEnum):
    """A moment of the day that a session hangs on, instead of a time of the clock (P13)."""

    MORNING = "morning"
    LUNCH = "lunch"
    AFTER_WORK = "after_work"


@dataclass(frozen=True, slots=True)
class AnchorTime:
    """What time of the day an anchor is for this person."""

    anchor: Anchor
    at: time


ANCHORS = (
    AnchorTime(Anchor.MORNING, time(8, 30)),
    AnchorTime(Anchor.LUNCH, time(12, 30)),
    AnchorTime(Anchor.AFTER_WORK, time(17, 30)),
)


class Horizon(StrEnum):
    """What the experiment can be about; complaints of over twelve weeks need the long one."""

    ORDINARY = "ordinary"
    LONG_TERM = "long_term"


@dataclass(frozen=True, slots=True)
class Expectation:
    """How much each minute was expected to help, 0 to 10, asked before the first session."""

    stretch: int
    control: int
    answered_at: datetime
    scale_version: str


@dataclass(frozen=True, slots=True)
class ExperimentPlan:
    """What was fixed before the first session.

    Attributes:
        id: The experiment's.
        seed: 32 hexadecimal digits; with the number of a pair they give its coin.
        made_at: When it was fixed.
        protocol_id: What the stretch minute is.
        protocol_version: And which version of it.
        sessions_per_day: How many sessions a day are planned.
        days: For how many days.
        margin: The smallest effect that matters, in points.
        beta: Weight of the rating before in the outcome `after - beta * before`.
        session_sd: Expected standard deviation of one session's change, in points.
        horizon: What it can be about.
        anchors: The day's slots, earliest first.
        expectation: For each of the two minutes; None where nobody answered.
        rules_version: Which reading of the seed.
    """

    id: str
    seed: str
    made_at: datetime
    protocol_id: str
    protocol_version: str
    sessions_per_day: int
    days: int
    margin: float
    beta: float
    session_sd: float
    horizon: Horizon
    anchors: tuple[AnchorTime, ...]
    expectation: Expectation | None
    rules_version: str = RULES_VERSION

    @property
    def planned_sessions(self) -> int:
        """How many sessions are planned."""
        return self.sessions_per_day * self.days

    @property
    def planned_pairs(self) -> int:
        """How many whole pairs these are."""
        return self.planned_sessions // 2


def pair_of(number: int) -> int:
    """Return the pair, from 1, that the k-th opened session belongs to, k from 1."""
    return (number + 1) // 2


def first_arm(seed: str, pair: int) -> Arm:
    """Return the first arm of a pair: the lowest bit of the first byte of SHA-256 of `seed:pair`.

    One is the stretch first, zero the control first; anybody can check it with any SHA-256.
    """
    coin = hashlib.sha256(f"{seed}:{pair}".encode()).digest()[0] & 1
    return Arm.STRETCH if coin else Arm.CONTROL


def arm_of(seed: str, number: int) -> Arm:
    """Return the arm of the k-th opened session, k from 1."""
    first = first_arm(seed, pair_of(number))
    return first if number % 2 else _other(first)


def order_of(seed: str, sessions: int) -> tuple[Arm, ...]:
    """Return the arms of the first so many sessions."""
    return tuple(arm_of(seed, number) for number in range(1, sessions + 1))


def fingerprint(plan: ExperimentPlan) -> str:
    """Return SHA-256, as 64 hexadecimal digits, of `canonical_text` in UTF-8.

    It is shown before the first session and the seed only afterwards, so that nobody can know the
    order beforehand or choose another one later.
    """
    return hashlib.sha256(canonical_text(plan).encode()).hexdigest()


def canonical_text(plan: ExperimentPlan) -> str:
    """Return every field of a plan as JSON with sorted names, no spaces and times in UTC."""
    fields = {
        "id": plan.id,
        "seed": plan.seed,
        "made_at": _moment(plan.made_at),
        "protocol_id": plan.protocol_id,
        "protocol_version": plan.protocol_version,
        "sessions_per_day": plan.sessions_per_day,
        "days": plan.days,
        "margin": float(plan.margin),
        "beta": float(plan.beta),
        "session_sd": float(plan.session_sd),
        "horizon": plan.horizon,
        "anchors": [[one.anchor, one.at.isoformat()] for one in plan.anchors],
        "expectation": _expected(plan.expectation),
        "rules_version": plan.rules_version,
    }
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Tags:
    """What was asked beside the rating, before the arm was known; None is not answered.

    Attributes:
        stress: 0 to 10.
        painkiller: Whether one was taken in the hours before.
        after_running: Whether the session comes after running.
    """

    stress: int | None = None
    painkiller: bool | None = None
    after_running: bool | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """The moment the rating before was saved and the arm was shown; from here the session counts.

    Attributes:
        experiment_id: Of which experiment.
        number: The k-th session opened, from 1.
        session_id: The session it opens.
        screening_id: The clearance it was opened under.
        opened_at: When, in the local time of then: its date stays the date it was for the person.
        day: 1 is the day of the first opening; it never decreases.
        before: The rating before.
        tags: What was asked beside it.
    """

    experiment_id: str
    number: int
    session_id: str
    screening_id: str
    opened_at: datetime
    day: int
    before: TensionRating
    tags: Tags


@dataclass(frozen=True, slots=True)
class Played:
    """An opened session and how it went; None where it was never finished.

    `saved_at` is when its answers first came, which may be days after the minute.
    """

    opening: Opening
    session: Session | None
    saved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwnNoise:
    """Two ratings a minute apart with nothing in between."""

    id: str
    experiment_id: str
    first: TensionRating
    second: TensionRating


class LogKind(StrEnum):
    """What happened to the experiment itself."""

    LOOKED = "looked"
    PAUSED = "paused"
    RESUMED = "resumed"
    STOPPED = "stopped"
    WENT_ON = "went_on"
    HOUR_ANSWERED = "hour_answered"


class Cause(StrEnum):
    """Why it was paused or stopped; `worse` is the verdict, the others are single answers."""

    TWO_WORSE = "two_worse"
    TWO_POINTS_UP = "two_points_up"
    STILL_WORSE = "still_worse"
    WORSE = "worse"
    OWN_CHOICE = "own_choice"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One thing that happened to the experiment; it is never changed or removed.

    An answer to "still worse after an hour?" has the cause `still_worse` where it was yes.
    """

    id: str
    experiment_id: str
    kind: LogKind
    at: datetime
    cause: Cause | None
    session_id: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Experiment:
    """A plan and all that happened to it: openings by number, the log oldest first."""

    plan: ExperimentPlan
    played: tuple[Played, ...]
    noise: tuple[OwnNoise, ...]
    log: tuple[LogEntry, ...]


def _other(arm: Arm) -> Arm:
    return Arm.CONTROL if arm is Arm.STRETCH else Arm.STRETCH


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _expected(expectation: Expectation | None) -> list[int | str] | None:
    if expectation is None:
        return None
    answered_at, version = _moment(expectation.answered_at), expectation.scale_version
    return [expectation.stretch, expectation.control, answered_at, version]
