"""Ways through a scenario, for tests that need many and cannot walk all."""

from random import Random

from binnenuit.course.records.scenario import Scenario
from binnenuit.play.scenario import State, begin, choose


def at_random(scenario: Scenario, dice: Random) -> State:
    """The end of a route on which each choice was thrown for."""
    now = begin(scenario)
    while now.ending is None:
        now = choose(now, dice.choice(now.offered).id)
    return now
