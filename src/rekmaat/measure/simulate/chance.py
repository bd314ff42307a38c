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
class Chance:
    """All chance of one recording, and of the person it is of.

    Attributes:
        seed: Which of all sessions.
        role: Which kind of recording.
        number: Which of its kind, from 0.
    """

    seed: int
    role: Role
    number: int

    def of(self, part: Part) -> np.random.Generator:
        """Return the stream of one part of this recording, always from its beginning."""
        return self._stream(self.role, self.number, part)

    def of_person(self, part: Part) -> np.random.Generator:
        """Return the stream of one part that all recordings share, always from its beginning."""
        return self._stream(Role.PERSON, 0, part)

    def _stream(self, role: Role, number: int, part: Part) -> np.random.Generator:
        key = (int(role), number, int(part))
        return np.random.Generator(
            np.random.PCG64(np.random.SeedSequence(self.seed, spawn_key=key))
        )
