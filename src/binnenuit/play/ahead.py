"""How many choices a route still has, so that one can see how far along the story is."""

from binnenuit.course.records.scenario import Scenario
from binnenuit.play.scenario import State


def ahead(scenario: Scenario, now: State) -> tuple[int, int]:
    """The least and the most choices from here to an ending, whatever conditions hold; (0, 0) at an ending.

    A way back to a step that was passed already is not counted.
    """
    return _from(scenario, now.step.id, frozenset(), {}) if now.step else (0, 0)


def _from(scenario: Scenario, place: str, passed: frozenset[str], known: dict[str, tuple[int, int]]) -> tuple[int, int]:
    step = scenario.step(place)
    if step is None:
        return 0, 0
    if place not in known:
        ways = {target for choice in step.choices for target in choice.targets} - passed - {place}
        found = [_from(scenario, target, passed | {place}, known) for target in sorted(ways)]
        known[place] = (1 + min((least for least, _ in found), default=0), 1 + max((m for _, m in found), default=0))
    return known[place]
