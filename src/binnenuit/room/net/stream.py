"""The answer that does not end: events for one open page."""

import asyncio
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from binnenuit.room.desk.events import Hub, Listener

HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


class Stream:
    """What a listener hears, until its page goes or its topic ends.

    It is an ASGI application and not an endpoint: a full room holds one of these for each phone, and every layer that
    Starlette puts around an endpoint would stay in memory as long.
    """

    def __init__(self, hub: Hub, listener: Callable[[Request], Listener | None]) -> None:
        self.hub, self.listener = hub, listener

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends as long as somebody listens; 204 tells a browser not to come back."""
        listener = self.listener(Request(scope)) if scope["method"] == "GET" else None
        if listener is None:
            await Response(status_code=204)(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        watch = asyncio.create_task(_left(receive, listener))
        try:
            async for piece in self.hub.messages(listener):
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            watch.cancel()
            self.hub.leave(listener)


async def _left(receive: Receive, listener: Listener) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    listener.end()
