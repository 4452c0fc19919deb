"""Many worlds at once: each dot is one, its shape and colour say what a conversation did there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.artist import Artist
from matplotlib.lines import Line2D
from matplotlib.text import Text
from numpy.typing import NDArray

from binnenuit.paper.figures.frame import GAP, LINE, RIGHT, SIZE, WIDTH, Frame
from binnenuit.paper.figures.palette import SHAPES, SURFACE, TEXT, Effect, Shape
from binnenuit.paper.figures.sheet import Sheet, on_sheet


@dataclass(frozen=True)
class Group:
    """The worlds of one kind: `xy` (worlds, 2), and the name that the legend gives them."""

    name: str
    effect: Effect
    xy: NDArray[np.float64]


@dataclass(frozen=True)
class Dots:
    """A picture of groups of worlds; a world outside the ranges is shown at the edge. The last group lies on top."""

    title: str
    description: str
    x_label: str
    y_label: str
    groups: Sequence[Group]
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    language: str = "nl"


class DotFigure:
    """Draws `Dots`, again and again on the same sheet."""

    def __init__(self) -> None:
        self._sheet = Sheet()
        self._drawn: list[Artist] = []

    def draw(self, dots: Dots) -> str:
        """The picture as SVG text, its title, description and legend included."""
        for artist in self._drawn:
            artist.remove()
        self._drawn = []
        legend = list(_rows(dots.groups))
        frame = Frame(dots.x_label, dots.y_label, dots.x_range, dots.y_range, len(legend), dots.language)
        for group in dots.groups:
            x, y = on_sheet(frame, group.xy[:, 0], group.xy[:, 1])
            self._put(_line(SHAPES[group.effect], x, y))
        over = frame.box()[3] + LINE * len(legend) + GAP
        for row, groups in enumerate(legend):
            for left, group in groups:
                base = round(over - LINE * (row + 0.7), 1)
                self._put(_line(SHAPES[group.effect], np.array([left + 6]), np.array([base + 5]), larger=3))
                self._put(Text(round(left + 17, 1), base, group.name, size=SIZE, color=TEXT, parse_math=False))
        return self._sheet.show(frame, dots.title, dots.description)

    def _put(self, artist: Artist) -> None:
        self._sheet.put(artist)
        self._drawn.append(artist)


def _line(shape: Shape, x: NDArray[np.float64], y: NDArray[np.float64], larger: float = 0) -> Line2D:
    return Line2D(
        x, y, color=shape.colour, marker=shape.marker, markersize=shape.size + larger, markeredgecolor=SURFACE,
        markeredgewidth=0.5, linestyle="none",
    )  # fmt: skip


def _rows(groups: Sequence[Group]) -> Iterator[list[tuple[float, Group]]]:
    """The legend: groups with their left edges, as many in a row as fit."""
    row: list[tuple[float, Group]] = []
    left = 0.0
    for group in groups:
        wide = 28 + len(group.name) * SIZE * 0.5
        if row and left + wide > WIDTH - RIGHT:
            yield row
            row, left = [], 0.0
        row.append((left, group))
        left += wide
    if row:
        yield row
