"""Turns a minute into replies: its cues, what is said in them, and what not to do."""

from rekmaat.catalogue.screening import Terms
from rekmaat.catalogue.voice import load_phrases
from rekmaat.guide.cues import Cue, CueSheet, Form
from rekmaat.guide.protocol import Exercise
from rekmaat.guide.voice import Utterance, clip_id, utterances
from rekmaat.guide.wording import Country, Language, Wording
from rekmaat.web.replies import (
    CueReply,
    FormReply,
    MistakeReply,
    PhraseReply,
    PhrasesReply,
    UtteranceReply,
)


class MinuteTeller:
    """Turns a minute into replies in one language, for one country."""

    def __init__(self, terms: Terms, language: Language, country: Country) -> None:
        """Keep whose words to use."""
        self._terms = terms
        self._language = language
        self._country = country

    def fill(self, wording: Wording) -> str:
        """Say it with the local words."""
        return self._terms.fill(wording, self._language, self._country)

    def cues(self, sheet: CueSheet) -> list[CueReply]:
        """Tell every cue with what is said in it."""
        return [self._cue(cue) for cue in sheet.cues]

    def phrases(self) -> PhrasesReply:
        """Tell what is said when something happens."""
        phrases = load_phrases()
        return PhrasesReply(
            paused=self._phrase(phrases.paused),
            resumed=self._phrase(phrases.resumed),
            stopped=self._phrase(phrases.stopped),
            done=self._phrase(phrases.done),
        )

    def mistakes(self, exercise: Exercise) -> list[MistakeReply]:
        """Tell what not to do."""
        return [
            MistakeReply(id=mistake.id, text=self.fill(mistake.text), pose=mistake.pose)
            for mistake in exercise.mistakes
        ]

    def _cue(self, cue: Cue) -> CueReply:
        return CueReply(
            start_s=cue.start_s,
            duration_s=cue.duration_s,
            phase=cue.phase,
            repetition=cue.repetition,
            text=self.fill(cue.text),
            breath=cue.breath,
            pose_from=cue.pose_from,
            pose_to=cue.pose_to,
            amount=cue.amount,
            spoken=[self._utterance(it) for it in utterances(cue, load_phrases())],
        )

    def _utterance(self, utterance: Utterance) -> UtteranceReply:
        text = None if utterance.text is None else self.fill(utterance.text)
        return UtteranceReply(
            at_s=utterance.at_s,
            from_end=utterance.from_end,
            text=text,
            clip=None if text is None else clip_id(text, self._language),
        )

    def _phrase(self, wording: Wording) -> PhraseReply:
        text = self.fill(wording)
        return PhraseReply(text=text, clip=clip_id(text, self._language))


def form_reply(form: Form) -> FormReply:
    """Tell how the exercise is done."""
    return FormReply(
        exercise=form.exercise,
        posture=form.posture,
        hold_s=form.hold_s,
        repetitions=form.repetitions,
        rest_s=form.rest_s,
        support=form.support,
        small_range=form.small_range,
        someone_near=form.someone_near,
    )
