"""Chance, in streams that do not disturb each other: more noise leaves the muscle as it was."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np


class Role(IntEnum):
    """What a stream of chance belongs to: the person, or a kind of recording."""

    PERSON = 0
    BEFORE = 1
    AFTER = 2
    REPEAT = 3
    NOISE = 4


class Part(IntEnum):
    """The part of a recording that a stream of chance makes."""

    LEVEL = 0
    MUSCLE = 1
    SWAY = 2
    HEART = 3
    RHYTHM = 4
    FLOOR = 5
    MAINS = 6
    DRIFT = 7
    FAULTS = 8
    DROPS = 9
    STANCE = 10
    ELECTRODES = 11
    PREMATURE = 12
    BREATHING = 13
    RATE = 14
    ECG = 15


@dataclass(frozen=True, slots=True)
class Dice:
    """All chance of one session."""

    seed: int

    def of(self, part: Part, role: Role = Role.PERSON, number: int = 0) -> np.random.Generator:
        """Return the stream of one part of one recording, always from its beginning."""
        key = (int(role), number, int(part))
        return np.random.Generator(
            np.random.PCG64(np.random.SeedSequence(self.seed, spawn_key=key))
        )
