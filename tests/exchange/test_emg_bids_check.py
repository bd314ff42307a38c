"""Every way a dataset can mislead is found; the field's validator lets the first ones through."""

import itertools
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bids_datasets import READY, add, validate
from recordings import Standing
from rekmaat.catalogue.text import text_of
from rekmaat.errors import Severity
from rekmaat.exchange.emg_bids_check import check_dataset
from rekmaat.exchange.emg_bids_recording import check_recording
from rekmaat.guide.wording import Language
from rekmaat.tell.sentences import finding_sentence

SHARED = Path(__file__).parents[3] / "shared"
EXAMPLES = SHARED / "data" / "emg_bids_examples"
STEM = "sub-01/ses-1/emg/sub-01_ses-1_task-reststand_acq-pre_run-01"
Break = Callable[[Path], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    add(tmp_path / "study", READY, "pre")
    return tmp_path / "study"


def codes(folder: Path) -> list[str]:
    return [finding.code for finding in check_dataset(folder)]


def setting(**changed: object) -> Break:
    """Change what the sidecar says; None takes a key away."""

    def apply(folder: Path) -> None:
        path = folder / f"{STEM}_emg.json"
        said = json.loads(path.read_text()) | changed
        path.write_text(json.dumps({key: it for key, it in said.items() if it is not None}))

    return apply


def table(old: str, new: str, suffix: str = "channels") -> Break:
    def apply(folder: Path) -> None:
        path = folder / f"{STEM}_{suffix}.tsv"
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new))

    return apply


def text(name: str, content: str) -> Break:
    def apply(folder: Path) -> None:
        (folder / name).write_text(content)

    return apply


def without(name: str) -> Break:
    def apply(folder: Path) -> None:
        (folder / name).unlink()

    return apply


def cut_after_the_header(folder: Path) -> None:
    file = folder / f"{STEM}_emg.bdf"
    file.write_bytes(file.read_bytes()[: 256 * 4])


def coordinates(folder: Path) -> None:
    """Electrodes in a system that no file describes."""
    path = folder / "sub-01/ses-1/emg/sub-01_ses-1_electrodes.tsv"
    path.write_text("name\tx\ty\nE1\t1\t2\n")


def coordinates_on_the_back(folder: Path) -> None:
    path = folder / "sub-01/ses-1/emg/sub-01_ses-1_electrodes.tsv"
    path.write_text("name\tx\ty\tcoordinate_system\nE1\t1\t2\tback\n")


def a_session_less(folder: Path) -> None:
    (folder / "sub-01" / "emg").mkdir()


# What the validator lets through.
SILENT: dict[str, tuple[Break, str]] = {
    "no table of channels": (without(f"{STEM}_channels.tsv"), "bids-channels-missing"),
    "cut off after the header": (cut_after_the_header, "file-truncated"),
    "a unit nobody converts": (table("\tuV\t", "\tmicrovolt\t"), "bids-unit-unreadable"),
    "electrodes nowhere": (coordinates, "bids-coordinates-missing"),
    "a wrong count": (setting(EMGChannelCount=7), "bids-count-wrong"),
}
OTHERS: dict[str, tuple[Break, str]] = {
    "a missing setting": (setting(PowerLineFrequency=None), "bids-settings-missing"),
    "an undescribed placement": (
        setting(EMGPlacementSchemeDescription=None),
        "bids-settings-missing",
    ),
    "a rate of nothing": (setting(SamplingFrequency=0), "bids-rate-wrong"),
    "a rate without end": (setting(SamplingFrequency=float("inf")), "bids-rate-wrong"),
    "a rate that is none": (setting(SamplingFrequency=float("nan")), "bids-rate-wrong"),
    "a rate beyond floats": (setting(SamplingFrequency=10**400), "bids-rate-wrong"),
    "another rate": (setting(SamplingFrequency=1000), "bids-rate-wrong"),
    "broken settings": (text(f"{STEM}_emg.json", "{"), "bids-unreadable"),
    "settings that are a list": (text(f"{STEM}_emg.json", "[]"), "bids-unreadable"),
    "columns in another order": (table("name\ttype", "type\tname"), "bids-columns-wrong"),
    "a channel too many": (table("ECG II\t", "X\tMISC\tV\nECG II\t"), "bids-channel-count"),
    "other names": (table("EMG L multifid\tEMG", "left\tEMG"), "bids-names-differ"),
    "small letters": (table("\tEMG\t", "\temg\t"), "bids-type-case"),
    "no EMG": (table("\tEMG\t", "\tMISC\t"), "bids-no-emg"),
    "another unit": (table("\tuV\t", "\tV\t"), "bids-units-differ"),
    "a column nobody describes": (text(f"{STEM}_channels.json", "{}"), "bids-column-undescribed"),
    "an empty table": (text(f"{STEM}_channels.tsv", ""), "bids-unreadable"),
    "an unlisted person": (text("participants.tsv", "participant_id\n"), "bids-person-unlisted"),
    "no description": (text("dataset_description.json", "{}"), "bids-settings-missing"),
    "sessions and none": (a_session_less, "bids-sessions-mixed"),
    "no recording": (without(f"{STEM}_emg.bdf"), "bids-no-recording"),
}


@pytest.mark.parametrize("name", [*SILENT, *OTHERS])
def test_every_fault_is_found(folder: Path, name: str) -> None:
    apply, code = (SILENT | OTHERS)[name]
    apply(folder)
    assert code in codes(folder)
    for finding in check_dataset(folder):
        json.dumps(dict(finding.arguments), allow_nan=False)


def test_each_silent_fault_is_told_alone(folder: Path) -> None:
    setting(EMGChannelCount=7)(folder)
    (finding,) = check_dataset(folder)
    assert (finding.arguments["said"], finding.arguments["n"]) == ("7", 2)
    assert finding.severity is Severity.WARNING


def test_the_fields_own_validator_lets_all_of_them_through(folder: Path) -> None:
    """Without this our own checks would not be needed."""
    add(folder, Standing(3, seconds=3).recording(), "post")
    for name in ("cut off after the header", "a unit nobody converts", "electrodes nowhere"):
        SILENT[name][0](folder)
    SILENT["a wrong count"][0](folder)
    (folder / f"{STEM.replace('pre', 'post')}_channels.tsv").unlink()
    (folder / f"{STEM.replace('pre', 'post')}_channels.json").unlink()
    assert {code for _, code in SILENT.values()} <= set(codes(folder))
    assert validate(folder).errors == ()


def test_what_is_said_above_a_recording_counts_for_it_too(folder: Path) -> None:
    """Inheritance: the sidecar of the whole dataset says what the nearest leaves out."""
    setting(PowerLineFrequency=None)(folder)
    (folder / "task-reststand_emg.json").write_text('{"PowerLineFrequency": 50}')
    assert codes(folder) == []
    (folder / "task-reststand_emg.json").rename(folder / "task-typing_emg.json")
    assert codes(folder) == ["bids-settings-missing"]


def test_a_system_of_coordinates_must_be_the_one_that_is_named(folder: Path) -> None:
    coordinates_on_the_back(folder)
    system = folder / "sub-01/ses-1/emg/sub-01_ses-1_space-back_coordsystem.json"
    system.write_text("{}")
    assert codes(folder) == []
    system.rename(system.with_name("sub-01_ses-1_space-leg_coordsystem.json"))
    assert codes(folder) == ["bids-system-missing"]


def test_a_folder_without_a_recording_is_said(tmp_path: Path) -> None:
    assert codes(tmp_path) == ["bids-unreadable", "bids-no-recording"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xff", "UTF-8"),
        (b"[" * 100_000, "JSON"),
        (b'{"a": ' + b"9" * 5000 + b"}", "JSON"),
        (b" " * (16 * 2**20 + 1), "large"),
    ],
)
def test_no_description_can_make_the_check_fail(folder: Path, content: bytes, reason: str) -> None:
    (folder / f"{STEM}_emg.json").write_bytes(content)
    unreadable = [it for it in check_dataset(folder) if it.code == "bids-unreadable"]
    assert [reason in str(it.arguments["reason"]) for it in unreadable] == [True]


@pytest.mark.skipif(not EXAMPLES.exists(), reason="the shared recordings are not here")
@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("emg_TwoWristbands", {"bids-units-differ"}),
        ("emg_IndependentMod", {"bids-units-differ"}),
        ("emg_CustomBipolarFace", {"bids-units-differ"}),
        ("emg_ConcurrentIndependentUnits", {"bids-units-differ"}),
        ("emg_Multimodal", {"header-field", "bids-unit-unreadable"}),
    ],
)
def test_the_fields_own_examples_have_only_the_faults_they_have(name: str, found: set[str]) -> None:
    """Their tables say V where the files say uV; the header of the last is broken."""
    folder = EXAMPLES / name
    assert set(codes(folder)) == found


def test_two_tables_that_claim_one_recording_are_told(folder: Path) -> None:
    table = folder / f"{STEM}_channels.tsv"
    table.with_name("sub-01_channels.tsv").write_bytes(table.read_bytes())
    assert "sidecars-several" in codes(folder)


def test_a_recording_alone_can_be_checked(folder: Path) -> None:
    assert check_recording(folder / f"{STEM}_emg.bdf") == ()


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
SETTINGS = st.dictionaries(
    st.sampled_from(("SamplingFrequency", "EMGChannelCount", "EMGPlacementScheme", "TaskName")),
    ANY_JSON,
)
COLUMNS = st.sampled_from(("name", "type", "units", "signal_electrode", "x", "coordinate_system"))
LINE = st.lists(st.text(max_size=4) | COLUMNS | st.sampled_from(("EMG", "uV")), max_size=5)
TABLE = st.builds(
    lambda columns, lines: "\n".join("\t".join(it) for it in (columns, *lines)),
    st.lists(COLUMNS, max_size=6),
    st.lists(LINE, max_size=5),
)


@given(said=SETTINGS, channels=TABLE, electrodes=TABLE)
@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_a_dataset_says_is_answered_in_words(
    folder: Path, said: dict[str, object], channels: str, electrodes: str
) -> None:
    (folder / f"{STEM}_emg.json").write_text(json.dumps(said))
    (folder / f"{STEM}_channels.tsv").write_text(channels, encoding="utf-8", newline="")
    placed = folder / "sub-01/ses-1/emg/sub-01_ses-1_electrodes.tsv"
    placed.write_text(electrodes, encoding="utf-8", newline="")
    for finding, language in itertools.product(check_dataset(folder), Language):
        json.dumps(dict(finding.arguments), allow_nan=False)
        assert finding_sentence(finding, text_of(language, "findings"))
