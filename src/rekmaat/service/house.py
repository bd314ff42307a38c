"""The home folder of one person, opened."""

from dataclasses import dataclass
from pathlib import Path

from rekmaat.store.database import Database, open_database


@dataclass(frozen=True, slots=True)
class House:
    """The folder with a therapist's own protocols, and its database."""

    home: Path
    database: Database


def open_house(home: Path) -> House:
    """Open the home folder, making it where it does not exist yet.

    Raises:
        RekmaatError: The folder or its database cannot be used; the sentence says why.
    """
    return House(home, open_database(home))
