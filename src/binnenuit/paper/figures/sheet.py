"""The sheet that a picture is drawn on: a ground that is drawn once, and artists on top that change."""

import re
from collections.abc import Mapping
from html import escape
from io import StringIO
from itertools import count
from typing import Any, Protocol

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.transforms import IdentityTransform
from numpy.typing import NDArray

from binnenuit.paper.figures.frame import HEIGHT, WIDTH, Frame
from binnenuit.paper.figures.palette import SURFACE

Values = NDArray[np.float64]

_NUMBERS = count(1)
_NOBODY: Mapping[str, Any] = {"Date": None, "Creator": None, "Format": None, "Type": None}
_BODY = re.compile(r"</style>\s*</defs>(.*)</svg>", re.DOTALL)
_CLUTTER = re.compile(r' id="[A-Za-z.0-9]+_\d+"| transform="rotate\(-0 [^"]*"|; font-family: [^;"]*|<!--.*?-->')
_HALO = f'<text stroke="{SURFACE}" stroke-width="4" paint-order="stroke" '
_BREAK = re.compile(r"\s*\n\s*(?:L )?")


class Ground(Protocol):
    """What is drawn once, below everything that changes."""

    def draw(self, figure: Figure, /) -> object:
        """Puts it on an empty figure."""


class Sheet:
    """One Figure that is kept. `show` returns it as SVG text; ids in it belong to this sheet alone."""

    def __init__(self) -> None:
        self._name = f"bn-figure-{next(_NUMBERS)}"
        self._figure = _blank()
        self._ground_of: Ground | None = None
        self._ground = ""

    def put(self, artist: Artist) -> None:
        """Adds something that may change; its coordinates are units of the sheet."""
        artist.set_transform(IdentityTransform())
        self._figure.add_artist(artist)

    def show(self, frame: Ground, title: str, description: str) -> str:
        """The picture as it now is, with its text alternative. It holds no prolog, date, font or outside address."""
        if frame != self._ground_of:
            ground = _blank()
            frame.draw(ground)
            self._ground_of, self._ground = frame, self._body(ground)
        name = self._name
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img"'
            f' aria-labelledby="{name}-title {name}-desc" viewBox="0 0 {WIDTH} {HEIGHT}" width="100%"'
            f' stroke-linejoin="round"><title id="{name}-title">{escape(title)}</title>'
            f'<desc id="{name}-desc">{escape(description)}</desc>'
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{SURFACE}"/>{self._ground}{self._body(self._figure)}</svg>'
        )

    def _body(self, figure: Figure) -> str:
        """What matplotlib writes for the artists, without names that two pictures on a page would share."""
        written = StringIO()
        with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": self._name}):
            figure.canvas.print_figure(written, format="svg", metadata=_NOBODY)
        body = _BODY.search(written.getvalue())
        assert body is not None
        text = _BREAK.sub(" ", _CLUTTER.sub("", body[1])).replace("> <", "><").strip()
        return text.replace("<text ", _HALO)


def on_sheet(frame: Frame, x: Values, y: Values) -> tuple[Values, Values]:
    """Values as places on the sheet, within the axes, to a tenth of a unit so that the text stays short."""
    left, bottom, right, top = frame.box()
    (x0, x1), (y0, y1) = frame.x_range, frame.y_range
    across = left + (np.clip(x, x0, x1) - x0) / (x1 - x0) * (right - left)
    up = bottom + (np.clip(y, y0, y1) - y0) / (y1 - y0) * (top - bottom)
    return np.round(across, 1), np.round(up, 1)


def _blank() -> Figure:
    figure = Figure(figsize=(WIDTH / 72, HEIGHT / 72), dpi=72, frameon=False)
    FigureCanvasSVG(figure)
    return figure
