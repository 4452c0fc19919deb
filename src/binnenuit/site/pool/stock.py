"""Pages that are ready, each with its own kernel, until somebody opens the lesson."""

from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class WarmPage:
    """A page that is ready to send; its kernel runs and waits for it."""

    kernel_id: str
    html: str


class Stock:
    """At most `size` pages of each lesson."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._ready: defaultdict[str, deque[WarmPage]] = defaultdict(deque)

    def __iter__(self) -> Iterator[WarmPage]:
        """Every page."""
        return (page for ready in self._ready.values() for page in ready)

    def holds(self, kernel_id: str) -> bool:
        """Whether this kernel's page is here."""
        return any(page.kernel_id == kernel_id for page in self)

    def count(self, lesson_id: str) -> int:
        """How many pages of a lesson are here."""
        return len(self._ready[lesson_id])

    def put(self, lesson_id: str, page: WarmPage) -> bool:
        """Keeps a page if there may be one more of its lesson, and says so."""
        if self.count(lesson_id) >= self.size:
            return False
        self._ready[lesson_id].append(page)
        return True

    def take(self, lesson_id: str) -> WarmPage | None:
        """The page that waits longest, if there is one."""
        ready = self._ready[lesson_id]
        return ready.popleft() if ready else None

    def clear(self) -> list[WarmPage]:
        """Every page, which is not here any more."""
        pages = list(self)
        self._ready.clear()
        return pages

    def drop(self) -> WarmPage | None:
        """Any one page, which is not here any more."""
        return next((ready.popleft() for ready in self._ready.values() if ready), None)
