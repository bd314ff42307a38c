"""Every way a file can lie is refused by name; what it does not say is said."""

from collections.abc import Callable
from pathlib import Path

import edfio
import numpy as np
import pytest

from recordings import NAMES, Label, Standing, write
from rekmaat.errors import RefusedError, Severity
from rekmaat.files import fingerprint, read_recording
from rekmaat.files.opening import LARGEST_SAMPLES
from rekmaat.measure.recording import Recording

ENDINGS = ("edf", "bdf")
HEADER_BYTES = 256
COUNT = 2
# Where the fields of the file's header stand, and those of the first signal's (two signals).
FIELDS = {
    "version": (0, 8),
    "header bytes": (184, 8),
    "reserved": (192, 44),
    "data records": (236, 8),
    "record duration": (244, 8),
    "signals": (252, 4),
    "label": (256, 16),
    "unit": (256 + COUNT * 96, 8),
    "physical minimum": (256 + COUNT * 104, 8),
    "physical maximum": (256 + COUNT * 112, 8),
    "digital minimum": (256 + COUNT * 120, 8),
    "digital maximum": (256 + COUNT * 128, 8),
    "samples per record": (256 + COUNT * 216, 8),
}


@pytest.fixture(scope="session", params=ENDINGS)
def good(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("files") / f"good.{request.param}"
    return write(path, Standing(1, seconds=3).samples_uv)


@pytest.fixture
def bent(good: Path, tmp_path: Path) -> Callable[..., Path]:
    """Make a copy with one field of the header overwritten."""

    def bend(**fields: str | bytes) -> Path:
        content = bytearray(good.read_bytes())
        for name, value in fields.items():
            start, width = FIELDS[name.replace("_", " ")]
            raw = value if isinstance(value, bytes) else value.encode("latin-1")
            content[start : start + width] = raw.ljust(width)
        path = tmp_path / f"bent{good.suffix}"
        path.write_bytes(content)
        return path

    return bend


def refusal(path: Path, wanted: tuple[str, ...] = ()) -> str:
    with pytest.raises(RefusedError) as caught:
        read_recording(path, wanted)
    (finding,) = caught.value.findings
    assert finding.severity is Severity.REFUSED
    assert finding.arguments["file"] == str(path)
    assert finding.arguments["place"]
    return finding.code


def codes(recording: Recording) -> set[str]:
    return {finding.code for finding in recording.findings}


def test_what_was_written_is_read_back(good: Path) -> None:
    recording = read_recording(good)
    samples = Standing(1, seconds=3).samples_uv
    assert recording.names == NAMES[:2]
    for channel, expected in zip(recording.channels, samples, strict=True):
        assert channel.rate_hz == 2000
        assert channel.seconds == 3
        np.testing.assert_allclose(channel.samples_uv, expected, atol=channel.step_uv)
        assert channel.limits_uv == (-3000, 3000)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"version": "1"}, "not-this-format"),
        ({"header_bytes": "512"}, "header-size"),
        ({"header_bytes": "x"}, "header-field"),
        ({"reserved": "EDF+D"}, "recording-has-gaps"),
        ({"data_records": "-1"}, "recording-not-closed"),
        ({"data_records": "0"}, "no-samples"),
        ({"data_records": "1.5"}, "header-field"),
        ({"data_records": "99999999"}, "file-truncated"),
        ({"data_records": "2"}, "file-too-long"),
        ({"record_duration": "0"}, "rate-missing"),
        ({"record_duration": ""}, "rate-missing"),
        ({"record_duration": "nan"}, "rate-missing"),
        ({"record_duration": "-1"}, "rate-missing"),
        ({"signals": "9999"}, "header-cut-off"),
        ({"signals": "0"}, "header-field"),
        ({"signals": "-2"}, "header-field"),
        ({"signals": "0  E"}, "header-field"),
        ({"unit": ""}, "unit-missing"),
        ({"unit": "g"}, "unit-wrong"),
        ({"unit": "MV"}, "unit-wrong"),
        ({"physical_minimum": "nan"}, "calibration-wrong"),
        ({"physical_minimum": "-inf"}, "calibration-wrong"),
        ({"physical_minimum": "1e400"}, "calibration-wrong"),
        ({"physical_minimum": ""}, "calibration-wrong"),
        ({"physical_minimum": "3000"}, "calibration-wrong"),
        ({"physical_maximum": "1e30"}, "calibration-wrong"),
        ({"digital_minimum": "x"}, "calibration-wrong"),
        ({"digital_minimum": "8388607", "digital_maximum": "8388607"}, "calibration-wrong"),
        ({"digital_minimum": "100", "digital_maximum": "-100"}, "calibration-wrong"),
        ({"digital_minimum": "-9999999"}, "calibration-wrong"),
        ({"digital_maximum": "99999999"}, "calibration-wrong"),
        ({"samples_per_record": "-4"}, "header-field"),
        ({"samples_per_record": "4e9"}, "header-field"),
        ({"samples_per_record": "99999999"}, "file-truncated"),
        ({"label": "EMG R multifid"}, "channel-ambiguous"),
    ],
    ids=str,
)
def test_a_header_that_lies_is_refused(
    bent: Callable[..., Path], fields: dict[str, str], code: str
) -> None:
    path = bent(**fields)
    if path.suffix == ".bdf" and "reserved" in fields:
        path = bent(reserved="BDF+D")
    assert refusal(path) == code


def test_a_truncated_file_is_refused_by_name(good: Path, tmp_path: Path) -> None:
    """edfio only warns, and reads what is left."""
    content = good.read_bytes()
    for kept in (len(content) - 1, len(content) // 2, HEADER_BYTES * 3 + 1, HEADER_BYTES * 3):
        path = tmp_path / f"cut{kept}{good.suffix}"
        path.write_bytes(content[:kept])
        assert refusal(path) == "file-truncated"


def test_a_file_cut_off_within_its_header_is_refused(good: Path, tmp_path: Path) -> None:
    content = good.read_bytes()
    for kept in (8, 100, HEADER_BYTES, HEADER_BYTES * 3 - 1):
        path = tmp_path / f"cut{kept}{good.suffix}"
        path.write_bytes(content[:kept])
        assert refusal(path) == "header-cut-off"


def test_a_file_with_more_than_it_says_is_refused(good: Path, tmp_path: Path) -> None:
    path = tmp_path / good.name
    path.write_bytes(good.read_bytes() + b"\0")
    assert refusal(path) == "file-too-long"


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"hello", "not-this-format"),
        (b"%PDF-1.7" + bytes(1000), "not-this-format"),
        (bytes(5000), "not-this-format"),
    ],
)
def test_what_is_no_recording_is_refused(
    tmp_path: Path, ending: str, content: bytes, code: str
) -> None:
    path = tmp_path / f"odd.{ending}"
    path.write_bytes(content)
    assert refusal(path) == code


def test_bdf_named_edf_is_refused(tmp_path: Path) -> None:
    bdf = write(tmp_path / "a.bdf", Standing(1, seconds=2).samples_uv)
    assert refusal(bdf.rename(tmp_path / "a.edf")) == "not-this-format"


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.edf").mkdir()
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "notes.doc").write_text("hello")
    assert refusal(tmp_path / "folder.edf") == "file-is-directory"
    assert refusal(tmp_path) == "file-is-directory"
    assert refusal(tmp_path / "notes.doc") == "format-unknown"
    assert refusal(tmp_path / "nowhere.edf") == "file-missing"
    assert refusal(tmp_path / "notes.txt") == "no-samples"
    assert refusal(tmp_path / "null\0byte.edf") in {"file-unreadable", "file-missing"}
    loop = tmp_path / "loop.edf"
    loop.symlink_to(loop)
    assert refusal(loop) == "file-unreadable"


def test_a_device_is_not_read(tmp_path: Path) -> None:
    endless = tmp_path / "endless.edf"
    endless.symlink_to("/dev/zero")
    assert refusal(endless) == "file-unreadable"


@pytest.mark.parametrize(
    ("unit", "times"), [("V", 1e6), ("mV", 1e3), ("uV", 1), ("µV", 1), ("nV", 1e-3)]
)
def test_every_unit_of_tension_becomes_microvolts(
    bent: Callable[..., Path], unit: str, times: float
) -> None:
    plain = read_recording(bent(unit="uV")).channels[0]
    if unit == "V":
        path = bent(unit=unit, physical_minimum="-0.003", physical_maximum="0.003")
        assert read_recording(path).channels[0].limits_uv == pytest.approx((-3000, 3000))
        return
    scaled = read_recording(bent(unit=unit)).channels[0]
    np.testing.assert_allclose(scaled.samples_uv, times * plain.samples_uv)


def test_the_micro_sign_is_read_in_utf8_too(bent: Callable[..., Path]) -> None:
    assert read_recording(bent(unit="µV".encode())).channels[0].samples_uv.any()


def test_only_the_channels_that_are_emg_are_taken(tmp_path: Path) -> None:
    names = ("EMG L multifid", "ECG", "EEG Cz", "Trigger")
    path = write(
        tmp_path / "mixed.edf", Standing(2, seconds=2, channels=4).samples_uv, Label(names)
    )
    recording = read_recording(path)
    assert recording.names == ("EMG L multifid",)
    assert {"channels-left-out", "ecg-channel"} <= codes(recording)


def test_the_ecg_of_a_file_is_handed_on_beside_the_emg(tmp_path: Path) -> None:
    samples = Standing(2, seconds=2).samples_uv
    path = write(tmp_path / "heart.edf", samples, Label(("EMG L multifid", "ECG")))
    heart = read_recording(path).ecg
    assert heart is not None
    assert heart.name == "ECG"
    np.testing.assert_allclose(heart.samples_uv, samples[1], atol=heart.step_uv)
    assert read_recording(path, ("EMG L multifid", "ECG")).ecg is None  # measured, so not beside


def test_an_ecg_without_a_scale_does_no_harm(bent: Callable[..., Path]) -> None:
    recording = read_recording(bent(label="ECG", physical_minimum="nan"))
    assert recording.names == NAMES[1:2]
    assert recording.ecg is None


def test_channels_are_read_by_name_in_the_order_asked(good: Path) -> None:
    assert read_recording(good, NAMES[1::-1]).names == NAMES[1::-1]


def test_a_missing_channel_is_refused_with_those_there_are(good: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        read_recording(good, ("EMG elsewhere",))
    (finding,) = caught.value.findings
    assert finding.code == "channel-missing"
    assert NAMES[0] in str(finding.arguments["labels"])


def test_a_bad_channel_does_no_harm_to_those_chosen(bent: Callable[..., Path]) -> None:
    path = bent(unit="g", physical_minimum="nan")
    assert read_recording(path, (NAMES[1],)).names == (NAMES[1],)


def test_unlabelled_volts_are_taken_and_said(tmp_path: Path) -> None:
    names = ("Longissimus L", "Longissimus R")
    path = write(tmp_path / "plain.edf", Standing(3, seconds=2).samples_uv, Label(names))
    recording = read_recording(path)
    assert recording.names == names
    assert "emg-unlabelled" in codes(recording)
    assert not {"muscle-unsaid", "side-unsaid", "posture-unsaid"} & codes(recording)


def test_nothing_is_assumed_about_muscle_side_and_posture(tmp_path: Path) -> None:
    label = Label(("EMG1", "EMG2"), equipment="X")
    path = write(tmp_path / "bare.edf", Standing(4, seconds=2).samples_uv, label)
    assert {"muscle-unsaid", "side-unsaid", "posture-unsaid"} <= codes(read_recording(path))


def test_no_emg_is_refused_with_the_labels(tmp_path: Path) -> None:
    path = write(tmp_path / "eeg.edf", Standing(5, seconds=2).samples_uv, Label(("EEG C3", "ECG")))
    assert refusal(path) == "no-emg-channel"


@pytest.mark.parametrize("ending", ENDINGS)
def test_mixed_rates_and_annotations_are_read_and_said(tmp_path: Path, ending: str) -> None:
    make, whole = (edfio.EdfSignal, edfio.Edf) if ending == "edf" else (edfio.BdfSignal, edfio.Bdf)
    signals = [
        make(np.sin(np.arange(4 * rate) * 0.1), rate, label=name, physical_dimension="uV")
        for name, rate in (("EMG L ES", 1000), ("EMG R ES", 2000), ("Temp", 10))
    ]
    notes = [edfio.EdfAnnotation(1.0, None, "quiet standing")]
    path = tmp_path / f"mixed.{ending}"
    whole(signals, annotations=notes).write(path)
    recording = read_recording(path)
    assert [channel.rate_hz for channel in recording.channels] == [1000, 2000]
    for channel in recording.channels:
        expected = np.sin(np.arange(4 * channel.rate_hz) * 0.1)
        np.testing.assert_allclose(channel.samples_uv, expected, atol=channel.step_uv)
    assert "rates-mixed" in codes(recording)
    assert "posture-unsaid" not in codes(recording)  # the annotation names it


def test_broken_annotations_are_said_and_the_signals_still_read(tmp_path: Path) -> None:
    signal = edfio.EdfSignal(np.arange(4000.0), 1000, label="EMG L ES", physical_dimension="uV")
    path = tmp_path / "notes.edf"
    edfio.Edf([signal], annotations=[edfio.EdfAnnotation(1, None, "standing")]).write(path)
    content = path.read_bytes()
    path.write_bytes(content.replace(b"+0\x14\x14", b"\xff\xfe\xfd\xfc"))
    recording = read_recording(path)
    assert "annotations-unreadable" in codes(recording)
    assert recording.names == ("EMG L ES",)


def test_notes_without_signals_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.edf"
    edfio.Edf([], annotations=[edfio.EdfAnnotation(0, None, "standing")]).write(path)
    assert refusal(path) == "no-signals"


def test_one_sample_is_read_and_left_to_the_length_check(tmp_path: Path) -> None:
    signal = edfio.EdfSignal.from_digital(
        np.array([5], dtype=np.int16), 1, label="EMG L ES", physical_dimension="uV"
    )
    path = tmp_path / "one.edf"
    edfio.Edf([signal]).write(path)
    assert read_recording(path).channels[0].seconds == 1


def test_a_label_cannot_steer_a_terminal(bent: Callable[..., Path]) -> None:
    recording = read_recording(bent(label=b"EMG \x1b[2J"))
    assert recording.names[0] == "EMG ?[2J"


def test_a_fingerprint_is_that_of_the_content(good: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.write_bytes(good.read_bytes())
    assert fingerprint(copy) == fingerprint(good)
    copy.write_bytes(good.read_bytes()[:-1] + b"\1")
    assert fingerprint(copy) != fingerprint(good)


def test_more_than_fits_in_memory_is_refused_before_it_is_read(
    good: Path, bent: Callable[..., Path]
) -> None:
    records = int(good.read_bytes()[slice(*_field("data records"))])
    size = good.stat().st_size - HEADER_BYTES * (1 + COUNT)
    samples = size // (2 if good.suffix == ".edf" else 3)
    many = records * (LARGEST_SAMPLES // samples + 1)
    huge = bent(data_records=str(many))
    with huge.open("r+b") as file:
        file.truncate(HEADER_BYTES * (1 + COUNT) + many * (size // records))
    assert refusal(huge) == "too-much-data"


def _field(name: str) -> tuple[int, int]:
    start, width = FIELDS[name]
    return start, start + width
