"""Warm pages: for each lesson a few that are ready, each with its own kernel; and the queue for a page."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from binnenuit.site.pool.attempt import PageFailedError, made
from binnenuit.site.pool.places import Places
from binnenuit.site.pool.stock import Stock, WarmPage
from binnenuit.site.pool.visitor import Visitor

PATIENCE = 40.0
"""Seconds that a visitor waits in the queue; a proxy in between often gives up after sixty."""


class FullError(RuntimeError):
    """There is no place now, or this visitor's address holds its share of them."""


class Kernels(Protocol):
    """What the pool needs of the kernels."""

    async def alive(self, kernel_id: str) -> bool:
        """Whether a kernel can be reached."""

    async def end(self, kernel_id: str) -> None:
        """Ends one."""


class Pool:
    """Makes pages ahead of time, hands each out once, and keeps the queue.

    `make(lesson_id)` gives a page or raises; it is tried twice. No more than `at_once` pages are made at the same
    time, so that a rush does not make all of them slow. Visitors go before pages made ahead; the next one is of the
    address that holds fewest places. Who hangs up leaves the queue; a page on its way is for the next, or waits.
    """

    def __init__(
        self,
        make: Callable[[str], Awaitable[WarmPage]],
        kernels: Kernels,
        places: Places,
        size: int,
        at_once: int = 2,
        pause: float = 1.5,
    ) -> None:
        self._make, self._kernels, self.places = make, kernels, places
        self.stock = Stock(size)
        self._at_once, self._pause = at_once, pause
        self._visitors: list[Visitor] = []
        self._wanted: deque[str] = deque()
        self._making = self._ahead = 0
        self._tasks: set[asyncio.Task[None]] = set()

    def fill(self, lesson_ids: list[str]) -> None:
        """Starts making pages for these lessons, in this order; returns at once."""
        self._wanted.extend(each for each in lesson_ids if each not in self._wanted)
        self._work()

    def room(self, address: str) -> bool:
        """Whether a visitor from this address would get a place now."""
        who = self.places.who(address)
        return self.places.may(who) and self._may_queue()

    async def take(self, lesson_id: str, address: str = "") -> WarmPage:
        """A page for one visitor: a warm one if there is, else a new one.

        FullError when there is no place; PageFailedError when it cannot be made, also not the second time.
        """
        who = self.places.who(address)
        if not self.places.may(who):
            raise FullError(lesson_id)
        try:
            page = await self._warm(lesson_id) or await self._new(lesson_id, who)
        finally:
            self._start(self._refill(lesson_id))
        self.places.hand(page.kernel_id, who)
        return page

    async def put_away(self) -> None:
        """Ends every page that waits for a visitor."""
        for page in self.stock.clear():
            await self._kernels.end(page.kernel_id)

    async def _warm(self, lesson_id: str) -> WarmPage | None:
        while page := self.stock.take(lesson_id):
            if await self._kernels.alive(page.kernel_id):
                return page
            await self._kernels.end(page.kernel_id)
        return None

    async def _new(self, lesson_id: str, who: bytes) -> WarmPage:
        if not self._may_queue():
            raise FullError(lesson_id)
        visitor = Visitor(lesson_id, who, asyncio.get_running_loop().create_future())
        self._visitors.append(visitor)
        self.places.wait(who)
        self._work()
        try:
            async with asyncio.timeout(PATIENCE):
                return await visitor.page
        except BaseException as error:
            if page := visitor.late:
                self._start(self._pass_on(lesson_id, page))
            if isinstance(error, TimeoutError):
                raise FullError(lesson_id) from error
            raise
        finally:
            self.places.leave(who)
            self._visitors.remove(visitor)

    def _left(self) -> int:
        return self.places.left() - sum(visitor.waits and not visitor.counted for visitor in self._visitors)

    def _may_queue(self) -> bool:
        # A page that nobody opened yet, made or in the making, and one that no browser connected to give way.
        return self._left() + sum(1 for _ in self.stock) + self._ahead + self.places.stale_ones() > 0

    async def _make_room(self) -> None:
        while self.places.left() <= 0:
            page = self.stock.drop()
            if kernel_id := page.kernel_id if page else self.places.stale():
                self.places.settle(kernel_id)
                await self._kernels.end(kernel_id)
            elif self._ahead:
                await asyncio.sleep(0.02)  # until the page that is being made for nobody is there
            else:
                return

    def _work(self) -> None:
        while self._making < self._at_once and (work := self._next()):
            self._making += 1
            self._start(work)

    def _next(self) -> Any:
        fresh = [visitor for visitor in self._visitors if visitor.waits and not visitor.begun]
        if fresh:
            # The first of those from the address that holds fewest.
            visitor = min(fresh, key=lambda each: self.places.held(each.who))
            visitor.begun = True
            return self._one(visitor.lesson_id, visitor)
        while self._wanted:
            lesson_id = self._wanted.popleft()
            if self.stock.count(lesson_id) < self.stock.size and self._left() > self._at_once:
                return self._one(lesson_id, None)
        return None

    async def _one(self, lesson_id: str, visitor: Visitor | None) -> None:
        self._ahead += visitor is None
        try:
            if visitor:
                await self._make_room()
                visitor.counted = True
            page = await made(self._make, lesson_id)
        except PageFailedError as error:
            if visitor and visitor.waits:
                visitor.page.set_exception(error)
        else:
            await self._pass_on(lesson_id, page, visitor)
            if visitor is None:
                self.fill([lesson_id])
        finally:
            self._making -= 1
            self._ahead -= visitor is None
            self._work()

    async def _pass_on(self, lesson_id: str, page: WarmPage, visitor: Visitor | None = None) -> None:
        """Gives a page to this visitor, to another who waits for the lesson, or to the pool; or ends it."""
        others = (each for each in self._visitors if each.lesson_id == lesson_id)
        for each in (visitor, *others):
            if each and each.waits:
                each.page.set_result(page)
                return
        if not self.stock.put(lesson_id, page):
            await self._kernels.end(page.kernel_id)

    async def _refill(self, lesson_id: str) -> None:
        # First let the page that was just handed out come to life: it needs the processor now.
        await asyncio.sleep(self._pause)
        self.fill([lesson_id])

    def _start(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Stops making pages."""
        self._wanted.clear()
        while self._tasks:
            tasks = list(self._tasks)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        self.stock.clear()
