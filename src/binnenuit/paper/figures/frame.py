"""What stands around a picture and never moves: axes, labels and grid."""

from dataclasses import dataclass
from textwrap import wrap

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from binnenuit.paper.figures.palette import EDGE, GRID, MUTED, TEXT
from binnenuit.paper.numbers import plain

#: Units of the picture. On a phone of 375 px its width is some 335 px, so that 14 units are 12 px there.
WIDTH, HEIGHT = 400, 300
SIZE, LINE = 14, 17
#: How much text of that size fits over the whole width.
LETTERS = 54
LEFT, RIGHT, TOP = 38, 14, 8
#: Between rows of text and the axes below them.
GAP = 4


@dataclass(frozen=True)
class Frame:
    """Labels and ranges of both axes, and the rows of text that need room between the y label and the axes.

    `language` is that of the numbers along the axes; `side` is the room right of the axes.
    """

    x_label: str
    y_label: str
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    rows: int = 0
    language: str = "nl"
    side: float = RIGHT

    def box(self) -> tuple[float, float, float, float]:
        """Where the axes are on the sheet: left, bottom, right, top; the origin is at the bottom left."""
        bottom = 25 + LINE * len(wrap(self.x_label, LETTERS))
        top = TOP + LINE * (self.rows + len(wrap(self.y_label, LETTERS))) + GAP
        return LEFT, bottom, WIDTH - self.side, HEIGHT - top

    def draw(self, figure: Figure) -> Axes:
        """Puts axes with labels on an empty figure."""
        left, bottom, right, top = self.box()
        axes = figure.add_axes(
            (left / WIDTH, bottom / HEIGHT, (right - left) / WIDTH, (top - bottom) / HEIGHT),
            xlim=self.x_range,
            ylim=self.y_range,
        )
        axes.spines[["top", "right"]].set_visible(False)
        axes.spines[["left", "bottom"]].set_color(EDGE)
        axes.grid(color=GRID, linewidth=1)
        axes.set_axisbelow(True)
        axes.tick_params(labelsize=SIZE, labelcolor=MUTED, color=EDGE, length=4)
        axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
        axes.yaxis.set_major_locator(MaxNLocator(5))
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_formatter(FuncFormatter(lambda value, _place: written(value, self.language)))
        over = HEIGHT - TOP
        for row, text in enumerate(wrap(self.y_label, LETTERS)):
            figure.text(
                6 / WIDTH, (over - LINE * (row + 1) + 6) / HEIGHT, text, size=SIZE, color=TEXT, parse_math=False
            )
        for row, text in enumerate(wrap(self.x_label, LETTERS)[::-1]):
            figure.text(
                1 - RIGHT / WIDTH, (5 + LINE * row) / HEIGHT, text, size=SIZE, color=TEXT, ha="right", parse_math=False
            )
        return axes


def written(value: float, language: str) -> str:
    """A number in a picture as a reader of that language writes it, with a real minus sign."""
    return plain(value, language).replace("-", "\N{MINUS SIGN}")
