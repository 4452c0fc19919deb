"""A community in numbers, and the same people drawn from a seed again and again.

The people have a private attitude, a picture of what the others think, a threshold for speaking and a loudness. They
have no origin, no sex and no name.
"""

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

from binnenuit.norms.bounds import real, whole
from binnenuit.norms.networks import neighbour_table, rewire, ring

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Population:
    """What a community is like at the start; all shares lie between 0 and 1.

    - people: how many, at least 10
    - weeks: how long they are followed
    - share: who privately support that everybody chooses for themselves
    - perceived, perceived_spread: what people think that share is, on average, and its standard deviation
    - daring, daring_spread: the threshold for speaking: the support for the own view that somebody must see first,
      on average, and its standard deviation
    - loudness: how heavily the voice of an opponent counts beside that of a supporter (1: as heavily), 0.1 to 10
    - everyday: how safe it is to speak in daily life
    - learn: how far one voice heard in daily life moves the picture that somebody has of the others
    - friends, shortcuts: a small world, a ring of so many neighbours with this share of ties rewired
      (Watts & Strogatz 1998, Nature)

    Raises ValueError, naming the field, when a number lies outside its range.
    """

    people: int = 150
    weeks: int = 52
    share: float = 0.65
    perceived: float = 0.38
    perceived_spread: float = 0.12
    daring: float = 0.58
    daring_spread: float = 0.13
    loudness: float = 1.4
    everyday: float = 0.1
    learn: float = 0.04
    friends: int = 6
    shortcuts: float = 0.1

    def __post_init__(self) -> None:
        whole("people", self.people, 10, 10_000)
        whole("weeks", self.weeks, 1, 520)
        whole("friends", self.friends, 2, self.people - 2)
        real("loudness", self.loudness, 0.1, 10)
        for name in ("share", "perceived", "perceived_spread", "daring", "daring_spread"):
            real(name, getattr(self, name), 0, 1)
        for name in ("everyday", "learn", "shortcuts"):
            real(name, getattr(self, name), 0, 1)

    @property
    def size(self) -> dict[str, Any]:
        """The numbers that decide which people are drawn; the others only change what they think and dare."""
        return {name: getattr(self, name) for name in ("people", "weeks", "friends", "shortcuts")}


@dataclass(frozen=True, slots=True)
class People:
    """The people of some runs, in standard scores; the same for every format, so that comparisons are paired.

    - attitude, picture, threshold: (runs, people), standard normal, in every run the same values in another order
    - loudness: (runs, people), positive, median 1
    - partner: (weeks, runs * people), whom each meets each week, as a place in a run-by-people array laid flat
    - eagerness: (runs, people), who comes first when a meeting has room for some
    """

    attitude: Floats
    picture: Floats
    threshold: Floats
    loudness: Floats
    partner: NDArray[np.intp]
    eagerness: Floats

    @property
    def runs(self) -> int:
        """How many runs there are."""
        return int(self.attitude.shape[0])


LOUDNESS_SPREAD = 0.4
"""Standard deviation of the logarithm of loudness: one in six speaks half as much again as the median."""


@lru_cache(maxsize=4)
def draw(runs: int, seed: int, people: int, weeks: int, friends: int, shortcuts: float) -> People:
    """The people of so many runs, always the same for the same numbers; every run has its own network.

    Raises ValueError when runs is below 1.
    """
    whole("runs", runs, 1, 10_000)
    rng = np.random.default_rng(seed)
    scores = np.array([NormalDist().inv_cdf((at + 0.5) / people) for at in range(people)], dtype=np.float32)
    attitude, picture, threshold, loudness = (rng.permuted(np.tile(scores, (runs, 1)), axis=1) for _ in range(4))
    start = ring(people, friends)
    tables = np.stack([neighbour_table(rewire(start, shortcuts, int(rng.integers(2**32)))) for _ in range(runs)])
    chosen = rng.integers(0, friends, size=(weeks, runs, people))
    met = tables[np.arange(runs)[:, None], np.arange(people), chosen]
    partner = (met + (np.arange(runs) * people)[:, None]).reshape(weeks, runs * people).astype(np.intp)
    return People(
        attitude,
        picture,
        threshold,
        np.exp(LOUDNESS_SPREAD * loudness),
        partner,
        rng.gumbel(size=(runs, people)).astype(np.float32),
    )
