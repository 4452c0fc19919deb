"""A connection may not take its time: who sends half a request, or headers without end, is hung up on."""

from asyncio import BaseTransport, TimerHandle
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

SECONDS = 10.0
HEADERS = 16 * 1024


class Impatient(HttpToolsProtocol):
    """uvicorn's protocol, with a limit on the time and the size of what comes before a body."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.started: TimerHandle | None = None
        self.came = 0

    def connection_made(self, transport: BaseTransport) -> None:
        """The clock runs from the first moment."""
        super().connection_made(transport)  # type: ignore[arg-type]
        self._start()

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
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """The clock stops."""
        self._stop()
        super().connection_lost(exc)

    def _start(self) -> None:
        self.came = 0
        self.started = self.loop.call_later(SECONDS, self.transport.abort)

    def _stop(self) -> None:
        if self.started:
            self.started.cancel()
            self.started = None
