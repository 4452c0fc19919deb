"""What an experiment shows: curves or dots, a table, sentences, and people who speak or stay silent."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from binnenuit.norms.meeting import GUEST

Values = NDArray[np.float64]
RUNS = 20
"""Never one run alone: so many show behind the line."""
SEED = 20190312


@dataclass(frozen=True, slots=True)
class Curve:
    """One line through time: `median` (points,) of `runs` (runs, points), both in people of the 100."""

    name: str
    median: Values
    runs: Values


@dataclass(frozen=True, slots=True)
class Cloud:
    """The settings in which the same happened, as points (settings, 2)."""

    name: str
    effect: Literal["helped", "hurt", "same"]
    points: Values


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table; `low`, `mid` and `high` draw its bar, where the table has bars."""

    name: str
    cells: tuple[str, ...]
    chosen: bool = False
    low: float = 0.0
    mid: float = 0.0
    high: float = 0.0


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of the picture. `bar` is the range of the bars, None for a table without."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    bar: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Crowd:
    """People through time. `frames` (moments, people): 0 silent, 1 in support, 2 against, plus 4 for a guest."""

    name: str
    frames: NDArray[np.uint8]

    @property
    def meetings(self) -> list[int]:
        """The moments at which there are guests."""
        return [int(at) for at in np.flatnonzero((self.frames & GUEST).any(axis=1))]


@dataclass(frozen=True, slots=True)
class Finding:
    """All that an experiment has to show; either `curves` or `clouds` is empty."""

    title: str
    x_label: str
    y_label: str
    sentences: tuple[str, ...]
    table: Table
    x: Values
    x_range: tuple[float, float] = (0, 1)
    y_range: tuple[float, float] = (0, 100)
    curves: tuple[Curve, ...] = ()
    clouds: tuple[Cloud, ...] = ()
    marks: tuple[tuple[float, str], ...] = ()
    crowds: tuple[Crowd, ...] = ()


def curve(name: str, runs: NDArray[np.floating]) -> Curve:
    """The curve of runs (runs, points) given as shares, 0 to 1."""
    hundred = 100 * np.asarray(runs, dtype=np.float64)
    return Curve(name, np.median(hundred, axis=0), hundred)


def in_hundred(share: float) -> int:
    """A share as people of the 100."""
    return round(100 * float(share))


def signed(points: float) -> str:
    """A difference with its sign, as whole points: +3, −2 and 0."""
    number = round(points)
    return f"{'+' if number > 0 else '−' if number < 0 else ''}{abs(number)}"
