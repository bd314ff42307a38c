"""The report of a trial as a page and as a PDF: whole, readable, and within itself."""

import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from rekmaat.guide.wording import Language
from rekmaat.render.trial_page import trial_page
from rekmaat.render.trial_pdf import SIZE, fitting_width_mm, trial_pdf
from rekmaat.render.typeset import pages
from rekmaat.render.vega import inline_svg
from rekmaat.tell.trial_report_parts import SectionName, Words
from trial_reports import QUESTIONS, account, made, report_of, told_everything

SPOKEN = {"crossover": Language.FR, "parallel": Language.NL, "pilot": Language.EN}
"""The language each design is looked at in; French has numbers with the narrowest of spaces."""


class Read(HTMLParser):
    """What a page is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.addresses: list[str] = []
        self.tables: list[dict[str, int]] = []
        self.language = ""
        self.labelled: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        self.language = found.get("lang") or self.language
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if tag == "a" else []
        self.addresses += [found[it] or "" for it in ("src", "xlink:href") if it in found]
        if found.get("role") == "img":
            self.labelled += [(tag, it) for it in (found.get("aria-labelledby") or "").split()]
        if tag == "table":
            self.tables.append({"caption": 0, "th": 0})
        if self.tables and tag in {"caption", "th"}:
            self.tables[-1][tag] += 1


@cache
def page_of(design: str) -> str:
    return trial_page(report_of(design, SPOKEN[design]), SPOKEN[design])


@pytest.mark.parametrize("design", QUESTIONS)
def test_headings_follow_each_other_and_every_table_has_its_name(design: str) -> None:
    language = SPOKEN[design]
    read = Read(page_of(design))
    assert read.language == language.value
    assert read.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(read.headings))
    assert len(set(read.ids)) == len(read.ids)
    assert all(it["caption"] == 1 and it["th"] >= 1 for it in read.tables)
    assert {it for _, it in read.labelled} <= set(read.ids)
    assert len(read.labelled) >= 2 * 2 * len(report_of(design).figures)


@pytest.mark.parametrize("design", QUESTIONS)
def test_nothing_comes_from_outside_and_every_link_stays_on_the_page(design: str) -> None:
    page = page_of(design)
    read = Read(page)
    assert read.addresses == []
    assert {it.removeprefix("#") for it in read.links} == set(SectionName)
    assert "default-src 'none'" in page.replace("&#x27;", "'")
    assert "<script" not in page
    outside = set(re.findall(r"https?://[^\s\"'<)]+", page)) - {"http://www.w3.org/2000/svg"}
    assert outside == set()


def test_words_of_people_are_never_taken_for_markup() -> None:
    of = account("pilot")
    about = told_everything(of).beside.about
    evil = '<script>alert(1)</script> & "quotes" #let x = 1 \\ $ *bold*'
    about = replace(about, told=tuple(replace(it, words=evil) for it in about.told))
    report = made(replace(of, beside=replace(of.beside, about=about)))
    page = trial_page(report, Language.EN)
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert pages(trial_pdf(report, Language.EN)) > 4


@pytest.mark.parametrize("design", ["crossover", "pilot"])
def test_as_a_pdf_it_takes_several_pages_that_anybody_can_read_aloud(design: str) -> None:
    pdf = trial_pdf(report_of(design, SPOKEN[design]), SPOKEN[design])
    assert pages(pdf) > 4
    assert pdf.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in pdf
    assert b"pdfuaid" in pdf


def test_a_letter_our_fonts_lack_does_not_stop_the_pdf() -> None:
    of = account("pilot")
    told = told_everything(of)
    about = told.beside.about
    about = replace(about, told=(replace(about.told[0], words="試験"), *about.told[1:]))
    report = made(replace(told, beside=replace(told.beside, about=about)))
    assert report.title == "試験"
    assert pages(trial_pdf(report, Language.EN)) > 4


def test_what_has_yet_to_be_written_is_marked_on_the_page() -> None:
    assert page_of("crossover").count('class="write"') >= report_of("crossover").to_write
    done = trial_page(made(told_everything(account("pilot"))), Language.EN)
    assert 'class="write"' not in done


def test_every_word_of_the_answer_is_on_the_page() -> None:
    report = report_of("parallel", SPOKEN["parallel"])
    page = re.sub(r"\s+", " ", page_of("parallel"))
    for it in report.sections[0].blocks:
        if isinstance(it, Words):
            assert it.strong.replace("\N{NO-BREAK SPACE}", " ") in page


def test_a_figure_with_very_many_rows_is_not_cut_off() -> None:
    """It is set as high as a page allows, and its width follows."""
    of = account("crossover")
    many = replace(of, comparisons=of.comparisons * 6)
    report = made(many)
    assert pages(trial_pdf(report, Language.EN)) > 4
    forest = next(it for it in report.figures if it.name == "forest")
    drawn = inline_svg(forest, "x")
    width, height = map(float, SIZE.search(drawn).groups())
    assert height / width > 4
    assert fitting_width_mm(drawn) == pytest.approx(215 * width / height)
    flow = next(it for it in report.figures if it.name == "flow")
    assert fitting_width_mm(inline_svg(flow, "y")) == 146
