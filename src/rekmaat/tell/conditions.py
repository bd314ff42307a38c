"""The conditions of use, as everything that shows the exercise opens with them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions of use in one language, for one country.

    Attributes:
        urgent: What somebody does not stretch with, but calls about.
        call: Whom to call then.
        ask_first: What to ask about first.
        ask_whom: Whom: a GP and a physiotherapist, as they are called there.
        stop: When to stop.
        after: What to heed afterwards.
    """

    urgent: tuple[str, ...]
    call: str
    ask_first: tuple[str, ...]
    ask_whom: tuple[str, str]
    stop: tuple[str, ...]
    after: tuple[str, ...]
