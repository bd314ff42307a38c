"""What the catalogue tells of what was done in the arms."""

from collections.abc import Iterator

from rekmaat.tell.trial_account import ArmExercise, TrialAccount
from rekmaat.tell.trial_report_words import ReportWords


def exercise_name(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield the name of the exercise of each arm."""
    for it in account.beside.exercises:
        yield words.say("known-arm", {"arm": it.arm, "told": _name(it, words)})


def exercise(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield the exercise of each arm with its dose."""
    for it in account.beside.exercises:
        told = f"{_name(it, words)}. {_dose(it, words)}"
        yield words.say("known-arm", {"arm": it.arm, "told": told})


def materials(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield where the words and drawings of the exercise are."""
    for it in account.beside.exercises:
        filled = {"exercise": it.exercise.id, "version": it.exercise.version}
        yield words.say("known-arm", {"arm": it.arm, "told": words.say("known-materials", filled)})


def steps(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield what is said to who does the exercise, or the minute without it."""
    for it in account.beside.exercises:
        yield words.say("known-arm", {"arm": it.arm, "told": " ".join(_steps(it, words))})


def dose(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield how long and how often."""
    for it in account.beside.exercises:
        yield words.say("known-arm", {"arm": it.arm, "told": _dose(it, words)})


def arm_lines(it: ArmExercise, words: ReportWords) -> Iterator[str]:
    """Yield everything about one arm: its name, its steps, where its dose comes from."""
    yield f"{_name(it, words)}."
    yield " ".join(_steps(it, words))
    yield source(it, words)


def source(it: ArmExercise, words: ReportWords) -> str:
    """Return where the dose comes from, and whether that could be found."""
    told = it.protocol.source
    reference = told.reference.spoken_in(words.language).rstrip(".")
    status = words.say(f"report-source-{told.status.value.replace('_', '-')}")
    return words.say("known-source", {"source": reference, "status": status})


def _name(it: ArmExercise, words: ReportWords) -> str:
    name = it.exercise.name.spoken_in(words.language)
    return words.say(f"known-exercise-{it.protocol.arm}", {"name": name})


def _steps(it: ArmExercise, words: ReportWords) -> Iterator[str]:
    """The control is told by its cues: it is the same minute without the step that stretches."""
    if it.protocol.arm.value == "stretch":
        yield from (step.spoken_in(words.language) for step in it.exercise.steps)
    else:
        yield from (cue.spoken_in(words.language) for cue in it.exercise.control_cues.values())


def _dose(it: ArmExercise, words: ReportWords) -> str:
    """What the protocol leaves open is said to be open: no dose is ever made up."""
    dose = it.protocol.dose
    parts = {
        "hold": None if dose.hold_s is None else round(dose.hold_s, 1),
        "repetitions": dose.repetitions,
        "rest": round(dose.rest_s, 1) if (dose.repetitions or 0) > 1 else None,
        "sessions": dose.sessions_per_day,
        "days": dose.days,
    }
    told = [words.say(f"known-dose-{name}", {"size": it}) for name, it in parts.items() if it]
    if not told:
        return words.say("known-dose-none")
    return words.say("known-dose", {"parts": ", ".join(told)})
