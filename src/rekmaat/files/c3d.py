"""Reads the analog channels of C3D files, through ezc3d."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import ezc3d
import numpy as np

from rekmaat.files.c3d_header import MOST_FRAMES, C3dHeader, read_header
from rekmaat.files.c3d_parameters import (
    C3dParameters,
    frames_of,
    offers_of,
    parameters_of,
    scale_of,
    without_sign,
)
from rekmaat.files.choice import Offer, choice_findings, choose, microvolts
from rekmaat.files.gaps import Place, fill
from rekmaat.files.opening import reason, refuse, refuse_too_much
from rekmaat.files.units import HIGHEST_UV, MICROVOLTS
from rekmaat.measure.recording import Channel, Recording, Samples

_PIECE_BYTES = 2**20


def read(path: Path, wanted: Sequence[str] = ()) -> Recording:
    """Read the EMG channels of a file.

    Args:
        path: The file.
        wanted: The labels to read; without them every channel that is EMG.

    Raises:
        RefusedError: The file or one of the channels cannot be trusted; says which, where and why.
    """
    file = str(path)
    header = read_header(path)
    with TemporaryDirectory() as folder:
        pieces = _Pieces(header, Path(folder) / "piece.c3d")
        said = parameters_of(*pieces.read(0, 1), header)
        choice = choose(offers_of(said), file, wanted)
        for offer in choice.chosen:
            microvolts(offer, file)
            if scale_of(offer, said) is None:
                refuse("calibration-wrong", file, offer.name, ranges="ANALOG:SCALE, OFFSET")
        ecg = choice.ecg if choice.ecg and scale_of(choice.ecg, said) else None
        offers = [*choice.chosen, *([ecg] if ecg else [])]
        frames = frames_of(header, said)
        refuse_too_much(frames * said.a_frame * len(offers), file)
        analogs = pieces.analogs([it.index for it in offers], frames, said.a_frame)
    channels = [_channel(it, row, said, file) for it, row in zip(offers, analogs, strict=True)]
    heart = channels.pop() if ecg else None
    findings = choice_findings(choice, file, said.about)
    return Recording(file, tuple(channels), findings, said.about, heart)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """A file, a megabyte at a time: ezc3d needs twenty times the memory of what it reads."""

    header: C3dHeader
    path: Path

    def read(self, first: int, count: int) -> tuple[Samples, Mapping[str, Any]]:
        """Read some frames through ezc3d.

        Returns:
            The analog samples in their units, shape (channels, samples), and the parameters.

        Raises:
            RefusedError: ezc3d does not read them.
        """
        self.path.write_bytes(self.header.piece(first, count))
        try:
            whole = ezc3d.c3d(str(self.path))
            return whole["data"]["analogs"][0], whole["parameters"]
        except (
            ValueError,
            ArithmeticError,
            OSError,
            LookupError,
            TypeError,
            RuntimeError,
        ) as error:
            refuse("reader-refuses", str(self.header.path), "file", reason=reason(error))

    def analogs(self, rows: Sequence[int], frames: int, a_frame: int) -> Samples:
        """Read some channels of all frames, shape (channels, samples)."""
        whole = np.empty((len(rows), frames * a_frame))
        step = min(frames, MOST_FRAMES - 1, max(1, _PIECE_BYTES // self.header.frame_bytes))
        for first in range(0, frames, step):
            count = min(step, frames - first)
            values, _ = self.read(first, count)
            if values.shape[1] != count * a_frame or max(rows) >= len(values):
                refuse("reader-refuses", str(self.header.path), "data", reason="frame count")
            whole[:, first * a_frame : (first + count) * a_frame] = values[list(rows)]
        return whole


def _channel(offer: Offer, values: Samples, said: C3dParameters, file: str) -> Channel:
    scale = scale_of(offer, said)
    assert scale is not None  # checked before it was read
    if said.is_unsigned and not said.is_float:
        values = without_sign(values, scale)
    values *= MICROVOLTS[offer.unit]
    filled = fill(values, Place(file, offer.name, offer.rate_hz))
    largest = float(np.abs(filled.samples).max())
    if largest > HIGHEST_UV:
        refuse("calibration-wrong", file, offer.name, ranges=f"{largest:.3g} uV")
    return Channel(
        name=offer.name,
        samples_uv=filled.samples,
        rate_hz=offer.rate_hz,
        limits_uv=scale.limits_uv,
        step_uv=0.0 if said.is_float else abs(scale.step_uv),
        site=offer.site,
        lost=filled.lost,
    )
