"""EMG-BIDS datasets to break, and the validator of the field to ask."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from recordings import Standing
from rekmaat.exchange.bids_names import Entities
from rekmaat.exchange.emg_bids import Study, Written, write_emg_bids
from rekmaat.exchange.emg_bids_tables import Setting
from rekmaat.measure.labels import Posture
from rekmaat.measure.recording import Recording

SETTING = Setting(50, "SENIAM: two finger widths beside L3", "bipolar")


def _ready() -> Recording:
    """Two channels of muscle and one of the heart."""
    whole = Standing(1, seconds=4, channels=3).recording()
    *muscles, heart = whole.channels
    return replace(
        whole,
        channels=tuple(replace(it, prefiltering="HP:20Hz LP:450Hz") for it in muscles),
        ecg=replace(heart, name="ECG II"),
        about="standing",
    )


READY = _ready()


def study(entities: Entities) -> Study:
    return Study(entities, SETTING, "Recordings of quiet standing. " * 8)


def add(folder: Path, recording: Recording, acquisition: str) -> Written:
    entities = Entities("01", Posture.STANDING, "1", acquisition, 1)
    return write_emg_bids(folder, recording, study=study(entities))


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the validator says of a dataset: codes and their places."""

    errors: tuple[str, ...]
    warnings: tuple[str, ...]


def validate(folder: Path) -> Opinion:
    """Ask the validator of the field, which needs no network, no home and no settings."""
    validator = Path(sys.executable).with_name("bids-validator-deno")
    with TemporaryDirectory() as home:
        asked = subprocess.run(
            [validator, "--format", "json", folder],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            env={"HOME": home, "PATH": os.defpath, "DENO_NO_UPDATE_CHECK": "1"},
        )
    assert asked.returncode in {0, 16}, asked.stderr
    issues = json.loads(asked.stdout)["issues"]["issues"]
    told = [(it["severity"], f"{it['code']} {it.get('location', '')}") for it in issues]
    return Opinion(
        tuple(it for severity, it in told if severity == "error"),
        tuple(it for severity, it in told if severity != "error"),
    )
