"""Loads and checks the check-lists of what a report of a trial should tell."""

from functools import cache
from importlib.resources import files

from rekmaat.catalogue.toml import Section, TomlFile
from rekmaat.tell.checklist import Applies, CheckItem, CheckList, CheckPart, Known
from rekmaat.tell.trial_about import AboutKey

NAMES = ("consort_2025", "cent_2015", "tidier", "cert")
"""The check-lists, in the order of a report."""


@cache
def load_checklists() -> tuple[CheckList, ...]:
    """Return the check-lists of this release.

    Raises:
        RefusedError: A shipped file is wrong, which a test prevents.
    """
    folder = files("rekmaat").joinpath("content", "reporting")
    texts = ((name, folder.joinpath(f"{name}.toml").read_text("utf-8")) for name in NAMES)
    return tuple(read_checklist(TomlFile(f"{name}.toml", text)) for name, text in texts)


def read_checklist(file: TomlFile) -> CheckList:
    """Check and read one check-list.

    Raises:
        RefusedError: One finding for every fault, with its line.
    """
    root = file.root
    root.only("id", "name", "source", "applies", "part", "item")
    parts = tuple(CheckPart(it.text("id"), it.wording("name")) for it in root.sections("part"))
    names = [it.id for it in parts]
    found = CheckList(
        id=root.text("id"),
        name=root.text("name"),
        source=root.text("source"),
        applies=root.choice("applies", Applies, default=Applies.ALWAYS),
        parts=parts,
        items=tuple(_item(section, names) for section in root.sections("item")),
    )
    numbers = [it.number for it in found.items]
    for number in sorted({it for it in numbers if numbers.count(it) > 1}):
        root.complain("toml-id-taken", "item", id=number)
    file.refuse_if_faulty()
    return found


def _item(section: Section, parts: list[str]) -> CheckItem:
    section.only("number", "part", "asks", "known", "about", "otherwise")
    part = section.text("part")
    if part and part not in parts:
        section.complain("toml-field-wrong", "part", allowed=", ".join(parts))
    item = CheckItem(
        number=section.text("number"),
        part=part,
        asks=section.wording("asks"),
        known=section.choices("known", Known),
        about=section.choices("about", AboutKey),
        otherwise=section.choices("otherwise", AboutKey),
    )
    if not (item.known or item.about):
        section.complain("toml-field-missing", "about", allowed=", ".join(AboutKey))
    return item
