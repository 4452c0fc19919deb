"""What a trainer does with a room besides putting statements: turns screens, plays a scenario, lets a clock run."""

from collections.abc import Callable
from time import time

from binnenuit.course import Course
from binnenuit.room.desk.desk import Desk
from binnenuit.room.keep import store
from binnenuit.room.vote import timer
from binnenuit.room.vote.choice import Turn, turn
from binnenuit.room.vote.play import Play, Round, offered, play
from binnenuit.room.vote.screens import Screen, available, order
from binnenuit.room.vote.session import Refused, Session


class Director:
    """Deeds of the trainer; each is on disk when it returns, but for the clock. `clock` gives seconds."""

    def __init__(self, desk: Desk, course: Course, clock: Callable[[], float] = time) -> None:
        self.desk, self.course, self.clock = desk, course, clock

    async def show(self, session: Session, key: str) -> None:
        """Another screen on the wall.

        Raises Refused when there is no such screen now.
        """
        if key not in {screen.key for screen in order(self.course, session)}:
            raise Refused("no_screen")
        await self._stage(session, key, session.items)

    async def add(self, session: Session, item: str) -> None:
        """A poll or a scenario at the end of what the trainer means to do; nothing when it is there or unknown."""
        if item in available(self.course, session):
            await self._stage(session, session.screen, (*session.items, item))

    async def drop(self, session: Session, item: str) -> None:
        """Not this poll or scenario after all; what was put to the room stays."""
        await self._stage(session, session.screen, tuple(each for each in session.items if each != item))

    async def begin(self, session: Session, name: str) -> None:
        """The opening of a scenario on the wall.

        Raises Refused when the course does not have it.
        """
        self._play(session, name)
        await self.add(session, f"scenario/{name}")
        await self._stage(session, Screen("opening", name).key, session.items)

    async def put(self, session: Session, name: str) -> None:
        """The vote on the step where the room stands; with a single way on, the room takes it at once.

        Raises Refused when another ballot is open, when the step before is not decided, or at the end.
        """
        played = self._play(session, name)
        if played.undecided or played.state.step is None:
            raise Refused("no_step")
        put = Turn(name, played.next_number, played.state.step.id, offered(played.state))
        ballot = await self.desk.put(session, "choice", put.subject)
        if len(put.choices) == 1:
            await self.desk.shut(session, ballot.id)

    async def follow(self, session: Session, name: str, choice: str) -> None:
        """The trainer picks: after a tie, with few votes, or after a step back.

        Raises Refused when there is nothing to pick, or when that choice may not be picked.
        """
        last = self._play(session, name).last
        if last is None or last.after or choice not in pickable(last):
            raise Refused("no_pick")
        await self._choose(session, last, choice, str((last.ballot.result or {})["why"]))

    async def undo(self, session: Session, name: str) -> None:
        """One step back: the choice that was followed last is no longer followed. There is no second vote on it.

        Raises Refused when there is nothing to undo, or when the vote on the next step is open or undecided.
        """
        last = self._play(session, name).last
        if last is None or last.after is None:
            raise Refused("no_undo")
        await self._choose(session, last, "", "back")

    def time(self, session: Session, deed: str, minutes: int = 0) -> None:
        """`deed` is start, pause, resume or stop; anything else does nothing."""
        now, old = self.clock(), session.timer
        if deed == "start":
            session.timer = timer.started(minutes, now)
        elif deed == "stop":
            session.timer = None
        elif old and deed in ("pause", "resume"):
            session.timer = old.paused(now) if deed == "pause" else old.going(now)
        self.desk.tell(session)

    def _play(self, session: Session, name: str) -> Play:
        if found := play(self.course, session, name):
            return found
        raise Refused("no_play")

    async def _stage(self, session: Session, screen: str, items: tuple[str, ...]) -> None:
        before = session.screen, session.items
        session.screen, session.items = screen, items
        try:
            await self.desk.writer.do(store.change_stage(session))
        except Exception:
            session.screen, session.items = before
            raise
        self.desk.tell(session)

    async def _choose(self, session: Session, last: Round, choice: str, why: str) -> None:
        before = last.ballot.result
        last.ballot.result = {**(before or {}), "chosen": choice, "why": why}
        try:
            await self.desk.writer.do(store.change_result(last.ballot))
        except Exception:
            last.ballot.result = before
            raise
        await self._stage(session, Screen("step", last.before.scenario.id, last.number).key, session.items)


def pickable(last: Round) -> tuple[str, ...]:
    """The choices from which the trainer may pick: the leaders, or after a step back all that were offered."""
    result = last.ballot.result
    if result is None or last.ballot.chosen:
        return ()
    if result["why"] == "back":
        return turn(last.ballot.subject).choices
    leaders = result["leaders"]
    return tuple(leaders) if isinstance(leaders, list) else ()
