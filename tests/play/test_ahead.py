"""How many choices a story still has."""

import pytest

from binnenuit.course import Course
from binnenuit.play.ahead import ahead
from binnenuit.play.scenario import State, begin, choose
from binnenuit.play.walk import walk
from tests.texts import COURSE


@pytest.mark.parametrize("name", ["nijmegen", "welke-vorm"])  # on the others the robot takes longer
def test_before_the_first_choice_the_numbers_are_those_of_the_robot(name: str) -> None:
    scenario = COURSE.scenarios[name]
    found = walk(scenario)
    assert ahead(scenario, begin(scenario)) == (found.shortest, found.longest)


def test_each_choice_brings_the_end_nearer(course: Course) -> None:
    for scenario in course.scenarios.values():
        now: State = begin(scenario)
        while now.step:
            least, most = ahead(scenario, now)
            assert 1 <= least <= most
            after = choose(now, now.offered[0].id)
            assert ahead(scenario, after)[1] <= most - 1
            now = after
        assert ahead(scenario, now) == (0, 0)
