"""What the room writes down, and how it is read back after a restart. Every deed takes an open transaction."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from binnenuit.room.keep.tables import ballots, seats, sessions, stages, tickets, votes
from binnenuit.room.vote.kinds import KINDS
from binnenuit.room.vote.session import Ballot, Session
from binnenuit.room.vote.vote import Vote

Deed = Callable[[Connection], Any]
Row = tuple[str, bytes, Vote]
"""A ballot, a seat, and the vote."""


def load(connection: Connection) -> list[Session]:
    """All sessions as they were."""
    found = {
        row.id: Session(row.id, row.code, row.way, row.cap, row.address, row.day)
        for row in connection.execute(select(sessions))
    }
    for session, seat in connection.execute(select(seats)):
        found[session].seats.add(bytes(seat))
    for session, ticket, used in connection.execute(select(tickets)):
        (found[session].used.add if used else found[session].tickets.append)(ticket)
    for session, screen, items in connection.execute(select(stages)):
        found[session].screen, found[session].items = screen, tuple(items.split())
    voted: defaultdict[str, set[bytes]] = defaultdict(set)
    for ballot, seat in connection.execute(select(votes.c.ballot, votes.c.seat)):
        voted[ballot].add(bytes(seat))
    for row in connection.execute(select(ballots).order_by(ballots.c.place)):
        result = json.loads(row.result) if row.result else None
        count = result.pop("answered") if result else 0
        made = Ballot(row.id, row.kind, row.subject, result is None, result, count, voted[row.id])
        found[row.session].ballots.append(made)
    return list(found.values())


def add_session(session: Session) -> Deed:
    """The session and its tickets."""
    row = {name: getattr(session, name) for name in ("id", "code", "way", "cap", "address", "day")}

    def deed(connection: Connection) -> None:
        connection.execute(insert(sessions), row)
        connection.execute(insert(stages), {"session": session.id, "screen": "", "items": ""})
        add_tickets(session.id, session.tickets)(connection)

    return deed


def add_tickets(session: str, new: Sequence[str]) -> Deed:
    """More tickets."""
    rows = [{"session": session, "ticket": ticket, "used": False} for ticket in new]
    return lambda connection: connection.execute(insert(tickets), rows) if rows else None


def change_session(session: Session) -> Deed:
    """The number present and the address."""
    values = {"cap": session.cap, "address": session.address}
    return lambda connection: connection.execute(update(sessions).where(sessions.c.id == session.id).values(values))


def add_seat(session: str, seat: bytes, ticket: str = "") -> Deed:
    """A seat; the ticket is marked, and not with whose seat it became."""

    def deed(connection: Connection) -> None:
        connection.execute(insert(seats), {"session": session, "seat": seat})
        if ticket:
            mine = (tickets.c.session == session) & (tickets.c.ticket == ticket)
            connection.execute(update(tickets).where(mine).values(used=True))

    return deed


def add_ballot(session: Session, ballot: Ballot) -> Deed:
    """A question that is open from now on."""
    row = {"id": ballot.id, "session": session.id, "place": len(session.ballots)}
    row |= {"kind": ballot.kind, "subject": ballot.subject}

    def deed(connection: Connection) -> None:
        connection.execute(insert(ballots), row)
        change_stage(session)(connection)
        _in_order(connection, seats, "session", {session.id})

    return deed


def change_stage(session: Session) -> Deed:
    """What the wall shows, and what the trainer means to go through."""
    values = {"screen": session.screen, "items": " ".join(session.items)}
    return lambda connection: connection.execute(update(stages).where(stages.c.session == session.id).values(values))


def change_result(ballot: Ballot) -> Deed:
    """Another choice is followed, or none."""
    kept = json.dumps({**(ballot.result or {}), "answered": ballot.count})
    return lambda connection: connection.execute(update(ballots).where(ballots.c.id == ballot.id).values(result=kept))


def close_ballot(session: Session, ballot: Ballot) -> Deed:
    """The result is kept, and the votes are gone; gives result and number of votes."""

    def deed(connection: Connection) -> tuple[dict[str, object], int]:
        cast = [
            Vote(row.answer, row.guess)
            for row in connection.execute(select(votes.c.answer, votes.c.guess).where(votes.c.ballot == ballot.id))
        ]
        result = KINDS[ballot.kind].result(cast, ballot.subject)
        kept = json.dumps({**result, "answered": len(cast)})
        connection.execute(update(ballots).where(ballots.c.id == ballot.id).values(result=kept))
        connection.execute(delete(votes).where(votes.c.ballot == ballot.id))
        change_stage(session)(connection)
        return result, len(cast)

    return deed


def wipe(session: str) -> Deed:
    """Nothing of the session with this id is left."""

    def deed(connection: Connection) -> None:
        mine = select(ballots.c.id).where(ballots.c.session == session)
        connection.execute(delete(votes).where(votes.c.ballot.in_(mine)))
        for table in (ballots, tickets, seats, stages):
            connection.execute(delete(table).where(table.c.session == session))
        connection.execute(delete(sessions).where(sessions.c.id == session))

    return deed


def days(connection: Connection) -> dict[str, date]:
    """The day of each session by its id, whether or not memory knows of it."""
    return {row.id: row.day for row in connection.execute(select(sessions.c.id, sessions.c.day))}


def not_later_than(today: date) -> Deed:
    """A session of a later day, from when the clock was wrong, ends today."""
    return lambda connection: connection.execute(update(sessions).where(sessions.c.day > today).values(day=today))


def cast_votes(connection: Connection, rows: Iterable[Row]) -> None:
    """Write votes, of which the last of a seat counts."""
    last = {(ballot, seat): vote for ballot, seat, vote in rows}
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    upsert = dialect.insert(votes)
    upsert = upsert.on_conflict_do_update(
        index_elements=[votes.c.ballot, votes.c.seat],
        set_={"answer": upsert.excluded.answer, "guess": upsert.excluded.guess},
    )
    connection.execute(
        upsert,
        [
            {"ballot": ballot, "seat": seat, "answer": vote.answer, "guess": vote.guess}
            for (ballot, seat), vote in sorted(last.items())
        ],
    )
    _in_order(connection, votes, "ballot", {ballot for ballot, _ in last})


def _in_order(connection: Connection, table: Table, column: str, touched: set[str]) -> None:
    # Within a page a newer row lies before an older one, so in SQLite these rows are laid down anew, by their keys.
    if connection.dialect.name == "sqlite":
        mine = table.c[column].in_(touched)
        laid = select(table).where(mine).order_by(*table.primary_key.columns)
        if rows := [row._asdict() for row in connection.execute(laid)]:
            connection.execute(delete(table).where(mine))
            connection.execute(insert(table), rows)
