import csv
import hashlib
import io
import json
import zipfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lives import (
    NOON,
    NOTE,
    a_check_in,
    a_person,
    a_plan,
    a_screening,
    a_session,
    an_entry,
    an_opening,
    lowered,
    number_id,
    some_noise,
)
from rekmaat.errors import RefusedError
from rekmaat.exchange import archive as archives
from rekmaat.exchange.archive import Packing, read_archive, unpack, write_archive
from rekmaat.exchange.archive_sheets import sheets
from rekmaat.guide.experiment import LogKind
from rekmaat.store.everything import Everything
from rekmaat.store.experiments import StoredExperiment
from rekmaat.store.screenings import StoredScreening
from rekmaat.store.sessions import StoredSession
from strategies import lives

PACKING = Packing("What each file is.\n", "rekmaat 0.1.0", datetime(2026, 3, 3, tzinfo=UTC))
LIFE = Everything(
    a_person(),
    (StoredScreening(a_screening(), lowered(a_screening()), NOON),),
    (a_check_in(),),
    (StoredSession(a_session(), NOON),),
    (
        StoredExperiment(
            a_plan(),
            (an_opening(), an_opening(2, session=190)),
            (some_noise(),),
            (an_entry(701, LogKind.LOOKED), an_entry()),
        ),
    ),
)
PACKED = write_archive(LIFE, PACKING)


def files_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, one in files.items():
            archive.writestr(name, one)
    return content.getvalue()


def resealed(files: dict[str, bytes]) -> bytes:
    """Zip files with a manifest that agrees with them."""
    manifest = json.loads(files["manifest.json"])
    for listed in manifest["files"]:
        if listed["name"] in files:
            listed["sha256"] = hashlib.sha256(files[listed["name"]]).hexdigest()
    return zipped(files | {"manifest.json": json.dumps(manifest).encode()})


def with_contents(**changed: object) -> bytes:
    files = files_of(PACKED)
    contents = json.loads(files["data.json"]) | changed
    return resealed(files | {"data.json": json.dumps(contents).encode()})


def codes_of(content: bytes) -> list[str]:
    with pytest.raises(RefusedError) as refused:
        unpack(content)
    return [finding.code for finding in refused.value.findings]


@settings(deadline=None)
@given(lives())
@example(LIFE)
def test_what_goes_in_comes_out(everything: Everything) -> None:
    content = write_archive(everything, PACKING)
    assert unpack(content) == everything
    assert write_archive(unpack(content), PACKING) == content


def test_the_manifest_names_every_other_file_with_its_checksum() -> None:
    files = files_of(PACKED)
    manifest = json.loads(files.pop("manifest.json"))
    listed = {one["name"]: one["sha256"] for one in manifest["files"]}
    assert listed == {name: hashlib.sha256(one).hexdigest() for name, one in files.items()}
    assert manifest["format"] == "rekmaat-archive"
    assert {"README.txt", "data.json", "sessions.csv", "ratings.csv"} <= set(listed)


def test_every_row_stands_in_a_sheet() -> None:
    rows = {
        name: list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
        for name, content in files_of(PACKED).items()
        if name.endswith(".csv")
    }
    lengths = {name.removesuffix(".csv"): len(lines) - 1 for name, lines in rows.items()}
    assert lengths == {
        "person": 1,
        "screenings": 1,
        "screening_answers": 2,
        "professionals": 1,
        "check_ins": 1,
        "sessions": 1,
        "holds": 3,
        "ratings": 3,
        "adverse_events": 1,
        "experiments": 1,
        "openings": 2,
        "own_noise": 1,
        "experiment_log": 2,
        "experiments/1-2026-03-02/sessions": 2,
    }
    assert all(len(line) == len(lines[0]) for lines in rows.values() for line in lines)
    assert rows["adverse_events.csv"][1][2] == NOTE


@pytest.mark.parametrize(
    "risky",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\uff1d1", "\u00a0=1"],
)
def test_no_text_starts_a_formula_in_a_spreadsheet(risky: str) -> None:
    screening = a_screening()
    given_answers = type(screening.answers)({risky: risky})
    screening = type(screening)(given_answers, screening.country, screening.clearance)
    life = Everything(None, (StoredScreening(screening),), (), ())
    sheet = next(one for one in sheets(life) if one.name == "screening_answers")
    row = list(csv.reader(io.StringIO(sheet.as_csv().decode("utf-8-sig"), newline="")))[1]
    assert row[1:] == [f"'{risky}", f"'{risky}"]
    assert unpack(write_archive(life, PACKING)) == life


@settings(deadline=None)
@given(lives())
def test_no_cell_of_any_sheet_starts_a_formula(everything: Everything) -> None:
    for sheet in sheets(everything):
        for row in csv.reader(io.StringIO(sheet.as_csv().decode("utf-8-sig"), newline="")):
            assert not any(cell.lstrip().startswith(("=", "+", "@")) for cell in row)


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match=r"archive-unreadable.*gone\.zip"):
        read_archive(tmp_path / "gone.zip")
    with pytest.raises(RefusedError, match="archive-unreadable"):
        read_archive(tmp_path)


@pytest.mark.parametrize("content", [b"", b"PK", b"a letter", PACKED[:-30], PACKED[40:-400]])
def test_what_is_no_zip_is_refused(content: bytes) -> None:
    assert codes_of(content) == ["archive-not-zip"]


def test_a_zip_of_something_else_is_refused() -> None:
    assert codes_of(zipped({"holiday.txt": b"sun"})) == ["archive-foreign"]
    assert codes_of(zipped({"manifest.json": b"[]"})) == ["archive-foreign"]
    other = json.dumps({"format": "other", "version": 1}).encode()
    assert codes_of(zipped({"manifest.json": other})) == ["archive-foreign"]


def test_an_archive_of_a_newer_version_is_refused_whatever_else_it_holds() -> None:
    newer = json.dumps({"format": "rekmaat-archive", "version": 3, "new": True}).encode()
    assert codes_of(zipped({"manifest.json": newer})) == ["archive-newer"]


@pytest.mark.parametrize("name", ["data.json", "sessions.csv"])
def test_a_changed_or_missing_file_is_refused_by_name(name: str) -> None:
    files = files_of(PACKED)
    changed = zipped(files | {name: files[name] + b" "})
    with pytest.raises(RefusedError, match=f"archive-file-changed.*{name}"):
        unpack(changed)
    del files[name]
    with pytest.raises(RefusedError, match=f"archive-file-missing.*{name}"):
        unpack(zipped(files))


def test_a_manifest_without_the_contents_is_refused() -> None:
    files = files_of(PACKED)
    manifest = json.loads(files["manifest.json"]) | {"files": []}
    files["manifest.json"] = json.dumps(manifest).encode()
    assert codes_of(zipped(files)) == ["archive-file-missing"]


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_UNPACKED_BYTES", 2**20)
    bomb = zipped({"data.json": b"0" * (2**20 + 1)})
    assert len(bomb) < 2000
    assert codes_of(bomb) == ["archive-too-large"]


def test_a_bomb_that_lies_about_its_size_is_not_unpacked_beyond_it() -> None:
    bomb = bytearray(zipped({"data.json": b"0" * 2**22}))
    true, lie = (2**22).to_bytes(4, "little"), (10).to_bytes(4, "little")
    assert true in bomb
    assert codes_of(bytes(bomb.replace(true, lie))) == ["archive-damaged"]


def test_too_many_or_too_large_files_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MOST_FILES", 100)
    assert codes_of(zipped({str(number): b"" for number in range(101)})) == ["archive-too-large"]
    monkeypatch.setattr(archives, "MOST_BYTES", 1000)
    path = tmp_path / "large.zip"
    path.write_bytes(PACKED)
    with pytest.raises(RefusedError, match="archive-too-large"):
        read_archive(path)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"person": {"id": 1}}, "person"),
        ({"person": {"surprise": 1}}, "person"),
        ({"sessions": {}}, "sessions"),
        ({"more": 1}, "more"),
        ({"version": 3}, "version"),
        ({"version": 1}, "experiments"),
        ({"experiments": [{}]}, "experiments"),
    ],
)
def test_a_field_that_is_wrong_is_refused_by_name(changed: dict[str, object], field: str) -> None:
    with pytest.raises(RefusedError) as refused:
        unpack(with_contents(**changed))
    for finding in refused.value.findings:
        assert finding.code == "archive-field-wrong"
        assert str(finding.arguments["field"]).startswith(field)


def test_a_wrong_value_is_not_repeated_in_the_refusal() -> None:
    sessions = json.loads(files_of(PACKED)["data.json"])["sessions"]
    sessions[0]["session"]["event"]["kind"] = "my-secret"
    with pytest.raises(RefusedError) as refused:
        unpack(with_contents(sessions=sessions))
    assert "sessions.0.session.event.kind" in str(refused.value)
    assert "my-secret" not in str(refused.value)


def test_contents_that_contradict_themselves_are_refused_with_the_id() -> None:
    contents = json.loads(files_of(PACKED)["data.json"])
    with pytest.raises(RefusedError, match=f"archive-screening-missing.*{number_id(10)}"):
        unpack(with_contents(screenings=[]))
    with pytest.raises(RefusedError, match=f"archive-id-twice.*{number_id(100)}"):
        unpack(with_contents(sessions=contents["sessions"] * 2))
    contents["screenings"][0]["recorded_at"] = None
    with pytest.raises(RefusedError, match=f"archive-professional-wrong.*{number_id(10)}"):
        unpack(with_contents(screenings=contents["screenings"]))


@pytest.mark.parametrize("flag", [0x1, 0x9])
def test_an_encrypted_entry_is_refused(flag: int) -> None:
    content = bytearray(zipped({"data.json": b"{}"}))
    central = content.index(b"PK\x01\x02")
    content[central + 8] |= flag
    assert codes_of(bytes(content)) == ["archive-damaged"]


def test_an_entry_packed_in_an_unusual_way_is_refused() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("manifest.json", b"{}")
    assert codes_of(content.getvalue()) == ["archive-damaged"]


def test_deeply_nested_contents_are_refused() -> None:
    files = files_of(PACKED) | {"data.json": b"[" * 100_000}
    assert codes_of(resealed(files)) == ["archive-field-wrong"]


@settings(deadline=None, max_examples=300)
@given(st.integers(0, len(PACKED) - 1), st.binary(min_size=1, max_size=4))
def test_damage_anywhere_is_refused_or_harmless(place: int, damage: bytes) -> None:
    damaged = PACKED[:place] + damage + PACKED[place + len(damage) :]
    with suppress(RefusedError):
        assert unpack(damaged) == LIFE
