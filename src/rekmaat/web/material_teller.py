"""Turns what is shown to a room into replies; nobody's state is in them."""

from rekmaat.guide.wording import Country, Language
from rekmaat.service.material import Material, Showable, conditions
from rekmaat.web.minute_teller import MinuteTeller, form_reply
from rekmaat.web.replies import ConditionsReply, MaterialReply, MaterialsReply, ShowableReply


class MaterialTeller:
    """Turns material into replies in one language, for one country."""

    def __init__(self, minute: MinuteTeller, language: Language, country: Country) -> None:
        """Keep whose words to use."""
        self._minute = minute
        self._language = language
        self._country = country

    def shown(self, material: Material) -> MaterialReply:
        """Tell a protocol to show to a room."""
        protocol, exercise, sheet = material.protocol, material.exercise, material.sheet
        return MaterialReply(
            protocol_id=protocol.id,
            protocol_name=protocol.name.spoken_in(self._language),
            source=protocol.source.reference.spoken_in(self._language),
            source_status=protocol.source.status,
            review=protocol.review.status,
            exercise=exercise.id,
            exercise_name=exercise.name.spoken_in(self._language),
            form=form_reply(sheet.form),
            conditions=self._conditions(),
            steps=[self._minute.fill(step) for step in exercise.steps],
            mistakes=self._minute.mistakes(exercise),
            total_s=sheet.total_s,
            cues=self._minute.cues(sheet),
            phrases=self._minute.phrases(),
        )

    def offered(self, showables: tuple[Showable, ...]) -> MaterialsReply:
        """Tell what can be shown to a room."""
        return MaterialsReply(
            conditions=self._conditions(),
            protocols=[self._showable(showable) for showable in showables],
        )

    def _conditions(self) -> ConditionsReply:
        told = conditions(self._language, self._country)
        return ConditionsReply(
            urgent=list(told.urgent),
            call=told.call,
            ask_first=list(told.ask_first),
            stop=list(told.stop),
            after=list(told.after),
        )

    def _showable(self, showable: Showable) -> ShowableReply:
        protocol, exercise = showable.protocol, showable.exercise
        return ShowableReply(
            id=protocol.id,
            name=protocol.name.spoken_in(self._language),
            exercise_name=exercise.name.spoken_in(self._language),
            posture=exercise.posture,
            source=protocol.source.reference.spoken_in(self._language),
            source_status=protocol.source.status,
            review=protocol.review.status,
            needs=list(protocol.needs),
            hold_s=showable.hold_s,
            repetitions=protocol.dose.repetitions,
        )
