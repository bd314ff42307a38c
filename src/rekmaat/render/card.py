"""The step card as HTML: within itself, no script, nothing from outside; prints on one A4."""

from collections.abc import Iterable
from html import escape as escaped

from rekmaat.guide.wording import Language
from rekmaat.render.brand import PRINT_BRAND
from rekmaat.render.card_drawing import mistake_drawing, step_drawing, view_box
from rekmaat.render.card_signs import ASK, CALL, CROSS, RULE, STOP
from rekmaat.render.card_style import style
from rekmaat.render.document import document
from rekmaat.render.drawings import Drawing
from rekmaat.render.letters import BOLD, width_em
from rekmaat.tell.step_card_parts import DoseField, Part, StepCard

MANY_MISTAKES = 6
"""More than these stand closer together, in smaller type."""
TITLE_PT, _TITLE_ROOM_PT = (24, 20, 17), 415.0


def card(told: StepCard, language: Language) -> str:
    """Return a whole HTML document that prints on one A4.

    Raises:
        DrawingsMissingError: The build left no drawings.
    """
    inside = "\n".join(_body(told))
    hint = f'<header class="hint">{escaped(told.hint)}</header>'
    return document(
        f'{hint}\n<main class="card">\n{inside}\n</main>',
        language=language.value,
        title=told.window,
        style=style(),
        brings_fonts=True,
    )


def title_pt(title: str) -> int:
    """Return the size of type in which a title takes one line, else the smallest."""
    wide = width_em(title, BOLD)
    return next((size for size in TITLE_PT if wide * size <= _TITLE_ROOM_PT), TITLE_PT[-1])


def _body(told: StepCard) -> Iterable[str]:
    yield _head(told)
    yield _dose(told)
    yield _steps(told)
    yield _mistakes(told)
    stop = f'<div class="stop">{_part(told.stop, "lines", STOP)}</div>'
    yield f'<div class="two">{stop}{_part(told.urgent, "lines fine pairs", CALL)}</div>'
    yield _part(told.ask, "lines fine thirds", ASK)
    yield f'<ul class="pens">{_all("<li>{}</li>", told.pens)}</ul>'
    review = f'<p class="review">{escaped(told.review)}</p>'
    yield f'<footer class="foot">{review}<p>{escaped(" ".join(told.foot))}</p></footer>'


def _head(told: StepCard) -> str:
    brand = f'<span class="brand">{PRINT_BRAND}Rekmaat</span>'
    size = title_pt(told.title)
    return f'<header class="hd"><h1 class="t{size}">{escaped(told.title)}</h1>{brand}</header>'


def _dose(told: StepCard) -> str:
    fields = "".join(map(_field, told.dose))
    beside = _all("<p>{}</p>", filter(None, (told.protocol, told.rest)))
    rule = f'<div class="rule">{RULE}<ul class="dose">{fields}</ul></div>'
    return f'<div>{rule}<div class="name">{beside}</div></div>'


def _field(field: DoseField) -> str:
    blank = '<span class="blank"><span class="alone">…</span></span>'
    number = blank if field.number is None else f"<b>{escaped(field.number)}</b>"
    return f"<li>{number} {escaped(field.words)}</li>"


def _steps(told: StepCard) -> str:
    items = "".join(
        f"<li>{_picture(step_drawing(step.view, told.poses))}"
        f"<p><b>{number}</b><span>{escaped(step.text)}</span></p></li>"
        for number, step in enumerate(told.steps, 1)
    )
    heading = f'<h2 class="alone">{escaped(told.steps_heading)}</h2>'
    return f'<section class="show steps">{heading}<ol>{items}</ol></section>'


def _mistakes(told: StepCard) -> str:
    items = "".join(
        f"<li>{_crossed(mistake_drawing(it.pose))}<p>{escaped(it.text)}</p></li>"
        for it in told.mistakes
    )
    heading = f"<h2>{escaped(told.mistakes_heading)}</h2>"
    many = " many" if len(told.mistakes) > MANY_MISTAKES else ""
    return f'<section class="show mistakes{many}">{heading}<ul>{items}</ul></section>'


def _crossed(drawing: Drawing | None) -> str:
    """A picture with its sign; the sign alone where nothing can be drawn."""
    if drawing is None:
        return f'<div class="crossed bare">{CROSS}</div>'
    return f'<div class="crossed">{_picture(drawing)}{CROSS}</div>'


def _picture(drawing: Drawing) -> str:
    return (
        f'<svg class="pic" viewBox="{view_box(drawing.box)}" '
        f'preserveAspectRatio="xMidYMax meet" aria-hidden="true">{drawing.svg}</svg>'
    )


def _part(part: Part, name: str, sign: str) -> str:
    heading = f"<h2>{sign}{escaped(part.heading)}</h2>"
    lead = f'<p class="lead">{escaped(part.lead)}</p>' if part.lead else ""
    lines = _all("<li>{}</li>", part.lines)
    return f'<section>{heading}{lead}<ul class="{name}">{lines}</ul></section>'


def _all(form: str, words: Iterable[str]) -> str:
    return "".join(form.format(escaped(it)) for it in words)
