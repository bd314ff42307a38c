"""The normal distribution over whole arrays, without the half second that scipy.special costs."""

import numpy as np

from rekmaat.judge.mixed.random_intercept import Floats

_NEAR = 4.0
_STEPS = 40
_FAR = 37.0  # beyond it the tail is zero in double precision
_ABOVE = (
    3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383,
    112.079291497871, 221.213596169931, 220.206867912376,
)  # fmt: skip
_BELOW = (
    8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461,
    296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752,
)  # fmt: skip
_ROOT_2_PI = (2 * np.pi) ** 0.5


def normal_density(z: Floats) -> Floats:
    """Return the density of the standard normal distribution."""
    return np.asarray(np.exp(-0.5 * z * z) / _ROOT_2_PI)


def normal_below(z: Floats) -> Floats:
    """Return the probability below each value (Hart et al. 1968, approximation 5666).

    The relative error of the lower tail is below 1e-11.
    """
    size = np.minimum(np.abs(z), _FAR)
    height = np.exp(-0.5 * size * size)
    near = np.minimum(size, _NEAR)
    tail = height * np.polyval(_ABOVE, near) / np.polyval(_BELOW, near)
    far = size > _NEAR
    tail[far] = height[far] / (_fraction(size[far]) * _ROOT_2_PI)
    return np.asarray(np.where(z > 0, 1 - tail, tail))


def _fraction(size: Floats) -> Floats:
    """The continued fraction of Mills' ratio, good from four standard deviations on."""
    value = size + 1
    for step in range(_STEPS, 0, -1):
        value = size + step / value
    return value
