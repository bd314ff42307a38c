"""Tells error rates: a table with one plain sentence, or one JSON object."""

from collections.abc import Iterator, Mapping
from math import expm1

from rekmaat.catalogue.text import Text
from rekmaat.judge.people.block import Trial
from rekmaat.judge.people.outcomes import Outcomes, Rate
from rekmaat.judge.people.someone import Kind, Someone
from rekmaat.judge.person import PersonVerdict
from rekmaat.version import __version__


def rates_of(outcomes: Outcomes, planned_pairs: int) -> dict[str, Rate]:
    """Return every rate by its name."""
    return {
        "ever_works": outcomes.ever_works,
        "ever_worse": outcomes.ever_worse,
        "ever_works_or_worse": outcomes.ever_either,
        "ever_no_effect": outcomes.ever_no_effect,
        "works_within_plan": outcomes.works_by(planned_pairs),
        "plan_works": outcomes.at_plan(PersonVerdict.WORKS),
        "plan_worse": outcomes.at_plan(PersonVerdict.WORSE),
        "plan_no_effect": outcomes.at_plan(PersonVerdict.NO_EFFECT),
        "plan_not_yet": outcomes.at_plan(PersonVerdict.NOT_YET),
        "felt_better": outcomes.felt_better,
    }


def rates_json(outcomes: Outcomes, trial: Trial, settings: Mapping[str, object]) -> object:
    """Return the rates with what they were made with; `jobs` changes nothing and is left out."""
    rates = rates_of(outcomes, trial.terms.planned_pairs)
    return {
        "people": len(outcomes.people),
        "planned_pairs": trial.terms.planned_pairs,
        "pairs": trial.pairs,
        "rates": {
            name: {
                "count": rate.count,
                "of": rate.people,
                "share": rate.share,
                "mc_error": rate.mc_error,
            }
            for name, rate in rates.items()
        },
        "median_pairs": outcomes.median_pairs,
        "provenance": {
            "version": __version__,
            "settings": {name: it for name, it in settings.items() if name != "jobs"},
        },
    }


def rate_lines(outcomes: Outcomes, trial: Trial, text: Text) -> Iterator[str]:
    """Yield the lines for a reader."""
    pairs = {"pairs": trial.terms.planned_pairs, "all": trial.pairs}
    yield text.say("simulated-people", {"people": len(outcomes.people), **pairs})
    yield ""
    yield from _table(rates_of(outcomes, trial.terms.planned_pairs), text)
    yield ""
    yield " ".join(_sentences(outcomes, trial.someone, text))


def _table(rates: Mapping[str, Rate], text: Text) -> Iterator[str]:
    rows = [tuple(text.say(f"rates-{column}") for column in ("rate", "share", "error"))]
    for name, rate in rates.items():
        shares = (_percent(rate.share, text), _chance(rate, text))
        rows.append((text.say(f"rate-{name.replace('_', '-')}"), *shares))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for told, share, error in rows:
        yield f"{told:<{widths[0]}}  {share:>{widths[1]}}  {error:>{widths[2]}}"


def _chance(rate: Rate, text: Text) -> str:
    """The Monte-Carlo error; where nobody was told, how many it may still be."""
    if rate.count or not rate.people:
        return _percent(rate.mc_error, text)
    return text.say("rates-at-most", {"share": _percent(rate.at_most, text)})


def _percent(share: float, text: Text) -> str:
    return text.say("percent", {"percent": 100 * share})


def _sentences(outcomes: Outcomes, someone: Someone, text: Text) -> Iterator[str]:
    yield _truth(someone, text)
    told = {
        "works": _percent(outcomes.ever_works.share, text),
        "worse": _percent(outcomes.ever_worse.share, text),
    }
    yield text.say("told-works", told)
    if outcomes.median_pairs is not None:
        yield text.say("told-when", {"pairs": outcomes.median_pairs})
    if someone.expected.stretch > someone.expected.control:
        yield text.say("told-expectation")


def _truth(someone: Someone, text: Text) -> str:
    if someone.effect == 0:
        return text.say("truth-none")
    sensor = someone.kind is Kind.TENSION
    size = 100 * expm1(someone.effect) if sensor else someone.effect
    way, unit = "lower" if size < 0 else "higher", "percent" if sensor else "points"
    return text.say(f"truth-{way}-{unit}", {"size": round(abs(size), 6)})
