"""Cut two weights for paper out of the variable font: a page that prints the same everywhere.

    python for_print.py rekmaat-hyperlegible.woff2 FOLDER

Writes `rekmaat-hyperlegible-regular.ttf`, `-bold.ttf` and `widths.json`, which
src/rekmaat/render/fonts holds: the printed page carries the fonts within itself, typst reads no
variable font, and the widths tell beforehand how many lines a text takes. Needs fonttools and
brotli, which are not dependencies of Rekmaat: what is made is committed, this script says how.
"""

import json
import sys
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FAMILY = "Rekmaat Hyperlegible"
STYLES = {"Regular": (430, 400), "Bold": (720, 700)}
"""The weight that is drawn, and the one the font says it has."""
FAMILY_NAME, STYLE_NAME, FULL_NAME, POSTSCRIPT_NAME = 1, 2, 4, 6
TYPOGRAPHIC_NAMES = (16, 17, 25)
BOLD_STYLE, REGULAR_STYLE = 0x20, 0x40
BOLD_MAC = 1


def main(source: str, folder: str) -> None:
    """Write both weights, and how wide their letters are in parts of the size of the type."""
    widths = {}
    for style, (drawn, said) in STYLES.items():
        font = instantiateVariableFont(TTFont(source), {"wght": drawn})
        name_it(font, style, said)
        font.flavor = None
        font.save(Path(folder) / f"rekmaat-hyperlegible-{style.lower()}.ttf")
        em, wide = font["head"].unitsPerEm, font["hmtx"]
        letters = sorted(font.getBestCmap().items())
        widths[style.lower()] = {chr(at): round(wide[name][0] / em, 3) for at, name in letters}
    told = json.dumps(widths, ensure_ascii=False, indent=0) + "\n"
    (Path(folder) / "widths.json").write_text(told, encoding="utf-8")


def name_it(font: TTFont, style: str, weight: int) -> None:
    """Give a weight its names; what only a variable font needs goes."""
    names = {
        FAMILY_NAME: FAMILY,
        STYLE_NAME: style,
        FULL_NAME: f"{FAMILY} {style}",
        POSTSCRIPT_NAME: f"{FAMILY.replace(' ', '')}-{style}",
    }
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    for number in TYPOGRAPHIC_NAMES:
        font["name"].removeNames(nameID=number)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = BOLD_STYLE if bold else REGULAR_STYLE
    font["head"].macStyle = BOLD_MAC if bold else 0


if __name__ == "__main__":
    main(*sys.argv[1:])
