"""The options of `rekmaat emg simulate`, and the scene they ask for."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cyclopts import Parameter

from rekmaat.catalogue.text import Text
from rekmaat.cli.emg_options import Yes
from rekmaat.errors import WrongUseError

if TYPE_CHECKING:  # this brings numpy, which the help need not pay for
    from rekmaat.measure.simulate import Scene

# How the settings of a scene are called here.
_OPTIONS = {
    "change_percent": "--change",
    "median_change_percent": "--median-change",
    "ecg_db": "--ecg-db",
    "seconds": "--seconds",
    "rate_hz": "--rate",
    "channels": "--channels",
    "recordings": "--recordings",
    "repeats": "--repeats",
    "noise_seconds": "--noise-recording",
    "floor.noise_uv": "--noise-uv",
    "heart.premature_percent": "--premature-percent",
    "mains.hum_uv": "--mains-uv",
    "mains.mains_hz": "--mains-hz",
    "sensor.low_pass_hz": "--low-pass-hz",
    "faults.dropped_percent": "--dropped-percent",
    "faults.movements": "--movements",
    "electrodes.stance_sd": "--stance-percent",
    "electrodes.replaced_gain_sd": "--replaced-percent",
    "muscle.posture_cv": "--posture-percent",
    "muscle.posture_tau_s": "--posture-tau",
}
_IN_PERCENT = ("--stance-percent", "--replaced-percent", "--posture-percent")


class FloorColour(StrEnum):
    """How the sensor's noise falls with the frequency."""

    WHITE = "white"
    MIXED = "mixed"
    PINK = "pink"


_PINK_SHARES = {FloorColour.WHITE: 0.0, FloorColour.MIXED: 0.5, FloorColour.PINK: 1.0}


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Session:
    """What is recorded, and how often.

    Parameters
    ----------
    change
        True change of the muscle, in percent.
    ecg_db
        How much stronger the muscle is than the heart, in decibel; below zero, the heart is.
    no_heart
        Leave the heartbeats out.
    noise_uv
        Noise of the sensor over 0-1000 Hz, in microvolts RMS.
    seconds
        Length of each recording.
    rate
        Samples a second.
    channels
        How many channels.
    recordings
        How many recordings before, and how many after.
    repeats
        How many extra pairs with nothing in between.
    noise_recording
        Seconds of a recording with the muscle off; 0 for none.
    """

    change: float = -18
    ecg_db: float = -6
    no_heart: Yes = False
    noise_uv: float = 2
    seconds: float = 60
    rate: float = 2000
    channels: int = 4
    recordings: int = 1
    repeats: int = 0
    noise_recording: float = 0


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Trouble:
    """What makes the recordings hard to read.

    Parameters
    ----------
    mains_hz
        Frequency of the mains.
    mains_uv
        Hum of the mains, in microvolts RMS.
    floor
        Colour of the sensor's noise.
    low_pass_hz
        Corner of the sensor's low-pass.
    premature_percent
        Premature wide beats, in percent of all beats.
    fibrillation
        Let the atria fibrillate, so that no interval is like another.
    dropped_percent
        Lost samples, in percent; the last value stands in for them.
    movements
        Movement artefacts in each recording.
    median_change
        Change of the median frequency after, in percent; the size stays.
    stance_percent
        How much standing up anew changes the muscle, as a standard deviation in percent.
    replaced_percent
        How much putting electrodes back changes each channel after, in the same way.
    posture_percent
        How much drifting posture moves the muscle within a recording, in the same way.
    posture_tau
        Time constant of that drift, in seconds.
    """

    mains_hz: float = 50
    mains_uv: float = 1.5
    floor: FloorColour = FloorColour.WHITE
    low_pass_hz: float | None = None
    premature_percent: float = 0
    fibrillation: Yes = False
    dropped_percent: float = 0
    movements: int = 0
    median_change: float = 0
    stance_percent: float = 0
    replaced_percent: float = 0
    posture_percent: float = 0
    posture_tau: float = 1


def scene_of(session: Session, trouble: Trouble, text: Text) -> "Scene":
    """Return what the options ask for.

    Raises:
        WrongUseError: An option is beyond its limits; says which and what they are.
    """
    try:
        return _scene(session, trouble)
    except WrongUseError as error:
        raise WrongUseError(_in_words(error, text)) from error


def _in_words(error: WrongUseError, text: Text) -> str:
    """Say in the reader's language which option is beyond its limits."""
    if error.field == "samples":
        return text.say("usage-simulation-large", {"most": int(error.allowed[-1])})
    option = _OPTIONS.get(error.field or "")
    if option is None or len(error.allowed) != 2:  # noqa: PLR2004 - the least and the most
        return str(error)
    times = 100 if option in _IN_PERCENT else 1
    least, most = (f"{times * float(bound):g}" for bound in error.allowed)
    return text.say("usage-out-of-range", {"option": option, "least": least, "most": most})


def _scene(session: Session, trouble: Trouble) -> "Scene":
    from rekmaat.measure.simulate import (
        Electrodes,
        Faults,
        Floor,
        Heart,
        Mains,
        Muscle,
        Scene,
        Sensor,
    )

    return Scene(
        change_percent=session.change,
        median_change_percent=trouble.median_change,
        ecg_db=None if session.no_heart else session.ecg_db,
        seconds=session.seconds,
        rate_hz=session.rate,
        channels=session.channels,
        recordings=session.recordings,
        repeats=session.repeats,
        noise_seconds=session.noise_recording,
        noise_has_heart=True,  # as in somebody lying relaxed, which is how it is recorded
        muscle=Muscle(
            posture_cv=trouble.posture_percent / 100,
            posture_tau_s=trouble.posture_tau,
        ),
        heart=Heart(premature_percent=trouble.premature_percent, fibrillation=trouble.fibrillation),
        floor=Floor(noise_uv=session.noise_uv, pink_share=_PINK_SHARES[trouble.floor]),
        mains=Mains(hum_uv=trouble.mains_uv, mains_hz=trouble.mains_hz),
        sensor=Sensor(low_pass_hz=trouble.low_pass_hz),
        faults=Faults(dropped_percent=trouble.dropped_percent, movements=trouble.movements),
        electrodes=Electrodes(
            stance_sd=trouble.stance_percent / 100,
            replaced_gain_sd=trouble.replaced_percent / 100,
        ),
    )
