"""One session in a room: who may come in, which question is open, what may not happen twice. No clock, no database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from binnenuit.room.vote.timer import Timer

Way = Literal["open", "tickets"]
MOST = 500
"""People in one session."""
TELLING = ("scene", "after", "ending", "route", "facts", "talk")
"""Screens that tell more of a step that was played; phones follow the wall there."""


class Refused(Exception):
    """What was asked cannot be; `why` is a key of [room.refused] in texts.toml."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(slots=True)
class Ballot:
    """One question that was put to the room; `subject` says which, `result` is what may be shown after closing.

    `voted` holds the seats that answered, never what, and is emptied at closing; `count` is what is left of it.
    """

    id: str
    kind: str
    subject: str
    open: bool = True
    result: Mapping[str, object] | None = None
    count: int = 0
    voted: set[bytes] = field(default_factory=set)

    @property
    def answered(self) -> int:
        """How many seats answered."""
        return self.count if self.result is not None else len(self.voted)

    @property
    def chosen(self) -> str:
        """The choice that the room follows, in a step of a scenario; empty before, and in a ballot of another kind."""
        return str((self.result or {}).get("chosen") or "")

    def finish(self, result: Mapping[str, object], count: int) -> None:
        """The votes are counted and gone."""
        self.result, self.count = result, count
        self.voted.clear()


@dataclass(slots=True)
class Session:
    """What is going on in one room, until the end of its day.

    `seats` holds fingerprints of the keys of those who joined, `tickets` the tickets nobody has used yet, `used` those
    that somebody has. A seat and a ticket are never tied together. `screen` is what the wall shows, empty for whatever
    the last ballot says; `items` are the polls and scenarios that the trainer means to go through.
    """

    id: str
    code: str
    way: Way
    cap: int
    address: str
    day: date
    seats: set[bytes] = field(default_factory=set)
    tickets: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    ballots: list[Ballot] = field(default_factory=list)
    screen: str = ""
    items: tuple[str, ...] = ()
    timer: Timer | None = None
    ending: bool = field(default=False, compare=False)
    confirmed: int = field(default=0, compare=False)
    unclean: bool = field(default=False, compare=False)
    lost: bool = field(default=False, compare=False)
    again: int = field(default=0, compare=False)
    known: float = field(default=0.0, compare=False)

    @property
    def last_ballot(self) -> Ballot | None:
        """The last ballot, open or closed."""
        return self.ballots[-1] if self.ballots else None

    @property
    def state(self) -> str:
        """Changes whenever phones should show something else."""
        if self.last_ballot is None:
            return "wait"
        stage = "open" if self.last_ballot.open else "counting" if self.last_ballot.result is None else "shown"
        renewed = str(self.again or "")
        return "-".join(filter(None, (stage, self.last_ballot.id, self.last_ballot.chosen, self.telling, renewed)))

    @property
    def telling(self) -> str:
        """The kind of screen by which the wall tells more of the step that was played last; empty when it does not."""
        kind = self.screen.partition("/")[0]
        return kind if self.last_ballot and self.last_ballot.chosen and kind in TELLING else ""

    @property
    def view(self) -> str:
        """Changes whenever the trainer's pages should show something else."""
        told = f"{self.unclean:d}{self.lost:d}{self.confirmed or ''}"
        return " ".join((self.state, self.screen, self.timer.mark if self.timer else "", told))

    def was_put(self, subject: str) -> bool:
        """Whether this was already put to the room."""
        return any(ballot.subject == subject for ballot in self.ballots)

    def admit_by_code(self, seat: bytes) -> None:
        """A seat for somebody who typed the session's code.

        Raises Refused when a ticket is asked for, or when there are as many as are present.
        """
        if self.way != "open":
            raise Refused("ticket_needed")
        if len(self.seats) >= self.cap:
            raise Refused("full")
        self.seats.add(seat)

    def admit_by_ticket(self, ticket: str, seat: bytes) -> None:
        """A seat for a ticket, which is then used.

        Raises Refused when it was used before.
        """
        if ticket in self.used:
            raise Refused("used")
        self.tickets.remove(ticket)
        self.used.add(ticket)
        self.seats.add(seat)

    def dismiss(self, seat: bytes, ticket: str = "") -> None:
        """Undo a seat that could not be kept; its ticket may be used after all."""
        self.seats.discard(seat)
        if ticket:
            self.used.discard(ticket)
            self.tickets.append(ticket)

    def put(self, ballot: Ballot) -> None:
        """A new question for the room.

        Raises Refused when another is open, or when the room answered this one before.
        """
        if self.last_ballot and self.last_ballot.open:
            raise Refused("one_open")
        if self.was_put(ballot.subject):
            raise Refused("twice")
        self.ballots.append(ballot)
        self.screen = ""

    def votable(self, ballot: str, seat: bytes) -> Ballot:
        """The open ballot with this id, for somebody who has a seat.

        Raises Refused when it is not open (any more), or for a stranger.
        """
        if seat not in self.seats:
            raise Refused("stranger")
        if self.ending or self.last_ballot is None or self.last_ballot.id != ballot or not self.last_ballot.open:
            raise Refused("closed")
        return self.last_ballot

    def shut(self, ballot: str) -> Ballot:
        """The ballot, from now on without new votes.

        Raises Refused when it is not the open one.
        """
        if self.last_ballot is None or self.last_ballot.id != ballot or not self.last_ballot.open:
            raise Refused("closed")
        self.last_ballot.open = False
        self.screen = ""
        return self.last_ballot
