"""Tables of sessions: what is right is read in any spelling, what is wrong is named by its cell."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from experiment_plans import a_plan
from experiment_tables import COLUMNS, LETTERS, better_after_stretch, felt, write_table
from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.guide.protocol import Arm
from rekmaat.judge.observed import Observed
from rekmaat.service.data_table import SMALLEST
from rekmaat.service.experiment_file import ArmNames, Sessions, read_sessions

PLAN = a_plan()
NAMES = ArmNames()
Rows = list[list[object]]


def followed(sessions: int = 8) -> Rows:
    return felt(PLAN, sessions, better_after_stretch)


def read(path: Path) -> Sessions:
    return read_sessions(path, NAMES)


def refused(path: Path, **options: object) -> list[Finding]:
    with pytest.raises(RefusedError) as caught:
        read_sessions(path, NAMES, PLAN if options.get("planned") else None)
    for finding in caught.value.findings:
        assert finding.severity is Severity.REFUSED
        assert finding.arguments["file"] == str(path)
        assert finding.arguments["place"] == "file"
    return list(caught.value.findings)


def codes(path: Path, **options: object) -> list[str]:
    return [finding.code for finding in refused(path, **options)]


def numbers(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high).filter(lambda it: it == 0 or abs(it) >= SMALLEST)


observations = st.lists(
    st.tuples(
        st.booleans(),
        numbers(0, 10),
        st.none() | numbers(0, 10),
        st.none() | numbers(-2, 2),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=20,
)


@dataclass(frozen=True)
class Spelling:
    """How a program saves a table."""

    separator: str
    comma: bool
    quoted: bool
    begins: str
    ending: str

    def cell(self, value: object) -> str:
        told = "" if value is None else str(value)
        if self.comma and self.separator != "," and isinstance(value, float):
            told = told.replace(".", ",")
        return f'"{told}"' if self.quoted else told

    def table(self, lines: list[list[object]]) -> bytes:
        told = (self.separator.join(map(self.cell, line)) + self.ending for line in lines)
        return (self.begins + "".join(told)).encode()


spellings = st.builds(
    Spelling,
    separator=st.sampled_from(",;\t"),
    comma=st.booleans(),
    quoted=st.booleans(),
    begins=st.sampled_from(["", "\ufeff", "# of one person\n", "\n"]),
    ending=st.sampled_from(["\n", "\r\n"]),
)


@given(sessions=observations, spelling=spellings)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_what_was_written_is_read_in_any_spelling(
    sessions: list[tuple[bool, float, float | None, float | None, int]],
    spelling: Spelling,
    tmp_path: Path,
) -> None:
    ratings, changes, day = [], [], 0
    lines: list[list[object]] = [[*COLUMNS, "y", "note"]]
    for index, (coin, before, after, change, later) in enumerate(sessions):
        number, pair, day = index + 1, index // 2 + 1, max(day + later, 1)
        stretch = coin if number % 2 else not sessions[index - 1][0]
        arm = Arm.STRETCH if stretch else Arm.CONTROL
        ratings.append(Observed(number, day, pair, arm, before, after))
        changes.append(Observed(number, day, pair, arm, None, change))
        lines.append([number, day, pair, LETTERS[arm], before, after, change, "long day"])
    path = tmp_path / "data.csv"
    path.write_bytes(spelling.table(lines))
    back = read(path)
    assert back.ratings == tuple(ratings)
    assert back.changes == tuple(changes)


def test_the_lines_may_stand_in_any_order_because_the_sessions_are_numbered(tmp_path: Path) -> None:
    forwards = read(write_table(tmp_path / "a.csv", followed()))
    backwards = read(write_table(tmp_path / "b.csv", reversed(followed())))
    assert forwards == backwards


def test_remarks_and_empty_lines_are_no_sessions(tmp_path: Path) -> None:
    path = write_table(tmp_path / "data.csv", followed())
    lines = path.read_text(encoding="utf-8").splitlines()
    lines.insert(3, "# a hard day, so two in the evening")
    lines.insert(5, ",,,,,")
    again = tmp_path / "again.csv"
    again.write_text("\n".join(["# of one person", "", *lines]), encoding="utf-8")
    assert read(again) == read(path)


def test_a_session_without_an_answer_stays_in_and_its_pair_is_not_whole(tmp_path: Path) -> None:
    rows = followed(4)
    rows[2][5] = ""
    back = read(write_table(tmp_path / "data.csv", rows))
    assert back.ratings[2].after is None
    assert back.findings == ()


def test_the_last_pair_may_be_on_its_way(tmp_path: Path) -> None:
    back = read(write_table(tmp_path / "data.csv", followed(5)))
    assert len(back.ratings) == 5
    assert back.findings == ()


def test_stretches_alone_are_read_with_or_without_pairs(tmp_path: Path) -> None:
    """The judge says that they tell nothing about the stretch."""
    rows: Rows = [[number, number, "", "S", 6, 4] for number in (1, 2, 3)]
    alone = read(write_table(tmp_path / "a.csv", rows))
    paired = read(write_table(tmp_path / "b.csv", [[*row[:2], 1, *row[3:]] for row in rows]))
    assert [one.arm for one in (*alone.ratings, *paired.ratings)] == [Arm.STRETCH] * 6
    assert [one.pair for one in alone.ratings] == [1, 2, 3]


def test_the_arms_may_have_other_names(tmp_path: Path) -> None:
    rows = [[*row[:3], {"S": "rek", "C": "adem"}[str(row[3])], *row[4:]] for row in followed()]
    path = write_table(tmp_path / "data.csv", rows)
    back = read_sessions(path, ArmNames("rek", "adem"), PLAN)
    assert back.ratings == read(write_table(tmp_path / "usual.csv", followed())).ratings
    assert set(codes(path)) == {"arm-unknown"}


def with_columns(path: Path, *columns: tuple[str, Callable[[int], object]]) -> Path:
    rows = [[*row, *(cell(number) for _, cell in columns)] for number, row in enumerate(followed())]
    return write_table(path, rows, (*COLUMNS, *(name for name, _ in columns)))


def test_a_table_can_say_which_day_it_reaches(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    assert read(with_columns(path)).until_day is None
    assert read(with_columns(path, ("until_day", lambda _: 15))).until_day == 15
    assert read(with_columns(path, ("until_day", lambda row: row + 2))).until_day == 9
    assert read(with_columns(path, ("until_day", lambda _: ""))).until_day is None
    assert set(codes(with_columns(path, ("until_day", lambda _: "soon")))) == {"cell-no-whole"}


def test_a_table_can_say_that_the_clearance_changed(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    assert read(with_columns(path)).clearances == 0
    same = read(with_columns(path, ("clearance", lambda _: 1)))
    assert (same.clearances, same.findings) == (1, ())
    unsaid = read(with_columns(path, ("clearance", lambda row: 1 if row else "")))
    assert (unsaid.clearances, unsaid.findings) == (1, ())
    changed = read(with_columns(path, ("clearance", lambda row: "all" if row < 5 else "some")))
    assert changed.clearances == 2
    assert [it.code for it in changed.findings] == ["experiment-clearance-changed"]


def set_cell(row: int, column: str, value: object) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        rows[row][COLUMNS.index(column)] = value

    return change


@pytest.mark.parametrize(
    ("row", "column", "value", "code"),
    [
        (1, "after", 11, "rating-out-of-range"),
        (1, "after", -0.5, "rating-out-of-range"),
        (1, "before", "six", "cell-no-number"),
        (1, "before", "1e999", "cell-no-number"),
        (1, "before", "nan", "cell-no-number"),
        (1, "after", "\u0663", "cell-no-number"),
        (1, "before", "", "before-missing"),
        (1, "arm", "X", "arm-unknown"),
        (1, "arm", "", "arm-unknown"),
        (1, "session", 1, "session-twice"),
        (1, "session", "", "cell-no-whole"),
        (1, "session", 0, "cell-no-whole"),
        (1, "session", 2.5, "cell-no-whole"),
        (1, "pair", "", "pair-missing"),
        (1, "pair", "one", "cell-no-whole"),
        (4, "pair", 1, "pair-too-many"),
        (1, "arm", "first", "pair-same-arm"),
        (1, "day", "", "day-unreadable"),
        (1, "day", "23-11-2026", "day-unreadable"),
        (1, "day", "2026-13-01", "day-unreadable"),
        (1, "day", "2026-11-23", "days-mixed"),
        (1, "day", 0, "cell-no-whole"),
    ],
)
def test_a_wrong_cell_is_named_with_its_line_and_column(
    tmp_path: Path, row: int, column: str, value: object, code: str
) -> None:
    rows = followed()
    wrong = rows[0][3] if value == "first" else value
    set_cell(row, column, wrong)(rows)
    (finding,) = refused(write_table(tmp_path / "data.csv", rows))
    assert finding.code == code
    assert finding.arguments["line"] == row + 2
    assert finding.arguments["column"] == column


def test_every_wrong_cell_is_told_at_once_and_of_very_many_the_first(tmp_path: Path) -> None:
    rows = followed(4)
    set_cell(0, "before", 12)(rows)
    set_cell(3, "arm", "?")(rows)
    assert codes(write_table(tmp_path / "a.csv", rows)) == ["rating-out-of-range", "arm-unknown"]
    many = [[*row[:4], 99, 99] for row in followed(40)]
    found = refused(write_table(tmp_path / "b.csv", many))
    assert len(found) == 21
    assert found[-1].code == "table-more-faults"
    assert found[-1].arguments["count"] == 60


def test_sessions_that_were_paired_afterwards_are_refused_by_name(tmp_path: Path) -> None:
    """V09: put together by how they went, minutes without any effect look like a sure one."""
    rows = followed(8)
    for place, pair in enumerate((1, 2, 1, 2)):
        rows[place][COLUMNS.index("pair")] = pair
    arms = ("S", "C", "C", "S", *[row[COLUMNS.index("arm")] for row in rows[4:]])
    for row, arm in zip(rows, arms, strict=True):
        row[COLUMNS.index("arm")] = arm
    path = write_table(tmp_path / "data.csv", rows)
    found = refused(path)
    assert [it.code for it in found] == ["pair-apart", "pair-apart"]
    assert [it.arguments["line"] for it in found] == [4, 5]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("session,day,pair,arm,before\n1,1,1,S,5\n", "columns-missing"),
        ("session,day,pair,before,after\n1,1,1,5,5\n", "columns-missing"),
        ("session,day,pair,arm\n1,1,1,S\n", "outcome-missing"),
        ("session,day,pair,arm,y,Y\n1,1,1,S,5,5\n", "column-twice"),
        ("session,day,pair,arm,y\n", "table-no-rows"),
        ("session,day,pair,arm,y\n1,1,1,S\n", "row-uneven"),
        ("session,day,pair,arm,y\n1,1,1,S,0,5\n", "row-uneven"),
        ('session,day,pair,arm,y\n1,1,1,"S,0\n', "line-unreadable"),
        ("session;day;pair;arm;y\n1;1;1;S;0,5\n2;1;1;C;0.5\n", "decimals-mixed"),
        ("session,day,pair,arm,before,after,y\n1,1,1,S,5,5,-18\n", "change-no-log-ratio"),
        ('session,day,pair,arm,y\n1,1,1,S,"1,234"\n', "cell-no-number"),
        ("session,day,pair,arm,y\n1,1,1,S,-2e30\n", "cell-too-far"),
        ("session,day,pair,arm,y\n1,1,1,S,2e-320\n", "cell-too-far"),
        ("\n\n", "columns-missing"),
        ("", "given-empty"),
        ("session,day\0", "given-no-text"),
        ("session,day,pair,arm,y\n" + "a" * 10_000_000, "given-too-large"),
        ("session,day,pair,arm,y\n" + "a" * 1_000_000, "line-unreadable"),
    ],
    ids=lambda it: it if len(it) < 30 else "",
)
def test_what_is_no_table_of_sessions_is_refused_by_name(
    tmp_path: Path, text: str, code: str
) -> None:
    path = tmp_path / "data.csv"
    path.write_text(text, encoding="utf-8")
    assert codes(path) == [code]


def test_other_encodings_folders_and_devices_are_refused_by_name(tmp_path: Path) -> None:
    for encoding in ("utf-16", "latin-1"):
        path = tmp_path / f"{encoding}.csv"
        path.write_bytes("session,day,pair,arm,y,opmerking: één\n".encode(encoding))
        assert codes(path) == ["given-not-utf8"]
    assert codes(tmp_path) == ["given-folder"]
    assert codes(tmp_path / "none.csv") == ["file-missing"]
    assert codes(Path("/dev/zero")) == ["file-unreadable"]


def test_a_table_of_very_many_people_is_refused(tmp_path: Path) -> None:
    rows = [[number, 1, (number + 1) // 2, "SC"[number % 2], 5, 5] for number in range(1, 10_002)]
    assert codes(write_table(tmp_path / "data.csv", rows)) == ["table-too-long"]


def warnings(path: Path) -> list[str]:
    return [finding.code for finding in read(path).findings]


def test_a_pair_of_one_and_a_session_left_out_are_said_without_a_plan(tmp_path: Path) -> None:
    rows = followed()
    del rows[2]
    assert warnings(write_table(tmp_path / "a.csv", rows)) == ["sessions-missing", "pair-alone"]


def test_the_first_session_left_out_is_said_too(tmp_path: Path) -> None:
    rows = followed()[2:]
    (finding,) = read(write_table(tmp_path / "data.csv", rows)).findings
    assert finding.code == "sessions-missing"
    assert finding.arguments["sessions"] == "1, 2"


def test_an_order_that_no_coin_gives_is_said(tmp_path: Path) -> None:
    rows: Rows = [[n, n, (n + 1) // 2, "CS"[n % 2], 6, 5] for n in range(1, 17)]
    assert warnings(write_table(tmp_path / "a.csv", rows)) == ["order-not-drawn"]
    assert warnings(write_table(tmp_path / "b.csv", rows[:14])) == []


def test_days_that_go_backwards_are_said_and_the_sessions_keep_their_order(tmp_path: Path) -> None:
    rows = followed()
    set_cell(7, "day", 1)(rows)
    path = write_table(tmp_path / "data.csv", rows)
    assert warnings(path) == ["days-backwards"]
    assert [one.number for one in read(path).ratings] == list(range(1, 9))


def days_of(tmp_path: Path, *days: object) -> tuple[list[int], list[str]]:
    rows = followed(len(days))
    for row, day in zip(rows, days, strict=True):
        row[1] = day
    back = read(write_table(tmp_path / "data.csv", rows))
    return [one.day for one in back.ratings], [finding.code for finding in back.findings]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["2026-11-23", "2026-11-23", "2026-11-24", "2026-12-01"], [1, 1, 2, 9]),
        (["2026-11-23T23:59", "2026-11-24T00:01"], [1, 2]),
        (["2026-11-23 23:59:30", "2026-11-24 00:01:00.5"], [1, 2]),
        (["2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00"], [1, 1]),
        (["2026-03-29T01:59+01:00", "2026-03-29T03:00+02:00"], [1, 1]),
        (["2026-11-23T23:30-05:00", "2026-11-24T05:30Z"], [1, 2]),
    ],
    ids=["dates", "midnight", "seconds", "winter", "summer", "journey"],
)
def test_dates_are_the_days_they_were_for_the_person(
    tmp_path: Path, days: list[str], expected: list[int]
) -> None:
    """Issue 4: 23:59 and 00:01, summer time, travel."""
    assert days_of(tmp_path, *days) == (expected, [])


def test_a_journey_across_the_date_line_is_no_fault(tmp_path: Path) -> None:
    """The clock went back a day, the time went on."""
    days = ["2026-11-24T09:00+13:00", "2026-11-23T10:00-10:00", "2026-11-23T22:00-10:00"]
    assert days_of(tmp_path, *days) == ([1, 1, 1], [])
    assert days_of(tmp_path, "2026-11-24", "2026-11-23")[1] == ["days-backwards"]


@given(
    start=st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001 - zones below
    steps=st.lists(st.tuples(st.integers(1, 4000), st.integers(-12, 14)), min_size=2, max_size=8),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_time_that_goes_on_is_never_said_to_go_backwards_wherever_one_is(
    start: datetime, steps: list[tuple[int, int]], tmp_path: Path
) -> None:
    moments, at = [], start.replace(tzinfo=timezone.utc)  # noqa: UP017 - an offset like the others
    for minutes, hours in steps:
        at += timedelta(minutes=minutes)
        moments.append(at.astimezone(timezone(timedelta(hours=hours))).isoformat())
    days, findings = days_of(tmp_path, *moments)
    assert findings == []
    assert days == sorted(days)
    assert days[0] == 1
    first, last = (date.fromisoformat(moments[place][:10]) for place in (0, -1))
    assert days[-1] >= (last - first).days + 1


def test_a_table_that_is_what_came_of_the_plan_is_read(tmp_path: Path) -> None:
    path = write_table(tmp_path / "data.csv", followed(50))  # eight beyond the plan
    assert read_sessions(path, NAMES, PLAN).findings == ()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda rows: rows.pop(3), {"sessions-not-told"}),
        (lambda rows: rows[2].__setitem__(2, 5), {"pair-not-planned"}),
        (lambda rows: rows[2].__setitem__(2, ""), {"pair-not-planned"}),
        (lambda rows: rows.append(list(rows[0])), {"session-twice"}),
    ],
    ids=["left-out", "pair", "no-pair", "twice"],
)
def test_what_did_not_come_of_the_plan_is_refused(
    tmp_path: Path, change: Callable[[Rows], object], expected: set[str]
) -> None:
    """Issue 4: no verdict on data that does not match its plan."""
    rows = followed()
    change(rows)
    path = write_table(tmp_path / "data.csv", rows)
    assert set(codes(path, planned=True)) == expected


def test_arms_in_another_order_than_the_plan_are_refused_line_by_line(tmp_path: Path) -> None:
    rows = followed()
    rows[4][3], rows[5][3] = rows[5][3], rows[4][3]
    found = refused(write_table(tmp_path / "data.csv", rows), planned=True)
    assert [finding.code for finding in found] == ["arm-not-planned"] * 2
    assert [finding.arguments["line"] for finding in found] == [6, 7]
