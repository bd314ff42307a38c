"""Writes the answers of `rekmaat emg check` and `rekmaat emg convert`."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from rekmaat.catalogue.text import Text
from rekmaat.cli.exit_codes import DONE, REFUSED
from rekmaat.cli.findings import Object, finding_objects, print_refusal
from rekmaat.cli.printing import Streams, print_lines, print_object
from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.files import fingerprint
from rekmaat.measure.filters import BAND_HZ
from rekmaat.measure.labels import listed
from rekmaat.service.emg_check import Checked, CheckedChannel, CheckQuestion, check
from rekmaat.service.emg_convert import Converted, Order, convert
from rekmaat.tell.sentences import PLACES, grouped_sentences
from rekmaat.version import __version__


def answer_check(question: CheckQuestion, text: Text, *, as_json: bool, streams: Streams) -> int:
    """Tell what is in each file, as soon as it is known.

    Returns:
        The exit code: 0, or 3 where one of the files cannot be used.
    """
    out, err = streams
    seen: list[Checked] = []
    for checked in check(question):
        if not as_json:
            if seen:
                print_lines([""], out)
            print_lines(_checked_lines(checked, text), out)
            out.flush()
            print_lines(grouped_sentences(checked.refused, text), err)
        seen.append(checked)
    if as_json:
        print_object(_check_object(seen, text), out)
    return REFUSED if any(checked.refused for checked in seen) else DONE


def answer_convert(order: Order, text: Text, *, as_json: bool, streams: Streams) -> int:
    """Convert a recording and tell what was written.

    Returns:
        The exit code: 0, or 3 where the recording is refused.
    """
    out, err = streams
    try:
        converted = convert(order)
    except RefusedError as error:
        print_refusal(error.findings, text, as_json=as_json, streams=streams)
        return REFUSED
    if as_json:
        print_object(_converted_object(converted, order, text), out)
    else:
        print_lines([_converted_line(converted, text)], out)
        print_lines(grouped_sentences(converted.findings, text), err)
    return DONE


def _checked_lines(checked: Checked, text: Text) -> list[str]:
    """What is in one file, and everything noticed that does not refuse it."""
    noticed = [it for it in checked.findings if it.severity is not Severity.REFUSED]
    return [
        _headline(checked, text),
        *(f"  {line}" for line in _channel_lines(checked.channels, text)),
        *(f"  {line}" for line in _around(checked, text)),
        *_indented(noticed, text),
    ]


def _indented(findings: Iterable[Finding], text: Text) -> list[str]:
    """Findings below the file they are about, whose path they need not repeat."""
    below = [replace(it, arguments=_without_path(it.arguments)) for it in findings]
    return [f"  - {sentence}" for sentence in grouped_sentences(below, text)]


def _without_path(arguments: Mapping[str, Argument]) -> Mapping[str, Argument]:
    """The arguments with the name of the channel, or of the file, for the whole place."""
    place, path = arguments.get("place"), str(arguments.get("file", ""))
    if place is None or place in PLACES:
        return {**arguments, "file": Path(path).name or path} if path else arguments
    return {**arguments, "file": place, "place": "file"}


def _headline(checked: Checked, text: Text) -> str:
    if checked.recordings is not None:
        name = "checked-dataset"
        if checked.findings:
            name = "checked-dataset-refused" if checked.refused else "checked-dataset-faults"
        return text.say(name, {"file": checked.file, "count": checked.recordings})
    if not checked.channels:
        return text.say("checked-unreadable", {"file": checked.file})
    return text.say(
        "checked-file",
        {
            "file": checked.file,
            "count": len(checked.channels),
            "seconds": _tidy(min(it.seconds for it in checked.channels)),
            "posture": checked.posture or "unsaid",
            "use": "refused" if checked.refused else "fine",
        },
    )


def _channel_lines(channels: Iterable[CheckedChannel], text: Text) -> list[str]:
    """A line for each channel; those of which the same is told stand on one."""
    names: dict[str, list[str]] = {}
    for channel in channels:
        names.setdefault(_told_of(channel, text), []).append(channel.name)
    return [
        text.say("checked-channel", {"name": listed(same), "told": told})
        for told, same in names.items()
    ]


def _told_of(channel: CheckedChannel, text: Text) -> str:
    told = [
        text.say("checked-rate", {"rate_hz": channel.rate_hz}),
        text.say(f"side-{channel.side or 'not-named'}"),
    ]
    if not channel.muscle_named:
        told.append(text.say("muscle-not-named"))
    if channel.prefiltering:
        told.append(text.say("checked-filters", {"filters": channel.prefiltering}))
    if channel.tension_uv is not None:
        told.append(text.say("checked-tension", {"tension_uv": _tidy(channel.tension_uv)}))
    if channel.noise_uv is not None:
        told.append(text.say("checked-noise", {"noise_uv": _tidy(channel.noise_uv)}))
    return ", ".join(told)


def _around(checked: Checked, text: Text) -> list[str]:
    """What else the recording holds: the heart, the mains, lost samples."""
    lines = []
    if checked.ecg is not None:
        lines.append(text.say("checked-ecg", {"name": checked.ecg}))
    if checked.heartbeats:
        lines.append(text.say("checked-heartbeats", {"count": checked.heartbeats}))
    if checked.mains_hz:
        hum = ", ".join(f"{round(it, 1):g}" for it in checked.mains_hz)
        lines.append(text.say("checked-mains", {"lines": hum}))
    lost_s = max((it.lost_s for it in checked.channels), default=0.0)
    if lost_s:
        lines.append(text.say("checked-lost", {"seconds": _tidy(lost_s)}))
    return lines


def _converted_line(converted: Converted, text: Text) -> str:
    return text.say(
        "converted",
        {
            "file": str(converted.file),
            "count": len(converted.channels),
            "seconds": _tidy(converted.seconds),
        },
    )


def _check_object(seen: list[Checked], text: Text) -> Object:
    refused = [finding for checked in seen for finding in checked.refused]
    return {
        "files": [_checked_object(checked, text) for checked in seen],
        "findings": finding_objects(refused, text),
        "provenance": {
            "version": __version__,
            "settings": {"band_hz": list(BAND_HZ)},
            "inputs": [
                {"file": checked.file, "sha256": checked.sha256}
                for checked in seen
                if checked.sha256 is not None
            ],
        },
    }


def _checked_object(checked: Checked, text: Text) -> Object:
    return {
        "file": checked.file,
        "usable": not checked.refused,
        "recordings": checked.recordings,
        "posture": checked.posture,
        "ecg": checked.ecg,
        "cut_s": checked.cut_s,
        "heartbeats": {"found": checked.heartbeats > 0, "count": checked.heartbeats},
        "mains_hz": list(checked.mains_hz),
        "channels": [_channel_object(channel) for channel in checked.channels],
        "findings": finding_objects(checked.findings, text),
    }


def _channel_object(channel: CheckedChannel) -> Object:
    return {
        "name": channel.name,
        "unit": "uV",
        "rate_hz": channel.rate_hz,
        "seconds": channel.seconds,
        "lost_s": channel.lost_s,
        "muscle_named": channel.muscle_named,
        "side": channel.side,
        "filters": channel.prefiltering,
        "tension_uv": channel.tension_uv,
        "noise_uv": channel.noise_uv,
        "trusted": channel.trusted,
    }


def _converted_object(converted: Converted, order: Order, text: Text) -> Object:
    source = order.source.file
    return {
        "file": str(converted.file),
        "channels": list(converted.channels),
        "seconds": converted.seconds,
        "findings": finding_objects(converted.findings, text),
        "provenance": {
            "version": __version__,
            "inputs": [{"file": str(source), "sha256": fingerprint(source)}],
        },
    }


def _tidy(value: float) -> float | int:
    """Three significant figures, and no `.0`."""
    rounded = float(f"{value:.3g}")
    return int(rounded) if rounded.is_integer() else rounded
