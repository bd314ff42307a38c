"""Makes texts fit the header of EDF and BDF: ASCII, in fields of fixed width."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

_LABEL = 16
_FIELD = 80
_START = "Startdate"
_UNKNOWN = ("X", "X", "X", "X")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_SPELLED = str.maketrans({"µ": "u", "μ": "u", "ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "œ": "oe"})


def plain(text: str, width: int) -> str:
    """Return a text without accents, a question mark for what ASCII lacks, cut to a width."""
    apart = unicodedata.normalize("NFKD", text.translate(_SPELLED))
    letters = "".join(it for it in apart if not unicodedata.combining(it))
    shown = "".join(it if it.isascii() and it.isprintable() else "?" for it in letters)
    return shown[:width].strip()


def labels(names: Sequence[str]) -> list[str]:
    """Return a label of 16 characters for each name, no two alike."""
    taken: list[str] = []
    for name in names:
        label, times = plain(name, _LABEL) or "?", 1
        while label in taken:
            times += 1
            number = f" {times}"
            label = plain(name, _LABEL - len(number)) + number
        taken.append(label)
    return taken


@dataclass(frozen=True, slots=True)
class Identity:
    """The two texts of a header that say who and what was recorded (EDF+, section 2.1.3).

    Attributes:
        patient: Code, sex, birthdate and name, `X` where unknown.
        recording: `Startdate`, its date, and what else is known of the recording.
        start: That date, where it is one.
        whole: Whether both fields hold everything that is known.
    """

    patient: str
    recording: str
    start: date | None
    whole: bool


def identity(about: str) -> Identity:
    """Return the two texts for a description, which another EDF or BDF file may have given."""
    words = [plain(word, len(word)) for word in about.split()]
    if _START in words:
        patient, told = words[: words.index(_START)], words[words.index(_START) + 1 :]
    else:
        patient, told = [], [*_UNKNOWN, *words]
    who, what = " ".join(patient or _UNKNOWN), " ".join([_START, *(told or _UNKNOWN)])
    return Identity(
        patient=_cut(who),
        recording=_cut(what),
        start=_date(told[0]) if told else None,
        whole=max(len(who), len(what)) <= _FIELD and all(it.isascii() for it in about),
    )


def _cut(text: str) -> str:
    """As many whole words as the field holds."""
    return text if len(text) <= _FIELD else text[: _FIELD + 1].rpartition(" ")[0]


def _date(text: str) -> date | None:
    """The date of `02-MAR-2026`, as the header writes it in every language."""
    found = re.fullmatch(r"(\d\d)-([A-Z]{3})-(\d{4})", text)
    if not found or found[2] not in _MONTHS:
        return None
    try:
        return date(int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1]))
    except ValueError:
        return None
