"""Small tables for a terminal: the first column to the left, the numbers to the right."""

from collections.abc import Iterator, Sequence


def aligned(rows: Sequence[Sequence[str]], words: int = 1, margin: str = "  ") -> Iterator[str]:
    """Yield a line for each row, its columns under each other.

    Args:
        rows: All of the same length, the names of the columns first.
        words: How many columns from the left hold words rather than numbers.
        margin: What stands before each line.
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            f"{cell:<{width}}" if at < words else f"{cell:>{width}}"
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield f"{margin}{'  '.join(cells)}".rstrip()
