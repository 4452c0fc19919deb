"""Runs the sessions: memory decides at once, the writer keeps it, the hub tells the pages."""

import asyncio
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from binnenuit.room import store
from binnenuit.room.codes import CODE, fingerprint, new_code, new_id, new_key, new_ticket
from binnenuit.room.events import Hub
from binnenuit.room.kinds import KINDS
from binnenuit.room.session import MOST, Ballot, Refused, Session, Way
from binnenuit.room.store import Row
from binnenuit.room.vote import Vote
from binnenuit.room.writer import Writer

ROOMS = 20
"""Sessions at the same time on one server."""
LOOK = 20.0
"""Seconds between two looks at the calendar; a laptop that slept looks when it wakes."""


class Seated(NamedTuple):
    """Somebody who joined: where, and as which fingerprint."""

    session: Session
    seat: bytes


class Desk:
    """All that is going on. After a restart it is as it was."""

    def __init__(self, address: str, today: Callable[[], date] = date.today) -> None:
        self.today = today
        self.hub = Hub()
        self.writer = Writer(address, self._written)
        self.sessions: dict[str, Session] = {}
        self.seats: dict[bytes, Session] = {}
        self.tasks: list[asyncio.Task[None]] = []

    async def open(self) -> None:
        """Everything is read back; what is of another day is wiped first."""
        await self.writer.open()
        for session in await self.writer.do(store.load):
            self._keep(session)
        await self.wipe_expired()
        self.tasks = [asyncio.create_task(self.hub.beat()), asyncio.create_task(self._calendar())]

    async def close(self) -> None:
        """Pages hear that they should come back; what waits is written."""
        self.hub.close()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
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
        self._keep(session)
        await self.writer.do(store.add_session(session))
        return session

    async def adapt(self, session: Session, cap: int, address: str) -> None:
        """Another number present (with new tickets when there are more), and the address that phones use."""
        session.cap, session.address = max(1, min(MOST, cap)), address
        await self.writer.do(store.change_session(session))
        missing = session.cap - len(session.tickets) - len(session.used)
        if session.way == "tickets" and missing > 0:
            more = [new_ticket() for _ in range(missing)]
            session.tickets += more
            await self.writer.do(store.add_tickets(session.id, more))
        self.tell(session)

    async def join(self, code: str) -> str:
        """The key of a new seat, for the code of a session or a ticket.

        Raises Refused: unknown, full, used, ticket_needed.
        """
        key = new_key()
        seat = fingerprint(key)
        for session in self.sessions.values():
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
            self.seats[seat] = session
            self.tell(session, phones=False)
            return key
        raise Refused("unknown")

    def seated(self, key: str) -> Seated | None:
        """Who holds this key; None for a stranger, or when the session is over."""
        seat = fingerprint(key)
        session = self.seats.get(seat)
        return Seated(session, seat) if session else None

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
        ballot = Ballot(new_id(), kind, subject)
        session.put(ballot)
        try:
            await self.writer.do(store.add_ballot(session, ballot))
        except Exception:
            session.ballots.remove(ballot)
            raise
        self.tell(session)
        return ballot

    async def shut(self, session: Session, ballot: str) -> Ballot:
        """The result is there, the votes are gone from memory, tables and files.

        Raises Refused when it is not open.
        """
        shut = session.shut(ballot)
        try:
            shut.finish(*await self.writer.do(store.close_ballot(session, shut), tidy=True))
        except Exception:
            shut.open = True
            raise
        self.tell(session)
        return shut

    async def end(self, session: Session) -> None:
        """Nothing of the session is left, here or on disk."""
        self.sessions.pop(session.id, None)
        for seat in session.seats:
            self.seats.pop(seat, None)
        for topic in topics(session):
            self.hub.forget(topic)
        await self.writer.do(store.wipe(session), tidy=True)

    async def wipe_expired(self) -> None:
        """A session does not outlive its day."""
        for session in store.expired(list(self.sessions.values()), self.today()):
            await self.end(session)

    async def _calendar(self) -> None:
        while True:
            await asyncio.sleep(LOOK)
            await self.wipe_expired()

    def mark(self, session: Session) -> str:
        """Changes when the next ticket to hand out does; the ticket cannot be read from it."""
        return fingerprint(session.tickets[0] if session.tickets else "").hex()[:8]

    def _keep(self, session: Session) -> None:
        self.sessions[session.id] = session
        self.seats |= dict.fromkeys(session.seats, session)
        self.tell(session)

    def _written(self, rows: list[Row]) -> None:
        for name in {ballot for ballot, _, _ in rows}:
            for session in self.sessions.values():
                if session.now and session.now.id == name and session.now.result is None:
                    session.now.voted |= {seat for ballot, seat, _ in rows if ballot == name}
                    self.tell(session, phones=False)

    def tell(self, session: Session, phones: bool = True) -> None:
        """Pages hear of a change; `phones` is False when only counts changed."""
        phone, trainer = topics(session)
        if phones:
            self.hub.tell(phone, {"state": session.state})
        counts = {"answered": session.now.answered if session.now else 0, "joined": len(session.seats)}
        self.hub.tell(trainer, {"state": session.state, "view": session.view, **counts, "card": self.mark(session)})


def topics(session: Session) -> tuple[str, str]:
    """What phones listen to, and what the trainer's pages listen to."""
    return f"phones {session.id}", f"trainer {session.id}"
