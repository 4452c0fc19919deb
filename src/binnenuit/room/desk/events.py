"""Server-sent events: whoever listens gets the newest state, never a queue of old ones."""

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping

BEAT = 15.0
EACH = 6
"""Listeners of one seat: tabs of one phone; the oldest makes way."""

log = logging.getLogger("binnenuit.room")


class Listener:
    """One open page; `owner` is its seat, or empty for the trainer."""

    __slots__ = ("beaten", "ended", "over", "owner", "topic", "woken")

    def __init__(self, topic: str, owner: bytes) -> None:
        self.topic, self.owner = topic, owner
        self.woken: asyncio.Future[None] | None = None
        self.beaten = self.ended = self.over = False

    def wake(self) -> None:
        """It looks again."""
        if self.woken and not self.woken.done():
            self.woken.set_result(None)

    def end(self) -> None:
        """It says goodbye."""
        self.ended = True
        self.wake()


class Hub:
    """Topics with a newest message each, and who listens to them."""

    def __init__(self) -> None:
        self.newest: dict[str, str] = {}
        self.listeners: defaultdict[str, dict[Listener, None]] = defaultdict(dict)
        self.closed = False

    def tell(self, topic: str, message: Mapping[str, object]) -> None:
        """The topic has a new state."""
        self.newest[topic] = json.dumps(message, separators=(",", ":"))
        self._wake(topic)

    def forget(self, topic: str) -> None:
        """The topic is over: every listener gets its last state and an end."""
        for listener in self.listeners.pop(topic, {}):
            listener.over = True
            listener.end()
        self.newest.pop(topic, None)

    def close(self) -> None:
        """All listeners end; a browser comes back by itself when the server does."""
        self.closed = True
        for listeners in self.listeners.values():
            for listener in listeners:
                listener.end()

    async def beat(self) -> None:
        """A sign of life to everybody, for ever: phones and proxies notice a connection that is gone."""
        while True:
            await asyncio.sleep(BEAT)
            try:
                self._beat_once()
            except Exception:
                log.exception("a sign of life could not be given")

    def _beat_once(self) -> None:
        for topic in list(self.listeners):
            for listener in self.listeners[topic]:
                listener.beaten = True
            self._wake(topic)

    def join(self, topic: str, owner: bytes = b"") -> Listener:
        """A new listener."""
        listener = Listener(topic, owner)
        mine = [other for other in self.listeners[topic] if owner and other.owner == owner]
        if len(mine) >= EACH:
            mine[0].end()
            self.leave(mine[0])
        self.listeners[topic][listener] = None
        return listener

    def leave(self, listener: Listener) -> None:
        """It is gone."""
        self.listeners.get(listener.topic, {}).pop(listener, None)

    async def messages(self, listener: Listener) -> AsyncIterator[bytes]:
        """What to send, until the end: the state now, then each newer one, and a beat when it was quiet."""
        yield b"retry: 1000\n\n"
        sent = ""
        while not (listener.ended or self.closed):
            newest = self.newest.get(listener.topic, "")
            if newest != sent:
                sent = newest
                yield f"data: {newest}\n\n".encode()
                continue
            if listener.beaten:
                listener.beaten = False
                yield b"event: beat\ndata:\n\n"
                continue
            listener.woken = asyncio.get_running_loop().create_future()
            await listener.woken
        if listener.over:
            yield b'data: {"state":"gone"}\n\n'

    def _wake(self, topic: str) -> None:
        for listener in self.listeners[topic]:
            listener.wake()
