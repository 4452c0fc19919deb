"""How often something may be tried: a bucket that fills with time, one for all and one for each address.

Addresses are in memory only, as a hash with a salt of this process, and are forgotten when there are too many.
"""

import os
from collections.abc import Callable
from hashlib import blake2b
from time import monotonic

KEPT = 4096
ALL = (50.0, 500.0)
EACH = (20.0, 250.0)
"""Tries a second, and how many at once."""


class Bucket:
    """Holds up to `burst` tries, and gets `rate` a second."""

    __slots__ = ("burst", "left", "rate", "then")

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self.rate, self.burst, self.left, self.then = rate, burst, burst, now

    def take(self, now: float) -> bool:
        """Whether there was a try left; it is used."""
        self.left = min(self.burst, self.left + max(0.0, now - self.then) * self.rate)
        self.then = now
        if self.left < 1:
            return False
        self.left -= 1
        return True


class Gate:
    """A limit on tries over all and for each address; a whole room behind one address passes at once."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self.clock = clock
        self.all = Bucket(*ALL, clock())
        self.each: dict[bytes, Bucket] = {}
        self.salt = os.urandom(16)

    def passes(self, address: str) -> bool:
        """Whether somebody at this address may try now."""
        now = self.clock()
        name = blake2b(address.encode(), key=self.salt, digest_size=8).digest()
        if name not in self.each:
            if len(self.each) >= KEPT:
                self.each.clear()
            self.each[name] = Bucket(*EACH, now)
        return self.each[name].take(now) and self.all.take(now)
