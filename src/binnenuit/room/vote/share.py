"""What may be shown of a handful of answers, so that nobody's own answer can be read from it.

The rule: from five answers up, in steps of five per cent, and the ends are open ("95 or more"). The open ends are wide
enough that even somebody who was there, and takes the own answer off, cannot tell what all the others said.
"""

from collections.abc import Sequence
from typing import NamedTuple

LEAST = 5
STEP = 5
HIGHEST = 95
TENTHS = 10


class Share(NamedTuple):
    """A share in per cent: one rounded number when `low == high`, else anything from `low` up to `high`."""

    low: int
    high: int


def own_share(agree: int, answers: int) -> Share | None:
    """How many agree, of those who said so or the opposite; None when too few did."""
    return _masked(agree, answers, spare=2, answers=answers) if answers >= LEAST else None


def perceived_share(total: int, answers: int) -> Share | None:
    """The mean of guesses from 0 to 10 that add up to `total`; None when too few guessed."""
    return _masked(total, TENTHS * answers, spare=1, answers=answers) if answers >= LEAST else None


def choice_shares(counts: Sequence[int]) -> tuple[Share, ...] | None:
    """The share of each of several choices, of which everybody made one; None when too few chose.

    Together they make a hundred, so one masked share could be found from the others. Therefore of two choices the
    second is what the first leaves, beside an open high end all others are open too, and a single open low end takes
    the next smallest with it: of those two only what both can be at most is told.
    """
    answers = sum(counts)
    if answers < LEAST:
        return None
    end = 100 - lid(answers, spare=2)
    shares = [_masked(count, answers, spare=2, answers=answers) for count in counts]
    if len(counts) == 2:
        return shares[0], Share(100 - shares[0].high, 100 - shares[0].low)
    if any(share.high == 100 for share in shares):
        return tuple(share if share.high == 100 else Share(0, end) for share in shares)
    low = [at for at, share in enumerate(shares) if share.low == 0]
    if len(low) == 1:
        at = min((at for at in range(len(shares)) if at not in low), key=lambda at: counts[at])
        rest = sum(share.low for other, share in enumerate(shares) if other != at)
        shares[at] = Share(0, max(end, 100 - rest))
    return tuple(shares)


def lid(answers: int, spare: int) -> int:
    """Where the open end begins: at least `spare` answers below all, and never above 95."""
    return min(HIGHEST, 100 * (answers - spare) // answers // STEP * STEP)


def _masked(part: int, whole: int, spare: int, answers: int) -> Share:
    rounded = (200 * part + STEP * whole) // (2 * STEP * whole) * STEP
    top = lid(answers, spare)
    if rounded >= top:
        return Share(top, 100)
    if rounded <= 100 - top:
        return Share(0, 100 - top)
    return Share(rounded, rounded)
