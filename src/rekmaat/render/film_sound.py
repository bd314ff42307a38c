"""The sound of a film: recorded words laid at their times."""

import io
from collections.abc import Iterable

import av
import numpy as np
from numpy.typing import NDArray

from rekmaat.render.film import Recorded

SAMPLES_HZ = 44_100


def mixed(sounds: Iterable[Recorded], total_s: float) -> NDArray[np.float32]:
    """Return the samples of a whole film, `(samples,)`, one channel, between -1 and 1."""
    whole = np.zeros(round(total_s * SAMPLES_HZ), np.float32)
    known: dict[bytes, NDArray[np.float32]] = {}
    for sound in sounds:
        if sound.recording not in known:
            known[sound.recording] = _samples(sound.recording)
        start = round(sound.start_s * SAMPLES_HZ)
        room = whole[start : start + len(known[sound.recording])]
        room += known[sound.recording][: len(room)]
    return np.clip(whole, -1.0, 1.0)


def _samples(recording: bytes) -> NDArray[np.float32]:
    resampler = av.AudioResampler(format="fltp", layout="mono", rate=SAMPLES_HZ)
    with av.open(io.BytesIO(recording), "r") as read:
        decoded = [*read.decode(audio=0), None]  # None gives out what the resampler still holds
        parts = [part.to_ndarray()[0] for it in decoded for part in resampler.resample(it)]
    return np.concatenate(parts).astype(np.float32)
