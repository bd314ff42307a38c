"""The JSON of `rekmaat emg change`; its names are a promise to those who build on it."""

from rekmaat.cli.findings import Object, finding_objects
from rekmaat.judge.change import STANDING
from rekmaat.judge.onset import TimeToDecrease
from rekmaat.judge.verdict import (
    EQUIVALENCE_LEVEL,
    LEVEL,
    MARGIN_PERCENT,
    Judgement,
    equivalence_interval,
)
from rekmaat.measure.filters import BAND_HZ, WINDOW_S
from rekmaat.service.emg_lines import answer_sentences
from rekmaat.service.emg_report import ChangeReport, ChannelResult, Provenance
from rekmaat.tell.sentences import Sentences


def report_object(report: ChangeReport, sentences: Sentences) -> Object:
    """Return a whole report."""
    told = answer_sentences(report, sentences)
    return {
        "overall": _judgement(report.overall)
        | _grounds(report.overall)
        | {"time_to_decrease": _time_to_decrease(report.time_to_decrease)}
        | {"text": " ".join(told), "findings": finding_objects(report.findings, sentences)},
        "ways": [{"way": way.way} | _judgement(way.judgement) for way in report.ways],
        "channels": [_channel(result, sentences) for result in report.channels],
        "provenance": _provenance(report.provenance),
    }


def _time_to_decrease(told: TimeToDecrease) -> Object:
    return {
        "seconds": told.seconds,
        "interval_s": None if told.interval_s is None else list(told.interval_s),
        "reason": None if told.reason is None else told.reason.value,
        "observed_s": told.observed_s,
    }


def _judgement(judgement: Judgement | None) -> Object:
    if judgement is None:
        return {
            "percent_change": None,
            "interval_percent": None,
            "detectable_percent": None,
            "verdict": "cannot_tell",
            "recordings_needed": None,
        }
    return {
        "percent_change": judgement.percent_change,
        "interval_percent": list(judgement.interval_percent),
        "detectable_percent": judgement.detectable_percent,
        "verdict": judgement.verdict.value,
        "recordings_needed": judgement.recordings_needed,
    }


def _grounds(judgement: Judgement) -> Object:
    """What stands behind the overall verdict."""
    change = judgement.change
    return {
        "recordings_needed_for_percent": judgement.needed_for_percent,
        "log_ratio": change.log_ratio,
        "standard_error": change.standard_error,
        "df": change.df,
        "equivalence_interval_percent": list(equivalence_interval(change)),
        "margin_percent": MARGIN_PERCENT,
        "recordings": {"before": change.before, "after": change.after},
        "within_recordings_sd": change.within_variance**0.5,
        "recording_to_recording": {
            "sd": change.error.variance**0.5,
            "df": change.error.df,
            "df_from_repeats": change.error.repeats_df,
            "prior_used": change.error.prior is not None,
        },
    }


def _channel(result: ChannelResult, sentences: Sentences) -> Object:
    return (
        {"name": result.name}
        | _judgement(result.judgement)
        | {
            "before_uv": result.before_uv,
            "after_uv": result.after_uv,
            "noise_uv": result.noise_uv,
            "median_hz": {"before": result.before_median_hz, "after": result.after_median_hz},
            "heartbeats": {"found": result.heartbeats > 0, "count": result.heartbeats},
            "findings": finding_objects(result.findings, sentences),
        }
    )


def _provenance(provenance: Provenance) -> Object:
    return {
        "version": provenance.version,
        "settings": {
            "band_hz": list(BAND_HZ),
            "window_s": WINDOW_S,
            "mains_removed_hz": [
                {"centre": line.centre_hz, "half_width": line.half_width_hz}
                for line in provenance.mains
            ],
            "heartbeat_cores_counted": provenance.cores_counted,
            "channels": list(provenance.channels),
            "cosines": list(provenance.cosines),
            "interval_level": LEVEL,
            "equivalence_level": EQUIVALENCE_LEVEL,
            "margin_percent": MARGIN_PERCENT,
            "prior": {"sd": STANDING.sd, "df": STANDING.df, "source": STANDING.source},
        },
        "inputs": [
            {"file": source.file, "role": source.role, "sha256": source.sha256}
            for source in provenance.sources
        ],
    }
