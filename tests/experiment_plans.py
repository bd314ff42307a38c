"""A plan of an experiment, and any plan there can be."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from rekmaat.guide.experiment import (
    ANCHORS,
    Anchor,
    AnchorTime,
    Expectation,
    ExperimentPlan,
    Horizon,
)

SEED = "9c4f0e2b6d7a41538e90ab12cd34ef56"


def a_plan(
    anchors: tuple[AnchorTime, ...] = ANCHORS, days: int = 14, plan_id: str = "7f0c"
) -> ExperimentPlan:
    return ExperimentPlan(
        id=plan_id,
        seed=SEED,
        made_at=datetime(2026, 11, 23, 21, 30, 15, 250_000, tzinfo=UTC),
        protocol_id="umcg",
        protocol_version="1",
        sessions_per_day=len(anchors),
        days=days,
        margin=1.5,
        beta=0.75,
        session_sd=1.5,
        horizon=Horizon.ORDINARY,
        anchors=anchors,
        expectation=None,
    )


_zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_moments = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=_zones | st.just(UTC))  # noqa: DTZ001 - its zone is drawn
_words = st.text(st.characters(codec="utf-8"), max_size=30)

plans = st.builds(
    ExperimentPlan,
    id=st.uuids().map(str) | _words,
    seed=st.text("0123456789abcdef", min_size=32, max_size=32),
    made_at=_moments,
    protocol_id=_words,
    protocol_version=_words,
    sessions_per_day=st.integers(1, 24),
    days=st.integers(1, 366),
    margin=st.floats(1e-9, 1e9),
    beta=st.floats(0, 1),
    session_sd=st.floats(1e-9, 1e9),
    horizon=st.sampled_from(Horizon),
    anchors=st.lists(st.builds(AnchorTime, st.sampled_from(Anchor), st.times()), max_size=4).map(
        tuple
    ),
    expectation=st.none()
    | st.builds(Expectation, st.integers(0, 10), st.integers(0, 10), _moments, _words),
)
