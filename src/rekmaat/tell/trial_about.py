"""What only people know of a trial, and no table can tell."""

from dataclasses import dataclass
from enum import StrEnum


class AboutKey(StrEnum):
    """What people can tell, in the order of a report."""

    TITLE = "title"
    OBJECTIVES = "objectives"
    BACKGROUND = "background"
    INVOLVEMENT = "involvement"
    SINGLE_PERSONS = "single_persons"
    SETTING = "setting"
    DATES = "dates"
    ELIGIBILITY = "eligibility"
    ELIGIBILITY_DELIVERERS = "eligibility_deliverers"
    PEOPLE = "people"
    OUTCOME = "outcome"
    SECONDARY_OUTCOMES = "secondary_outcomes"
    SAMPLE_SIZE = "sample_size"
    INTERIM = "interim"
    RANDOM_ORDER = "random_order"
    CONCEALMENT = "concealment"
    ENROLMENT = "enrolment"
    MASKING = "masking"
    ANALYSES_PLANNED = "analyses_planned"
    ARMS = "arms"
    PERIOD_LENGTHS = "period_lengths"
    MATERIALS = "materials"
    INSTRUCTOR = "instructor"
    GROUP = "group"
    SUPERVISION = "supervision"
    DOSE = "dose"
    HOME = "home"
    STARTING_LEVEL = "starting_level"
    PROGRESSION = "progression"
    TAILORING = "tailoring"
    MOTIVATION = "motivation"
    ADHERENCE = "adherence"
    FIDELITY = "fidelity"
    OTHER_PARTS = "other_parts"
    DELIVERY = "delivery"
    OTHER_CARE = "other_care"
    CHANGES = "changes"
    LOSSES = "losses"
    STOPPED = "stopped"
    HARMS_ASSESSED = "harms_assessed"
    HARMS = "harms"
    INTERPRETATION = "interpretation"
    LIMITATIONS = "limitations"
    REGISTRATION = "registration"
    PROTOCOL_AND_PLAN = "protocol_and_plan"
    DATA_SHARING = "data_sharing"
    ETHICS = "ethics"
    FUNDING = "funding"
    CONFLICTS = "conflicts"


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody wrote: about a key, or about an arm by its name."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class About:
    """What people told of a trial.

    Attributes:
        told: By key, `ARMS` left out.
        arms: What was done in each arm.
    """

    told: tuple[Told, ...] = ()
    arms: tuple[Told, ...] = ()

    def words(self, key: AboutKey) -> str | None:
        """Return what was told about something; None where nobody did."""
        return _of(self.told, key)

    def of_arm(self, arm: str) -> str | None:
        """Return what was done in an arm; None where nobody told."""
        return _of(self.arms, arm)


NOTHING_TOLD = About()


def _of(told: tuple[Told, ...], name: str) -> str | None:
    return next((it.words for it in told if it.name == name), None)
