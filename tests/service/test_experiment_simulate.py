"""Many simulated people, in one process or in several."""

import pytest

from rekmaat.judge.people import Someone
from rekmaat.judge.people.block import Trial
from rekmaat.judge.terms import Terms
from rekmaat.service.experiment_simulate import BLOCK_PEOPLE, PeopleOrder, simulate_people

TRIAL = Trial(Someone(effect=-2.0), Terms(planned_pairs=8), 8)


@pytest.mark.parametrize("people", [1, BLOCK_PEOPLE, 2 * BLOCK_PEOPLE + 3])
def test_everybody_is_played_once(people: int) -> None:
    told: list[int] = []
    outcomes = simulate_people(PeopleOrder(TRIAL, people, seed=1), told.append)
    assert len(outcomes.people) == people
    assert told[-1] == people
    assert told == sorted(told)


def test_the_answer_does_not_depend_on_the_number_of_processes() -> None:
    people = 2 * BLOCK_PEOPLE + 3
    one, two = (simulate_people(PeopleOrder(TRIAL, people, 7, jobs)) for jobs in (1, 2))
    assert one == two


def test_fewer_people_are_the_first_of_more() -> None:
    few, many = (simulate_people(PeopleOrder(TRIAL, people, 7)) for people in (6, 17))
    assert many.people[:6] == few.people
