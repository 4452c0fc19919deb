"""Runs the sessions: memory decides at once, the writer keeps it, the hub tells the pages."""

import asyncio
import logging
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from binnenuit.room.desk.book import Book
from binnenuit.room.desk.upkeep import Upkeep
from binnenuit.room.desk.wiper import Wiper
from binnenuit.room.keep import store
from binnenuit.room.keep.codes import CODE, fingerprint, new_code, new_id, new_key, new_ticket
from binnenuit.room.keep.writer import NotWritten, Writer
from binnenuit.room.vote.kinds import KINDS
from binnenuit.room.vote.session import MOST, Ballot, Refused, Session, Way
from binnenuit.room.vote.vote import Vote

ROOMS = 20
"""Sessions at the same time on one server."""


log = logging.getLogger("binnenuit.room")


class Seated(NamedTuple):
    """Somebody who joined: where, and as which fingerprint."""

    session: Session
    seat: bytes


class Desk:
    """All that is going on. After a restart it is as it was. `left` is known after closing: the sessions on disk."""

    def __init__(self, address: str, today: Callable[[], date] = date.today) -> None:
        self.today = today
        self.book = Book()
        self.hub, self.sessions, self.tell = self.book.hub, self.book.sessions, self.book.tell
        self.writer = Writer(address, self.book.written, lambda: self.upkeep.renewed())
        self.wiper = Wiper(self.book, self.writer, today)
        self.upkeep = Upkeep(self.book, self.writer, self.wiper)
        self.tasks: list[asyncio.Task[None]] = []
        self.left = 0

    async def open(self) -> None:
        """Everything is read back; what is of another day is wiped first."""
        await self.writer.open()
        try:
            await self.writer.do(store.not_later_than(self.today()))
        except NotWritten:
            log.warning("a day could not be set right; a session of a later day ends within a day")
        for session in await self.writer.do(store.load):
            self.book.keep(session)
        await self.wipe_expired()
        self.tasks = [asyncio.create_task(self.hub.beat()), asyncio.create_task(self.upkeep.run())]

    async def close(self) -> None:
        """Pages hear that they should come back; what waits is written, and what was over is wiped if it can be."""
        self.hub.close()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        try:
            await self.wiper.again()
            self.left = await self.wiper.count()
        finally:
            await self.writer.close()

    async def start(self, way: Way, cap: int, address: str) -> Session:
        """A new session; with tickets there is one for each who is present.

        Raises Refused when the server has enough sessions.
        """
        if len(self.sessions) >= ROOMS:
            raise Refused("many_sessions")
        cap = max(1, min(MOST, cap))
        session = Session(new_id(), new_code(), way, cap, address, self.today())
        session.tickets = [new_ticket() for _ in range(cap)] if way == "tickets" else []
        await self.writer.do(store.add_session(session))
        self.book.keep(session)
        return session

    async def adapt(self, session: Session, cap: int, address: str) -> None:
        """Another number present (with new tickets when there are more), and the address that phones use."""
        before = session.cap, session.address
        session.cap, session.address = max(1, min(MOST, cap)), address
        missing = session.cap - len(session.tickets) - len(session.used) if session.way == "tickets" else 0
        more = [new_ticket() for _ in range(missing)]
        changed, added = store.change_session(session), store.add_tickets(session.id, more)
        try:
            await self.writer.do(lambda connection: (changed(connection), added(connection)))
        except Exception:
            session.cap, session.address = before
            raise
        session.tickets += more
        self.tell(session)

    async def join(self, code: str) -> str:
        """The key of a new seat, for the code of a session or a ticket.

        Raises Refused: unknown, full, used, ticket_needed.
        """
        key = new_key()
        seat = fingerprint(key)
        for session in self.sessions.values():
            if session.ending:
                continue
            if len(code) == CODE and session.code == code:
                session.admit_by_code(seat)
                ticket = ""
            elif code in session.used or code in session.tickets:
                session.admit_by_ticket(code, seat)
                ticket = code
            else:
                continue
            try:
                await self.writer.do(store.add_seat(session.id, seat, ticket))
            except Exception:
                session.dismiss(seat, ticket)
                raise
            self.book.seats[seat] = session
            self.tell(session, phones=False)
            return key
        raise Refused("unknown")

    def by_code(self, code: str) -> Session | None:
        """The session that people come into with this code; None for a ticket or an unknown code."""
        going = (each for each in self.sessions.values() if each.way == "open" and not each.ending)
        return next((each for each in going if each.code == code), None)

    def seated(self, key: str) -> Seated | None:
        """Who holds this key; None for a stranger, or when the session is over."""
        seat = fingerprint(key)
        session = self.book.seats.get(seat)
        return Seated(session, seat) if session and not session.ending else None

    async def vote(self, who: Seated, ballot: str, vote: Vote) -> None:
        """Returns when the vote is on disk; a second one of the same seat replaces the first.

        Raises Refused when the ballot is not open.
        """
        await self.writer.vote((who.session.votable(ballot, who.seat).id, who.seat, vote))

    async def put(self, session: Session, kind: str, subject: str) -> Ballot:
        """A question for the room.

        Raises Refused when one is open, or when it was put before.
        """
        assert kind in KINDS
        ballot, screen = Ballot(new_id(), kind, subject), session.screen
        session.put(ballot)
        try:
            await self.writer.do(store.add_ballot(session, ballot))
        except Exception:
            session.ballots.remove(ballot)
            session.screen = screen
            raise
        self.tell(session)
        return ballot

    async def shut(self, session: Session, ballot: str) -> Ballot:
        """The result is there, the votes are gone from memory, tables and files.

        Raises Refused when it is not open.
        """
        screen, shut = session.screen, session.shut(ballot)
        try:
            shut.finish(*await self.writer.do(store.close_ballot(session, shut), tidy=True))
        except Exception:
            shut.open, session.screen = True, screen
            raise
        self.book.unclean(not self.writer.clean)
        self.tell(session)
        return shut

    async def end(self, *sessions: Session) -> int:
        """How many of these could not be wiped yet; that is tried again until the stop, and then there is no trace."""
        return await self.wiper.end(*sessions)

    async def wipe_expired(self) -> None:
        """A session does not outlive its day; what fails is logged, and tried again at the next look."""
        await self.upkeep.wipe_expired()
