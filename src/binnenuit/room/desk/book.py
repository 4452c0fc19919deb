"""The sessions in memory, who sits where, and the pages that listen to them."""

from time import monotonic

from binnenuit.room.desk.events import Hub
from binnenuit.room.keep.codes import fingerprint
from binnenuit.room.keep.store import Row
from binnenuit.room.vote.session import Session


class Book:
    """All that goes on, by the ids of sessions and the fingerprints of seats."""

    def __init__(self) -> None:
        self.hub = Hub()
        self.sessions: dict[str, Session] = {}
        self.seats: dict[bytes, Session] = {}

    def keep(self, session: Session) -> None:
        """The session goes on from now on."""
        session.known = monotonic()
        self.sessions[session.id] = session
        self.seats |= dict.fromkeys(session.seats, session)
        self.tell(session)

    def forget(self, session: Session) -> None:
        """It is over, and every page that listens hears so."""
        self.sessions.pop(session.id, None)
        for seat in session.seats:
            self.seats.pop(seat, None)
        self.say_goodbye(session)

    def say_goodbye(self, session: Session) -> None:
        """Pages that listen hear that it is over."""
        for topic in topics(session):
            self.hub.forget(topic)

    def written(self, rows: list[Row]) -> None:
        """Votes that are on disk."""
        for name in {ballot for ballot, _, _ in rows}:
            for session in self.sessions.values():
                if session.last_ballot and session.last_ballot.id == name and session.last_ballot.result is None:
                    session.last_ballot.voted |= {seat for ballot, seat, _ in rows if ballot == name}
                    self.tell(session, phones=False)

    def tell(self, session: Session, phones: bool = True) -> None:
        """Pages hear of a change; `phones` is False when only counts changed."""
        if session.ending:
            return
        phone, trainer = topics(session)
        if phones:
            self.hub.tell(phone, {"state": session.state})
        counts = {"answered": session.last_ballot.answered if session.last_ballot else 0, "joined": len(session.seats)}
        self.hub.tell(trainer, {"state": session.state, "view": session.view, **counts, "card": mark(session)})

    def unclean(self, unclean: bool) -> None:
        """Trainers hear when the files are not clean, and when they are again."""
        for session in self.sessions.values():
            if session.unclean != unclean:
                session.unclean = unclean
                self.tell(session, phones=False)


def topics(session: Session) -> tuple[str, str]:
    """What phones listen to, and what the trainer's pages listen to."""
    return f"phones {session.id}", f"trainer {session.id}"


def mark(session: Session) -> str:
    """Changes when the next ticket to hand out does; the ticket cannot be read from it."""
    return fingerprint(session.tickets[0] if session.tickets else "").hex()[:8]
