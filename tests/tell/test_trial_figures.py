"""The figures of a trial: every arm drawn alike, valid, and nothing shown that is not so."""

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, product
from typing import Any

import pytest
import vl_convert

from rekmaat.guide.ratings import Felt
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.felt_measured import CrossTable, FeltShares, Measured
from rekmaat.judge.trial.pilot import FeltAnswers
from rekmaat.service.trial_report import report_text
from rekmaat.tell.figure_trial_changes import arm_change
from rekmaat.tell.figure_trial_flow import flow_of
from rekmaat.tell.figure_trial_parts import nice_step, steps_in
from rekmaat.tell.figure_trial_waterfall import first_sessions
from rekmaat.tell.figures import Figure
from rekmaat.tell.trial_report_parts import Plate
from rekmaat.tell.trial_report_words import report_words
from trial_reports import QUESTIONS, account, made, report_of

NAMES = {
    "crossover": ["flow", "forest", "persons", "changes", "periods"],
    "parallel": [
        "flow",
        "forest",
        "persons",
        "changes",
        "interactions-1",
        "interactions-2",
        "interactions-3",
    ],
    "pilot": ["flow", "changes", "waterfall", "agreement"],
}


def figure(design: str, name: str) -> Figure:
    return next(it for it in report_of(design).figures if it.name == name)


def marks(spec: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if "mark" in spec:
        yield spec
    for part in ("concat", "layer"):
        for inside in spec.get(part, []):
            yield from marks(inside)


def values(spec: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from spec.get("data", {}).get("values", [])
    for part in ("concat", "layer"):
        for inside in spec.get(part, []):
            yield from values(inside)


@pytest.mark.parametrize("design", QUESTIONS)
def test_each_design_has_the_figures_that_specialists_expect(design: str) -> None:
    assert [it.name for it in report_of(design).figures] == NAMES[design]


@pytest.mark.parametrize(("design", "language"), list(product(QUESTIONS, Language)))
def test_each_figure_is_a_valid_specification_with_words_for_who_cannot_see_it(
    design: str, language: Language
) -> None:
    for section in report_of(design, language).sections:
        for block in section.blocks:
            if isinstance(block, Plate):
                for drawn in (block.wide, block.narrow):
                    json.dumps(drawn.spec, allow_nan=False)
                    assert drawn.title
                    assert len(drawn.description) > len(drawn.lead)


@pytest.mark.parametrize("design", QUESTIONS)
def test_each_figure_can_be_drawn_without_a_network(design: str) -> None:
    for drawn in report_of(design).figures:
        told = vl_convert.vegalite_to_svg(drawn.spec, allowed_base_urls=[])
        assert told.startswith("<svg")
        assert "NaN" not in told


@pytest.mark.parametrize("design", ["crossover", "parallel"])
def test_every_arm_is_in_every_figure_of_arms(design: str) -> None:
    """V05."""
    arms = {it.arm for it in account(design).arms}
    for drawn in report_of(design).figures:
        told = json.dumps(drawn.spec) + drawn.description
        assert {it for it in arms if it in told} == arms, drawn.name


def test_the_forest_holds_every_comparison_with_both_intervals() -> None:
    """V05."""
    of = account("crossover")
    rows = {it["name"]: it for it in values(figure("crossover", "forest").spec) if "wide_low" in it}
    assert set(rows) == {f"{it.a} \N{MINUS SIGN} {it.b}" for it in of.comparisons}
    for row in rows.values():
        assert row["wide_low"] < row["low"] < row["value"] < row["high"] < row["wide_high"]


def test_both_arms_look_the_same_whatever_came_of_them() -> None:
    """No colour of a winner: the marks of one row are those of every other."""
    forest = figure("crossover", "forest").spec
    looks = []
    for panel in forest["concat"]:
        for layer in panel.get("layer", []):
            if any("wide_low" in it for it in layer.get("data", {}).get("values", [])):
                moved = ("y", "y2")
                looks.append(
                    [
                        {k: v for k, v in it["mark"].items() if k not in moved}
                        for it in layer["layer"]
                    ]
                )
    assert len(looks) == 6
    assert all(look == looks[0] for look in looks)


@pytest.mark.parametrize("name", ["persons", "changes"])
def test_the_control_is_drawn_like_the_others(name: str) -> None:
    spec = figure("crossover", name).spec
    looks: dict[str, set[str]] = {}
    for it in marks(spec):
        mark = {k: v for k, v in it["mark"].items() if k not in {"y", "y2", "text"}}
        looks.setdefault(it["mark"]["type"], set()).add(json.dumps(mark, sort_keys=True))
    assert len(looks.get("line", ())) in {0, 2}  # one person, and the mean


def test_the_change_of_an_arm_is_the_paired_t_of_its_rows() -> None:
    from scipy import stats

    of = account("crossover")
    for arm in of.arm_names:
        rows = [it for it in of.rows_of(arm) if None not in {it.baseline, it.outcome}]
        witness = stats.ttest_rel([it.outcome for it in rows], [it.baseline for it in rows])
        low, high = witness.confidence_interval(0.95)
        change = arm_change(of, arm)
        assert change is not None
        assert change.p == pytest.approx(witness.pvalue, rel=1e-6)
        assert change.interval() == pytest.approx((low, high), rel=1e-8)


@pytest.mark.parametrize("design", QUESTIONS)
def test_the_flow_adds_up(design: str) -> None:
    of = account(design)
    words = report_words(of, report_text(Language.EN), Language.EN)
    flow = flow_of(of, words)
    assert flow.top.lines[0].startswith(str(of.people))
    assert flow.top.lines[-1] == f"{of.analysed_people} analysed"
    analysed = [
        int(line.split()[0])
        for column in flow.columns
        for box in column
        for line in box.lines
        if line.endswith(" analysed")
    ]
    assert sum(analysed) == (len(of.sessions) or sum(it.analysed for it in of.arms))


def test_people_without_an_outcome_are_counted_where_they_were_lost() -> None:
    of = account("parallel")
    words = report_words(of, report_text(Language.EN), Language.EN)
    told = flow_of(of, words).spoken
    assert "1 without an outcome" in told
    assert "1 without a covariate" in told


def test_the_interactions_tell_one_p_for_each_column_and_none_for_a_subgroup() -> None:
    """V10."""
    of = account("parallel")
    assert of.parallel is not None
    for number, tested in enumerate(of.parallel.subgroups.subgroups, 1):
        drawn = figure("parallel", f"interactions-{number}")
        assert drawn.description.count(" p ") == 1
        spec = json.dumps(dict(drawn.spec) | {"description": ""}, ensure_ascii=False)
        assert spec.count("adjusted p ") == 1
        rows = [it for it in values(drawn.spec) if "wide_low" in it]
        assert len(rows) == len(tested.levels) + len(tested.slopes)


def test_the_forests_of_interactions_have_one_scale() -> None:
    """Else the same interval would look wide in one and narrow in another."""
    scales = {
        tuple(it["encoding"]["x"]["scale"]["domain"])
        for number in (1, 2, 3)
        for it in marks(figure("parallel", f"interactions-{number}").spec)
        if it["encoding"].get("x", {}).get("field") == "value"
    }
    assert len(scales) == 1


def test_the_fall_of_bars_stands_beside_the_fall_that_nothing_makes() -> None:
    """V01."""
    of = account("pilot")
    bars = [
        it["data"]["values"]
        for it in marks(figure("pilot", "waterfall").spec)
        if it["mark"]["type"] == "bar"
    ]
    people = len(first_sessions(of.sessions))
    assert [len(it) for it in bars] == [people, people]
    assert of.analysed_people == people
    domains = [
        it["encoding"]["y"]["scale"]["domain"]
        for it in marks(figure("pilot", "waterfall").spec)
        if it["mark"]["type"] == "bar"
    ]
    assert domains[0] == domains[1]


def test_the_detectable_change_stands_in_the_picture_of_two_baselines() -> None:
    of = account("pilot")
    assert of.pilot is not None
    (places,) = {
        (it["low"], it["high"]) for it in values(figure("pilot", "agreement").spec) if "bias" in it
    }
    assert places[0] == pytest.approx(-of.pilot.baselines.noise.detectable_percent)
    assert places[1] > 0


def test_what_was_felt_is_drawn_beside_what_was_measured() -> None:
    """M06."""
    of = account("pilot")
    assert of.pilot is not None
    assert of.pilot.felt is None
    assert "Nobody was asked what they felt" in str(report_of("pilot").sections)


def test_long_names_of_arms_stay_within_their_boxes() -> None:
    of = account("parallel")
    long = "the long slow stretch beside the window with both hands on the pelvis"
    arms = tuple(replace(it, arm=long) if it.arm == "seated" else it for it in of.arms)
    assert made(replace(of, arms=arms)).figures


@pytest.mark.parametrize(
    ("domain", "most", "steps"),
    [
        ((-12.0, 7.0), 4, [-10.0, -5.0, 0.0, 5.0]),
        ((0.0, 1.0), 5, [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        ((-0.03, 0.02), 3, [-0.02, 0.0, 0.02]),
        ((3.0, 3.9), 4, [3.0, 3.25, 3.5, 3.75]),
    ],
)
def test_ticks_are_round(domain: tuple[float, float], most: int, steps: list[float]) -> None:
    step = nice_step(domain[1] - domain[0], most)
    assert steps_in(domain, step) == pytest.approx(steps)


def test_squares_of_what_was_felt_never_overlap_however_narrow_the_page() -> None:
    """M06."""
    of = account("pilot")
    assert of.pilot is not None
    answers = [Felt.BETTER] * 90 + [Felt.SAME] * 80 + [Felt.WORSE] * 70 + [Felt.UNSURE] * 30
    table = CrossTable.of([Measured.NONE] * 270, answers)
    shares = FeltShares.of(answers)
    felt = FeltAnswers(shares, shares, table, correlation=None, contradict=False)
    report = made(replace(of, analysis=replace(of.pilot, felt=felt)))
    plates = [it for section in report.sections for it in section.blocks if isinstance(it, Plate)]
    (plate,) = [it for it in plates if it.wide.name == "felt"]
    for drawn in (plate.wide, plate.narrow):
        squares = [
            (it["encoding"]["x"]["value"], it["encoding"]["x2"]["value"])
            for it in marks(drawn.spec)
            if it["mark"]["type"] == "rect"
        ]
        assert len(squares) == 4
        assert all(left[1] < right[0] for left, right in pairwise(squares))


@pytest.mark.parametrize("language", Language)
def test_an_interval_that_holds_for_all_at_once_is_called_so(language: Language) -> None:
    """The table calls it by the same words, and the other one is not called so."""
    label = report_text(language).say("report-column-together")
    for design, together in (("crossover", True), ("parallel", False)):
        drawn = next(it for it in report_of(design, language).figures if it.name == "forest")
        count = drawn.description.count(label)
        assert count == (len(account(design).comparisons) if together else 0)
        assert (label in json.dumps(drawn.spec, ensure_ascii=False)) == together
