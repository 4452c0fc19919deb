"""Warm pages: for each lesson a few that are ready, each with its own kernel."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

log = logging.getLogger("binnenuit.site")


class PageFailedError(RuntimeError):
    """A lesson could not be made ready, also not the second time."""


@dataclass(frozen=True)
class WarmPage:
    """A page that is ready to send; its kernel runs and waits for it."""

    kernel_id: str
    html: str


class Pool:
    """Makes pages ahead of time and hands each out once.

    ``make(lesson_id)`` gives a page or raises; it is tried twice. ``alive(kernel_id)`` says
    whether a waiting page's kernel still runs. No more than ``at_once`` pages are made at the
    same time, so that a rush does not make all of them slow.
    """

    def __init__(
        self,
        make: Callable[[str], Awaitable[WarmPage]],
        alive: Callable[[str], Awaitable[bool]],
        size: int,
        at_once: int = 2,
        pause: float = 1.5,
    ) -> None:
        self._make, self._alive, self._size, self._pause = make, alive, size, pause
        self._room = asyncio.Semaphore(at_once)
        self._ready: dict[str, deque[WarmPage]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._filling: set[str] = set()

    def fill(self, lesson_ids: list[str]) -> None:
        """Starts making pages for these lessons, in this order; returns at once."""
        self._start(self._fill_all(lesson_ids))

    def holds(self, kernel_id: str) -> bool:
        """Whether a kernel belongs to a page that still waits for a visitor."""
        return any(page.kernel_id == kernel_id for ready in self._ready.values() for page in ready)

    def waiting(self, lesson_id: str) -> int:
        """How many pages of a lesson are ready."""
        return len(self._ready.get(lesson_id, ()))

    async def take(self, lesson_id: str) -> WarmPage:
        """A page for one visitor: a warm one if there is, else a new one.

        PageFailedError when it cannot be made, also not the second time.
        """
        ready = self._ready.get(lesson_id)
        try:
            while ready:
                page = ready.popleft()
                if await self._alive(page.kernel_id):
                    return page
            return await self._make_twice(lesson_id)
        finally:
            self._start(self._refill(lesson_id))

    async def _make_twice(self, lesson_id: str) -> WarmPage:
        async with self._room:
            try:
                return await self._make(lesson_id)
            except Exception as error:
                log.warning("lesson %s did not come to life (%r); once more", lesson_id, error)
            try:
                return await self._make(lesson_id)
            except Exception as error:
                log.exception("lesson %s did not come to life, also not the second time", lesson_id)
                raise PageFailedError(lesson_id) from error

    async def _refill(self, lesson_id: str) -> None:
        # First let the page that was just handed out come to life: it needs the processor now.
        await asyncio.sleep(self._pause)
        await self._fill(lesson_id)

    async def _fill_all(self, lesson_ids: list[str]) -> None:
        for lesson_id in lesson_ids:
            await self._fill(lesson_id)

    async def _fill(self, lesson_id: str) -> None:
        if lesson_id in self._filling:
            return
        self._filling.add(lesson_id)
        ready = self._ready.setdefault(lesson_id, deque())
        try:
            while len(ready) < self._size:
                ready.append(await self._make_twice(lesson_id))
        except PageFailedError:
            pass  # Logged; the next visitor tries again.
        finally:
            self._filling.discard(lesson_id)

    def _start(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Stops making pages."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._ready.clear()
