"""The robot that walks every route of a scenario, and says what it could not reach."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from binnenuit.course.records.scenario import Scenario
from binnenuit.play.road import VISITS, Road, Spot
from binnenuit.play.scenario import State, begin, choose


class Finish(NamedTuple):
    """The last choice of a route, and the ending that it came to."""

    last: str
    ending: str


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
    road = Road(scenario)
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


def _problems(scenario: Scenario, road: Road, found: Walk) -> Iterator[tuple[str, str]]:
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


def _fresh(now: State) -> bool:
    here = now.step.id if now.step else ""
    return sum(visit.step.id == here for visit in now.visits) < VISITS
