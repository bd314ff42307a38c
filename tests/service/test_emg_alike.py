"""M02: recordings of other sides, postures or settings are not compared as if they were alike."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from rekmaat.errors import Severity
from rekmaat.measure.recording import Channel, Recording
from rekmaat.service.emg_alike import made_otherwise, made_perhaps_otherwise

CHANNEL = Channel("EMG multifid", np.zeros(10), 2000.0, (-3000.0, 3000.0), 0.1, "HP:20Hz LP:450Hz")
FIRST = Recording("before.bdf", (CHANNEL,), about="standing")


def other(about: str = "standing", **changed: object) -> Recording:
    fields: dict[str, Any] = changed
    channel = replace(CHANNEL, **fields)
    return replace(FIRST, file="after.bdf", about=about, channels=(channel,))


def refused(one: Recording, first: Recording = FIRST) -> set[str]:
    found = made_otherwise((first, one), None)
    assert all(finding.severity is Severity.REFUSED for finding in found)
    return {finding.code for finding in found}


def doubted(one: Recording) -> set[str]:
    found = made_perhaps_otherwise((FIRST, one))
    assert all(finding.severity is Severity.WARNING for finding in found)
    return {finding.code for finding in found}


def test_recordings_made_alike_are_neither_refused_nor_doubted() -> None:
    assert refused(other()) == set()
    assert doubted(other()) == set()


@pytest.mark.parametrize("rate_hz", [1000.0, 2000.1])
def test_another_rate_is_refused(rate_hz: float) -> None:
    assert refused(other(rate_hz=rate_hz)) == {"rates-differ"}


def test_a_rate_that_was_only_rounded_is_the_same() -> None:
    assert refused(other(rate_hz=2000.0000001)) == set()


def test_another_filter_is_refused_and_an_unclear_one_doubted() -> None:
    assert refused(other(prefiltering="HP:10Hz LP:450Hz")) == {"filters-differ"}
    assert doubted(other(prefiltering="as usual")) == {"filters-unclear"}


def test_another_posture_is_refused_but_not_of_a_noise_recording() -> None:
    lying = other(about="lying")
    assert refused(lying) == {"postures-differ"}
    assert made_otherwise((FIRST, other()), lying) == ()


def test_a_posture_that_one_file_does_not_name_is_not_guessed() -> None:
    assert refused(other(about="")) == set()


def test_another_side_behind_the_same_name_is_refused() -> None:
    first = replace(FIRST, channels=(replace(CHANNEL, site="left multifidus"),))
    assert refused(other(site="right multifidus"), first) == {"sides-differ"}


def test_another_range_and_another_site_are_said() -> None:
    assert doubted(other(limits_uv=(-500.0, 500.0))) == {"range-differs"}
    assert doubted(other(site="at L3")) == {"sites-differ"}


def test_a_file_without_a_range_has_no_other_one() -> None:
    assert doubted(other(limits_uv=(-np.inf, np.inf))) == set()
