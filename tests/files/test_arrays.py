"""Recordings of arrays: what a table is asked, arrays are asked too."""

from collections.abc import Iterator
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordings import Floats, Standing
from rekmaat.errors import RefusedError, WrongUseError
from rekmaat.files.arrays import NamedArrays, recording_from_arrays
from rekmaat.files.reading import Unit
from rekmaat.measure.recording import Recording, Stretch

pd = pytest.importorskip("pandas")  # which comes with wfdb

LEFT, RIGHT = "EMG L multifid", "EMG R multifid"


@pytest.fixture(scope="module")
def samples() -> Floats:
    return Standing(1, seconds=4).samples_uv


def made(arrays: NamedArrays, unit: Unit = "uV", about: str = "standing") -> Recording:
    return recording_from_arrays("one", arrays, rate_hz=2000, unit=unit, about=about)


def codes(recording: Recording) -> set[str]:
    return {finding.code for finding in recording.findings}


def refused(arrays: NamedArrays) -> set[str]:
    with pytest.raises(RefusedError) as caught:
        made(arrays)
    return {finding.code for finding in caught.value.findings}


def test_arrays_become_channels_with_their_names(samples: Floats) -> None:
    recording = made({LEFT: samples[0], RIGHT: samples[1]})
    assert recording.names == (LEFT, RIGHT)
    assert recording.file == "one"
    assert recording.findings == ()
    assert all(channel.rate_hz == 2000 for channel in recording.channels)
    np.testing.assert_array_equal(recording.channel(RIGHT).samples_uv, samples[1])


@pytest.mark.parametrize(("unit", "times"), [("uV", 1.0), ("mV", 1e3), ("V", 1e6)])
def test_every_unit_becomes_microvolts(samples: Floats, unit: Unit, times: float) -> None:
    recording = made({LEFT: samples[0] / times}, unit)
    np.testing.assert_allclose(recording.channels[0].samples_uv, samples[0], rtol=1e-12)


def test_what_happens_to_an_array_later_does_not_change_the_recording(samples: Floats) -> None:
    given_samples = samples[0].copy()
    recording = made({LEFT: given_samples})
    given_samples[:] = 0
    np.testing.assert_array_equal(recording.channels[0].samples_uv, samples[0])


def test_a_data_frame_goes_in_as_it_is(samples: Floats) -> None:
    frame = pd.DataFrame({LEFT: samples[0], "ECG": samples[1] * 50})
    frame["time"] = frame.index / 2000
    recording = recording_from_arrays("one", frame, rate_hz=2000, unit="uV", about="standing")
    assert recording.names == (LEFT,)
    assert recording.ecg is not None
    assert recording.ecg.name == "ECG"
    assert codes(recording) == {"ecg-channel", "channels-left-out"}


def test_a_clock_that_contradicts_the_rate_is_refused(samples: Floats) -> None:
    time_s = np.arange(samples.shape[1]) / 1000
    assert refused({"time": time_s, LEFT: samples[0]}) == {"rate-contradicted"}


@pytest.mark.parametrize("kind", ["nan", "inf", "masked", "pandas", "none"])
def test_a_missing_sample_is_lost_and_never_a_zero(samples: Floats, kind: str) -> None:
    values = samples[0].copy()
    values[100:200] = np.inf if kind == "inf" else np.nan
    arrays: dict[str, Any] = {
        "masked": np.ma.masked_invalid(values),
        "pandas": pd.array(values, dtype="Float64"),
        "none": [None if np.isnan(it) else it for it in values.tolist()],
    }
    channel = made({LEFT: arrays.get(kind, values)}).channels[0]
    assert channel.lost == (Stretch(0.05, 0.1),)
    assert np.isfinite(channel.samples_uv).all()
    np.testing.assert_array_equal(channel.samples_uv[200:], samples[0][200:])


def test_more_holes_than_samples_are_refused(samples: Floats) -> None:
    values = samples[0].copy()
    values[: len(values) * 2 // 3] = np.nan
    assert refused({LEFT: values}) == {"mostly-lost"}


def test_what_the_names_do_not_say_is_said(samples: Floats) -> None:
    recording = made({"one": samples[0], "two": samples[1]}, about="")
    assert recording.names == ("one", "two")
    assert codes(recording) == {"emg-unlabelled", "muscle-unsaid", "side-unsaid", "posture-unsaid"}


def test_two_columns_of_one_name_are_refused(samples: Floats) -> None:
    frame = pd.DataFrame(samples.T, columns=[LEFT, LEFT])
    with pytest.raises(RefusedError, match="channel-ambiguous"):
        recording_from_arrays("one", frame, rate_hz=2000, unit="uV")


def test_no_samples_are_refused() -> None:
    assert refused({LEFT: np.empty(0)}) == {"no-samples"}


def test_volts_that_no_electrode_carries_are_refused(samples: Floats) -> None:
    with pytest.raises(RefusedError, match="calibration-wrong"):
        made({LEFT: samples[0] * 1e6}, "V")


@pytest.mark.parametrize(
    ("arrays", "said"),
    [
        ({}, "there are none"),
        ({LEFT: [1.0, 2.0], RIGHT: [1.0]}, f"{RIGHT} has 1 samples"),
        ({LEFT: [[1.0, 2.0]]}, r"\(samples,\), not \(1, 2\)"),
        ({LEFT: 3.0}, r"\(samples,\), not \(\)"),
        ({LEFT: ["1", "2"]}, "give numbers"),
        ({LEFT: [True, False]}, "give numbers"),
        ({LEFT: [1j, 2j]}, "give numbers"),
        ({LEFT: [object(), 1.0]}, "give numbers"),
        ({LEFT: pd.Series(pd.date_range("2026-01-01", periods=3))}, "give numbers"),
    ],
)
def test_what_is_no_channel_is_wrong_use(arrays: NamedArrays, said: str) -> None:
    with pytest.raises(WrongUseError, match=said):
        made(arrays)


def test_arrays_without_names_are_wrong_use(samples: Floats) -> None:
    with pytest.raises(WrongUseError, match="its name"):
        recording_from_arrays("one", cast("NamedArrays", samples), rate_hz=2000, unit="uV")


@pytest.mark.parametrize("rate_hz", [0, -2000, float("nan"), float("inf"), "2000", None])
def test_a_rate_that_cannot_be_meant_is_wrong_use(samples: Floats, rate_hz: float) -> None:
    with pytest.raises(WrongUseError, match="rate"):
        recording_from_arrays("one", {LEFT: samples[0]}, rate_hz=rate_hz, unit="uV")


@pytest.mark.parametrize("unit", ["uv", "microvolt", "", None, 1])
def test_no_unit_is_guessed(samples: Floats, unit: Unit) -> None:
    with pytest.raises(WrongUseError, match="unit"):
        recording_from_arrays("one", {LEFT: samples[0]}, rate_hz=2000, unit=unit)


class Pairs:
    """Nothing but names and samples."""

    def __init__(self, *pairs: tuple[str, list[float]]) -> None:
        self.pairs = pairs

    def items(self) -> Iterator[tuple[str, list[float]]]:
        return iter(self.pairs)


@given(
    st.lists(
        st.tuples(
            st.text(max_size=12),
            st.lists(st.floats(width=32), max_size=40),
        ),
        max_size=4,
    ),
    st.sampled_from(["uV", "mV", "V"]),
)
def test_whatever_goes_in_a_recording_comes_out_or_a_sentence(
    pairs: list[tuple[str, list[float]]], unit: Unit
) -> None:
    recording, said = None, ""
    try:
        recording = recording_from_arrays("one", Pairs(*pairs), rate_hz=500, unit=unit)
    except (RefusedError, WrongUseError) as error:
        said = str(error)
    if recording is None:
        assert said
    else:
        assert all(np.isfinite(channel.samples_uv).all() for channel in recording.channels)
        assert set(recording.names) <= {name for name, _ in pairs}
