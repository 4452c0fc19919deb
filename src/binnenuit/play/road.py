"""The road of the robot through a scenario: the moments that it meets, and how they hang together.

Routes that come together in the same moment are walked on as one, with their number, so that the count is exact; a
throw of the dice is walked both ways.
"""

from collections.abc import Collection, Iterator
from functools import partial
from itertools import combinations
from typing import NamedTuple

from binnenuit.course.records.scenario import Choice, Scenario, Step
from binnenuit.course.records.story.event import Event
from binnenuit.course.records.story.when import When
from binnenuit.play.story.moment import Moment, after, first, offers

VISITS = 2
"""How often one step may come back on a path before the robot turns round."""


class Spot(NamedTuple):
    """A moment with only what anything still looks at, and the steps that came and can come back."""

    moment: Moment
    passed: tuple[str, ...]


class Road:
    """What was met on the way, and how the spots hang together."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.steps = {step.id: step for step in scenario.steps}
        reach = {name: self._reach(name) for name in self.steps}
        self.circling = {name for name, onward in reach.items() if name in onward}
        self.asked = {name: self._asked({name} | onward) for name, onward in reach.items()}
        self.levels_asked = {name: self._levels({name} | onward) for name, onward in reach.items()}
        self.start = self._spot(first(scenario), ())
        self.met: set[str] = set()
        self.stuck: set[str] = set()
        self.levels = [1]
        self.before: dict[Spot, set[Spot]] = {}
        self.ended: set[Spot] = set()

    def onward(self, spot: Spot) -> Iterator[tuple[Choice, Spot]]:
        """Each choice of a spot with each spot that it can lead to."""
        now, passed = spot
        step = self.steps.get(now.place)
        if step is None:
            return
        offered = offers(self.scenario, step, now)
        self.met.add(f"step {step.id}")
        if not offered:
            self.stuck.add(step.id)
        if step.id in self.circling:
            passed = tuple(sorted((*passed, step.id)))
        for choice in offered:
            for then, came in self._after(step, now, choice):
                if passed.count(then.place) < VISITS:
                    self.met.update((f"choice {choice.id}", *(f"event {name}" for name in came)))
                    yield choice, self._spot(then, passed)

    def safe(self) -> set[str]:
        """The steps from which some route came to an ending."""
        seen = set(self.ended)
        waiting = list(seen)
        while waiting:
            for spot in self.before.get(waiting.pop(), set()) - seen:
                seen.add(spot)
                waiting.append(spot)
        return {spot.moment.place for spot in seen}

    def _after(self, step: Step, now: Moment, choice: Choice) -> Iterator[tuple[Moment, list[str]]]:
        sure = after(self.scenario, step, now, choice, lambda event: True)
        yield sure.moment, [event.id for event in sure.events]
        thrown = [event.id for event in sure.events if event.chance]
        for count in range(1, len(thrown) + 1):
            for away in combinations(thrown, count):
                comes = partial(_comes, away)
                yield after(self.scenario, step, now, choice, comes).moment, []

    def _spot(self, now: Moment, passed: tuple[str, ...]) -> Spot:
        told = frozenset(each for each in now.told if each[0] in self.circling)
        made = now.made & self.asked.get(now.place, frozenset())
        kept = self.levels_asked.get(now.place, (False,) * len(now.levels))
        count = len(self.scenario.meters)  # of all meters the sum is counted at the end
        people = (level if asked else 0 for level, asked in zip(now.levels[count:], kept[count:], strict=True))
        return Spot(now._replace(made=made, told=told, levels=(*now.levels[:count], *people)), passed)

    def _asked(self, places: Collection[str]) -> frozenset[str]:
        """The choices, facts and events that what can still be met looks at."""
        return frozenset(name for when in self._whens(places) for name in when.asked)

    def _levels(self, places: Collection[str]) -> tuple[bool, ...]:
        """Of each meter and person, whether what can still be met looks at it."""
        names = {name for when in self._whens(places) for name in (*when.at_least, *when.below)}
        return tuple(name in names for name in self.scenario.levels)

    def _whens(self, places: Collection[str]) -> Iterator[When]:
        """The conditions of the events, and of what stands at these steps."""
        whens = [event.when for event in self.scenario.events]
        for step in (self.steps[name] for name in places):
            whens += [choice.when for choice in step.choices]
            whens += [route.when for choice in step.choices for route in choice.routes]
            whens += [variant.when for variant in step.variants if variant.once]
        return (when for when in whens if when)

    def _reach(self, name: str) -> set[str]:
        """The steps that can come after a step, whatever conditions hold."""
        seen: set[str] = set()
        waiting = [name]
        while waiting:
            for choice in self.steps[waiting.pop()].choices:
                for target in {*choice.targets, choice.next or ""} - seen:
                    if target in self.steps:
                        seen.add(target)
                        waiting.append(target)
        return seen


def _comes(away: Collection[str], event: Event) -> bool:
    return event.id not in away
