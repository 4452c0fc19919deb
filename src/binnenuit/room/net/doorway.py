"""Connections that wait for whoever made them: silent ones, half requests, and those that are kept for a next one.

An honest phone is in here for the moment that its request takes to come. So when too many wait, the oldest are hung up
on, and whoever comes new is let in: also from the address of a flood, and also the trainer.
"""

from collections import OrderedDict
from typing import Protocol

EACH = 1024
"""Of one address: a room of 500 may be one, and all of it may connect in one moment, twice."""
TOTAL = 1536


class Line(Protocol):
    """What can be hung up on."""

    def hang_up(self) -> None:
        """The connection ends now."""


class Doorway:
    """Who waits, by address, the longest first. Behind a proxy all have its address; `each` is then that of `total`."""

    def __init__(self, each: int = EACH, total: int = TOTAL) -> None:
        self.each, self.total = each, total
        self.waiting: dict[str, OrderedDict[Line, None]] = {}
        self.count = 0

    def wait(self, address: str, line: Line) -> None:
        """It waits from now on; somebody else may have to go."""
        mine = self.waiting.setdefault(address, OrderedDict())
        if line in mine:
            return
        mine[line] = None
        self.count += 1
        if len(mine) > self.each:
            self._drop(address)
        elif self.count > self.total:
            self._drop(max(self.waiting, key=lambda each: len(self.waiting[each])))

    def leave(self, address: str, line: Line) -> None:
        """It does not wait any longer."""
        mine = self.waiting.get(address)
        if mine and line in mine:
            del mine[line]
            self.count -= 1
            if not mine:
                del self.waiting[address]

    def _drop(self, address: str) -> None:
        oldest = next(iter(self.waiting[address]))
        self.leave(address, oldest)
        oldest.hang_up()
