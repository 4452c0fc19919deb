"""Serves the room until Ctrl-C or SIGTERM."""

import asyncio
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from uvicorn import Config, Server

from binnenuit.course import Course
from binnenuit.room.desk.desk import Desk
from binnenuit.room.keep.database import Database
from binnenuit.room.keep.keys import kept, key_file
from binnenuit.room.net.addresses import base, reachable
from binnenuit.room.net.doorway import EACH, TOTAL, Doorway
from binnenuit.room.net.patience import CONNECTIONS, Impatient
from binnenuit.room.web.app import Room
from binnenuit.serve.files import more_files
from binnenuit.serve.port import bind

Ready = Callable[[str, list[str]], None]
"""Gets the trainer's secret link, and the addresses for phones."""


class RoomServer(Server):
    """uvicorn, that lets waiting pages go before it waits for them, and leaves the signals to us."""

    def __init__(self, config: Config, room: Room, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self.room, self.ready = room, ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Says so when pages can be opened."""
        await super().startup(sockets)
        self.ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Pages that listen come back by themselves when we do."""
        self.room.desk.hub.close()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Both signals end the server once, and quietly; in another thread than the main one there are none."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                loop.add_signal_handler(number, partial(setattr, self, "should_exit", True))
            except NotImplementedError:  # Windows
                signal.signal(number, self.handle_exit)
        yield


def serve(course: Course, host: str, port: int, public: str, database: str, ready: Ready) -> int:
    """Blocks until the end, and gives the number of sessions that are left on disk.

    Raises NoDatabase and PortTaken. `port` 0 takes any free one. Call it from the main thread.
    """
    Database(database).close()
    more_files(4 * CONNECTIONS)  # each phone holds a connection, which is an open file
    server, listening = prepare(course, host, port, public, database, ready)
    asyncio.run(server.serve([listening]))
    return server.room.desk.left


def prepare(
    course: Course, host: str, port: int, public: str, database: str, ready: Ready
) -> tuple[RoomServer, socket.socket]:
    """The server and its socket, before it runs.

    Raises PortTaken.
    """
    listening = bind(host, port, waiting=1024)
    port = listening.getsockname()[1]
    doors = reachable(host, port, public)
    room = Room(course, database, doors, partial(kept, key_file(database)), public)
    here = base("localhost" if host in ("", "0.0.0.0", "::") else host, port)

    def started() -> None:
        ready(f"{doors[0] if public else here}sleutel/{room.trainer.key}", doors)

    config = Config(
        room.asgi,
        http=partial(  # type: ignore[arg-type]
            Impatient, doorway=Doorway(each=TOTAL if public else EACH), key=lambda: room.trainer.key
        ),
        ws="none",
        lifespan="on",
        access_log=False,
        log_config=None,
        log_level="warning",  # below it uvicorn would write addresses and paths
        server_header=False,
        proxy_headers=bool(public),
        timeout_keep_alive=30,
        timeout_graceful_shutdown=3,
    )
    return RoomServer(config, room, started), listening


class Wiped(NamedTuple):
    """How many sessions are gone from the disk, and how many are left there."""

    gone: int
    left: int


def wipe(database: str) -> Wiped:
    """Every session is wiped, as far as it can be. Stop the server first.

    Raises NoDatabase.
    """

    async def all_of_them() -> Wiped:
        desk = Desk(database)
        await desk.open()
        sessions = list(desk.sessions.values())
        await desk.end(*sessions)
        await desk.close()
        return Wiped(max(0, len(sessions) - desk.left), desk.left)

    return asyncio.run(all_of_them())
