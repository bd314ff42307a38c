"""Reads the file in which people tell of their trial what no table can."""

from collections.abc import Sequence
from difflib import get_close_matches

from rekmaat.catalogue.toml import Section, TomlFile
from rekmaat.tell.trial_about import About, AboutKey, Told

_MOST_ALIKE, _LEAST_ALIKE = 3, 0.6


def read_about(file: TomlFile, arms: Sequence[str]) -> About:
    """Check and read the file.

    Args:
        file: Keys of `AboutKey`, each a text; `arms` is a table of one text an arm.
        arms: Of the trial; capitals do not matter.

    Raises:
        RefusedError: One finding for every fault, with its line.
    """
    root = file.root
    _only_known(root)
    texts = [key for key in AboutKey if key is not AboutKey.ARMS and key in root]
    about = About(
        told=tuple(Told(key, _plain(root.text(key))) for key in texts),
        arms=_arms(root.section(AboutKey.ARMS), arms) if AboutKey.ARMS in root else (),
    )
    file.refuse_if_faulty()
    return about


def _only_known(root: Section) -> None:
    """Note every key that means nothing, with those that look like it."""
    for key in root.names():
        if key not in tuple(AboutKey):
            alike = get_close_matches(key, AboutKey, _MOST_ALIKE, _LEAST_ALIKE) or tuple(AboutKey)
            root.complain("toml-field-unknown", key, allowed=", ".join(alike))


def _arms(section: Section, arms: Sequence[str]) -> tuple[Told, ...]:
    meant = {arm.casefold(): arm for arm in arms}
    found = []
    for name in section.names():
        if name in arms or name.casefold() in meant:
            arm = name if name in arms else meant[name.casefold()]
            found.append(Told(arm, _plain(section.text(name))))
        else:
            section.complain("toml-field-unknown", name, allowed=", ".join(arms))
    return tuple(found)


def _plain(words: str) -> str:
    """Return words on one line, without what no letter is."""
    return "".join(it for it in " ".join(words.split()) if it.isprintable())
