"""The answers that can be given, apart from how they are found: pages name them without numpy."""

from enum import StrEnum


class PersonVerdict(StrEnum):
    """Of an experiment."""

    WORKS = "works"
    NO_EFFECT = "no_effect"
    NOT_YET = "not_yet"
    WORSE = "worse"


class Afterwards(StrEnum):
    """Whether one feels better after the stretch."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"
