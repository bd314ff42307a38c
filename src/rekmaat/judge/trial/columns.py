"""Turns what a trial holds into the columns of a linear model, named as in R."""

from collections.abc import Sequence

import numpy as np

from rekmaat.judge.trial.linear import Columns, Floats
from rekmaat.judge.trial.scale import Value

INTERCEPT = "(Intercept)"


def intercept(people: int) -> Columns:
    """Return the column of ones."""
    return Columns((INTERCEPT,), np.ones((people, 1)))


def level_columns(name: str, values: Sequence[str], levels: Sequence[str]) -> Columns:
    """Return a column of zeros and ones for every level but the first."""
    others = levels[1:]
    return Columns(
        tuple(level_term(name, level) for level in others),
        (np.array(values)[:, None] == np.array(others)).astype(np.float64),
    )


def level_term(name: str, level: str) -> str:
    """Return what the column of a level is called."""
    return f"{name}{level}"


def number_column(name: str, values: Sequence[float]) -> Columns:
    """Return a column of numbers."""
    return Columns((name,), np.array(values, dtype=float)[:, None])


def value_columns(name: str, values: Sequence[Value]) -> Columns:
    """Return a column of numbers, or one for every level but the first in the alphabet."""
    words = [it for it in values if isinstance(it, str)]
    if words:
        return level_columns(name, words, sorted(set(words)))
    return number_column(name, [it for it in values if not isinstance(it, str)])


def joined(*parts: Columns) -> Columns:
    """Put columns side by side."""
    terms = tuple(term for part in parts for term in part.terms)
    return Columns(terms, np.hstack([part.values for part in parts]))


def crossed(first: Columns, second: Columns) -> Columns:
    """Multiply every column with every other, which is their interaction."""
    values = [a * b for a in first.values.T for b in second.values.T]
    terms = tuple(crossed_term(a, b) for a in first.terms for b in second.terms)
    return Columns(terms, np.array(values).T)


def crossed_term(first: str, second: str) -> str:
    """Return what the product of two columns is called."""
    return f"{first}:{second}"


def centred(columns: Columns) -> Columns:
    """Take its mean from every column."""
    return Columns(columns.terms, columns.values - means(columns))


def means(columns: Columns) -> Floats:
    """Return the mean of every column."""
    mean: Floats = columns.values.mean(axis=0)
    return mean
