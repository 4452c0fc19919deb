"""How much a page may send to its kernel."""

from collections.abc import Callable
from time import monotonic

BURST = 8 * 2**20
RATE = 256 * 2**10
"""Bytes at once, and bytes a second; a page at work sends some kilobytes a minute."""
LEAST = 256
"""What a message costs at least, in bytes: also an empty one gives work."""


class Budget:
    """Holds up to `BURST` bytes and gets `RATE` a second; one for each kernel, whatever number of pages it has."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock, self._left, self._then = clock, float(BURST), clock()

    def spend(self, size: int) -> bool:
        """Whether there was enough left; it is used."""
        now = self._clock()
        self._left = min(BURST, self._left + (now - self._then) * RATE)
        self._then = now
        if self._left < size:
            return False
        self._left -= max(size, LEAST)
        return True
