"""The end of sessions: their rows, then every trace in the files; what does not succeed is tried again."""

import asyncio
import logging
from collections.abc import Callable
from datetime import date
from time import monotonic

from binnenuit.room.desk.book import Book
from binnenuit.room.keep import store
from binnenuit.room.keep.writer import NotWritten, Writer
from binnenuit.room.vote.session import Session

DAY = 86400.0

log = logging.getLogger("binnenuit.room")


class Wiper:
    """`leaving` holds the sessions that are over and not yet gone from the files, by their ids."""

    def __init__(self, book: Book, writer: Writer, today: Callable[[], date]) -> None:
        self.book, self.writer, self.today = book, writer, today
        self.leaving: dict[str, Session] = {}
        self.gone: set[str] = set()
        self.turn = asyncio.Lock()

    async def end(self, *over: Session) -> int:
        """How many of these sessions could not be wiped yet, here and on disk; those are tried again."""
        for session in over:
            session.ending = True
            self.leaving[session.id] = session
        async with self.turn:
            for session in over:
                if session.id in self.leaving and session.id not in self.gone:
                    await self._wipe(session)
        return sum(session.id in self.leaving for session in over)

    async def again(self) -> None:
        """What is over and not yet gone is tried again, and so are files that are not clean."""
        async with self.turn:
            for session in list(self.leaving.values()):
                if session.id not in self.gone:
                    await self._wipe(session)
            await self.writer.tidy()
            self._look()

    async def expired(self) -> int:
        """A session does not outlive its day, also when only the disk knows of it; gives how many could not be wiped.

        Only a day before today is over: a clock that is set back ends nothing. What is of a later day, since the clock
        was wrong, ends a day after this process first knew of it.
        """
        today = self.today()
        found = {session.id: session for session in self.book.sessions.values()}
        for name, day in (await self.writer.do(store.days)).items():
            found.setdefault(name, Session(name, "", "open", 1, "", day, known=monotonic()))
        over = [each for each in found.values() if each.id not in self.leaving and ended(each, today)]
        return await self.end(*over)

    async def count(self) -> int:
        """How many sessions are left in the files; all that memory knows of when the disk cannot be asked."""
        try:
            left = set(await self.writer.do(store.days))
        except NotWritten:
            left = set(self.book.sessions)
        return len(left | set(self.leaving))

    async def _wipe(self, session: Session) -> None:
        try:
            await self.writer.do(store.wipe(session.id), tidy=True)
        except NotWritten:
            if not await self._anew(session):
                self.book.say_goodbye(session)
                return
            for each in self.leaving.values():
                self._gone(each)
        self._gone(session)
        self._look()

    def _gone(self, session: Session) -> None:
        self.gone.add(session.id)
        self.book.forget(session)

    async def _anew(self, last: Session) -> bool:
        """With nothing else to keep the files can be emptied, for which a full disk has room."""
        if any(not each.ending for each in self.book.sessions.values()):
            return False
        try:
            others = set(await self.writer.do(store.days)) - {last.id} - set(self.leaving)
        except NotWritten:
            others = set()
        return not others and await self.writer.anew()

    def _look(self) -> None:
        if self.writer.clean:
            for name in self.gone:
                self.leaving.pop(name, None)
            self.gone.clear()
        self.book.unclean(not self.writer.clean)


def ended(session: Session, today: date) -> bool:
    """Whether its day is over."""
    return session.day < today or (session.day > today and monotonic() - session.known > DAY)
