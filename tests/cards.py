"""Every step card that ships, and the fullest a therapist can make."""

from pathlib import Path

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.guide.wording import Country, Language
from rekmaat.service.step_card import CardOrder

PROTOCOLS = tuple(load_shipped().choosable)
EXERCISES = tuple(load_shipped().exercises)
GUIDED = tuple(name for name, it in load_shipped().exercises.items() if it.guided)
"""What a therapist may write a protocol of."""
PLACES = {Language.NL: Country.BE, Language.FR: Country.NL, Language.EN: Country.NL}
"""Where the names of whom to call are longest."""
ORDERS = {
    f"{named}-{language}": CardOrder(
        language,
        PLACES[language],
        protocol=named if named in PROTOCOLS else None,
        exercise=named if named in EXERCISES else None,
    )
    for named in (*PROTOCOLS, *EXERCISES)
    for language in Language
}
LONG = "Langdurig en rustig rekken voor mensen die de hele dag zitten of staan, " * 4
OWN = f"""\
id = "long"
version = "{"1" * 64}"
name = "{LONG}"
summary = "Long"
exercise = "{{exercise}}"

[dose]
hold_s = 7.5
repetitions = 10
rest_s = 117.5
sessions_per_day = 12
days = 365

[source]
ref = "{LONG}"
status = "own"

[review]
status = "reviewed"
by = "{LONG}"
"""


def with_own(home: Path, exercise: str) -> Path:
    """Put a protocol with as many words as one can have into a home folder."""
    folder = home / "protocols"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "long.toml").write_text(OWN.format(exercise=exercise), encoding="utf-8")
    return home
