"""The pairs as dots: none on top of another, none outside, and the right way round."""

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from statistics import fmean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts import DIFFERENCES, account, fullest, judged
from rekmaat.catalogue.text import text_of
from rekmaat.guide.experiment import arm_of
from rekmaat.guide.protocol import Arm
from rekmaat.guide.wording import Language
from rekmaat.judge.person import PairDifference, PersonJudgement, PersonVerdict, Terms
from rekmaat.tell.experiment_beside import chance_per_1000
from rekmaat.tell.experiment_words import Words
from rekmaat.tell.figure_chance import chance_figure, chance_rows
from rekmaat.tell.figure_pairs import pairs_figure
from rekmaat.tell.figure_strip import strip_figure, strip_rows
from rekmaat.tell.figures import NARROW_PX, WIDE_PX
from rekmaat.tell.pair_plot import days_told, pair_plot, signed
from rekmaat.tell.pair_strip import pair_strip

TEXT = text_of(Language.NL, "experiment", "findings", "figures")
ORDINARY = account().judgement
QUARTERS = st.integers(-40, 40).map(lambda it: it / 4)


def only(differences: Sequence[float]) -> PersonJudgement:
    """Return a judgement of these differences, without the time that judging takes."""
    mean, half = fmean(differences), (stdev(differences) if len(differences) > 1 else 1.0)
    pairs = (PairDifference(at, (at, at), it) for at, it in enumerate(differences, 1))
    interval = (mean - half, mean + half)
    return replace(ORDINARY, effect=mean, interval=interval, differences=tuple(pairs))


@given(st.lists(QUARTERS, min_size=1, max_size=60))
def test_no_dot_hides_another_and_everything_is_inside(differences: list[float]) -> None:
    plot = pair_plot(only(differences), 400, 15)
    assert plot is not None
    per_point = 400 / (plot.domain[1] - plot.domain[0])
    for one, other in combinations(plot.dots, 2):
        apart = abs(one.helped - other.helped) * per_point
        assert one.level != other.level or apart >= 15 - 1e-6
    shown = [dot.helped for dot in plot.dots] + [plot.mean, *(plot.interval or ())]
    assert plot.domain[0] <= min(shown) <= max(shown) <= plot.domain[1]
    assert sorted(dot.pair for dot in plot.dots) == list(range(1, len(differences) + 1))


@pytest.mark.parametrize("lower_is_better", [True, False])
def test_a_dot_to_the_right_is_a_pair_in_which_the_stretch_did_better(
    *, lower_is_better: bool
) -> None:
    plot = pair_plot(judged([-2.0, -1.0], Terms(lower_is_better=lower_is_better)), 400, 15)
    assert plot is not None
    assert (plot.mean > 0) == lower_is_better


def test_nothing_is_drawn_of_no_pair() -> None:
    nothing = judged([])
    assert pair_plot(nothing, 400, 15) is None
    assert pairs_figure(nothing, Words(TEXT), WIDE_PX) is None
    assert chance_figure(nothing, TEXT, WIDE_PX) is None
    assert chance_rows(nothing, TEXT) == ()


def test_a_difference_is_told_to_a_tenth_with_its_sign() -> None:
    assert signed(0.04) == "0"
    assert signed(-1.25, ",") == "\N{MINUS SIGN}1,2"
    assert (signed(2.0), days_told((1, 1)), days_told((1, 2))) == ("+2", "1", "1\N{EN DASH}2")


def test_the_strip_is_the_lot_anybody_can_draw_again() -> None:
    made = account()
    cells = pair_strip(made)
    assert len(cells) == 21
    for cell in cells:
        assert cell.first is arm_of(made.plan.seed, 2 * cell.pair - 1)
        assert cell.second is arm_of(made.plan.seed, 2 * cell.pair)
    assert [cell.helped for cell in cells] == [-it for it in DIFFERENCES[PersonVerdict.WORKS]]


def test_a_closed_answer_shows_the_lot_and_no_difference() -> None:
    cells = pair_strip(account(PersonVerdict.NOT_YET, revealed=False))
    assert len(cells) == 9
    assert {cell.helped for cell in cells} == {None}


@pytest.mark.parametrize("width_px", [WIDE_PX, NARROW_PX])
@pytest.mark.parametrize("language", Language)
def test_every_figure_is_data_with_a_sentence_above_and_a_text(
    language: Language, width_px: int
) -> None:
    text = text_of(language, "experiment", "findings", "figures")
    made = fullest()
    figures = [
        pairs_figure(made.judgement, Words(text), width_px),
        chance_figure(made.judgement, text, width_px),
        strip_figure(made, text, width_px),
    ]
    for figure in figures:
        assert figure is not None
        assert figure.title
        assert figure.lead.endswith(".")
        assert figure.description
        assert json.loads(json.dumps(figure.spec)) == figure.spec


def test_as_many_dots_are_yellow_as_a_coin_does_in_a_thousand_games() -> None:
    judgement = judged(DIFFERENCES[PersonVerdict.NOT_YET])
    figure = chance_figure(judgement, TEXT, WIDE_PX)
    assert figure is not None
    small, large = figure.spec["concat"][0]["layer"][1:]
    assert len(large["data"]["values"]) == chance_per_1000(judgement) == 328
    assert len(small["data"]["values"]) + 328 == 1000


def test_both_minutes_look_the_same_in_the_strip() -> None:
    rows = strip_rows(account(), TEXT)
    names = {TEXT.say(f"page-{arm}") for arm in Arm}
    assert all({row[2], row[3]} == names for row in rows)
