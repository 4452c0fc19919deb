"""Runs through time: for each series its median, as a thick line, and every single run, thin behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from matplotlib.artist import Artist
from matplotlib.lines import Line2D
from matplotlib.text import Text

from binnenuit.paper.figures.frame import LINE, SIZE, Frame
from binnenuit.paper.figures.labels import KEY, LEAD, place, room
from binnenuit.paper.figures.palette import MUTED, STROKES, SURFACE, Stroke
from binnenuit.paper.figures.sheet import Sheet, Values, on_sheet

#: Points of a median between two markers.
EVERY = 8


@dataclass(frozen=True)
class Series:
    """What one set of settings gives: `median` (points,) and `runs` (runs, points), in the units of the y axis."""

    name: str
    median: Values
    runs: Values


@dataclass(frozen=True)
class Lines:
    """A picture of one to three series over the same, rising `x` (points,). `marks` are moments: place and word."""

    title: str
    description: str
    x_label: str
    y_label: str
    x: Values
    series: Sequence[Series]
    marks: Sequence[tuple[float, str]]
    y_range: tuple[float, float]
    language: str = "nl"

    def frame(self) -> Frame:
        """The axes, with a row on top when a mark has a word, and room at the side for the names."""
        ends = float(self.x[0]), float(self.x[-1])
        rows = int(any(word for _, word in self.marks))
        side = room([series.name for series in self.series])
        return Frame(self.x_label, self.y_label, ends, self.y_range, rows, self.language, side)


class LineFigure:
    """Draws `Lines`, again and again on the same sheet; each series keeps its artists, only their data change."""

    def __init__(self) -> None:
        self._sheet = Sheet()
        self._marks = Line2D([], [], color=MUTED, linewidth=1, linestyle=(0, (2, 3)))
        self._ghosts = [Line2D([], [], color=stroke.ghost, linewidth=0.6) for stroke in STROKES]
        self._medians = [_median(stroke) for stroke in STROKES]
        self._keys = [_key(stroke) for stroke in STROKES]
        self._leads = [Line2D([], [], color=stroke.colour, linewidth=1) for stroke in STROKES]
        for line in (self._marks, *self._ghosts, *self._medians, *self._leads, *self._keys):
            self._sheet.put(line)
        self._words: list[Artist] = []

    def draw(self, lines: Lines) -> str:
        """The picture as SVG text, its title and description included; ValueError for too many series."""
        if not 1 <= len(lines.series) <= len(STROKES):
            raise ValueError(f"{len(lines.series)} series; 1 to {len(STROKES)} can be told apart")
        frame = lines.frame()
        for word in self._words:
            word.remove()
        self._words = []
        self._draw_marks(frame, lines.marks)
        medians = []
        for number, (ghosts, median) in enumerate(zip(self._ghosts, self._medians, strict=True)):
            if number < len(lines.series):
                series = lines.series[number]
                x, y = on_sheet(frame, lines.x, series.median)
                median.set_data(x, y)
                ghosts.set_data(*_threaded(*on_sheet(frame, lines.x, series.runs)))
                medians.append(y)
            else:
                median.set_data([], [])
                ghosts.set_data([], [])
                self._keys[number].set_data([], [])
                self._leads[number].set_data([], [])
        self._name(frame, [series.name for series in lines.series], [float(median[-1]) for median in medians])
        return self._sheet.show(frame, lines.title, lines.description)

    def _draw_marks(self, frame: Frame, marks: Sequence[tuple[float, str]]) -> None:
        """A line for each moment; a word at the first of moments with the same word, when there is room."""
        left, bottom, right, top = frame.box()
        places, _ = on_sheet(frame, np.array([place for place, _ in marks]), np.zeros(len(marks)))
        gap = np.full(len(places), np.nan)
        up = np.tile([bottom, top, np.nan], len(places))
        self._marks.set_data(np.column_stack([places, places, gap]).ravel(), up)
        free = left
        for word, same in groupby(zip(places, marks, strict=True), key=lambda one: one[1][1]):
            wide = len(word) * SIZE * 0.55
            start = min(max(float(next(same)[0]) - 4, left), right - wide)
            if word and start >= free:
                self._write(start, top + 5, word, MUTED)
                free = start + wide

    def _name(self, frame: Frame, names: Sequence[str], ends: Sequence[float]) -> None:
        """The name of each line at its end, behind its marker."""
        _, bottom, right, top = frame.box()
        for number, label in enumerate(place(names, ends, bottom - LINE, top + LINE / 2)):
            self._leads[number].set_data([right, right + LEAD], [label.end, label.key])
            self._keys[number].set_data([right + LEAD], [label.key])
            for row, text in enumerate(label.rows):
                self._write(right + LEAD + KEY, label.top - LINE * (row + 1) + 4, text, STROKES[number].colour)

    def _write(self, x: float, y: float, text: str, colour: str) -> None:
        word = Text(round(x, 1), round(y, 1), text, size=SIZE, color=colour, parse_math=False)
        self._sheet.put(word)
        self._words.append(word)


def _median(stroke: Stroke) -> Line2D:
    line = _key(stroke)
    line.set(linewidth=3, linestyle=(0, stroke.dashes) if stroke.dashes else "-", markevery=EVERY)
    return line


def _key(stroke: Stroke) -> Line2D:
    return Line2D(
        [], [], color=stroke.colour, marker=stroke.marker, markersize=9, markeredgecolor=SURFACE, linestyle="none"
    )


def _threaded(x: Values, y: Values) -> tuple[Values, Values]:
    """All runs as one line with a gap after each; one artist is three times as fast to write as twenty."""
    gap = np.full((len(y), 1), np.nan)
    return np.append(np.tile(x, (len(y), 1)), gap, axis=1).ravel(), np.append(y, gap, axis=1).ravel()
