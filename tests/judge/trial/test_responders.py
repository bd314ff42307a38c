"""No share of responders without what belongs beside it."""

from math import log1p, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from pilots import answers_of_r
from rekmaat.judge.false_responders import Entry, Rule, Situation
from rekmaat.judge.false_responders.share import noise_share
from rekmaat.judge.trial.responders import (
    AssumedNoise,
    OwnNoise,
    RegressionToMean,
    ResponderShare,
    ResponseRule,
    own_noise,
)

COIN = AssumedNoise(0.5, 0.12)
ANY = ResponseRule()


def test_a_share_cannot_be_made_without_people_or_noise() -> None:
    """V01, V02: the type enforces it, and so does the record where no type checker looks."""
    with pytest.raises(TypeError):
        ResponderShare(ANY, 18, 25)  # type: ignore[call-arg]  # to be refused
    with pytest.raises(TypeError, match="noise alone"):
        ResponderShare(ANY, 18, 25, 0.5, 0.5)  # type: ignore[arg-type]  # to be refused
    for count, people in ((0, 0), (26, 25), (-1, 25)):
        with pytest.raises(ValueError, match="no share"):
            ResponderShare(ANY, count, people, COIN, 0.5)


@pytest.mark.parametrize("told", answers_of_r()["article_72pct"], ids=lambda it: it["n"])
def test_72_percent_has_the_intervals_of_r(told: dict[str, object]) -> None:
    """V01: 72 % of 25 is 51 to 88 %."""
    share = ResponderShare(ANY, int(str(told["k"])), int(str(told["n"])), COIN, 0.5)
    assert share.interval == pytest.approx(told["clopper_pearson"], abs=1e-9)
    assert share.drawn_interval == pytest.approx(told["wilson"], abs=1e-9)
    assert share.jeffreys_interval == pytest.approx(told["jeffreys"], abs=1e-9)


def test_any_change_of_nothing_is_a_coin_whatever_the_noise() -> None:
    assert [AssumedNoise.under(ANY, sd).share for sd in (0.01, 0.12, 3)] == [0.5, 0.5, 0.5]
    ten = AssumedNoise.under(ResponseRule(10), Situation(12).log_sd)
    assert ten.share == pytest.approx(noise_share(Rule.AT_LEAST, Situation(12)).share)


def test_the_share_expected_of_an_equal_effect_is_that_of_draws() -> None:
    rng = np.random.default_rng(3)
    rule, effect, sd = ResponseRule(10), log1p(-0.18), 0.12
    before, after = (sd * rng.standard_normal(400_000) for _ in range(2))
    seen = np.mean([rule.counts(it) for it in after + effect - before])
    assert rule.share_expected(effect, sd) == pytest.approx(seen, abs=0.003)


@given(st.floats(-3, 3), st.just(0.0) | st.floats(0.01, 90))
def test_a_rule_reads_both_ways_alike(change: float, percent: float) -> None:
    rise = ResponseRule(percent, lower_is_better=False)
    assert rise.counts(change) == (change >= log1p(percent / 100) if percent else change > 0)
    fall = ResponseRule(percent)
    assert fall.counts(change) == (change <= log1p(-percent / 100) if percent else change < 0)
    assert not fall.counts(0.0)
    assert not rise.counts(0.0)


def test_two_baselines_give_the_share_of_noise_and_mcnemars_test() -> None:
    after = [-0.3, -0.2, -0.1, -0.4, 0.2, -0.1]
    between = [-0.1, 0.1, 0.2, 0.3, -0.1, 0.1]
    noise = own_noise(after, between, ANY)
    assert noise == OwnNoise(count=2, people=6, only_after=4, only_between=1)
    assert noise.p == pytest.approx(stats.binomtest(4, 5).pvalue)
    told = stats.binomtest(2, 6).proportion_ci(0.95, "exact")
    assert noise.interval == pytest.approx((told.low, told.high), abs=1e-9)


def test_the_expected_regression_is_the_one_of_the_noise_table() -> None:
    """The top fifth at an ICC of 0.7 and a CV of 12 % falls by 8.8 % by itself."""
    situation = Situation(12, entry=Entry(20, 0.7))
    regression = RegressionToMean(0.7, situation.log_sd / sqrt(1 - 0.7))
    told = noise_share(Rule.WHEN_TENSE, situation).mean_change_percent
    assert regression.mean_percent(0.2) == pytest.approx(told)
