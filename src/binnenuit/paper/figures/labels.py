"""Where the name of a line goes: right of the axes, at the height where the line ends, in the order of the lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

from binnenuit.paper.figures.frame import LINE, SIZE

#: The longest row of a name, in letters; a longer word is a row of its own.
LETTERS = 12
#: From the axes to a marker, and from there to its name.
LEAD, KEY = 16, 9


@dataclass(frozen=True)
class Label:
    """The rows of a name, from `top` down, and the height at which its line ends."""

    rows: tuple[str, ...]
    top: float
    end: float

    @property
    def bottom(self) -> float:
        """Where the last row ends."""
        return self.top - LINE * len(self.rows)

    @property
    def key(self) -> float:
        """The height of its marker, in the middle of the first row."""
        return self.top - LINE / 2


def rows_of(name: str) -> tuple[str, ...]:
    """A name in rows."""
    return tuple(wrap(name, LETTERS, break_long_words=False)) or ("",)


def room(names: Sequence[str]) -> float:
    """How wide the names are, with what stands before them."""
    return LEAD + KEY + max(len(row) for name in names for row in rows_of(name)) * SIZE * 0.56


def place(names: Sequence[str], ends: Sequence[float], bottom: float, top: float) -> list[Label]:
    """A label for each line, as near to its end as fits between `bottom` and `top` without covering another."""
    rows = [rows_of(name) for name in names]
    order = sorted(range(len(names)), key=lambda number: -ends[number])
    tops: dict[int, float] = {}
    ceiling = top
    for number in order:  # from the highest end down, each below the one before
        tops[number] = min(ends[number] + LINE / 2, ceiling)
        ceiling = tops[number] - LINE * len(rows[number])
    floor = bottom
    for number in reversed(order):  # and up again where the last would fall off
        tops[number] = max(tops[number], floor + LINE * len(rows[number]))
        floor = tops[number]
    return [Label(rows[number], tops[number], ends[number]) for number in range(len(names))]
