"""`rekmaat trial analyse` from a shell: real files in, words or one JSON object out."""

import json
from pathlib import Path
from typing import Any

import pytest

from references import reference_fits
from rekmaat.cli.main import run

REFERENCE = Path(__file__).parents[1] / "reference"
CROSSOVER = [
    "trial", "analyse", str(REFERENCE / "crossover_4arm.csv"), "--design", "crossover",
    "--outcome", "y", "--person", "subject", "--arm", "treatment", "--control", "D",
    "--period", "period", "--sequence", "sequence",
]  # fmt: skip
PARALLEL = [
    "trial", "analyse", str(REFERENCE / "parallel" / "parallel_rct.csv"), "--design", "parallel",
    "--outcome", "log_post", "--baseline", "log_pre", "--person", "subject", "--arm", "arm",
    "--control", "control",
]  # fmt: skip


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert run([*arguments, "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    found: dict[str, Any] = json.loads(out)
    return found


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert run([*arguments, "--json"]) == 3
    out, err = capsys.readouterr()
    assert err == ""
    found: dict[str, Any] = json.loads(out)
    assert list(found) == ["findings"]
    return list(found["findings"])


def test_a_crossover_is_told_as_the_interface_promises(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """V05: all arms, with intervals."""
    found = told(capsys, *CROSSOVER)
    assert found["method"] == "kenward_roger"
    assert found["boundary"] is False
    assert set(found["variance"]) == {"person", "residual"}
    basic = next(it for it in reference_fits("crossover_4arm") if it.model == "change_basic")
    assert {it["term"] for it in found["coefficients"]} == set(basic.names)
    assert {it["arm"] for it in found["means"]} == set("ABCD")
    for contrast in found["contrasts"]:
        assert {"a", "b", "estimate", "se", "df", "p", "p_adjusted", "interval"} <= set(contrast)
        assert contrast["interval"][0] < contrast["estimate"] < contrast["interval"][1]
    (source,) = found["provenance"]["inputs"]
    assert len(source["sha256"]) == 64


def test_satterthwaite_and_dunnett_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, *CROSSOVER, "--method", "satterthwaite", "--adjust", "dunnett")
    assert (found["method"], found["adjustment"]) == ("satterthwaite", "dunnett")
    assert [(it["a"], it["b"]) for it in found["contrasts"]] == [("A", "D"), ("B", "D"), ("C", "D")]


def test_a_baseline_is_split_within_and_between_people(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with_post = [it if it != "y" else "log_post" for it in CROSSOVER]
    found = told(capsys, *with_post, "--baseline", "log_pre")
    terms = [it["term"] for it in found["coefficients"]]
    assert {"log_pre of person", "log_pre within person"} <= set(terms)


def test_a_plain_baseline_covariate_is_refused_with_the_reason(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (found,) = refused(capsys, *CROSSOVER, "--covariates", "log_pre")
    assert found["code"] == "crossover-covariate-varies"
    assert "--baseline" in found["text"]


def test_parallel_groups_are_told_with_everything_beside(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """V10, M07."""
    found = told(
        capsys,
        *PARALLEL,
        *("--subgroups", "sex", "age", "--expectation", "expectation"),
        *("--expectation-asked", "before", "--margin", "10"),
    )
    assert found["variance"]["person"] is None
    assert [it["column"] for it in found["subgroups"]] == ["sex", "age"]
    assert found["expectation"]["asked"] == "before"
    assert found["equivalence"][0]["a"] == "stretch"


def test_words_come_in_three_languages_and_findings_on_the_other_stream(
    capsys: pytest.CaptureFixture[str],
) -> None:
    first_lines = set()
    for language in ("nl", "fr", "en"):
        assert run([*CROSSOVER, "--scale", "logged", "--language", language]) == 0
        out, err = capsys.readouterr()
        assert "y ~ sequence + period + treatment + (1 | subject)" in out
        assert all(f"  {arm} " in out for arm in "ABCD")
        assert "--margin" in err
        first_lines.add(out.splitlines()[0])
    assert len(first_lines) == 3


def test_a_cell_with_text_is_named_by_line_and_column(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lines = (REFERENCE / "crossover_4arm.csv").read_text(encoding="utf-8").splitlines()
    cells = lines[7].split(",")
    cells[10] = "lots"
    lines[7] = ",".join(cells)
    table = tmp_path / "trial.csv"
    table.write_text("\n".join(lines), encoding="utf-8")
    arguments = [str(table) if it.endswith(".csv") else it for it in CROSSOVER]
    (found,) = refused(capsys, *arguments)
    assert found["code"] == "cell-no-number"
    assert (found["arguments"]["line"], found["arguments"]["column"]) == (8, "y")


@pytest.mark.parametrize("option", ["--period", "--arm", "--control"])
def test_what_a_crossover_needs_is_asked_for(
    capsys: pytest.CaptureFixture[str], option: str
) -> None:
    at = CROSSOVER.index(option)
    assert run([*CROSSOVER[:at], *CROSSOVER[at + 2 :]]) == 2
    assert option in capsys.readouterr().err


@pytest.mark.parametrize("margin", ["0", "-3", "nan", "inf"])
def test_a_margin_that_is_none_is_wrong_use(
    capsys: pytest.CaptureFixture[str], margin: str
) -> None:
    assert run([*PARALLEL, "--margin", margin, "--language", "en"]) == 2
    assert "--margin" in capsys.readouterr().err


def test_a_column_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["week" if it == "period" else it for it in CROSSOVER]
    found = refused(capsys, *arguments)
    assert found[0]["code"] == "columns-missing"
    assert found[0]["arguments"]["columns"] == "week"


def test_a_file_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["nothing.csv" if it.endswith(".csv") else it for it in CROSSOVER]
    assert refused(capsys, *arguments)


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([*CROSSOVER, "--subgroups", "sex"], "--subgroups"),
        ([*CROSSOVER, "--felt", "relief", "--rule", "10"], "--felt, --rule"),
        ([*PARALLEL, "--method", "satterthwaite"], "--method"),
        ([*PARALLEL, "--period", "arm"], "--period"),
    ],
)
def test_an_option_that_means_nothing_in_a_design_is_wrong_use(
    capsys: pytest.CaptureFixture[str], arguments: list[str], options: str
) -> None:
    assert run([*arguments, "--language", "en"]) == 2
    assert f"{options} has no meaning" in capsys.readouterr().err
