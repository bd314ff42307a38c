"""Tells the power of a planned trial: sentences with a table, or one JSON object."""

from collections.abc import Iterator, Mapping
from math import expm1

from rekmaat.catalogue.text import Text
from rekmaat.cli.findings import Object, finding_objects
from rekmaat.judge.power.plan import Design
from rekmaat.judge.williams import williams_square
from rekmaat.service.trial_power import PowerAnswer
from rekmaat.service.trial_power_findings import power_findings
from rekmaat.tell.sentences import finding_sentence
from rekmaat.version import __version__

_SHORT = 1.0  # below this many percent a second place is told


def power_json(answer: PowerAnswer, settings: Mapping[str, object], text: Text) -> Object:
    """Return the power with what it was made with; `jobs` changes nothing and is left out."""
    plan, tally, smallest = answer.plan, answer.tally, answer.smallest
    return {
        "design": plan.design.value,
        "arms": plan.arms,
        "people": plan.people,
        "effects_percent": [_percent_of(effect) for effect in plan.effects],
        "power": tally.power,
        "mc_error": tally.mc_error(tally.found),
        "simulations": tally.trials,
        "simulations_per_second": tally.trials / answer.seconds,
        "exact": answer.exact,
        "contrasts": [_contrast(answer, arm) for arm in range(len(tally.arms))],
        "smallest_effect": None if smallest is None else _percent_of(smallest.effect),
        "smallest_effect_tolerance": None if smallest is None else answer.tolerance_percent,
        "smallest_effects_percent": None
        if smallest is None
        else [_percent_of(effect) for effect in smallest.effects],
        "not_fitted": tally.trials - tally.fitted,
        "boundary_share": tally.boundary_share,
        "findings": finding_objects(power_findings(answer), text),
        "provenance": {
            "version": __version__,
            "settings": {name: it for name, it in settings.items() if name != "jobs"},
            "inputs": [],
        },
    }


def _contrast(answer: PowerAnswer, arm: int) -> Object:
    tally, plan = answer.tally, answer.plan
    return {
        "arm": arm + 1,
        "control": None if plan.design is Design.PILOT else plan.arms,
        "effect_percent": _percent_of(plan.effects[arm]),
        "power": tally.arms[arm] / tally.trials,
        "mc_error": tally.mc_error(tally.arms[arm]),
        "exact": None if answer.exact_arms is None else answer.exact_arms[arm],
        "power_holm": tally.holm[arm] / tally.trials,
        "mc_error_holm": tally.mc_error(tally.holm[arm]),
    }


def power_lines(answer: PowerAnswer, text: Text) -> Iterator[str]:
    """Yield the lines for a reader."""
    yield _planned(answer, text)
    yield _supposed(answer, text)
    yield ""
    yield " ".join(_found(answer, text))
    if answer.plan.design is not Design.PILOT:
        yield ""
        yield from _table(answer, text)
        yield text.say("table-note")
    findings = [finding_sentence(it, text) for it in power_findings(answer)]
    if findings:
        yield ""
        yield from findings


def _planned(answer: PowerAnswer, text: Text) -> str:
    plan = answer.plan
    told = {"people": plan.people, "arms": plan.arms}
    if plan.design is Design.CROSSOVER:
        told["orders"] = len(williams_square(plan.arms))
    return text.say(f"planned-{plan.design.value}", told)


def _supposed(answer: PowerAnswer, text: Text) -> str:
    plan = answer.plan
    spread = {"within": 100 * plan.within_sd, "between": 100 * plan.between_sd}
    parts = [text.say("supposed-pilot" if plan.design is Design.PILOT else "supposed", spread)]
    losses = {"missing": 100 * plan.losses.missing, "dropout": 100 * plan.losses.dropout}
    parts += [
        text.say(f"supposed-{it}", {"percent": share}) for it, share in losses.items() if share
    ]
    if plan.carry_over:
        parts.append(text.say("supposed-carry-over", {"percent": 100 * plan.carry_over}))
    return " ".join(parts)


def _found(answer: PowerAnswer, text: Text) -> Iterator[str]:
    plan, tally = answer.plan, answer.tally
    told: dict[str, str | float] = {
        "trials": tally.trials,
        "found": 100 * tally.power,
        "chance": _chance_words(answer, text),
        "effect": _effect_words(max(plan.effects, key=abs), text),
        "people": plan.people,
    }
    yield text.say(f"found-{_kind(answer)}", told)
    if answer.exact is not None:
        yield text.say("found-exact", {"found": 100 * answer.exact})
    if answer.smallest is not None:
        effect = {"effect": _effect_words(answer.smallest.effect, text)}
        yield text.say("smallest" if _alone(answer) else "smallest-several", effect)
        if answer.tolerance_percent:
            yield text.say("smallest-tolerance", {"percent": answer.tolerance_percent})


def _kind(answer: PowerAnswer) -> str:
    """What there is to find."""
    if not any(answer.plan.effects):
        return "none"
    if not _alone(answer):
        return "several"
    return "one" if len(answer.plan.effects) == 1 else "one-of-many"


def _alone(answer: PowerAnswer) -> bool:
    """Whether no more than one arm differs from the control."""
    return sum(effect != 0 for effect in answer.plan.effects) <= 1


def _table(answer: PowerAnswer, text: Text) -> Iterator[str]:
    columns = ("arm", "effect", "found", "chance", "holm", "exact")
    rows = [[text.say(f"table-{column}") for column in columns]]
    for arm, count in enumerate(answer.tally.arms):
        exact = answer.exact_arms
        rows.append([
            text.say("table-against", {"arm": arm + 1, "control": answer.plan.arms}),
            _effect_words(answer.plan.effects[arm], text),
            _share(count / answer.tally.trials, text),
            _chance(answer, count, text),
            _share(answer.tally.holm[arm] / answer.tally.trials, text),
            "-" if exact is None else _share(exact[arm], text),
        ])  # fmt: skip
    if answer.exact_arms is None:
        rows = [row[:-1] for row in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = zip(row[1:], widths[1:], strict=True)
        yield "  ".join((f"{row[0]:<{widths[0]}}", *(f"{cell:>{width}}" for cell, width in cells)))


def _certain(answer: PowerAnswer, count: int) -> bool:
    """Whether all or none of the trials found it, so that the Monte-Carlo error says nothing."""
    return count in {0, answer.tally.trials}


def _at_most(answer: PowerAnswer) -> float:
    """What a share of none may still be: with 95 % less than three in the number of trials."""
    return min(1.0, 3 / answer.tally.trials)


def _chance_words(answer: PowerAnswer, text: Text) -> str:
    found = answer.tally.found
    if _certain(answer, found):
        return text.say("chance-below", {"percent": 100 * _at_most(answer)})
    return text.say("chance", {"percent": 100 * answer.tally.mc_error(found)})


def _chance(answer: PowerAnswer, count: int, text: Text) -> str:
    if not _certain(answer, count):
        return _share(answer.tally.mc_error(count), text)
    fine = text.say("percent-fine", {"percent": 100 * _at_most(answer)})
    return text.say("below", {"share": fine})


def _share(share: float, text: Text) -> str:
    return text.say("percent", {"percent": 100 * share})


def _effect_words(effect: float, text: Text) -> str:
    percent = _percent_of(effect)
    if percent == 0:
        return text.say("effect-none")
    places = 1 if abs(percent) >= _SHORT else 2
    size = round(abs(percent), places)
    return text.say("effect-lower" if percent < 0 else "effect-higher", {"size": size})


def _percent_of(effect: float) -> float:
    """The percent of a log ratio, without the rounding of the way there and back."""
    return round(100 * expm1(effect), 10)
