"""Whatever is read can be written: the same samples, and nothing guessed or lost unsaid."""

from pathlib import Path

import numpy as np
import pytest

from recordings import NAMES, Label, Standing, write
from rekmaat.errors import RefusedError
from rekmaat.exchange.emg_bids_check import check_dataset
from rekmaat.exchange.emg_bids_tables import Setting
from rekmaat.files import read_recording
from rekmaat.files.reading import Reading
from rekmaat.measure.labels import Posture
from rekmaat.new_file import FileExistsAlreadyError
from rekmaat.service.emg_convert import Converted, Dataset, Order, Source, convert

SHARED = Path(__file__).parents[3] / "shared" / "data"
SETTING = Setting(50, "by palpation", "bipolar")
REAL = (
    "wfdb_ptb_s0010/s0010_re.hea",
    "delsys_c3d_BTKData_BSD3",
    "opensignals_txt_MIT",
    "xdf_MIT",
)


def codes(converted: Converted) -> set[str]:
    return {finding.code for finding in converted.findings}


def same(was: Path, now: Path) -> None:
    """Every sample to one step, at the same rate."""
    before, after = read_recording(was), read_recording(now)
    assert after.names == before.names
    for one, other in zip(before.channels, after.channels, strict=True):
        assert other.rate_hz == one.rate_hz
        assert np.abs(other.samples_uv - one.samples_uv).max() <= max(one.step_uv, other.step_uv)


@pytest.mark.parametrize("ending", ["edf", "bdf"])
def test_a_recording_becomes_the_same_bdf(tmp_path: Path, ending: str) -> None:
    source = write(tmp_path / f"in.{ending}", Standing(1, seconds=5).samples_uv)
    out = tmp_path / "out.bdf"
    converted = convert(Order(Source(source), out))
    assert (converted.file, converted.channels, converted.seconds) == (out, NAMES[:2], 5)
    assert converted.findings == ()
    same(source, out)


def test_a_recording_becomes_the_same_within_a_dataset(tmp_path: Path) -> None:
    source = write(tmp_path / "in.edf", Standing(1, seconds=5).samples_uv)
    dataset = Dataset(SETTING, "07", acquisition="pre", readme="Read me. " * 20)
    converted = convert(Order(Source(source), tmp_path / "study", dataset))
    assert converted.file.name == "sub-07_task-reststand_acq-pre_emg.bdf"
    assert converted.findings == ()
    assert check_dataset(tmp_path / "study") == ()
    same(source, converted.file)


def test_a_plain_table_takes_the_rate_and_unit_it_is_given(tmp_path: Path) -> None:
    samples = Standing(1, seconds=5).samples_uv
    source = tmp_path / "in.csv"
    header = ",".join(NAMES[:2])
    np.savetxt(source, samples.T, delimiter=",", header=header, comments="", fmt="%.6f")
    with pytest.raises(RefusedError):
        convert(Order(Source(source), tmp_path / "out.bdf"))
    order = Order(Source(source, reading=Reading(2000.0, "uV")), tmp_path / "out.bdf")
    convert(order)
    written = read_recording(tmp_path / "out.bdf")
    for one, was in zip(written.channels, samples, strict=True):
        assert one.rate_hz == 2000
        assert np.abs(one.samples_uv - was).max() <= one.step_uv


def test_a_dataset_is_never_told_a_posture_that_nobody_named(tmp_path: Path) -> None:
    label = Label(equipment="X")
    source = Source(write(tmp_path / "in.bdf", Standing(1, seconds=5).samples_uv, label))
    with pytest.raises(RefusedError, match="posture-needed"):
        convert(Order(source, tmp_path / "study", Dataset(SETTING, "01")))
    assert not (tmp_path / "study").exists()
    told = Dataset(SETTING, "01", posture=Posture.SITTING)
    converted = convert(Order(source, tmp_path / "study", told))
    assert "task-restsit" in converted.file.name
    assert "posture-unsaid" not in codes(converted)


def test_a_posture_against_the_recording_is_refused(tmp_path: Path) -> None:
    source = Source(write(tmp_path / "in.bdf", Standing(1, seconds=5).samples_uv))
    told = Dataset(SETTING, "01", posture=Posture.LYING)
    with pytest.raises(RefusedError, match="posture-contradicted"):
        convert(Order(source, tmp_path / "study", told))


def test_what_was_not_chosen_is_said(tmp_path: Path) -> None:
    source = Source(write(tmp_path / "in.bdf", Standing(1, seconds=5).samples_uv), NAMES[:1])
    converted = convert(Order(source, tmp_path / "out.bdf"))
    assert converted.channels == NAMES[:1]
    assert "channels-left-out" in codes(converted)


def test_a_file_is_only_replaced_when_told(tmp_path: Path) -> None:
    source = Source(write(tmp_path / "in.bdf", Standing(1, seconds=5).samples_uv))
    convert(Order(source, tmp_path / "out.bdf"))
    with pytest.raises(FileExistsAlreadyError):
        convert(Order(source, tmp_path / "out.bdf"))
    convert(Order(source, tmp_path / "out.bdf", overwrite=True))


def real_files() -> list[Path]:
    """Real recordings of the formats that say their own rate and unit."""
    endings = {".hea", ".c3d", ".xdf", ".h5", ".edf", ".bdf"}
    folders = [SHARED / name for name in REAL]
    files = [it for one in folders for it in ([one] if one.is_file() else one.rglob("*"))]
    return sorted(it for it in files if it.suffix.lower() in endings)


@pytest.mark.skipif(not SHARED.exists(), reason="the shared recordings are not here")
def test_real_recordings_come_back_the_same(tmp_path: Path) -> None:
    done = 0
    for i, source in enumerate(real_files()):
        out = tmp_path / f"{i}.bdf"
        try:
            was = read_recording(source)
        except RefusedError:
            continue
        converted = convert(Order(Source(source), out))
        now = read_recording(out)
        for one, other in zip(was.channels, now.channels, strict=True):
            assert abs(other.rate_hz / one.rate_hz - 1) < 1e-6
            length = len(other.samples_uv)
            assert length == len(one.samples_uv) or "end-cut-off" in codes(converted)
            worst_uv = np.abs(other.samples_uv - one.samples_uv[:length]).max()
            assert worst_uv <= max(one.step_uv, other.step_uv)
        done += 1
    assert done >= 1
