"""The screens of a session in their order: what is welcome, what was agreed, polls, scenarios, and the end."""

from collections.abc import Iterator
from typing import NamedTuple

from binnenuit.course import Course
from binnenuit.room.vote.choice import turn
from binnenuit.room.vote.play import Play, play
from binnenuit.room.vote.session import Ballot, Session


class Screen(NamedTuple):
    """One idea: its kind, the statement or the scenario it is about, and which step of that."""

    kind: str
    of: str = ""
    number: int = 0

    @property
    def key(self) -> str:
        """As a text, to keep and to send."""
        return "/".join(filter(None, (self.kind, self.of, str(self.number or ""))))


FIRST = (Screen("welcome"), Screen("agreements"))
LAST = Screen("closing")


def screen_of(ballot: Ballot) -> Screen:
    """Where a ballot is shown."""
    if ballot.kind == "choice":
        put = turn(ballot.subject)
        return Screen("step", put.scenario, put.number)
    return Screen("statement", ballot.subject)


def current(course: Course, session: Session) -> Screen:
    """What the wall shows now: what the trainer picked, else the last ballot, else the way in."""
    if found := next((each for each in order(course, session) if each.key == session.screen), None):
        return found
    return screen_of(session.last_ballot) if session.last_ballot else FIRST[0]


def order(course: Course, session: Session) -> list[Screen]:
    """Every screen that can be shown now; a scenario grows while it is played.

    What was put to the room outside the trainer's items comes after them.
    """
    found = [*FIRST]
    for item in session.items:
        kind, _, name = item.partition("/")
        if kind == "poll" and name in course.polls:
            found += [Screen("statement", each.id) for each in course.polls[name].statements]
        elif kind == "scenario" and (played := play(course, session, name)):
            found += _screens(played)
    found += [each for each in dict.fromkeys(map(screen_of, session.ballots)) if each not in found]
    return [*found, LAST]


def available(course: Course, session: Session) -> list[str]:
    """The items that the trainer can still add."""
    every = [*(f"poll/{name}" for name in course.polls), *(f"scenario/{name}" for name in course.scenarios)]
    return [item for item in every if item not in session.items]


def beside(course: Course, session: Session) -> tuple[Screen | None, Screen | None]:
    """The screens before and after the one that is shown."""
    every, now = order(course, session), current(course, session)
    at = every.index(now) if now in every else 0
    return (every[at - 1] if at else None), (every[at + 1] if at + 1 < len(every) else None)


def _screens(played: Play) -> Iterator[Screen]:
    name = played.scenario.id
    yield Screen("opening", name)
    yield Screen("warning", name)
    for each in played.rounds:
        yield Screen("scene", name, each.number)
        yield Screen("step", name, each.number)
        if each.after:
            yield Screen("after", name, each.number)
    if played.state.ending:
        for kind in ("ending", "route", "facts", *(["talk"] if played.scenario.debrief.questions else [])):
            yield Screen(kind, name)
    elif not played.undecided:
        yield Screen("scene", name, played.next_number)
        yield Screen("step", name, played.next_number)
