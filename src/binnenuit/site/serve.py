"""Serves the site until Ctrl-C or SIGTERM."""

import asyncio
import errno
import os
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from binnenuit.site.data import SiteData
from binnenuit.site.files import more_files
from binnenuit.site.kernel.nursery import Nursery
from binnenuit.site.scratch import Scratch

if TYPE_CHECKING:
    from binnenuit.site.app import BinnenuitApp


class PortBusyError(OSError):
    """Another program listens on the port; ``free`` is the next port that nobody uses."""

    def __init__(self, port: int, free: int) -> None:
        super().__init__(errno.EADDRINUSE, f"port {port} is in use; {free} is free")
        self.port, self.free = port, free


def serve(
    course_site: SiteData,
    notebooks: Path,
    host: str = "127.0.0.1",
    port: int = 8866,
    base_url: str = "/",
    pool_size: int = 1,
    on_ready: Callable[[str], None] | None = None,
    server_url: str | None = None,
    most: int = 0,
) -> None:
    """Blocks until Ctrl-C or SIGTERM; then no process and no file is left.

    ``port`` 0 takes any free one. ``base_url`` is what the browser sees; ``server_url`` differs
    only behind a proxy that cuts the front off. ``pool_size`` is the number of warm pages per
    lesson, 0 for none; ``most`` the number of kernels, 0 for as many as fit in memory.
    ``on_ready`` gets the address as soon as pages can be opened.
    PortBusyError when the port is taken; NoFolder without a place for temporary files. Call it from the main thread.
    """
    more_files()
    listening = bind(host, port)
    scratch = Scratch()
    base_url = "/" + base_url.strip("/") + "/" if base_url.strip("/") else "/"
    if Nursery.possible():
        Nursery.instance().folder = notebooks
        Nursery.instance().warm()  # Imports while this process imports.
    from binnenuit.site.app import BinnenuitApp
    from binnenuit.site.settings import settings

    app = BinnenuitApp(
        config=settings(),
        site=replace(course_site, base_url=base_url),
        root_dir=str(notebooks),
        ip=host,
        base_url=base_url,
        server_url=server_url or base_url,
        pool_size=pool_size,
        most=most,
        scratch=scratch,
    )
    app.initialize([])
    address = f"http://{_name(host)}:{listening.getsockname()[1]}{base_url}"
    asyncio.run(_run(app, listening, address, on_ready))


async def _run(
    app: "BinnenuitApp", listening: socket.socket, address: str, on_ready: Callable[[str], None] | None
) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    app.open(listening)
    try:
        if on_ready is not None:
            on_ready(address)
        await stop.wait()
    finally:
        await app.close()


def bind(host: str, port: int) -> socket.socket:
    """A listening socket; PortBusyError when another program listens there."""
    try:
        return _listen(host, port)
    except OSError as error:
        # Windows says EACCES for a port that another program has to itself.
        if error.errno != errno.EADDRINUSE and not (os.name == "nt" and error.errno == errno.EACCES):
            raise
        raise PortBusyError(port, next_free(host, port)) from error


def next_free(host: str, port: int) -> int:
    """The first port after ``port`` on which nobody listens."""
    for candidate in (*range(port + 1, min(port + 50, 65536)), 0):
        with suppress(OSError), _listen(host, candidate) as listening:
            return int(listening.getsockname()[1])
    raise OSError(errno.EADDRINUSE, "no free port")


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=128)
    listening.setblocking(False)
    return listening


def _name(host: str) -> str:
    return {"": "localhost", "0.0.0.0": "localhost", "::": "localhost"}.get(host, host)
