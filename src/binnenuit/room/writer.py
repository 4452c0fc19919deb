"""The one task that writes: what comes in within ten milliseconds becomes one transaction, and is answered after it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

from binnenuit.room.database import Database
from binnenuit.room.store import Deed, Row, cast_votes

GATHER = 0.010


class Waiting(NamedTuple):
    """A deed or a vote, whoever waits for it, and whether the files must be tidied after it."""

    deed: Deed | None
    row: Row | None
    done: "asyncio.Future[Any]"
    tidy: bool


class Writer:
    """Owns the database's thread. `told` hears which votes were written, after each commit."""

    def __init__(self, address: str, told: Callable[[list[Row]], None]) -> None:
        self.address, self.told = address, told
        self.thread = ThreadPoolExecutor(1, "room-database")
        self.waiting: list[Waiting] = []
        self.something = asyncio.Event()
        self.task: asyncio.Task[None] | None = None
        self.writing: asyncio.Task[None] | None = None
        self.database: Database

    async def open(self) -> None:
        """The database is there and the task runs."""
        self.database = await self._apart(Database, self.address)
        self.task = asyncio.create_task(self._run(), name="room-writer")

    async def close(self) -> None:
        """What waits is written; then the database is closed."""
        if self.task:
            while self.waiting and not self.task.done():
                await asyncio.sleep(GATHER)
            self.task.cancel()
            await asyncio.gather(self.task, *filter(None, [self.writing]), return_exceptions=True)
            await self._apart(self.database.close)
        self.thread.shutdown()

    async def do(self, deed: Deed, tidy: bool = False) -> Any:
        """What the deed gives, once it is committed; in the order of asking."""
        return await self._ask(deed, None, tidy)

    async def vote(self, row: Row) -> None:
        """Returns when the vote is on disk."""
        await self._ask(None, row, False)

    async def _ask(self, deed: Deed | None, row: Row | None, tidy: bool) -> Any:
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self.waiting.append(Waiting(deed, row, done, tidy))
        self.something.set()
        return await asyncio.shield(done)

    async def _run(self) -> None:
        while True:
            await self.something.wait()
            await asyncio.sleep(GATHER)
            batch, self.waiting = self.waiting, []
            self.something.clear()
            self.writing = asyncio.create_task(self._write(batch))
            await asyncio.shield(self.writing)

    async def _write(self, batch: list[Waiting]) -> None:
        try:
            outcomes = await self._apart(self._commit, batch)
        except Exception as error:
            for one in batch:
                one.done.set_exception(error)
                one.done.exception()  # Whoever asked may be gone; then nobody else need hear of it.
            return
        self.told([one.row for one in batch if one.row is not None])
        for one, outcome in zip(batch, outcomes, strict=True):
            one.done.set_result(outcome)

    def _commit(self, batch: list[Waiting]) -> list[Any]:
        outcomes: list[Any] = []
        rows: list[Row] = []
        with self.database.begin() as connection:
            for one in batch:
                if one.row is not None:
                    rows.append(one.row)
                    outcomes.append(None)
                elif one.deed is not None:
                    if rows:  # A closing counts every vote that came before it.
                        cast_votes(connection, rows)
                        rows = []
                    outcomes.append(one.deed(connection))
            if rows:
                cast_votes(connection, rows)
        if any(one.tidy for one in batch):
            self.database.tidy()
        return outcomes

    async def _apart(self, function: Callable[..., Any], *arguments: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self.thread, function, *arguments)
