"""The one person of a home folder."""

from dataclasses import dataclass
from datetime import datetime

from rekmaat.guide.wording import Country, Language


@dataclass(frozen=True, slots=True)
class Person:
    """Language, country and the chosen protocol; `repetitions` answers what a protocol asks."""

    id: str
    language: Language
    country: Country
    created_at: datetime
    protocol_id: str
    repetitions: int | None = None
