"""Rekmaat guides a short standing back stretch, measures what it does, and says if it worked.

The names below are the library; each is imported when it is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rekmaat.catalogue.protocols import load_shipped
    from rekmaat.catalogue.screening import load_screening
    from rekmaat.errors import Finding, RefusedError, RekmaatError
    from rekmaat.guide.clearance import Permit
    from rekmaat.guide.cues import cue_sheet, form_of
    from rekmaat.guide.protocol import Arm
    from rekmaat.guide.screening import Answers, evaluate

__version__ = "0.1.0"

__all__ = [
    "Answers",
    "Arm",
    "Finding",
    "Permit",
    "RefusedError",
    "RekmaatError",
    "cue_sheet",
    "evaluate",
    "form_of",
    "load_screening",
    "load_shipped",
]

_HOMES = {
    "Answers": "guide.screening",
    "Arm": "guide.protocol",
    "Finding": "errors",
    "Permit": "guide.clearance",
    "RefusedError": "errors",
    "RekmaatError": "errors",
    "cue_sheet": "guide.cues",
    "evaluate": "guide.screening",
    "form_of": "guide.cues",
    "load_screening": "catalogue.screening",
    "load_shipped": "catalogue.protocols",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  any of the names of the library
    if name not in _HOMES:
        raise AttributeError(f"module 'rekmaat' has no attribute {name!r}")
    return getattr(import_module(f"rekmaat.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
