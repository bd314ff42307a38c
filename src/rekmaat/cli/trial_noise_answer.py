"""Tells what noise alone gives: a table with plain sentences, or one JSON object."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.exit_codes import DONE
from rekmaat.cli.findings import Object
from rekmaat.cli.printing import Streams, print_lines, print_object
from rekmaat.cli.progress import progress
from rekmaat.cli.trial_noise_options import Counting, Group, Simulated
from rekmaat.guide.wording import Language
from rekmaat.judge.binomial import LEVEL, count_at_least
from rekmaat.judge.false_responders import (
    Rule,
    Situation,
    detectable_percent,
    equal_effect_percent,
)
from rekmaat.judge.false_responders.share import NoiseShare, noise_share
from rekmaat.service.trial_figures import check_figure, write_figure
from rekmaat.tell.aligned import aligned
from rekmaat.tell.figure_noise import Claim, noise_figure, rule_words
from rekmaat.tell.figures import WIDE_PX
from rekmaat.version import __version__

_LEAST_SHOWN_PERCENT = 0.05
_RULE_OF_THREE = 3  # where all or none counted (Hanley and Lippman-Hand 1983)


@dataclass(frozen=True, slots=True)
class Asked:
    """The options, and the situation they describe."""

    group: Group
    counting: Counting
    simulated: Simulated
    situation: Situation

    @property
    def claim(self) -> Claim:
        """What somebody reports."""
        return Claim(self.group.people, self.group.claimed)

    def shares(self) -> tuple[NoiseShare, ...]:
        """Return what each rule makes of nothing."""
        minutes, seed = self.simulated.simulations, self.simulated.seed
        with progress(minutes) as done:
            return tuple(
                noise_share(rule, self.situation, minutes=minutes, seed=seed, done=done)
                for rule in self.counting.rules
            )


def noise_text(language: Language) -> Text:
    """Return the sentences about what noise alone gives."""
    return text_of(language, "trial_noise", "figures")


def answer(
    asked: Asked, text: Text, *, as_json: bool, figure: Path | None, streams: Streams
) -> int:
    """Tell what noise alone gives.

    Raises:
        WrongUseError: The figure cannot be drawn or written; nothing was answered.
    """
    out, err = streams
    if figure is not None:
        check_figure(figure, text)
    shares = asked.shares()
    if figure is not None:
        drawn = noise_figure(shares, asked.situation, asked.claim, text, WIDE_PX)
        write_figure(figure, drawn, text)
    if as_json:
        print_object(noise_object(asked, shares, text), out)
    else:
        print_lines(noise_lines(asked, shares, text), out)
        if figure is not None:
            print_lines([text.say("figure-one-written", {"file": str(figure)})], err)
    return DONE


def noise_object(asked: Asked, shares: Sequence[NoiseShare], text: Text) -> Object:
    """Return every number that the table holds, and how it was made."""
    group = asked.group
    settings = {**asdict(group), **asdict(asked.counting), **asdict(asked.simulated)}
    return {
        "people": group.people,
        "log_sd": asked.situation.log_sd,
        "detectable_percent": detectable_percent(asked.situation),
        "claimed": {
            "percent": group.claimed,
            "count": count_at_least(group.claimed, group.people),
            "equal_effect_percent": _equal_effect(asked),
        },
        "rules": [_share_object(share, asked, text) for share in shares],
        "findings": [],
        "provenance": {
            "version": __version__,
            "settings": settings | {"rule": [it.value for it in asked.counting.rules]},
            "inputs": [],
        },
    }


def _share_object(share: NoiseShare, asked: Asked, text: Text) -> Object:
    group = asked.group
    return {
        "rule": share.rule.value,
        "text": rule_words(share.rule, asked.situation, text),
        "share": share.share,
        "mc_error": share.mc_error,
        "count_range": list(share.count_range(group.people)),
        "range_level": LEVEL,
        "claimed_by_luck": share.luck(group.people, group.claimed),
        "mean_change_percent": share.mean_change_percent,
        "responders_change_percent": share.responders_percent,
    }


def noise_lines(asked: Asked, shares: Sequence[NoiseShare], text: Text) -> Iterator[str]:
    """Yield the lines for a reader."""
    yield text.say("noise-intro", {"cv": asked.group.cv})
    yield ""
    yield from _table(asked, shares, text)
    yield ""
    if asked.counting.rule:
        for share in shares:
            yield _why(share, asked, text)
    yield from _sentences(asked, shares, text)


def _table(asked: Asked, shares: Sequence[NoiseShare], text: Text) -> Iterator[str]:
    people, count = asked.group.people, _claimed_count(asked)
    told = {"people": people, "count": count}
    names = ("rule", "share", "people", "luck", "all", "counted")
    rows = [tuple(text.say(f"noise-column-{name}", told) for name in names)]
    yield from aligned([*rows, *(_row(share, asked, text) for share in shares)], margin="")


def _row(share: NoiseShare, asked: Asked, text: Text) -> tuple[str, ...]:
    low, high = share.count_range(asked.group.people)
    return (
        rule_words(share.rule, asked.situation, text),
        _percent(100 * share.share, text),
        text.say("noise-range", {"low": low, "high": high}),
        _percent(100 * share.luck(asked.group.people, asked.group.claimed), text),
        _change(share.mean_change_percent, text),
        _change(share.responders_percent, text),
    )


def _percent(percent: float, text: Text) -> str:
    """A share, to a tenth; what is less is said so."""
    if 0 < percent < _LEAST_SHOWN_PERCENT:
        return text.say("noise-hardly")
    return text.say("noise-percent", {"percent": round(percent, 1)})


def _change(percent: float | None, text: Text) -> str:
    """A change, to a tenth, without a minus before nothing."""
    if percent is None:
        return text.say("noise-nobody")
    return text.say("noise-percent", {"percent": round(percent, 1) + 0.0})


def _why(share: NoiseShare, asked: Asked, text: Text) -> str:
    situation = asked.situation
    return text.say(f"noise-why-{share.rule.value}", {
        "share": _percent(100 * share.share, text),
        "percent": situation.at_least_percent,
        "detectable": round(detectable_percent(situation)),
        "channels": situation.channels.count,
        "windows": situation.windows.count,
        "top": situation.entry.top_percent,
        "change": _change(share.mean_change_percent, text),
        "drift": situation.drift_percent,
    })  # fmt: skip


def _sentences(asked: Asked, shares: Sequence[NoiseShare], text: Text) -> Iterator[str]:
    group = asked.group
    yield text.say("noise-detectable", {"percent": round(detectable_percent(asked.situation))})
    told = {"claimed": group.claimed, "people": group.people, "count": _claimed_count(asked)}
    often = [it for it in shares if it.gives(group.people, group.claimed)]
    if often:
        rules = text.say("noise-separator").join(
            rule_words(it.rule, asked.situation, text) for it in often
        )
        yield text.say("noise-often", {**told, "rules": rules})
    else:
        yield text.say("noise-seldom", told)
    effect = _equal_effect(asked)
    if effect is not None and effect < 0 and Rule.ANY_DECREASE in asked.counting.rules:
        yield text.say("noise-backwards", {**told, "effect": round(-effect, 1)})
    for share in shares:
        if share.mc_error is not None:
            minutes = asked.simulated.simulations
            error = 100 * max(share.mc_error, _RULE_OF_THREE / minutes)
            told = {"simulations": minutes, "error": float(f"{error:.1g}")}
            yield text.say("noise-simulated", told)
    yield text.say("noise-ask")


def _claimed_count(asked: Asked) -> int:
    return count_at_least(asked.group.claimed, asked.group.people)


def _equal_effect(asked: Asked) -> float | None:
    """The effect, the same in everybody, that would give the claim; None for nobody and all."""
    share = asked.group.claimed / 100
    return equal_effect_percent(share, asked.situation) if 0 < share < 1 else None
