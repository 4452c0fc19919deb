"""When a database broke down and came back: what it lost is written anew from memory, but for the votes."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert, select

from binnenuit.room.keep import store
from binnenuit.room.keep.tables import ballots, seats, tickets, votes
from binnenuit.room.vote.session import Session


class Found(NamedTuple):
    """What the disk has after it: the ids of sessions that it had lost, and the seats that voted, by ballot."""

    lost: set[str]
    voted: dict[str, set[bytes]]


def agree(kept: Sequence[Session]) -> store.Deed:
    """Sessions that are not on disk any more are written again; gives what was Found.

    Call it where the sessions do not change; what is written is what they are now.
    """
    rows = {session.id: _rows(session) for session in kept}
    first = {session.id: store.add_session(session) for session in kept}
    stage = {session.id: store.change_stage(session) for session in kept}

    def deed(connection: Connection) -> Found:
        lost = set(rows) - set(store.days(connection))
        for name in lost:
            first[name](connection)
            stage[name](connection)
            for table, lines in rows[name]:
                if lines:
                    connection.execute(insert(table), lines)
        voted: dict[str, set[bytes]] = {}
        for ballot, seat in connection.execute(select(votes.c.ballot, votes.c.seat)):
            voted.setdefault(ballot, set()).add(bytes(seat))
        return Found(lost, voted)

    return deed


def take(session: Session, found: Found) -> bool:
    """Whether memory now is as the disk: who seemed to have voted and has not, is asked again."""
    if session.last_ballot is None or not session.last_ballot.open:
        changed = session.id in found.lost
    else:
        kept = session.last_ballot.voted & found.voted.get(session.last_ballot.id, set())
        changed = session.id in found.lost or kept != session.last_ballot.voted
        session.last_ballot.voted = kept
    if changed:
        session.lost, session.again = True, session.again + 1
    return changed


def _rows(session: Session) -> list[tuple[Any, list[dict[str, object]]]]:
    made = [
        {"id": each.id, "session": session.id, "place": place, "kind": each.kind, "subject": each.subject}
        | {"result": None if each.result is None else json.dumps({**each.result, "answered": each.count})}
        for place, each in enumerate(session.ballots, start=1)
    ]
    used = [{"session": session.id, "ticket": each, "used": True} for each in session.used]
    return [
        (seats, [{"session": session.id, "seat": each} for each in session.seats]),
        (tickets, used),
        (ballots, made),
    ]
