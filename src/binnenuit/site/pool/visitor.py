"""Somebody in the queue."""

import asyncio
from dataclasses import dataclass, field

from binnenuit.site.pool.stock import WarmPage


@dataclass(eq=False)
class Visitor:
    """Waits for a page of a lesson; `begun` when it is its turn, `counted` when its kernel is among those that run."""

    lesson_id: str
    who: bytes
    page: "asyncio.Future[WarmPage]" = field(repr=False)
    begun: bool = False
    counted: bool = False

    @property
    def waits(self) -> bool:
        """Whether there is no answer yet."""
        return not self.page.done()

    @property
    def late(self) -> WarmPage | None:
        """A page that came while the visitor left."""
        failed = self.waits or self.page.cancelled() or self.page.exception() is not None
        return None if failed else self.page.result()
