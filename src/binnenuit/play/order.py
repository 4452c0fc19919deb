"""The order in which options are shown: shuffled for each participant, and the same each time for the same one.

It is never used where the order has a meaning.
"""

from collections.abc import Iterable
from hashlib import sha256

from binnenuit.play.dossier import Dossier

SEED = "order.seed"
"""The name under which a dossier keeps the seed; no id can be the same, because of the dot."""

SEEDS = 10_000
"""So many seeds there are: enough for a room to see other orders, and too few to know somebody by."""


def seed_of(dossier: Dossier) -> int | None:
    """The participant's seed, from 0 to SEEDS; None when there is none yet, or none that can be read."""
    kept = dossier.answers.get(SEED)
    return int(kept) if isinstance(kept, str) and kept.isascii() and kept.isdigit() and len(kept) < 6 else None


def with_seed(dossier: Dossier, seed: int) -> Dossier:
    """The dossier with this seed, unless it has one; as an answer it is in every save and merge."""
    return dossier if seed_of(dossier) is not None else dossier.answer(SEED, str(seed))


def shuffled(ids: Iterable[str], seed: int, name: str) -> tuple[str, ...]:
    """The ids in an order that only depends on the seed, the name of the list, and the ids themselves.

    One id more or less leaves the others in the order that they had.
    """
    return tuple(sorted(ids, key=lambda each: sha256(f"{seed}/{name}/{each}".encode()).digest()))
