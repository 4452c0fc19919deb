"""The order in which options are shown: shuffled for each participant, and the same each time for the same one.

It is never used where the order has a meaning.
"""

from collections.abc import Iterable
from hashlib import sha256

SEED = "zaad"
"""The name under which a dossier keeps the seed."""

SEEDS = 10_000
"""So many seeds there are: enough for a room to see other orders, and too few to know somebody by."""


def shuffled(ids: Iterable[str], seed: int, name: str) -> tuple[str, ...]:
    """The ids in an order that only depends on the seed, the name of the list, and the ids themselves.

    One id more or less leaves the others in the order that they had.
    """
    return tuple(sorted(ids, key=lambda each: sha256(f"{seed}/{name}/{each}".encode()).digest()))
