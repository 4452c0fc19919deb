"""Headers, error pages and log lines that every answer of the site shares."""

import logging
from types import TracebackType
from typing import Any

import tornado.web
from jupyter_server.auth import IdentityProvider, User
from jupyter_server.base.handlers import JupyterHandler

from binnenuit.serve.headers import policy, safe

#: ``blob:`` is how anywidget loads a widget's module; inline style is what JupyterLab's components set.
POLICY = policy(
    script_src="'self' blob:",
    style_src="'self' 'unsafe-inline'",
    img_src="'self' data: blob:",
    font_src="'self' data:",
    manifest_src="'self'",
    frame_ancestors="'self'",
)
HEADERS = safe(POLICY, x_robots_tag="noindex")

log = logging.getLogger("binnenuit.site")


class Nobody(IdentityProvider):
    """Everyone is the same unnamed participant; no cookie is set to tell them apart."""

    def get_user(self, handler: JupyterHandler) -> User:  # type: ignore[override]
        """The one participant."""
        return User(username="deelnemer")

    def get_handlers(self) -> list[tuple[str, Any]]:
        """No log-in pages."""
        return []


class Guard(tornado.web.RequestHandler):
    """Mixin, before a tornado or Jupyter handler: safe headers, and log lines without persons."""

    def set_default_headers(self) -> None:
        """Our headers; of Jupyter's own nothing stays but what it sets later."""
        for name, value in HEADERS.items():
            self.set_header(name, value)
        self.clear_header("Server")

    def log_exception(
        self,
        typ: type[BaseException] | None,
        value: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        """Unexpected errors only, without the request: it holds address and query."""
        if not isinstance(value, tornado.web.HTTPError):
            log.error("error while answering %s", type(self).__name__, exc_info=(typ, value, tb))  # type: ignore[arg-type]

    def check_xsrf_cookie(self) -> None:
        """No cookies, so nothing to check: the kernel id is the capability."""


def log_request(handler: tornado.web.RequestHandler) -> None:
    """One line a request: status, method, kind of page, milliseconds. No address, no query."""
    log.debug(
        "%d %s %s %.0f ms",
        handler.get_status(),
        handler.request.method,
        type(handler).__name__,
        1000 * handler.request.request_time(),
    )
