"""The parts that the JSON of every trial shares; their names are a promise."""

from dataclasses import asdict

from rekmaat.cli.findings import Object
from rekmaat.judge.trial.estimates import Contrast, Estimate, Interval, TermTest
from rekmaat.judge.trial.verdict import ContrastVerdict
from rekmaat.tell.trial_words import percent_of


def estimate_object(it: Estimate) -> Object:
    """Return an estimate with its test."""
    return {
        "estimate": it.value,
        "se": it.se,
        "df": it.df,
        "t": it.t,
        "p": it.p,
        "interval": list(it.interval()),
    }


def mean_object(it: Estimate) -> Object:
    """Return an estimate of which nobody should ask whether it is zero."""
    return {"estimate": it.value, "se": it.se, "df": it.df, "interval": list(it.interval())}


def contrast_object(
    it: Contrast, *, in_percent: bool, verdict: ContrastVerdict | None = None
) -> Object:
    """Return a contrast: the names the interface promises first, then what stands behind them."""
    told = {} if verdict is None else asdict(verdict) | {"verdict": verdict.verdict.value}
    return (
        {"a": it.a, "b": it.b}
        | estimate_object(it.estimate)
        | {"p_adjusted": it.p_adjusted, "interval_adjusted": _range(it.interval_adjusted)}
        | {"detectable": it.detectable}
        | (_percent(it.estimate) if in_percent else {"percent": None, "interval_percent": None})
        | told
    )


def test_object(it: TermTest) -> Object:
    """Return a joint test."""
    return asdict(it) | {"p": it.p}


def _percent(it: Estimate) -> Object:
    low, high = it.interval()
    ends = [percent_of(low), percent_of(high)]
    return {"percent": percent_of(it.value), "interval_percent": ends}


def _range(interval: Interval | None) -> list[float] | None:
    return None if interval is None else list(interval)
