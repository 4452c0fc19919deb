"""How often a code may be guessed: only a guess that failed costs, and whoever guessed nothing wrong always passes.

Addresses are in memory only, as a hash with a salt of this process; the oldest are forgotten when there are too many.
"""

import os
from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from ipaddress import IPv6Address, ip_address
from time import monotonic

KEPT = 4096
ALL = (50.0, 500.0)
EACH = (20.0, 250.0)
"""Failed guesses a second, and how many at once: for all together, and for one address."""
MISTAKES = 3
"""Failed guesses that an address may have and still pass while others use up what all have together."""
FORGET = 600.0
"""Seconds after its last failed guess in which an address is known by it."""

SLOW = 3.0
"""Seconds between two seats for one address, beyond what the trainer said at first."""


class Bucket:
    """Holds up to `burst` guesses, and gets `rate` a second; what is taken beyond that is a debt."""

    __slots__ = ("burst", "left", "rate", "then")

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self.rate, self.burst, self.left, self.then = rate, burst, burst, now

    def some(self, now: float) -> bool:
        """Whether there is a guess left."""
        self.left = min(self.burst, self.left + max(0.0, now - self.then) * self.rate)
        self.then = now
        return self.left >= 1

    def take(self, now: float) -> None:
        """A guess is used."""
        self.some(now)
        self.left -= 1


class Failures:
    """What one address guessed wrong."""

    __slots__ = ("bucket", "count", "last")

    def __init__(self, now: float) -> None:
        self.bucket, self.count, self.last = Bucket(*EACH, now), 0, now


class Gate:
    """A limit on failed guesses of each address and of all; a whole room behind one address passes at once.

    Who guesses from many addresses gets a few guesses from each, and those are a debt of all: in the long run no more
    are made than all may make together.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self.clock = clock
        self.all = Bucket(*ALL, clock())
        self.each: OrderedDict[bytes, Failures] = OrderedDict()
        self.salt = os.urandom(16)

    def passes(self, address: str) -> bool:
        """Whether somebody at this address may try now."""
        now = self.clock()
        known = self.each.get(self._name(address))
        if known is None or now - known.last > FORGET:
            return True
        return known.bucket.some(now) and (known.count <= MISTAKES or self.all.some(now))

    def failed(self, address: str) -> None:
        """A guess from this address was wrong."""
        now, name = self.clock(), self._name(address)
        known = self.each.pop(name, None)
        if known is None or now - known.last > FORGET:
            known = Failures(now)
        known.count, known.last = known.count + 1, now
        known.bucket.take(now)
        self.all.take(now)
        self.each[name] = known
        if len(self.each) > KEPT:
            self.each.popitem(last=False)

    def _name(self, address: str) -> bytes:
        return blake2b(network(address).encode(), key=self.salt, digest_size=8).digest()


class Pace:
    """How quickly seats are given to one address, to those who come in by a code.

    A whole room may be one address, and comes in together: so as many as the trainer said at first are let in at once.
    What the number is raised by later goes one by one, so that one browser cannot take it all before the trainer sees
    it or somebody late has come in.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self.clock = clock
        self.seats: OrderedDict[tuple[str, str], list[float]] = OrderedDict()
        self.first: dict[tuple[str, str], int] = {}

    def lets_in(self, session: str, address: str, cap: int) -> bool:
        """Whether a seat may be given now; `cap` is how many seats there are by now."""
        where = (session, address)
        if where not in self.seats:
            self.seats[where], self.first[where] = [], cap
            if len(self.seats) > KEPT:
                gone, _ = self.seats.popitem(last=False)
                del self.first[gone]
        given = self.seats[where]
        return len(given) < self.first[where] or self.clock() - given[-1] >= SLOW

    def took(self, session: str, address: str) -> None:
        """A seat was given."""
        self.seats[session, address].append(self.clock())


def network(address: str) -> str:
    """An address as one person has it: of IPv6 that is the first half, since the rest can be chosen at will."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if not isinstance(parsed, IPv6Address):
        return address
    return str(parsed.ipv4_mapped or parsed.packed[:8].hex())
