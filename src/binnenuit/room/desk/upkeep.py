"""What is done again and again while the room is open, and goes on whatever fails."""

import asyncio
import logging

from binnenuit.room.desk.book import Book
from binnenuit.room.desk.wiper import Wiper
from binnenuit.room.keep import renewal
from binnenuit.room.keep.writer import NotWritten, Writer

LOOK = 20.0
"""Seconds between two looks; a laptop that slept looks when it wakes."""

log = logging.getLogger("binnenuit.room")


class Upkeep:
    """Looks at the calendar, at what is still to be wiped, at the writer, and at a database that came back."""

    def __init__(self, book: Book, writer: Writer, wiper: Wiper) -> None:
        self.book, self.writer, self.wiper = book, writer, wiper
        self.agreeing: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Looks, for ever."""
        while True:
            await asyncio.sleep(LOOK)
            try:
                await self.look()
            except Exception:
                log.exception("a look round failed; there will be a next one")

    async def look(self) -> None:
        """Everything once."""
        self.writer.watch()
        await self.wipe_expired()
        await self.wiper.again()

    async def wipe_expired(self) -> None:
        """A session does not outlive its day; what fails is logged, and tried again at the next look."""
        try:
            if failed := await self.wiper.expired():
                log.error("%d sessions of another day are not wiped yet", failed)
        except Exception:
            log.exception("the sessions of another day could not be looked for")

    def renewed(self) -> None:
        """The database was away: memory and disk are made the same before anything else is written."""
        task = asyncio.create_task(self._agree(), name="room-renewal")
        self.agreeing.add(task)
        task.add_done_callback(self.agreeing.discard)

    async def _agree(self) -> None:
        kept = [session for session in self.book.sessions.values() if not session.ending]
        try:
            found = await self.writer.do(renewal.agree(kept), first=True)
        except NotWritten:
            log.error("the database could not be made as it was")
            self.writer.database.renewed = True
            return
        for session in kept:
            if renewal.take(session, found):
                log.error("the database lost votes or a session; the session is written again")
                self.book.tell(session)
