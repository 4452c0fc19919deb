"""The answer that does not end: events for one open page."""

import asyncio

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from binnenuit.room.events import Hub, Listener

HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


class Stream(Response):
    """What a listener hears, until its page goes or its topic ends."""

    def __init__(self, hub: Hub, listener: Listener) -> None:
        self.hub, self.listener = hub, listener

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends as long as somebody listens."""
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        watch = asyncio.create_task(self._left(receive))
        try:
            async for piece in self.hub.messages(self.listener):
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            watch.cancel()
            self.hub.leave(self.listener)

    async def _left(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self.listener.end()
