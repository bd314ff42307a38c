"""What can go wrong with the store, each with the way out."""

from pathlib import Path

from rekmaat.errors import RekmaatError, WrongUseError


class StoreError(RekmaatError):
    """The store cannot be used."""

    code = "store"


class FolderNotWritableError(StoreError):
    """The home folder cannot be made or written."""

    code = "folder_not_writable"

    def __init__(self, folder: Path, reason: str) -> None:
        """Name the folder and what the system says."""
        super().__init__(
            f"Rekmaat cannot write in {folder} ({reason}). "
            "Give yourself write access to it, or name another folder with --home."
        )


class NotADatabaseError(StoreError):
    """The file is not a database of Rekmaat, or it is damaged."""

    code = "not_a_database"

    def __init__(self, path: Path, reason: str) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(
            f"{path} is not a readable Rekmaat database ({reason}). It was left as it is. "
            "Move it aside and put a backup in its place, or name another folder with --home."
        )


class NewerDatabaseError(StoreError):
    """A later version of Rekmaat made the database."""

    code = "newer_database"

    def __init__(self, path: Path, found: str) -> None:
        """Name the file and its revision."""
        super().__init__(
            f"{path} was written by a newer version of Rekmaat (its schema is {found!r}). "
            "It was left as it is. Update Rekmaat, then open it again."
        )


class StoreBusyError(StoreError):
    """Another program keeps the database locked."""

    code = "store_busy"

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            f"{path} is in use by another program and nothing was changed. "
            "Close that program, or wait for it to finish, and try again."
        )


class StoreFullError(StoreError):
    """The disk is full."""

    code = "store_full"

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            f"The disk that holds {path} is full and nothing was saved. "
            "Free some space and try again."
        )


class LeftoversError(StoreError):
    """What was removed is still readable in the write-ahead log."""

    code = "leftovers"

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            f"Everything was removed from {path}, but another program was reading it, so older "
            "copies are still in the file beside it that ends in -wal. "
            "Close every other program that uses it and erase once more."
        )


class DoesNotFitError(WrongUseError):
    """A value or a reference the tables do not allow."""

    code = "does_not_fit"

    def __init__(self, reason: str) -> None:
        """Name the rule, never the value: it may be a note about somebody's health."""
        super().__init__(f"The store does not take this: {reason}. Nothing was saved.")


class AlreadyStoredError(WrongUseError):
    """Something else is stored under the same id."""

    code = "already_stored"

    def __init__(self, what: str, stored_id: str) -> None:
        """Name the kind and the id."""
        self.what = what
        self.stored_id = stored_id
        super().__init__(
            f"Another {what} is already stored under the id {stored_id}. "
            "Nothing was changed; use a new id for something new."
        )


class NotStoredError(WrongUseError):
    """Nothing is stored under the id."""

    code = "not_stored"

    def __init__(self, what: str, missing_id: str) -> None:
        """Name the kind and the id."""
        super().__init__(f"No {what} is stored under the id {missing_id}.")


class SecondPersonError(WrongUseError):
    """A home folder belongs to one person."""

    code = "second_person"

    def __init__(self, stored_id: str, given_id: str) -> None:
        """Name both ids."""
        self.stored_id = stored_id
        self.given_id = given_id
        super().__init__(
            f"This folder belongs to the person {stored_id}; {given_id} is someone else. "
            "Name another folder with --home for a second person."
        )
