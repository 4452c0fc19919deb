"""The pages without a kernel, and the friendly page for every address that is not there."""

import logging
from typing import Any

import jinja2
import tornado.web

from binnenuit.site.assets import release
from binnenuit.site.data import SiteData
from binnenuit.site.guard import Guard

log = logging.getLogger("binnenuit.site")

NOT_FOUND = "onbekend"
FAILED = "storing"


class Page(Guard):
    """A page from the Jinja environment, with ``site``, ``title`` and ``here``."""

    @property
    def site(self) -> SiteData:
        """What the templates read."""
        return self.settings["site"]  # type: ignore[no-any-return]

    def show(self, name: str, **values: Any) -> None:
        """Writes ``pages/NAME.html.j2``."""
        environment: jinja2.Environment = self.settings["voila_jinja2_env"]
        template = environment.get_template(f"pages/{name}.html.j2")
        self.set_header("Content-Type", "text/html; charset=UTF-8")
        self.set_header("Cache-Control", "no-cache")
        title = self.site.text(f"titles.{name}")
        self.finish(template.render({"site": self.site, "here": name, "title": title, **values}))

    def write_error(self, status_code: int, **_: Any) -> None:
        """A friendly page: one for what is not there, one for what went wrong."""
        self.show(NOT_FOUND if 400 <= status_code < 500 else FAILED, status=status_code)


class StaticPage(Page):
    """One page that only depends on the content."""

    def initialize(self, name: str) -> None:
        """``name`` is the template's."""
        self.name = name

    def get(self) -> None:
        """The page."""
        if self.name == "landing":
            # The lesson's script, while the participant reads.
            address = f"{self.site.base_url}voila/static/{release()}/voila.js"
            self.set_header("Link", f"<{address}>; rel=prefetch; as=script")
        self.show(self.name)


class NotFound(Page):
    """Every address that no other handler knows."""

    def prepare(self) -> None:
        """Always the friendly page."""
        raise tornado.web.HTTPError(404)
