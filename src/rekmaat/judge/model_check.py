"""The effect by a model of the whole series, to set beside that of the pairs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rekmaat.guide.protocol import Arm
from rekmaat.judge.autoregression import fit_autoregression
from rekmaat.judge.observed import Observed
from rekmaat.judge.pairs import outcome_of
from rekmaat.judge.signflip import Floats
from rekmaat.judge.spread import LEVEL
from rekmaat.judge.student import t_quantile
from rekmaat.judge.terms import Terms

FEWEST_SESSIONS = 12


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """The effect by REML with AR(1) errors, a trend and the previous session's kind.

    Attributes:
        effect: Stretch minus control.
        se: Its standard error.
        df: Sessions minus coefficients.
        interval: The 95 % t interval.
        autocorrelation: Of one session with the next.
        trend: Change of the outcome from one session to the next.
        carry_over: Effect of a stretch in the session before.
        agrees: Whether it tells the same as the pairs: its interval covers their effect.
    """

    effect: float
    se: float
    df: int
    interval: tuple[float, float]
    autocorrelation: float
    trend: float
    carry_over: float
    agrees: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """The sessions that count, in the order they were started; each shape (n,)."""

    number: Floats
    outcome: Floats
    stretched: Floats


def counted(observed: Sequence[Observed], terms: Terms) -> Counted:
    """Return the sessions that count, in the order given, with their outcome."""
    rows = [
        (session.number, outcome, session.arm is Arm.STRETCH)
        for session in observed
        if (outcome := outcome_of(session, terms)) is not None
    ]
    table = np.array(rows, dtype=np.float64).reshape(-1, 3)
    return Counted(number=table[:, 0], outcome=table[:, 1], stretched=table[:, 2])


def model_check(
    sessions: Counted, observed: Sequence[Observed], effect: float | None
) -> ModelCheck | None:
    """Fit level, stretch, trend and carry-over; None with too few sessions or nothing to fit.

    Args:
        sessions: Those that count.
        observed: All of them, for which kind went before.
        effect: That of the pairs.
    """
    if effect is None or sessions.outcome.size < FEWEST_SESSIONS:
        return None
    stretches = {session.number for session in observed if session.arm is Arm.STRETCH}
    carried = [float(number - 1 in stretches) for number in sessions.number]
    ones = np.ones_like(sessions.outcome)
    design = np.column_stack([ones, sessions.stretched, sessions.number, carried])
    fit = fit_autoregression(sessions.outcome, design)
    if fit is None:
        return None
    told, half = float(fit.coefficients[1]), t_quantile((1 + LEVEL) / 2, fit.df) * fit.se(1)
    return ModelCheck(
        effect=told,
        se=fit.se(1),
        df=fit.df,
        interval=(told - half, told + half),
        autocorrelation=fit.autocorrelation,
        trend=float(fit.coefficients[2]),
        carry_over=float(fit.coefficients[3]),
        agrees=abs(told - effect) <= half,
    )
