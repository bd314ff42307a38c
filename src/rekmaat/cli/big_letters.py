"""Large letters for a terminal: five dots high, an accent above, two dots to a character."""

import unicodedata
from collections.abc import Iterator
from functools import cache

ROWS = 3
"""How many lines of the terminal a line of large letters takes."""
_DOT_ROWS = 5
_HALVES = {"  ": " ", "# ": "▀", " #": "▄", "##": "█"}
_FONT = """
A .##. #..# #### #..# #..#
B ###. #..# ###. #..# ###.
C .### #... #... #... .###
D ###. #..# #..# #..# ###.
E #### #... ###. #... ####
F #### #... ###. #... #...
G .### #... #.## #..# .###
H #..# #..# #### #..# #..#
I # # # # #
J ...# ...# ...# #..# .##.
K #..# #.#. ##.. #.#. #..#
L #... #... #... #... ####
M #...# ##.## #.#.# #...# #...#
N #...# ##..# #.#.# #..## #...#
O .##. #..# #..# #..# .##.
P ###. #..# ###. #... #...
Q .##. #..# #..# #.#. .#.#
R ###. #..# ###. #.#. #..#
S .### #... .##. ...# ###.
T ##### ..#.. ..#.. ..#.. ..#..
U #..# #..# #..# #..# .##.
V #...# #...# .#.#. .#.#. ..#..
W #...# #...# #.#.# ##.## #...#
X #...# .#.#. ..#.. .#.#. #...#
Y #...# .#.#. ..#.. ..#.. ..#..
Z #### ...# .##. #... ####
0 .##. #..# #..# #..# .##.
1 .#. ##. .#. .#. ###
2 ###. ...# .##. #... ####
3 ###. ...# .##. ...# ###.
4 #..# #..# #### ...# ...#
5 #### #... ###. ...# ###.
6 .##. #... ###. #..# .##.
7 #### ...# ..#. .#.. .#..
8 .##. #..# .##. #..# .##.
9 .##. #..# .### ...# .##.
. . . . . #
, .. .. .. .# #.
: . # . # .
; .. .# .. .# #.
! # # # . #
? ###. ...# .##. .... .#..
- ... ... ### ... ...
' # # . . .
/ ...# ..#. ..#. .#.. #...
"""
_ACCENTS = {
    "\u0300": "#.",  # grave
    "\u0301": ".#",  # acute
    "\u0302": "##",  # circumflex
    "\u0308": "#.#",  # diaeresis
    "\u0327": "",  # the cedilla has no room below
}
_SAME = str.maketrans(
    {
        "\u2019": "'",
        "\u2013": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u0152": "OE",
        "\u00ab": "",
        "\u00bb": "",
    }
)


def can_be_big(words: str) -> bool:
    """Whether there is a large letter for every letter."""
    return all(base in _letters() or base == " " for base, _ in _split(words))


def big_lines(words: str, width: int, *, scale: int = 1) -> tuple[str, ...]:
    """Return words in large letters, broken into lines no wider than asked for.

    Args:
        words: For which `can_be_big` holds.
        width: In characters.
        scale: How many dots, each way, stand for one.

    Returns:
        Three lines of the terminal for each line of letters and dot of the scale; none where one
        word is too wide.
    """
    lines: list[str] = []
    for part in words.split():
        longer = f"{lines[-1]} {part}" if lines else part
        if lines and _width(longer) * scale <= width:
            lines[-1] = longer
        elif _width(part) * scale <= width:
            lines.append(part)
        else:
            return ()
    return tuple(row for line in lines for row in _drawn(line, scale))


def _width(line: str) -> int:
    return len(_dots(line)[0])


def _drawn(line: str, scale: int) -> Iterator[str]:
    dots = ["".join(dot * scale for dot in row) for row in _dots(line) for _ in range(scale)]
    for upper, lower in zip(dots[::2], dots[1::2], strict=True):
        yield "".join(_HALVES[above + below] for above, below in zip(upper, lower, strict=True))


def _dots(line: str) -> list[str]:
    """Six rows of dots: the accents, and the letters below."""
    rows = [""] * (_DOT_ROWS + 1)
    for base, accent in _split(line):
        letter = _letters().get(base, ["..."] * _DOT_ROWS)
        mark = _ACCENTS[accent] if accent else ""
        above = mark.center(len(letter[0]), ".")[: len(letter[0])]
        for number, dots in enumerate([above, *letter]):
            rows[number] += dots.replace(".", " ") + " "
    return [row[:-1] for row in rows]


def _split(words: str) -> Iterator[tuple[str, str]]:
    """Letters and the accent of each."""
    whole = unicodedata.normalize("NFC", words.upper()).translate(_SAME)
    for letter in whole:
        parts = list(unicodedata.normalize("NFD", letter))
        yield parts[0], next((it for it in parts[1:] if it in _ACCENTS), "")


@cache
def _letters() -> dict[str, list[str]]:
    rows = (line.split(" ") for line in _FONT.strip().splitlines())
    return {letter: dots for letter, *dots in rows}
