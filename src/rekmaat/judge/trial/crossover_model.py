"""The columns of a crossover's model: sequence, period, arm, and what it is adjusted for."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rekmaat.errors import RefusedError
from rekmaat.judge.mixed.random_intercept import Fit, Floats, PersonSums, fit, person_sums
from rekmaat.judge.trial.columns import (
    INTERCEPT,
    intercept,
    joined,
    level_columns,
    value_columns,
)
from rekmaat.judge.trial.crossover_people import Attendance
from rekmaat.judge.trial.crossover_rows import CrossoverChoices, CrossoverRow
from rekmaat.judge.trial.estimates import Estimate, TermTest
from rekmaat.judge.trial.linear import Columns, dependences
from rekmaat.judge.trial.remarks import refusal
from rekmaat.judge.trial.scale import Value

_NOTHING = 1e-10


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One term of the model.

    Attributes:
        name: In the formula.
        columns: Of the design.
        levels: How many levels it has; 0 for a number.
    """

    name: str
    columns: Columns
    levels: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class CrossoverModel:
    """A crossover ready to be fitted.

    Attributes:
        outcome: Shape (rows,).
        persons: Of whom each row is.
        terms: Of the model after the intercept, the arm last but for what is added to it.
        design: The columns of all, the intercept first.
        formula: What is fitted.
    """

    outcome: Floats
    persons: tuple[str, ...]
    terms: tuple[Term, ...]
    design: Columns
    formula: str

    def places(self, name: str) -> range:
        """Return which columns of the design are those of a term."""
        at = 1
        for term in self.terms:
            width = len(term.columns.terms)
            if term.name == name:
                return range(at, at + width)
            at += width
        raise ValueError(f"no term {name!r}")

    def rows_of(self, name: str) -> Floats:
        """Return the contrasts that pick the coefficients of a term, shape (k, columns)."""
        return np.eye(len(self.design.terms))[list(self.places(name))]

    def fitted(self) -> Fit:
        """Return the REML fit.

        Raises:
            RefusedError: The columns depend on each other, too few rows or people are left over,
                or nothing varies within persons.
        """
        self._refuse_dependent()
        sums = person_sums(self.outcome, self.design.values, self.persons)
        self._refuse_too_small(sums)
        try:
            return fit(sums)
        except ValueError as error:
            raise RefusedError(refusal("crossover-not-fitted")) from error

    def _refuse_dependent(self) -> None:
        found = dependences(self.design)
        flat = [it.term for it in found if set(it.on) <= {INTERCEPT}]
        if flat:
            raise RefusedError(*(refusal("crossover-column-flat", term=it) for it in flat))
        if found:
            raise RefusedError(
                *(refusal("model-columns-dependent", term=it.term, on=", ".join(it.on))
                  for it in found)
            )  # fmt: skip

    def _refuse_too_small(self, sums: PersonSums) -> None:
        """Both strata, within and between persons, need something left over."""
        within = _rank(_within(self.design.values, sums))
        people = len(sums.counts)
        left_within = sums.observations - people - within
        left_between = people + within - sums.columns
        if left_within < 1:
            raise RefusedError(refusal("crossover-too-few-rows", rows=sums.observations))
        if left_between < 1:
            columns = sums.columns - within
            raise RefusedError(refusal("crossover-no-strata", people=people, columns=columns))
        spread = float(np.linalg.norm(_within(self.outcome[:, None], sums)))
        if spread <= _NOTHING * float(np.abs(self.outcome).max()):
            raise RefusedError(refusal("crossover-constant-within"))
        persons = self.within_persons(sums)
        if (persons.mean_square * persons.df) ** 0.5 <= _NOTHING * spread:
            raise RefusedError(refusal("model-exact"))

    def within_persons(self, sums: PersonSums) -> "WithinPersons":
        """Return the fit with a fixed effect for each person, which the others leave alone."""
        columns = _within(self.design.values, sums)
        outcome = _within(self.outcome[:, None], sums)[:, 0]
        inverse = np.linalg.pinv(columns.T @ columns, rcond=_NOTHING, hermitian=True)
        values = inverse @ (columns.T @ outcome)
        left = outcome - columns @ values
        df = sums.observations - len(sums.counts) - _rank(columns)
        mean_square = float(left @ left) / df
        return WithinPersons(values, np.asarray(mean_square * inverse), df, mean_square)


@dataclass(frozen=True, slots=True, eq=False)
class WithinPersons:
    """What persons tell each by themselves: the stratum within persons of the analysis of variance.

    Only contrasts of columns that differ within persons can be asked of it.

    Attributes:
        values: The coefficients, shape (columns,).
        covariance: Shape (columns, columns).
        df: Degrees of freedom of the residual mean square.
        mean_square: The residual one.
    """

    values: Floats
    covariance: Floats
    df: int
    mean_square: float

    def estimates(self, contrasts: Floats) -> tuple[Estimate, ...]:
        """Return the estimate of each contrast, shape (k, columns)."""
        errors = np.sqrt(np.einsum("ki,ij,kj->k", contrasts, self.covariance, contrasts))
        values = contrasts @ self.values
        return tuple(
            Estimate(value, se, self.df)
            for value, se in zip(values.tolist(), errors.tolist(), strict=True)
        )

    def covariance_of(self, contrasts: Floats) -> Floats:
        """Return the covariance of some contrasts, shape (k, k)."""
        return np.asarray(contrasts @ self.covariance @ contrasts.T)

    def test(self, term: str, contrasts: Floats) -> TermTest:
        """Return the joint test that all contrasts, linearly independent, are zero."""
        told, spread = contrasts @ self.values, self.covariance_of(contrasts)
        f = float(told @ np.linalg.solve(spread, told)) / len(told)
        return TermTest(term, f, len(told), self.df)


def crossover_model(present: Attendance, choices: CrossoverChoices, *added: Term) -> CrossoverModel:
    """Return the model of the complete rows.

    Args:
        present: Who can be analysed.
        choices: What was chosen.
        added: Terms beside those of the primary model.
    """
    terms = (*_terms(present, choices), *added)
    names = choices.names
    design = joined(intercept(len(present.rows)), *(term.columns for term in terms))
    told = " + ".join(term.name for term in terms)
    return CrossoverModel(
        outcome=np.array([row.outcome for row in present.rows], dtype=float),
        persons=tuple(row.person for row in present.rows),
        terms=terms,
        design=design,
        formula=f"{choices.scale.term(names.outcome)} ~ {told} + (1 | {names.person})",
    )


def carry_over_term(
    before: Sequence[str | None], present: Attendance, choices: CrossoverChoices
) -> Term:
    """Return a column for each arm but the control: whether the period before had it."""
    others = present.arms[1:]
    name = f"{choices.names.arm} before"
    values = (np.array([it or "" for it in before])[:, None] == np.array(others)).astype(float)
    return Term(name, Columns(tuple(f"{name}{arm}" for arm in others), values))


def _terms(present: Attendance, choices: CrossoverChoices) -> list[Term]:
    names, rows = choices.names, present.rows
    terms: list[Term] = []
    if names.sequence is not None and len(present.sequences) > 1:
        named = [str(row.sequence) for row in rows]
        terms.append(_factor(names.sequence, named, present.sequences))
    if len(present.periods) > 1:
        terms.append(_factor(names.period, [row.period for row in rows], present.periods))
    if names.baseline is not None:
        terms.extend(_baseline_terms(rows, choices.scale.term(names.baseline)))
    for at, covariate in enumerate(names.covariates):
        known = [row.covariates[at] for row in rows]
        terms.append(_covariate(covariate, [it for it in known if it is not None]))
    terms.append(_factor(names.arm, [row.arm for row in rows], present.arms))
    return terms


def _factor(name: str, values: Sequence[str], levels: Sequence[str]) -> Term:
    return Term(name, level_columns(name, values, levels), len(levels))


def _covariate(name: str, values: Sequence[Value]) -> Term:
    """A number, or a level wherever one of the values is no number."""
    if all(isinstance(it, float) for it in values):
        return Term(name, value_columns(name, values))
    words = [str(it) for it in values]
    return _factor(name, words, sorted(set(words)))


def _baseline_terms(rows: Sequence[CrossoverRow], column: str) -> tuple[Term, ...]:
    """The baseline split: of the person, and of the period around it (Kenward and Roger 2010)."""
    values = np.array([row.baseline for row in rows], dtype=float)
    numbers: dict[str, int] = {}
    person = np.array([numbers.setdefault(row.person, len(numbers)) for row in rows])
    means = (np.bincount(person, values) / np.bincount(person))[person]
    return tuple(
        Term(name, Columns((name,), it[:, None]))
        for name, it in (
            (f"{column} of person", means),
            (f"{column} within person", values - means),
        )
    )


def _within(columns: Floats, sums: PersonSums) -> Floats:
    """Take from every column its mean over each person."""
    means = np.zeros((len(sums.counts), columns.shape[1]))
    np.add.at(means, sums.person, columns)
    return np.asarray(columns - (means / sums.counts[:, None])[sums.person])


def _rank(columns: Floats) -> int:
    scales = np.linalg.norm(columns, axis=0)
    kept = columns[:, scales > _NOTHING]
    return int(np.linalg.matrix_rank(kept / np.linalg.norm(kept, axis=0))) if kept.size else 0
