"""The robot that walks every route of a scenario, and says what it could not reach.

Routes that come together in the same moment are walked on as one, with their number, so that the count is exact; a
throw of the dice is walked both ways.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import combinations
from typing import NamedTuple

from binnenuit.course.records.scenario import Choice, Scenario, Step
from binnenuit.course.records.story.event import Event
from binnenuit.course.records.story.when import When
from binnenuit.play.scenario import State, begin, choose
from binnenuit.play.story.moment import Moment, after, first, offers

VISITS = 2
"""How often one step may come back on a path before the robot turns round."""


class Finish(NamedTuple):
    """The last choice of a route, and the ending that it came to."""

    last: str
    ending: str


class Spot(NamedTuple):
    """A moment with only what anything still looks at, and the steps that came and can come back."""

    moment: Moment
    passed: tuple[str, ...]


@dataclass(slots=True)
class Walk:
    """What the robot found. `rules` of `problems` are keys of [check] in texts.toml, with the id they are about.

    `finishes` counts the routes by how they end, and `sums` by what their meters come to together.
    """

    paths: int = 0
    shortest: int = 0
    longest: int = 0
    endings: Counter[str] = field(default_factory=Counter)
    finishes: Counter[Finish] = field(default_factory=Counter)
    sums: Counter[int] = field(default_factory=Counter)
    problems: list[tuple[str, str]] = field(default_factory=list)


def finished(scenario: Scenario) -> Iterator[State]:
    """Each complete path as the state at its ending, depth first as in the file, with every event that can come."""
    waiting = [begin(scenario)]
    while waiting:
        now = waiting.pop()
        if now.ending:
            yield now
        waiting += [nxt for choice in reversed(now.offered) if _fresh(nxt := choose(now, choice.id))]


def walk(scenario: Scenario) -> Walk:
    """Every path walked: their number, lengths and endings, and what is wrong.

    Wrong are a step without a way on, a step, choice, event or ending that no path reaches, and a loop from which
    no ending can be reached.
    """
    road = _Road(scenario)
    found, lengths = Walk(), []
    level = Counter({road.start: 1})
    while level:
        then: Counter[Spot] = Counter()
        for spot, count in level.items():
            for choice, to in road.onward(spot):
                if scenario.ending(to.moment.place):
                    found.finishes[Finish(choice.id, to.moment.place)] += count
                    found.sums[sum(to.moment.levels[: len(scenario.meters)])] += count
                    lengths.append(len(road.levels))
                    road.ended.add(spot)
                else:
                    then[to] += count
                    road.before.setdefault(to, set()).add(spot)
        level = then
        road.levels.append(len(level))
    for finish, count in found.finishes.items():
        found.endings[finish.ending] += count
    found.paths = found.finishes.total()
    found.shortest, found.longest = min(lengths, default=0), max(lengths, default=0)
    found.problems = list(_problems(scenario, road, found))
    return found


class _Road:
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


def _problems(scenario: Scenario, road: _Road, found: Walk) -> Iterator[tuple[str, str]]:
    yield from (("dead-end", name) for name in sorted(road.stuck))
    safe = road.safe()
    for step in scenario.steps:
        if f"step {step.id}" not in road.met:
            yield "unreachable-step", step.id
            continue
        for choice in step.choices:
            if f"choice {choice.id}" not in road.met:
                yield "unreachable-choice", choice.id
        if step.id not in safe and step.id not in road.stuck:
            yield "no-exit", step.id
    for event in scenario.events:
        if f"event {event.id}" not in road.met:
            yield "dead-event", event.id
    for ending in scenario.endings:
        if ending.id not in found.endings:
            yield "unreachable-ending", ending.id


def _comes(away: Collection[str], event: Event) -> bool:
    return event.id not in away


def _fresh(now: State) -> bool:
    here = now.step.id if now.step else ""
    return sum(visit.step.id == here for visit in now.visits) < VISITS
