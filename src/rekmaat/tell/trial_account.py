"""What happened in a trial and what came of it, for a report, whatever its design."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rekmaat.errors import Finding
from rekmaat.guide.protocol import Exercise, Protocol
from rekmaat.judge.trial.before_and_after import are_before_and_after
from rekmaat.judge.trial.crossover import CrossoverAnalysis
from rekmaat.judge.trial.estimates import Estimate, Interval
from rekmaat.judge.trial.parallel import ParallelAnalysis
from rekmaat.judge.trial.pilot import PilotAnalysis
from rekmaat.judge.trial.pilot_rows import PilotSession
from rekmaat.judge.trial.scale import Scale
from rekmaat.judge.trial.verdict import ContrastVerdict
from rekmaat.tell.trial_about import NOTHING_TOLD, About


class TrialDesign(StrEnum):
    """How people came to the arms."""

    CROSSOVER = "crossover"
    PARALLEL = "parallel"
    PILOT = "pilot"


PILOT_ARM = "exercise"
"""What the only arm of a pilot is called where people tell of it."""


@dataclass(frozen=True, slots=True)
class OutcomeAccount:
    """What was measured, and how differences in it are told.

    Attributes:
        name: Of its column.
        baseline: The column of the same before the exercise; None where there is none.
        scale: On which scale it was compared.
        lower_is_better: False where a higher outcome is the better one.
        margin: The smallest difference that matters, on the scale of the analysis; None where
            nobody said.
    """

    name: str
    baseline: str | None
    scale: Scale
    lower_is_better: bool
    margin: float | None

    @property
    def is_after_baseline(self) -> bool:
        """Whether it is a level of the same as the baseline, so that one can be taken off."""
        return are_before_and_after(self.baseline, self.name)


@dataclass(frozen=True, slots=True)
class PersonAccount:
    """One person in one arm, on the scale of the analysis; None is not measured or not there."""

    person: str
    arm: str
    baseline: float | None
    outcome: float | None
    sequence: str | None = None
    period: str | None = None


@dataclass(frozen=True, slots=True)
class ArmAccount:
    """One arm, from the table to the analysis.

    Attributes:
        arm: Its name.
        there: Rows of the table: people, or periods of people.
        analysed: Of them, with everything the model needs.
        mean: The mean outcome, had all begun and gone alike.
        observed_mean: As it was, of those analysed.
        observed_sd: Its standard deviation over those analysed.
    """

    arm: str
    there: int
    analysed: int
    mean: Estimate
    observed_mean: float
    observed_sd: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """An arm beside another: the difference, its intervals and what may be said.

    Attributes:
        a: An arm.
        b: What it is compared with.
        estimate: a minus b.
        p_adjusted: Adjusted for all comparisons.
        interval_adjusted: The interval that holds for all at once; None where there is none.
        detectable: The smallest difference that could have been told from none, as the analysis
            has it.
        verdict: What may be said.
    """

    a: str
    b: str
    estimate: Estimate
    p_adjusted: float
    interval_adjusted: Interval | None
    detectable: float
    verdict: ContrastVerdict

    @property
    def widest(self) -> Interval:
        """The interval that holds for all at once where there is one, else that of this one."""
        return self.interval_adjusted or self.estimate.interval()


@dataclass(frozen=True, slots=True)
class ArmExercise:
    """What was done in an arm, from the catalogue."""

    arm: str
    protocol: Protocol
    exercise: Exercise


@dataclass(frozen=True, slots=True)
class AllocationAccount:
    """How people came to their arms, as the folder of an allocation tells.

    Attributes:
        design: One arm for each person, or all of them in an order.
        strata: What the lots were drawn apart for.
        envelopes: How many were sealed.
        opened: How many of them were opened.
        first: When the first was opened; None where none was.
        last: When the last was.
        published_sha256: The fingerprint that was published beforehand.
        log_sha256: That of the log of openings.
    """

    design: TrialDesign
    strata: tuple[str, ...]
    envelopes: int
    opened: int
    first: date | None
    last: date | None
    published_sha256: str
    log_sha256: str


@dataclass(frozen=True, slots=True)
class Source:
    """A file that went in, and the fingerprint of its bytes."""

    file: str
    role: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a report rests on, so that it can be made again.

    Attributes:
        version: Of Rekmaat.
        settings: Options of the command with their values.
        sources: The files.
    """

    version: str
    settings: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """What is told of a trial beside its table.

    Attributes:
        about: What people told.
        exercises: What was done in the arms that come from the catalogue.
        allocation: How people came to their arms; None where nobody gave the folder.
        provenance: What the report rests on.
    """

    provenance: Provenance
    about: About = NOTHING_TOLD
    exercises: tuple[ArmExercise, ...] = ()
    allocation: AllocationAccount | None = None

    def exercise_of(self, arm: str) -> ArmExercise | None:
        """Return what was done in an arm; None where the catalogue does not say."""
        return next((it for it in self.exercises if it.arm == arm), None)


@dataclass(frozen=True, slots=True)
class TrialAccount:
    """What happened in a trial and what came of it.

    Attributes:
        design: How people came to the arms.
        outcome: What was measured.
        people: How many are in the table.
        analysed_people: How many of them were analysed.
        arms: The control first; none in a pilot.
        comparisons: Those with the control first; none in a pilot.
        rows: Every person in every arm.
        analysis: What stands behind it.
        findings: What to read it with.
        beside: What is told of it beside the table.
        sessions: Of a pilot, the complete ones.
    """

    design: TrialDesign
    outcome: OutcomeAccount
    people: int
    analysed_people: int
    arms: tuple[ArmAccount, ...]
    comparisons: tuple[Comparison, ...]
    rows: tuple[PersonAccount, ...]
    analysis: CrossoverAnalysis | ParallelAnalysis | PilotAnalysis
    findings: tuple[Finding, ...]
    beside: Beside
    sessions: tuple[PilotSession, ...] = ()

    @property
    def control(self) -> str:
        """The arm the others are compared with; empty in a pilot, which has none."""
        return self.arms[0].arm if self.arms else ""

    @property
    def arm_names(self) -> tuple[str, ...]:
        """The arms by name, the control first; of a pilot, the only one."""
        return tuple(it.arm for it in self.arms) or (PILOT_ARM,)

    @property
    def with_control(self) -> tuple[Comparison, ...]:
        """Every other arm beside the control."""
        return tuple(it for it in self.comparisons if it.b == self.control)

    @property
    def crossover(self) -> CrossoverAnalysis | None:
        """The analysis, where it is of a crossover."""
        return self.analysis if isinstance(self.analysis, CrossoverAnalysis) else None

    @property
    def parallel(self) -> ParallelAnalysis | None:
        """The analysis, where it is of parallel groups."""
        return self.analysis if isinstance(self.analysis, ParallelAnalysis) else None

    @property
    def pilot(self) -> PilotAnalysis | None:
        """The analysis, where it is of a pilot without a control."""
        return self.analysis if isinstance(self.analysis, PilotAnalysis) else None

    @property
    def repeats_arms(self) -> bool:
        """Whether every person had an arm more than once: a series of trials of one person."""
        if self.design is TrialDesign.PILOT:
            return False
        counts: dict[str, list[str]] = {}
        for row in self.rows:
            counts.setdefault(row.person, []).append(row.arm)
        return all(len(arms) > len(set(arms)) for arms in counts.values())

    def rows_of(self, arm: str) -> Iterator[PersonAccount]:
        """Yield the rows of an arm."""
        return (row for row in self.rows if row.arm == arm)
