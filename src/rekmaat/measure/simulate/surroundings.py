"""What a recording holds beside muscle and heart: noise, mains and a moving baseline."""

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.simulate.chance import Chance, Part
from rekmaat.measure.simulate.response import gain_at, response
from rekmaat.measure.simulate.scene import Floor, Scene
from rekmaat.measure.simulate.slow import Timeline, gaussian, slow_noise
from rekmaat.measure.simulate.spectrum import BAND_HZ

Floats = NDArray[np.float64]

WHITE_TO_HZ = 1000.0
DRIFT_BELOW_HZ = 0.5

_PINK_FROM_HZ = 0.5  # flat below, where the drift takes over
_SWELL_BELOW_HZ = 0.1
_WANDER_BELOW_HZ = 0.05


def floor_uv(scene: Scene, timeline: Timeline, chance: Chance) -> Floats:
    """Return the noise of electrode and amplifier, shape (channels, samples)."""
    rng, floor = chance.of(Part.FLOOR), scene.floor
    sizes = _sizes(chance, Part.FLOOR, rng, scene.channels, (floor.channel_sd, floor.recording_sd))
    density = floor_density(timeline.frequencies_hz, floor)
    shape = np.sqrt(density * timeline.rate_hz / timeline.samples / 2)
    shape *= response(timeline.frequencies_hz, scene.sensor)
    noise: Floats = sizes * gaussian(rng, shape, scene.channels, timeline.samples)
    return noise


def floor_density(frequency_hz: Floats, floor: Floor) -> Floats:
    """Return the power density of the floor, in square microvolts a hertz.

    White noise and noise that falls as one over the frequency, as in every electrode and
    amplifier (Huigen, Peper and Grimbergen 2002, Med Biol Eng Comput 40:332).
    """
    white = floor.noise_uv**2 / WHITE_TO_HZ
    low, high = BAND_HZ
    as_white = (high - low) / np.log(high / low)
    pink = as_white / np.maximum(frequency_hz, _PINK_FROM_HZ)
    density: Floats = white * (1 - floor.pink_share + floor.pink_share * pink)
    density[0] = 0
    return density


def mains_uv(scene: Scene, timeline: Timeline, chance: Chance) -> Floats:
    """Return the hum of the wiring with its harmonics, shape (channels, samples)."""
    rng, mains = chance.of(Part.MAINS), scene.mains
    spread = (mains.channel_sd, mains.recording_sd)
    size = mains.hum_uv * np.sqrt(2) * _sizes(chance, Part.MAINS, rng, scene.channels, spread)
    swell = slow_noise(rng, timeline, scene.channels, _SWELL_BELOW_HZ)
    size = size * np.exp(mains.swell_sd * swell - mains.swell_sd**2)
    turn = _turns(scene, timeline, rng)
    wave = np.zeros((scene.channels, timeline.samples))
    for order, share in ((1, 1.0), *mains.harmonics):
        if order * mains.mains_hz < timeline.rate_hz / 2:
            gain = share * gain_at(order * mains.mains_hz, scene.sensor)
            phase = rng.uniform(0, 2 * np.pi, (scene.channels, 1))
            swing = np.cos(phase) * np.sin(order * turn) + np.sin(phase) * np.cos(order * turn)
            wave += gain * swing
    hum: Floats = size * wave
    return hum


def _turns(scene: Scene, timeline: Timeline, rng: np.random.Generator) -> Floats:
    """The angle of the mains at every sample: the sum of a frequency that wanders."""
    mains = scene.mains
    base_hz = mains.mains_hz + mains.offset_sd_hz * rng.standard_normal()
    wander = slow_noise(rng, timeline, 1, _WANDER_BELOW_HZ)[0]
    turns: Floats = 2 * np.pi * np.cumsum(base_hz + mains.wander_hz * wander) / timeline.rate_hz
    return turns


def drift_uv(scene: Scene, timeline: Timeline, chance: Chance) -> Floats:
    """Return the moving baseline with its offset, shape (channels, samples)."""
    rng, sensor = chance.of(Part.DRIFT), scene.sensor
    drift = sensor.drift_uv * slow_noise(rng, timeline, scene.channels, DRIFT_BELOW_HZ)
    drift += sensor.offset_uv * rng.standard_normal((scene.channels, 1))
    drift *= gain_at(DRIFT_BELOW_HZ, sensor)
    return drift


def _sizes(
    chance: Chance, part: Part, rng: np.random.Generator, channels: int, sds: tuple[float, float]
) -> Floats:
    """How large something is in each channel: of the person, and of this recording."""
    own, now = chance.of_person(part).standard_normal(channels), rng.standard_normal(channels)
    sizes: Floats = np.exp(sds[0] * own + sds[1] * now)
    return sizes[:, None]
