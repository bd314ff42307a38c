"""Makes a recording of arrays that are in memory already."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import ArrayLike

from rekmaat.errors import WrongUseError
from rekmaat.files.columns import Columns, recording_of
from rekmaat.files.opening import refuse, refuse_too_much
from rekmaat.files.reading import Reading, Unit
from rekmaat.measure.recording import Recording, Samples

_NUMBERS = "iufO"


class NamedArrays(Protocol):
    """Anything with named columns: a dict of arrays, or a data frame."""

    def items(self) -> Iterable[tuple[Hashable, ArrayLike]]:
        """Return each name with its samples."""


def recording_from_arrays(
    name: str, arrays: NamedArrays, *, rate_hz: float, unit: Unit, about: str = ""
) -> Recording:
    """Make a recording of arrays, one for each channel.

    Of arrays whose names say EMG (`EMG L multifid`) only these are measured; an `ECG` helps to
    find the heartbeats, and a column that counts time must agree with the rate.

    Args:
        name: What the recording is called in findings and figures, such as `before1`.
        arrays: The samples of each channel by its name, each of shape (samples,); not-a-number
            where a sample was lost. A data frame will do.
        rate_hz: Samples a second. There is no default.
        unit: Of every channel: `uV`, `mV` or `V`. There is no default.
        about: What is known about posture and equipment, such as `standing`.

    Returns:
        The recording, in microvolts.

    Raises:
        WrongUseError: The arrays are no channels, or rate or unit cannot be meant.
        RefusedError: The samples cannot be trusted; says which, where, why and what to do.
    """
    reading = Reading(rate_hz, unit)
    if reading.rate_hz is None or reading.unit is None:
        raise WrongUseError("Give the rate and the unit; neither is ever assumed.")
    if not hasattr(arrays, "items"):
        raise WrongUseError("Give each array its name: {'EMG L multifid': samples}.")
    columns = [(str(label), _samples(str(label), values)) for label, values in arrays.items()]
    table = Columns(name, tuple(label for label, _ in columns), _table(name, columns), about)
    return recording_of(table, rate_hz=reading.rate_hz, unit=reading.unit)


def _samples(label: str, values: ArrayLike) -> Samples:
    """Return the samples as numbers, not-a-number where one is masked or infinite."""
    given: np.ma.MaskedArray[Any, Any] = np.ma.asarray(values)
    if given.dtype.kind not in _NUMBERS or given.ndim != 1:
        raise WrongUseError(f"{label}: give numbers of shape (samples,), not {given.shape}.")
    try:
        numbers: Samples = np.ma.filled(given.astype(np.float64), np.nan)
    except (TypeError, ValueError) as error:
        raise WrongUseError(f"{label}: give numbers; {error}.") from error
    numbers[np.isinf(numbers)] = np.nan
    return numbers


def _table(name: str, columns: Sequence[tuple[str, Samples]]) -> Samples:
    """Return the samples side by side, shape (samples, columns)."""
    lengths = {len(samples) for _, samples in columns}
    if len(lengths) != 1:
        told = ", ".join(f"{label} has {len(samples)} samples" for label, samples in columns)
        raise WrongUseError(f"Give channels of one length; {told or 'there are none'}.")
    if lengths == {0}:
        refuse("no-samples", name, "data")
    refuse_too_much(sum(len(samples) for _, samples in columns), name)
    return np.column_stack([samples for _, samples in columns])
