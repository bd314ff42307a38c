"""Whether two columns are one thing before and after: their names must say so."""

import pytest

from rekmaat.judge.trial.before_and_after import are_before_and_after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("log_pre", "log_post"),
        ("pre", "post"),
        ("before", "after"),
        ("log_before", "log_after"),
        ("voor", "na"),
        ("avant", "après"),
        ("avant", "apre\N{COMBINING GRAVE ACCENT}s"),
        ("LOG_PRE", "log_Post"),
        ("EMG voor", "emg na"),
        ("preEMG", "postEMG"),
        ("EMGPre", "EMGPost"),
        ("pre_log", "log_post"),
        ("log_pre1", "log_post1"),
        ("rms.uV.avant", "rms.uV.après"),
    ],
)
def test_names_that_differ_only_by_before_and_after_are_the_same_thing(
    before: str, after: str
) -> None:
    assert are_before_and_after(before, after)
    assert not are_before_and_after(after, before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("log_before", "log_ratio"),
        ("log_pre", "change"),
        ("pre", "y"),
        ("before", "diff"),
        ("log_pre", "pain_post"),
        ("log_pre", "post"),
        ("pre", "pre"),
        ("log_pre", "log_pre"),
        ("log_pre1", "log_post2"),
        ("change_pre", "change_post"),
        ("diff_before", "diff_after"),
        ("x", "y"),
        ("pre", "pre_post"),
        ("", ""),
        (None, "log_post"),
    ],
)
def test_in_doubt_two_columns_are_not_the_same_thing(before: str | None, after: str) -> None:
    assert not are_before_and_after(before, after)
