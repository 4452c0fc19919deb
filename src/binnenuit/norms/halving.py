"""Finds where something stops to hold, by halving the interval until it is as small as numbers get."""

from collections.abc import Callable

STEPS = 100
"""More than a float has bits between the ends that we ask for."""


def last(holds: Callable[[float], bool], low: float, high: float) -> float:
    """The highest number from low up to which something holds, when it does not hold from there to high."""
    for _ in range(STEPS):
        middle = (low + high) / 2
        if holds(middle):
            low = middle
        else:
            high = middle
    return (low + high) / 2
