import subprocess
import sys

import pytest

import rekmaat


@pytest.mark.parametrize("name", rekmaat.__all__)
def test_every_name_of_the_library_is_there_and_listed(name: str) -> None:
    assert getattr(rekmaat, name).__module__.startswith("rekmaat.")
    assert name in dir(rekmaat)


def test_another_name_is_no_part_of_the_library() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = rekmaat.nothing


def test_importing_the_library_imports_nothing_else_of_it() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import sys, rekmaat; print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "numpy" not in told.stdout
    assert "rekmaat.guide" not in told.stdout
