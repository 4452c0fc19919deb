"""The trainer's pages: opening a session, putting statements, and the big screen. Only with the trainer's key."""

from collections.abc import Callable
from time import time
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from binnenuit.room.desk.book import topics
from binnenuit.room.desk.desk import Desk
from binnenuit.room.desk.events import Listener
from binnenuit.room.keep.codes import grouped, proof, same
from binnenuit.room.net import cookies
from binnenuit.room.net.form import BadForm, number, proven
from binnenuit.room.net.stream import Stream
from binnenuit.room.vote.choice import FOLLOW
from binnenuit.room.vote.screens import current
from binnenuit.room.vote.session import Refused, Session
from binnenuit.room.vote.share import LEAST
from binnenuit.room.web.heads import counted
from binnenuit.room.web.pages import Pages
from binnenuit.room.web.qr import qr
from binnenuit.room.web.shown import shown, statement_for
from binnenuit.room.web.sure import few
from binnenuit.room.web.view import view


class NoKey(Exception):
    """A page of the trainer was asked for without the key."""


class NoSession(Exception):
    """There is no session with that id (any more)."""


class Trainer:
    """Routes for whoever holds the key; `doors` are the addresses that phones may use."""

    def __init__(self, desk: Desk, pages: Pages, doors: list[str], clock: Callable[[], float] = time) -> None:
        self.desk, self.pages, self.doors, self.clock = desk, pages, doors, clock
        self.key = ""
        self.t = pages.course.texts.room

    def routes(self) -> list[Route]:
        """Where they are."""
        one = "/trainer/{session}"
        return [
            Route("/sleutel/{key}", self.enter),
            Route("/trainer", self.sessions),
            Route("/trainer", self.begin, methods=["POST"]),
            Route(one, self.control),
            Route(f"{one}/live", Stream(self.desk.hub, self.listener)),
            Route(f"{one}/scherm", self.screen),
            Route(f"{one}/stelling", self.put, methods=["POST"]),
            Route(f"{one}/sluit", self.shut, methods=["POST"]),
            Route(f"{one}/zaal", self.adapt, methods=["POST"]),
            Route(f"{one}/einde", self.end, methods=["POST"]),
        ]

    async def enter(self, request: Request) -> Response:
        """The secret link: the browser keeps the key, and the address bar no longer shows it."""
        if not same(request.path_params["key"], self.key):
            raise NoKey
        answer = self.pages.to("trainer")
        cookies.give(answer, cookies.TRAINER, self.key, self.pages.base, self.pages.secure)
        return answer

    async def sessions(self, request: Request) -> Response:
        """What goes on, and a form for a new session."""
        self.known(request)
        going = [session for session in self.desk.sessions.values() if not session.ending]
        leaving = list(self.desk.wiper.leaving.values())
        return self.show("sessions", self.t.sessions_title, sessions=going, leaving=leaving)

    async def begin(self, request: Request) -> Response:
        """A new session."""
        form = await self.form_of(request)
        way = form.get("way")
        session = await self.desk.start(
            "tickets" if way == "tickets" else "open", self._present(form), self._door(form)
        )
        return self.pages.to(f"trainer/{session.id}")

    async def control(self, request: Request) -> Response:
        """All that the trainer can do in a session."""
        session = self.session_of(request)
        polls = list(self.pages.course.polls.values())
        return self.show("control", self.t.control_title, **self.template_values(session), polls=polls)

    def listener(self, request: Request) -> Listener:
        """Counts and changes, for the trainer's pages."""
        return self.desk.hub.join(topics(self.session_of(request))[1])

    async def screen(self, request: Request) -> Response:
        """What the room sees on the wall."""
        try:
            session = self.session_of(request)
        except NoSession:
            return self.pages.goodbye(bool(self.desk.wiper.leaving))
        return self.show("screen", self.t.screen_title, **self.template_values(session))

    async def put(self, request: Request) -> Response:
        """A statement for the room."""
        session, form = self.session_of(request), await self.form_of(request)
        if statement_for(self.pages.course, form.get("statement", "")) is None:
            raise BadForm
        if page := await counted(self, request, session, form):
            return page
        await self.desk.put(session, "norm", form["statement"])
        return self.back(session, form)

    async def shut(self, request: Request) -> Response:
        """No more votes; the result."""
        session, form = self.session_of(request), await self.form_of(request)
        if page := few(self, request, session, form):
            return page
        await self.desk.shut(session, form.get("ballot", ""))
        return self.back(session, form)

    async def adapt(self, request: Request) -> Response:
        """The number present and the address."""
        session, form = self.session_of(request), await self.form_of(request)
        await self.desk.adapt(session, self._present(form), self._door(form))
        session.confirmed = 0
        return self.pages.to(f"trainer/{session.id}")

    async def end(self, request: Request) -> Response:
        """Everything of the session is wiped, when the box is ticked."""
        session, form = self.session_of(request), await self.form_of(request)
        if form.get("sure") != "1":
            raise Refused("not_sure")
        await self.desk.end(session)
        return self.pages.to("trainer")

    def known(self, request: Request) -> None:
        """Raises NoKey for anybody else than the trainer."""
        if not self.key or not same(cookies.cookie(request, cookies.TRAINER), self.key):
            raise NoKey

    def session_of(self, request: Request) -> Session:
        """The session in the address, for the trainer alone.

        Raises NoKey and NoSession.
        """
        self.known(request)
        session = self.desk.sessions.get(request.path_params["session"])
        if session is None or session.ending:
            raise NoSession
        return session

    async def form_of(self, request: Request) -> dict[str, str]:
        """The fields of a form of the trainer.

        Raises NoKey and BadForm.
        """
        self.known(request)
        return await proven(request, self.key)

    def back(self, session: Session, form: dict[str, str]) -> Response:
        """To the page that the form was on: leading, or presenting."""
        page = "/presentatie" if form.get("back") == "presentatie" else ""
        return self.pages.to(f"trainer/{session.id}{page}")

    def _door(self, form: dict[str, str]) -> str:
        return form.get("door", "") if form.get("door") in self.doors else self.doors[0]

    def _present(self, form: dict[str, str]) -> int:
        if not (found := number(form.get("present", ""), 0)):
            raise Refused("no_number")
        return found

    def template_values(self, session: Session) -> dict[str, Any]:
        """What goes on, for the control page, the wall and the presentation."""
        ballot = session.last_ballot
        found = statement_for(self.pages.course, ballot.subject) if ballot else None
        open_ = session.way == "open"
        return {
            "session": session,
            "ballot": ballot,
            "statement": found and found[1],
            "result": shown(self.pages.course, ballot) if ballot else None,
            "seen": view(self.pages.course, session, current(self.pages.course, session)),
            "left": session.timer.remaining(self.clock()) if session.timer else 0.0,
            "least": LEAST,
            "follow": FOLLOW,
            "code": grouped(session.code),
            "qr": qr(way_in(session, session.code)) if open_ else "",
        }

    def show(self, name: str, title: str, **values: Any) -> Response:
        """A page of the trainer."""
        known: dict[str, Any] = {"proof": proof(self.key), "doors": self.doors, "unclean": not self.desk.writer.clean}
        return self.pages.show(name, title, **known, **values)


def way_in(session: Session, code: str) -> str:
    """Where a phone comes in with this code already typed."""
    return f"{session.address}m/{code}"
