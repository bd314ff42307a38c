"""`rekmaat emg simulate`: recordings with a known truth."""

import shlex
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.exit_codes import DONE
from rekmaat.cli.language import reader_language
from rekmaat.cli.printing import print_lines
from rekmaat.errors import WrongUseError
from rekmaat.guide.wording import Language

if TYPE_CHECKING:  # these bring numpy, which the help need not pay for
    from rekmaat.measure.simulate import Scene
    from rekmaat.service.emg_simulate import Written

_Yes = Annotated[bool, Parameter(negative="", show_default=False)]

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
    no_heart: _Yes = False
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
    fibrillation: _Yes = False
    dropped_percent: float = 0
    movements: int = 0
    median_change: float = 0
    stance_percent: float = 0
    replaced_percent: float = 0
    posture_percent: float = 0
    posture_tau: float = 1


_SESSION, _TROUBLE = Session(), Trouble()


def simulate(  # noqa: PLR0913 - one option of the command each
    folder: Annotated[Path, Parameter(name="DIR")],
    /,
    *,
    session: Session = _SESSION,
    trouble: Trouble = _TROUBLE,
    seed: int = 1,
    force: _Yes = False,
    json: _Yes = False,
    language: Language | None = None,
) -> int:
    """Write recordings with a known truth: before.bdf, after.bdf and truth.json.

    Parameters
    ----------
    folder
        Takes the files.
    session
        What is recorded.
    trouble
        What makes it hard to read.
    seed
        Which of all such sessions; the same number gives the same files.
    force
        Overwrite files of these names.
    json
        Print the truth as one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    from rekmaat.service.emg_simulate import SimulationOrder, write_simulation
    from rekmaat.tell.sentences import grouped_sentences

    text = text_of(reader_language(language), "emg", "findings")
    if seed < 0:
        raise WrongUseError(text.say("usage-seed-negative", {"value": seed}))
    scene = _scene(session, trouble, text)
    written = write_simulation(SimulationOrder(folder, scene, seed, force))
    if json:
        sys.stdout.write(written.truth_file.read_text(encoding="utf-8"))
    else:
        _tell(written, text)
    print_lines(grouped_sentences(written.findings, text), sys.stderr)
    return DONE


def _scene(session: Session, trouble: Trouble, text: Text) -> "Scene":
    try:
        return _scene_of(session, trouble)
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


def _scene_of(session: Session, trouble: Trouble) -> "Scene":
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


def _tell(written: "Written", text: Text) -> None:
    from rekmaat.tell.sentences import change_words

    names = ", ".join(path.name for path in written.recordings)
    told = [
        text.say("simulated", {"folder": str(written.truth_file.parent), "files": names}),
        text.say("simulated-truth", {"change": change_words(written.truth.mean_percent, text)}),
        text.say("simulated-next", {"command": _next_command(written)}),
    ]
    print_lines(told, sys.stdout)


def _next_command(written: "Written") -> str:
    options = {
        "--before": written.before,
        "--after": written.after,
        "--repeat": written.repeats,
        "--noise": written.noise,
    }
    words = ["rekmaat", "emg", "change"]
    for option, paths in options.items():
        words += [option, *map(str, paths)] if paths else []
    return shlex.join(words)
