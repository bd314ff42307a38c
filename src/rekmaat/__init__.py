"""Rekmaat guides a short standing back stretch, measures what it does, and says if it worked.

The names below are the library; each is imported when it is first asked for.
Recordings: `read_recording`, `recording_from_arrays`, `compare`, `measure_tension`, `simulate`.
A trial of many people: `fit_crossover`, `CrossoverNames`.
The guided minute: `load_screening`, `evaluate`, `load_shipped`, `form_of`, `cue_sheet`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from rekmaat.version import __version__ as __version__

if TYPE_CHECKING:
    from rekmaat.catalogue.protocols import load_shipped
    from rekmaat.catalogue.screening import load_screening
    from rekmaat.errors import Finding, RefusedError, RekmaatError
    from rekmaat.guide.clearance import Permit
    from rekmaat.guide.cues import cue_sheet, form_of
    from rekmaat.guide.protocol import Arm
    from rekmaat.guide.screening import Answers, evaluate
    from rekmaat.judge.trial.crossover_rows import CrossoverNames
    from rekmaat.measure.recording import Recording
    from rekmaat.measure.simulate import Scene, simulate
    from rekmaat.service.emg_report import ChangeReport
    from rekmaat.service.library import (
        compare,
        measure_tension,
        read_recording,
        recording_from_arrays,
    )
    from rekmaat.service.trial_notebook import CrossoverReport, fit_crossover


__all__ = [
    "Answers",
    "Arm",
    "ChangeReport",
    "CrossoverNames",
    "CrossoverReport",
    "Finding",
    "Permit",
    "Recording",
    "RefusedError",
    "RekmaatError",
    "Scene",
    "compare",
    "cue_sheet",
    "evaluate",
    "fit_crossover",
    "form_of",
    "load_screening",
    "load_shipped",
    "measure_tension",
    "read_recording",
    "recording_from_arrays",
    "simulate",
]

_HOMES = {
    "Answers": "guide.screening",
    "Arm": "guide.protocol",
    "ChangeReport": "service.emg_report",
    "CrossoverNames": "judge.trial.crossover_rows",
    "CrossoverReport": "service.trial_notebook",
    "Finding": "errors",
    "Permit": "guide.clearance",
    "Recording": "measure.recording",
    "RefusedError": "errors",
    "RekmaatError": "errors",
    "Scene": "measure.simulate",
    "compare": "service.library",
    "cue_sheet": "guide.cues",
    "evaluate": "guide.screening",
    "fit_crossover": "service.trial_notebook",
    "form_of": "guide.cues",
    "load_screening": "catalogue.screening",
    "load_shipped": "catalogue.protocols",
    "measure_tension": "service.library",
    "read_recording": "service.library",
    "recording_from_arrays": "service.library",
    "simulate": "measure.simulate",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  any of the names of the library
    if name not in _HOMES:
        raise AttributeError(f"module 'rekmaat' has no attribute {name!r}")
    return getattr(import_module(f"rekmaat.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
