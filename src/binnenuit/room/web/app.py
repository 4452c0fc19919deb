"""The room as one ASGI application."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import date

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from binnenuit.course import Course
from binnenuit.room.desk.desk import Desk
from binnenuit.room.keep.writer import NotWritten
from binnenuit.room.net.form import BadForm
from binnenuit.room.net.guard import Guard
from binnenuit.room.net.rate import Gate
from binnenuit.room.net.static import Static
from binnenuit.room.vote.session import Refused
from binnenuit.room.vote.vote import BadVote
from binnenuit.room.web.cards import Cards
from binnenuit.room.web.pages import Pages
from binnenuit.room.web.phone import Phone
from binnenuit.room.web.presenter import Presenter
from binnenuit.room.web.trainer import NoKey, NoSession, Trainer


class Room:
    """Desk, pages and routes; `key(busy)` gives the trainer's key once it is known whether sessions go on."""

    def __init__(
        self,
        course: Course,
        database: str,
        doors: list[str],
        key: Callable[[bool], str],
        public: str = "",
        today: Callable[[], date] = date.today,
    ) -> None:
        self.desk = Desk(database, today)
        self.key = key
        static = Static()
        self.pages = Pages(course, static, public)
        self.trainer = Trainer(self.desk, self.pages, doors)
        phone = Phone(self.desk, self.pages, Gate())
        presenter = Presenter(self.trainer)
        pages = [*phone.routes(), *self.trainer.routes(), *presenter.routes(), *Cards(self.trainer).routes()]
        app = Starlette(
            routes=[*pages, Route("/static/{release}/{name:path}", static.serve)],
            lifespan=self._life,
            exception_handlers={
                HTTPException: self._http,
                NoKey: self._no_key,
                NoSession: self._no_session,
                BadForm: self._status(400),
                BadVote: self._status(400),
                Refused: self._refused,
                NotWritten: self._not_written,
            },
        )
        app.router.redirect_slashes = False
        self.asgi: ASGIApp = Guard(app, self.pages.failed, public)

    @asynccontextmanager
    async def _life(self, app: Starlette) -> AsyncIterator[None]:
        await self.desk.open()
        self.trainer.key = self.key(bool(self.desk.sessions))
        yield
        await self.desk.close()

    async def _http(self, request: Request, error: Exception) -> Response:
        return await self.pages.failed(request, error.status_code if isinstance(error, HTTPException) else 500)

    async def _refused(self, request: Request, error: Exception) -> Response:
        t = self.pages.course.texts.room
        text = getattr(t.refused, error.why if isinstance(error, Refused) else "closed")
        return self.pages.sentence(request, t.failed_title, text, 409)

    async def _not_written(self, request: Request, error: Exception) -> Response:
        t = self.pages.course.texts.room
        trainer = request.url.path.startswith("/trainer")
        text = t.failed.disk if trainer else t.failed.server
        return self.pages.sentence(request, t.failed_title, text, 503, retry=not trainer)

    async def _no_key(self, request: Request, error: Exception) -> Response:
        t = self.pages.course.texts.room
        return self.pages.sentence(request, t.failed_title, t.failed.key, 403)

    async def _no_session(self, request: Request, error: Exception) -> Response:
        t = self.pages.course.texts.room
        return self.pages.sentence(request, t.over_title, t.over_trainer, 410)

    def _status(self, status: int) -> Callable[[Request, Exception], Awaitable[Response]]:
        async def handle(request: Request, error: Exception) -> Response:
            return await self.pages.failed(request, status)

        return handle
