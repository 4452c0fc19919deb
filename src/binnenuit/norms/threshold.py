"""Who joins when enough others have: Granovetter's threshold model, everybody in sight of everybody.

Granovetter (1978), Threshold models of collective behavior, American Journal of Sociology 83(6).
"""

from collections.abc import Sequence
from math import log, pi, sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from binnenuit.norms.bounds import real
from binnenuit.norms.halving import last

WIDE = 1000.0
NARROW = 1e-9
"""A distribution of thresholds that is narrower, in per cent, counts as one threshold for all."""
BELL = NormalDist()


def cascade(thresholds: Sequence[float] | NDArray[np.generic]) -> NDArray[np.int64]:
    """How many people are active in each round, from nobody to the round after which nothing changes.

    thresholds: one a person, how many others must be active before this person joins; 0 or less joins at once, infinity
    never. All decide at the same time, and look at the round before. The first number is 0, the last is the
    equilibrium. ValueError when there is nobody, or for NaN. Granovetter (1978).
    """
    sorted_ones = np.sort(np.asarray(thresholds, dtype=np.float64))
    if sorted_ones.ndim != 1 or not len(sorted_ones):
        raise ValueError(f"thresholds has shape {sorted_ones.shape}; allowed is one number a person, of one or more")
    if np.isnan(sorted_ones[-1]):
        raise ValueError("thresholds has nan; allowed is any number and infinity")
    active = [0]
    while (joined := int(np.searchsorted(sorted_ones, active[-1], side="right"))) > active[-1]:
        active.append(joined)
    return np.array(active, dtype=np.int64)


def equilibrium(mean: float, sd: float) -> float:
    """Where the cascade of a very large crowd ends: the lowest fixed point, in per cent of the people.

    mean, sd: of the normal distribution of thresholds, in per cent; mean from -1000 to 1000, sd from 0 to 1000,
    ValueError otherwise. Thresholds below 0 count as 0, those above 100 are never met. With sd 0 everybody has the same
    threshold: nobody joins, or all when it is 0. Granovetter (1978), figure 2.
    """
    mean, sd = real("mean", mean, -WIDE, WIDE), real("sd", sd, 0, WIDE)
    if sd < NARROW:
        return 100.0 if mean <= 0 else 0.0

    # z = (r - mean) / sd; the fixed points r are the zeros of this, falling, then rising, then falling again in z
    def surplus(z: float) -> float:
        return 100 * BELL.cdf(z) - mean - sd * z

    low, high = -mean / sd, (100 - mean) / sd
    steepest = 100 / (sd * sqrt(2 * pi))
    if steepest > 1:
        turn = sqrt(2 * log(steepest))
        if surplus(-turn) <= 0:
            high = min(high, -turn)
        else:
            low = max(low, turn)
    return 100 * BELL.cdf(last(lambda z: surplus(z) > 0, low, high))


def critical_sd(mean: float) -> float:
    """The standard deviation of thresholds, in per cent, at which the equilibrium jumps from few people to nearly all.

    mean: between 0 and 50, both excluded, in per cent; ValueError otherwise, because from 50 on it grows without
    a jump. At the jump the curve of the normal distribution just touches the line of the fixed points: height and slope
    are those of the line. With z = (r - mean) / sd and F and f the standard normal distribution and its
    density that is sd = 100 f(z) and mean = 100 (F(z) - z f(z)), with one solution z below 0. Granovetter (1978),
    figure 2, finds 12.2 for a mean of 25.
    """
    mean = real("mean", mean, 0, 50)
    if mean in (0, 50):
        raise ValueError(f"mean is {mean:g}; allowed is a number between 0 and 50, both excluded")
    return 100 * BELL.pdf(last(lambda z: 100 * (BELL.cdf(z) - z * BELL.pdf(z)) < mean, -40.0, 0.0))
