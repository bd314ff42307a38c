"""What the words in a file say about a channel: its kind, muscle, side and posture.

Only whole words count: `LES` may be *left erector spinae* or *lumbar erector spinae*, so it
names a muscle but no side.
"""

import re
from collections.abc import Sequence
from enum import StrEnum


class Kind(StrEnum):
    """What a channel holds, as its label says."""

    EMG = "emg"
    ECG = "ecg"
    OTHER = "other"
    UNSAID = "unsaid"


_LISTED = 12
_EMG_STEMS = ("emg", "semg", "hdemg")
_ECG = frozenset({"ecg", "ekg", "electrocardiogram"})
# The standard texts of EDF+ for other signals, and the usual names of helper channels.
_OTHER = frozenset({
    "eeg", "eog", "erg", "meg", "mcg", "ep", "temp", "resp", "sao2", "spo2", "light", "sound",
    "event", "events", "status", "trigger", "trig", "sync", "acc", "accel", "gyro", "mag", "force",
    "torque", "gsr", "eda", "ppg", "battery", "counter", "marker",
})  # fmt: skip
# Labels hold 16 characters, so a muscle is known by the beginning of its name.
_MUSCLE_STEMS = (
    "erect", "spina", "longis", "ilioc", "multif", "lumb", "parasp", "quadra", "trapez", "delto",
    "pector", "latiss", "dorsi", "glut", "rectus", "obliq", "bicep", "tricep", "vast", "gastro",
    "soleus", "tibial", "hamstr", "abdom", "masset", "fronta", "submen", "transv", "rugstrek",
    "semite", "adduct",
)  # fmt: skip
_MUSCLES = frozenset({
    "es", "les", "mf", "lm", "lt", "ltl", "ic", "icl", "ql", "ra", "eo", "io", "ta", "rf", "vm",
    "vl", "bf", "st", "sol", "gm", "gl", "gmax", "gmed", "lat", "ut", "mt",
})  # fmt: skip
_LEFT = frozenset({"l", "left", "links", "linker", "gauche"})
_RIGHT = frozenset({"r", "right", "rechts", "rechter", "droite", "droit"})
_STANDING = frozenset({"standing", "stand", "upright", "staand", "staande", "staan", "debout"})
_SITTING = frozenset({
    "seated", "sitting", "sit", "zittend", "zittende", "zitten", "assis", "assise",
})  # fmt: skip
_LYING = frozenset({
    "prone", "supine", "lying", "liggend", "liggende", "buikligging", "rugligging", "couche",
    "couchee", "allonge", "allongee",
})  # fmt: skip


class Side(StrEnum):
    """The side of the body."""

    LEFT = "left"
    RIGHT = "right"


class Posture(StrEnum):
    """How a person was while being recorded."""

    STANDING = "standing"
    SITTING = "sitting"
    LYING = "lying"


def kind_of(label: str) -> Kind:
    """Return what the label says the channel holds."""
    words = _words(label)
    if words & _ECG:
        return Kind.ECG
    if any(word.startswith(_EMG_STEMS) for word in words):
        return Kind.EMG
    return Kind.OTHER if words & _OTHER else Kind.UNSAID


def names_muscle(text: str) -> bool:
    """Whether the text names a muscle."""
    words = _words(text)
    return bool(words & _MUSCLES) or any(
        word.startswith(stem) for word in words for stem in _MUSCLE_STEMS
    )


def names_side(text: str) -> bool:
    """Whether the text names the left or the right side."""
    return bool(_words(text) & (_LEFT | _RIGHT))


def side_of(text: str) -> Side | None:
    """Return the side that the text names; None where it names none or both."""
    words = _words(text)
    named = [side for side, of in ((Side.LEFT, _LEFT), (Side.RIGHT, _RIGHT)) if words & of]
    return named[0] if len(named) == 1 else None


def without_side(text: str) -> frozenset[str]:
    """Return the words of a text that name no side."""
    return _words(text) - _LEFT - _RIGHT


def names_posture(text: str) -> bool:
    """Whether the text names a posture."""
    return bool(_words(text) & (_STANDING | _SITTING | _LYING))


def posture_of(text: str) -> Posture | None:
    """Return the posture that the text names; None where it names none or several."""
    words = _words(text)
    named = [
        posture
        for posture, of in (
            (Posture.STANDING, _STANDING),
            (Posture.SITTING, _SITTING),
            (Posture.LYING, _LYING),
        )
        if words & of
    ]
    return named[0] if len(named) == 1 else None


def _words(text: str) -> frozenset[str]:
    plain = text.casefold().replace("é", "e")
    return frozenset(re.findall(r"s[ap]o2|[a-z]+", plain))


def listed(names: Sequence[str]) -> str:
    """Return the names in one line, cut off where a reader would stop reading."""
    shown = [name or "?" for name in names[:_LISTED]]
    return ", ".join(shown) + (", …" if len(names) > _LISTED else "")
