"""The participant's pages: come in, answer, see what the room thinks. Each works without a script."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from binnenuit.room.desk.book import topics
from binnenuit.room.desk.desk import Desk, Seated
from binnenuit.room.desk.events import Listener
from binnenuit.room.keep.codes import grouped, proof, typed
from binnenuit.room.net import cookies
from binnenuit.room.net.form import fields, proven
from binnenuit.room.net.rate import Gate, Pace
from binnenuit.room.net.stream import Stream
from binnenuit.room.vote.kinds import KINDS
from binnenuit.room.vote.screens import current, screen_of
from binnenuit.room.vote.session import Refused
from binnenuit.room.web.pages import Pages
from binnenuit.room.web.view import view

STATUS = {"unknown": 404, "busy": 429}


class Phone:
    """Routes for everybody in the room."""

    def __init__(self, desk: Desk, pages: Pages, gate: Gate) -> None:
        self.desk, self.pages, self.gate, self.pace = desk, pages, gate, Pace()
        self.t = pages.course.texts.room

    def routes(self) -> list[Route]:
        """Where they are."""
        return [
            Route("/", self.start),
            Route("/m/{code}", self.start),
            Route("/mee", self.join, methods=["POST"]),
            Route("/zaal", self.seat),
            Route("/zaal/live", Stream(self.desk.hub, self.listener)),
            Route("/stem", self.vote, methods=["POST"]),
            Route("/hulp", self.help),
            Route("/privacy", self.privacy),
        ]

    async def start(self, request: Request) -> Response:
        """The page to come in; a code in the address is not looked up, so that guessing costs a form."""
        return self._join(request, typed(request.path_params.get("code", "")))

    async def join(self, request: Request) -> Response:
        """A seat, or why not. Whoever sits in that session already keeps the own seat."""
        form = await fields(request)
        code = typed(form.get("code", ""))
        who = self._who(request)
        if who and (code == who.session.code or code in who.session.used or code in who.session.tickets):
            return self.pages.to("zaal")
        address = request.client.host if request.client else ""
        try:
            if not code:
                raise Refused("no_code")
            if not self.gate.passes(address):
                raise Refused("busy")
            session = self.desk.by_code(code)
            if session and not self.pace.lets_in(session.id, address, session.cap):
                raise Refused("busy")
            key = await self.desk.join(code)
        except Refused as refused:
            if refused.why == "unknown":
                self.gate.failed(address)
            return self._join(request, "", getattr(self.t.refused, refused.why), STATUS.get(refused.why, 409))
        if session:
            self.pace.took(session.id, address)
        answer = self.pages.to("zaal")
        cookies.give(answer, cookies.SEAT, key, self.pages.base, self.pages.secure)
        return answer

    async def seat(self, request: Request) -> Response:
        """What the room is doing now."""
        who = self._who(request)
        if who is None:
            return self._over(request) if cookies.cookie(request, cookies.SEAT) else self.pages.to("")
        session, ballot = who.session, who.session.last_ballot
        values: dict[str, Any] = {
            "state": session.state,
            "proof": proof(cookies.cookie(request, cookies.SEAT)),
            "ballot": ballot,
            "voted": bool(ballot and who.seat in ballot.voted and "opnieuw" not in request.query_params),
            "taken": len(session.seats),
            "seen": None,
        }
        if ballot:
            course = self.pages.course
            screen = current(course, session) if session.telling else screen_of(ballot)
            values["seen"] = view(course, session, screen)
        return self.pages.show("seat", self.t.seat_title, **values)

    def listener(self, request: Request) -> Listener | None:
        """Somebody who wants to know when to look again; None for a stranger."""
        who = self._who(request)
        return self.desk.hub.join(topics(who.session)[0], who.seat) if who else None

    async def vote(self, request: Request) -> Response:
        """Takes a vote; when the ballot has closed the page says so by what it shows."""
        who = self._who(request)
        if who is None:
            return self._over(request)
        form = await proven(request, cookies.cookie(request, cookies.SEAT))
        try:
            ballot = who.session.votable(form.get("ballot", ""), who.seat)
            await self.desk.vote(who, ballot.id, KINDS[ballot.kind].vote_of(form, ballot.subject))
        except Refused:
            pass
        return self.pages.to("zaal")

    async def help(self, request: Request) -> Response:
        """All help lines."""
        return self.pages.show("help", self.pages.course.texts.site.help_title, lines=self.pages.course.helplines)

    async def privacy(self, request: Request) -> Response:
        """What is kept, and until when."""
        return self.pages.show("privacy", self.t.privacy_title)

    def _who(self, request: Request) -> Seated | None:
        return self.desk.seated(cookies.cookie(request, cookies.SEAT))

    def _join(self, request: Request, code: str, refused: str = "", status: int = 200) -> Response:
        values = {"code": code, "grouped": grouped(code), "refused": refused, "seated": self._who(request) is not None}
        return self.pages.show("join", self.t.join_title, status, **values)

    def _over(self, request: Request) -> Response:
        text = self.pages.over(bool(self.desk.wiper.leaving))
        answer = self.pages.sentence(request, self.t.over_title, text, 410)
        cookies.take(answer, cookies.SEAT, self.pages.base)
        return answer
