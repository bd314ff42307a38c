"""Answers whether the tension changed from one set of recordings to another."""

from collections.abc import Container, Sequence
from dataclasses import replace
from math import sqrt

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.judge.change import RecordingError, cosines
from rekmaat.judge.verdict import Judgement, Trust, Verdict, judge
from rekmaat.measure.filters import WINDOW_S
from rekmaat.measure.quality import NO_FLOOR
from rekmaat.measure.tension import (
    OTHER_WAYS,
    STANDARD,
    Measurement,
    RecordingTension,
    measure,
    measure_in_ways,
)
from rekmaat.service.emg_inputs import ChangeQuestion, Inputs, read_inputs
from rekmaat.service.emg_onset import when_fallen
from rekmaat.service.emg_report import ChangeReport, ChannelResult, Provenance, WayResult
from rekmaat.service.emg_sides import LARGEST_TIMES, Sides
from rekmaat.service.emg_swapped import swapped_findings
from rekmaat.version import __version__

_SHIFTED_SHARE = 0.05
_HEART, _ALL_HEART = "heartbeats-too-strong", 99  # beats a hundred times the noise leave too much


def compare(question: ChangeQuestion) -> ChangeReport:
    """Measure the recordings of a question and judge the change.

    The verdict is over the mean of the channels chosen in advance, never the best of them, and
    only given where three defensible ways of reading agree on it.

    Raises:
        RefusedError: A file cannot be read or compared, or no channel can be measured.
    """
    return judge_inputs(read_inputs(question))


def judge_inputs(inputs: Inputs) -> ChangeReport:
    """Measure recordings that are in memory and judge the change; see `compare`.

    Raises:
        RefusedError: No channel can be measured, or the floor holds more than noise.
    """
    if inputs.noise is not None:
        _refuse_bad_noise(measure([inputs.noise]).recordings[0])
    measurements = measure_in_ways(inputs.recordings, inputs.noise, (STANDARD, *OTHER_WAYS))
    counts = inputs.count("before"), inputs.count("after")
    read = [Sides(it, *counts) for it in measurements]
    sides = read[0]
    living = [name for name in sides.names if all(way.alive(name) for way in read)]
    swapped = swapped_findings(sides, living)
    crossed = {it.arguments[side] for it in swapped for side in ("left", "right")}
    channels = tuple(_channel_result(read, name, crossed) for name in sides.names)
    names = tuple(result.name for result in channels if result.judgement is not None)
    if not names:
        everything = [it for one in sides.recordings for it in one.findings]
        everything += [it for result in channels for it in result.findings]
        place = {"file": inputs.recordings[0].file, "place": "data"}
        raise RefusedError(Finding("no-usable-channel", Severity.REFUSED, place), *everything)
    trust = sides.trust([it.name for it in channels if not sides.flat(it.name)])
    ways = tuple(_way(it, names, trust) for it in read)
    overall = _agreed(ways)
    findings = (
        *inputs.findings,
        *_recording_findings(sides),
        *swapped,
        *_overall_findings(overall, trust, channels, ways),
    )
    provenance = _provenance(inputs, measurements[0])
    fallen = when_fallen(sides, names, overall)
    return ChangeReport(overall, ways, findings, channels, provenance, sides, fallen)


def _recording_findings(sides: Sides) -> list[Finding]:
    """What was noticed about each recording, the ordinary heartbeats of all told once."""
    everything = [finding for one in sides.recordings for finding in one.findings]
    hearts = [it for it in everything if it.code == "heartbeats"]
    rest = [it for it in everything if it.code != "heartbeats"]
    if not hearts:
        return rest
    beats = [int(it.arguments["beats"]) for it in hearts]
    told = {
        "recordings": len(hearts),
        "least": min(beats),
        "most": max(beats),
        "percent": max(int(it.arguments["percent"]) for it in hearts),
    }
    return [*rest, Finding("heartbeats-everywhere", Severity.NOTE, told)]


def _way(sides: Sides, names: Sequence[str], trust: Trust) -> WayResult:
    return WayResult(sides.measurement.way.name, judge(sides.change(names), trust))


def _agreed(ways: Sequence[WayResult]) -> Judgement:
    """The told judgement, without a verdict where the ways do not agree on it."""
    told = ways[0].judgement
    if len({way.judgement.verdict for way in ways}) == 1:
        return told
    return replace(told, verdict=Verdict.CANNOT_TELL)


def _refuse_bad_noise(noise: RecordingTension) -> None:
    """Refuse a floor that holds more than noise; it would make every change look larger.

    Raises:
        RefusedError: Names the channels and what is wrong with them.
    """
    wrong = [
        it
        for one in noise.channels
        for it in one.findings
        if it.code in NO_FLOOR or (it.code == _HEART and int(it.arguments["percent"]) >= _ALL_HEART)
    ]
    if wrong:
        place = {"file": noise.file, "place": "data"}
        raise RefusedError(Finding("noise-unusable", Severity.REFUSED, place), *wrong)


def _channel_result(
    ways: Sequence[Sides], name: str, crossed: Container[Argument]
) -> ChannelResult:
    """One channel; judged where every way has a number for it, so that all ways judge the same."""
    sides = ways[0]
    trust = sides.trust([name])
    if name in crossed:
        trust = replace(trust, any_verdict=False)
    dead = [way for way in ways if not way.alive(name)]
    alive = not dead
    before_uv, after_uv = sides.tension_uv(name)
    before_hz, after_hz = sides.median_hz(name) if alive else (None, None)
    return ChannelResult(
        name=name,
        judgement=_agreed([_way(way, [name], trust) for way in ways]) if alive else None,
        before_uv=before_uv,
        after_uv=after_uv,
        noise_uv=sides.noise_uv(name),
        before_median_hz=before_hz,
        after_median_hz=after_hz,
        heartbeats=sum(recording.heartbeats for recording in sides.compared),
        findings=(
            *(it for one in (dead or ways)[0].of(name) for it in one.findings),
            *_scale_findings(sides, name),
        ),
    )


def _scale_findings(sides: Sides, name: str) -> tuple[Finding, ...]:
    times = sides.times_apart(name)
    if times <= LARGEST_TIMES:
        return ()
    return (Finding("scales-apart", Severity.WARNING, {"channel": name, "times": round(times)}),)


def _overall_findings(
    judgement: Judgement,
    trust: Trust,
    channels: Sequence[ChannelResult],
    ways: Sequence[WayResult],
) -> tuple[Finding, ...]:
    found = [_recording_error_finding(judgement.change.error), *_shift_findings(channels)]
    left_out = ", ".join(result.name for result in channels if result.judgement is None)
    told = ways[0].judgement
    if left_out:
        found.append(Finding("channels-not-in-mean", Severity.WARNING, {"channels": left_out}))
    if not trust.any_verdict:
        found.append(Finding("verdict-withheld", Severity.WARNING))
    elif told.verdict is not judgement.verdict:
        found.append(Finding("ways-disagree", Severity.WARNING))
    elif (freely := judge(told.change).verdict) is Verdict.NO_CHANGE is not told.verdict:
        found.append(Finding("no-change-withheld", Severity.NOTE))
    elif freely is not told.verdict:
        found.append(Finding("floor-may-explain", Severity.WARNING))
    return tuple(found)


def _shift_findings(channels: Sequence[ChannelResult]) -> tuple[Finding, ...]:
    """Say where the spectrum moved, so that nobody takes that for tension, nor tension for that."""
    before = [it.before_median_hz for it in channels if it.before_median_hz]
    after = [it.after_median_hz for it in channels if it.before_median_hz and it.after_median_hz]
    if not before or len(before) != len(after):
        return ()
    was, became = sum(before) / len(before), sum(after) / len(after)
    if abs(became / was - 1) < _SHIFTED_SHARE:
        return ()
    told = {
        "percent": round(100 * (became / was - 1)),
        "before_hz": round(was),
        "after_hz": round(became),
    }
    return (Finding("spectrum-shifted", Severity.NOTE, told),)


def _recording_error_finding(error: RecordingError) -> Finding:
    arguments = {"sd_percent": round(100 * sqrt(error.variance)), "repeats": error.repeats_df}
    if error.prior is None:
        return Finding("prior-contradicted", Severity.WARNING, arguments)
    arguments |= {"df": round(error.prior.df)}
    code = "prior-pooled" if error.repeats_df else "prior-stands-in"
    return Finding(code, Severity.NOTE, arguments)


def _provenance(inputs: Inputs, measurement: Measurement) -> Provenance:
    return Provenance(
        version=__version__,
        sources=inputs.sources,
        channels=inputs.recordings[0].names,
        mains=measurement.mains,
        cores_counted=measurement.cores_counted,
        cosines=tuple(
            cosines(len(recording.channels[0].windows_uv2) * WINDOW_S)
            for recording in measurement.recordings
        ),
    )
