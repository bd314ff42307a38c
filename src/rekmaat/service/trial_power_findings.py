"""What is worth knowing about the power of a planned trial."""

from collections.abc import Iterator

from rekmaat.errors import Finding, Severity
from rekmaat.judge.power.plan import Design
from rekmaat.judge.power.smallest import TARGET
from rekmaat.service.trial_power import PowerAnswer

_WORTH_SAYING = 0.01


def power_findings(answer: PowerAnswer) -> Iterator[Finding]:
    """Yield what a reader of the power should know beside it."""
    plan, tally = answer.plan, answer.tally
    if plan.design is Design.PILOT:
        yield Finding("power-no-control", Severity.WARNING)
    if any(plan.effects) and answer.power < TARGET:
        yield Finding("power-low", Severity.WARNING)
    if tally.fitted < tally.trials:
        counts = {"count": tally.trials - tally.fitted, "trials": tally.trials}
        yield Finding("power-not-fitted", Severity.WARNING, counts)
    if answer.smallest is None:
        yield Finding("power-none-large-enough", Severity.WARNING)
    if plan.carry_over:
        yield Finding("power-carry-over", Severity.NOTE)
    if not plan.balanced:
        yield Finding("power-not-exact", Severity.NOTE)
    share = tally.boundary_share
    if share is not None and share >= _WORTH_SAYING:
        yield Finding("power-boundary", Severity.NOTE, {"percent": 100 * share})
