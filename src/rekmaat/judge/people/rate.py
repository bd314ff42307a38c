"""How a simulated person makes an answer of what they feel."""

from math import floor

from rekmaat.judge.people.someone import Gaps, Habit

LARGEST_RATING = 10.0
_FIVES = (0.0, 5.0, 10.0)
_NEAR_THE_ENDS = 2.0


def rated(felt: float, habit: Habit) -> float:
    """Return the rating, 0 to 10, that someone with a habit gives to what they feel."""
    felt = min(max(felt, 0.0), LARGEST_RATING)
    if habit is Habit.EXACT:
        return felt
    if habit is Habit.EVEN:
        return 2.0 * floor(felt / 2 + 0.5)
    whole = float(floor(felt + 0.5))
    if habit is Habit.FIVES:
        return next((five for five in _FIVES if abs(whole - five) <= 1), whole)
    return _at_the_ends(whole) if habit is Habit.ENDS else whole


def _at_the_ends(whole: float) -> float:
    if whole <= _NEAR_THE_ENDS:
        return 0.0
    return LARGEST_RATING if whole >= LARGEST_RATING - _NEAR_THE_ENDS else whole


def chance_of_no_answer(gaps: Gaps, *, stretched: bool, helped: bool) -> float:
    """Return how likely a session is left without the answer afterwards."""
    hidden = gaps.hides_failures if stretched and not helped else 0.0
    surprising = gaps.hides_surprises if stretched is not helped else 0.0
    return 1 - (1 - gaps.unfinished) * (1 - hidden) * (1 - surprising)
