"""The branching of a scenario, without any route: its steps, choices and endings in rows, and the roads between them.

Steps stand in the even rows, as many choices from the start as the longest way to them; the choices of a step stand in
the row below it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from binnenuit.course.records.scenario import Choice, Scenario, Step


class Spot(NamedTuple):
    """A place on the map; ids are only unique within a kind."""

    kind: Literal["step", "choice", "ending"]
    id: str


Road = tuple[Spot, Spot]


@dataclass(frozen=True, slots=True)
class Branching:
    """The row of each spot, and the roads; those that lead back up to an earlier step as well."""

    rows: dict[Spot, int]
    roads: tuple[Road, ...]

    @property
    def down(self) -> Iterator[Road]:
        """The roads that lead on."""
        return (road for road in self.roads if self.rows[road[0]] < self.rows[road[1]])


def branching(scenario: Scenario) -> Branching:
    """All that can be reached from the first step, in the order of the file."""
    steps = {step.id: step for step in scenario.steps}
    order = _order(steps, scenario.start)
    depth = dict.fromkeys(order, 0)
    for number, name in enumerate(order):
        onward = (to for choice in steps[name].choices for to in _targets(choice) if to in order[number + 1 :])
        for target in onward:
            depth[target] = max(depth[target], depth[name] + 1)
    rows: dict[Spot, int] = {Spot("step", step.id): 2 * depth[step.id] for step in scenario.steps if step.id in depth}
    roads: list[Road] = []
    for step in (step for step in scenario.steps if step.id in depth):
        for choice in step.choices:
            here = Spot("choice", choice.id)
            rows[here] = 2 * depth[step.id] + 1
            roads.append((Spot("step", step.id), here))
            for name in _targets(choice):
                there = Spot("step" if name in depth else "ending", name)
                roads.append((here, there))
                if there.kind == "ending":
                    rows[there] = max(rows.get(there, 0), rows[here] + 1)
    return Branching(rows, tuple(roads))


def _targets(choice: Choice) -> tuple[str, ...]:
    """Where a choice can lead, each once; `next` is where none of its routes holds."""
    return tuple(dict.fromkeys((*choice.targets, *((choice.next,) if choice.next else ()))))


def _order(steps: dict[str, Step], start: str) -> list[str]:
    """The steps that can be reached, each before those it leads to; a road that closes a circle does not count."""
    done: list[str] = []
    seen = {start}
    waiting = [(start, _onward(steps, start))]
    while waiting:
        name, onward = waiting[-1]
        target = next(onward, None)
        if target is None:
            waiting.pop()
            done.append(name)
        elif target not in seen:
            seen.add(target)
            waiting.append((target, _onward(steps, target)))
    return done[::-1]


def _onward(steps: dict[str, Step], name: str) -> Iterator[str]:
    return (to for choice in steps[name].choices for to in _targets(choice) if to in steps)
