"""One answer on a scale, with the scale's version and the time."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LOWEST_TENSION = 0
HIGHEST_TENSION = 10


class Felt(StrEnum):
    """How it felt afterwards, compared with before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class TensionRating:
    """How tense the lower back feels, 0 to 10."""

    value: int
    answered_at: datetime
    scale_version: str


@dataclass(frozen=True, slots=True)
class FeltRating:
    """Better, the same, worse or unsure."""

    value: Felt
    answered_at: datetime
    scale_version: str
