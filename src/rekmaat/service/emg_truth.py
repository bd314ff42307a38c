"""Writes the truth about simulated recordings as JSON; its names are a promise."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from rekmaat.measure.recording import Stretch
from rekmaat.measure.simulate import Scene, Simulation, TakeTruth, Truth
from rekmaat.version import __version__

Object = dict[str, Any]


def truth_json(made: Simulation, digests: Sequence[str]) -> str:
    """Return the truth about a session, with what made it.

    Args:
        made: The session.
        digests: SHA-256 of the file of each of its recordings, in the order of its takes.
    """
    truth = made.truth
    content = {
        "mean_percent": truth.mean_percent,
        "mean_log_ratio": truth.mean_log_ratio,
        "channels": _channels(truth),
        "recordings": _recordings(truth, digests),
        "provenance": {
            "version": __version__,
            "seed": made.seed,
            "settings": _settings(made.scene),
        },
    }
    return json.dumps(content, allow_nan=False, indent=2) + "\n"


def _channels(truth: Truth) -> list[Object]:
    rows = zip(truth.names, truth.percent, truth.set_percent, truth.log_ratios, strict=True)
    return [
        {"name": name, "percent": percent, "set_percent": set_percent, "log_ratio": log_ratio}
        for name, percent, set_percent, log_ratio in rows
    ]


def _recordings(truth: Truth, digests: Sequence[str]) -> list[Object]:
    roles = (
        ("before", truth.before),
        ("after", truth.after),
        ("repeat", truth.repeats),
        ("noise", truth.noise),
    )
    every = [(role, take) for role, takes in roles for take in takes]
    return [
        {"file": take.file, "role": role, "sha256": digest} | _take(take)
        for (role, take), digest in zip(every, digests, strict=True)
    ]


def _take(take: TakeTruth) -> Object:
    return {
        "muscle_uv": take.muscle_uv,
        "heart_uv": take.heart_uv,
        "floor_uv": take.floor_uv,
        "mains_uv": take.mains_uv,
        "median_hz": take.median_hz,
        "beats_s": [beat.time_s for beat in take.beats],
        "premature_beats_s": [beat.time_s for beat in take.beats if beat.premature],
        "dropped": [_pieces(channel) for channel in take.dropped],
        "movements": _pieces(take.movements),
        "loose": _pieces(take.loose),
        "clipped": take.clipped,
    }


def _pieces(stretches: Iterable[Stretch]) -> list[Object]:
    return [asdict(stretch) for stretch in stretches]


def _settings(scene: Scene) -> Object:
    """Every setting; of a real heart only that there was one, for its samples are no setting."""
    settings = asdict(scene)
    for source in ("shapes", "continuous"):
        settings["heart"][source] = getattr(scene.heart, source) is not None
    return settings
