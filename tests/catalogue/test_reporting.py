"""The check-lists of a report and the file of what people tell: every fault with its line."""

import pytest

from rekmaat.catalogue.reporting import NAMES, load_checklists, read_checklist
from rekmaat.catalogue.text import text_of
from rekmaat.catalogue.toml import TomlFile
from rekmaat.catalogue.trial_about import read_about
from rekmaat.errors import Argument, RefusedError
from rekmaat.guide.wording import Language
from rekmaat.tell.checklist import Known
from rekmaat.tell.trial_about import AboutKey

ROWS = {"consort_2025": 42, "cent_2015": 21, "tidier": 12, "cert": 19}
CONSORT_ITEMS = {str(number) for number in range(1, 31)}
LIST = """
id = "x"
name = "X"
source = "somebody"
applies = "always"
[[part]]
id = "p"
name = "P"
[[item]]
number = "1"
part = "p"
known = ["dose"]
asks = "what"
"""


def faults(text: str) -> list[tuple[str, Argument, Argument]]:
    with pytest.raises(RefusedError) as refused:
        read_checklist(TomlFile("x.toml", text))
    return [(it.code, it.arguments["line"], it.arguments["field"]) for it in refused.value.findings]


def test_every_check_list_of_this_release_loads_with_all_its_rows() -> None:
    assert {it.id: len(it.items) for it in load_checklists()} == ROWS
    assert tuple(ROWS) == NAMES


def test_consort_has_its_thirty_items_and_the_others_theirs() -> None:
    consort, _, tidier, cert = load_checklists()
    assert {it.number.rstrip("abcd") for it in consort.items} == CONSORT_ITEMS
    assert [it.number for it in tidier.items] == [str(number) for number in range(1, 13)]
    assert len({it.number.rstrip("ab") for it in cert.items}) == 16


def test_the_part_on_open_science_is_there() -> None:
    consort = load_checklists()[0]
    assert [it.number for it in consort.items if it.part == "open"] == ["2", "3", "4", "5a", "5b"]


def test_whatever_people_can_tell_and_rekmaat_can_know_is_asked_for_somewhere() -> None:
    items = [it for checklist in load_checklists() for it in checklist.items]
    assert {key for it in items for key in (*it.about, *it.otherwise)} == set(AboutKey)
    assert {known for it in items for known in it.known} == set(Known)


@pytest.mark.parametrize("language", Language)
def test_whatever_people_can_tell_has_words(language: Language) -> None:
    text = text_of(language, "trial_report")
    for key in AboutKey:
        assert text.say(f"write-{key.value.replace('_', '-')}")


def test_a_list_without_a_fault_is_read() -> None:
    assert read_checklist(TomlFile("x.toml", LIST)).items[0].known == (Known.DOSE,)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('part = "p"', 'part = "q"', ("toml-field-wrong", 11, "item.part")),
        ('"dose"', '"doze"', ("toml-field-wrong", 12, "item.known")),
        ('known = ["dose"]', "", ("toml-field-missing", 9, "item.about")),
        ('asks = "what"', "", ("toml-wording", 9, "item.asks")),
        ('applies = "always"', 'applies = "never"', ("toml-field-wrong", 5, "applies")),
    ],
)
def test_a_fault_in_a_list_is_named_with_its_line(
    old: str, new: str, fault: tuple[str, int, str]
) -> None:
    assert fault in faults(LIST.replace(old, new))


def test_a_number_that_stands_twice_is_named() -> None:
    twice = LIST + '[[item]]\nnumber = "1"\npart = "p"\nabout = ["title"]\nasks = "what"\n'
    assert [code for code, *_ in faults(twice)] == ["toml-id-taken"]


def test_what_people_tell_is_read_with_the_arms_whatever_their_capitals() -> None:
    told = TomlFile("a.toml", 'title = """A\n  trial"""\n[arms]\nstanding = "S"\nB = "b"\n')
    about = read_about(told, ["Standing", "B"])
    assert about.words(AboutKey.TITLE) == "A trial"
    assert about.words(AboutKey.HARMS) is None
    assert (about.of_arm("Standing"), about.of_arm("B")) == ("S", "b")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("\nharm = 'none'", "toml-field-unknown", 2),
        ("title = 3", "toml-field-wrong", 1),
        ("title = ' '", "toml-field-wrong", 1),
        ("title = 'x'\n[arms]\nz = 'no such arm'", "toml-field-unknown", 3),
        ("arms = 'all'", "toml-field-wrong", 1),
    ],
)
def test_a_fault_in_what_people_tell_is_named_with_its_line(
    text: str, code: str, line: int
) -> None:
    with pytest.raises(RefusedError) as refused:
        read_about(TomlFile("a.toml", text), ["a", "b"])
    (found,) = refused.value.findings
    assert (found.code, found.arguments["line"]) == (code, line)


def test_a_key_with_a_slip_is_answered_with_those_that_look_like_it() -> None:
    with pytest.raises(RefusedError) as refused:
        read_about(TomlFile("a.toml", "registratoin = 'x'"), ["a"])
    assert refused.value.findings[0].arguments["allowed"] == "registration"


def test_letters_that_could_steer_a_reader_are_left_out() -> None:
    about = read_about(TomlFile("a.toml", 'title = "a\\u001b[31mb\\u202ec"'), [])
    assert about.words(AboutKey.TITLE) == "a[31mbc"
