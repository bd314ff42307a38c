"""What the figures of a comparison show of its report."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from rekmaat.measure.filters import BAND_HZ, Density, band_of
from rekmaat.measure.tension import ChannelTension, RecordingTension
from rekmaat.service.emg_report import ChangeReport
from rekmaat.tell.figures import ChangeView, Side, SpectraView, SpectrumView, TraceView

_FLOOR_HZ, _FLOOR_POINTS = (10.0, 1000.0), 25
_NO_BREAK = frozenset("\u00a0\u202f")  # before a French colon; Python counts them unprintable


@dataclass(frozen=True, slots=True)
class Views:
    """What the three figures show."""

    change: ChangeView
    traces: tuple[TraceView, ...]
    spectra: SpectraView


def views(report: ChangeReport) -> Views:
    """Return what the figures show of a report."""
    channels = tuple((printable(it.name), it.judgement) for it in report.channels)
    ways = tuple((it.way, it.judgement) for it in report.ways)
    recordings = list(_placed(report))
    spectra = tuple(view for one in recordings for view in _spectra(*one))
    measurement = report.sides.measurement
    return Views(
        change=ChangeView(report.overall, channels, ways, report.withheld),
        traces=tuple(view for one in recordings for view in _traces(*one)),
        spectra=SpectraView(spectra, measurement.mains_hz, measurement.way.band_hz),
    )


def printable(words: str) -> str:
    """What a file says, without characters that no page or drawing may hold."""
    return "".join(it if it.isprintable() or it in _NO_BREAK else "?" for it in words)


def _placed(report: ChangeReport) -> Iterator[tuple[Side, int, RecordingTension]]:
    """Each recording with its side and its number there."""
    counts: Counter[Side] = Counter()
    roles = (source.role for source in report.provenance.sources)
    for role, recording in zip(roles, report.sides.recordings, strict=False):
        side = Side(role)
        counts[side] += 1
        yield side, counts[side], recording


def _traces(side: Side, number: int, recording: RecordingTension) -> Iterator[TraceView]:
    for channel in recording.channels:
        yield TraceView(
            side=side,
            number=number,
            channel=printable(channel.name),
            samples_uv=channel.trace_uv,
            rate_hz=channel.trace_rate_hz,
            beats_s=recording.beats.times_s.tolist(),
            odd_s=recording.beats.odd_s.tolist(),
            beats_out=not any(it.code == "heartbeats-left" for it in channel.findings),
            cut=recording.cut,
        )


def _spectra(side: Side, number: int, recording: RecordingTension) -> Iterator[SpectrumView]:
    for channel in recording.channels:
        yield SpectrumView(
            side=side,
            number=number,
            channel=printable(channel.name),
            recorded=channel.density,
            muscle=_muscle(channel),
            floor=_floor(channel),
            median_hz=channel.median_hz or None,
        )


def _muscle(channel: ChannelTension) -> Density:
    """The spectrum of the muscle at the height of the whole recording.

    It is read where nothing disturbs, which may be a few seconds only, but stands for all.
    """
    seen = channel.spectrum
    low_hz, high_hz = band_of(2 * float(channel.density.frequency_hz[-1]), BAND_HZ)
    power_uv2 = float(seen.between(low_hz, high_hz).sum()) * seen.bin_hz
    if power_uv2 <= 0 or len(channel.windows_uv2) == 0:
        return seen
    times = float(channel.windows_uv2.mean()) / power_uv2
    return Density(seen.frequency_hz, seen.uv2_per_hz * times)


def _floor(channel: ChannelTension) -> Density | None:
    """The sensor's noise over the frequencies that were recorded."""
    if channel.floor is None:
        return None
    frequency_hz = np.geomspace(*_FLOOR_HZ, _FLOOR_POINTS)
    return Density(frequency_hz, channel.floor.density_at(frequency_hz))
