"""A pilot in plain words and small tables."""

from collections.abc import Iterator, Sequence
from math import expm1

from rekmaat.catalogue.text import Text
from rekmaat.guide.ratings import Felt
from rekmaat.judge.trial.estimates import Estimate, Interval
from rekmaat.judge.trial.felt_measured import FeltShares, Measured
from rekmaat.judge.trial.pilot import Baselines, FeltAnswers, PilotAnalysis
from rekmaat.judge.trial.responders import AssumedNoise, OwnNoise, ResponderShare
from rekmaat.service.trial_pilot import PilotAnswer
from rekmaat.tell.aligned import aligned

FELT = tuple(felt.value for felt in Felt)
TOP_SHARES = (0.5, 0.2)

_LARGEST_LOG = 700.0
_MOST_SHOWN_PERCENT = 1000
_LEAST_CHANCE = 0.001
_ENOUGH = 0.05


def pilot_lines(answer: PilotAnswer, text: Text) -> Iterator[str]:
    """Yield what a pilot tells, and first what it cannot."""
    analysis = answer.analysis
    yield from pilot_sentences(analysis, text)
    yield ""
    yield from _changes(analysis, text)
    yield ""
    yield from _responders(analysis.responders, text)
    yield ""
    if analysis.baselines is not None:
        yield from _baselines(analysis.baselines, text)
        yield ""
    if analysis.felt is None:
        yield text.say("pilot-felt-none")
    else:
        yield from _felt(analysis.felt, text)


def pilot_sentences(analysis: PilotAnalysis, text: Text) -> Iterator[str]:
    """Yield the sentences that stand first."""
    counted = {"people": analysis.people, "sessions": analysis.sessions}
    yield text.say("pilot-intro", counted)
    low, high = (_change(end, text) for end in analysis.change.interval())
    told = {"change": _in_words(analysis.change.value, text), "low": low, "high": high}
    yield text.say("pilot-change", told)
    yield text.say("pilot-no-verdict")
    yield _share_sentence(analysis.responders, text)
    lower = analysis.choices.rule.lower_is_better
    percent = abs(100 * expm1(-analysis.detectable if lower else analysis.detectable))
    yield text.say("pilot-detectable", {"percent": round(percent, 1)})
    if analysis.felt is not None and analysis.felt.contradict:
        yield text.say("pilot-contradict")


def _share_sentence(share: ResponderShare, text: Text) -> str:
    """The share with its people, its interval and the noise share, in one sentence."""
    low, high = (_share(end, text) for end in share.interval)
    name = "pilot-share-assumed"
    if isinstance(share.noise, OwnNoise):
        differ = share.noise.p < _ENOUGH
        name = "pilot-share-differs" if differ else "pilot-share-alike"
    return text.say(
        name,
        {
            "count": share.count,
            "people": share.people,
            "share": _share(share.share, text),
            "low": low,
            "high": high,
            "noise": _share(share.noise.share, text),
        },
    )


def _changes(analysis: PilotAnalysis, text: Text) -> Iterator[str]:
    rows = [("last", analysis.change), ("first", analysis.from_first)]
    rows.append(("every", analysis.every_session))
    if analysis.baselines is not None:
        rows.append(("between", analysis.baselines.between))
    names = ("measured", "change", "interval", "chance")
    head = [text.say(f"pilot-column-{name}") for name in names]
    yield from aligned([head, *(_change_row(name, it, text) for name, it in rows if it)], margin="")
    yield text.say("pilot-p")


def _change_row(name: str, it: Estimate, text: Text) -> list[str]:
    interval = _range([_change(end, text) for end in it.interval()], text)
    return [text.say(f"pilot-row-{name}"), _change(it.value, text), interval, _chance(it.p, text)]


def _responders(share: ResponderShare, text: Text) -> Iterator[str]:
    rule = "any" if share.rule.percent == 0 else "percent"
    way = "lower" if share.rule.lower_is_better else "higher"
    head = [text.say(f"pilot-column-{rule}-{way}", {"percent": share.rule.percent})]
    head += [text.say(f"pilot-column-{name}") for name in ("count", "share", "interval")]
    counted = text.say("pilot-count", {"count": share.count, "people": share.people})
    rows = [head, _share_row("after", counted, share.share, share.interval, text)]
    noise = share.noise
    if isinstance(noise, AssumedNoise):
        nothing = text.say("pilot-nothing")
        name = text.say("pilot-row-assumed", {"cv": round(100 * noise.log_sd)})
        rows.append([name, nothing, _share(noise.share, text), nothing])
    else:
        own = text.say("pilot-count", {"count": noise.count, "people": noise.people})
        rows.append(_share_row("noise", own, noise.share, noise.interval, text))
    nothing = text.say("pilot-nothing")
    expected = _share(share.expected, text)
    rows.append([text.say("pilot-row-expected"), nothing, expected, nothing])
    yield from aligned(rows, margin="")
    if isinstance(noise, OwnNoise):
        yield text.say("pilot-mcnemar", {"p": _chance(noise.p, text)})


def _share_row(name: str, counted: str, share: float, interval: Interval, text: Text) -> list[str]:
    ends = _range([_share(end, text) for end in interval], text)
    return [text.say(f"pilot-row-{name}"), counted, _share(share, text), ends]


def _baselines(it: Baselines, text: Text) -> Iterator[str]:
    cv = _tenth(it.noise.cv_percent, text)
    yield text.say("pilot-noise", {"cv": cv, "people": it.noise.people})
    icc = it.iccs[0]
    if icc.interval is not None:
        low, high = (_two(end, text) for end in icc.interval)
        yield text.say("pilot-icc", {"icc": _two(icc.value, text), "low": low, "high": high})
    limits = it.agreement.limits if it.repeated is None else it.repeated.limits
    low, high = (_change(end, text) for end in limits)
    yield text.say("pilot-limits", {"low": low, "high": high})
    half, fifth = (_change(it.regression.mean_change(top), text) for top in TOP_SHARES)
    yield text.say("pilot-regression", {"half": half, "fifth": fifth})


def _felt(it: FeltAnswers, text: Text) -> Iterator[str]:
    answers = [text.say(f"pilot-felt-{felt}") for felt in FELT]
    head = [text.say("pilot-column-felt"), *answers, text.say("pilot-column-answers")]
    rows = [("first", it.first)]
    if it.every != it.first:
        rows.append(("every", it.every))
    yield from aligned([head, *(_felt_row(name, shares, text) for name, shares in rows)], margin="")
    yield ""
    head = [text.say("pilot-column-cross"), *answers]
    counts = zip(Measured, it.table.counts, strict=True)
    told = [[text.say(f"pilot-cross-{row.value}"), *map(str, cells)] for row, cells in counts]
    yield from aligned([head, *told], margin="")
    yield from _agreement(it, text)


def _felt_row(name: str, shares: FeltShares, text: Text) -> list[str]:
    percents = [text.say("pilot-whole-percent", {"percent": it}) for it in shares.percents]
    return [text.say(f"pilot-felt-row-{name}"), *percents, str(shares.answers)]


def _agreement(it: FeltAnswers, text: Text) -> Iterator[str]:
    for name, kappa in (("kappa", it.table.kappa()), ("weighted", it.table.quadratic_kappa())):
        if kappa is not None:
            low, high = (_two(end, text) for end in kappa.interval)
            value = _two(kappa.value, text)
            yield text.say(f"pilot-{name}", {"value": value, "low": low, "high": high})
    if it.correlation is not None and it.correlation.interval is not None:
        low, high = (_two(end, text) for end in it.correlation.interval)
        value = _two(it.correlation.r, text)
        yield text.say("pilot-correlation", {"value": value, "low": low, "high": high})


def _range(ends: Sequence[str], text: Text) -> str:
    return text.say("pilot-range", {"low": ends[0], "high": ends[1]})


def _change(log_ratio: float, text: Text) -> str:
    """A change with its sign, to a tenth of a percent; there is no minus nothing."""
    return _tenth(100 * expm1(min(log_ratio, _LARGEST_LOG)), text)


def _tenth(exact: float, text: Text) -> str:
    percent = round(exact, 1) or 0.0
    if percent > _MOST_SHOWN_PERCENT:
        return text.say("pilot-over", {"percent": _MOST_SHOWN_PERCENT})
    return text.say("pilot-percent", {"percent": percent})


def _in_words(log_ratio: float, text: Text) -> str:
    percent = round(100 * expm1(min(log_ratio, _LARGEST_LOG)), 1)
    if percent == 0:
        return text.say("pilot-unchanged")
    if percent > 0:
        return text.say("pilot-higher", {"size": _change(log_ratio, text)})
    return text.say("pilot-lower", {"size": text.say("pilot-percent", {"percent": -percent})})


def _share(share: float, text: Text) -> str:
    return text.say("pilot-whole-percent", {"percent": round(100 * share)})


def _two(value: float, text: Text) -> str:
    return text.say("pilot-two", {"value": round(value, 2) or 0.0})


def _chance(p: float, text: Text) -> str:
    if p < _LEAST_CHANCE:
        return text.say("pilot-chance-less")
    return text.say("pilot-three", {"value": round(p, 3)})
