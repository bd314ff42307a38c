"""Readers that may crash: whatever happens to their process, a refusal comes out."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from formats import C3d, write_c3d
from recordings import Standing, write
from rekmaat.errors import RefusedError
from rekmaat.files import read_recording

NAMES = ("EMG L multifid", "EMG R multifid")
EXTRAS = ("ezc3d", "h5py", "pyxdf", "wfdb")


def c3d(path: Path, samples: int = 2000) -> Path:
    stored = np.random.default_rng(1).integers(-900, 900, (2, samples)).astype(np.int16)
    return write_c3d(path, C3d(stored, NAMES, ("uV", "uV")))


def read_elsewhere(path: Path, readers: Path, times: int = 2) -> subprocess.CompletedProcess[str]:
    """Read in a fresh Python in which other modules stand in front of the installed ones."""
    code = (
        "import sys; from pathlib import Path; from rekmaat.files import read_recording\n"
        "from rekmaat.errors import RefusedError\n"
        f"for _ in range({times}):\n"
        "    try: print(len(read_recording(Path(sys.argv[1])).channels))\n"
        "    except RefusedError as error: print(error)\n"
    )
    return subprocess.run(
        [sys.executable, "-c", code, str(path)],
        env=os.environ | {"PYTHONPATH": str(readers)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("reader", "code"),
    [
        ("raise ModuleNotFoundError('No module named ezc3d')", "extra-missing"),
        ("import os\ndef c3d(path): os.abort()", "reader-broke"),
        ("def c3d(path): raise KeyboardInterrupt", "reader-broke"),
        ("def c3d(path): return 1 / 0", "reader-refuses"),
        ("import time\ndef c3d(path): time.sleep(60)", "reader-too-slow"),
        ("def c3d(path): return bytearray(10**10)", "reader-memory"),
        ("print('x' * 100000)\ndef c3d(path): print('noise'); raise OSError", "reader-refuses"),
    ],
    ids=lambda it: it if "-" in it else "",
)
def test_a_reader_that_fails_in_any_way_is_a_refusal(
    tmp_path: Path, reader: str, code: str
) -> None:
    """The reader is replaced by one that fails, in a Python of its own."""
    (tmp_path / "ezc3d.py").write_text(reader)
    begun = time.monotonic()
    times = 1 if "sleep" in reader else 2
    done = read_elsewhere(c3d(tmp_path / "a.c3d"), tmp_path, times)
    told = done.stdout.splitlines()
    assert done.stderr == ""
    assert [it.split()[0] for it in told] == [code] * times
    assert time.monotonic() - begun < 20


def test_a_missing_extra_is_named(tmp_path: Path) -> None:
    (tmp_path / "ezc3d.py").write_text("raise ModuleNotFoundError('No module named ezc3d')")
    done = read_elsewhere(c3d(tmp_path / "a.c3d"), tmp_path)
    assert "extra=c3d" in done.stdout


def test_after_a_refusal_the_next_file_is_read(tmp_path: Path) -> None:
    bad = tmp_path / "bad.c3d"
    bad.write_bytes(bytes([2, 0x50]) + os.urandom(3000))
    for _ in range(2):
        with pytest.raises(RefusedError):
            read_recording(bad)
        assert read_recording(c3d(tmp_path / "good.c3d")).names == NAMES


def test_a_file_is_found_from_whatever_folder_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    c3d(tmp_path / "a.c3d")
    (tmp_path / "deeper").mkdir()
    monkeypatch.chdir(tmp_path)
    assert read_recording(Path("a.c3d")).file == "a.c3d"
    monkeypatch.chdir(tmp_path / "deeper")
    assert read_recording(Path("../a.c3d")).names == NAMES


@pytest.mark.parametrize("name", ["naïve €.c3d", "with 'quotes' and\nlines.c3d", "-o.c3d"])
def test_any_name_is_read(tmp_path: Path, name: str) -> None:
    path = c3d(tmp_path / name)
    assert read_recording(path).file == str(path)


def test_a_name_that_is_no_text_is_read(tmp_path: Path) -> None:
    path = c3d(Path(os.fsdecode(os.fsencode(tmp_path) + b"/na\xefve.c3d")))
    assert read_recording(path).file == str(path)


def test_a_reader_that_nobody_waits_for_ends_by_itself(tmp_path: Path) -> None:
    (tmp_path / "ezc3d.py").write_text("import time\ndef c3d(path): time.sleep(60)")
    request = {"reader": "c3d", "file": str(c3d(tmp_path / "a.c3d")), "wanted": [], "size": 1}
    request |= {"seconds": 0.4, "folder": str(tmp_path)}
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", "from rekmaat.files.apart_worker import serve; serve()"],
        input=json.dumps(request) + "\n",
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert time.monotonic() - begun < 10


def test_a_process_that_was_ended_from_outside_is_started_again(tmp_path: Path) -> None:
    path = c3d(tmp_path / "a.c3d")
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from rekmaat.files import read_recording\n"
        "for _ in range(2):\n"
        "    print(len(read_recording(Path(sys.argv[1])).channels))\n"
        "    for task in Path('/proc/self/task').glob('*/children'):\n"
        "        for child in task.read_text().split(): os.kill(int(child), signal.SIGKILL)\n"
        "    import time; time.sleep(0.3)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["2", "2"]


def test_reading_edf_loads_none_of_the_extras(tmp_path: Path) -> None:
    path = write(tmp_path / "a.edf", Standing(1, seconds=2).samples_uv)
    code = (
        "import sys; from pathlib import Path; from rekmaat.files import read_recording\n"
        "read_recording(Path(sys.argv[1])); print(*sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert not {*EXTRAS, "pandas", "scipy", "subprocess"} & set(loaded.stdout.split())


def test_nothing_of_an_extra_is_loaded_here_even_for_its_own_format(tmp_path: Path) -> None:
    path = c3d(tmp_path / "a.c3d")
    code = (
        "import sys; from pathlib import Path; from rekmaat.files import read_recording\n"
        "read_recording(Path(sys.argv[1])); print(*sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert not set(EXTRAS) & set(loaded.stdout.split())
    assert loaded.stderr == ""
