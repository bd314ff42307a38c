"""The report of a trial with its allocation beside it, and where it is written."""

from dataclasses import replace
from pathlib import Path

import pytest

from rekmaat.errors import RefusedError, WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError
from rekmaat.service.trial_account import ArmProtocol, trial_account
from rekmaat.service.trial_report import (
    Place,
    check_place,
    files_of,
    report_text,
    write_report,
)
from trial_reports import CROSSOVER, NOTHING_ASKED, PILOT, report_of

TEXT = report_text(Language.EN)


@pytest.mark.parametrize("ending", ["docx", "txt", "htm"])
def test_another_ending_is_wrong_use_before_anything_is_reckoned(
    tmp_path: Path, ending: str
) -> None:
    with pytest.raises(WrongUseError, match=r"\.html, \.pdf"):
        check_place(Place(tmp_path / f"r.{ending}"), TEXT)


def test_a_file_that_exists_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "r.html").write_text("mine")
    with pytest.raises(FileExistsAlreadyError):
        check_place(Place(tmp_path / "r.html"), TEXT)
    check_place(Place(tmp_path / "r.html", overwrite=True), TEXT)


def test_a_file_in_the_place_of_the_folder_of_figures_is_named(tmp_path: Path) -> None:
    (tmp_path / "figures").write_text("mine")
    with pytest.raises(FileNotWritableError):
        check_place(Place(tmp_path / "r.html", tmp_path / "figures"), TEXT)


def test_every_figure_is_written_as_svg_and_as_png(tmp_path: Path) -> None:
    report, counted = report_of("pilot"), []
    place = Place(tmp_path / "r.html", tmp_path / "new" / "figures")
    files = write_report(report, place, Language.EN, counted.append)
    assert len(files) == files_of(report, place) == 1 + 2 * len(report.figures)
    assert counted == list(range(1, len(files) + 1))
    for drawn in report.figures:
        folder = place.figures or tmp_path
        assert (folder / f"{drawn.name}.png").read_bytes().startswith(b"\x89PNG")
        assert "<svg" in (folder / f"{drawn.name}.svg").read_text(encoding="utf-8")


def test_what_stands_in_the_way_of_a_figure_is_not_overwritten_unasked(tmp_path: Path) -> None:
    folder = tmp_path / "figures"
    folder.mkdir()
    (folder / "flow.svg").write_text("mine")
    with pytest.raises(FileExistsAlreadyError):
        write_report(
            report_of("pilot"), Place(tmp_path / "r.html", folder), Language.EN, lambda _: None
        )
    assert (folder / "flow.svg").read_text() == "mine"


@pytest.mark.parametrize(
    ("protocol", "code"),
    [
        (ArmProtocol("A", "no_such"), "report-protocol-unknown"),
        (ArmProtocol(None, "umcg"), "report-protocol-arm"),
        (ArmProtocol("Z", "umcg"), "report-protocol-arm"),
    ],
)
def test_a_protocol_or_arm_that_is_not_there_is_refused(protocol: ArmProtocol, code: str) -> None:
    with pytest.raises(RefusedError) as refused:
        trial_account(CROSSOVER, replace(NOTHING_ASKED, protocols=(protocol,)))
    assert [it.code for it in refused.value.findings] == [code]


def test_the_exercises_stand_in_the_order_of_the_arms_whatever_that_of_the_options() -> None:
    told = (ArmProtocol("a", "umcg"), ArmProtocol("D", "control"), ArmProtocol("A", "seated"))
    of = trial_account(CROSSOVER, replace(NOTHING_ASKED, protocols=told))
    assert [(it.arm, it.protocol.id) for it in of.beside.exercises] == [
        ("D", "control"),
        ("A", "seated"),
    ]


def test_the_only_arm_of_a_pilot_needs_no_name() -> None:
    told = (ArmProtocol(None, "umcg"),)
    of = trial_account(PILOT, replace(NOTHING_ASKED, protocols=told))
    assert [it.arm for it in of.beside.exercises] == ["exercise"]
