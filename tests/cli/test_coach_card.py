"""The step card as a file: a PDF or a page, made whole, never over something else unasked."""

from pathlib import Path

import pytest

from rekmaat.cli.coach_card import CardEndingError, write_card
from rekmaat.guide.wording import Language
from rekmaat.new_file import FileExistsAlreadyError
from rekmaat.render.typeset import pages
from rekmaat.service.material import NoSuchProtocolError
from rekmaat.service.step_card import CardOrder

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
