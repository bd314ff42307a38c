"""From a report to what its figures show."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recordings import NAMES, Label, Standing, write
from rekmaat.guide.wording import Language
from rekmaat.service.emg import compare
from rekmaat.service.emg_figures import figure_page, figure_svg, figures
from rekmaat.service.emg_inputs import ChangeQuestion
from rekmaat.service.emg_report import ChangeReport
from rekmaat.service.emg_views import views
from rekmaat.tell.figures import WIDE_PX, Side


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> ChangeReport:
    folder = tmp_path_factory.mktemp("recordings")
    sizes = {"before1": 6.0, "before2": 6.2, "after1": 4.5, "repeat1": 6.1, "repeat2": 6.0}
    files = {
        name: write(folder / f"{name}.bdf", one.samples_uv)
        for seed, (name, size) in enumerate(sizes.items())
        if (one := Standing(seed, seconds=20, level_uv=size, heart_uv=6))
    }
    noise = write(folder / "noise.bdf", Standing(9, seconds=10, level_uv=0).samples_uv)
    return compare(
        ChangeQuestion(
            before=(files["before1"], files["before2"]),
            after=(files["after1"],),
            repeats=(files["repeat1"], files["repeat2"]),
            noise=noise,
        )
    )


def test_every_recording_is_shown_on_its_side(report: ChangeReport) -> None:
    shown = [(view.side, view.number) for view in views(report).traces if view.channel == NAMES[0]]
    assert shown == [
        (Side.BEFORE, 1), (Side.BEFORE, 2), (Side.AFTER, 1), (Side.REPEAT, 1), (Side.REPEAT, 2),
    ]  # fmt: skip


def test_the_change_is_the_one_of_the_report(report: ChangeReport) -> None:
    seen = views(report).change
    assert seen.overall is report.overall
    assert [it for _, it in seen.channels] == [it.judgement for it in report.channels]


def test_the_traces_hold_the_tension_that_was_measured(report: ChangeReport) -> None:
    seen = views(report)
    for view, recording in zip(seen.traces[::2], report.sides.recordings, strict=True):
        channel = recording.channels[0]
        noise = channel.floor_uv2 or 0.0
        rms = np.sqrt(np.nanmean(view.samples_uv.astype(float) ** 2) - noise)
        assert rms == pytest.approx(channel.tension_uv, rel=0.05)
        assert view.end_s == pytest.approx(20, abs=1.1)
        assert len(view.beats_s) == recording.heartbeats > 15
        assert all(view.start_s - 1.1 <= beat <= view.end_s + 1.1 for beat in view.beats_s)


def test_the_spectra_hold_the_power_that_was_measured(report: ChangeReport) -> None:
    seen = views(report)
    channels = [it for one in report.sides.recordings for it in one.channels]
    for view, channel in zip(seen.spectra.spectra, channels, strict=True):
        power = view.muscle.between(20, 450).sum() * view.muscle.bin_hz - channel.floor_uv2
        assert np.sqrt(power) == pytest.approx(channel.tension_uv)
        assert view.median_hz == channel.median_hz
        assert view.recorded is channel.density
    assert seen.spectra.mains_hz == report.sides.measurement.mains_hz


@pytest.mark.parametrize("language", Language)
def test_a_report_is_drawn_and_paged_in_every_language(
    report: ChangeReport, language: Language
) -> None:
    titles = [figure.title for figure in figures(views(report), language, WIDE_PX)]
    drawn, paged = figure_svg(report, language), figure_page(report, language)
    for title in titles:
        assert f">{title}</title>" in drawn
        assert title in paged.replace("\u00a0", " ") or title in paged
    assert f'<html lang="{language.value}">' in paged


def test_a_label_with_control_characters_is_drawn_without_them(
    report: ChangeReport, tmp_path: Path
) -> None:
    del tmp_path
    odd = "L\x1b[31m\x00"
    channels = (replace(report.channels[0], name=odd), *report.channels[1:])
    drawn = figure_svg(replace(report, channels=channels), Language.EN)
    assert "L?[31m?" in drawn
    assert "\x1b" not in drawn
    assert "\x00" not in drawn


def test_a_dead_channel_is_drawn_without_a_number(tmp_path: Path) -> None:
    paths = []
    for number, alive in enumerate((True, False)):
        samples = Standing(number, seconds=16).samples_uv.copy()
        if not alive:
            samples[1] = 3.0
        paths.append(write(tmp_path / f"{number}.edf", samples, Label()))
    report = compare(ChangeQuestion((paths[0],), (paths[1],)))
    drawn = figure_svg(report, Language.EN)
    assert f"{NAMES[1]}: no number" in drawn
    assert "NaN" not in drawn


def test_the_floor_is_the_one_that_was_taken_off(report: ChangeReport) -> None:
    """A recording with the muscle off says how much noise the band holds, not where."""
    for view in views(report).spectra.spectra:
        channel = next(it.channel(view.channel) for it in report.sides.recordings)
        assert view.floor is not None
        np.testing.assert_allclose(view.floor.uv2_per_hz * 430, channel.floor_uv2)


def test_a_floor_read_in_the_band_above_is_drawn_as_it_was_read(tmp_path: Path) -> None:
    paths = [
        write(tmp_path / f"{number}.bdf", Standing(number, seconds=16).samples_uv)
        for number in range(2)
    ]
    report = compare(ChangeQuestion((paths[0],), (paths[1],)))
    channel = report.sides.recordings[0].channels[0]
    view = views(report).spectra.spectra[0]
    assert channel.floor is not None
    assert view.floor is not None
    expected = channel.floor.density_at(view.floor.frequency_hz)
    np.testing.assert_array_equal(view.floor.uv2_per_hz, expected)
