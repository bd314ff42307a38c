"""The options of `rekmaat trial noise`, and the situation they describe."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Annotated

from cyclopts import Parameter

from rekmaat.catalogue.text import Text
from rekmaat.cli.whole import whole
from rekmaat.errors import WrongUseError
from rekmaat.judge.false_responders import RULES, Channels, Entry, Rule, Situation, Windows

_Whole = Annotated[int, Parameter(converter=whole)]
_LIMITS: Mapping[str, tuple[float, float]] = {
    "people": (1, 1_000_000),
    "cv": (0.1, 100),
    "claimed": (0, 100),
    "percent": (0, 99),
    "channels": (1, 256),
    "correlation": (0, 1),
    "windows": (1, 240),
    "in_a_row": (1, 240),
    "autocorrelation": (0, 0.99),
    "baseline_readings": (1, 240),
    "top": (1, 100),
    "icc": (0, 0.99),
    "drift": (-100, 99),
    "simulations": (1_000, 1_000_000),
    "seed": (0, 2**32),
}
_TENSE = frozenset({"top", "icc"})
_NEEDS: Mapping[Rule, frozenset[str]] = {
    Rule.AT_LEAST: frozenset({"percent"}),
    Rule.ANY_CHANNEL: frozenset({"channels", "correlation"}),
    Rule.ANY_WINDOW: frozenset({
        "windows", "in_a_row", "autocorrelation", "baseline_readings", "simulations", "seed",
    }),
    Rule.WHEN_TENSE: _TENSE,
    Rule.NEW_BASELINE: _TENSE,
    Rule.SETTLING: frozenset({"drift"}),
}  # fmt: skip
"""Which options each rule looks at; people, cv and claimed are looked at by all."""


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Group:
    """Who is measured, and how noisily.

    Parameters
    ----------
    people
        How many people.
    cv
        Coefficient of variation from one reading to the next of one person, in percent.
    claimed
        A share of responders that somebody reports, in percent.
    """

    people: _Whole = 60
    cv: float = 12
    claimed: float = 72


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Counting:
    """Who counts as a responder.

    Parameters
    ----------
    rule
        The rules to show, or all of them.
    percent
        For at-least: the decrease that counts, in percent.
    channels
        For any-channel: how many channels, or sessions, of which one is enough.
    correlation
        For any-channel: of the change in one with the change in another.
    windows
        For any-window: how many windows; twelve of five seconds make a minute.
    in_a_row
        For any-window: how many in a row have to be lower.
    autocorrelation
        For any-window: of one window with the next.
    baseline_readings
        For any-window: of how many readings the baseline is the mean.
    top
        For when-tense and new-baseline: what part of all people takes part, those with the
        highest baseline, in percent.
    icc
        For when-tense and new-baseline: correlation of one baseline with another.
    drift
        For settling: by how much a reading falls by itself, in percent.
    """

    rule: Annotated[
        tuple[Rule, ...], Parameter(consume_multiple=True, negative="", show_default=False)
    ] = ()
    percent: float = 10
    channels: _Whole = 2
    correlation: float = 0
    windows: _Whole = 12
    in_a_row: _Whole = 1
    autocorrelation: float = 0.6
    baseline_readings: _Whole = 2
    top: float = 20
    icc: float = 0.7
    drift: float = 5

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules asked for, each once, in the order in which they are told."""
        return tuple(it for it in RULES if not self.rule or it in self.rule)


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Simulated:
    """How the windows are simulated.

    Parameters
    ----------
    simulations
        For any-window: how many minutes to simulate.
    seed
        For any-window: which of all such minutes; the same number gives the same ones.
    """

    simulations: _Whole = 100_000
    seed: _Whole = 1


def situation_of(group: Group, counting: Counting, simulated: Simulated, text: Text) -> Situation:
    """Return the situation that the options describe.

    Raises:
        WrongUseError: An option is beyond its limits, or none of the rules asked for looks at it.
    """
    given = {**asdict(group), **asdict(counting), **asdict(simulated)}
    _check_limits(given, text)
    _check_needed(given, counting.rules, text)
    windows = Windows(
        counting.windows, counting.in_a_row, counting.autocorrelation, counting.baseline_readings
    )
    return Situation(
        cv_percent=group.cv,
        at_least_percent=counting.percent,
        channels=Channels(counting.channels, counting.correlation),
        windows=windows,
        entry=Entry(counting.top, counting.icc),
        drift_percent=counting.drift,
    )


def _check_limits(given: Mapping[str, object], text: Text) -> None:
    for name, (least, most) in _LIMITS.items():
        value = given[name]
        if isinstance(value, int | float) and not least <= value <= most:
            limits: dict[str, str | float] = {"least": least, "most": most}
            raise WrongUseError(text.say("usage-noise-range", limits | {"option": _option(name)}))
    windows, in_a_row = given["windows"], given["in_a_row"]
    if isinstance(windows, int) and isinstance(in_a_row, int) and in_a_row > windows:
        told = {"windows": str(windows), "in_a_row": str(in_a_row)}
        raise WrongUseError(text.say("usage-noise-row", told))


def _check_needed(given: Mapping[str, object], rules: tuple[Rule, ...], text: Text) -> None:
    """Refuse what no rule looks at, rather than leave it out in silence."""
    plain = {**asdict(Counting()), **asdict(Simulated())}
    needed = frozenset[str]().union(*(_NEEDS.get(rule, frozenset()) for rule in rules))
    for name, value in plain.items():
        if name != "rule" and name not in needed and given[name] != value:
            told = {"option": _option(name), "rules": ", ".join(_rules_with(name))}
            raise WrongUseError(text.say("usage-noise-needless", told))


def _rules_with(name: str) -> list[str]:
    return [f"--rule {rule.value}" for rule in RULES if name in _NEEDS.get(rule, ())]


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")
