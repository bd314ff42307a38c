"""Passes a recording from one process to another: one line of JSON, then the samples.

No pickle: what comes out of a process that read a bad file is data, never code.
"""

import json
from collections.abc import Mapping
from io import BufferedIOBase
from typing import Any

import numpy as np

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.measure.recording import Channel, Recording, Stretch


def send_recording(recording: Recording, stream: BufferedIOBase) -> None:
    """Write a recording."""
    channels = [*recording.channels, *([recording.ecg] if recording.ecg else [])]
    line = {
        "file": recording.file,
        "about": recording.about,
        "has_ecg": recording.ecg is not None,
        "findings": _findings(recording.findings),
        "channels": [_channel(channel) for channel in channels],
    }
    stream.write(json.dumps(line).encode() + b"\n")
    stream.writelines(np.ascontiguousarray(it.samples_uv).data.cast("B") for it in channels)
    stream.flush()


def send_refusal(error: RefusedError, stream: BufferedIOBase) -> None:
    """Write why there is no recording."""
    stream.write(json.dumps({"refused": _findings(error.findings)}).encode() + b"\n")
    stream.flush()


def receive_recording(stream: BufferedIOBase) -> Recording:
    """Read a recording.

    Raises:
        RefusedError: The other process refused the file.
        EOFError: The other process ended before it had written everything.
    """
    said = stream.readline()
    if not said.endswith(b"\n"):
        raise EOFError
    line = json.loads(said)
    if "refused" in line:
        raise RefusedError(*_to_findings(line["refused"]))
    channels = tuple(_to_channel(one, stream) for one in line["channels"])
    chosen, ecg = (channels[:-1], channels[-1]) if line["has_ecg"] else (channels, None)
    findings = _to_findings(line["findings"])
    return Recording(line["file"], chosen, findings, line["about"], ecg)


def _findings(findings: tuple[Finding, ...]) -> list[Mapping[str, Any]]:
    return [
        {"code": it.code, "severity": it.severity.value, "arguments": dict(it.arguments)}
        for it in findings
    ]


def _to_findings(lines: list[Mapping[str, Any]]) -> tuple[Finding, ...]:
    return tuple(
        Finding(it["code"], Severity(it["severity"]), dict(it["arguments"])) for it in lines
    )


def _channel(channel: Channel) -> Mapping[str, Any]:
    return {
        "name": channel.name,
        "samples": len(channel.samples_uv),
        "rate_hz": channel.rate_hz,
        "limits_uv": channel.limits_uv,
        "step_uv": channel.step_uv,
        "prefiltering": channel.prefiltering,
        "site": channel.site,
        "lost": [(it.start_s, it.end_s) for it in channel.lost],
    }


def _to_channel(line: Mapping[str, Any], stream: BufferedIOBase) -> Channel:
    samples = np.empty(line["samples"])
    if stream.readinto(samples.data.cast("B")) != samples.nbytes:
        raise EOFError
    low_uv, high_uv = line["limits_uv"]
    return Channel(
        name=line["name"],
        samples_uv=samples,
        rate_hz=line["rate_hz"],
        limits_uv=(low_uv, high_uv),
        step_uv=line["step_uv"],
        prefiltering=line["prefiltering"],
        site=line["site"],
        lost=tuple(Stretch(start, end) for start, end in line["lost"]),
    )
