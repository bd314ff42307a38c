"""Any record there can be gets an answer or a refusal: never a traceback, never two objects."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from experiment_tables import COLUMNS, LETTERS, write_table
from rekmaat.guide.protocol import Arm
from told import Command, command

VERDICTS = {"works", "no_effect", "not_yet", "worse"}
NEEDS_ALL = {"works", "worse", "no_effect"}

ratings = st.integers(0, 10) | st.sampled_from([6, 6, 6])
outcomes = st.tuples(
    ratings, st.none() | ratings, st.none() | st.sampled_from([0, -0.2, 0.1, 1e-9])
)
sessions = st.lists(outcomes, min_size=1, max_size=60)


@pytest.fixture
def judge(capsys: pytest.CaptureFixture[str]) -> Command:
    return command(capsys, "experiment", "judge")


@given(
    outcomes=sessions,
    arms=st.lists(st.booleans(), min_size=60, max_size=60) | st.just([]),
    measured=st.booleans(),
    felt=st.booleans(),
    language=st.sampled_from(["nl", "fr", "en"]),
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
def test_any_record_gets_one_verdict_in_words_and_in_json(  # noqa: PLR0913 - one strategy each
    judge: Command,
    tmp_path: Path,
    outcomes: list[tuple[int, int | None, float | None]],
    arms: list[bool],
    language: str,
    *,
    measured: bool,
    felt: bool,
) -> None:
    columns = [
        *COLUMNS[:4],
        *(COLUMNS[4:] if felt else ()),
        *(["y"] if measured or not felt else ()),
    ]
    rows: list[list[object]] = []
    for index, (before, after, change) in enumerate(outcomes):
        first = arms[index // 2] if arms else True  # no coins: stretches only
        arm = Arm.STRETCH if first == (index % 2 == 0) or not arms else Arm.CONTROL
        cells = [index + 1, index // 3 + 1, index // 2 + 1, LETTERS[arm]]
        cells += [before, "" if after is None else after] if felt else []
        cells += ["" if change is None else change] if "y" in columns else []
        rows.append(cells)
    data = write_table(tmp_path / "data.csv", rows, columns)
    found = judge(data, "--json", "--language", language)
    assert (found.exit_code, found.err) == (0, "")
    answer = json.loads(found.out)
    assert answer["verdict"] in VERDICTS
    if not arms:
        assert answer["verdict"] == "not_yet"
    if answer["verdict"] in NEEDS_ALL:
        assert answer["interval"] is not None
        assert answer["detectable"] is not None
    told = judge(data, "--language", language)
    assert told.exit_code == 0
    assert answer["text"].split(".")[0] in told.out


@given(content=st.binary(max_size=400) | st.text(max_size=400).map(str.encode))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
def test_any_bytes_are_refused_by_name(judge: Command, tmp_path: Path, content: bytes) -> None:
    data = tmp_path / "data.csv"
    data.write_bytes(content)
    found = judge(data, "--json")
    assert found.exit_code == 3
    assert json.loads(found.out)["findings"]
    plan = judge(data, "--plan", data, "--json")
    assert plan.exit_code == 3


@given(
    cells=st.lists(
        st.lists(st.text("0123456789,;-SC.\"' \t\n", max_size=6), min_size=6, max_size=6),
        min_size=1,
        max_size=6,
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
def test_any_cells_are_read_or_refused(
    judge: Command, tmp_path: Path, cells: list[list[str]]
) -> None:
    told = judge(write_table(tmp_path / "data.csv", cells), "--json")
    assert told.exit_code in {0, 3}
    assert json.loads(told.out)
