"""What a trial with parallel groups holds: one row a person, and what was chosen in advance."""

from dataclasses import dataclass
from enum import StrEnum

from rekmaat.errors import Finding
from rekmaat.judge.trial.before_and_after import are_before_and_after
from rekmaat.judge.trial.scale import Scale, Value


class ExpectationAsked(StrEnum):
    """When people were asked what they expect: before their first stretch, or after it."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class ParallelRow:
    """One person of a trial.

    Attributes:
        line: Where the row stands in its table.
        person: Who.
        arm: What the person was allocated to.
        outcome: After, on the scale of the analysis; None where there is none.
        baseline: Before, on the same scale; None where there is none.
        covariates: One value for each covariate of the choices; None where there is none.
        subgroups: One value for each subgroup column of the choices; None where there is none.
        expectation: What the person expected; None where it is not known.
    """

    line: int
    person: str
    arm: str
    outcome: float | None
    baseline: float | None = None
    covariates: tuple[Value | None, ...] = ()
    subgroups: tuple[Value | None, ...] = ()
    expectation: float | None = None


@dataclass(frozen=True, slots=True)
class ParallelNames:
    """What the columns are called; what is not there is None or empty."""

    outcome: str
    arm: str
    person: str
    baseline: str | None = None
    covariates: tuple[str, ...] = ()
    subgroups: tuple[str, ...] = ()
    expectation: str | None = None

    @property
    def one_thing(self) -> bool:
        """Whether outcome and baseline are levels of one thing, so that a change has a meaning."""
        return are_before_and_after(self.baseline, self.outcome)


@dataclass(frozen=True, slots=True)
class ParallelChoices:
    """What was chosen before anybody looked.

    Attributes:
        control: The arm without the stretch.
        names: What the columns are called.
        scale: That of the outcome and the baseline.
        margin: The smallest difference that matters, on the scale of the analysis: a log ratio
            for LOG and LOGGED; None where nobody said.
        expectation_asked: When; None where nobody said.
    """

    control: str
    names: ParallelNames
    scale: Scale = Scale.LOGGED
    margin: float | None = None
    expectation_asked: ExpectationAsked | None = None


@dataclass(frozen=True, slots=True)
class ArmFlow:
    """The people of one arm, from allocation to analysis.

    Attributes:
        arm: The arm.
        people: In the table.
        analysed: With everything the model needs.
        without_outcome: Left out because the outcome is missing.
        without_baseline: Left out because the baseline is missing, the outcome is not.
        without_covariate: Left out because only a covariate is missing.
        baseline_mean: Of those analysed; None without a baseline column.
        outcome_mean: Of those analysed, not adjusted.
        outcome_sd: The standard deviation of their outcomes.
    """

    arm: str
    people: int
    analysed: int
    without_outcome: int
    without_baseline: int
    without_covariate: int
    baseline_mean: float | None
    outcome_mean: float
    outcome_sd: float


@dataclass(frozen=True, slots=True)
class Participants:
    """Who can be analysed, and what is worth knowing about the others.

    Attributes:
        arms: The control first, then the others in alphabetical order.
        rows: The complete ones.
        flow: One an arm.
        findings: Whom the table lacks something of.
    """

    arms: tuple[str, ...]
    rows: tuple[ParallelRow, ...]
    flow: tuple[ArmFlow, ...]
    findings: tuple[Finding, ...]
