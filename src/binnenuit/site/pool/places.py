"""Who waits for a page, and who was given one that has not come to life yet.

An address is known as a hash with a salt of this process, only while it waits or has such a page, and in memory only.
"""

import os
from collections import Counter
from collections.abc import Callable
from hashlib import blake2b
from time import monotonic

HURRY = 15.0
"""Seconds after which a page that did not come to life may be ended to make room for somebody else."""


class Places:
    """How many there are, and how many of them one address holds.

    `left()` is how many kernels more there may be now. `share` is how many places one address may hold at once, by
    waiting or with pages that no browser connected to yet; None is no limit. Pages that came to life do not count.
    """

    def __init__(self, left: Callable[[], int], share: int | None, clock: Callable[[], float] = monotonic) -> None:
        self.left, self.share, self._clock = left, share, clock
        self._salt = os.urandom(16)
        self._held: Counter[bytes] = Counter()
        self._handed: dict[str, tuple[bytes, float]] = {}

    def who(self, address: str) -> bytes:
        """The name of an address here."""
        return blake2b(address.encode(), key=self._salt, digest_size=8).digest()

    def held(self, who: bytes) -> int:
        """How many places this address holds."""
        return self._held[who]

    def may(self, who: bytes) -> bool:
        """Whether this address may have a place more."""
        return self.share is None or self._held[who] < self.share

    def wait(self, who: bytes) -> None:
        """It waits for a page."""
        self._held[who] += 1

    def leave(self, who: bytes) -> None:
        """It does not wait any more."""
        self._held[who] -= 1
        if self._held[who] <= 0:
            del self._held[who]

    def hand(self, kernel_id: str, who: bytes) -> None:
        """It was given a page."""
        self._handed[kernel_id] = (who, self._clock())
        self.wait(who)

    def settle(self, kernel_id: str) -> None:
        """A page came to life, or is gone; it does not count any more."""
        if handed := self._handed.pop(kernel_id, None):
            self.leave(handed[0])

    def stale(self) -> str | None:
        """The kernel to end first when room is needed: long without a page, of the address that holds most."""
        return max(((self._held[who], -then, kernel) for kernel, who, then in self._late()), default=(0, 0.0, None))[2]

    def stale_ones(self) -> int:
        """How many such kernels there are."""
        return len(self._late())

    def _late(self) -> list[tuple[str, bytes, float]]:
        now = self._clock()
        return [(kernel, who, then) for kernel, (who, then) in self._handed.items() if now - then > HURRY]
