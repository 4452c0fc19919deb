"""A few shares side by side: each a bar from 0 to 100 with its name above it and its number behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from binnenuit.paper.figures.frame import HEIGHT, LETTERS, SIZE, WIDTH, written
from binnenuit.paper.figures.palette import GRID, STROKES, TEXT
from binnenuit.paper.figures.sheet import Sheet

MOST = 6
LEFT, RIGHT = 8, 52
THICK = 14


@dataclass(frozen=True)
class Bar:
    """One share of a hundred, 0 to 100, and what it is of."""

    name: str
    value: float


@dataclass(frozen=True)
class Bars:
    """A picture of at most six shares."""

    title: str
    description: str
    bars: Sequence[Bar]
    language: str = "nl"


@dataclass(frozen=True)
class _Nothing:
    """A ground without axes: every bar has its number beside it."""

    def draw(self, _figure: Figure) -> None:
        """Draws nothing."""


class BarFigure:
    """Draws `Bars`."""

    def draw(self, bars: Bars) -> str:
        """The picture as SVG text; ValueError for no bars, more than six, or a share outside 0 to 100."""
        if not 1 <= len(bars.bars) <= MOST:
            raise ValueError(f"{len(bars.bars)} bars; allowed are 1 to {MOST}")
        sheet = Sheet()
        room = HEIGHT / len(bars.bars)
        for number, bar in enumerate(bars.bars):
            if not 0 <= bar.value <= 100:
                raise ValueError(f"{bar.name} is {bar.value}; allowed is 0 to 100")
            middle = HEIGHT - room * number - room / 2 - SIZE / 2
            for artist in _drawn(bar, middle, bars.language):
                sheet.put(artist)
        return sheet.show(_Nothing(), bars.title, bars.description)


def _drawn(bar: Bar, middle: float, language: str) -> list[Artist]:
    end = LEFT + (WIDTH - LEFT - RIGHT) * bar.value / 100
    across = np.array([LEFT, WIDTH - RIGHT])
    return [
        Text(LEFT, middle + THICK, bar.name[:LETTERS], size=SIZE, color=TEXT, parse_math=False),
        Line2D(across, [middle, middle], color=GRID, linewidth=THICK, solid_capstyle="butt"),
        Line2D([LEFT, end], [middle, middle], color=STROKES[0].colour, linewidth=THICK, solid_capstyle="butt"),
        Text(end + 6, middle - 5, written(bar.value, language), size=SIZE, color=TEXT, weight="bold", parse_math=False),
    ]
