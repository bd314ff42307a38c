"""Check-lists of what a report of a trial should tell, and how far one tells it."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from rekmaat.guide.wording import Wording
from rekmaat.tell.trial_about import AboutKey


class Known(StrEnum):
    """What Rekmaat can know of a trial by itself."""

    DESIGN = "design"
    SUMMARY = "summary"
    PROVENANCE = "provenance"
    OUTCOME = "outcome"
    RANDOM_ORDER = "random_order"
    RESTRICTION = "restriction"
    CONCEALMENT = "concealment"
    ENROLLED_WHEN = "enrolled_when"
    MASKING = "masking"
    METHODS = "methods"
    ANALYSED_WHO = "analysed_who"
    MISSING = "missing"
    OTHER_ANALYSES = "other_analyses"
    FLOW = "flow"
    LOSSES = "losses"
    BASELINE = "baseline"
    RESULTS = "results"
    OTHER_RESULTS = "other_results"
    LIMITS = "limits"
    PERIODS = "periods"
    SEQUENCES = "sequences"
    EACH_PERIOD = "each_period"
    CARRY_OVER_METHODS = "carry_over_methods"
    EXERCISE = "exercise"
    EXERCISE_NAME = "exercise_name"
    MATERIALS = "materials"
    STEPS = "steps"
    DOSE = "dose"


class Applies(StrEnum):
    """To which trials a check-list applies: all, or those that gave persons an arm repeatedly."""

    ALWAYS = "always"
    REPEATED_ARMS = "repeated_arms"


@dataclass(frozen=True, slots=True)
class CheckPart:
    """A part of a check-list under a name of its own."""

    id: str
    name: Wording


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing a report should tell.

    Attributes:
        number: As in the source.
        part: The id of the part it stands in.
        asks: What is to be told, in our own words.
        known: What Rekmaat fills in by itself, where it knows it.
        about: What people have to tell.
        otherwise: What people have to tell where Rekmaat does not know.
    """

    number: str
    part: str
    asks: Wording
    known: tuple[Known, ...] = ()
    about: tuple[AboutKey, ...] = ()
    otherwise: tuple[AboutKey, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckList:
    """A whole check-list and where it is from."""

    id: str
    name: str
    source: str
    applies: Applies
    parts: tuple[CheckPart, ...]
    items: tuple[CheckItem, ...]


class ItemState(StrEnum):
    """How far a report tells an item."""

    FILLED = "filled"
    PARTLY = "partly"
    TO_WRITE = "to_write"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class ItemAnswer:
    """What a report tells of an item.

    Attributes:
        item: The item.
        state: How far.
        known: What Rekmaat filled in.
        told: What people told.
        to_write: What people have yet to tell.
    """

    item: CheckItem
    state: ItemState
    known: tuple[Known, ...]
    told: tuple[AboutKey, ...]
    to_write: tuple[AboutKey, ...]


def answered(
    item: CheckItem, known: Collection[Known], told: Collection[AboutKey], *, applies: bool
) -> ItemAnswer:
    """Return how far an item is told.

    Args:
        item: The item.
        known: What Rekmaat knows of this trial.
        told: What people told of it.
        applies: Whether its check-list applies to this trial.
    """
    if not applies:
        return ItemAnswer(item, ItemState.NOT_APPLICABLE, (), (), ())
    filled = tuple(it for it in item.known if it in known)
    asked = item.about if filled else (*item.about, *item.otherwise)
    given = tuple(it for it in (*item.about, *item.otherwise) if it in told)
    missing = tuple(dict.fromkeys(it for it in asked if it not in told))
    return ItemAnswer(item, _state(filled, given, missing), filled, given, missing)


def _state(
    known: tuple[Known, ...], told: tuple[AboutKey, ...], to_write: tuple[AboutKey, ...]
) -> ItemState:
    if not known and not told:
        return ItemState.TO_WRITE
    return ItemState.PARTLY if to_write else ItemState.FILLED
