"""The room on both databases: SQLite in a file, PostgreSQL in a server that is thrown away."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, BrowserContext
from scripts.postgres import running
from sqlalchemy import create_engine, text

from binnenuit.course import Home, read
from binnenuit.room.desk.desk import Desk
from binnenuit.room.keep.database import full
from binnenuit.room.keep.tables import metadata
from tests.lesson.conftest import PHONE
from tests.places import ROOT, SMALL
from tests.room.hands import Crowd
from tests.room.kit import RoomServer, RoomThread

TODAY = date(2026, 11, 24)
Outcome = TypeVar("Outcome")


@dataclass
class Place:
    """A database: its address, and the folder with all its files."""

    address: str
    folder: Path

    @asynccontextmanager
    async def desk(self, today: Callable[[], date] = lambda: TODAY) -> AsyncIterator[Desk]:
        desk = Desk(self.address, today)
        await desk.open()
        try:
            yield desk
        finally:
            await desk.close()

    @property
    def lite(self) -> bool:
        return self.address.startswith("sqlite")


@pytest.fixture(scope="session")
def server() -> Iterator[Place]:
    with running() as (address, folder):
        yield Place(address, folder)


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    if request.param == "sqlite":
        yield Place(f"sqlite:///{tmp_path}/room.sqlite", tmp_path)
        return
    found: Place = request.getfixturevalue("server")
    yield found
    engine = create_engine(full(found.address))
    with engine.begin() as connection:
        for name in metadata.tables:
            connection.execute(text(f"DROP TABLE IF EXISTS {name}"))
    engine.dispose()


@pytest.fixture
def lite(tmp_path: Path) -> Place:
    return Place(f"sqlite:///{tmp_path}/room.sqlite", tmp_path)


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RoomThread]:
    """One server for many tests; each opens sessions of its own."""
    made = RoomThread(database=f"sqlite:///{tmp_path_factory.mktemp('room')}/room.sqlite").start()
    yield made
    made.end()


@pytest.fixture
def started(room: RoomThread) -> Iterator[RoomThread]:
    yield room
    room.wipe()
    room.leave()


@pytest.fixture(scope="session")
def small_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small course with the real texts."""
    made = tmp_path_factory.mktemp("small") / "course"
    shutil.copytree(SMALL, made)
    shutil.copy(ROOT / "data" / "texts.toml", made / "data")
    return made


@pytest.fixture(scope="session")
def small_room(tmp_path_factory: pytest.TempPathFactory, small_course: Path) -> Iterator[RoomThread]:
    """One server with the small course."""
    database = f"sqlite:///{tmp_path_factory.mktemp('small-room')}/room.sqlite"
    made = RoomThread(course=read(Home(small_course)), database=database).start()
    yield made
    made.end()


@pytest.fixture
def ferry(small_room: RoomThread) -> Iterator[RoomThread]:
    yield small_room
    small_room.wipe()
    small_room.leave()


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Callable[..., RoomServer]]:
    """Servers of one test alone, each in a process, to kill and to listen to."""
    made: list[RoomServer] = []

    def make(**settings: object) -> RoomServer:
        made.append(RoomServer(folder=tmp_path, **settings))  # type: ignore[arg-type]
        return made[-1].start()

    yield make
    for one in made:
        one.end()


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Callable[..., RoomThread]]:
    """Servers of one test alone, in a thread."""
    made: list[RoomThread] = []

    def make(**settings: object) -> RoomThread:
        settings = {"database": f"sqlite:///{tmp_path}/room.sqlite", **settings}
        made.append(RoomThread(**settings))  # type: ignore[arg-type]
        return made[-1].start()

    yield make
    for one in made:
        one.end()


@pytest.fixture
def crowd(browser: Browser) -> Iterator[Crowd]:
    """Browsers that know nothing of each other."""
    made: list[BrowserContext] = []

    def come(**options: object) -> BrowserContext:
        made.append(browser.new_context(**{"viewport": PHONE, "locale": "nl-NL", **options}))  # type: ignore[arg-type]
        return made[-1]

    yield come
    for one in made:
        one.close()


def run(work: Awaitable[Outcome], seconds: float = 20) -> Outcome:
    async def limited() -> Outcome:
        return await asyncio.wait_for(work, seconds)

    return apart(lambda: asyncio.run(limited()))


def apart(work: Callable[[], Outcome]) -> Outcome:
    """What the work gives in a thread of its own: the browser tests leave an event loop running in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()
