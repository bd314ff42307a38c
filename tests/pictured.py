"""Views of made-up comparisons, for the figures."""

from collections.abc import Sequence
from math import log

import numpy as np

from recordings import NAMES, Floats, lumbar_power
from rekmaat.judge.change import LogTension, change, recording_error
from rekmaat.judge.verdict import Judgement, Trust, judge
from rekmaat.measure.filters import Density
from rekmaat.measure.recording import Stretch
from rekmaat.tell.figures import ChangeView, Side, SpectraView, SpectrumView, TraceView

RATE_HZ = 2000.0
BAND_HZ = (20.0, 450.0)
FLOOR_HZ = np.geomspace(10, 1000, 5)


def judgement(percent: float, recordings: int = 3, spread: float = 0.01) -> Judgement:
    """Return a change of that size between recordings that hardly differ otherwise."""
    wobble = spread * np.linspace(-1, 1, recordings) if recordings > 1 else [0.0]
    before = [LogTension(float(it), 1e-4, 4.0) for it in wobble]
    after = [LogTension(float(it) + log(1 + percent / 100), 1e-4, 4.0) for it in wobble]
    return judge(change(before, after, recording_error([before, after])), Trust())


def change_view(*percents: float | None, recordings: int = 3) -> ChangeView:
    """Return a comparison of some channels; None is a channel without a number."""
    known = [percent for percent in percents if percent is not None]
    channels = tuple(
        (name, None if percent is None else judgement(percent, recordings))
        for name, percent in zip(NAMES, percents, strict=False)
    )
    return ChangeView(judgement(sum(known) / len(known), recordings), channels)


def recordings_of(before: int, after: int, repeats: int = 0) -> list[tuple[Side, int]]:
    """Return side and number of every recording."""
    counts = {Side.BEFORE: before, Side.AFTER: after, Side.REPEAT: repeats}
    return [(side, number + 1) for side, count in counts.items() for number in range(count)]


def trace_views(
    recordings: Sequence[tuple[Side, int]], channels: int = 2, seconds: float = 10.0
) -> list[TraceView]:
    """Return noise, quieter after than before, with a heart and one disturbed stretch."""
    rng = np.random.default_rng(1)
    views = []
    for side, number in recordings:
        for name in NAMES[:channels]:
            size = 4.0 if side is Side.AFTER else 6.0
            noise = size * rng.standard_normal(round(seconds * RATE_HZ))
            cut = (Stretch(4.0, 5.5),) if (side, number) == (Side.AFTER, 1) else ()
            if cut:
                noise[round(3.2 * RATE_HZ) : round(4.2 * RATE_HZ)] *= 30
            views.append(
                TraceView(
                    side=side,
                    number=number,
                    channel=name,
                    samples_uv=noise.astype(np.float32),
                    rate_hz=RATE_HZ,
                    start_s=1.0,
                    beats_s=tuple(np.arange(1.4, seconds, 0.85)),
                    odd_s=(2.2,) if side is Side.BEFORE else (),
                    cut=cut,
                )
            )
    return views


def spectra_view(
    recordings: Sequence[tuple[Side, int]],
    channels: int = 2,
    floor: float | None = 1e-3,
    rate_hz: float = RATE_HZ,
) -> SpectraView:
    """Return the spectrum of the lower back, smaller after than before, on a white floor."""
    recorded_hz, muscle_hz = np.arange(0, rate_hz / 2, 0.25), np.arange(0, 501, 4.0)
    spectra = tuple(
        SpectrumView(
            side=side,
            number=number,
            channel=name,
            recorded=Density(recorded_hz, _recorded(recorded_hz, side) + (floor or 1e-6)),
            muscle=Density(muscle_hz, _muscle(muscle_hz, side) + (floor or 1e-6)),
            floor=None if floor is None else Density(FLOOR_HZ, np.full(len(FLOOR_HZ), floor)),
            median_hz=68.0 + number + (0.25 if side is Side.AFTER else 0.0),
        )
        for side, number in recordings
        for name in NAMES[:channels]
    )
    return SpectraView(spectra, (50.0, 150.0), BAND_HZ)


def _muscle(frequency_hz: Floats, side: Side) -> Floats:
    shape = lumbar_power(frequency_hz)
    size: Floats = (0.2 if side is Side.AFTER else 0.4) * shape / shape.max()
    return size


def _recorded(frequency_hz: Floats, side: Side) -> Floats:
    """The muscle with mains and a heart."""
    hum = sum(np.exp(-(((frequency_hz - line) / 0.3) ** 2)) for line in (50, 150))
    heart = 2 * np.exp(-frequency_hz / 12)
    everything: Floats = _muscle(frequency_hz, side) + 20 * hum + heart
    return everything
