"""A pilot without a control group, against R; and what its rows can lack."""

from dataclasses import replace
from math import log
from statistics import NormalDist
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pilots import answers_of_r, reference_rows
from rekmaat.errors import RefusedError
from rekmaat.guide.ratings import Felt
from rekmaat.judge.trial.pilot import PilotChoices, analyse_pilot
from rekmaat.judge.trial.pilot_rows import PilotRow
from rekmaat.judge.trial.responders import AssumedNoise, OwnNoise, ResponseRule

DIGITS = 1e-9  # both print 17 digits; what differs is the rounding of sums
EXACT = NormalDist().inv_cdf(0.975) / 1.96  # R was asked with 1.96 in these places
R = answers_of_r()
FOUND = analyse_pilot(reference_rows())


def row(line: int, person: str, change: float, **more: object) -> PilotRow:
    plain = PilotRow(line, person, 1, 1, 2.0, 2.0 + 0.01 * line, 2.0 + 0.01 * line + change)
    return replace(plain, **more)


def few(*changes: float) -> list[PilotRow]:
    return [row(at, f"P{at}", change) for at, change in enumerate(changes, start=2)]


def test_the_mean_change_of_first_sessions_is_that_of_r() -> None:
    told = R["first_session"]["ttest"]
    assert FOUND.change.value == pytest.approx(told["estimate"], abs=1e-12)
    assert FOUND.change.se == pytest.approx(told["stderr"], rel=DIGITS)
    assert FOUND.change.df == told["parameter"]
    assert FOUND.change.p == pytest.approx(told["p"], rel=DIGITS)
    assert FOUND.change.interval() == pytest.approx(told["ci"], rel=1e-8)


def test_the_mean_of_every_session_is_that_of_a_mixed_model_in_r() -> None:
    """Balanced: the mean of the means of people, with one degree of freedom less than people."""
    told = R["pilot_lmm"]["kr"][0]
    assert FOUND.every_session is not None
    assert FOUND.every_session.value == pytest.approx(told["Estimate"], rel=1e-8)
    assert FOUND.every_session.se == pytest.approx(told["Std_Error"], rel=1e-7)
    assert FOUND.every_session.df == pytest.approx(told["df"], abs=1e-6)
    assert FOUND.every_session.p == pytest.approx(told["Pr_t_"], rel=1e-5)


def test_the_share_of_responders_and_its_intervals_are_those_of_r() -> None:
    """V01, V02."""
    told, share = R["responder_prop"], FOUND.responders
    assert (share.count, share.people) == (told["k"], told["n"])
    assert share.interval == pytest.approx(told["clopper_pearson"], abs=DIGITS)
    assert share.drawn_interval == pytest.approx(told["wilson"], abs=DIGITS)
    assert share.jeffreys_interval == pytest.approx(told["jeffreys"], abs=DIGITS)


def test_the_share_between_two_baselines_stands_beside_it() -> None:
    """M11: its own noise."""
    noise = FOUND.responders.noise
    assert isinstance(noise, OwnNoise)
    assert noise.count == R["first_session"]["noise_responders"]
    neither, only_between, only_after, both = R["mcnemar"]["table"]
    assert (noise.only_after, noise.only_between) == (only_after, only_between)
    assert noise.count == only_between + both
    assert noise.people == neither + only_after + only_between + both
    assert noise.p == R["mcnemar"]["exact_p"]


def test_the_reliability_of_the_baselines_is_that_of_r() -> None:
    told = R["reliability"]
    assert FOUND.baselines is not None
    found = {it.kind: it for it in FOUND.baselines.iccs}
    for at, name in enumerate(told["type"]):
        icc = found[name.removeprefix("ICC")]
        assert icc.value == pytest.approx(told["ICC"][at], abs=DIGITS)
        assert icc.f == pytest.approx(told["F"][at], rel=DIGITS)
        assert (icc.df_above, icc.df_below) == (told["df1"][at], told["df2"][at])
        assert icc.p == pytest.approx(told["p"][at], rel=1e-6)
        edges = (told["lower"][at], told["upper"][at])
        assert icc.interval is not None
        assert icc.interval == pytest.approx(edges, abs=1e-8)


def test_the_noise_of_a_reading_is_that_of_r() -> None:
    told = R["sem"]
    assert FOUND.baselines is not None
    noise = FOUND.baselines.noise
    assert noise.sd_difference == pytest.approx(told["sd_diff"], rel=DIGITS)
    assert noise.sem == pytest.approx(told["sem_log"], rel=DIGITS)
    assert noise.detectable == pytest.approx(told["mdc95_log"] * EXACT, rel=DIGITS)
    assert noise.detectable_percent == pytest.approx(told["mdc95_pct_decrease"], rel=2e-5)
    assert noise.cv_percent == pytest.approx(told["cv_pct"], rel=DIGITS)
    assert noise.mean == pytest.approx(told["mean_diff"], rel=DIGITS)
    assert FOUND.detectable == noise.detectable


def limits(told: dict[str, Any]) -> list[float]:
    return [told["bias"] + EXACT * (end - told["bias"]) for end in told["loa"]]


def test_the_limits_of_agreement_are_those_of_r() -> None:
    assert FOUND.baselines is not None
    simple, told = FOUND.baselines.agreement, R["bland_altman_simple"]
    assert simple.bias == pytest.approx(told["bias"], rel=DIGITS)
    assert simple.limits == pytest.approx(limits(told), rel=DIGITS)
    assert simple.limit_se == pytest.approx(told["se_loa"], rel=2e-5)
    repeated, told = FOUND.baselines.repeated, R["bland_altman_repeated"]
    assert repeated is not None
    assert repeated.bias == pytest.approx(told["bias"], rel=DIGITS)
    assert repeated.between == pytest.approx(told["var_between"], rel=1e-8)
    assert repeated.within == pytest.approx(told["var_within"], rel=DIGITS)
    assert repeated.sd == pytest.approx(told["sd_total"], rel=DIGITS)
    assert repeated.limits == pytest.approx(limits(told), rel=DIGITS)


def test_felt_against_measured_is_that_of_r() -> None:
    """M06."""
    assert FOUND.felt is not None
    told, table = R["kappa"], FOUND.felt.table
    assert table.sure.tolist() == told["table"]
    kappa, weighted = table.kappa(), table.quadratic_kappa()
    assert kappa is not None
    assert weighted is not None
    assert kappa.value == pytest.approx(told["kappa"], rel=DIGITS)
    assert kappa.se == pytest.approx(told["se"], rel=DIGITS)
    assert kappa.interval == pytest.approx(told["ci_unweighted"], rel=DIGITS)
    assert weighted.value == pytest.approx(told["weighted_quadratic"], rel=DIGITS)


def test_the_correlation_within_people_is_that_of_r() -> None:
    told = R["rmcorr"]
    assert FOUND.felt is not None
    found = FOUND.felt.correlation
    assert found is not None
    assert found.r == pytest.approx(told["r"], rel=DIGITS)
    assert (found.df, found.people) == (told["df"], 30)
    assert found.slope == pytest.approx(told["slope"], rel=DIGITS)
    assert found.p == pytest.approx(told["p"], rel=1e-8)
    assert found.interval == pytest.approx(told["ci"], abs=DIGITS)


def test_all_four_answers_are_counted_and_none_is_left_over() -> None:
    """M05."""
    assert FOUND.felt is not None
    assert FOUND.felt.first.answers == 30
    assert FOUND.felt.every.answers == 270
    assert sum(FOUND.felt.first.percents) == 100


def test_a_pilot_never_says_that_anything_works() -> None:
    """V02: not even where everybody halves."""
    halved = few(*(log(0.5) + 0.001 * at for at in range(40)))
    found = analyse_pilot(halved)
    assert found.responders.share == 1
    assert "pilot-no-control" in {it.code for it in found.findings}
    assert not any("verdict" in name for name in found.__slots__)


def test_without_a_second_baseline_the_noise_is_assumed_and_said_to_be() -> None:
    """M11."""
    rows = [replace(it, repeat=None) for it in reference_rows()]
    found = analyse_pilot(rows, PilotChoices(repeated=False, rule=ResponseRule(10)))
    noise = found.responders.noise
    assert isinstance(noise, AssumedNoise)
    assert noise.share == pytest.approx(0.27, abs=0.005)
    assert found.baselines is None
    assert "pilot-no-repeat" in {it.code for it in found.findings}


def test_the_change_counts_from_the_last_baseline_before_the_exercise() -> None:
    rows = few(-0.1, -0.3, 0.05)
    found = analyse_pilot(rows)
    assert found.change.value == pytest.approx(np.mean([-0.1, -0.3, 0.05]))
    assert found.from_first is not None
    assert found.from_first.value == pytest.approx(np.mean([-0.08, -0.27, 0.09]))
    rise = analyse_pilot(rows, PilotChoices(rule=ResponseRule(lower_is_better=False)))
    assert (found.responders.count, rise.responders.count) == (2, 1)


def test_the_first_session_is_the_earliest_whatever_the_order_of_the_rows() -> None:
    later = [replace(it, day=2, outcome=(it.outcome or 0) + 1) for it in few(-0.1, 0.2, 0.3)]
    both = [*later, *few(-0.1, 0.2, 0.3)]
    assert analyse_pilot(both).change == analyse_pilot(few(-0.1, 0.2, 0.3)).change


def test_opposite_signs_contradict_each_other() -> None:
    """M06."""
    answers = [Felt.WORSE, Felt.WORSE, Felt.BETTER, Felt.UNSURE]
    rows = [
        replace(it, felt=felt)
        for it, felt in zip(few(-0.1, -0.2, -0.3, -0.1), answers, strict=True)
    ]
    found = analyse_pilot(rows).felt
    assert found is not None
    assert found.contradict
    assert found.first.counts == (1, 0, 2, 1)
    agreed = [replace(it, felt=Felt.BETTER) for it in rows]
    told = analyse_pilot(agreed).felt
    assert told is not None
    assert not told.contradict


def refused(rows: list[PilotRow]) -> list[str]:
    with pytest.raises(RefusedError) as caught:
        analyse_pilot(rows)
    return [finding.code for finding in caught.value.findings]


def test_what_no_number_can_be_made_of_is_refused() -> None:
    assert refused(few(-0.1)) == ["pilot-few-people"]
    assert refused([]) == ["pilot-few-people"]
    assert refused(few(-0.1, -0.1, -0.1)) == ["pilot-change-constant"]
    same = [replace(it, outcome=1.5) for it in few(0.1, 0.2, 0.3)]
    assert refused(same) == ["pilot-outcome-constant"]
    copied = [replace(it, repeat=it.baseline) for it in few(0.1, 0.2, 0.3)]
    assert refused(copied) == ["pilot-repeat-copied"]
    middle = [replace(it, baseline=4.0 - (it.repeat or 0)) for it in few(0.1, 0.2, 0.3)]
    assert refused(middle) == ["pilot-baseline-constant"]


def test_a_session_that_is_there_twice_is_named_with_both_lines() -> None:
    rows = few(0.1, -0.2, 0.3)
    with pytest.raises(RefusedError) as caught:
        analyse_pilot([*rows, replace(rows[1], line=9)])
    (finding,) = caught.value.findings
    assert finding.code == "pilot-session-twice"
    assert finding.arguments == {"line": 9, "other": 3, "person": "P3"}


def test_a_row_with_an_empty_cell_is_left_out_and_named() -> None:
    rows = few(0.1, -0.2, 0.3, 0.2, 0.4)
    rows[0] = replace(rows[0], outcome=None)
    rows[1] = replace(rows[1], repeat=None)
    rows[2] = replace(rows[2], baseline=None)
    found = analyse_pilot(rows, PilotChoices(felt=False))
    assert found.people == 2
    told = {it.code: it.arguments for it in found.findings}
    assert told["pilot-left-out-outcome"] == {"count": 1, "lines": "2"}
    assert told["pilot-left-out-repeat"] == {"count": 1, "lines": "3"}
    assert told["pilot-left-out-baseline"] == {"count": 1, "lines": "4"}


def test_an_answer_that_was_not_given_is_told() -> None:
    rows = [replace(it, felt=Felt.SAME) for it in few(0.1, -0.2, 0.3)]
    rows[2] = replace(rows[2], felt=None)
    told = {it.code: it.arguments for it in analyse_pilot(rows).findings}
    assert told["pilot-felt-unanswered"] == {"count": 1, "lines": "4"}


changes = st.lists(st.floats(-0.5, 0.5), min_size=2, max_size=12, unique=True)


@settings(deadline=None, max_examples=60)
@given(changes, st.floats(0.01, 30), st.floats(-2, 2))
def test_another_unit_or_order_changes_nothing(
    values: list[float], factor: float, offset: float
) -> None:
    rows = few(*values)
    assume(np.ptp(values) > 1e-6)
    assume(np.ptp([it.outcome or 0.0 for it in rows]) > 1e-6)
    moved = [
        replace(
            it,
            baseline=(it.baseline or 0) + offset + log(factor),
            repeat=(it.repeat or 0) + offset + log(factor),
            outcome=(it.outcome or 0) + offset + log(factor),
        )
        for it in reversed(rows)
    ]
    one, other = analyse_pilot(rows), analyse_pilot(moved)
    assert other.change.value == pytest.approx(one.change.value, abs=1e-9)
    assert other.change.se == pytest.approx(one.change.se, rel=1e-6)


def tense_pilot(rng: np.random.Generator) -> list[PilotRow]:
    """Thirty people without an effect, the highest fifth of 150 by their first baseline."""
    usual = 0.18 * rng.standard_normal(150)
    first, second, after = (usual + 0.12 * rng.standard_normal(150) for _ in range(3))
    chosen = np.argsort(first)[-30:]
    return [
        PilotRow(line, f"P{at}", 1, 1, float(first[at]), float(second[at]), float(after[at]))
        for line, at in enumerate(chosen, start=2)
    ]


def test_a_second_baseline_keeps_the_mean_honest_where_people_began_high() -> None:
    """V02, M11: 250 pilots without an effect; the bounds are four errors of the simulation."""
    rng = np.random.default_rng(72)
    found = [analyse_pilot(tense_pilot(rng), PilotChoices(felt=False)) for _ in range(250)]
    error = 4 * (0.05 * 0.95 / 250) ** 0.5
    held = np.mean([it.change.interval()[0] < 0 < it.change.interval()[1] for it in found])
    assert held == pytest.approx(0.95, abs=error)
    noise = [it.responders.noise for it in found if isinstance(it.responders.noise, OwnNoise)]
    from_first = [it.from_first for it in found if it.from_first is not None]
    assert np.mean([it.interval()[1] < 0 for it in from_first]) > 0.8
    assert np.mean([it.share for it in noise]) == pytest.approx(0.72, abs=0.03)
    assert np.mean([it.responders.share for it in found]) == pytest.approx(0.5, abs=0.03)
    apart = [it.p < 0.05 and it.only_after > it.only_between for it in noise]
    assert np.mean(apart) <= 0.025 + error
