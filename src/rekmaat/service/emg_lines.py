"""Tells a comparison line by line, as a terminal or a notebook prints it."""

from rekmaat.service.emg_report import ChangeReport, ChannelResult, WayResult
from rekmaat.tell.onset_sentences import onset_sentences
from rekmaat.tell.sentences import Sentences, bound_words, change_words, verdict_sentences


def answer_sentences(report: ChangeReport, text: Sentences) -> tuple[str, ...]:
    """Return the verdict and what belongs beside it, then when the tension had fallen."""
    verdict = verdict_sentences(report.overall, text, withheld=report.withheld)
    return *verdict, *onset_sentences(report.time_to_decrease, text)


def report_lines(report: ChangeReport, text: Sentences) -> list[str]:
    """Return the answer, a line for each channel, and one for each way of reading."""
    channels = [_channel_line(result, text) for result in report.channels]
    lines = [*answer_sentences(report, text), *channels]
    return [*lines, text.say("ways-title"), *(_way_line(way, text) for way in report.ways)]


def _way_line(way: WayResult, text: Sentences) -> str:
    low, high = way.judgement.interval_percent
    told = {
        "way": text.say(f"way-{way.way}"),
        "change": change_words(way.judgement.percent_change, text),
        "low": bound_words(low, text),
        "high": bound_words(high, text),
        "verdict": text.say(f"verdict-word-{way.judgement.verdict}"),
    }
    return "  " + text.say("way-line", told)


def _channel_line(result: ChannelResult, text: Sentences) -> str:
    if result.judgement is None or result.before_uv is None or result.after_uv is None:
        return text.say("channel-line-none", {"name": result.name})
    low, high = result.judgement.interval_percent
    return text.say(
        "channel-line",
        {
            "name": result.name,
            "before": float(f"{result.before_uv:.3g}"),
            "after": float(f"{result.after_uv:.3g}"),
            "change": change_words(result.judgement.percent_change, text),
            "low": bound_words(low, text),
            "high": bound_words(high, text),
            "verdict": text.say(f"verdict-word-{result.judgement.verdict}"),
        },
    )
