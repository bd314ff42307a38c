"""R, kept alive: it reads a table, answers in JSON and times itself."""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trials_bench.answers import Answer, Difference
from trials_bench.simulated import Trial, write_trials

SCRIPT = Path(__file__).with_name("witness.R")
SATTERTHWAITE, KENWARD_ROGER = "Satterthwaite", "Kenward-Roger"


class AbsentError(Exception):
    """R, or one of its packages, is not here; the sentence says which."""


@dataclass(frozen=True, slots=True)
class ArmTests:
    """Of each trial in turn: the p of all arms together, and whether it was at the boundary."""

    p_arms: tuple[float, ...]
    boundary: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class R:
    """A running R, and the folder through which it gets its tables."""

    process: subprocess.Popen[str]
    folder: Path

    @property
    def errors(self) -> Path:
        """Where it complains; a pipe that nobody reads would stop it."""
        return self.folder / "errors.txt"

    def versions(self) -> str:
        """Return the version of R and of its packages."""
        told = self._ask(ask="versions")
        return ", ".join(f"{name} {version}" for name, version in told.items())

    def analyse(self, trials: Sequence[Trial], kind: str, *, tight: bool = False) -> list[Answer]:
        """Return lmerTest's and emmeans' answer to each trial.

        Args:
            trials: Which.
            kind: Of degrees of freedom.
            tight: Whether the optimiser looks further than it does by itself.
        """
        csv = self._written(trials)
        return [_answer(told) for told in self._ask(ask="analyse", csv=csv, kind=kind, tight=tight)]

    def test_arms(self, trials: Sequence[Trial]) -> ArmTests:
        """Return lmerTest's test of all arms as it comes by itself: Satterthwaite, pooled."""
        told = self._ask(ask="test_arms", csv=self._written(trials))
        return ArmTests(tuple(told["p_arms"]), tuple(told["boundary"]))

    def _written(self, trials: Sequence[Trial]) -> str:
        path = self.folder / "trials.csv"
        write_trials(path, trials)
        return str(path)

    def _ask(self, **question: object) -> Any:  # noqa: ANN401 - each question has its own answer
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        try:
            print(json.dumps(question), file=self.process.stdin, flush=True)
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise AbsentError(f"R stopped: {_last_words(self.errors)}")
        told = json.loads(line)
        if isinstance(told, dict) and "error" in told:
            raise RuntimeError(f"R could not answer {question}: {told['error']}")
        return told


@contextmanager
def running_r() -> Iterator[R]:
    """Yield R, and end it afterwards.

    Raises:
        AbsentError: R or one of its packages is not installed.
    """
    program = shutil.which("Rscript")
    if program is None:
        raise AbsentError("Rscript is not on the path")
    pipe = subprocess.PIPE
    command = [program, "--vanilla", str(SCRIPT)]
    with tempfile.TemporaryDirectory() as folder:
        errors = (Path(folder) / "errors.txt").open("w")
        with (
            errors,
            subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=errors, text=True) as process,
        ):
            r = R(process, Path(folder))
            r.versions()
            yield r


def _answer(told: dict[str, Any]) -> Answer:
    columns = (told[key] for key in ("contrast", "estimate", "se", "df", "p", "p_tukey"))
    differences = (
        Difference(*contrast.split(" - "), *numbers)
        for contrast, *numbers in zip(*columns, strict=True)
    )
    return Answer(tuple(differences), told["p_arms"], told["boundary"], told["milliseconds"])


def _last_words(errors: Path) -> str:
    return " ".join(errors.read_text(encoding="utf-8").split()[-30:])
