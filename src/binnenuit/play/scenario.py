"""Play a branching scenario. State is the path of choices; everything else is computed from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from binnenuit.course.records.scenario import Choice, Ending, Meter, Scenario, Step, When

Path = tuple[str, ...]
"""The ids of the choices made, in order. It is all that is ever stored."""


KEPT = 8
"""So many states are kept by `state_so_far`."""


class OffPath(ValueError):
    """A path that the scenario does not offer; `good` is the longest beginning that it does offer."""

    def __init__(self, choice: str, good: Path) -> None:
        super().__init__(f"the choice {choice!r} is not offered after {list(good)}")
        self.good = good


@dataclass(frozen=True, slots=True)
class Reading:
    """A meter at one moment: `value` is an index into the meter's levels, `change` what the last choice did."""

    meter: Meter
    value: int
    change: int

    @property
    def word(self) -> str:
        """The level in words."""
        return self.meter.levels[self.value]


@dataclass(frozen=True, slots=True)
class Visit:
    """One step that was played: what was offered, what was chosen, and the meters after it."""

    step: Step
    offered: tuple[Choice, ...]
    choice: Choice
    readings: tuple[Reading, ...]

    @property
    def not_taken(self) -> tuple[Choice, ...]:
        """The roads not taken here."""
        return tuple(choice for choice in self.offered if choice.id != self.choice.id)


@dataclass(frozen=True, slots=True)
class State:
    """Where a path has led: a step with what it offers, or an ending; exactly one of the two is None."""

    scenario: Scenario
    path: Path
    visits: tuple[Visit, ...]
    readings: tuple[Reading, ...]
    step: Step | None
    offered: tuple[Choice, ...]
    ending: Ending | None

    @property
    def extra(self) -> tuple[str, ...]:
        """The paragraphs that this step adds because of earlier choices."""
        if not self.step:
            return ()
        values = {reading.meter.id: reading.value for reading in self.readings}
        return tuple(v.text for v in self.step.variants if holds(v.when, self.path, values))


def holds(when: When | None, path: Sequence[str], values: dict[str, int]) -> bool:
    """Whether a condition is met by the choices so far and the meters' values; no condition always is."""
    if when is None:
        return True
    made = set(path)
    return (
        made.issuperset(when.all)
        and (not when.any or not made.isdisjoint(when.any))
        and made.isdisjoint(when.none)
        and all(values[name] >= bound for name, bound in when.at_least.items())
        and all(values[name] < bound for name, bound in when.below.items())
    )


def begin(scenario: Scenario) -> State:
    """The state before the first choice."""
    readings = tuple(Reading(meter, meter.start, 0) for meter in scenario.meters)
    return _at(scenario, (), (), readings, scenario.start)


def choose(state: State, choice: str) -> State:
    """The state after one more choice.

    Raises OffPath when the choice is not offered here, which includes every choice after an ending.
    """
    taken = next((offer for offer in state.offered if offer.id == choice), None)
    if taken is None or state.step is None:
        raise OffPath(choice, state.path)
    path = (*state.path, choice)
    readings = tuple(_moved(reading, taken.effects.get(reading.meter.id, 0)) for reading in state.readings)
    visit = Visit(state.step, state.offered, taken, readings)
    return _at(state.scenario, path, (*state.visits, visit), readings, _target(taken, path, readings))


def state(scenario: Scenario, path: Sequence[str]) -> State:
    """The state after a whole path.

    Raises OffPath, which carries the longest good beginning, when a choice of the path is not offered.
    """
    now = begin(scenario)
    for choice in path:
        now = choose(now, choice)
    return now


def state_so_far(scenario: Scenario, path: Path) -> State:
    """The state after the longest beginning of a path that the scenario offers; the last few are kept."""
    key = (id(scenario), path)
    now = _PLAYED.get(key)
    if now is None:
        try:
            now = state(scenario, path)
        except OffPath as off:
            now = state(scenario, off.good)
        while len(_PLAYED) >= KEPT:
            _PLAYED.pop(next(iter(_PLAYED)))
        _PLAYED[key] = now  # it holds the scenario, so that no other gets its id meanwhile
    return now


def back(path: Sequence[str]) -> Path:
    """The path without its last choice; at the start it stays empty."""
    return tuple(path[:-1])


def _moved(reading: Reading, effect: int) -> Reading:
    value = min(max(reading.value + effect, 0), len(reading.meter.levels) - 1)
    return Reading(reading.meter, value, value - reading.value)


def _target(choice: Choice, path: Path, readings: tuple[Reading, ...]) -> str:
    values = {reading.meter.id: reading.value for reading in readings}
    return next((r.to for r in choice.routes if holds(r.when, path, values)), choice.next or "")


def _at(
    scenario: Scenario,
    path: Path,
    visits: tuple[Visit, ...],
    readings: tuple[Reading, ...],
    place: str,
) -> State:
    step = scenario.step(place)
    values = {reading.meter.id: reading.value for reading in readings}
    offered = tuple(c for c in step.choices if holds(c.when, path, values)) if step else ()
    return State(scenario, path, visits, readings, step, offered, scenario.ending(place))


_PLAYED: dict[tuple[int, Path], State] = {}
