"""Seals who gets what, so that an envelope opens with its own code and with nothing else.

An envelope holds its secret added bit by bit (exclusive or) to a code of the same length that was
drawn by lot for it alone: a one-time pad. Without the code it is pure chance, whatever is tried on
it (Shannon 1949, Bell System Technical Journal 28, 656-715). The pad alone would let whoever hands
out the code choose what comes out, so the SHA-256 of the secret is published beforehand; 16 bytes
of salt in it keep anybody from trying all arms.
"""

import json
from base64 import b32decode, b32encode
from binascii import Error
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from rekmaat.judge.allocation import Allocation

SALT_BYTES = 16
_GROUP = 4


@dataclass(frozen=True, slots=True)
class Place:
    """Which envelope: its stratum, empty where there are none, and its number there, from 1."""

    stratum: str
    number: int

    @property
    def file(self) -> str:
        """The name of its file, such as `F-yes-001.json`."""
        levels = [pair.partition("=")[2] for pair in self.stratum.split()]
        return "-".join([*levels, f"{self.number:03}.json"])


@dataclass(frozen=True, slots=True)
class Secret:
    """What an envelope holds: an allocation, and salt as hexadecimal digits."""

    allocation: Allocation
    salt: str

    def as_bytes(self, arms: Sequence[str]) -> bytes:
        """Return a byte for each arm, its place among the arms from 0, and the salt."""
        return bytes(arms.index(arm) for arm in self.allocation) + bytes.fromhex(self.salt)


def secret_bytes(periods: int) -> int:
    """Return the length of a secret, and so of a code."""
    return periods + SALT_BYTES


def secret_of(content: bytes, arms: Sequence[str]) -> Secret | None:
    """Return what bytes say; None where they name an arm that is none."""
    numbers, salt = content[:-SALT_BYTES], content[-SALT_BYTES:]
    if any(number >= len(arms) for number in numbers):
        return None
    return Secret(tuple(arms[number] for number in numbers), salt.hex())


def commitment(trial: str, place: Place, secret: Secret) -> str:
    """Return SHA-256 of a secret as JSON with sorted names and no spaces, in UTF-8."""
    fields = {
        "allocation": secret.allocation,
        "envelope": place.number,
        "salt": secret.salt,
        "stratum": place.stratum,
        "trial": trial,
    }
    text = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def added(content: bytes, code: bytes) -> bytes:
    """Return content and code added bit by bit; doing it twice gives the content again.

    Raises:
        ValueError: They differ in length.
    """
    return bytes(one ^ other for one, other in zip(content, code, strict=True))


def code_text(code: bytes) -> str:
    """Return a code in groups of letters and the digits 2 to 7 (base32), to read aloud."""
    letters = _letters(code)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def code_of(text: str, length: int) -> bytes | None:
    """Return the code that was written or said; None where it can be none of this length.

    A nought is read as the letter O and a one as I, for a code has neither.
    """
    said = "".join(it for it in text if it not in "- ").upper()
    letters = said.replace("0", "O").replace("1", "I")
    try:
        code = b32decode(letters + "=" * (-len(letters) % 8))
    except (Error, ValueError):
        return None
    # Several last letters give the same bytes, and only one of them was handed out.
    return code if len(code) == length and _letters(code) == letters else None


def _letters(code: bytes) -> str:
    return b32encode(code).decode().rstrip("=")
