"""The road of the robot through a scenario: the moments that it meets, and how they hang together.

Routes that come together in the same moment are walked on as one, with their number, so that the count is exact; a
throw of the dice is walked both ways.
"""

from collections.abc import Collection, Iterator
from functools import cache, partial
from itertools import combinations
from math import inf
from typing import NamedTuple

from binnenuit.course.records.scenario import Choice, Scenario, Step
from binnenuit.course.records.story.event import Event
from binnenuit.play.story.moment import OVER, Moment, after, first, offers

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
        self.ahead = {name: {name} | onward for name, onward in reach.items()}
        self.left = self._left()
        self.asked = cache(self._asked)
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
        if now.place not in self.steps:
            return Spot(now, passed)
        left = self.left[now.place]
        events = zip(self.scenario.events, now.ages, strict=True)
        ages = tuple(age if age != OVER and event.after - age <= left else OVER for event, age in events)
        asked, levels_asked = self.asked(now.place, tuple(age != OVER for age in ages))
        told = frozenset(each for each in now.told if each[0] in self.circling)
        count = len(self.scenario.meters)  # of all meters the sum is counted at the end
        people = zip(now.levels[count:], levels_asked[count:], strict=True)
        levels = (*now.levels[:count], *(level if is_asked else 0 for level, is_asked in people))
        return Spot(Moment(now.place, now.made & asked, levels, ages, told), passed)

    def _asked(self, place: str, coming: tuple[bool, ...]) -> tuple[frozenset[str], tuple[bool, ...]]:
        """What can still be met from a place looks at: choices, facts and events, and which of the levels.

        `coming` says of each event whether it still can come.
        """
        whens = [event.when for event, can in zip(self.scenario.events, coming, strict=True) if can]
        for step in (self.steps[name] for name in self.ahead[place]):
            whens += [choice.when for choice in step.choices]
            whens += [route.when for choice in step.choices for route in choice.routes]
            whens += [variant.when for variant in step.variants if variant.once]
        met = [when for when in whens if when]
        names = {name for when in met for name in (*when.at_least, *when.below)}
        return frozenset(name for when in met for name in when.asked), tuple(
            name in names for name in self.scenario.levels
        )

    def _left(self) -> dict[str, float]:
        """How many steps come after each at most; without end for one that leads into a circle."""
        found = {name: inf for name in self.steps if self.ahead[name] & self.circling}
        for name in sorted(self.steps.keys() - found, key=lambda each: len(self.ahead[each])):
            onward = (found[other] for other in self.ahead[name] if other != name)
            found[name] = max((1 + left for left in onward), default=0)
        return found

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
