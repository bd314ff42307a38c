"""What a crossover trial holds: one row a person and period, and what was chosen in advance."""

from dataclasses import dataclass
from enum import StrEnum

from rekmaat.judge.trial.scale import Scale, Value


class Inference(StrEnum):
    """How standard errors and degrees of freedom are found."""

    KENWARD_ROGER = "kenward_roger"
    SATTERTHWAITE = "satterthwaite"


class Adjustment(StrEnum):
    """How contrasts are adjusted for being many, and which there are.

    TUKEY: all pairs. DUNNETT: each arm against the control. HOLM: all pairs, step by step.
    NONE: all pairs, each as if it were alone.
    """

    TUKEY = "tukey"
    DUNNETT = "dunnett"
    HOLM = "holm"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CrossoverRow:
    """One person in one period.

    Attributes:
        line: Where the row stands in its table.
        person: Who.
        period: In which period.
        arm: What the person did in it.
        outcome: On the scale of the analysis; None where there is none.
        sequence: In which order the person went through the arms; None where nobody said.
        baseline: Before this period, on the same scale; None where there is none.
        covariates: One value for each covariate of the choices; None where there is none.
    """

    line: int
    person: str
    period: str
    arm: str
    outcome: float | None
    sequence: str | None = None
    baseline: float | None = None
    covariates: tuple[Value | None, ...] = ()


@dataclass(frozen=True, slots=True)
class CrossoverNames:
    """What the columns are called; what is not there is None or empty."""

    outcome: str
    person: str
    period: str
    arm: str
    sequence: str | None = None
    baseline: str | None = None
    covariates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CrossoverChoices:
    """What was chosen before anybody looked.

    Attributes:
        control: The arm without the stretch.
        names: What the columns are called.
        scale: That of the outcome and the baseline.
        margin: The smallest difference that matters, on the scale of the analysis: a log ratio
            for LOG and LOGGED; None where nobody said.
        inference: How errors are found.
        adjustment: How contrasts are adjusted.
        lower_is_better: False where a higher outcome is the better one.
    """

    control: str
    names: CrossoverNames
    scale: Scale = Scale.LOGGED
    margin: float | None = None
    inference: Inference = Inference.KENWARD_ROGER
    adjustment: Adjustment = Adjustment.TUKEY
    lower_is_better: bool = True


@dataclass(frozen=True, slots=True)
class PeriodCell:
    """What was seen in one cell of a crossover, not adjusted for anything.

    Attributes:
        sequence: Which people; None where no sequences are known.
        period: When.
        arm: What they did.
        people: How many outcomes there are.
        mean: Of the outcomes.
    """

    sequence: str | None
    period: str
    arm: str
    people: int
    mean: float


@dataclass(frozen=True, slots=True)
class ArmRows:
    """The rows of one arm, from table to analysis.

    Attributes:
        arm: The arm.
        rows: In the table.
        analysed: With everything the model needs.
        outcome_mean: Of those analysed, not adjusted.
        outcome_sd: The standard deviation of their outcomes; 0 for a single one.
    """

    arm: str
    rows: int
    analysed: int
    outcome_mean: float
    outcome_sd: float
