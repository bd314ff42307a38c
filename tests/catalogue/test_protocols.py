"""A therapist's own file goes through the same checks as ours."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.catalogue.protocols import LARGEST_FILE_BYTES, load_protocols, load_shipped
from rekmaat.catalogue.text import text_of
from rekmaat.errors import Finding
from rekmaat.guide.protocol import Arm, Need, ReviewStatus, SourceStatus
from rekmaat.guide.wording import Language

OWN = """\
id = "mine"
version = "1"
name = "Mine"
summary = "Short holds"
exercise = "standing_pelvic_forward"

[dose]
hold_s = 15
repetitions = 2
rest_s = 10

[source]
ref = "own practice"
status = "own"

[review]
status = "not_reviewed"
"""


def faults_of(home: Path, content: str | bytes, name: str = "mine.toml") -> tuple[Finding, ...]:
    folder = home / "protocols"
    folder.mkdir(exist_ok=True)
    raw = content.encode() if isinstance(content, str) else content
    (folder / name).write_bytes(raw)
    return load_protocols(home).findings


def test_every_shipped_protocol_names_a_source_and_that_nobody_reviewed_it() -> None:
    """U10, V14."""
    shipped = load_shipped().protocols
    assert set(shipped) == {"umcg", "kuleuven", "npp", "posterior_tilt", "seated", "control"}
    for protocol in shipped.values():
        assert all(protocol.source.reference.spoken_in(language) for language in Language)
        assert protocol.review.status is ReviewStatus.NOT_REVIEWED
    for name in ("umcg", "kuleuven", "npp"):
        assert shipped[name].source.status is SourceStatus.NOT_FOUND


def test_what_the_article_leaves_open_is_not_filled_in() -> None:
    """P09, P10."""
    shipped = load_shipped().protocols
    assert shipped["kuleuven"].needs == (Need.REPETITIONS,)
    assert shipped["kuleuven"].dose.repetitions is None
    assert shipped["npp"].needs == (Need.THERAPIST,)
    assert shipped["npp"].dose.hold_s is None
    assert shipped["control"].arm is Arm.CONTROL


def test_a_good_file_stands_among_ours(tmp_path: Path) -> None:
    """K04."""
    assert faults_of(tmp_path, OWN) == ()
    mine = load_protocols(tmp_path).protocols["mine"]
    assert (mine.dose.hold_s, mine.dose.repetitions) == (15, 2)
    assert mine.name.fr == "Mine"
    assert mine.source.reference.nl == "own practice"


def test_a_review_counts_only_with_a_name(tmp_path: Path) -> None:
    """U10."""
    unsigned = OWN.replace("not_reviewed", "reviewed")
    (fault,) = faults_of(tmp_path, unsigned)
    assert fault.arguments["field"] == "review.by"
    signed = unsigned + 'by = "a physiotherapist, register number 1"\n'
    assert faults_of(tmp_path, signed) == ()


@pytest.mark.parametrize(
    ("change", "code", "line"),
    [
        (("hold_s = 15", "hold_s = 500"), "toml-number", 8),
        (("hold_s = 15", 'hold_s = "15"'), "toml-number", 8),
        (("hold_s = 15", "hold_s = nan"), "toml-number", 8),
        (("hold_s = 15\n", ""), "toml-field-missing", 7),
        (("repetitions = 2", "repetitions = 2.5"), "toml-whole", 9),
        (("repetitions = 2", "repetitions = true"), "toml-number", 9),
        (("repetitions = 2\n", ""), "toml-field-missing", 7),
        (("rest_s = 10", "reps = 10"), "toml-field-unknown", 10),
        (("standing_pelvic_forward", "bridge"), "toml-field-wrong", 5),
        (('status = "own"', 'status = "great"'), "toml-field-wrong", 14),
        (('name = "Mine"', "name = { nl = 'Mijn' }"), "toml-wording", 3),
        (('id = "mine"', 'id = "umcg"'), "toml-id-taken", 1),
        (('id = "mine"', 'id = "My own"'), "toml-field-wrong", 1),
        (('version = "1"', f'version = "{65 * "1"}"'), "toml-field-wrong", 2),
        (('version = "1"', f"version = {20_000 * '['}"), "toml-syntax", 17),
        (('version = "1"', "version = "), "toml-syntax", 2),
    ],
)
def test_a_fault_is_told_with_its_line(
    tmp_path: Path, change: tuple[str, str], code: str, line: int
) -> None:
    (fault,) = faults_of(tmp_path, OWN.replace(*change))
    assert (fault.code, fault.arguments["line"]) == (code, line)
    assert "mine" not in load_protocols(tmp_path).protocols
    for language in Language:
        told = text_of(language, "protocols").say(fault.code, fault.arguments)
        assert "mine.toml" in told
        assert str(line) in told


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    faulty = OWN.replace("hold_s = 15", "hold_s = 1").replace("repetitions = 2", "repetitions = 99")
    assert [fault.arguments["line"] for fault in faults_of(tmp_path, faulty)] == [8, 9]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xfe", "toml-not-utf8"),
        (b"#" * (LARGEST_FILE_BYTES + 1), "toml-too-large"),
    ],
)
def test_a_file_that_is_no_text_is_named(tmp_path: Path, content: bytes, code: str) -> None:
    (fault,) = faults_of(tmp_path, content)
    assert fault.code == code
    assert text_of(Language.NL, "protocols").say(code, fault.arguments)


def test_a_folder_with_the_name_of_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "protocols" / "mine.toml").mkdir(parents=True)
    (fault,) = load_protocols(tmp_path).findings
    assert fault.code == "file-unreadable"


def test_a_pipe_and_an_endless_device_are_named_instead_of_waited_for(tmp_path: Path) -> None:
    (tmp_path / "protocols").mkdir()
    os.mkfifo(tmp_path / "protocols" / "pipe.toml")
    (tmp_path / "protocols" / "zero.toml").symlink_to("/dev/zero")
    faults = load_protocols(tmp_path).findings
    assert [(it.code, it.arguments["file"]) for it in faults] == [
        ("file-unreadable", "pipe.toml"),
        ("file-unreadable", "zero.toml"),
    ]


@given(st.text(max_size=300))
def test_any_text_is_a_protocol_or_a_list_of_faults(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    home = tmp_path_factory.mktemp("home")
    assert faults_of(home, text.encode("utf-8", "surrogatepass"))


LINES = OWN.splitlines()


@given(st.lists(st.sampled_from([*LINES, "hold_s = []", "[dose]", "[[dose]]", "dose = 3", "x"])))
def test_any_shuffle_of_lines_is_a_protocol_or_a_list_of_faults(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    home = tmp_path_factory.mktemp("home")
    found = faults_of(home, "\n".join(lines))
    assert found or "mine" in load_protocols(home).protocols
    for fault in found:
        assert text_of(Language.EN, "protocols").say(fault.code, fault.arguments)


@pytest.mark.parametrize(
    "name", [it.id for it in load_shipped().exercises.values() if not it.guided]
)
def test_no_protocol_makes_a_session_of_a_stretch_that_is_only_compared(
    tmp_path: Path, name: str
) -> None:
    (found,) = faults_of(tmp_path, OWN.replace("standing_pelvic_forward", name))
    assert found.code == "toml-field-wrong"
    assert found.arguments["field"] == "exercise"
    assert name not in str(found.arguments["allowed"])
