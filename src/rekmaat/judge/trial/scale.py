"""On what scale an outcome is compared."""

from enum import StrEnum

Value = float | str
"""A number, or the name of a level."""


class Scale(StrEnum):
    """On what scale the outcome is compared.

    LOG: amounts above zero, whose natural logarithm is analysed. LOGGED: natural logarithms
    already. PLAIN: as it is, as for ratings. Differences of the first two are told in percent.
    """

    LOG = "log"
    LOGGED = "logged"
    PLAIN = "plain"

    @property
    def in_percent(self) -> bool:
        """Whether a difference on this scale is a percentage."""
        return self is not Scale.PLAIN

    def term(self, column: str) -> str:
        """Return what the outcome or the baseline is called in a formula."""
        return f"log({column})" if self is Scale.LOG else column
