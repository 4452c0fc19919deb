"""The robot that walks every path of a scenario, and says what it could not reach."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from binnenuit.course.records.scenario import Scenario
from binnenuit.play.scenario import State, begin, choose

VISITS = 2
"""How often one step may come back on a path before the robot turns round."""


@dataclass(slots=True)
class Walk:
    """What the robot found. `rules` of `problems` are keys of [check] in texts.toml, with the id they are about."""

    paths: int = 0
    shortest: int = 0
    longest: int = 0
    endings: Counter[str] = field(default_factory=Counter)
    problems: list[tuple[str, str]] = field(default_factory=list)


def finished(scenario: Scenario) -> Iterator[State]:
    """Each complete path of a scenario as the state at its ending, depth first, in the order of the file."""
    for now in _states(scenario):
        if now.ending:
            yield now


def walk(scenario: Scenario) -> Walk:
    """Every path walked: their number, lengths and endings, and what is wrong.

    Wrong are a step without a way on, a step, choice or ending that no path reaches, and a loop from which
    no ending can be reached.
    """
    found = Walk()
    steps: set[str] = set()
    choices: set[str] = set()
    stuck: set[str] = set()
    safe: set[str] = set()
    lengths: list[int] = []
    for now in _states(scenario):
        choices.update(now.path[-1:])
        if now.ending:
            found.endings[now.ending.id] += 1
            lengths.append(len(now.path))
            safe.update(visit.step.id for visit in now.visits)
        elif now.step:
            steps.add(now.step.id)
            if not now.offered:
                stuck.add(now.step.id)
    found.paths = len(lengths)
    found.shortest, found.longest = min(lengths, default=0), max(lengths, default=0)
    found.problems += [("dead-end", name) for name in sorted(stuck)]
    for step in scenario.steps:
        if step.id not in steps:
            found.problems.append(("unreachable-step", step.id))
            continue
        found.problems += [("unreachable-choice", c.id) for c in step.choices if c.id not in choices]
        if step.id not in safe and step.id not in stuck:
            found.problems.append(("no-exit", step.id))
    found.problems += [("unreachable-ending", e.id) for e in scenario.endings if e.id not in found.endings]
    return found


def _states(scenario: Scenario) -> Iterator[State]:
    waiting = [begin(scenario)]
    while waiting:
        now = waiting.pop()
        yield now
        waiting += [nxt for choice in reversed(now.offered) if _fresh(nxt := choose(now, choice.id))]


def _fresh(now: State) -> bool:
    here = now.step.id if now.step else ""
    return sum(visit.step.id == here for visit in now.visits) < VISITS
