"""What is written as BDF comes back the same, and what BDF cannot hold is said."""

import os
import re
from dataclasses import replace
from math import inf
from pathlib import Path

import edfio
import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from recordings import NAMES, Standing
from rekmaat.errors import RefusedError
from rekmaat.files import read_recording
from rekmaat.files.bdf import write_bdf
from rekmaat.files.bdf_records import LARGEST_RATE_ERROR, record_choices
from rekmaat.measure.recording import Channel, Recording, Stretch
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError

ODD_RATES = (52000 / 27, 60000 / 27, 1111.1111111111111, 1024.0, 2048.0, 4096.0, 2222.0, 1482.0)
UNEVEN_RATES = (999.5, 1925.926, 1999.7, 2000.0001, 2148.1481)


def channel(count: int = 3000, rate_hz: float = 1000.0, name: str = "EMG L multifid") -> Channel:
    samples = 20 * np.random.default_rng(count).standard_normal(count)
    return Channel(name, samples, rate_hz, (-3000.0, 3000.0), 6000 / (2**24 - 1))


def back(tmp_path: Path, recording: Recording) -> tuple[Recording, set[str]]:
    path = tmp_path / "made.bdf"
    findings = write_bdf(path, recording, overwrite=True)
    return read_recording(path, recording.names), {finding.code for finding in findings}


def test_a_standing_comes_back_to_one_step_with_all_that_is_known(tmp_path: Path) -> None:
    whole = Standing(1, seconds=20).recording()
    made = replace(
        whole,
        channels=tuple(
            replace(it, site="Delsys, left L5", prefiltering="HP:20Hz LP:450Hz")
            for it in whole.channels
        ),
        about="X X X X Startdate X X X X standing quietly",
    )
    read, codes = back(tmp_path, made)
    assert codes == set()
    assert read.names == NAMES[:2]
    assert read.about == made.about
    for was, now in zip(made.channels, read.channels, strict=True):
        assert (now.rate_hz, now.limits_uv, now.site, now.prefiltering) == (
            was.rate_hz,
            was.limits_uv,
            was.site,
            was.prefiltering,
        )
        assert len(now.samples_uv) == len(was.samples_uv)
        assert np.abs(now.samples_uv - was.samples_uv).max() <= now.step_uv


@given(
    count=st.integers(2300, 20_000),
    rate_hz=st.sampled_from((1000.0, 2000.0, 2500.0, *ODD_RATES)),
    limit_uv=st.sampled_from((inf, 3276.8, 5e3, 187500.0, 0.25)),
    seed=st.integers(0, 99),
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_rate_and_length_comes_back_exact(
    tmp_path: Path, count: int, rate_hz: float, limit_uv: float, seed: int
) -> None:
    scale = 20 if limit_uv == inf else limit_uv / 10
    samples = scale * np.random.default_rng(seed).standard_normal(count)
    one = Channel("EMG L", samples, rate_hz, (-limit_uv, limit_uv), 0.0)
    read, codes = back(tmp_path, Recording("made.bdf", (one,)))
    (now,) = read.channels
    assert now.rate_hz == rate_hz
    kept = len(now.samples_uv)
    assert count - kept < rate_hz
    assert ("end-cut-off" in codes) == (kept < count)
    assert codes <= {"end-cut-off"}
    assert np.abs(now.samples_uv - samples[:kept]).max() <= now.step_uv * 0.51


@pytest.mark.parametrize("rate_hz", [1000.0, 2000.0, 2500.0])
@pytest.mark.parametrize("count", [30_011, 29_989, 30_000, 60_013])
def test_no_sample_is_lost_at_an_even_rate(tmp_path: Path, rate_hz: float, count: int) -> None:
    read, codes = back(tmp_path, Recording("made.bdf", (channel(count, rate_hz),)))
    assert codes == set()
    assert len(read.channels[0].samples_uv) == count


@pytest.mark.parametrize("rate_hz", UNEVEN_RATES)
def test_a_rate_no_record_can_write_is_off_by_a_millionth_and_said(
    tmp_path: Path, rate_hz: float
) -> None:
    rates = set()
    for count in (30_000, 61_007):
        read, codes = back(tmp_path, Recording("made.bdf", (channel(count, rate_hz),)))
        assert "rate-rounded" in codes
        rates.add(read.channels[0].rate_hz)
        assert count - len(read.channels[0].samples_uv) <= 0.1 * rate_hz + 1
    (written,) = rates  # the same for every length, or recordings could not be compared
    assert abs(written / rate_hz - 1) < LARGEST_RATE_ERROR


def test_channels_of_different_rates_share_records(tmp_path: Path) -> None:
    slow = channel(1500, 500.0, "EMG R multifid")
    read, codes = back(tmp_path, Recording("made.bdf", (channel(), slow)))
    assert [it.rate_hz for it in read.channels] == [1000, 500]
    assert codes == set()


def test_channels_that_stop_at_different_times_end_together_and_it_is_said(tmp_path: Path) -> None:
    read, codes = back(tmp_path, Recording("made.bdf", (channel(3000), channel(2990, name="B"))))
    assert [len(it.samples_uv) for it in read.channels] == [2990, 2990]
    assert codes == {"end-cut-off"}


def test_rates_that_fit_no_record_together_are_refused(tmp_path: Path) -> None:
    wild = channel(3000, 317.90123, "B")
    with pytest.raises(RefusedError, match="rates-unwritable"):
        back(tmp_path, Recording("made.bdf", (channel(3000, 1000.1234567), wild)))
    assert list(tmp_path.iterdir()) == []


@given(
    rates=st.lists(st.floats(100, 10_000), min_size=1, max_size=3),
    seconds=st.floats(1, 100),
)
@settings(max_examples=80, deadline=None)
def test_every_choice_of_records_keeps_to_its_word(rates: list[float], seconds: float) -> None:
    lengths = [int(seconds * rate) for rate in rates]
    choice = next(iter(record_choices(lengths, rates)), None)
    assume(choice is not None)
    assert choice is not None
    assert choice.rate_error(rates) <= LARGEST_RATE_ERROR
    assert len(f"{choice.seconds:g}") <= 8
    for length, samples in zip(lengths, choice.samples, strict=True):
        assert 0 < samples * choice.count <= length


def test_what_sixteen_bits_wrote_comes_back_bit_for_bit(tmp_path: Path) -> None:
    """Clipping and rounding stay as visible as they were."""
    digital = np.clip(np.random.default_rng(4).integers(-40_000, 40_000, 3000), -32768, 32767)
    step_uv = 6553.5 / 65535
    samples = -3276.8 + step_uv * (digital + 32768)
    one = Channel("EMG L", samples, 1000.0, (-3276.8, 3276.7), step_uv)
    read, codes = back(tmp_path, Recording("made.bdf", (one,)))
    (now,) = read.channels
    assert codes == set()
    assert now.limits_uv == one.limits_uv
    assert now.step_uv == pytest.approx(step_uv, rel=1e-12)
    np.testing.assert_allclose(now.samples_uv, samples, atol=1e-9)


def test_samples_beyond_the_limits_widen_them_instead_of_being_clipped(tmp_path: Path) -> None:
    one = replace(channel(), limits_uv=(-10.0, 10.0))
    read, _ = back(tmp_path, Recording("made.bdf", (one,)))
    (now,) = read.channels
    assert np.abs(now.samples_uv - one.samples_uv).max() <= now.step_uv


def test_the_ecg_is_kept_as_ecg(tmp_path: Path) -> None:
    ecg = channel(name="Chest")
    path = tmp_path / "made.bdf"
    findings = write_bdf(path, Recording("made.bdf", (channel(),), ecg=ecg))
    assert {it.code for it in findings} == {"label-changed"}
    read = read_recording(path)
    assert read.names == ("EMG L multifid",)
    assert "ecg-channel" in {it.code for it in read.findings}


def test_long_and_accented_names_stay_apart_and_whole_beside_the_label(tmp_path: Path) -> None:
    names = ("EMG érecteur du rachis gauche", "EMG érecteur du rachis droit")
    made = Recording("made.bdf", tuple(channel(name=name) for name in names))
    path = tmp_path / "made.bdf"
    codes = [it.code for it in write_bdf(path, made)]
    assert codes.count("label-changed") == 2
    read = read_recording(path)
    assert read.names == ("EMG erecteur du", "EMG erecteur d 2")
    assert [it.site for it in read.channels] == [
        "EMG erecteur du rachis gauche",
        "EMG erecteur du rachis droit",
    ]


def test_a_description_too_long_for_the_header_is_said(tmp_path: Path) -> None:
    made = Recording("made.bdf", (channel(),), about="standing " + "very quietly " * 9)
    read, codes = back(tmp_path, made)
    assert codes == {"text-changed"}
    assert "standing very quietly" in read.about


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ("standing", "X X X X Startdate X X X X standing"),
        ("", "X X X X Startdate X X X X"),
        ("P-1 F X X Startdate 02-MAR-2026 X X X", "P-1 F X X Startdate 02-MAR-2026 X X X"),
        ("X Startdate 31-FEB-2026 X X X", "X Startdate 31-FEB-2026 X X X"),
        ("X Startdate 02-MAR-1900 X X X", "X Startdate 02-MAR-1900 X X X"),
        ("X Startdate", "X Startdate X X X X"),
    ],
)
def test_who_and_when_stay_in_their_own_fields(tmp_path: Path, about: str, expected: str) -> None:
    read, codes = back(tmp_path, Recording("made.bdf", (channel(),), about=about))
    assert read.about == expected
    assert codes == set()
    year = edfio.read_bdf(tmp_path / "made.bdf")._startdate[-2:]  # noqa: SLF001 - the older field
    assert year == (b"26" if "02-MAR-2026" in about else b"85")


def test_lost_samples_stay_marked_for_the_channel_that_lost_them(tmp_path: Path) -> None:
    lost = (Stretch(1.0, 1.25), Stretch(2.0, 2.001))
    heart = replace(channel(name="ECG"), lost=(Stretch(0.5, 0.75),))
    made = Recording("made.bdf", (replace(channel(), lost=lost), channel(name="EMG R")), ecg=heart)
    read, codes = back(tmp_path, made)
    assert codes == set()
    assert [it.lost for it in read.channels] == [lost, ()]
    assert read.ecg is not None
    assert read.ecg.lost == heart.lost
    assert "BAD_ACQ_SKIP" not in read.about


def test_a_mark_without_a_channel_counts_for_all_and_never_leads_outside(tmp_path: Path) -> None:
    """MNE-Python marks gaps so, for every channel at once."""
    signals = [
        edfio.BdfSignal(channel().samples_uv, 1000, label=name, physical_dimension="uV")
        for name in NAMES[:2]
    ]
    marks = ((-1.0, 1.5), (2.5, 9.0), (1.0, None), (8.0, 1.0))
    notes = [edfio.EdfAnnotation(onset, seconds, "BAD_ACQ_SKIP") for onset, seconds in marks]
    edfio.Bdf(signals, annotations=notes).write(tmp_path / "made.bdf")
    expected = (Stretch(0.0, 0.5), Stretch(2.5, 3.0))
    assert [it.lost for it in read_recording(tmp_path / "made.bdf").channels] == [expected] * 2


@pytest.mark.parametrize(
    ("samples", "code"),
    [
        (np.array([1.0, np.nan, 2.0]), "samples-no-numbers"),
        (np.array([1.0, np.inf, 2.0]), "samples-no-numbers"),
        (np.array([1.0, -2e6, 2.0]), "samples-too-large"),
        (np.empty(0), "no-samples"),
    ],
)
def test_what_is_no_emg_is_refused(
    tmp_path: Path, samples: np.ndarray[tuple[int], np.dtype[np.float64]], code: str
) -> None:
    one = Channel("EMG L", samples, 1000.0, (-inf, inf), 0.0)
    with pytest.raises(RefusedError, match=code):
        write_bdf(tmp_path / "made.bdf", Recording("made.bdf", (one,)))
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_only_replaced_when_told(tmp_path: Path) -> None:
    path = tmp_path / "made.bdf"
    path.write_text("precious")
    with pytest.raises(FileExistsAlreadyError, match=re.escape(str(path))):
        write_bdf(path, Recording("made.bdf", (channel(),)))
    assert path.read_text() == "precious"
    write_bdf(path, Recording("made.bdf", (channel(),)), overwrite=True)
    assert len(read_recording(path).channels) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_written_onto_a_folder_a_link_a_pipe_or_into_nowhere(tmp_path: Path) -> None:
    folder, link, pipe = tmp_path / "a.bdf", tmp_path / "b.bdf", tmp_path / "c.bdf"
    folder.mkdir()
    link.symlink_to(tmp_path / "elsewhere.bdf")
    os.mkfifo(pipe)
    for path in (folder, link, pipe, tmp_path / "none" / "d.bdf"):
        with pytest.raises(FileNotWritableError):
            write_bdf(path, Recording("made.bdf", (channel(),)), overwrite=True)
    assert sorted(tmp_path.iterdir()) == [folder, link, pipe]
