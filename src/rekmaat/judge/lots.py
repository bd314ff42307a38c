"""Draws lots that anybody can draw again, in any language that has SHA-256.

A generator made for simulation is not enough here: who sees what it drew for the first people can
work out its state, and with it what comes next. SHA-256 of a secret seed gives nothing away.
It also gives the same lots under every version of Python and numpy.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import count
from typing import TypeVar

_WORD_BYTES = 8
_WORDS = 2 ** (8 * _WORD_BYTES)

Item = TypeVar("Item")


def words(name: str) -> Iterator[int]:
    """Yield whole numbers from 0 below 2^64, without end.

    Word i, from 0, is made of the first eight bytes, largest first, of SHA-256 of `i:name` in
    UTF-8.

    Args:
        name: What is drawn for, with the seed in it; another name gives independent words.
    """
    for number in count():
        digest = sha256(f"{number}:{name}".encode()).digest()
        yield int.from_bytes(digest[:_WORD_BYTES], "big")


def below(limit: int, drawn: Iterator[int]) -> int:
    """Return a whole number from 0 below a limit, each with the same chance.

    It is the remainder of the first word that lies below the largest multiple of the limit.
    """
    fair = _WORDS - _WORDS % limit
    return next(word for word in drawn if word < fair) % limit


def shuffled(items: Iterable[Item], drawn: Iterator[int]) -> tuple[Item, ...]:
    """Return things in an order drawn by lot, each order with the same chance.

    The place of the last is drawn first, then that of the one before it, and so on down
    (Fisher and Yates, in the form of Durstenfeld 1964).
    """
    order = list(items)
    for last in range(len(order) - 1, 0, -1):
        place = below(last + 1, drawn)
        order[last], order[place] = order[place], order[last]
    return tuple(order)
