"""The names that BIDS 1.11 gives to EMG files: what is in them, in which folder they stand."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from rekmaat.errors import WrongUseError
from rekmaat.measure.labels import Posture

VERSION = "1.11.1"
DESCRIPTION = "dataset_description.json"
DATATYPE = "emg"

_LABEL = re.compile(r"[0-9A-Za-z]+")
_TASKS = {Posture.STANDING: "reststand", Posture.SITTING: "restsit", Posture.LYING: "restlie"}
_TOLD = {
    Posture.STANDING: "Quiet standing",
    Posture.SITTING: "Quiet sitting",
    Posture.LYING: "Quiet lying",
}


def is_label(text: str) -> bool:
    """Whether BIDS takes the text as a label: letters and digits only."""
    return text.isascii() and _LABEL.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Entities:
    """Which recording of whom a file holds.

    Attributes:
        subject: The person's label, without `sub-`.
        posture: How the person was; it makes the task, `reststand` for quiet standing. Labels
            that begin with `rest` say that no events are to be expected.
        session: One placing of the electrodes; None where there is one only.
        acquisition: `pre` or `post` within a session, or another label.
        run: The number of the repeat.

    Raises:
        WrongUseError: A label holds more than letters and digits.
    """

    subject: str
    posture: Posture
    session: str | None = None
    acquisition: str | None = None
    run: int | None = None

    def __post_init__(self) -> None:
        """Refuse labels that BIDS has no place for."""
        for text in (self.subject, self.session, self.acquisition):
            if text is not None and not is_label(text):
                raise WrongUseError(f"{text!r} is no BIDS label: use letters and digits only.")
        if self.run is not None and self.run < 1:
            raise WrongUseError(f"{self.run} is no number of a repeat: count from 1.")

    @property
    def task(self) -> str:
        """The label of the task."""
        return _TASKS[self.posture]

    @property
    def task_description(self) -> str:
        """What the person did, in words."""
        return _TOLD[self.posture]

    @property
    def folder(self) -> PurePosixPath:
        """Where the files stand within the dataset."""
        session = [f"ses-{self.session}"] if self.session is not None else []
        return PurePosixPath(f"sub-{self.subject}", *session, DATATYPE)

    @property
    def stem(self) -> str:
        """What the names of all files of this recording begin with."""
        parts = [
            ("sub", self.subject),
            ("ses", self.session),
            ("task", self.task),
            ("acq", self.acquisition),
            ("run", None if self.run is None else f"{self.run:02}"),
        ]
        return "_".join(f"{key}-{value}" for key, value in parts if value is not None)
