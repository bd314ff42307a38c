"""The step card as a file: a PDF or a page, made whole, never over something else unasked."""

from pathlib import Path

import pytest

from rekmaat.cli.coach_card import CardEndingError, write_card
from rekmaat.guide.wording import Language
from rekmaat.new_file import FileExistsAlreadyError
from rekmaat.render.typeset import pages
from rekmaat.service.material import NoSuchProtocolError
from rekmaat.service.step_card import CardOrder
from told import Command, command

UMCG = CardOrder(Language.FR, protocol="umcg")


def test_a_pdf_has_one_page(tmp_path: Path) -> None:
    file = tmp_path / "card.PDF"
    write_card(file, tmp_path, order=UMCG, overwrite=False)
    assert pages(file.read_bytes()) == 1


def test_a_page_speaks_the_language_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "card.html"
    write_card(file, tmp_path, order=UMCG, overwrite=False)
    assert '<html lang="fr">' in file.read_text(encoding="utf-8")


def test_a_name_that_does_not_say_what_to_write_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CardEndingError, match=r"\.pdf or \.html"):
        write_card(tmp_path / "card.docx", tmp_path, order=UMCG, overwrite=False)
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_stays_unless_told_otherwise(tmp_path: Path) -> None:
    file = tmp_path / "card.html"
    file.write_text("mine")
    with pytest.raises(FileExistsAlreadyError):
        write_card(file, tmp_path, order=UMCG, overwrite=False)
    assert file.read_text() == "mine"
    write_card(file, tmp_path, order=UMCG, overwrite=True)
    assert "<main" in file.read_text(encoding="utf-8")


def test_a_protocol_nobody_wrote_leaves_no_file(tmp_path: Path) -> None:
    order = CardOrder(Language.NL, protocol="nothing")
    with pytest.raises(NoSuchProtocolError):
        write_card(tmp_path / "card.pdf", tmp_path, order=order, overwrite=False)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def coach(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Command:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    return command(capsys, "coach", "--home", tmp_path)


def test_the_command_writes_the_card_in_the_language_and_for_the_country_of_the_terminal(
    coach: Command, tmp_path: Path
) -> None:
    """K06."""
    told = coach("--card", "card.html")
    assert told.exit_code == 0, told.err
    assert "card.html" in told.out
    page = (tmp_path / "card.html").read_text(encoding="utf-8")
    assert '<html lang="nl">' in page
    assert "1733" in page


def test_the_country_asked_for_goes_before_that_of_the_terminal(
    coach: Command, tmp_path: Path
) -> None:
    """K06."""
    assert coach("--card", "card.html", "--country", "nl").exit_code == 0
    page = (tmp_path / "card.html").read_text(encoding="utf-8")
    assert "1733" not in page
    assert "huisartsenpost" in page


def test_a_protocol_that_a_therapist_must_set_still_has_a_card(
    coach: Command, tmp_path: Path
) -> None:
    told = coach("--card", "card.html", "--protocol", "npp")
    assert told.exit_code == 0, told.err
    assert (tmp_path / "card.html").read_text(encoding="utf-8").count('class="blank"') == 4


def test_an_exercise_without_a_protocol_has_a_card_for_a_pen(
    coach: Command, tmp_path: Path
) -> None:
    told = coach("--card", "card.html", "--exercise", "flexion_seated", "--language", "en")
    assert told.exit_code == 0, told.err
    assert (tmp_path / "card.html").read_text(encoding="utf-8").count('class="blank"') == 4


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (("--card", "card.doc"), ".html"),
        (("--card", "card.pdf", "--protocol", "nothing"), "umcg"),
        (("--card", "card.pdf", "--exercise", "nothing"), "flexion_seated"),
    ],
)
def test_what_cannot_be_meant_is_told_in_one_sentence(
    coach: Command, tmp_path: Path, asked: tuple[str, ...], named: str
) -> None:
    told = coach(*asked)
    assert told.exit_code == 2
    assert named in told.err
    assert told.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
