"""How many people with a new habit turn a whole group round: the committed minority of Centola and others.

Centola, Becker, Brackbill and Baronchelli (2018), Experimental evidence for tipping points in social convention,
Science 360. People meet in pairs, see what the other does, and do what they saw most in their last few meetings. A
committed minority always does the new thing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from binnenuit.norms.bounds import real, whole

MOST = 1000
GRID = 1001
ZOOMS = 4


def critical_mass(memory: int) -> float:
    """The share of committed people, 0 to 1, above which a very large group goes over to the new norm.

    memory: the number M of meetings that people remember, from 1 to 1000; ValueError otherwise.

    The mean field. Let C be the share that is committed and x the share of the others that does the new thing. A
    random partner does it with chance q = C + (1 - C) x. When x stands still, a memory is M independent draws with
    chance q, and its owner does the new thing when more than half are new, or half and the coin says so:

        x = S(q) = P(B > M / 2) + P(B = M / 2) / 2   with B binomial (M, q).

    S rises, so x, which starts at 0, climbs to the lowest x for which both equations hold. Put into each other they say
    q = C + (1 - C) S(q), or

        C = (q - S(q)) / (1 - S(q)).

    The old norm holds while some q up to 1/2 gives that C: up to the highest value of the right side between 0 and 1/2.
    That is the critical mass: 0 for M = 1, 1/9 for M = 3, 0.242 for M = 12, 0.39 for M = 100, and it nears 1/2.
    So no single share is "the" critical mass. The paper reports about 25 % for people who remember some 12 meetings.
    An even M gives the same as the odd M below it, because the coin adds what one more meeting would.
    """
    memory = whole("memory", memory, 1, MOST)
    low, high, best = 0.0, 0.5, 0.0
    for _ in range(ZOOMS):
        q = np.linspace(low, high, GRID)
        old = 1 - _new(memory, q)
        mass = 1 - (1 - q) / old
        top = int(mass.argmax())
        best = float(mass[top])
        low, high = float(q[max(top - 1, 0)]), float(q[min(top + 1, GRID - 1)])
    return round(best, 12)


def _new(memory: int, q: NDArray[np.float64]) -> NDArray[np.float64]:
    """S(q): the chance that a memory of independent draws says new."""
    draws = np.arange(memory + 1)
    logs = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, memory + 1)))])
    ways = logs[-1] - logs - logs[::-1]
    inside = np.clip(q, 1e-300, 1 - 1e-16)[:, None]
    chances = np.exp(ways + draws * np.log(inside) + (memory - draws) * np.log1p(-inside))
    says = np.where(2 * draws == memory, 0.5, 2 * draws > memory)
    return np.asarray(chances @ says, dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Groups:
    """What became of the groups, round by round.

    - shares: (runs, rounds), the share of the others, those who are not committed, that does the new thing, 0 to 1
    - new: (rounds, n), who of the first group does the new thing; the committed come first
    - seen: (rounds, n), the share of new things in what each of these remembers, 0 to 1
    - committed: how many of the n always do the new thing
    """

    shares: NDArray[np.float64]
    new: NDArray[np.bool_]
    seen: NDArray[np.float64]
    committed: int


def simulate(n: int, memory: int, committed: float, rounds: int, seed: int, runs: int = 1) -> NDArray[np.float64]:
    """The shares of `groups`."""
    return groups(n, memory, committed, rounds, seed, runs).shares


def groups(n: int, memory: int, committed: float, rounds: int, seed: int, runs: int = 1) -> Groups:
    """The share of the others that does the new thing in each round of each run, and the people of the first.

    n: people, an even number of at least 2. memory: meetings that each remembers, at least 1. committed: the share,
    0 to 1, that always does the new thing, rounded to whole people. rounds: at least 0. seed: at least 0. runs: groups
    side by side, at least 1, independent of each other. ValueError otherwise.

    One round: the whole group falls into pairs at random, so that everybody meets exactly one other. In each pair both
    do at the same time what the majority of their last meetings did (a tie is a coin toss; the committed do the
    new thing), and both put what the other did in the place of their oldest memory. At first all memories are full of
    the old norm, so the first share is always 0. When everybody is committed there are no others; the share is then 1.
    """
    n, memory = whole("n", n, 2), whole("memory", memory, 1)
    if n % 2:
        raise ValueError(f"n is {n}; allowed is an even number of at least 2, so that all are in a pair")
    minority = int(real("committed", committed, 0, 1) * n + 0.5)
    rounds, runs = whole("rounds", rounds, 0), whole("runs", runs, 1)
    rng = np.random.default_rng(whole("seed", seed, 0))
    new_of, seen_of = np.ones((rounds, n), dtype=np.bool_), np.ones((rounds, n))
    if minority == n:
        return Groups(np.ones((runs, rounds)), new_of, seen_of, minority)
    people = runs * n
    memories = np.zeros((memory, people), dtype=np.bool_)
    seen = np.zeros(people, dtype=np.int64)
    everyone = np.arange(people).reshape(runs, n)
    always = everyone[:, :minority].ravel()
    partner = np.empty(people, dtype=np.int64)
    shares = np.empty((runs, rounds))
    for at in range(rounds):
        new = 2 * seen > memory
        if memory % 2 == 0:
            tied = np.flatnonzero(2 * seen == memory)
            new[tied] = rng.random(len(tied)) < 0.5
        new[always] = True
        shares[:, at] = new.reshape(runs, n)[:, minority:].mean(axis=1)
        new_of[at], seen_of[at] = new[:n], seen[:n] / memory
        one, other = rng.permuted(everyone, axis=1).reshape(-1, 2).T
        partner[one], partner[other] = other, one
        met = new[partner]
        oldest = memories[at % memory]
        seen += met
        seen -= oldest
        oldest[:] = met
    return Groups(shares, new_of, seen_of, minority)
