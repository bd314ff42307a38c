"""What the report of a trial says: the same in each language, and nothing that is never said."""

import re
from itertools import product

from content.test_experiment_files import messages, shape
from content.texts import LANGUAGES, ROOT
from rekmaat.judge.trial.scale import Scale
from rekmaat.tell.checklist import ItemState
from rekmaat.tell.trial_about import AboutKey
from rekmaat.tell.trial_account import TrialDesign
from rekmaat.tell.trial_report_parts import SectionName

SOURCE = ROOT / "src" / "rekmaat"
CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for pattern in ("tell/*trial*.py", "service/trial_*.py", "cli/trial_report*.py")
    for path in sorted(SOURCE.glob(pattern))
)
BEGUN = tuple(re.findall(r'f"([a-z-]+-)\{', CODE))


def test_the_three_languages_say_the_same_with_the_same_places() -> None:
    first, *others = (
        {message.id.name: shape(message) for message in messages(language, "trial_report")}
        for language in LANGUAGES
    )
    assert all(other == first for other in others)


def test_nothing_is_written_that_is_never_said() -> None:
    """Names put together, as `write-{key}`, count by how they begin and by what they end in."""
    never = {
        name
        for message in messages("en", "trial_report")
        if f'"{(name := message.id.name)}"' not in CODE and not name.startswith(BEGUN)
    }
    assert never == set()


def test_every_key_section_state_and_design_has_its_words_and_no_other_has() -> None:
    written = {message.id.name for message in messages("en", "trial_report")}
    ends = {
        "write-": {key.value.replace("_", "-") for key in AboutKey},
        "report-section-": set(SectionName),
        "report-state-": {state.value.replace("_", "-") for state in ItemState},
        "report-title-": set(TrialDesign),
        "report-lead-": set(TrialDesign),
        "report-scale-": set(Scale),
        "known-design-": set(TrialDesign),
        "known-outcome-": {
            *(f"{scale}-{way}" for scale, way in product(Scale, ("lower", "higher"))),
            "baseline",
            "beside",
        },
    }
    for begin, names in ends.items():
        found = {it.removeprefix(begin) for it in written if it.startswith(begin)}
        assert found == {str(name) for name in names}, begin
