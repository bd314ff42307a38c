"""Whether two columns hold one thing before and after, by their names alone.

A change may only be reckoned of two levels of the same thing. Nothing else in a table tells
whether an outcome is a level or a change already, so in doubt the answer is no.
"""

import re
from unicodedata import combining, normalize

_BEFORE = frozenset({"pre", "before", "baseline", "voor", "vooraf", "ervoor", "avant"})
_AFTER = frozenset({"post", "after", "na", "achteraf", "erna", "apres"})
_CHANGES = frozenset(
    {"change", "diff", "difference", "delta", "verandering", "verschil", "changement"}
)
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\dA-Za-z_]+")


def are_before_and_after(before: str | None, after: str) -> bool:
    """Return whether two names of columns differ only by a word for before or after.

    Args:
        before: The column of the baseline; None where there is none.
        after: The column of the outcome.
    """
    if before is None:
        return False
    stem = _stem(before, _BEFORE)
    return stem is not None and stem == _stem(after, _AFTER) and _CHANGES.isdisjoint(stem)


def _stem(name: str, words: frozenset[str]) -> tuple[str, ...] | None:
    """The words of a name without the only one of these; None where there is not just one."""
    plain = "".join(it for it in normalize("NFKD", name) if not combining(it))
    told = [it.casefold() for it in _WORD.findall(plain)]
    rest = tuple(it for it in told if it not in words)
    return rest if len(rest) == len(told) - 1 else None
