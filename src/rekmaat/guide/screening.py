"""From the answers about the conditions of use to an outcome.

The table decides; this module only applies it.
The outcome is the worst over all rows that fit the answers, a missing answer never means go,
and a page answered with "none of these" leaves for each of its questions the set of answers
that are still possible, of which the worst counts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from rekmaat.errors import WrongUseError

Answer = str | int


class Outcome(StrEnum):
    """What the conditions of use allow, from best to worst; `incomplete` allows nothing."""

    GO = "go"
    ADAPTED = "adapted"
    DOCTOR_FIRST = "doctor_first"
    URGENT = "urgent"
    INCOMPLETE = "incomplete"

    @property
    def rank(self) -> int:
        """Place in the order from best to worst."""
        return tuple(Outcome).index(self)


class Within(StrEnum):
    """How soon to seek help, from least to most pressing."""

    DAYS = "days"
    TODAY = "today"
    NOW = "now"

    @property
    def rank(self) -> int:
        """Place in the order from least to most pressing."""
        return tuple(Within).index(self)


class Adaptation(StrEnum):
    """How a session is made gentler."""

    SMALL_RANGE = "small_range"
    SHORT_HOLD = "short_hold"
    SUPPORT_HOLD = "support_hold"
    SOMEONE_NEAR = "someone_near"
    SEATED = "seated"
    NO_EXTENSION = "no_extension"


PROFESSIONAL_MINIMUM = frozenset({Adaptation.SMALL_RANGE, Adaptation.SHORT_HOLD})
"""What stays adapted after a professional lowered `doctor_first`, whatever else was allowed."""


class AnswerError(WrongUseError):
    """An answer the table does not know."""

    code = "answer"

    def __init__(self, question: str, given: object, *allowed: str) -> None:
        """Name the question, what was given and what is allowed."""
        sentence = f"{question}: {given!r} is not an answer; allowed: {', '.join(allowed)}."
        super().__init__(sentence, field=question, allowed=allowed)


@dataclass(frozen=True, slots=True)
class Row:
    """What one answer to one question leads to."""

    answer: str
    outcome: Outcome
    within: Within | None = None
    adaptations: frozenset[Adaptation] = frozenset()


@dataclass(frozen=True, slots=True)
class Band:
    """All whole numbers up to and including `maximum`, above the band before."""

    answer: str
    maximum: int


@dataclass(frozen=True, slots=True)
class Condition:
    """A question and the answers that fulfil it."""

    question: str
    answers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Question:
    """One question with a row for every answer.

    `clear` holds the answers left when a whole page is answered with "none of these";
    it is empty for questions that are not in a page's list.
    """

    id: str
    stage: int
    rows: tuple[Row, ...]
    clearable: bool
    clear: frozenset[str] = frozenset()
    lowest: int = 0
    bands: tuple[Band, ...] = ()
    asked_if: tuple[Condition, ...] = ()
    asked_below: Outcome | None = None

    def row(self, answer: str) -> Row:
        """Return the row of an answer."""
        return next(row for row in self.rows if row.answer == answer)

    def understood(self, given: Answer) -> str:
        """Return the answer id; a whole number falls in its band.

        Raises:
            AnswerError: The table has no such answer.
        """
        if isinstance(given, bool):
            raise AnswerError(self.id, given, *self._allowed())
        if isinstance(given, int):
            return self._band_of(given)
        if all(row.answer != given for row in self.rows):
            raise AnswerError(self.id, given, *self._allowed())
        return given

    def _band_of(self, number: int) -> str:
        if self.bands and number >= self.lowest:
            for band in self.bands:
                if number <= band.maximum:
                    return band.answer
        raise AnswerError(self.id, number, *self._allowed())

    def _allowed(self) -> tuple[str, ...]:
        names = tuple(row.answer for row in self.rows)
        if not self.bands:
            return names
        return (*names, f"a whole number from {self.lowest} to {self.bands[-1].maximum}")


@dataclass(frozen=True, slots=True)
class Combination:
    """Answers that count only together."""

    id: str
    when: tuple[Condition, ...]
    outcome: Outcome
    clearable: bool
    within: Within | None = None
    advice: str | None = None


@dataclass(frozen=True, slots=True)
class ScreeningTable:
    """The reviewed table: every question, every answer, every combination."""

    version: str
    valid: timedelta
    questions: tuple[Question, ...]
    combinations: tuple[Combination, ...]

    @property
    def stages(self) -> tuple[int, ...]:
        """The pages in the order they are asked."""
        return tuple(sorted({question.stage for question in self.questions}))


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said: answers by question, and pages with "none of these"."""

    given: Mapping[str, Answer] = field(default_factory=dict)
    clear_stages: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Fired:
    """A row or combination that asks for more than go."""

    id: str
    outcome: Outcome
    within: Within | None
    clearable: bool


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the table says about these answers."""

    outcome: Outcome
    within: Within | None
    adaptations: frozenset[Adaptation]
    advice: tuple[str, ...]
    fired: tuple[Fired, ...]
    asked: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def clearable(self) -> bool:
        """Whether a professional may lower this `doctor_first`."""
        return self.outcome is Outcome.DOCTOR_FIRST and _may_be_lowered(self.fired)


def evaluate(table: ScreeningTable, answers: Answers, *, professional: bool = False) -> Evaluation:
    """Apply the table to the answers, page by page, and stop at the first urgent page.

    With `professional`, a `doctor_first` whose every row is clearable becomes `adapted` before the
    questions that are asked only of those who may start, so what these find still counts; `urgent`
    is never lowered.

    Raises:
        AnswerError: An answer or a page the table does not know, or a page answered twice.
    """
    _check(table, answers)
    form = _Form(table, answers, professional=professional)
    for stage in table.stages:
        form.read(stage)
        if form.worst is Outcome.URGENT:
            break
    return form.evaluation()


def _check(table: ScreeningTable, answers: Answers) -> None:
    known = {question.id: question for question in table.questions}
    for name, given in answers.given.items():
        if name not in known:
            raise AnswerError(name, given, *known)
        known[name].understood(given)
        if known[name].stage in answers.clear_stages:
            raise AnswerError(name, given, "no answer, since its page has “none of these”")
    listed = {question.stage for question in table.questions if question.clear}
    for stage in answers.clear_stages - listed:
        raise AnswerError("clear_stages", stage, *map(str, sorted(listed)))


class _Form:
    """The form while it is read: what is still possible, what has fired, what is missing."""

    def __init__(self, table: ScreeningTable, answers: Answers, *, professional: bool) -> None:
        self.worst = Outcome.GO
        self._table = table
        self._answers = answers
        self._professional = professional
        self._lowered = False
        self._possible: dict[str, frozenset[str]] = {}
        self._fired: list[Fired] = []
        self._adaptations: set[Adaptation] = set()
        self._advice: dict[str, None] = {}
        self._asked: list[str] = []
        self._missing: list[str] = []

    def read(self, stage: int) -> None:
        for question in self._table.questions:
            if question.stage == stage and self._is_asked(question):
                self._asked.append(question.id)
                self._read_question(question)
        self._read_combinations()

    def evaluation(self) -> Evaluation:
        unfinished = bool(self._missing) and self.worst is not Outcome.URGENT
        outcome = Outcome.INCOMPLETE if unfinished else self.worst
        return Evaluation(
            outcome=outcome,
            within=None if unfinished else self._within(),
            adaptations=frozenset(self._adaptations),
            advice=tuple(self._advice),
            fired=tuple(self._fired),
            asked=tuple(self._asked),
            missing=tuple(self._missing),
        )

    def _is_asked(self, question: Question) -> bool:
        if question.asked_below is not None:
            self._lower()
            if self.worst.rank >= question.asked_below.rank:
                return False
        return self._fulfilled(question.asked_if)

    def _fulfilled(self, conditions: tuple[Condition, ...]) -> bool:
        return all(
            self._possible.get(condition.question, frozenset()) & condition.answers
            for condition in conditions
        )

    def _read_question(self, question: Question) -> None:
        possible = self._possible_answers(question)
        if not possible:
            self._missing.append(question.id)
            return
        self._possible[question.id] = possible
        for answer in sorted(possible):
            row = question.row(answer)
            self._adaptations |= row.adaptations
            self._fire(Fired(question.id, row.outcome, row.within, question.clearable))

    def _possible_answers(self, question: Question) -> frozenset[str]:
        if question.id in self._answers.given:
            return frozenset({question.understood(self._answers.given[question.id])})
        if question.stage in self._answers.clear_stages:
            return question.clear
        return frozenset()

    def _read_combinations(self) -> None:
        seen = {fired.id for fired in self._fired}
        for combination in self._table.combinations:
            if combination.id not in seen and self._fulfilled(combination.when):
                if combination.advice is not None:
                    self._advice[combination.advice] = None
                self._fire(
                    Fired(
                        combination.id,
                        combination.outcome,
                        combination.within,
                        combination.clearable,
                    )
                )

    def _fire(self, fired: Fired) -> None:
        if fired.outcome is Outcome.GO:
            return
        self._fired.append(fired)
        self.worst = max(self.worst, fired.outcome, key=lambda outcome: outcome.rank)

    def _lower(self) -> None:
        """Let the professional's word count once, for what had fired when it was given."""
        if self._lowered or not self._professional or self.worst is not Outcome.DOCTOR_FIRST:
            return
        if self._missing or not _may_be_lowered(tuple(self._fired)):
            return
        self._lowered = True
        self.worst = Outcome.ADAPTED
        self._adaptations |= PROFESSIONAL_MINIMUM

    def _within(self) -> Within | None:
        pressing = (
            fired.within
            for fired in self._fired
            if fired.outcome is self.worst and fired.within is not None
        )
        return max(pressing, key=lambda within: within.rank, default=None)


def _may_be_lowered(fired: tuple[Fired, ...]) -> bool:
    return all(row.clearable for row in fired if row.outcome is Outcome.DOCTOR_FIRST)


def next_questions(table: ScreeningTable, evaluation: Evaluation) -> tuple[Question, ...]:
    """Return what to ask now: the open questions of the first unfinished page."""
    open_questions = tuple(_open(table, evaluation))
    return tuple(
        question for question in open_questions if question.stage == open_questions[0].stage
    )


def _open(table: ScreeningTable, evaluation: Evaluation) -> Iterator[Question]:
    missing = set(evaluation.missing)
    return (question for question in table.questions if question.id in missing)
