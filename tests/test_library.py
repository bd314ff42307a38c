"""The names of `import rekmaat`: light to import, documented, typed."""

import inspect
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

import rekmaat

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "reference" / "library.md").read_text(encoding="utf-8")
CALLS = [name for name in rekmaat.__all__ if inspect.isfunction(getattr(rekmaat, name))]
FOR_RECORDINGS = [
    "compare",
    "measure_tension",
    "read_recording",
    "recording_from_arrays",
]
UNITS = ("_uv", "_hz", "_percent", "_s")
A_SCRIPT = """
from pathlib import Path

import numpy as np

import rekmaat as rk


def told(report: rk.ChangeReport) -> str:
    low, high = report.overall.interval_percent
    needed: int | None = report.overall.recordings_needed
    rows: list[tuple[str, float | None]] = [(it.channel, it.before_uv) for it in report.rows]
    return f"{report.overall.percent_change:.1f} ({low:.1f} to {high:.1f}) {needed} {rows}"


def from_files(folder: Path) -> rk.ChangeReport:
    before, after = sorted(folder.glob("before*.bdf")), ["after.bdf"]
    return rk.compare(before, after, noise=folder / "noise.bdf", channels="EMG L multifid")


samples = np.zeros(30_000, dtype=np.float32)
one: rk.Recording = rk.recording_from_arrays("a", {"EMG L": samples}, rate_hz=1000, unit="mV")
table: rk.Recording = rk.read_recording("a.csv", ["EMG L"], rate_hz=1000, unit="uV")
made = rk.simulate(rk.Scene(change_percent=-18), seed=1)
report = rk.compare([*made.before, "before2.bdf"], one, repeats=made.repeats)
svg: str = report.figure("traces", language="nl").svg()
tension: float = rk.measure_tension(Path("a.bdf")).channel("EMG L").tension_uv
report.save("change.html", language="fr")
"""
WRONG = """
import rekmaat as rk

rk.recording_from_arrays("a", {"EMG L": [1.0]}, unit="uV")
rk.recording_from_arrays("a", {"EMG L": [1.0]}, rate_hz=1000, unit="uv")
rk.compare([1.0, 2.0], "b.bdf")
rk.compare("a.bdf", "b.bdf").figure("traces", language="de")
"""


@pytest.mark.parametrize("name", rekmaat.__all__)
def test_every_name_of_the_library_is_there_and_listed(name: str) -> None:
    assert getattr(rekmaat, name).__module__.startswith("rekmaat.")
    assert name in dir(rekmaat)


def test_another_name_is_no_part_of_the_library() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = rekmaat.nothing


def loaded_by(code: str) -> set[str]:
    told = subprocess.run(
        [sys.executable, "-c", f"import sys, rekmaat; {code}; print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(told.stdout.split())


def test_importing_the_library_imports_nothing_else_of_it() -> None:
    loaded = loaded_by("pass")
    assert "numpy" not in loaded
    assert {it for it in loaded if it.startswith("rekmaat")} == {"rekmaat", "rekmaat.version"}


def test_comparing_recordings_loads_neither_a_renderer_nor_a_server_nor_the_text() -> None:
    loaded = loaded_by("rekmaat.compare, rekmaat.simulate, rekmaat.recording_from_arrays")
    assert "rekmaat.service.library" in loaded
    heavy = {"scipy", "pandas", "vl_convert", "fluent", "sqlalchemy", "fastapi", "pydantic", "h5py"}
    assert not {it.partition(".")[0] for it in loaded} & heavy


@pytest.mark.parametrize("name", rekmaat.__all__)
def test_every_name_is_documented(name: str) -> None:
    assert re.search(rf"^\| `{name}\b", PAGE, re.MULTILINE), "on the page of the library"
    assert len(inspect.getdoc(getattr(rekmaat, name)) or "") > 20


def test_the_page_names_nothing_that_is_not_there() -> None:
    """But for the attributes of the report, which have a section of their own."""
    before, report, after = re.split(
        r"^## (?:`ChangeReport`|A trial of many people)$", PAGE, flags=re.MULTILINE
    )
    named = re.findall(r"^\| `(\w+)", before + after, re.MULTILINE)
    assert sorted(named) == sorted(rekmaat.__all__)
    attributes = re.findall(r"`(\w+)", " ".join(re.findall(r"^\| (`[^|]*)", report, re.MULTILINE)))
    arguments = {"name", "language"}
    public = {it for it in dir(rekmaat.ChangeReport) if not it.startswith("_")}
    assert set(attributes) - arguments == public


@pytest.mark.parametrize("name", FOR_RECORDINGS)
def test_every_argument_is_documented(name: str) -> None:
    function = getattr(rekmaat, name)
    told = inspect.getdoc(function) or ""
    arguments = re.search(r"Args:\n(.*?)\n\n", told, re.DOTALL)
    assert arguments
    assert re.findall(r"^    (\w+):", arguments[1], re.MULTILINE) == list(
        inspect.signature(function).parameters
    )
    assert "Returns:" in told
    assert "Raises:" in told
    assert f"`{name}(" in PAGE


def test_rate_and_unit_of_arrays_have_no_default() -> None:
    parameters = inspect.signature(rekmaat.recording_from_arrays).parameters
    for name in ("rate_hz", "unit"):
        assert parameters[name].default is inspect.Parameter.empty
        assert parameters[name].kind is inspect.Parameter.KEYWORD_ONLY


def test_every_number_of_a_report_has_its_unit_in_its_name() -> None:
    from rekmaat.service.emg_report import ChangeRow, ChannelResult

    for record in (ChangeRow, ChannelResult):
        hints = get_type_hints(record)
        numbers = [it.name for it in fields(record) if float in get_args(hints[it.name])]
        assert numbers
        without = [it for it in numbers if not it.endswith(UNITS) and it != "percent_change"]
        assert without == []


def checked(folder: Path, script: str) -> tuple[int, str]:
    file = folder / "script.py"
    file.write_text(script, encoding="utf-8")
    settings = folder / "mypy.ini"  # not ours: what a user has is nothing but --strict
    settings.write_text("[mypy]\nstrict = True\n", encoding="utf-8")
    command = ["-m", "mypy", "--config-file", str(settings), "--cache-dir", str(CACHE), str(file)]
    told = subprocess.run(
        [sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False
    )
    return told.returncode, told.stdout


CACHE = ROOT / ".mypy_cache" / "of_users"


def test_a_script_that_uses_the_library_holds_under_strict_types(tmp_path: Path) -> None:
    code, told = checked(tmp_path, A_SCRIPT)
    assert code == 0, told


def test_a_script_that_forgets_the_rate_or_invents_a_unit_does_not(tmp_path: Path) -> None:
    _, told = checked(tmp_path, WRONG)
    for complaint in ("rate_hz", "\"Literal['uv']\"", "List item 0", "\"Literal['de']\""):
        assert complaint in told
