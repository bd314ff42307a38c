"""A crossover from Python."""

import csv
from dataclasses import replace
from math import nan
from pathlib import Path

import pytest

import rekmaat as rk
from rekmaat.guide.wording import Language

TABLE = Path(__file__).parents[1] / "reference" / "crossover_4arm.csv"
NAMES = rk.CrossoverNames("y", "subject", "period", "treatment", "sequence")


def columns() -> dict[str, list[object]]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    read: dict[str, list[object]] = {name: [row[name] for row in rows] for name in rows[0]}
    return read | {"y": [float(row["y"]) for row in rows]}


def test_a_file_and_the_same_columns_give_the_same_answer() -> None:
    from_file = rk.fit_crossover(TABLE, NAMES, control="D")
    from_memory = rk.fit_crossover(columns(), NAMES, control="D")
    assert from_file.contrasts == from_memory.contrasts
    assert from_memory.answer.inputs[0].file == "memory"


def test_it_says_what_may_be_said_in_three_languages() -> None:
    report = rk.fit_crossover(TABLE, NAMES, control="D", scale="logged", margin=10)
    assert report.sentences()[0].startswith("A: lower than D, by 20.4 %")
    assert report.sentences("nl")[0].startswith("A: lager dan D, met 20,4 %")
    assert report.sentences(Language.FR)[0].startswith("A\u00a0: plus bas que D, de 20,4\u00a0%")
    assert str(report).count("\n") > 30
    assert repr(report) == (
        "<CrossoverReport: y ~ sequence + period + treatment + (1 | subject), 60 people, 4 arms>"
    )


def test_not_a_number_is_a_missing_outcome_and_is_said() -> None:
    held = columns()
    held["y"][7] = nan
    report = rk.fit_crossover(held, NAMES, control="D")
    assert any("line 9" in it for it in report.remarks())


def test_a_column_that_is_not_there_is_told_with_those_there_are() -> None:
    with pytest.raises(rk.RekmaatError, match="no column outcome"):
        rk.fit_crossover(columns(), replace(NAMES, outcome="outcome"), control="D")


def test_columns_of_different_lengths_are_refused() -> None:
    held = columns()
    held["period"] = held["period"][:-1]
    with pytest.raises(rk.RekmaatError, match="not of one length"):
        rk.fit_crossover(held, NAMES, control="D")


def test_a_method_that_is_none_is_refused() -> None:
    with pytest.raises(rk.RekmaatError, match="kenward_roger, satterthwaite"):
        rk.fit_crossover(TABLE, NAMES, control="D", method="wald")  # type: ignore[arg-type]  # no such


def test_what_is_refused_is_said_in_words() -> None:
    with pytest.raises(rk.RefusedError, match=r"has no arm “rest”. It has: A, B, C, D"):
        rk.fit_crossover(TABLE, NAMES, control="rest")


def test_what_r_writes_for_a_missing_outcome_is_a_missing_outcome(tmp_path: Path) -> None:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    cells = lines[4].split(",")
    cells[10] = "NA"
    lines[4] = ",".join(cells)
    file = tmp_path / "trial.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    report = rk.fit_crossover(file, NAMES, control="D")
    assert any("line 5" in it for it in report.remarks())


def test_arms_may_be_numbers_and_a_margin_must_be_one() -> None:
    held = columns()
    held["treatment"] = ["ABCD".index(str(it)) for it in held["treatment"]]
    report = rk.fit_crossover(held, replace(NAMES, sequence=None), control=3)
    assert [it.arm for it in report.means] == ["3", "0", "1", "2"]
    with pytest.raises(rk.RekmaatError, match="larger than zero, not -1"):
        rk.fit_crossover(held, NAMES, control=3, margin=-1)
