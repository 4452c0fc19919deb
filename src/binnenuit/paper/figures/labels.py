"""Where the name of a line goes: near its end, off the lines and off the other names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

import numpy as np
from numpy.typing import NDArray

from binnenuit.paper.figures.frame import LINE, SIZE

#: The longest row of a name, in letters.
LETTERS = 28
#: Half of a thick line with its marker.
NEAR = 7


@dataclass(frozen=True)
class Label:
    """The rows of a name, and the box for them on the sheet."""

    rows: tuple[str, ...]
    left: float
    bottom: float
    right: float
    top: float

    def covers(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> int:
        """How many points of a line lie under the box."""
        inside = (x >= self.left) & (y >= self.bottom - NEAR) & (y <= self.top + NEAR)
        return int(inside.sum())

    def overlaps(self, other: "Label") -> bool:
        """Whether two boxes share a piece; both end at the right edge."""
        return self.bottom < other.top and other.bottom < self.top


def place(
    names: Sequence[str], x: NDArray[np.float64], lines: Sequence[NDArray[np.float64]], bottom: float, top: float
) -> list[Label]:
    """A label for each line: the nearest place beside its end that covers the least."""
    done: list[Label] = []
    for name, line in zip(names, lines, strict=True):

        def cost(label: Label, end: float = float(line[-1])) -> float:
            away = abs((label.bottom + label.top) / 2 - end)
            return away + 20 * sum(label.covers(x, one) for one in lines) + 500 * sum(map(label.overlaps, done))

        done.append(min(_places(name, float(x[-1]), bottom, top), key=cost))
    return done


def _places(name: str, right: float, bottom: float, top: float) -> Iterator[Label]:
    rows = tuple(wrap(name, LETTERS)) or ("",)
    wide = max(map(len, rows)) * SIZE * 0.56 + 16
    high = len(rows) * LINE
    for under in np.arange(bottom + 2, top - high, 4.0):
        yield Label(rows, right - wide, float(under), right, float(under) + high)
