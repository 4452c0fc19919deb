"""The one task that writes: what comes in within ten milliseconds becomes one transaction, and is answered after it.

Committing and tidying are two things: what is on disk is told as such, also when the files cannot be tidied yet.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

from binnenuit.room.keep.database import FAILURES, Database, brief
from binnenuit.room.keep.store import Deed, Row, cast_votes

GATHER = 0.010

log = logging.getLogger("binnenuit.room")


class NotWritten(Exception):
    """What was asked is not on disk, and nothing has changed there; the text says why, without values."""


class Waiting(NamedTuple):
    """A deed or a vote, whoever waits for it, and whether the files must be tidied after it."""

    deed: Deed | None
    row: Row | None
    done: "asyncio.Future[Any]"
    tidy: bool


class Writer:
    """Owns the database's thread. `told` hears which votes were written, after each commit; `renewed` is asked for a
    deed that goes first when the database was away."""

    def __init__(
        self, address: str, told: Callable[[list[Row]], None], renewed: Callable[[], None] = lambda: None
    ) -> None:
        self.address, self.told, self.renewed = address, told, renewed
        self.thread = ThreadPoolExecutor(1, "room-database")
        self.waiting: list[Waiting] = []
        self.something = asyncio.Event()
        self.task: asyncio.Task[None] | None = None
        self.writing: asyncio.Task[None] | None = None
        self.database: Database

    @property
    def clean(self) -> bool:
        """Whether the files hold nothing that was deleted."""
        return self.database.clean

    async def open(self) -> None:
        """The database is there and the task runs."""
        self.database = await self._apart(Database, self.address)
        self.watch()

    async def close(self) -> None:
        """What waits is written, the files are tidied if they can be, and the database is closed."""
        if self.task:
            while self.waiting:
                self.watch()
                await asyncio.sleep(GATHER)
            self.task.cancel()
            await asyncio.gather(self.task, *filter(None, [self.writing]), return_exceptions=True)
            await self._apart(self.database.close)
        self.thread.shutdown()

    async def do(self, deed: Deed, tidy: bool = False, first: bool = False) -> Any:
        """What the deed gives, once it is committed; in the order of asking, or before all that waits.

        Raises NotWritten.
        """
        return await self._ask(deed, None, tidy, first)

    async def vote(self, row: Row) -> None:
        """Returns when the vote is on disk.

        Raises NotWritten.
        """
        await self._ask(None, row, False)

    async def tidy(self) -> bool:
        """Whether the files are clean; if they are not it is tried again."""
        return self.clean or bool(await self._apart(self.database.tidy))

    async def anew(self) -> bool:
        """Whether everything is gone, by a way that needs no room on the disk. Only when no session goes on."""
        return bool(await self._apart(self.database.anew))

    def watch(self) -> None:
        """Starts the task, and starts it again, loudly, when it ended."""
        if self.task is None or self.task.done():
            if self.task:
                log.error("the task that writes had ended and is started again")
            self.task = asyncio.create_task(self._run(), name="room-writer")
            if self.waiting:
                self.something.set()

    async def _ask(self, deed: Deed | None, row: Row | None, tidy: bool, first: bool = False) -> Any:
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self.waiting.insert(0 if first else len(self.waiting), Waiting(deed, row, done, tidy))
        self.something.set()
        self.watch()
        return await asyncio.shield(done)

    async def _run(self) -> None:
        while True:
            await self.something.wait()
            await asyncio.sleep(GATHER)
            batch, self.waiting = self.waiting, []
            self.something.clear()
            try:
                self.writing = asyncio.create_task(self._write(batch))
                await asyncio.shield(self.writing)
            except Exception as error:
                log.exception("the task that writes failed and goes on")
                refuse(batch, error)

    async def _write(self, batch: list[Waiting]) -> None:
        error: Exception = NotWritten("the writer failed")
        try:
            outcomes = await self._apart(self._commit, batch)
            for one, outcome in zip(batch, outcomes, strict=True):
                if not one.done.done():
                    one.done.set_result(outcome)
        except FAILURES as failure:
            error = NotWritten(brief(failure))
            log.error("not written: %s", error)
        except Exception as failure:
            error = failure
        else:
            self._tell([one.row for one in batch if one.row is not None])
            return
        finally:
            refuse(batch, error)
        if self.database.renewed:
            self.database.renewed = False
            self.renewed()

    def _tell(self, rows: list[Row]) -> None:
        try:
            self.told(rows)
        except Exception:
            log.exception("votes are on disk, and the pages could not be told")

    def _commit(self, batch: list[Waiting]) -> list[Any]:
        outcomes: list[Any] = []
        rows: list[Row] = []
        with self.database.begin() as connection:
            if self.database.renewed:
                raise NotWritten("the database was away")
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
        deeds = any(one.deed for one in batch)
        if any(one.tidy for one in batch) or (deeds and not self.database.clean):
            self.database.tidy()
        else:
            self.database.settle()
        return outcomes

    async def _apart(self, function: Callable[..., Any], *arguments: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self.thread, function, *arguments)


def refuse(batch: list[Waiting], error: Exception) -> None:
    """Nobody of these waits any longer."""
    for one in batch:
        if not one.done.done():
            one.done.set_exception(error)
            one.done.exception()  # Whoever asked may be gone; then nobody else need hear of it.
