"""The step card as a PDF of one A4."""

from rekmaat.guide.wording import Language
from rekmaat.render.brand import PRINT_BRAND
from rekmaat.render.card import MANY_MISTAKES, title_pt
from rekmaat.render.card_drawing import drawing_svg, mistake_drawing, step_drawing
from rekmaat.render.card_signs import ASK, CALL, CROSS, RULE, STOP
from rekmaat.render.typeset import one_page
from rekmaat.tell.step_card_parts import CardMistake, Part, StepCard

STEP_PT = 11.0
SCALES = (1.0, 0.96, 0.91)
"""How large the page may be set; what is small already stays 8 points, the steps stay 10."""


def pdf_of(told: StepCard, language: Language) -> bytes:
    """Return the card as a PDF of one A4.

    Raises:
        PdfMissingError: The extra `report` is not installed.
        DrawingsMissingError: The build left no drawings.
        TooMuchForOnePageError: It does not fit, which a test prevents.
    """
    return one_page("card.typ", _data(told, language), SCALES)


def _data(told: StepCard, language: Language) -> dict[str, object]:
    return {
        "language": language.value,
        "brand": PRINT_BRAND,
        "window": told.window,
        "title": told.title,
        "title_pt": title_pt(told.title),
        "protocol": told.protocol,
        "rest": told.rest,
        "dose": [{"number": it.number, "words": it.words} for it in told.dose],
        "steps_heading": told.steps_heading,
        "steps": [
            {"text": it.text, "svg": drawing_svg(step_drawing(it.view, told.poses))}
            for it in told.steps
        ],
        "many": MANY_MISTAKES,
        "mistakes_heading": told.mistakes_heading,
        "mistakes": [{"text": it.text, "svg": _mistake_svg(it)} for it in told.mistakes],
        "signs": {"cross": CROSS, "stop": STOP, "call": CALL, "ask": ASK, "rule": RULE},
        "stop": _part(told.stop),
        "urgent": _part(told.urgent),
        "ask": _part(told.ask),
        "pens": told.pens,
        "review": told.review,
        "foot": " ".join(told.foot),
    }


def _mistake_svg(mistake: CardMistake) -> str:
    drawing = mistake_drawing(mistake.pose)
    return drawing_svg(drawing) if drawing is not None else ""


def _part(part: Part) -> dict[str, object]:
    return {"heading": part.heading, "lead": part.lead, "lines": part.lines}
