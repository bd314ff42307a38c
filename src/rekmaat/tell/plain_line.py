"""Words somebody wrote, as one line that has an end."""

MOST_LETTERS = 80


def shortened(words: str, most_letters: int = MOST_LETTERS) -> str:
    """Return words in one line, their end left out where the page has no room."""
    line = "".join(letter for letter in " ".join(words.split()) if letter.isprintable())
    return line if len(line) <= most_letters else f"{line[: most_letters - 1]}…"
