"""A port to listen on, for whoever serves."""

import errno
import socket
from contextlib import suppress


class PortTaken(OSError):
    """Another program has `port`, or we may not have it; `free` is the next port that nobody uses."""

    def __init__(self, port: int, free: int) -> None:
        super().__init__(errno.EADDRINUSE, f"port {port} is in use; {free} is free")
        self.port, self.free = port, free


def bind(host: str, port: int, waiting: int) -> socket.socket:
    """A listening socket that lets so many connections wait; port 0 takes any free one.

    Raises PortTaken when another program listens there, or when only the system may; OSError when this computer does
    not have the address.
    """
    try:
        return _listen(host, port, waiting)
    except OSError as error:
        # EACCES: a port that is for the system only, or, on Windows, one that another program has to itself.
        if error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        raise PortTaken(port, next_free(host, port)) from error


def next_free(host: str, port: int) -> int:
    """The first port after `port` on which nobody listens."""
    for candidate in (*range(port + 1, min(port + 50, 65536)), 0):
        with suppress(OSError), _listen(host, candidate, 1) as listening:
            return int(listening.getsockname()[1])
    raise OSError(errno.EADDRINUSE, "no free port")


def _listen(host: str, port: int, waiting: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=waiting)
    listening.setblocking(False)
    return listening
