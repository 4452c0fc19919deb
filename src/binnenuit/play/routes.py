"""Two routes through one scenario, side by side."""

from dataclasses import dataclass

from binnenuit.course.records.scenario import Choice, Meter, Scenario, Step
from binnenuit.play.scenario import Path, State, state_so_far


@dataclass(frozen=True, slots=True)
class Fork:
    """A step that one of two routes met, and what each chose there; None for a route that did not meet it."""

    step: Step
    one: Choice | None
    other: Choice | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two routes: every step of both, and how each meter ends, as (meter, word of the one, word of the other)."""

    one: State
    other: State
    forks: tuple[Fork, ...]
    meters: tuple[tuple[Meter, str, str], ...]


def ended(scenario: Scenario, path: Path, seed: int | None = None) -> State | None:
    """The state after a path that was kept; None when the scenario no longer offers all of it, or it has no ending."""
    now = state_so_far(scenario, path, seed)
    return now if now.path == path and now.ending else None


def compare(one: State, other: State) -> Comparison:
    """Two states of the same scenario compared, steps in the order of the file."""
    ours = {visit.step.id: visit.choice for visit in one.visits}
    theirs = {visit.step.id: visit.choice for visit in other.visits}
    forks = tuple(
        Fork(step, ours.get(step.id), theirs.get(step.id))
        for step in one.scenario.steps
        if step.id in ours or step.id in theirs
    )
    words = zip(one.readings, other.readings, strict=True)
    return Comparison(one, other, forks, tuple((a.meter, a.word, b.word) for a, b in words))
