"""Writes simulated recordings with their truth beside them."""

from dataclasses import dataclass
from pathlib import Path

from rekmaat.errors import Finding
from rekmaat.files import fingerprint
from rekmaat.files.bdf import write_bdf
from rekmaat.measure.simulate import Scene, Simulation, Truth, simulate
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError, new_file
from rekmaat.service.emg_truth import truth_json

TRUTH_FILE = "truth.json"


@dataclass(frozen=True, slots=True)
class SimulationOrder:
    """What to simulate, and where to write it.

    Attributes:
        folder: Takes the files; made where it is missing.
        scene: What to simulate.
        seed: Which of all such sessions.
        overwrite: Whether files of these names may be replaced.
    """

    folder: Path
    scene: Scene
    seed: int
    overwrite: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Attributes:
        before: The recordings before.
        after: The recordings after.
        repeats: The extra recordings.
        noise: The recording with the muscle off.
        truth_file: Holds the truth.
        truth: The truth.
        findings: What the files cannot say.
    """

    before: tuple[Path, ...]
    after: tuple[Path, ...]
    repeats: tuple[Path, ...]
    noise: tuple[Path, ...]
    truth_file: Path
    truth: Truth
    findings: tuple[Finding, ...]

    @property
    def recordings(self) -> tuple[Path, ...]:
        """Every recording."""
        return self.before + self.after + self.repeats + self.noise


def write_simulation(order: SimulationOrder) -> Written:
    """Simulate a session and write its recordings and its truth.

    Raises:
        FileExistsAlreadyError: One of the files exists and holds something.
        FileNotWritableError: The folder cannot be made, or a file not written.
    """
    made = simulate(order.scene, order.seed)
    recordings = [take.recording for take in made.takes]
    _make_folder(order.folder)
    paths = [order.folder / recording.file for recording in recordings]
    truth_file = order.folder / TRUTH_FILE
    if not order.overwrite:
        _check_free([*paths, truth_file])
    findings = [
        finding
        for path, recording in zip(paths, recordings, strict=True)
        for finding in write_bdf(path, recording, overwrite=True)
    ]
    digests = tuple(fingerprint(path) for path in paths)
    with new_file(truth_file, overwrite=True) as unfinished:
        unfinished.write_text(truth_json(made, digests), encoding="utf-8")
    return _written(order.folder, made, truth_file, tuple(findings))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritableError(folder, error.strerror or str(error)) from error


def _check_free(paths: list[Path]) -> None:
    """Look at all of them first, so that no half of a session is left behind."""
    for path in paths:
        if path.exists() and (not path.is_file() or path.stat().st_size):
            raise FileExistsAlreadyError(path)


def _written(
    folder: Path, made: Simulation, truth_file: Path, findings: tuple[Finding, ...]
) -> Written:
    before, after, repeats, noise = (
        tuple(folder / recording.file for recording in recordings)
        for recordings in (made.before, made.after, made.repeats, made.noise)
    )
    return Written(before, after, repeats, noise, truth_file, made.truth, findings)
