"""The table a physiotherapist and a GP sign: it never changes unnoticed."""

import difflib
import tomllib

from content.write_screening_rows import SNAPSHOT, TABLE, rendered

HOW = (
    "The screening table differs from tests/content/screening_rows.txt, the rows to be signed. "
    "If the change is meant: have it seen by a physiotherapist and a GP, raise the version in "
    "screening.toml and run `python tests/content/write_screening_rows.py`. What differs:\n"
)


def test_every_row_is_the_one_that_was_written_down() -> None:
    """S13."""
    now = rendered(tomllib.loads(TABLE.read_text(encoding="utf-8"))).splitlines()
    then = SNAPSHOT.read_text(encoding="utf-8").splitlines()
    difference = difflib.unified_diff(then, now, "written down", "now", lineterm="", n=0)
    assert then == now, HOW + "\n".join(difference)


def test_one_answer_changed_in_the_table_changes_one_row() -> None:
    text = TABLE.read_text(encoding="utf-8")
    changed = text.replace(
        'unsure = "adapted", yes = "doctor_first"', 'unsure = "go", yes = "go"', 1
    )
    before, after = rendered(tomllib.loads(text)), rendered(tomllib.loads(changed))
    pairs = zip(before.splitlines(), after.splitlines(), strict=True)
    assert [old.split(" -> ")[0] for old, new in pairs if old != new] == [
        "2 stenosis_slip | unsure",
        "2 stenosis_slip | yes",
    ]
