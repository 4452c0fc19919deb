"""A connection may not take its time: who sends half a request, or headers without end, is hung up on."""

from asyncio import BaseTransport, TimerHandle
from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from binnenuit.room.net.cookies import TRAINER
from binnenuit.room.net.doorway import Doorway

SECONDS = 10.0
HEADERS = 16 * 1024
CONNECTIONS = 2000
"""More than these at once besides those in the doorway, and a request gets 503; not one of the trainer."""


class Impatient(HttpToolsProtocol):
    """uvicorn's protocol, with limits on the time and the size of what comes before a body, and on who waits.

    `key` gives the trainer's key.
    """

    def __init__(self, *arguments: Any, doorway: Doorway, key: Callable[[], str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.doorway, self.key = doorway, key
        self.started: TimerHandle | None = None
        self.came = 0
        self.address = ""
        self.trainers = False

    def connection_made(self, transport: BaseTransport) -> None:
        """The clock runs from the first moment."""
        super().connection_made(transport)  # type: ignore[arg-type]
        self.address = self.client[0] if self.client else ""
        self._start()
        self.doorway.wait(self.address, self)

    def data_received(self, data: bytes) -> None:
        """Counts what comes while the headers are not complete."""
        if self.started:
            self.came += len(data)
        super().data_received(data)
        if self.started and self.came > HEADERS:
            self.transport.abort()

    def on_message_begin(self) -> None:
        """A request begins, the first or a later one."""
        super().on_message_begin()
        if not self.started:
            self._start()

    def on_headers_complete(self) -> None:
        """Its headers are there; a body has a limit elsewhere."""
        self._stop()
        self.trainers = self._trainer()
        self.limit_concurrency = None if self.trainers else CONNECTIONS + self.doorway.count
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """All of a request has come; from now on we are the ones that are waited for, unless we answered before."""
        if not self.cycle.response_complete:
            self.doorway.leave(self.address, self)
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """The answer is given; there may be a next request. The trainer need not wait for it in the doorway."""
        super().on_response_complete()
        idle = self.cycle is None or self.cycle.response_complete
        if idle and not self.trainers and not self.transport.is_closing():
            self.doorway.wait(self.address, self)

    def connection_lost(self, exc: Exception | None) -> None:
        """The clock stops."""
        self._stop()
        self.doorway.leave(self.address, self)
        super().connection_lost(exc)

    def hang_up(self) -> None:
        """The connection ends now: in peace between two requests, else whatever was on its way."""
        if self.started or self.cycle is None or not self.cycle.response_complete:
            self.transport.abort()
        else:
            self.transport.close()

    def _trainer(self) -> bool:
        # A key of cookie or link; a wrong one gets no further than the page that says so.
        key = self.key().encode()
        wanted = f"{TRAINER}=".encode() + key
        return bool(key) and (
            self.url.endswith(b"/sleutel/" + key)
            or any(name == b"cookie" and wanted in value for name, value in self.headers)
        )

    def _start(self) -> None:
        self.came = 0
        self.started = self.loop.call_later(SECONDS, self.transport.abort)

    def _stop(self) -> None:
        if self.started:
            self.started.cancel()
            self.started = None
