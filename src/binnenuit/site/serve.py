"""Serves the site until Ctrl-C or SIGTERM."""

import asyncio
import signal
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from binnenuit.serve.files import more_files
from binnenuit.serve.port import bind
from binnenuit.site.data import SiteData
from binnenuit.site.kernel.nursery import Nursery
from binnenuit.site.scratch import Scratch

if TYPE_CHECKING:
    from binnenuit.site.app import BinnenuitApp


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
    PortTaken when another program listens there; NoFolder without a place for temporary files. Call it from the main
    thread.
    """
    more_files()
    listening = bind(host, port, waiting=128)
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


def _name(host: str) -> str:
    return {"": "localhost", "0.0.0.0": "localhost", "::": "localhost"}.get(host, host)
