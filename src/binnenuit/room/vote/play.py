"""A scenario as a room plays it: the votes of the session, put beside what the scenario's engine makes of them."""

from dataclasses import dataclass

from binnenuit.course import Course
from binnenuit.course.records.scenario import Scenario
from binnenuit.play.scenario import OffPath, State, begin, choose
from binnenuit.play.story.dice import seed_from
from binnenuit.room.vote.choice import Turn, turn
from binnenuit.room.vote.session import Ballot, Session


@dataclass(frozen=True, slots=True)
class Round:
    """One step: its vote, the state in which the room had to choose, and the state after it, if it chose."""

    ballot: Ballot
    before: State
    after: State | None

    @property
    def number(self) -> int:
        """The how-manieth step it is."""
        return len(self.before.path) + 1


@dataclass(frozen=True, slots=True)
class Play:
    """How far a room has come; `state` is where it stands now."""

    scenario: Scenario
    rounds: tuple[Round, ...]
    state: State

    @property
    def last(self) -> Round | None:
        """The last round, None before the first."""
        return self.rounds[-1] if self.rounds else None

    @property
    def undecided(self) -> bool:
        """Whether the last step was put to the room and no choice is followed yet."""
        return bool(self.rounds and self.rounds[-1].after is None)

    @property
    def next_number(self) -> int:
        """The number of the step where the room stands."""
        return len(self.state.path) + 1

    def round(self, number: int) -> Round | None:
        """The round of that number, None when it was not played."""
        return self.rounds[number - 1] if 0 < number <= len(self.rounds) else None


def play(course: Course, session: Session, name: str) -> Play | None:
    """The scenario as far as this session played it.

    None when the course does not have it, or has another one by now, in which the room's choices do not fit.
    """
    scenario = course.scenarios.get(name)
    if scenario is None:
        return None
    now, rounds = begin(scenario, seed_from(session.id) if scenario.chance else None), []
    for ballot, put in turns(session, name):
        if now.step is None or now.step.id != put.step or offered(now) != put.choices:
            return None
        try:
            after = choose(now, ballot.chosen) if ballot.chosen else None
        except OffPath:
            return None
        rounds.append(Round(ballot, now, after))
        now = after or now
    return Play(scenario, tuple(rounds), now)


def turns(session: Session, name: str) -> list[tuple[Ballot, Turn]]:
    """The votes of a scenario, in order."""
    found = [(ballot, turn(ballot.subject)) for ballot in session.ballots if ballot.kind == "choice"]
    return [(ballot, put) for ballot, put in found if put.scenario == name]


def offered(state: State) -> tuple[str, ...]:
    """The ids of the choices that a state offers."""
    return tuple(choice.id for choice in state.offered)
