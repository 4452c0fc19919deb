"""What every request meets first: headers, sizes, where a form came from, and log lines without persons."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from time import perf_counter
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from binnenuit.serve.headers import policy, safe

HEADERS = safe(
    policy(),
    x_frame_options="DENY",
    x_robots_tag="noindex, nofollow",
    cross_origin_resource_policy="same-origin",
)
BODY = 4 * 1024
ADDRESS = 300
SECONDS = 10.0
FORM = "application/x-www-form-urlencoded"

log = logging.getLogger("binnenuit.room")

Failed = Callable[[Request, int], Awaitable[Response]]


class Guard:
    """ASGI middleware; `failed` makes a friendly page for a status, `public` is the host behind a proxy."""

    def __init__(self, app: ASGIApp, failed: Failed, public: str = "") -> None:
        self.app, self.failed = app, failed
        self.public = urlsplit(public).netloc
        self.headers = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes on what may pass."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun, status = perf_counter(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*self.headers, *cached(message.get("headers", []))]
            await send(message)

        request = Request(scope)
        try:
            refused, body = await self._look(request, receive)
            if refused:
                await (await self.failed(request, refused))(scope, receive, sending)
            else:
                await self.app(scope, again(body, receive) if body is not None else receive, sending)
        except Exception:
            log.exception("error while answering %s", place(scope))
            if not status:
                await (await self.failed(request, 500))(scope, receive, sending)
        log.debug("%d %s %s %.0f ms", status, scope["method"], place(scope), 1000 * (perf_counter() - begun))

    async def _look(self, request: Request, receive: Receive) -> tuple[int, bytes | None]:
        """The status to refuse with, or 0, and the body of a form."""
        if request.method not in ("GET", "HEAD", "POST"):
            return 405, None
        if len(request.scope.get("raw_path", b"")) + len(request.scope["query_string"]) > ADDRESS:
            return 414, None
        if request.method != "POST":
            return 0, None
        if foreign(request.headers, self.public):
            return 403, None
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
            return 415, None
        if not request.headers.get("content-length", "0").isdigit():
            return 400, None
        if int(request.headers.get("content-length", "0")) > BODY:
            return 413, None
        try:
            body = await asyncio.wait_for(body_of(receive), SECONDS)
        except TimeoutError:
            return 408, None
        return (0, body) if len(body) <= BODY else (413, None)


async def body_of(receive: Receive) -> bytes:
    """A body, of which no more is taken than needed to see that it is too large."""
    body = b""
    while len(body) <= BODY:
        message = await receive()
        if message["type"] != "http.request":
            break
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    return body


def again(body: bytes, receive: Receive) -> Receive:
    """A `receive` that gives this body first."""
    waiting = [body]

    async def giving() -> Message:
        return {"type": "http.request", "body": waiting.pop()} if waiting else await receive()

    return giving


def foreign(headers: Mapping[str, str], public: str) -> bool:
    """Whether a browser says that another site sent this form.

    No browser says so over plain http with our no-referrer policy, so each form carries a proof as well.
    """
    if headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
        return True
    origin = headers.get("origin", "null")
    return origin != "null" and urlsplit(origin).netloc not in (headers.get("host"), public)


def cached(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """No page may be kept by a browser or a proxy, unless it says so itself."""
    known = {name for name, _ in headers}
    return headers if b"cache-control" in known else [*headers, (b"cache-control", b"no-store")]


def place(scope: Scope) -> str:
    """Which kind of page, without codes, tickets or keys."""
    return str(getattr(scope.get("endpoint"), "__name__", "page"))
