"""The line between the server and the zygote: one JSON object a line over a private socket pair."""

import json
import socket
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

Message = dict[str, Any]

_LONGEST = 1 << 20


class Wire:
    """One end of the line.

    Messages to the zygote: ``{"fork": id, "connection_file", "env", "cwd"}`` and
    ``{"signal": number, "pid"}``. From it: ``{"ready": true}``, ``{"forked": id, "pid"}``,
    ``{"failed": id, "reason"}`` and ``{"exited": pid, "code"}``.
    """

    def __init__(self, end: socket.socket) -> None:
        self.socket = end
        self._rest = b""

    def send(self, message: Message) -> None:
        """Sends one message; OSError when the other end is gone."""
        self.socket.sendall(json.dumps(message).encode() + b"\n")

    def receive(self) -> list[Message] | None:
        """The messages that came in with one read, or None when the other end is gone."""
        try:
            data = self.socket.recv(65536)
        except InterruptedError:
            return []
        except OSError:
            return None
        if not data or len(self._rest) > _LONGEST:
            return None
        *lines, self._rest = (self._rest + data).split(b"\n")
        return [json.loads(line) for line in lines]

    def __iter__(self) -> Iterator[Message]:
        """Every message until the other end is gone."""
        while (messages := self.receive()) is not None:
            yield from messages

    def close(self) -> None:
        """Closes this end; a thread that reads it wakes up."""
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
