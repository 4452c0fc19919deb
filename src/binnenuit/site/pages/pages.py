"""The pages without a kernel, and the friendly page for every address that is not there."""

import logging
import re
from typing import Any

import jinja2
import tornado.web

from binnenuit.site.data import SiteData
from binnenuit.site.guard import Guard
from binnenuit.site.pages.registry import BUSY, ELSEWHERE, FAILED, LANDING, NOT_FOUND
from binnenuit.site.pages.way import ASKED, READY, way_of

LOOPBACK = re.compile(r"(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?")
"""The names under which only this computer itself finds the kit."""

log = logging.getLogger("binnenuit.site")


def page(environment: jinja2.Environment, site: SiteData, name: str, **values: Any) -> str:
    """The page ``pages/NAME.html.j2``, with ``values`` besides ``site``, ``title`` and ``here``."""
    template = environment.get_template(f"pages/{name}.html.j2")
    return template.render({"site": site, "here": name, "title": site.text(f"titles.{name}"), **values})


def read_ahead(environment: jinja2.Environment, site: SiteData) -> None:
    """Makes the pages for when something fails once, so that later no file has to be opened for them."""
    environment.auto_reload = False
    for name in (FAILED, BUSY, NOT_FOUND, ELSEWHERE):
        page(environment, site, name, status=503, again=1)


class Page(Guard):
    """A page from the Jinja environment, with ``site``, ``title`` and ``here``."""

    @property
    def site(self) -> SiteData:
        """What the templates read."""
        return self.settings["site"]  # type: ignore[no-any-return]

    def show(self, name: str, **values: Any) -> None:
        """Writes ``pages/NAME.html.j2``."""
        self.set_header("Content-Type", "text/html; charset=UTF-8")
        self.set_header("Cache-Control", "no-cache")
        self.finish(page(self.settings["voila_jinja2_env"], self.site, name, **values))

    def write_error(self, status_code: int, **_: Any) -> None:
        """A friendly page: for what is not there, for another name of this computer, for what went wrong."""
        names = {421: ELSEWHERE}
        self.show(names.get(status_code, NOT_FOUND if 400 <= status_code < 500 else FAILED), status=status_code)


class StaticPage(Page):
    """One page that only depends on the content."""

    def initialize(self, name: str) -> None:
        """``name`` is the template's."""
        self.name = name

    def get(self) -> None:
        """The page."""
        if self.name == LANDING:
            # The lesson's script, while the participant reads.
            self.set_header("Link", f"<{self.site.static('widgets.js')}>; rel=prefetch; as=script")
        self.show(self.name)


class WayPage(Page):
    """``/weg``: three questions, and after them the way that they lead to; the answers are in the address only."""

    def initialize(self, name: str) -> None:
        """``name`` is the template's."""
        self.name = name

    def get(self) -> None:
        """The questions when nothing was asked yet, else the way."""
        if not self.site.ways.desks:
            raise tornado.web.HTTPError(404)
        role, time, desk = (self.get_query_argument(name, "") for name in ASKED)
        way = way_of(self.site.ways, self.site.lessons, role, time, desk) if role or time or desk else None
        again = self.get_query_argument("anders", "")
        self.show(self.name, way=None if again else way, chosen=way, ready=bool(self.get_query_argument(READY, "")))


class TogetherPage(Page):
    """``/samen``: the conversations; ``/samen/ID``: its three cards; ``/samen/ID/a``: one of them. Nothing is kept."""

    def initialize(self, name: str) -> None:
        """``name`` is the template's."""
        self.name = name

    def get(self, talk: str = "", letter: str = "") -> None:
        """The page; 404 for a conversation without cards."""
        together = self.site.together
        chosen = together.talk(talk) if together and talk else None
        if not together or (talk and not chosen):
            raise tornado.web.HTTPError(404)
        title = self.site.text(f"titles.{self.name}")
        if chosen:
            title = f"{chosen.name(letter)} - {chosen.title}" if letter else chosen.title
        host = self.request.host
        self.show(self.name, title=title, talk=chosen, letter=letter, host=host, alone=LOOPBACK.fullmatch(host))


class NotFound(Page):
    """Every address that no other handler knows, and every one under a name that this computer does not go by."""

    def prepare(self) -> None:
        """Always a friendly page."""
        host = self.request.host_name
        raise tornado.web.HTTPError(404 if re.fullmatch(self.settings["hosts"], host) else 421)


class Robots(Guard):
    """``robots.txt``: the lessons are not for robots, and cost memory."""

    def get(self) -> None:
        """The text."""
        self.set_header("Content-Type", "text/plain; charset=UTF-8")
        root = self.settings["base_url"]
        self.finish(f"User-agent: *\nDisallow: {root}les/\nDisallow: {root}api/\n")
