"""Turns an experiment into replies in one language.

The sentences and the judge need numpy, so they are imported where an answer is told.
"""

from typing import TYPE_CHECKING

from rekmaat.catalogue.text import Text, text_of
from rekmaat.guide.experiment import (
    ANCHORS,
    DAYS,
    LONG_TERM_DAYS,
    LONG_TERM_SESSIONS_PER_DAY,
    MARGIN,
    SESSIONS_PER_DAY,
    AnchorTime,
    order_of,
)
from rekmaat.guide.experiment_calendar import CalendarDay
from rekmaat.guide.protocol import Protocol
from rekmaat.guide.wording import Language
from rekmaat.service.experiment_new import most_per_day
from rekmaat.service.experiment_standing import Standing
from rekmaat.service.experiments import Overview
from rekmaat.web.experiment_replies import (
    AnchorReply,
    CalendarDayReply,
    EarlierReply,
    ExpectationReply,
    ExperimentAnswerReply,
    ExperimentReply,
    ExperimentsReply,
    NoiseReply,
    PlanningReply,
    SlotReply,
)

if TYPE_CHECKING:  # this brings numpy, which the pages need not pay for
    from rekmaat.tell.account import Account


class ExperimentTeller:
    """Turns an experiment into replies in one language."""

    def __init__(self, language: Language) -> None:
        """Keep the language."""
        self._language = language

    @property
    def _text(self) -> Text:
        return text_of(self._language, "experiment", "findings")

    def experiments(self, overview: Overview) -> ExperimentsReply:
        """Tell the newest experiment, the earlier ones, and what a new plan starts from."""
        current, protocol = overview.current, overview.protocol
        return ExperimentsReply(
            experiment=None if current is None else self.experiment(current),
            earlier=[self._earlier(one) for one in overview.earlier],
            planning=None if protocol is None else self._planning(protocol),
        )

    def experiment(self, standing: Standing) -> ExperimentReply:
        """Tell one experiment."""
        account, plan = standing.account, standing.experiment.plan
        number, expected = standing.next_number, plan.expectation
        return ExperimentReply(
            id=plan.id,
            made_at=plan.made_at,
            protocol_id=plan.protocol_id,
            protocol_name=self._protocol_name(account),
            days=plan.days,
            sessions_per_day=plan.sessions_per_day,
            planned_sessions=plan.planned_sessions,
            planned_pairs=plan.planned_pairs,
            margin=plan.margin,
            beta=plan.beta,
            session_sd=plan.session_sd,
            smallest_effect=standing.smallest_effect,
            horizon=plan.horizon,
            long_term=account.long_term,
            anchors=_anchors(plan.anchors),
            fingerprint=account.fingerprint,
            seed=standing.seed,
            order=None
            if standing.seed is None
            else list(order_of(standing.seed, account.adherence.opened)),
            expectation=None
            if expected is None
            else ExpectationReply(stretch=expected.stretch, control=expected.control),
            status=account.status,
            cause=account.cause,
            cause_text=self._cause(account),
            day=standing.day,
            opened=account.adherence.opened,
            finished=account.adherence.finished,
            pairs_complete=standing.pairs_complete,
            next_number=number,
            next_of_pair=None if number is None else 2 - number % 2,
            once_more=standing.once_more,
            own_noise=[
                NoiseReply(first=one.first.value, second=one.second.value)
                for one in account.own_noise
            ],
            calendar=[_day(one) for one in standing.calendar],
            hour_question=standing.hour_question,
            can_look=standing.can_look,
            can_go_on=standing.can_go_on,
            looks=len(account.looks),
            answer=self._answer(account),
        )

    def _earlier(self, standing: Standing) -> EarlierReply:
        account, plan = standing.account, standing.experiment.plan
        return EarlierReply(
            id=plan.id,
            made_at=plan.made_at,
            protocol_name=self._protocol_name(account),
            days=plan.days,
            sessions_per_day=plan.sessions_per_day,
            planned_pairs=plan.planned_pairs,
            opened=account.adherence.opened,
            status=account.status,
            cause=account.cause,
            fingerprint=account.fingerprint,
            seed=standing.seed,
            answer=self._answer(account),
        )

    def _planning(self, protocol: Protocol) -> PlanningReply:
        most = most_per_day(protocol)
        return PlanningReply(
            protocol_id=protocol.id,
            protocol_name=protocol.name.spoken_in(self._language),
            most_per_day=most,
            sessions_per_day=min(most, SESSIONS_PER_DAY),
            days=DAYS,
            long_term_sessions_per_day=min(most, LONG_TERM_SESSIONS_PER_DAY),
            long_term_days=LONG_TERM_DAYS,
            anchors=_anchors(ANCHORS),
            margin=MARGIN,
        )

    def _protocol_name(self, account: "Account") -> str:
        protocol = account.protocol
        if protocol is None:
            return account.plan.protocol_id
        return protocol.name.spoken_in(self._language)

    def _cause(self, account: "Account") -> str | None:
        from rekmaat.tell.experiment_beside import status_sentence

        return status_sentence(account.status, account.cause, self._text)

    def _answer(self, account: "Account") -> ExperimentAnswerReply | None:
        """Tell the answer where it may be seen; nothing of it leaves otherwise."""
        if not account.revealed:
            return None
        from rekmaat.web.experiment_answer import answer_reply

        return answer_reply(account, self._text)


def _anchors(anchors: tuple[AnchorTime, ...]) -> list[AnchorReply]:
    return [AnchorReply(anchor=one.anchor, at=f"{one.at:%H:%M}") for one in anchors]


def _day(told: CalendarDay) -> CalendarDayReply:
    slots = [SlotReply(anchor=it.anchor, state=it.state, number=it.number) for it in told.slots]
    return CalendarDayReply(day=told.day, date=told.date, slots=slots)
