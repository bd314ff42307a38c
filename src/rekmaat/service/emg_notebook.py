"""What a report says and shows of itself in a notebook; nothing asks the network for anything."""

import json
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

from rekmaat.catalogue.text import Text
from rekmaat.errors import WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.render.page import fragment
from rekmaat.render.vega import can_draw, svg
from rekmaat.service.emg_figures import figure_text, figures, sections, write_figures
from rekmaat.service.emg_lines import answer_sentences, report_lines
from rekmaat.service.emg_report import ChangeReport, FigureName, LanguageName
from rekmaat.service.emg_views import printable, views
from rekmaat.tell.figures import WIDE_PX, Figure, Spec
from rekmaat.tell.sentences import grouped_sentences

# Notebooks bring Vega-Lite 5; nothing in the figures is newer than that.
_VEGA_LITE = "application/vnd.vegalite.v5+json"


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """A figure that a notebook can show.

    The notebook draws it itself if it knows Vega-Lite; where it does not, the extra `report` does.

    Attributes:
        figure: The figure, with its title, its description and its specification.
    """

    figure: Figure

    @property
    def spec(self) -> Spec:
        """The Vega-Lite specification."""
        return self.figure.spec

    def svg(self) -> str:
        """Return it as an SVG document.

        Raises:
            DrawingMissingError: The extra `report` is not installed.
        """
        return svg(self.figure)

    def __str__(self) -> str:
        """Return what it shows, for who cannot see it."""
        title, description = self.figure.title, self.figure.description
        return description if description.startswith(title) else f"{title}\n{description}"

    def __repr__(self) -> str:
        """Return its name and its title."""
        return f"<Picture {self.figure.name}: {self.figure.title}>"

    def _repr_mimebundle_(self, **_wanted: object) -> dict[str, Any]:
        """Return what a notebook shows.

        The drawing is for what knows no Vega-Lite, such as a notebook that became a page.
        Notebooks in turn show no drawing that they were not told to trust.
        """
        schema = self.spec["$schema"].replace("v6.json", "v5.json")
        shown = {_VEGA_LITE: self.spec | {"$schema": schema}, "text/plain": str(self)}
        return shown | ({"image/svg+xml": svg(self._alone)} if can_draw() else {})

    @property
    def _alone(self) -> Figure:
        """The figure by a name that no other has in a notebook that became one page."""
        mark = sha256(json.dumps(self.spec, sort_keys=True).encode()).hexdigest()[:12]
        return replace(self.figure, name=f"{self.figure.name}-{mark}")


def sentences(report: ChangeReport, language: LanguageName) -> tuple[str, ...]:
    """Return the answer."""
    return answer_sentences(report, _text(language))


def remarks(report: ChangeReport, language: LanguageName) -> tuple[str, ...]:
    """Return what was noticed."""
    return tuple(map(printable, grouped_sentences(report.noticed, _text(language))))


def printed(report: ChangeReport) -> str:
    """Return what a terminal shows, in English."""
    lines = map(printable, report_lines(report, _text(Language.EN)))
    return "\n".join([*lines, *remarks(report, Language.EN)])


def shown(report: ChangeReport) -> str:
    """Return what a notebook shows, as HTML in English."""
    text = _text(Language.EN)
    return fragment(answer_sentences(report, text), tuple(sections(report, text)))


def picture(report: ChangeReport, name: FigureName, language: LanguageName) -> Picture:
    """Return one figure.

    Raises:
        WrongUseError: There is no such figure, or no such language.
    """
    names = get_args(FigureName)
    if name not in names:
        told = f"There is no figure {name!r}, only {', '.join(names)}."
        raise WrongUseError(told, field="name", allowed=names)
    drawn = figures(views(report), _language(language), WIDE_PX)
    return Picture(next(figure for figure in drawn if figure.name == name))


def save(report: ChangeReport, path: Path, language: LanguageName) -> None:
    """Write the figures."""
    write_figures(report, path, _language(language))


def _text(language: LanguageName) -> Text:
    return figure_text(_language(language))


def _language(name: LanguageName) -> Language:
    try:
        return Language(name)
    except ValueError as error:
        allowed = tuple(language.value for language in Language)
        told = f"There is no language {name!r}, only {', '.join(allowed)}."
        raise WrongUseError(told, field="language", allowed=allowed) from error
