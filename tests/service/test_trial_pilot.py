"""From a table to the analysis of a pilot; and every fault of a table with its line."""

import csv
from dataclasses import replace
from math import exp
from pathlib import Path

import pytest

from pilots import FELT_POINTS, reference_rows
from rekmaat.errors import Finding, RefusedError
from rekmaat.guide.ratings import Felt
from rekmaat.judge.trial.pilot import PilotChoices, analyse_pilot
from rekmaat.service.trial_pilot import PilotColumns, PilotQuestion, answer_pilot

COLUMNS = PilotColumns("post", "pre1", "person", "pre2", "day", "session", "felt")
SHORT = PilotColumns("log_post", "log_pre", "person")
HEAD = "person,log_pre,log_post"


def written(path: Path, *, natural: bool = False, words: bool = False) -> PilotQuestion:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["Person", "Day", "Session", "Pre1", "Pre2", "Post", "Felt"])
        for row in reference_rows():
            readings = [row.baseline or 0, row.repeat or 0, row.outcome or 0]
            shown = [exp(it) if natural else it for it in readings]
            felt = row.felt.value if words and row.felt else row.felt_change
            table.writerow([row.person, row.day, row.session, *map(repr, shown), felt])
    return PilotQuestion(path, COLUMNS, natural=natural, felt_points=FELT_POINTS)


def table(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def refused(question: PilotQuestion) -> list[Finding]:
    with pytest.raises(RefusedError) as caught:
        answer_pilot(question)
    return list(caught.value.findings)


def test_a_table_is_analysed_as_its_rows_are(tmp_path: Path) -> None:
    answer = answer_pilot(written(tmp_path / "pilot.csv"))
    assert answer.analysis == analyse_pilot(reference_rows(), PilotChoices())
    (given,) = answer.inputs
    assert (given.role, len(given.sha256)) == ("sessions", 64)


def test_amounts_are_logged_and_words_are_answers(tmp_path: Path) -> None:
    logs = answer_pilot(written(tmp_path / "logs.csv")).analysis
    amounts = answer_pilot(written(tmp_path / "uv.csv", natural=True, words=True)).analysis
    assert amounts.change.value == pytest.approx(logs.change.value, abs=1e-12)
    assert amounts.felt is not None
    assert logs.felt is not None
    assert amounts.felt.every == logs.felt.every
    assert amounts.responders.count == logs.responders.count


def test_numbers_that_nobody_called_logarithms_are_told(tmp_path: Path) -> None:
    answer = answer_pilot(written(tmp_path / "pilot.csv"))
    assert [it.code for it in answer.findings] == ["pilot-scale-unsaid", "pilot-no-control"]
    said = table(tmp_path / "short.csv", HEAD, "a,1,0.9", "b,1.2,1.3", "c,1,0.8")
    codes = [it.code for it in answer_pilot(PilotQuestion(said, SHORT)).findings]
    assert codes == ["pilot-no-control", "pilot-no-repeat"]


def test_every_finding_names_its_file(tmp_path: Path) -> None:
    answer = answer_pilot(written(tmp_path / "pilot.csv"))
    assert {it.arguments["file"] for it in answer.findings} == {str(tmp_path / "pilot.csv")}


def test_without_a_column_for_sessions_the_order_of_the_lines_tells(tmp_path: Path) -> None:
    path = table(tmp_path / "t.csv", HEAD, "a,1,0.9", "b,1.2,1.3", "a,1,2", "b,1,1.1")
    found = answer_pilot(PilotQuestion(path, SHORT)).analysis
    assert (found.people, found.sessions) == (2, 4)
    assert found.change.value == pytest.approx(0)


@pytest.mark.parametrize(
    ("line", "code", "more"),
    [
        ("b,x,1", "cell-no-number", {"column": "log_pre", "value": "x"}),
        (",1,1", "pilot-person-missing", {"column": "person"}),
        ("b,1,9", "pilot-ratio-too-large", {"column": "log_post", "value": "9"}),
    ],
)
def test_a_cell_that_cannot_be_meant_is_named(
    tmp_path: Path, line: str, code: str, more: dict[str, str]
) -> None:
    path = table(tmp_path / "t.csv", HEAD, "a,1,0.9", line, "c,1,2")
    (finding,) = refused(PilotQuestion(path, SHORT))
    assert finding.code == code
    assert finding.arguments["line"] == 3
    assert more.items() <= finding.arguments.items()


def test_amounts_of_nothing_are_named(tmp_path: Path) -> None:
    path = table(tmp_path / "t.csv", HEAD, "a,1,0.9", "b,0,1", "c,1,-2")
    found = refused(PilotQuestion(path, SHORT, natural=True))
    assert [(it.code, it.arguments["line"]) for it in found] == [
        ("pilot-no-amount", 3),
        ("pilot-no-amount", 4),
    ]


def test_an_answer_that_nobody_knows_is_named(tmp_path: Path) -> None:
    asked = replace(SHORT, felt="felt")
    lines = ["a,1,0.9,Beter", "b,1,1.1,great", "c,1,2,weet ik niet", "d,1,1.2,je ne sais pas"]
    path = table(tmp_path / "t.csv", f"{HEAD},felt", *lines)
    (finding,) = refused(PilotQuestion(path, asked))
    assert (finding.code, finding.arguments["line"]) == ("pilot-felt-unknown", 3)
    assert finding.arguments["value"] == "great"
    good = table(tmp_path / "good.csv", f"{HEAD},felt", lines[0], *lines[2:])
    found = answer_pilot(PilotQuestion(good, asked)).analysis.felt
    assert found is not None
    assert found.first.counts == (1, 0, 0, 2)
    assert found.table.counts[1][list(Felt).index(Felt.UNSURE)] + found.table.counts[2][3] == 2


def test_numbers_among_words_are_no_answers(tmp_path: Path) -> None:
    asked = replace(SHORT, felt="felt")
    path = table(tmp_path / "t.csv", f"{HEAD},felt", "a,1,0.9,better", "b,1,1.1,-2", "c,1,2,")
    (finding,) = refused(PilotQuestion(path, asked))
    assert finding.code == "pilot-felt-unknown"
    other = table(tmp_path / "o.csv", f"{HEAD},felt", "a,1,0.9,-2", "b,1,1.1,better", "c,1,2,")
    (finding,) = refused(PilotQuestion(other, asked))
    assert finding.code == "cell-no-number"


def test_a_column_that_is_missing_or_named_twice_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path / "t.csv", HEAD, "a,1,0.9", "b,1,1.1")
    missing = replace(SHORT, repeat="log_pre2", felt="felt")
    (finding,) = refused(PilotQuestion(path, missing))
    assert (finding.code, finding.arguments["columns"]) == ("columns-missing", "log_pre2, felt")
    (finding,) = refused(PilotQuestion(path, replace(SHORT, repeat="log_pre")))
    assert finding.code == "pilot-column-twice"


def test_one_person_and_a_session_twice_are_refused_with_the_file(tmp_path: Path) -> None:
    one = table(tmp_path / "one.csv", HEAD, "a,1,0.9", "a,1.2,1.3")
    (finding,) = refused(PilotQuestion(one, SHORT))
    assert (finding.code, finding.arguments["file"]) == ("pilot-few-people", str(one))
    asked = replace(SHORT, session="session")
    twice = table(tmp_path / "two.csv", f"{HEAD},session", "a,1,0.9,1", "b,1,2,1", "a,1,1.1,1")
    (finding,) = refused(PilotQuestion(twice, asked))
    assert (finding.code, finding.arguments["line"]) == ("pilot-session-twice", 4)
