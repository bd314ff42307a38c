"""Turns records into replies in one language, for one country."""

from rekmaat.catalogue.screening import QuestionWords, Screening
from rekmaat.guide.clearance import Clearance, Professional
from rekmaat.guide.protocol import Protocol
from rekmaat.guide.screening import Adaptation, Question
from rekmaat.guide.wording import Country, Language, Wording
from rekmaat.service.screenings import Screened
from rekmaat.service.sessions import History, Plan, Receipt
from rekmaat.service.visits import State
from rekmaat.store.sessions import StoredSession
from rekmaat.version import __version__
from rekmaat.web.material_teller import MaterialTeller
from rekmaat.web.minute_teller import MinuteTeller, form_reply
from rekmaat.web.replies import (
    AdaptationReply,
    AnswerReply,
    ChosenProtocolReply,
    ClearanceReply,
    HistoryReply,
    PageReply,
    PersonReply,
    PlanReply,
    ProfessionalReply,
    ProtocolReply,
    QuestionReply,
    ReceiptReply,
    ScreenedReply,
    ScreeningReply,
    SessionReply,
    StateReply,
    StopRuleReply,
)


class Teller:
    """Turns records into replies in one language, for one country."""

    def __init__(self, screening: Screening, language: Language, country: Country) -> None:
        """Keep whose words to use."""
        self.language = language
        self._screening = screening
        self._country = country
        self._minute = MinuteTeller(screening.words.terms, language, country)

    def state(self, state: State) -> StateReply:
        """Tell where the person stands."""
        person = state.person
        clearance = state.clearance
        return StateReply(
            version=__version__,
            person=None
            if person is None
            else PersonReply(language=person.language, country=person.country),
            step=state.step,
            obstacle=state.obstacle,
            clearance=None if clearance is None else self.clearance(clearance),
            protocol=self._chosen(state.protocol),
            sessions_today=state.sessions_today,
            sessions_total=state.sessions_total,
            ready_until=state.ready_until,
        )

    def clearance(self, clearance: Clearance) -> ClearanceReply:
        """Tell what the conditions of use allow."""
        words, fill = self._screening.words, self._fill
        here = words.terms.here(self.language, self._country)
        within = clearance.within
        return ClearanceReply(
            screening_id=clearance.screening_id,
            outcome=clearance.outcome,
            within=within,
            text=fill(words.outcomes[clearance.outcome]),
            within_text=None if within is None else fill(words.within[within]),
            gp=here["gp"],
            after_hours=here["after_hours"],
            emergency_call=here["emergency_call"],
            adaptations=self.adaptations(clearance.adaptations),
            advice=[fill(words.advice[advice]) for advice in clearance.advice],
            clearable=clearance.clearable,
            answered_at=clearance.answered_at,
            expires_at=clearance.expires_at,
            table_version=clearance.table_version,
            professional=_professional(clearance.professional),
        )

    def adaptations(self, adaptations: frozenset[Adaptation]) -> list[AdaptationReply]:
        """Tell how the session is made gentler."""
        texts = self._screening.words.adaptations
        return [
            AdaptationReply(code=code, text=self._fill(texts[code]))
            for code in Adaptation
            if code in adaptations
        ]

    def screening(self) -> ScreeningReply:
        """Tell everything the screening asks."""
        table, words = self._screening.table, self._screening.words
        rules = [
            StopRuleReply(id=rule.id, when=rule.when, text=self._fill(rule.text))
            for rule in words.stop_rules
        ]
        return ScreeningReply(
            version=table.version,
            anything_new=next(rule.text for rule in rules if rule.when == "before_each_session"),
            stop_rules=rules,
            pages=[self._page(stage) for stage in table.stages],
        )

    def screened(self, screened: Screened) -> ScreenedReply:
        """Tell what came of the answers so far."""
        clearance = screened.clearance
        return ScreenedReply(
            outcome=screened.outcome,
            stage=screened.next[0].stage if screened.next else None,
            next=[question.id for question in screened.next],
            clearance=None if clearance is None else self.clearance(clearance),
        )

    def protocol(self, protocol: Protocol, *, chosen: bool) -> ProtocolReply:
        """Tell a protocol with its source and its review."""
        return ProtocolReply(
            id=protocol.id,
            name=protocol.name.spoken_in(self.language),
            summary=protocol.summary.spoken_in(self.language),
            source=protocol.source.reference.spoken_in(self.language),
            source_status=protocol.source.status,
            review=protocol.review.status,
            reviewed_by=protocol.review.by,
            needs=list(protocol.needs),
            hold_s=protocol.dose.hold_s,
            repetitions=protocol.dose.repetitions,
            sessions_per_day=protocol.dose.sessions_per_day,
            days=protocol.dose.days,
            chosen=chosen,
        )

    def plan(self, plan: Plan) -> PlanReply:
        """Tell the session that may start now."""
        rules = self._screening.words.stop_rules
        return PlanReply(
            screening_id=plan.permit.screening_id,
            protocol_id=plan.protocol.id,
            protocol_version=plan.protocol.version,
            exercise=plan.sheet.form.exercise,
            arm=plan.sheet.arm,
            form=form_reply(plan.sheet.form),
            adaptations=[item.text for item in self.adaptations(plan.permit.adaptations)],
            steps=[self._fill(step) for step in plan.exercise.steps],
            mistakes=self._minute.mistakes(plan.exercise),
            stop_rules=[self._fill(rule.text) for rule in rules if rule.when == "during"],
            once_more=plan.once_more,
            total_s=plan.sheet.total_s,
            cues=self._minute.cues(plan.sheet),
            phrases=self._minute.phrases(),
        )

    @property
    def material(self) -> MaterialTeller:
        """Who tells what is shown to a room, in the same words."""
        return MaterialTeller(self._minute, self.language, self._country)

    def history(self, history: History) -> HistoryReply:
        """Tell every session."""
        return HistoryReply(
            sessions=[self._session(stored, history) for stored in history.sessions]
        )

    def _fill(self, wording: Wording) -> str:
        return self._screening.words.terms.fill(wording, self.language, self._country)

    def _chosen(self, protocol: Protocol) -> ChosenProtocolReply:
        return ChosenProtocolReply(
            id=protocol.id,
            name=protocol.name.spoken_in(self.language),
            sessions_per_day=protocol.dose.sessions_per_day,
            repetitions=protocol.dose.repetitions,
            hold_s=protocol.dose.hold_s,
            needs=list(protocol.needs),
        )

    def _page(self, stage: int) -> PageReply:
        words = self._screening.words
        questions = [item for item in self._screening.table.questions if item.stage == stage]
        return PageReply(
            stage=stage,
            title=self._fill(words.stages[stage]),
            questions=[self._question(item, words.questions[item.id]) for item in questions],
        )

    def _question(self, question: Question, words: QuestionWords) -> QuestionReply:
        return QuestionReply(
            id=question.id,
            text=self._fill(words.text),
            short=None if words.short is None else self._fill(words.short),
            answers=[
                AnswerReply(id=row.answer, label=self._fill(words.answers[row.answer]))
                for row in question.rows
            ],
        )

    def _session(self, stored: StoredSession, history: History) -> SessionReply:
        session = stored.session
        protocol = history.protocols.get(session.protocol_id)
        return SessionReply(
            id=session.id,
            started_at=session.started_at,
            arm=session.arm,
            protocol_id=session.protocol_id,
            protocol_name=session.protocol_id
            if protocol is None
            else protocol.name.spoken_in(self.language),
            before=session.before.value,
            after=None if session.after is None else session.after.value,
            felt=None if session.felt is None else session.felt.value,
            answered_in_time=session.answered_in_time,
            planned_s=session.planned_s,
            held_s=session.held_s,
            repetitions=len(session.holds),
            stop_reason=None if session.stop is None else session.stop.reason,
        )


def receipt(stored: Receipt) -> ReceiptReply:
    """Tell that a session is stored."""
    return ReceiptReply(
        id=stored.session_id, saved_at=stored.saved_at, revisable_until=stored.revisable_until
    )


def _professional(professional: Professional | None) -> ProfessionalReply | None:
    if professional is None:
        return None
    return ProfessionalReply(
        name=professional.name, date=professional.seen_on, allowed=professional.allowed
    )
