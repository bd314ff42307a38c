"""The picture of chance: a thousand games with a coin, and in how many it does as much (V09)."""

from rekmaat.judge.person import PersonJudgement
from rekmaat.tell.experiment_beside import GAMES, chance_per_1000, chance_sentence
from rekmaat.tell.figure_colours import EDGE, INK, TAPE
from rekmaat.tell.figure_parts import (
    Paper,
    Told,
    canvas,
    figure,
    on,
)
from rekmaat.tell.figures import NARROW_PX, Figure, Spec
from rekmaat.tell.sentences import Sentences

_COLUMNS, _NARROW_COLUMNS = 50, 25
_LARGE = {"size": 90, "fill": TAPE, "stroke": INK, "strokeWidth": 1.8}
_SMALL = {"size": 18, "fill": EDGE, "stroke": EDGE, "strokeWidth": 0}


def chance_figure(judgement: PersonJudgement, sentences: Sentences, width_px: int) -> Figure | None:
    """Return a thousand dots, yellow where a coin makes a difference this large.

    Returns:
        None where no pair counts.
    """
    count = chance_per_1000(judgement)
    if count is None:
        return None
    paper = Paper(sentences, width_px)
    alt = sentences.say("figure-chance-alt", {"count": count})
    title = sentences.say("figure-chance-title")
    told = Told("chance", title, chance_sentence(judgement, sentences), alt)
    return figure(paper, told, [(_dots(paper, count),)])


def chance_rows(judgement: PersonJudgement, sentences: Sentences) -> tuple[tuple[str, str], ...]:
    """Return the table beside the figure; empty where no pair counts."""
    count = chance_per_1000(judgement)
    if count is None:
        return ()
    say = sentences.say
    return (
        (say("figure-chance-large"), str(count)),
        (say("figure-chance-small"), str(GAMES - count)),
    )


def _dots(paper: Paper, count: int) -> Spec:
    columns = _NARROW_COLUMNS if paper.width_px <= NARROW_PX else _COLUMNS
    step = paper.plot_px / columns
    places = [
        {"x": (at % columns + 0.5) * step, "y": (at // columns + 0.5) * step} for at in range(GAMES)
    ]
    encoding = {
        place: {"field": place, "type": "quantitative", "scale": None, "axis": None}
        for place in ("x", "y")
    }
    marks = [
        on(some, {"type": "point", "shape": "circle", "opacity": 1} | look, encoding)
        for some, look in ((places[count:], _SMALL), (places[:count], _LARGE))
        if some
    ]
    return canvas(paper, round(GAMES / columns * step), marks)
