"""``/les/ID``: a lesson, ready made where possible."""

import tornado.web

from binnenuit.site.pages import FAILED, Page
from binnenuit.site.pool import PageFailedError, Pool


class LessonPage(Page):
    """Hands out one page with its own kernel."""

    @property
    def pool(self) -> Pool:
        """The warm pages."""
        return self.settings["pool"]  # type: ignore[no-any-return]

    async def get(self, lesson_id: str) -> None:
        """The page; a friendly one when the lesson is unknown or does not come to life."""
        if self.site.lesson(lesson_id) is None:
            raise tornado.web.HTTPError(404)
        # Never from a cache: each page belongs to one kernel.
        self.set_header("Cache-Control", "no-store")
        if self.request.headers.get("Sec-Purpose", "").startswith("prefetch"):
            # A browser that looks ahead gets no kernel; it asks again on the click.
            self.set_status(503)
            return
        try:
            page = await self.pool.take(lesson_id)
        except PageFailedError:
            self.set_status(503)
            self.show(FAILED, status=503)
            return
        self.set_header("Content-Type", "text/html; charset=UTF-8")
        self.finish(page.html)
