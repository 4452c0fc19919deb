"""Play a branching scenario. State is the path of choices; everything else is computed from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from binnenuit.course.records.scenario import Choice, Ending, Meter, Scenario, Step
from binnenuit.course.records.story.event import Event
from binnenuit.play.dossier import Dossier
from binnenuit.play.story.dice import falls, seed_for
from binnenuit.play.story.moment import Moment, after, first, offers, told_at

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
class Trust:
    """How far somebody of the cast trusts the player: a value from 0 to TRUST, and what the last choice did."""

    person: str
    value: int
    change: int


@dataclass(frozen=True, slots=True)
class Visit:
    """One step that was played: what had come, what was offered, what was chosen, and the meters right after it."""

    step: Step
    events: tuple[Event, ...]
    offered: tuple[Choice, ...]
    choice: Choice
    readings: tuple[Reading, ...]

    @property
    def not_taken(self) -> tuple[Choice, ...]:
        """The roads not taken here."""
        return tuple(choice for choice in self.offered if choice.id != self.choice.id)


@dataclass(frozen=True, slots=True)
class State:
    """Where a path has led: a step with what it offers, or an ending; exactly one of the two is None.

    `events` are those that came after the last choice; their effects are in the readings. `seed` is that of the dice,
    None when everything comes that can.
    """

    scenario: Scenario
    path: Path
    visits: tuple[Visit, ...]
    readings: tuple[Reading, ...]
    trust: tuple[Trust, ...]
    step: Step | None
    events: tuple[Event, ...]
    offered: tuple[Choice, ...]
    ending: Ending | None
    moment: Moment
    seed: int | None = None

    @property
    def extra(self) -> tuple[str, ...]:
        """The paragraphs that this step adds because of earlier choices."""
        return tuple(variant.text for variant in told_at(self.scenario, self.step, self.moment))


def begin(scenario: Scenario, seed: int | None = None) -> State:
    """The state before the first choice."""
    now = first(scenario)
    return _at(scenario, (), (), now, (), now.levels, seed)


def choose(state: State, choice: str) -> State:
    """The state after one more choice.

    Raises OffPath when the choice is not offered here, which includes every choice after an ending.
    """
    taken = next((offer for offer in state.offered if offer.id == choice), None)
    if taken is None or state.step is None:
        raise OffPath(choice, state.path)
    scenario, path, old = state.scenario, (*state.path, choice), state.moment
    came = after(scenario, state.step, old, taken, lambda event: falls(event.chance, state.seed, event.id, path))
    visit = Visit(state.step, state.events, state.offered, taken, _readings(scenario, old.levels, came.levels))
    # what the events did is told apart from what the choice did
    before = came.levels if came.moment.levels != came.levels else old.levels
    return _at(scenario, path, (*state.visits, visit), came.moment, came.events, before, state.seed)


def state(scenario: Scenario, path: Sequence[str], seed: int | None = None) -> State:
    """The state after a whole path.

    Raises OffPath, which carries the longest good beginning, when a choice of the path is not offered.
    """
    now = begin(scenario, seed)
    for choice in path:
        now = choose(now, choice)
    return now


def played(scenario: Scenario, dossier: Dossier) -> State:
    """The state after the route in a dossier, as far as the scenario offers it, with the dice of its participant."""
    return state_so_far(scenario, dossier.path(scenario.id), seed_for(scenario, dossier))


def state_so_far(scenario: Scenario, path: Path, seed: int | None = None) -> State:
    """The state after the longest beginning of a path that the scenario offers; the last few are kept."""
    key = (id(scenario), path, seed)
    now = _PLAYED.get(key)
    if now is None:
        try:
            now = state(scenario, path, seed)
        except OffPath as off:
            now = state(scenario, off.good, seed)
        while len(_PLAYED) >= KEPT:
            _PLAYED.pop(next(iter(_PLAYED)))
        _PLAYED[key] = now  # it holds the scenario, so that no other gets its id meanwhile
    return now


def back(path: Sequence[str]) -> Path:
    """The path without its last choice; at the start it stays empty."""
    return tuple(path[:-1])


def _readings(scenario: Scenario, before: Sequence[int], levels: Sequence[int]) -> tuple[Reading, ...]:
    return tuple(
        Reading(meter, value, value - old) for meter, old, value in zip(scenario.meters, before, levels, strict=False)
    )


def _at(
    scenario: Scenario,
    path: Path,
    visits: tuple[Visit, ...],
    now: Moment,
    events: tuple[Event, ...],
    before: Sequence[int],
    seed: int | None,
) -> State:
    step, meters = scenario.step(now.place), len(scenario.meters)
    people = zip(scenario.people, before[meters:], now.levels[meters:], strict=True)
    return State(
        scenario,
        path,
        visits,
        _readings(scenario, before, now.levels),
        tuple(Trust(person.id, value, value - old) for person, old, value in people),
        step,
        events,
        offers(scenario, step, now),
        scenario.ending(now.place),
        now,
        seed,
    )


_PLAYED: dict[tuple[int, Path, int | None], State] = {}
