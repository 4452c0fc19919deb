"""How series and groups look: colour, dash and shape together, so that no meaning hangs on colour alone.

The colours are those of the theme (docs/look.md) or next to them, told apart with any colour vision.
Contrast on white: medians and names 9.2, 5.1 and 8.2; ghosts 3.4, 3.1 and 3.6. WCAG 2.2 AA asks 4.5 for text and
3 for lines.
"""

from dataclasses import dataclass
from typing import Literal

Effect = Literal["helped", "hurt", "same"]

TEXT = "#1f2a2e"
MUTED = "#536066"
GRID = "#ddd6c8"
EDGE = "#7a8487"
SURFACE = "#ffffff"


@dataclass(frozen=True)
class Stroke:
    """The look of one series: its median, its ghosts and its marker."""

    colour: str
    ghost: str
    dashes: tuple[float, ...]
    marker: str


@dataclass(frozen=True)
class Shape:
    """The look of one group of dots."""

    colour: str
    marker: str
    size: float


STROKES = (
    Stroke("#0e4f58", "#5d949c", (), "o"),
    Stroke("#b5500f", "#cb7f46", (6, 2.5), "s"),
    Stroke("#6d3a80", "#a377b2", (8, 2, 1.5, 2), "^"),
)

SHAPES: dict[Effect, Shape] = {
    "helped": Shape("#0e4f58", "^", 5.5),
    "hurt": Shape("#b5500f", "v", 5.5),
    "same": Shape("#6b7579", "o", 4),
}
