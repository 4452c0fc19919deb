"""How series look: colour, dash and shape together, so that no meaning hangs on colour alone.

The colours are those of look/tokens.toml, with their contrasts.
"""

from dataclasses import dataclass

from binnenuit.look.tokens import colour

TEXT, MUTED, GRID, EDGE, SURFACE = map(colour, ("text", "muted", "line", "edge", "surface"))


@dataclass(frozen=True)
class Stroke:
    """The look of one series: its median, its ghosts and its marker."""

    colour: str
    ghost: str
    dashes: tuple[float, ...]
    marker: str


STROKES = (
    Stroke(colour("series-1"), colour("series-1-ghost"), (), "o"),
    Stroke(colour("series-2"), colour("series-2-ghost"), (6, 2.5), "s"),
    Stroke(colour("series-3"), colour("series-3-ghost"), (8, 2, 1.5, 2), "^"),
)
