"""`rekmaat experiment judge`, from a table of sessions to words and JSON."""

import csv
import json
import random
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from math import expm1, log
from pathlib import Path
from typing import Any

import pytest

from experiment_plans import a_plan
from experiment_tables import COLUMNS, better_after_stretch, felt, write_table
from rekmaat.exchange.plan_file import plan_as_json
from rekmaat.guide.experiment import Expectation, Horizon, fingerprint
from rekmaat.guide.protocol import Arm
from told import Command, Told, command

PLAN = a_plan()
REFERENCE = Path(__file__).parents[3] / "shared" / "reference"
NO_REFERENCE = "the shared reference results are not beside the project"
LANGUAGES = ("nl", "fr", "en")
PROMISED = [
    "verdict", "effect", "se", "df", "interval", "anytime_interval", "p_exact", "e_value",
    "probability_of_benefit", "better_afterwards", "pairs", "more_pairs_expected",
]  # fmt: skip
BEHIND = ["decided_at", "detectable", "left_out", "differences", "model_check", "text"]
FINDING_KEYS = {"code", "severity", "arguments", "text"}


@pytest.fixture
def judge(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    monkeypatch.setenv("LC_ALL", "C")
    return command(capsys, "experiment", "judge")


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.json"
    path.write_text(plan_as_json(PLAN), encoding="utf-8")
    return path


def the_same(_arm: Arm, number: int) -> float:
    return 5 + (number * 7 % 5 - 2) * 0.5


def worse_after_stretch(arm: Arm, number: int) -> float:
    return 12 - better_after_stretch(arm, number) - 2


def table(
    tmp_path: Path, after: Callable[[Arm, int], float] = better_after_stretch, sessions: int = 42
) -> Path:
    return write_table(tmp_path / "data.csv", felt(PLAN, sessions, after))


def with_tension(tmp_path: Path) -> Path:
    """Better by feeling, and nothing to be measured."""
    noise = random.Random(8)  # noqa: S311 - noise, no secret
    rows = felt(PLAN, 42, better_after_stretch)
    measured = [[*row, round(noise.gauss(0, 0.12), 3)] for row in rows]
    return write_table(tmp_path / "both.csv", measured, (*COLUMNS, "y"))


def only_changes(path: Path) -> Path:
    """The table with the change in one column."""
    rows = felt(PLAN, 42, better_after_stretch)
    changes = [[*row[:4], float(str(row[5])) - float(str(row[4]))] for row in rows]
    return write_table(path, changes, (*COLUMNS[:4], "y"))


def codes(told: Told) -> list[str]:
    return [finding["code"] for finding in told.json["findings"]]


def test_the_json_is_what_the_design_promises(
    judge: Command, tmp_path: Path, plan_file: Path
) -> None:
    data = table(tmp_path)
    told = judge(data, "--plan", plan_file, "--json")
    assert (told.exit_code, told.err) == (0, "")
    found = told.json
    assert list(found) == [*PROMISED, *BEHIND, "tension", "findings", "provenance"]
    assert found["verdict"] == "works"
    assert found["tension"] is None
    assert set(found["better_afterwards"]) == {"answer", "change", "interval", "sessions"}
    assert found["better_afterwards"]["answer"] == "yes"
    assert len(found["differences"]) == found["pairs"] == 21
    assert found["effect"] == pytest.approx(
        sum(one["difference"] for one in found["differences"]) / 21
    )
    provenance = found["provenance"]
    assert provenance["version"]
    assert provenance["settings"]["plan"]["fingerprint"] == fingerprint(PLAN)
    assert provenance["settings"]["prior"]
    assert [(one["role"], one["sha256"]) for one in provenance["inputs"]] == [
        ("sessions", sha256(data.read_bytes()).hexdigest()),
        ("plan", sha256(plan_file.read_bytes()).hexdigest()),
    ]


@pytest.mark.parametrize(
    ("after", "verdict"),
    [(better_after_stretch, "works"), (worse_after_stretch, "worse"), (the_same, "no_effect")],
    ids=["better", "worse", "same"],
)
def test_each_kind_of_record_gets_its_verdict(
    judge: Command, tmp_path: Path, after: Callable[[Arm, int], float], verdict: str
) -> None:
    assert judge(table(tmp_path, after), "--json").json["verdict"] == verdict


def test_few_pairs_say_not_yet(judge: Command, tmp_path: Path) -> None:
    told = judge(table(tmp_path, sessions=8), "--json")
    assert told.json["verdict"] == "not_yet"
    assert told.json["decided_at"] is None


def test_three_days_never_say_works(judge: Command, tmp_path: Path) -> None:
    """V08."""
    rows = felt(PLAN, 42, better_after_stretch)
    for row in rows:
        row[1] = 1 + rows.index(row) // 14
    told = judge(write_table(tmp_path / "data.csv", rows), "--json")
    assert told.json["verdict"] != "works"
    assert "experiment-three-days" in codes(told)


def test_stretches_alone_never_say_works(judge: Command, tmp_path: Path) -> None:
    """Issue 4, item 7."""
    rows = [[number, number, (number + 1) // 2, "S", 8, 1 + number % 2] for number in range(1, 43)]
    told = judge(write_table(tmp_path / "data.csv", rows), "--json")
    assert told.exit_code == 0
    assert told.json["verdict"] == "not_yet"
    assert told.json["better_afterwards"]["answer"] == "yes"
    assert "experiment-no-control" in codes(told)


def test_higher_can_be_the_better_one(judge: Command, tmp_path: Path) -> None:
    data = table(tmp_path, worse_after_stretch)
    higher = judge(data, "--better", "higher", "--json").json
    assert higher["verdict"] == "works"
    assert higher["provenance"]["settings"]["outcome"] == "own"
    assert judge(data, "--better", "lower", "--json").json["verdict"] == "worse"


def test_feeling_and_measuring_stand_side_by_side(judge: Command, tmp_path: Path) -> None:
    data = with_tension(tmp_path)
    found = judge(data, "--json").json
    assert list(found["tension"]) == [*PROMISED, *BEHIND]
    assert (found["verdict"], found["tension"]["verdict"]) == ("works", "no_effect")
    alone = judge(table(tmp_path), "--json").json
    assert found["effect"] == alone["effect"]
    assert found["provenance"]["settings"]["tension"]["margin"] == pytest.approx(log(1.1))
    told = judge(data)
    felt_at, measured_at = told.out.index("What was felt"), told.out.index("What was measured")
    assert felt_at < measured_at
    assert "never added up" in told.out


def test_a_change_in_points_has_the_usual_margin(judge: Command, tmp_path: Path) -> None:
    rows = [[*row[:4], (int(str(row[0])) * 7 % 5 - 2) * 1.0] for row in felt(PLAN, 42, the_same)]
    data = write_table(tmp_path / "data.csv", rows, (*COLUMNS[:4], "y"))
    told = judge(data, "--json")
    assert told.json["provenance"]["settings"]["margin"] == 1.5
    assert told.json["verdict"] == "no_effect"


def test_a_change_smaller_than_any_margin_of_points_gets_no_verdict_of_no_effect(
    judge: Command, tmp_path: Path
) -> None:
    rows = [[*row[:4], (int(str(row[0])) * 7 % 5 - 2) * 0.5] for row in felt(PLAN, 42, the_same)]
    data = write_table(tmp_path / "data.csv", rows, (*COLUMNS[:4], "y"))
    told = judge(data, "--json")
    assert told.json["provenance"]["settings"]["margin"] is None
    assert told.json["verdict"] == "not_yet"
    assert "experiment-no-margin" in codes(told)
    with_margin = judge(data, "--margin", 1.5, "--sd", 1, "--json")
    assert with_margin.json["verdict"] == "no_effect"
    assert with_margin.json["provenance"]["settings"]["session_sd"] == 1


def test_a_plan_says_margin_and_spread_of_a_change_too(
    judge: Command, tmp_path: Path, plan_file: Path
) -> None:
    data = only_changes(tmp_path / "changes.csv")
    told = judge(data, "--plan", plan_file, "--json")
    assert told.json["provenance"]["settings"]["margin"] == 1.5
    assert told.json["verdict"] == "works"
    assert "experiment-moments-unknown" in codes(told)


def test_measured_changes_without_a_plan_never_say_works(judge: Command, tmp_path: Path) -> None:
    """V02: neither the order nor the moments can be known; it is said why."""
    told = judge(only_changes(tmp_path / "changes.csv"), "--json")
    assert told.json["verdict"] == "not_yet"
    assert told.json["effect"] < -1.5
    assert "experiment-order-unknown" in codes(told)
    assert told.json["provenance"]["settings"]["drawn"] is False
    assert told.json["more_pairs_expected"] is None
    assert "--plan" in judge(only_changes(tmp_path / "changes.csv")).err


def test_a_table_without_the_pairs_that_were_against_does_not_say_works(
    judge: Command, tmp_path: Path
) -> None:
    """V02: without its plan, the numbers of the sessions still tell that some are missing."""
    chance = random.Random(8)  # noqa: S311 - noise, no secret
    rows = felt(PLAN, 84, lambda _arm, _number: chance.choice((4, 5, 6, 7)))
    pairs = {
        row[2]: {str(it[3]): float(str(it[5])) for it in rows if it[2] == row[2]} for row in rows
    }
    kept = [row for row in rows if pairs[row[2]]["S"] < pairs[row[2]]["C"]]
    told = judge(write_table(tmp_path / "kept.csv", kept), "--json")
    assert told.json["interval"][1] < 0
    assert told.json["verdict"] == "not_yet"
    assert "sessions-missing" in codes(told)


def test_a_margin_in_points_calls_no_change_in_another_unit_no_effect(
    judge: Command, tmp_path: Path, plan_file: Path
) -> None:
    noise = random.Random(8)  # noqa: S311 - noise, no secret
    rows = [[*row[:4], round(noise.gauss(0, 0.12), 3)] for row in felt(PLAN, 42, the_same)]
    data = write_table(tmp_path / "data.csv", rows, (*COLUMNS[:4], "y"))
    told = judge(data, "--plan", plan_file, "--json")
    settings = told.json["provenance"]["settings"]
    assert (settings["margin"], settings["session_sd"]) == (None, None)
    assert told.json["verdict"] == "not_yet"
    assert told.json["probability_of_benefit"] is None
    assert "experiment-no-margin" in codes(told)


def test_no_spread_is_assumed_of_a_change_in_an_unknown_unit(
    judge: Command, tmp_path: Path
) -> None:
    settings = judge(only_changes(tmp_path / "changes.csv"), "--json").json["provenance"][
        "settings"
    ]
    assert (settings["outcome"], settings["session_sd"]) == ("own", None)


def test_the_numbers_stand_in_the_unit_of_what_was_judged(judge: Command, tmp_path: Path) -> None:
    data = with_tension(tmp_path)
    found = judge(data, "--json").json
    felt_part, _, measured_part = judge(data).out.partition("What was measured")
    assert "less than 0.001" in felt_part
    points, percent = found["effect"], 100 * expm1(found["tension"]["effect"])
    assert f"  {points:.2f}\n" in felt_part
    assert f"  {percent:.1f} %\n" in measured_part
    assert "chance of 10 % or more" in measured_part


def test_what_both_answers_notice_is_said_once(judge: Command, tmp_path: Path) -> None:
    rows = [[*row, 0.1 * index] for index, row in enumerate(felt(PLAN, 6, better_after_stretch))]
    told = judge(write_table(tmp_path / "data.csv", rows, (*COLUMNS, "y")), "--json")
    assert "experiment-too-few-pairs" in codes(told)
    assert len(codes(told)) == len(set(codes(told)))


def test_a_plan_brings_what_was_expected_and_how_long_the_complaints_lasted(
    judge: Command, tmp_path: Path
) -> None:
    expected = Expectation(7, 1, PLAN.made_at, "1")
    plan = replace(PLAN, horizon=Horizon.LONG_TERM, expectation=expected)
    path = tmp_path / "long.json"
    path.write_text(plan_as_json(plan), encoding="utf-8")
    data = with_tension(tmp_path)
    told = judge(data, "--plan", path)
    assert "stretch 7 and without a stretch 1" in told.out
    assert told.out.splitlines()[1] == "Shortly after the stretch it is better than without it."
    settings = judge(data, "--plan", path, "--json").json["provenance"]["settings"]
    assert settings["early"] is settings["tension"]["early"] is False


def reference_table(tmp_path: Path) -> Path:
    source = REFERENCE / "nof1_single.csv"
    if not source.exists():
        pytest.skip(NO_REFERENCE)
    with source.open(encoding="utf-8", newline="") as lines:
        rows = [
            [number, row["day"], row["pair"], row["treatment"], row["y"]]
            for number, row in enumerate(csv.DictReader(lines), 1)
        ]
    return write_table(tmp_path / "nof1.csv", rows, (*COLUMNS[:4], "y"))


def test_effect_error_and_probability_agree_with_r(judge: Command, tmp_path: Path) -> None:
    """Paired t and exact randomisation over 2^14 orders, in R."""
    found = judge(reference_table(tmp_path), "--json").json
    r = json.loads((REFERENCE / "nof1.R.json").read_text(encoding="utf-8"))
    paired = r["paired"]["t"]
    assert found["effect"] == pytest.approx(paired["estimate"], abs=1e-6)
    assert found["se"] == pytest.approx(paired["stderr"], abs=1e-6)
    assert found["df"] == paired["parameter"]
    assert found["interval"] == pytest.approx(paired["ci"], abs=1e-6)
    assert found["p_exact"] == pytest.approx(r["randomisation"]["p_two_sided"], abs=1e-4)
    assert [one["difference"] for one in found["differences"]] == pytest.approx(
        r["paired"]["diffs"]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_gets_the_verdict_first_then_numbers_and_findings_apart(
    judge: Command, tmp_path: Path, language: str
) -> None:
    rows = felt(PLAN, 42, better_after_stretch)
    rows[0][4] = 1  # too low to count
    data = write_table(tmp_path / "data.csv", rows)
    told = judge(data, "--language", language)
    lines = told.out.splitlines()
    assert told.exit_code == 0
    headlines = {"nl": "Werkt bij jou.", "fr": "Cela marche pour vous.", "en": "Works for you."}
    assert lines[0] == headlines[language]
    assert "95" in lines[1]
    numbers = [line for line in lines if line.startswith("  ")]
    assert len(numbers) == 9
    assert lines[-9:] == numbers
    assert len(told.err.splitlines()) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_always_says_that_the_person_knew_and_what_was_expected(
    judge: Command, tmp_path: Path, language: str
) -> None:
    """DESIGN, promise 3."""
    knew = {"nl": "Je wist", "fr": "Vous saviez", "en": "You knew"}[language]
    assert knew in judge(table(tmp_path), "--language", language).out


def changed(plan_file: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    content = json.loads(plan_file.read_text(encoding="utf-8"))
    change(content)
    plan_file.write_text(json.dumps(content), encoding="utf-8")
    return plan_file


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda it: it["plan"].update(margin=0.1), "plan-edited"),
        (lambda it: it["plan"].update(seed="0" * 32), "plan-order-wrong"),
        (lambda it: it["order"].reverse(), "plan-order-wrong"),
        (lambda it: it.pop("order"), "plan-field-wrong"),
    ],
    ids=["margin", "seed", "order", "missing"],
)
def test_no_verdict_with_a_changed_plan(
    judge: Command,
    tmp_path: Path,
    plan_file: Path,
    change: Callable[[dict[str, Any]], object],
    code: str,
) -> None:
    """Issue 4: an edited plan file, a seed that does not give the stored plan."""
    told = judge(table(tmp_path), "--plan", changed(plan_file, change), "--json")
    assert told.exit_code == 3
    assert set(told.json) == {"findings"}
    assert code in codes(told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_is_one_object_or_one_sentence_a_finding_with_what_to_do(
    judge: Command, tmp_path: Path, plan_file: Path, language: str
) -> None:
    rows = felt(PLAN, 42, better_after_stretch)
    rows[0][3], rows[1][3] = rows[1][3], rows[0][3]
    data = write_table(tmp_path / "data.csv", rows)
    asked = (data, "--plan", plan_file, "--language", language)
    refused, told = judge(*asked, "--json"), judge(*asked)
    assert (refused.exit_code, told.exit_code) == (3, 3)
    assert refused.err == told.out == ""
    assert set(refused.json) == {"findings"}
    assert [it["code"] for it in refused.json["findings"]] == ["arm-not-planned"] * 2
    for finding in refused.json["findings"]:
        assert set(finding) == FINDING_KEYS
        assert "data.csv" in finding["text"]
    assert [it["text"] for it in refused.json["findings"]] == told.err.splitlines()


def test_a_file_that_is_not_there_is_refused_in_json_too(judge: Command, tmp_path: Path) -> None:
    told = judge(tmp_path / "none.csv", "--json")
    assert (told.exit_code, codes(told)) == (3, ["file-missing"])


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("data.csv", "more.csv"),
        ("data.csv", "--margin", "0"),
        ("data.csv", "--margin", "1e30"),
        ("data.csv", "--sd", "1e30"),
        ("data.csv", "--sd", "nan"),
        ("data.csv", "--plan", "plan.json", "--margin", "1"),
        ("data.csv", "--plan", "plan.json", "--sd", "1"),
        ("data.csv", "--stretch", "A", "--control", "A"),
        ("data.csv", "--better", "faster"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_told_on_stderr_with_exit_code_two(
    judge: Command, arguments: tuple[str, ...]
) -> None:
    told = judge(*arguments)
    assert (told.exit_code, told.out) == (2, "")
    assert told.err.strip()
    assert "Traceback" not in told.err


def test_a_name_that_would_steer_the_terminal_is_not_printed_as_it_is(
    judge: Command, tmp_path: Path
) -> None:
    rows = felt(PLAN, 4, the_same)
    rows[0][3] = "\x1b[2J"
    told = judge(write_table(tmp_path / "data.csv", rows))
    assert told.exit_code == 3
    assert "\x1b" not in told.err


def test_a_plan_of_which_sessions_were_skipped_ends_with_its_days(
    judge: Command, tmp_path: Path, plan_file: Path
) -> None:
    """V13: who skips two sessions still hears that there is no effect."""
    rows = felt(PLAN, 40, the_same)
    ended = judge(write_table(tmp_path / "data.csv", rows), "--plan", plan_file, "--json")
    assert ended.json["verdict"] == "no_effect"
    rows = [row for row in rows if int(str(row[1])) < PLAN.days]
    early = judge(write_table(tmp_path / "early.csv", rows), "--plan", plan_file, "--json")
    assert early.json["verdict"] == "not_yet"


def test_what_was_measured_ends_with_the_days_of_the_plan_too(
    judge: Command, tmp_path: Path, plan_file: Path
) -> None:
    measured = [[*row, 0.01 * (number % 3)] for number, row in enumerate(felt(PLAN, 40, the_same))]
    path = write_table(tmp_path / "both.csv", measured, (*COLUMNS, "y"))
    told = judge(path, "--plan", plan_file, "--json").json
    assert told["provenance"]["settings"]["tension"]["ended_pairs"] == 20
    assert told["tension"]["verdict"] == "no_effect"


@pytest.mark.parametrize(
    ("until", "verdict"), [(13, "not_yet"), (14, "not_yet"), (15, "no_effect")]
)
def test_a_table_that_says_which_day_it_is_ends_its_plan_once_the_days_are_over(
    judge: Command, tmp_path: Path, plan_file: Path, until: int, verdict: str
) -> None:
    """Whatever the day of the last session was."""
    for sessions in (39, 40):
        rows = [[*row, until] for row in felt(PLAN, sessions, the_same)]
        path = write_table(tmp_path / f"{sessions}.csv", rows, (*COLUMNS, "until_day"))
        told = judge(path, "--plan", plan_file, "--json").json
        assert told["verdict"] == verdict
        ended = told["provenance"]["settings"]["ended_pairs"]
        assert ended == (None if verdict == "not_yet" else sessions // 2)


@pytest.mark.parametrize("planned", [True, False])
def test_under_another_clearance_there_is_no_verdict_before_the_end(
    judge: Command, tmp_path: Path, plan_file: Path, *, planned: bool
) -> None:
    """S07."""
    plan = ("--plan", plan_file) if planned else ()
    rows = felt(PLAN, 24, better_after_stretch)
    plain = judge(write_table(tmp_path / "plain.csv", rows), *plan, "--json").json
    assert plain["verdict"] == "works"
    cleared = [[*row, "all" if number < 9 else "less"] for number, row in enumerate(rows)]
    path = write_table(tmp_path / "changed.csv", cleared, (*COLUMNS, "clearance"))
    told = judge(path, *plan, "--json").json
    assert told["verdict"] == "not_yet"
    assert told["effect"] == plain["effect"]
    assert [one["code"] for one in told["findings"]] == ["experiment-clearance-changed"]
    assert told["provenance"]["settings"]["early"] is False
