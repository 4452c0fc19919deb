"""What a parameter may be; anything else is refused by name, with its value and the allowed range."""

import operator
from collections.abc import Iterable
from typing import SupportsFloat, SupportsIndex

import numpy as np
from numpy.typing import NDArray


def whole(name: str, value: SupportsIndex, low: int, high: int | None = None) -> int:
    """The value as an int; ValueError unless it is a whole number from low to high (None: no upper bound)."""
    try:
        number = operator.index(value)
    except TypeError:
        number = low - 1
    if number < low or (high is not None and number > high):
        reach = f"of at least {low}" if high is None else f"from {low} to {high}"
        raise ValueError(f"{name} is {value!r}; allowed is a whole number {reach}")
    return number


def real(name: str, value: SupportsFloat, low: float, high: float) -> float:
    """The value as a float; ValueError unless it is a number from low to high, which NaN is not."""
    number = float(value)
    if not low <= number <= high:
        raise ValueError(f"{name} is {value!r}; allowed is a number from {low:g} to {high:g}")
    return number


def nodes(name: str, values: Iterable[SupportsIndex], size: int) -> NDArray[np.int64]:
    """The distinct nodes among the values, sorted; ValueError when there is none or one is not in 0..size - 1."""
    found = sorted({whole(name, value, 0, size - 1) for value in values})
    if not found:
        raise ValueError(f"{name} is empty; allowed are one or more nodes from 0 to {size - 1}")
    return np.array(found, dtype=np.int64)
