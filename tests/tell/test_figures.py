"""The three figures: what is in them is what was measured, in three languages."""

import json
from collections.abc import Iterator
from dataclasses import astuple, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from pictured import (
    BAND_HZ,
    FLOOR_HZ,
    change_view,
    judgement,
    recordings_of,
    spectra_view,
    trace_views,
)
from recordings import NAMES
from rekmaat.catalogue.text import Text, text_of
from rekmaat.guide.wording import Language
from rekmaat.judge.verdict import Verdict, equivalence_interval
from rekmaat.measure.filters import Density
from rekmaat.tell.figure_bins import envelope, log_binned, round_below
from rekmaat.tell.figure_change import change_figure
from rekmaat.tell.figure_parts import shortened, wrapped
from rekmaat.tell.figure_spectra import spectra_figure
from rekmaat.tell.figure_traces import MOST_COLUMNS, trace_figure
from rekmaat.tell.figures import NARROW_PX, WIDE_PX, ChangeView, Figure, Side
from rekmaat.tell.sentences import change_words

Spec = dict[str, Any]
WIDTHS = (WIDE_PX, NARROW_PX)


def text(language: Language = Language.EN) -> Text:
    return text_of(language, "findings", "emg", "figures")


def all_figures(language: Language, width_px: int) -> list[Figure]:
    recordings = recordings_of(2, 1, 2)
    return [
        change_figure(change_view(-30, -20), text(language), width_px),
        trace_figure(trace_views(recordings), text(language), width_px),
        spectra_figure(spectra_view(recordings), text(language), width_px),
    ]


def within(part: object) -> Iterator[Spec]:
    """Every mapping in a specification."""
    if isinstance(part, dict):
        yield part
        for it in part.values():
            yield from within(it)
    elif isinstance(part, list):
        for it in part:
            yield from within(it)


def values_with(figure: Figure, field: str) -> list[Spec]:
    """Every row of data that has a field."""
    return [
        row
        for part in within(figure.spec)
        if isinstance(part.get("values"), list)
        for row in part["values"]
        if isinstance(row, dict) and field in row
    ]


def words_in(figure: Figure) -> str:
    """Every text mark, the titles of the axes and the title itself."""
    told = [figure.spec["title"]["text"], figure.spec["title"]["subtitle"]]
    marks = [it["text"] for it in within(figure.spec) if isinstance(it.get("text"), str)]
    axes = [it["title"] for it in within(figure.spec) if isinstance(it.get("title"), str)]
    return " ".join([*told[0], *told[1], *marks, *axes]).replace("\u00a0", " ")


@pytest.mark.parametrize("percents", [(-30.0, -20.0), (2.0, 1.0), (40.0, None), (-15.0,)], ids=str)
def test_the_change_shows_the_numbers_of_the_report(percents: tuple[float | None, ...]) -> None:
    view = change_view(*percents)
    rows = {row["name"]: row for row in values_with(change_figure(view, text(), WIDE_PX), "low90")}
    expected = {name: it for name, it in view.channels if it is not None}
    if len(percents) > 1:
        expected[text().say("figure-mean")] = view.overall
    assert set(rows) == set(expected)
    for name, it in expected.items():
        row = rows[name]
        assert row["percent"] == it.percent_change
        assert (row["low"], row["high"]) == it.interval_percent
        assert (row["low90"], row["high90"]) == equivalence_interval(it.change)
        assert row["unseen_low"] == -it.detectable_percent
        assert row["verdict"] == it.verdict
        assert (row["margin_low"], row["zero"], row["margin_high"]) == (-10, 0, 10)


@given(st.floats(-60, 100), st.integers(1, 5))
def test_a_point_lies_outside_its_bar_exactly_when_the_interval_leaves_out_zero(
    percent: float, recordings: int
) -> None:
    view = change_view(percent, recordings=recordings)
    row = values_with(change_figure(view, text(), WIDE_PX), "low90")[0]
    outside = not row["unseen_low"] <= row["percent"] <= row["unseen_high"]
    assert outside == (row["low"] > 0 or row["high"] < 0)
    assert outside == (row["verdict"] in {Verdict.DECREASED, Verdict.INCREASED})


def test_each_channel_is_told_with_its_verdict_and_its_interval() -> None:
    for language in Language:
        view, say = change_view(-30, None), text(language)
        told = words_in(change_figure(view, say, WIDE_PX))
        one = view.channels[0][1]
        assert one is not None
        assert NAMES[0] in told
        assert say.say(f"verdict-word-{one.verdict}") in told
        for percent in (one.percent_change, *one.interval_percent):
            assert change_words(percent, say).replace("\u00a0", " ") in told
        assert say.say("figure-no-number").replace("\u00a0", " ") in told


def test_ways_that_disagree_are_shown_and_the_picture_does_not_claim_what_is_withheld() -> None:
    down, unsure = judgement(-30), judgement(-5)
    told = replace(down, verdict=Verdict.CANNOT_TELL)
    codes = ("rms-20-450", "rms-30-450-gated", "arv-20-450")
    view = ChangeView(
        told, ((NAMES[0], down),), tuple(zip(codes, (down, down, unsure), strict=True))
    )
    figure = change_figure(view, text(), WIDE_PX)
    names = [row["name"] for row in values_with(figure, "low90")]
    assert names == [
        "Mean of the channels",
        *(text().say(f"way-{code}") for code in codes),
        NAMES[0],
    ]
    assert figure.lead == text().say("figure-change-lead-unsure")
    agreed = replace(view, overall=down, ways=tuple((code, down) for code in codes))
    figure = change_figure(agreed, text(), WIDE_PX)
    assert [row["name"] for row in values_with(figure, "low90")] == [NAMES[0]]
    assert figure.lead == text().say("figure-change-lead")


def test_an_interval_beyond_the_axis_ends_in_an_arrow() -> None:
    plain = change_figure(change_view(-30), text(), WIDE_PX)
    beyond = change_figure(change_view(400, recordings=1), text(), WIDE_PX)
    arrows = [
        [it for it in within(figure.spec) if it.get("shape") == "triangle-right"]
        for figure in (plain, beyond)
    ]
    assert [len(found) for found in arrows] == [0, 1]
    assert judgement(400, 1).interval_percent[1] > values_with(beyond, "low90")[0]["edge"]


@given(
    arrays(np.float32, st.integers(1, 500), elements=st.floats(-1e4, 1e4, width=32)),
    st.integers(1, 300),
)
def test_the_envelope_keeps_every_peak(samples: Any, columns: int) -> None:  # noqa: ANN401
    low, high = envelope(samples, columns)
    assert len(low) == len(high) == min(columns, len(samples))
    place = np.searchsorted(
        np.arange(len(low)) * len(samples) // len(low), np.arange(len(samples)), side="right"
    )
    assert (samples >= low[place - 1]).all()
    assert (samples <= high[place - 1]).all()
    assert set(low) | set(high) <= set(samples)


def test_missing_samples_leave_a_gap_in_the_envelope() -> None:
    samples = np.ones(100, dtype=np.float32)
    samples[20:40] = np.nan
    low, high = envelope(samples, 10)
    assert np.flatnonzero(np.isnan(low)).tolist() == [2, 3]
    assert np.array_equal(np.isnan(low), np.isnan(high))


@pytest.mark.parametrize("width_px", WIDTHS)
def test_the_drawn_trace_reaches_every_peak_and_weighs_little(width_px: int) -> None:
    views = trace_views(recordings_of(3, 3), channels=4, seconds=30)
    columns = values_with(trace_figure(views, text(), width_px), "low")
    assert len(columns) <= MOST_COLUMNS
    highest = max(float(view.samples_uv.max()) for view in views)
    assert max(column["high"] for column in columns) == pytest.approx(highest, rel=1e-3)


def test_heartbeats_and_cut_seconds_stand_where_they_were() -> None:
    views = trace_views(recordings_of(1, 1), channels=1)
    figure = trace_figure(views, text(), WIDE_PX)
    cuts = values_with(figure, "middle")
    assert {(cut["start"], cut["end"]) for cut in cuts} == {(4.0, 5.5)}
    drawn = {row["beat_s"] for row in values_with(figure, "beat_s")}
    beats = {beat for view in views for beat in (*view.beats_s, *view.odd_s)}
    assert drawn == {round(float(beat), 3) for beat in beats}
    rings = [it for it in within(figure.spec) if it.get("shape") == "circle"]
    assert len(rings) == 1 + 1  # one in the trace before, one in the key


def test_a_disturbed_moment_that_is_cut_does_not_flatten_the_rest() -> None:
    views = trace_views(recordings_of(1, 1), channels=1)
    figure = trace_figure(views, text(), WIDE_PX)
    domains = [it["domain"] for it in within(figure.spec) if it.get("clamp")]
    assert len(domains) > 1
    assert all(high < 40 for _, high in domains)
    assert max(row["high"] for row in values_with(figure, "low")) > 100


def test_the_key_explains_only_what_is_there() -> None:
    views = trace_views(recordings_of(1, 0), channels=1)
    quiet = [replace(it, beats_s=(), odd_s=()) for it in views]
    say = text().say
    assert say("figure-key-beats") not in words_in(trace_figure(quiet, text(), WIDE_PX))
    assert say("figure-key-cut") not in words_in(trace_figure(quiet, text(), WIDE_PX))
    assert say("figure-key-beats") in words_in(trace_figure(views, text(), WIDE_PX))
    left = [replace(it, beats_out=False) for it in views]
    assert say("figure-key-beats-left") in words_in(trace_figure(left, text(), WIDE_PX))
    no_floor = spectra_view(recordings_of(1, 1), floor=None)
    assert say("figure-key-floor") not in words_in(spectra_figure(no_floor, text(), WIDE_PX))


@pytest.mark.parametrize(("before", "after", "repeats"), [(1, 3, 0), (3, 1, 4), (1, 1, 2)])
def test_every_recording_has_its_panel_however_many_there_are(
    before: int, after: int, repeats: int
) -> None:
    views = trace_views(recordings_of(before, after, repeats), channels=2, seconds=4)
    for width_px in WIDTHS:
        told = words_in(trace_figure(views, text(), width_px))
        for side, count in (("before", before), ("after", after), ("repeat", repeats)):
            for number in range(1, count + 1):
                assert told.count(f"{side} {number}") == 2


def test_the_spectra_show_the_floor_the_mains_and_the_medians_of_the_report() -> None:
    view = spectra_view(recordings_of(2, 2))
    figure = spectra_figure(view, text(), WIDE_PX)
    floors = {(row["hz"], row["floor"]) for row in values_with(figure, "floor")}
    assert floors == {(hz, 1e-3) for hz in FLOOR_HZ}
    assert {row["mains_hz"] for row in values_with(figure, "mains_hz")} == set(view.mains_hz)
    medians = {
        (row["side"], row["number"], row["median_hz"]) for row in values_with(figure, "median_hz")
    }
    assert medians == {(it.side, it.number, it.median_hz) for it in view.spectra}
    shown_hz = 0.9 * view.spectra[0].recorded.frequency_hz[-1]
    spans = {(row["from"], row["to"]) for row in values_with(figure, "from")}
    assert spans == {(10.0, BAND_HZ[0]), (BAND_HZ[1], shown_hz)}


def test_the_muscle_is_drawn_across_a_notch_and_not_into_it() -> None:
    view = spectra_view(recordings_of(1, 1), channels=1)
    plain = values_with(spectra_figure(view, text(), WIDE_PX), "density")
    notched = []
    for it in view.spectra:
        uv2_per_hz = it.muscle.uv2_per_hz.copy()
        uv2_per_hz[it.muscle.within(146, 154)] /= 1000
        notched.append(replace(it, muscle=Density(it.muscle.frequency_hz, uv2_per_hz)))
    figure = spectra_figure(replace(view, spectra=tuple(notched)), text(), WIDE_PX)
    assert values_with(figure, "density") == plain


def test_before_and_after_differ_by_more_than_colour() -> None:
    spec = spectra_figure(spectra_view(recordings_of(1, 1), channels=1), text(), WIDE_PX).spec
    lines = [it for it in within(spec) if it.get("type") == "line"]
    triangles = [it for it in within(spec) if it.get("shape") == "triangle-up"]
    heavy = [line for line in lines if line["strokeWidth"] > 2]
    assert len({tuple(line["strokeDash"]) for line in heavy}) == 2
    assert len({triangle["fill"] for triangle in triangles}) == 2
    assert len({triangle["stroke"] for triangle in triangles}) == 1


def test_bins_of_equal_ratio_keep_the_power() -> None:
    one = spectra_view(recordings_of(1, 0), channels=1).spectra[0].recorded
    binned = log_binned(one, 20, 900)
    power = np.trapezoid(binned.uv2_per_hz, binned.frequency_hz)
    assert power == pytest.approx(one.between(20, 900).sum() * one.bin_hz, rel=0.05)
    assert np.interp(90, *astuple(binned)) == pytest.approx(np.interp(90, *astuple(one)), rel=0.03)
    assert (np.diff(binned.frequency_hz) > 0).all()


@given(st.floats(1e-9, 1e9))
def test_a_tick_is_a_round_number_not_above_the_largest_value(value: float) -> None:
    tick = round_below(value)
    assert value / 2.6 < tick <= value * (1 + 1e-9)
    assert f"{tick:.0e}"[0] in "125"


def test_what_was_taken_out_does_not_flatten_what_is_left() -> None:
    view = spectra_view(recordings_of(1, 1))
    figure = spectra_figure(view, text(), WIDE_PX)
    tops = [
        it["domain"][1]
        for it in within(figure.spec)
        if it.get("type") == "log" and it["domain"][1] != pytest.approx(900, rel=1e-3)
    ]
    largest = max(float(it.muscle.uv2_per_hz.max()) for it in view.spectra)
    assert all(largest < top < 5 * largest for top in tops)


def test_a_channel_without_any_power_is_drawn_empty() -> None:
    view = spectra_view(recordings_of(1, 1), channels=1, floor=None)
    dead = [
        replace(
            it,
            recorded=Density(it.recorded.frequency_hz, 0 * it.recorded.uv2_per_hz),
            muscle=Density(it.muscle.frequency_hz, 0 * it.muscle.uv2_per_hz),
            median_hz=None,
        )
        for it in view.spectra
    ]
    figure = spectra_figure(replace(view, spectra=tuple(dead)), text(), WIDE_PX)
    assert values_with(figure, "density") == []
    assert text().say("figure-unknown") in figure.description


@pytest.mark.parametrize("width_px", WIDTHS)
@pytest.mark.parametrize("language", Language)
def test_a_figure_speaks_the_language_of_its_reader(language: Language, width_px: int) -> None:
    for figure in all_figures(language, width_px):
        numbers = figure.spec["config"]["locale"]["number"]
        assert numbers["decimal"] == ("." if language is Language.EN else ",")
        assert figure.title.split()[0] in words_in(figure)
        assert len(figure.description) > len(figure.title)
        json.dumps(figure.spec, allow_nan=False)
    titles = {figure.title for it in Language for figure in all_figures(it, width_px)}
    assert len(titles) == 3 * 3


@given(st.text(min_size=1, max_size=200), st.floats(50, 800))
def test_text_is_broken_or_shortened_to_what_fits(words: str, width_px: float) -> None:
    letters = max(12, int(width_px / (12 * 0.6)))
    assert all(len(line) <= letters for line in wrapped(words, width_px, 12))
    assert len(shortened(words, width_px, 12)) <= letters


def test_the_sides_are_named_as_the_options_are() -> None:
    assert [side.value for side in Side] == ["before", "after", "repeat"]
