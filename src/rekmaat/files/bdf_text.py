"""Makes texts fit the header of EDF and BDF: ASCII, in fields of fixed width."""

import unicodedata
from collections.abc import Sequence

_LABEL = 16
_ABOUT = 80 - len("Startdate X X X ")
_SAYS_NOTHING = frozenset({"X", "Startdate"})
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


def about_words(text: str, longest: int | None = _ABOUT) -> tuple[str, ...]:
    """Return the words of a description that say something, as many as the header holds.

    Args:
        text: Person, posture and equipment, as a recording tells it.
        longest: The characters they may take together; None for all of them.
    """
    kept: list[str] = []
    for word in text.split():
        told = plain(word, len(word))
        if told and told not in _SAYS_NOTHING:
            if longest is not None and len(" ".join([*kept, told])) > longest:
                break
            kept.append(told)
    return tuple(kept) or ("X",)
