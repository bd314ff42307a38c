"""The experiments as sheets, with the arm and the pair that follow from the seed."""

from collections.abc import Iterable, Iterator

from rekmaat.exchange.archive_sheet import Sheet, sheet
from rekmaat.guide.experiment import ExperimentPlan, arm_of, fingerprint, pair_of
from rekmaat.store.experiments import StoredExperiment

_PLAN = (
    "id",
    "seed",
    "made_at",
    "protocol_id",
    "protocol_version",
    "sessions_per_day",
    "days",
    "margin",
    "beta",
    "session_sd",
    "horizon",
)
_EXPECTED = ("stretch", "control", "answered_at", "scale_version")
_TAGS = ("stress", "painkiller", "after_running")
_RATED = ("value", "answered_at", "scale_version")
_OPENING = (
    "experiment_id",
    "number",
    "pair",
    "arm",
    "day",
    "session_id",
    "screening_id",
    "opened_at",
    *(f"before_{name}" for name in _RATED),
    *_TAGS,
)
_LOG = ("id", "experiment_id", "kind", "at", "cause", "session_id", "note")


def experiment_sheets(experiments: Iterable[StoredExperiment]) -> Iterator[Sheet]:
    """Yield every sheet about the experiments, also the empty ones."""
    stored = tuple(experiments)
    expected = tuple(f"expected_{name}" for name in _EXPECTED)
    columns = (*_PLAN, "anchors", *expected, "rules_version", "fingerprint")
    yield sheet("experiments", columns, (_plan(one.plan) for one in stored))
    yield sheet("openings", _OPENING, _openings(stored))
    noise = tuple(f"{which}_{name}" for which in ("first", "second") for name in _RATED)
    yield sheet("own_noise", ("id", "experiment_id", *noise), _noise(stored))
    log = (_values(entry, _LOG) for one in stored for entry in one.log)
    yield sheet("experiment_log", _LOG, log)


def _plan(plan: ExperimentPlan) -> tuple[object, ...]:
    expectation = plan.expectation
    expected = (None,) * len(_EXPECTED) if expectation is None else _values(expectation, _EXPECTED)
    anchors = tuple(f"{one.anchor}={one.at.isoformat()}" for one in plan.anchors)
    return (*_values(plan, _PLAN), anchors, *expected, plan.rules_version, fingerprint(plan))


def _openings(experiments: Iterable[StoredExperiment]) -> Iterator[tuple[object, ...]]:
    for stored in experiments:
        for one in stored.openings:
            yield (
                one.experiment_id,
                one.number,
                pair_of(one.number),
                arm_of(stored.plan.seed, one.number),
                one.day,
                one.session_id,
                one.screening_id,
                one.opened_at,
                *_values(one.before, _RATED),
                *_values(one.tags, _TAGS),
            )


def _noise(experiments: Iterable[StoredExperiment]) -> Iterator[tuple[object, ...]]:
    for stored in experiments:
        for one in stored.noise:
            rated = (*_values(one.first, _RATED), *_values(one.second, _RATED))
            yield (one.id, one.experiment_id, *rated)


def _values(record: object, names: Iterable[str]) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name in names)
