"""What R answers to crossover trials, as records; `reference/README.md` tells what each number is.

    for fit in reference_fits():
        rows = reference_rows(fit.trial)
        ...  # fit them, and compare with fit.estimate, fit.kenward_roger.se, ...

Contrasts and coefficients are told by name: another implementation may order them otherwise.
"""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

REFERENCE = Path(__file__).parent / "reference"
CROSSOVER_FILES = ("crossover_4arm", "crossovers")

Several = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """One period of one person; what a trial did not measure is None."""

    trial: str
    subject: str
    sequence: str
    period: int
    treatment: str
    y: float
    log_pre: float | None
    log_post: float | None
    age: float | None
    expectation: float | None
    sex: str | None

    @property
    def previous(self) -> str | None:
        """The arm of the period before, whether or not its row is there."""
        return self.sequence[self.period - 2] if self.period > 1 else None


@dataclass(frozen=True, slots=True)
class ReferencePair:
    """Arm a minus arm b (emmeans): alone, and adjusted for all pairs."""

    a: str
    b: str
    estimate: float
    se: float
    df: float
    p: float
    lower: float
    upper: float
    p_tukey: float
    lower_tukey: float
    upper_tukey: float
    p_holm: float


@dataclass(frozen=True, slots=True)
class ReferenceAgainstControl:
    """Arm a minus the control b, adjusted for all arms but the control.

    Attributes:
        a: An arm.
        b: The control.
        estimate: The difference.
        se: Its standard error.
        df: The degrees of freedom of the error.
        p: Not adjusted.
        p_dunnettx: By the approximation of emmeans, right to 0.05.
        lower_dunnettx: The same, of the interval.
        upper_dunnettx: The same, of the interval.
        p_mvt: From the multivariate t by quasi-random points, right to 2e-3; whole df only.
        lower_mvt: The same, of the interval.
        upper_mvt: The same, of the interval.
        p_integrated: From the multivariate t by integration, right to 1e-7; with `df` as it is.
    """

    a: str
    b: str
    estimate: float
    se: float
    df: float
    p: float
    p_dunnettx: float
    lower_dunnettx: float
    upper_dunnettx: float
    p_mvt: float
    lower_mvt: float
    upper_mvt: float
    p_integrated: float


@dataclass(frozen=True, slots=True)
class ReferenceTerm:
    """The F test of a term, type III."""

    term: str
    f: float
    df_above: int
    df_below: float
    p: float


@dataclass(frozen=True, slots=True)
class ReferenceMean:
    """The mean of an arm, the others terms evened out."""

    treatment: str
    estimate: float
    se: float
    df: float
    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class ReferenceInference:
    """What one way to degrees of freedom gives; `se`, `df` and `p` are of the coefficients."""

    se: Several
    df: Several
    p: Several
    terms: tuple[ReferenceTerm, ...]
    means: tuple[ReferenceMean, ...]
    pairs: tuple[ReferencePair, ...]
    against_control: tuple[ReferenceAgainstControl, ...]


@dataclass(frozen=True, slots=True)
class ReferenceWithinPair:
    """Arm a minus arm b, compared within persons only."""

    a: str
    b: str
    estimate: float
    se: float


@dataclass(frozen=True, slots=True)
class ReferenceWithinPersons:
    """The analysis of variance with a stratum of persons: persons as fixed effects.

    `df`, `mean_square` are of the residuals within persons; `f`, `p` of all arms together.
    """

    pairs: tuple[ReferenceWithinPair, ...]
    df: int
    mean_square: float
    f: float
    p: float


@dataclass(frozen=True, slots=True)
class ReferenceUnbounded:
    """REML where periods of one person may correlate negatively, fitted by gls."""

    estimate: Several
    se: Several
    correlation: float
    sd: float
    log_likelihood: float


@dataclass(frozen=True, slots=True)
class ReferenceFit:
    """One model fitted by lme4 to one trial.

    Attributes:
        trial: Of which rows, see `reference_rows`.
        model: Which of the models of the trial.
        formula: As R writes it.
        control: The arm the others are compared with; the first level of the factor.
        rows: How many there are.
        names: Of the coefficients, as R writes them: `treatmentB` is arm B minus the control,
            `coB` is 1 where the period before was arm B, `pre_mean` is a person's mean of
            `log_pre` over the rows that are there and `pre_w` is `log_pre` minus that.
        estimate: The coefficients, in the order of `names`.
        person_variance: Zero at the boundary.
        residual_variance: Within persons.
        log_likelihood: The restricted one.
        singular: Whether the fit is at the boundary.
        satterthwaite: By lmerTest; at the boundary its df are rows minus coefficients.
        kenward_roger: By pbkrtest, with the expected information.
        within_persons: None for a model with an interaction.
        unbounded: Only at the boundary.
    """

    trial: str
    model: str
    formula: str
    control: str
    rows: int
    names: tuple[str, ...]
    estimate: Several
    person_variance: float
    residual_variance: float
    log_likelihood: float
    singular: bool
    satterthwaite: ReferenceInference
    kenward_roger: ReferenceInference
    within_persons: ReferenceWithinPersons | None
    unbounded: ReferenceUnbounded | None

    @property
    def label(self) -> str:
        """A name for the tables of pytest."""
        return f"{self.trial}-{self.model}"

    @property
    def outcome(self) -> str:
        """The column that is modelled, `y` or `log_post`."""
        return self.formula.partition(" ~ ")[0]

    @property
    def fixed_terms(self) -> tuple[str, ...]:
        """What stands in the formula between the outcome and the random intercept."""
        return tuple(self.formula.partition(" ~ ")[2].split(" + ")[:-1])


@cache
def reference_fits(*files: str) -> tuple[ReferenceFit, ...]:
    """Return what R answers, of all files or of those named."""
    return tuple(
        _fit(told)
        for file in files or CROSSOVER_FILES
        for told in json.loads((REFERENCE / f"{file}.R.json").read_text("utf-8"))["fits"]
    )


@cache
def reference_rows(trial: str) -> tuple[ReferenceRow, ...]:
    """Return the rows of one trial, in the order of the file."""
    return tuple(row for file in CROSSOVER_FILES for row in _rows_of(file) if row.trial == trial)


@cache
def _rows_of(file: str) -> tuple[ReferenceRow, ...]:
    with (REFERENCE / f"{file}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(_row(cells, file) for cells in csv.DictReader(lines))


def _row(cells: dict[str, str], file: str) -> ReferenceRow:
    def number(name: str) -> float | None:
        return float(cells[name]) if cells.get(name) else None

    return ReferenceRow(
        trial=cells.get("trial", file),
        subject=cells["subject"],
        sequence=cells["sequence"],
        period=int(cells["period"]),
        treatment=cells["treatment"],
        y=float(cells["y"]),
        log_pre=number("log_pre"),
        log_post=number("log_post"),
        age=number("age"),
        expectation=number("expectation"),
        sex=cells.get("sex"),
    )


def _fit(told: dict[str, Any]) -> ReferenceFit:
    by, within, unbounded = (told.pop(key) for key in ("by", "within_persons", "unbounded"))
    return ReferenceFit(
        **told | {key: tuple(told[key]) for key in ("names", "estimate")},
        satterthwaite=_inference(by["satterthwaite"]),
        kenward_roger=_inference(by["kenward_roger"]),
        within_persons=within and _within(within),
        unbounded=unbounded and ReferenceUnbounded(**_frozen(unbounded)),
    )


def _inference(told: dict[str, Any]) -> ReferenceInference:
    return ReferenceInference(
        **{key: tuple(told[key]) for key in ("se", "df", "p")},
        terms=tuple(ReferenceTerm(**it) for it in _each(told["terms"])),
        means=tuple(ReferenceMean(**it) for it in _each(told["means"])),
        pairs=tuple(ReferencePair(**it) for it in _each(told["pairs"])),
        against_control=tuple(
            ReferenceAgainstControl(**it) for it in _each(told["against_control"])
        ),
    )


def _within(told: dict[str, Any]) -> ReferenceWithinPersons:
    columns = {key: told.pop(key) for key in ("contrast", "estimate", "se")}
    pairs = tuple(ReferenceWithinPair(**it) for it in _each(columns))
    return ReferenceWithinPersons(pairs=pairs, **told)


def _each(columns: dict[str, list[Any]]) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table of columns, a contrast taken apart into its arms."""
    for values in zip(*columns.values(), strict=True):
        row = dict(zip(columns, values, strict=True))
        if "contrast" in row:
            row["a"], row["b"] = row.pop("contrast").split(" - ")
        yield row


def _frozen(told: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(it) if isinstance(it, list) else it for key, it in told.items()}
