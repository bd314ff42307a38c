"""The page as a PDF: one A4 whatever happened, and a clear word without the extra."""

import re
import subprocess
import sys
from time import perf_counter

import pytest

from accounts import account, fullest
from rekmaat.guide.protocol import Arm
from rekmaat.guide.session import EventKind
from rekmaat.guide.wording import Language
from rekmaat.judge.person import PersonVerdict
from rekmaat.render.typeset import pages
from rekmaat.service.experiment_page import page_pdf
from rekmaat.tell.account import Account, Event

A4_POINTS = (595.28, 841.89)
TYPESETTING = "#panic() $x$ *bold* _it_ \\ `raw` <label> @ref // \N{RIGHT-TO-LEFT OVERRIDE} é"
ACCOUNTS = {
    "ordinary": account(),
    "closed": account(PersonVerdict.NOT_YET, revealed=False),
    "fullest": fullest(),
}


def size(pdf: bytes) -> tuple[float, float]:
    found = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", pdf)
    assert found is not None
    return float(found[1]), float(found[2])


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("made", ACCOUNTS.values(), ids=ACCOUNTS)
def test_it_is_exactly_one_a4(made: Account, language: Language) -> None:
    """K05."""
    pdf = page_pdf(made, language)
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1
    assert size(pdf) == pytest.approx(A4_POINTS, abs=0.01)


@pytest.mark.parametrize("made", ACCOUNTS.values(), ids=ACCOUNTS)
def test_it_can_be_read_aloud_and_holds_nothing_that_runs(made: Account) -> None:
    pdf = page_pdf(made, Language.FR)
    assert re.search(rb"/Lang\s*\(fr\)", pdf)
    assert b"pdfuaid" in pdf
    assert b"/JavaScript" not in pdf
    assert b"/URI" not in pdf


def test_nothing_a_person_wrote_becomes_typesetting() -> None:
    event = Event(1, 1, Arm.STRETCH, EventKind.PAIN, TYPESETTING)
    assert pages(page_pdf(account(events=(event,)), Language.EN)) == 1


@pytest.mark.parametrize(
    "note", ["😀 pijn", "疼痛 ألم боль", "\x07\x00 bel", "\ufffe\uffff", "W" * 4000]
)
def test_whatever_a_person_wrote_it_can_be_set(note: str) -> None:
    event = Event(1, 1, Arm.STRETCH, EventKind.PAIN, note)
    assert pages(page_pdf(account(events=(event,)), Language.EN)) == 1


def test_the_same_account_gives_the_same_page() -> None:
    assert page_pdf(account(), Language.NL) == page_pdf(account(), Language.NL)


def test_it_is_made_within_a_second() -> None:
    page_pdf(account(), Language.NL)
    start = perf_counter()
    page_pdf(account(), Language.NL)
    assert perf_counter() - start < 1


def test_without_the_extra_one_sentence_tells_how_to_install_it() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests'); sys.modules['typst'] = None\n"
        "from accounts import account\n"
        "from rekmaat.guide.wording import Language\n"
        "from rekmaat.render.typeset import PdfMissingError, can_make_pdf\n"
        "from rekmaat.service.experiment_page import page_html, page_pdf\n"
        "assert not can_make_pdf()\n"
        "assert page_html(account(), Language.NL)\n"
        "try: page_pdf(account(), Language.NL)\n"
        "except PdfMissingError as error: print(error)\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install 'rekmaat[report]'" in told.stdout
    assert told.stdout.count("\n") == 1
