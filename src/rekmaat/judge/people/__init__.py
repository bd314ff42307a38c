"""Simulated people whose truth is known, to try a verdict on.

    person = Someone(effect=-1.5, autocorrelation=0.3, habit=Habit.WHOLE)
    played = play(person, seed=1, pairs=21)      # what the judge gets to see of an experiment

A person lives through the slots of their days one after the other and never knows what comes.
`docs/explanation/one-person.md` tells how they are made and what the judge makes of them.
"""

from rekmaat.judge.people.someone import Expected, Gaps, Habit, Kind, Moment, Someone, on_sensor

__all__ = ["Expected", "Gaps", "Habit", "Kind", "Moment", "Someone", "on_sensor"]
