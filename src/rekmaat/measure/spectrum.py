"""The spectrum of the muscle alone, and the frequency that halves its power."""

import numpy as np

from rekmaat.measure.filters import (
    BAND_HZ,
    FRAMES_A_SECOND,
    FRAMES_A_WINDOW,
    Density,
    Singles,
    band_of,
    band_shape,
)
from rekmaat.measure.floor import Floor
from rekmaat.measure.gaps import Mask

_FEWEST = 8


def muscle_spectrum(trace_uv: Singles, rate_hz: float, undisturbed: Mask) -> Density:
    """Return the mean power density of the windows of 250 ms in which nothing disturbs.

    Where hardly any window is wholly undisturbed, those with the most undisturbed frames stand in.

    Args:
        trace_uv: One channel, shape (samples,).
        rate_hz: Samples a second.
        undisturbed: Which frames of 10 ms are, shape (frames,).
    """
    windows = len(undisturbed) // FRAMES_A_WINDOW
    size = int(FRAMES_A_WINDOW / FRAMES_A_SECOND * rate_hz)
    starts = np.rint(np.arange(windows) * (FRAMES_A_WINDOW / FRAMES_A_SECOND * rate_hz))
    clear = undisturbed[: windows * FRAMES_A_WINDOW].reshape(windows, -1).sum(axis=1)
    enough = min(FRAMES_A_WINDOW, int(np.sort(clear)[-min(_FEWEST, windows)]))
    chosen = starts[(clear >= enough) & (starts + size <= len(trace_uv))].astype(np.intp)
    taper = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size)).astype(np.float32)
    blocks = trace_uv[chosen[:, None] + np.arange(size)] * taper
    spectra = np.fft.rfft(blocks, axis=1, norm="forward")
    power = (spectra.real**2 + spectra.imag**2).mean(axis=0).astype(np.float64)
    bin_hz = rate_hz / size
    # 3/8 is the mean square of the taper; 2 because negative frequencies are folded in.
    return Density(
        np.arange(size // 2 + 1, dtype=np.float64) * bin_hz, power * (2 / (0.375 * bin_hz))
    )


def median_frequency(spectrum: Density, floor: Floor | None) -> float:
    """Return the frequency that halves the power of the muscle, in hertz; 0 without any."""
    band_hz = band_of(2 * float(spectrum.frequency_hz[-1]), BAND_HZ)
    shape = band_shape(spectrum.frequency_hz, band_hz)
    muscle = spectrum.uv2_per_hz.copy()
    if floor is not None:
        muscle -= floor.density_at(spectrum.frequency_hz)
    power = np.cumsum(np.maximum(muscle, 0) * (shape > 0))
    if power[-1] <= 0:
        return 0.0
    # Each bin reaches half a bin to either side.
    return float(np.interp(power[-1] / 2, power, spectrum.frequency_hz + spectrum.bin_hz / 2))
