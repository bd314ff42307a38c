"""The step card as HTML and PDF: one A4, black on white, nothing from outside."""

import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from time import perf_counter
from xml.etree import ElementTree as ET

import numpy as np
import pytest
import typst
from PIL import Image

from cards import EXERCISES, GUIDED, ORDERS, with_own
from outlines import outline
from rekmaat.catalogue.protocols import load_shipped
from rekmaat.guide.wording import Country, Language
from rekmaat.render.card_drawing import drawing_svg, mistake_drawing, step_drawing
from rekmaat.render.card_pdf import SCALES, STEP_PT
from rekmaat.render.typeset import pages
from rekmaat.service.step_card import CardOrder, card_html, card_pdf
from rekmaat.tell.step_card_parts import View

A4_POINTS = (595.28, 841.89)
UMCG = CardOrder(Language.NL, protocol="umcg")


def grey_areas(png: bytes) -> int:
    """Count the places that are one grey all around, which no edge of a line is."""
    shown = np.asarray(Image.open(BytesIO(png)).convert("L"), dtype=np.int16)
    middle = shown[1:-1, 1:-1]
    around = [shown[:-2, 1:-1], shown[2:, 1:-1], shown[1:-1, :-2], shown[1:-1, 2:]]
    flat = np.logical_and.reduce([np.abs(it - middle) < 6 for it in around])
    return int(np.count_nonzero(flat & (middle > 40) & (middle < 215)))


TEMPLATE = b"""#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", height: 300pt)
"""


def drawn(svg: str) -> bytes:
    """Draw a picture as the PDF does."""
    made = typst.compile(TEMPLATE, format="png", ppi=144, sys_inputs={"svg": svg})
    assert isinstance(made, bytes)
    return made


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_every_card_is_exactly_one_a4_as_a_pdf(order: CardOrder, tmp_path: Path) -> None:
    """K06."""
    pdf = card_pdf(tmp_path, order)
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", pdf)
    assert box is not None
    assert (float(box[1]), float(box[2])) == pytest.approx(A4_POINTS, abs=0.01)


def test_the_pdf_brings_its_fonts_and_can_be_read_aloud(tmp_path: Path) -> None:
    pdf = card_pdf(tmp_path, UMCG)
    fonts = re.findall(rb"/FontName\s*/(\S+)", pdf)
    assert len(re.findall(rb"/FontFile[23]?\b", pdf)) == len(set(fonts)) >= 2
    assert {re.sub(rb"^[A-Z]{6}\+", b"", it)[:20] for it in fonts} == {b"RekmaatHyperlegible-"}
    assert re.search(rb"/Lang\s*\(nl\)", pdf)
    assert b"pdfuaid" in pdf
    assert b"/JavaScript" not in pdf
    assert b"/URI" not in pdf


@pytest.mark.parametrize("exercise", GUIDED)
@pytest.mark.parametrize("language", Language)
def test_the_longest_a_therapist_can_write_still_is_one_a4(
    tmp_path: Path, exercise: str, language: Language
) -> None:
    home = with_own(tmp_path, exercise)
    order = CardOrder(language, Country.NL, protocol="long")
    assert pages(card_pdf(home, order)) == 1


def test_the_steps_never_get_smaller_than_ten_points() -> None:
    assert min(SCALES) * STEP_PT >= 10


def test_the_same_card_is_the_same_file(tmp_path: Path) -> None:
    assert card_pdf(tmp_path, UMCG) == card_pdf(tmp_path, UMCG)


def test_it_is_made_within_a_second(tmp_path: Path) -> None:
    card_pdf(tmp_path, UMCG)
    start = perf_counter()
    card_pdf(tmp_path, UMCG)
    assert perf_counter() - start < 1


@pytest.mark.parametrize("exercise", load_shipped().exercises.values(), ids=EXERCISES)
def test_no_picture_holds_a_grey_that_dies_on_a_copier(exercise: object) -> None:
    """K06."""
    shipped = load_shipped().exercises.values()
    found = next(it for it in shipped if it is exercise)
    pictures = [step_drawing(view, found.poses) for view in View]
    pictures += [it for it in (mistake_drawing(m.pose) for m in found.mistakes) if it is not None]
    for picture in pictures:
        svg = drawing_svg(picture)
        ET.fromstring(svg)  # noqa: S314 - our own
        assert grey_areas(drawn(svg)) == 0


def test_a_grey_would_be_found() -> None:
    square = '<rect width="9" height="9" fill="#777"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{square}</svg>'
    assert grey_areas(drawn(svg)) > 1000


@pytest.mark.parametrize("language", Language)
def test_the_page_is_well_formed_and_says_its_language(tmp_path: Path, language: Language) -> None:
    found = outline(card_html(tmp_path, CardOrder(language, protocol="umcg")))
    assert found.open == []
    assert dict(found.seen)["html"] == {"lang": language.value}
    tags = [tag for tag, _ in found.seen]
    assert tags.count("h1") == 1
    assert tags.count("h2") == 5
    assert tags.count("ol") == 1


def test_the_page_brings_all_it_shows_and_asks_for_nothing(tmp_path: Path) -> None:
    page = card_html(tmp_path, UMCG)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert style is not None
    assert policy is not None
    assert page.count("<style") == 1
    hashed = b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"style-src &#x27;sha256-{hashed}&#x27;" in policy[1]
    assert policy[1].startswith("default-src &#x27;none&#x27;")
    assert "style=" not in page.replace(style[0], "")
    for tag, attributes in outline(page).seen:
        assert tag not in {"script", "img", "link", "iframe", "object", "image", "use"}
        assert not {"src", "href", "xlink:href", "srcset", "onclick"} & set(attributes)
    assert set(re.findall(r"url\(([a-z]+:[a-z/]+)", style[1])) == {"data:font/ttf"}


def test_nothing_a_therapist_wrote_becomes_markup_or_typesetting(tmp_path: Path) -> None:
    home = with_own(tmp_path, "standing_pelvic_forward")
    file = home / "protocols" / "long.toml"
    hostile = "<script>alert(1)</script> #panic() $x$ *bold* <label> @ref //"
    lines = file.read_text(encoding="utf-8").splitlines()
    changed = [f'name = "{hostile}"' if it.startswith("name =") else it for it in lines]
    file.write_text("\n".join(changed), encoding="utf-8")
    order = CardOrder(Language.EN, protocol="long")
    assert "<script" not in card_html(home, order)
    assert "&lt;script&gt;alert(1)" in card_html(home, order)
    assert pages(card_pdf(home, order)) == 1


def test_without_the_extra_one_sentence_tells_how_to_install_it(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['typst'] = None\n"
        "from pathlib import Path\n"
        "from rekmaat.guide.wording import Language\n"
        "from rekmaat.render.typeset import PdfMissingError\n"
        "from rekmaat.service.step_card import CardOrder, card_html, card_pdf\n"
        "home, order = Path(sys.argv[1]), CardOrder(Language.NL, protocol='umcg')\n"
        "assert card_html(home, order)\n"
        "try: card_pdf(home, order)\n"
        "except PdfMissingError as error: print(error)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert "pip install 'rekmaat[report]'" in told.stdout
    assert told.stdout.count("\n") == 1
