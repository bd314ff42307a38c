"""The page: one file, no script, nothing from outside."""

import re
from base64 import b64encode
from hashlib import sha256

from outlines import outline
from pictured import change_view, recordings_of, trace_views
from rekmaat.catalogue.text import text_of
from rekmaat.guide.wording import Language
from rekmaat.render.page import Page, Plate, Remarks, Table, page
from rekmaat.tell.figure_change import change_figure
from rekmaat.tell.figure_traces import trace_figure
from rekmaat.tell.figures import NARROW_PX, WIDE_PX


def made(language: Language = Language.NL) -> str:
    text = text_of(language, "findings", "emg", "figures")
    traces = trace_views(recordings_of(1, 1), channels=1, seconds=4)
    views = change_view(-30, -20)
    return page(
        Page(
            language=language.value,
            title="A <title> & more",
            told=("The answer <b>.", "And how sure."),
            plates=(
                Plate(change_figure(views, text, WIDE_PX), change_figure(views, text, NARROW_PX)),
                Plate(trace_figure(traces, text, WIDE_PX), trace_figure(traces, text, NARROW_PX)),
            ),
            sections=(
                Table("Numbers", ("channel", "change"), (("<i>L", "30 %"),)),
                Remarks("Noticed", ("One & two.",)),
            ),
            footer=("Made here.",),
        )
    )


def test_the_page_is_well_formed_and_says_its_language() -> None:
    found = outline(made(Language.FR))
    assert found.open == []
    assert dict(found.seen)["html"] == {"lang": "fr"}
    assert [tag for tag, _ in found.seen].count("h1") == 1


def test_nothing_a_file_says_becomes_markup() -> None:
    document = made()
    for raw in ("<title> &", "<b>", "<i>"):
        assert raw not in document
    assert "The answer &lt;b&gt;." in document


def test_the_page_forbids_itself_everything_but_its_own_style() -> None:
    document = made()
    style = re.search(r"<style>(.*?)</style>", document, re.DOTALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', document)
    assert style is not None
    assert policy is not None
    hashed = b64encode(sha256(style[1].encode()).digest()).decode()
    assert policy[1] == f"default-src &#x27;none&#x27;; style-src &#x27;sha256-{hashed}&#x27;"
    assert "style=" not in document
    assert "<script" not in document


def test_the_page_asks_for_nothing() -> None:
    for tag, attributes in outline(made()).seen:
        assert tag not in {"img", "link", "iframe", "object", "image", "use", "script"}
        assert not {"src", "href", "xlink:href", "srcset"} & set(attributes)


def test_every_figure_is_there_wide_and_narrow_with_ids_of_its_own() -> None:
    found = outline(made())
    classes = [attributes.get("class") for tag, attributes in found.seen if tag == "div"]
    assert classes.count("wide") == classes.count("narrow") == 2
    ids = [attributes["id"] for _, attributes in found.seen if "id" in attributes]
    assert len(ids) == len(set(ids))
