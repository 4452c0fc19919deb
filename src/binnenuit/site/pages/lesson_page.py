"""``/les/ID``: a lesson, ready made where possible."""

import asyncio

import tornado.web
from tornado.iostream import StreamClosedError

from binnenuit.site.pages.pages import Page
from binnenuit.site.pages.registry import BUSY, FAILED, GLIMPSE
from binnenuit.site.pages.visit import is_robot, is_visit
from binnenuit.site.pool.attempt import PageFailedError
from binnenuit.site.pool.pool import FullError, Pool
from binnenuit.site.pool.stock import WarmPage

AGAIN = 5
"""Seconds after which a visitor for whom there was no place may try again."""


class Visited(Page):
    """What the lesson and the question for a place share."""

    @property
    def pool(self) -> Pool:
        """The warm pages and the queue."""
        return self.settings["pool"]  # type: ignore[no-any-return]

    @property
    def address(self) -> str:
        """Where the visitor comes from; the pool forgets it."""
        return str(self.request.remote_ip)


class LessonPage(Visited):
    """Hands out one page with its own kernel, to a visit; somebody who hangs up costs none."""

    taking: "asyncio.Future[WarmPage] | None" = None
    gone = False

    async def get(self, lesson_id: str) -> None:
        """The page; a friendly one when the lesson is unknown, there is no place, or it does not come to life."""
        lesson = self.site.lesson(lesson_id)
        if lesson is None:
            raise tornado.web.HTTPError(404)
        # Never from a cache: each page belongs to one kernel.
        self.set_header("Cache-Control", "no-store")
        if is_robot(self.request.headers):
            self.show(GLIMPSE, lesson=lesson, title=lesson.title)
        elif is_visit(self.request.headers):
            await self.hand_out(lesson_id)
        else:
            # A browser that looks ahead asks again on the click.
            self.set_status(503)

    async def hand_out(self, lesson_id: str) -> None:
        """Waits for a page and sends it."""
        self.taking = asyncio.ensure_future(self.pool.take(lesson_id, self.address))
        try:
            page = await self.taking
        except (FullError, PageFailedError) as error:
            self.set_status(503)
            self.set_header("Retry-After", str(AGAIN))
            self.show(BUSY if isinstance(error, FullError) else FAILED, status=503, again=AGAIN)
            return
        except asyncio.CancelledError:
            if not self.gone:
                raise
            self._auto_finish = False
            return
        self.set_header("Content-Type", "text/html; charset=UTF-8")
        try:
            await self.finish(page.html)
        except StreamClosedError:
            await self.settings["kernel_manager"].end(page.kernel_id)

    def on_connection_close(self) -> None:
        """The visitor hung up: out of the queue."""
        self.gone = True
        if self.taking is not None:
            self.taking.cancel()


class Place(Visited):
    """204 when a visitor would get a place now, else 503; the page that waits for one asks this."""

    def get(self) -> None:
        """The answer; no body."""
        self.set_header("Cache-Control", "no-store")
        self.set_status(204 if self.pool.room(self.address) else 503)
