"""What an experiment shows: curves, a table, sentences, and people who speak or stay silent."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from binnenuit.norms.meeting import GUEST

Values = NDArray[np.float64]
RUNS = 20
"""Never one run alone: so many show behind the line."""
SEED = 20190312


@dataclass(frozen=True, slots=True)
class Curve:
    """One line: `median` (points,) of `runs` (runs, points), both of the 100; no runs where a point is of many."""

    name: str
    median: Values
    runs: Values


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
    """People through time, each in the same place in every crowd of a finding.

    - frames: (moments, people): 0 silent, 1 says yes, 2 says no, plus 4 for a guest, plus 8 for yes inside
    - beliefs: (moments, people), what each thinks of the others, in people of the 100
    - wants: (people,), what each must see before saying anything, in people of the 100; 101 for more than all
    """

    name: str
    frames: NDArray[np.uint8]
    beliefs: NDArray[np.uint8]
    wants: NDArray[np.uint8]

    @property
    def meetings(self) -> list[int]:
        """The moments at which there are guests."""
        return [int(at) for at in np.flatnonzero((self.frames & GUEST).any(axis=1))]


@dataclass(frozen=True, slots=True)
class Finding:
    """All that an experiment has to show.

    `measures` are the numbers that a mission can ask for, by name; those of a format as `format.name`.
    """

    title: str
    x_label: str
    y_label: str
    sentences: tuple[str, ...]
    table: Table
    x: Values
    y_range: tuple[float, float] = (0, 100)
    curves: tuple[Curve, ...] = ()
    marks: tuple[tuple[float, str], ...] = ()
    crowds: tuple[Crowd, ...] = ()
    measures: Mapping[str, float] = field(default_factory=dict)


def curve(name: str, runs: NDArray[np.floating]) -> Curve:
    """The curve of runs (runs, points) given as shares, 0 to 1."""
    hundred = 100 * np.asarray(runs, dtype=np.float64)
    return Curve(name, np.median(hundred, axis=0), hundred)


def bytes_of(shares: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Shares as whole people of the 100; below none is none, more than all is 101."""
    return np.clip(np.rint(100 * np.asarray(shares, dtype=np.float64)), 0, 101).astype(np.uint8)


def in_hundred(share: float) -> int:
    """A share as people of the 100."""
    return round(100 * float(share))


def signed(points: float) -> str:
    """A difference with its sign, as whole points: +3, −2 and 0."""
    number = round(points)
    return f"{'+' if number > 0 else '−' if number < 0 else ''}{abs(number)}"
