"""The HTTP server, with an end to its patience: for who says nothing, and for one address that holds many lines."""

import logging
from collections import Counter
from typing import Any

from tornado import httputil
from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream

from binnenuit.serve import files
from binnenuit.site.channel import message

logging.getLogger("tornado.general").setLevel(logging.ERROR)  # its lines name addresses of visitors

SECONDS = 10.0
"""Until a request is complete, and between two of them."""
HEADERS = 16 * 2**10
BODY = 64 * 2**10
SILENT = 256
"""Lines of one address that say nothing yet; a room behind one address opens about that many at once."""


class PatientServer(HTTPServer):
    """Hangs up after a while on who does not say what they want, and at once when there are too many of them.

    A line is silent until its first request is complete, and again after each answer. When an address has too many, or
    the open files run out, the line that is silent longest makes room: a browser speaks at once, so it is not the one.
    """

    def initialize(self, request_callback: Any, **options: Any) -> None:  # type: ignore[override]
        """As tornado's."""
        super().initialize(
            request_callback,
            idle_connection_timeout=SECONDS,
            body_timeout=SECONDS,
            max_header_size=HEADERS,
            max_body_size=BODY,
            max_buffer_size=2 * message.LARGEST,
            **options,
        )
        # In the order in which they fell silent.
        self._silent: dict[object, str] = {}
        self._many: Counter[str] = Counter()

    def handle_stream(self, stream: IOStream, address: tuple[Any, ...]) -> None:
        """A new line."""
        if stream.socket.fileno() >= files.limit() - files.SPARE and not self._drop(None):
            stream.close()
            return
        super().handle_stream(stream, address)

    def start_request(self, server_conn: object, request_conn: httputil.HTTPConnection) -> httputil.HTTPMessageDelegate:
        """A line falls silent, until its next request is complete."""
        address = str(getattr(getattr(server_conn, "context", None), "remote_ip", ""))
        if self._many[address] >= SILENT:
            self._drop(address)
        self._silent[server_conn] = address
        self._many[address] += 1
        return _Listener(super().start_request(server_conn, request_conn), self, server_conn)

    def on_close(self, server_conn: object) -> None:
        """A line is gone."""
        self.heard(server_conn)
        super().on_close(server_conn)

    def heard(self, server_conn: object) -> None:
        """A line says something."""
        address = self._silent.pop(server_conn, None)
        if address is not None:
            self._many[address] -= 1
            if not self._many[address]:
                del self._many[address]

    def _drop(self, address: str | None) -> bool:
        """Hangs up on the line of this address, or of the one with most, that is silent longest."""
        most = address or next((name for name, _ in self._many.most_common(1)), None)
        line: Any = next((line for line, name in self._silent.items() if name == most), None)
        if line is None:
            return False
        self.heard(line)
        line.stream.close()
        return True


class _Listener(httputil.HTTPMessageDelegate):
    """Tells the server when a request is complete."""

    def __init__(self, inner: httputil.HTTPMessageDelegate, server: PatientServer, line: object) -> None:
        self._inner, self._server, self._line = inner, server, line

    def headers_received(self, start_line: Any, headers: httputil.HTTPHeaders) -> Any:
        return self._inner.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Any:
        return self._inner.data_received(chunk)

    def finish(self) -> None:
        self._server.heard(self._line)
        self._inner.finish()

    def on_connection_close(self) -> None:
        self._server.heard(self._line)
        self._inner.on_connection_close()
