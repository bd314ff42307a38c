"""The change from one set of recordings to another, with an honest standard error.

Two errors add up.
Within a recording the tension wanders; how well its mean is known is read off the recording
itself (`within_recording`).
From one recording to the next, a person who walks off and stands up anew shows another tension
without any cause; one recording cannot show that.
It is estimated from repeats: the recordings of one side, and pairs with nothing in between.
Where there are few or none, a stated prior stands in, as so many degrees of freedom.

The error from recording to recording is shared by the channels of one body: averaging channels
makes the first error smaller, never the second.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from rekmaat.judge.student import f_upper_tail, t_quantile

Floats = NDArray[np.float64]

CONFLICT = 0.10


@dataclass(frozen=True, slots=True)
class Prior:
    """What is assumed about the error from recording to recording before any repeat.

    Attributes:
        sd: The standard deviation of ln(tension) from one recording to the next.
        df: What it is worth, in degrees of freedom.
        source: Where it comes from.
    """

    sd: float
    df: float
    source: str


# Read as a scaled inverse chi-squared law: half of all people lie above 12.5 %, nine in ten
# between 9 and 21 %.
STANDING = Prior(
    sd=0.12,
    df=8.0,
    source=(
        "Dankaerts 2004 (doi 10.1016/j.jelekin.2003.07.001): trunk muscles on one day, standard "
        "error 4 %, at most 12 %; quiet standing is taken to lie at that upper end"
    ),
)


@dataclass(frozen=True, slots=True)
class LogTension:
    """The logarithm of one recording's tension.

    Attributes:
        value: ln(tension), or the mean of it over channels.
        variance: How well that is known from within the recording.
        df: Degrees of freedom of the variance.
    """

    value: float
    variance: float
    df: float


@dataclass(frozen=True, slots=True)
class RecordingError:
    """The error from recording to recording.

    Attributes:
        variance: Of ln(tension), from one recording to the next.
        df: Degrees of freedom of that variance.
        repeats_df: How many of them come from the person's own repeats.
        prior: The prior that was used, None if the person's own recordings contradict it.
    """

    variance: float
    df: float
    repeats_df: int
    prior: Prior | None


@dataclass(frozen=True, slots=True)
class Change:
    """After against before, as a log ratio.

    Attributes:
        log_ratio: ln(after / before).
        before: How many recordings before.
        after: How many recordings after.
        within_variance: Of the log ratio, from within the recordings.
        within_df: Degrees of freedom of that.
        error: The error from recording to recording.
    """

    log_ratio: float
    before: int
    after: int
    within_variance: float
    within_df: float
    error: RecordingError

    @property
    def between_variance(self) -> float:
        """The variance of the log ratio from recording to recording."""
        return self.error.variance * _shares(self.before, self.after)

    @property
    def standard_error(self) -> float:
        """The standard error of the log ratio."""
        return sqrt(self.within_variance + self.between_variance)

    @property
    def df(self) -> float:
        """The degrees of freedom of the standard error (Satterthwaite 1946, Welch 1947)."""
        within, between = self.within_variance, self.between_variance
        if within + between <= 0:
            return self.error.df
        # As shares of the whole, so that tiny variances do not underflow when squared.
        share = within / (within + between)
        return 1 / (share**2 / self.within_df + (1 - share) ** 2 / self.error.df)

    def half_width(self, level: float) -> float:
        """Return half the width of the interval of that level, on the log scale."""
        return t_quantile(0.5 + level / 2, self.df) * self.standard_error

    def projected(self, recordings: int) -> "Change":
        """Return what this change would be with so many recordings on each side.

        The errors stay as they are now; only the repeats make them smaller and better known.
        """
        shares = _shares(recordings, recordings) / _shares(self.before, self.after)
        more = 2 * recordings - self.before - self.after
        error = replace(self.error, df=self.error.df + more)
        return replace(
            self,
            before=recordings,
            after=recordings,
            within_variance=self.within_variance * shares,
            within_df=self.within_df * 2 * recordings / (self.before + self.after),
            error=error,
        )


def within_recording(value: float, influence: Floats, seconds: float) -> LogTension:
    """Return the logarithm of a tension with the error that shows within its recording.

    The long-run variance of the windows by the equal-weighted cosine estimator (Lazarus, Lewis,
    Stock and Watson 2018, JBES 36:541): the mean square of the first cosine sums, Student's t
    with as many degrees of freedom.

    Args:
        value: ln(tension).
        influence: What each window adds to it, mean zero, shape (windows,).
        seconds: How long the windows are together; fixes the number of cosines.
    """
    count = cosines(seconds)
    windows = len(influence)
    phase = np.pi * (np.arange(windows) + 0.5) / windows
    waves = np.cos(np.outer(np.arange(1, count + 1), phase))
    sums = np.sqrt(2 / windows) * (waves @ (influence - influence.mean()))
    return LogTension(value, float((sums**2).mean()) / windows, float(count))


def cosines(seconds: float) -> int:
    """Return the number of cosines: 4 at 30 s, 6 at 60 s.

    Fixed by seconds and not by windows, so that shorter windows do not let faster sway in.
    """
    return max(1, round(4 * float((seconds / 30) ** (2 / 3))))


def recording_error(
    sets: Sequence[Sequence[LogTension]], prior: Prior = STANDING
) -> RecordingError:
    """Pool the prior with what repeated recordings show.

    Each set holds recordings with nothing in between: one side of a comparison, or a pair of
    repeats. What already shows within the recordings is taken off, so it counts once.
    A person whose repeats plainly contradict the prior (one in ten by chance) is judged by the
    repeats alone.

    Args:
        sets: Of one recording or more each.
        prior: Pooled in by its degrees of freedom.
    """
    recordings = [recording for one in sets for recording in one]
    df = sum(len(one) - 1 for one in sets)
    if df == 0:
        return RecordingError(prior.sd**2, prior.df, 0, prior)
    spread = sum(_squares([recording.value for recording in one]) for one in sets) / df
    inner = sum(recording.variance for recording in recordings) / len(recordings)
    own = max(spread - inner, 0.0)
    if f_upper_tail(own / prior.sd**2, df, prior.df) < CONFLICT:
        return RecordingError(own, float(df), df, None)
    pooled = (prior.df * prior.sd**2 + df * own) / (prior.df + df)
    return RecordingError(pooled, prior.df + df, df, prior)


def change(
    before: Sequence[LogTension], after: Sequence[LogTension], error: RecordingError
) -> Change:
    """Return the change between the means of two sets of recordings.

    Every recording weighs the same, whatever its length: standing up anew is what counts.
    """
    variances = [it.variance / len(side) ** 2 for side in (before, after) for it in side]
    squares = sum(
        variance**2 / it.df for variance, it in zip(variances, [*before, *after], strict=True)
    )
    within = sum(variances)
    return Change(
        log_ratio=_mean(after) - _mean(before),
        before=len(before),
        after=len(after),
        within_variance=within,
        within_df=within**2 / squares if squares > 0 else 1.0,
        error=error,
    )


def _mean(recordings: Sequence[LogTension]) -> float:
    return sum(it.value for it in recordings) / len(recordings)


def _shares(before: int, after: int) -> float:
    """The variance of a difference of means, for a variance of one."""
    return 1 / before + 1 / after


def _squares(values: Sequence[float]) -> float:
    """The sum of squared deviations from the mean."""
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values)
