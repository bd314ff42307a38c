from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from rekmaat.judge.change import RecordingError
from rekmaat.judge.course import Windows
from rekmaat.judge.onset import (
    WIDEST_S,
    TimeToDecrease,
    Untold,
    contradicted_above,
    time_to_decrease,
)
from rekmaat.judge.verdict import Verdict
from window_powers import (
    Fall,
    Person,
    Plan,
    at_once,
    half_time_s,
    none,
    recordings,
    session,
    slowly,
)

STEADY = Person(cv=0.05, sd=0.02)
KNOWN = RecordingError(variance=0.02**2, df=12.0, repeats_df=4, prior=None)
UNKNOWN = RecordingError(variance=0.12**2, df=8.0, repeats_df=0, prior=None)


def asked(
    fall: Fall,
    *,
    person: Person = STEADY,
    seconds: tuple[float, ...] = (60.0, 60.0),
    error: RecordingError = KNOWN,
    verdict: Verdict = Verdict.DECREASED,
) -> TimeToDecrease:
    rng = np.random.default_rng(5)
    before = recordings(rng, person, 0.0, seconds=[60.0, 60.0], fall=none)
    after = recordings(rng, person, 0.0, seconds=list(seconds), fall=fall)
    return time_to_decrease(before, after, error, verdict=verdict)


@pytest.mark.parametrize("begin_s", [5.4, 12.0, 20.7, 40.3])
@pytest.mark.parametrize("percent", [-30, -50])
def test_a_fall_at_once_is_told_to_the_second(begin_s: float, percent: float) -> None:
    """P07."""
    told = asked(at_once(percent, begin_s))
    assert told.seconds == pytest.approx(begin_s, abs=1)
    assert told.interval_s is not None
    assert told.interval_s[0] <= begin_s <= told.interval_s[1] <= told.interval_s[0] + 8
    assert told.reason is None
    assert told.observed_s == 60


@pytest.mark.parametrize("constant_s", [5.0, 10.0, 20.0])
def test_of_a_slow_fall_the_half_time_is_told(constant_s: float) -> None:
    told = asked(slowly(-50, constant_s))
    assert told.interval_s is not None
    assert told.interval_s[0] <= half_time_s(constant_s, 60) <= told.interval_s[1]
    assert told.seconds == pytest.approx(half_time_s(constant_s, 60), abs=4)


def test_what_fell_before_the_recording_was_lower_from_its_beginning() -> None:
    told = asked(at_once(-40, 0.0))
    assert told.seconds == 0
    assert told.interval_s is not None
    assert told.interval_s[0] == 0
    assert 1 <= told.interval_s[1] < 6


@pytest.mark.parametrize(
    ("verdict", "reason"),
    [
        (Verdict.NO_CHANGE, Untold.NO_DECREASE),
        (Verdict.INCREASED, Untold.NO_DECREASE),
        (Verdict.CANNOT_TELL, Untold.CANNOT_TELL),
    ],
)
def test_no_time_is_told_that_the_verdict_does_not_carry(verdict: Verdict, reason: Untold) -> None:
    told = asked(at_once(-50, 20), verdict=verdict)
    assert (told.seconds, told.interval_s, told.reason) == (None, None, reason)


def test_a_fall_after_the_first_minute_is_not_told() -> None:
    """P07: the verdict is on the whole recording, the time on its first minute only."""
    told = asked(at_once(-50, 70), seconds=(180.0, 180.0))
    assert told.seconds is None
    assert told.reason is Untold.CANNOT_TELL_WHEN
    assert told.observed_s == 60


def test_the_rest_of_a_long_recording_changes_nothing() -> None:
    """P07."""
    rng = np.random.default_rng(6)
    before = recordings(rng, STEADY, 0.0, seconds=[60.0], fall=none)
    (after,) = recordings(rng, STEADY, 0.0, seconds=[200.0], fall=at_once(-40, 15))
    higher = after.powers_uv2.copy()
    higher[:, 240:] *= 50
    times = [
        time_to_decrease(before, [Windows(powers)], KNOWN, verdict=Verdict.DECREASED)
        for powers in (after.powers_uv2, higher)
    ]
    assert times[0] == times[1]
    assert times[0].seconds is not None


def test_half_a_minute_is_answered_as_far_as_it_goes() -> None:
    told = asked(at_once(-40, 12), seconds=(30.0, 30.0))
    assert told.seconds == pytest.approx(12, abs=1)
    assert told.observed_s == 30


def test_too_few_seconds_are_said() -> None:
    assert asked(at_once(-50, 3), seconds=(9.0, 9.0)).reason is Untold.TOO_SHORT


def test_a_minute_that_was_cut_out_is_too_short() -> None:
    (before,) = recordings(np.random.default_rng(2), STEADY, 0, seconds=[60.0], fall=none)
    gone = replace(before, powers_uv2=np.full_like(before.powers_uv2, np.nan))
    told = time_to_decrease([before], [gone], KNOWN, verdict=Verdict.DECREASED)
    assert told == TimeToDecrease(None, None, Untold.TOO_SHORT, 0.0)


def test_cut_seconds_leave_the_others_where_they_were() -> None:
    rng = np.random.default_rng(7)
    before = recordings(rng, STEADY, 0.0, seconds=[60.0, 60.0], fall=none)
    after = recordings(rng, STEADY, 0.0, seconds=[60.0, 60.0], fall=at_once(-40, 30))
    for one in after:
        one.powers_uv2[:, 20:64] = np.nan  # from 5 s to 16 s
    told = time_to_decrease(before, after, KNOWN, verdict=Verdict.DECREASED)
    assert told.seconds == pytest.approx(30, abs=1)


def test_a_recording_that_ends_early_makes_no_step_where_it_ends() -> None:
    """The second stands 20 % lower and covers only half of the minute."""
    rng = np.random.default_rng(8)
    loose = replace(KNOWN, variance=0.12**2)
    before = recordings(rng, STEADY, 0.0, seconds=[60.0] * 3, fall=none)
    long = recordings(rng, STEADY, 0.0, seconds=[60.0], fall=at_once(-40, 10))
    short = recordings(rng, STEADY, 0.0, seconds=[30.0], fall=lambda t: at_once(-40, 10)(t) - 0.2)
    told = time_to_decrease(before, [*long, *short], loose, verdict=Verdict.DECREASED)
    assert told.seconds == pytest.approx(10, abs=1)


def test_a_level_that_standing_up_anew_explains_says_not_when() -> None:
    """One flat, lower minute: it may have been so from the first second or by chance."""
    told = asked(at_once(-30, 0.0), seconds=(60.0,), error=UNKNOWN)
    assert told.seconds is None
    assert told.reason is Untold.CANNOT_TELL_WHEN


def test_a_wide_interval_is_told_as_an_interval_only() -> None:
    rng = np.random.default_rng(9)
    restless = Person(tau_s=4, cv=0.3, sd=0.05)
    answers = []
    for _ in range(40):
        made = session(rng, restless, Plan(2), slowly(-50, 15))
        answers.append(
            time_to_decrease(made.before, made.after, made.error, verdict=Verdict.DECREASED)
        )
    for told in answers:
        if told.interval_s is not None:
            wide = told.interval_s[1] - told.interval_s[0] > WIDEST_S
            assert (told.seconds is None) == wide
            assert (told.reason is Untold.CANNOT_TELL_WHEN) == wide
    assert any(told.seconds is None and told.interval_s for told in answers)


def test_a_second_at_the_floor_is_joined_to_its_neighbours() -> None:
    rng = np.random.default_rng(12)
    before = recordings(rng, STEADY, 0.0, seconds=[60.0] * 2, fall=none)
    after = recordings(rng, STEADY, 0.0, seconds=[60.0] * 2, fall=at_once(-40, 20.0))
    whole = time_to_decrease(before, after, KNOWN, verdict=Verdict.DECREASED)
    after[0].powers_uv2[:, 120:124] = -0.1
    joined = time_to_decrease(before, after, KNOWN, verdict=Verdict.DECREASED)
    assert whole.seconds == pytest.approx(20, abs=1)
    assert joined.seconds == pytest.approx(20, abs=2)
    assert joined.interval_s is not None
    assert joined.interval_s[1] - joined.interval_s[0] >= 4  # two seconds either way


def test_a_muscle_under_its_floor_is_too_weak() -> None:
    (before,) = recordings(np.random.default_rng(2), STEADY, 0, seconds=[60.0], fall=none)
    below = replace(before, powers_uv2=-before.powers_uv2)
    told = time_to_decrease([before], [below], KNOWN, verdict=Verdict.DECREASED)
    assert told.reason is Untold.TOO_WEAK


def test_repeats_say_how_tension_wanders() -> None:
    rng = np.random.default_rng(10)
    person = Person(cv=0.15, tau_s=1, sd=0.02)
    widths: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(20):
        before = recordings(rng, person, 0.0, seconds=[30.0], fall=none)
        after = recordings(rng, person, 0.0, seconds=[30.0], fall=at_once(-45, 10))
        more = recordings(rng, person, 0.0, seconds=[30.0] * 6, fall=none)
        for repeats in ([], more):
            told = time_to_decrease(
                before, after, KNOWN, verdict=Verdict.DECREASED, repeats=repeats
            )
            low, high = told.interval_s or (0.0, 60.0)
            widths[bool(repeats)].append(high - low)
    assert np.mean(widths[True]) < np.mean(widths[False])


@given(st.floats(1, 200))
def test_the_limit_is_that_of_fishers_f(df: float) -> None:
    assert contradicted_above(df) == pytest.approx(2 * stats.f.isf(0.05, 2, df), rel=1e-6)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.5, 20))
def test_only_ratios_of_tension_count(seed: int, gain: float) -> None:
    made = session(np.random.default_rng(seed), STEADY, Plan(1), at_once(-40, 15))
    louder = [
        [replace(one, powers_uv2=gain * one.powers_uv2) for one in side]
        for side in (made.before, made.after)
    ]
    plain = time_to_decrease(made.before, made.after, KNOWN, verdict=Verdict.DECREASED)
    assert time_to_decrease(*louder, KNOWN, verdict=Verdict.DECREASED) == plain


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([20.0, 30.0, 60.0, 90.0]))
def test_the_answer_lies_within_what_was_recorded_of_the_minute(seed: int, length: float) -> None:
    made = session(np.random.default_rng(seed), Person(), Plan(1, length), slowly(-50, 4))
    told = time_to_decrease(made.before, made.after, made.error, verdict=Verdict.DECREASED)
    assert (told.reason is None) == (told.seconds is not None)
    if told.interval_s is not None:
        low, high = told.interval_s
        assert 0 <= low <= high <= told.observed_s <= 60
        assert told.seconds is None or low <= told.seconds <= high
