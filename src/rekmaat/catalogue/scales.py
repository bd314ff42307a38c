"""Loads the versions of the scales people answer on."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class ScaleVersions:
    """The version of each scale of this release; it is stored with every answer."""

    tension: str
    felt: str
    expectation: str


@cache
def load_scale_versions() -> ScaleVersions:
    """Return the scale versions of this release."""
    text = files("rekmaat").joinpath("content/scales.toml").read_text(encoding="utf-8")
    content = tomllib.loads(text)
    return ScaleVersions(
        tension=content["tension"]["version"],
        felt=content["felt"]["version"],
        expectation=content["expectation"]["version"],
    )
