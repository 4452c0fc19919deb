"""The route map as a picture: from above to below, so that it fits on a phone and beside text on paper.

Shape and line say it, colour repeats it: a route is a thick line with full dots, an earlier one an open band with
rings, what was not walked a thin dashed line with open dots; an ending is a square on its point, and a ring stands
around where the route is now.
"""

from collections.abc import Iterable
from html import escape
from itertools import pairwise

from binnenuit.look.tokens import colour
from binnenuit.play.roads import Road
from binnenuit.play.route_map import Mark, RouteMap

WIDTH, MARGIN, ROW, DROP = 320, 20, 34, 16
"""Units of the picture, on a phone of 320 px a little less than a pixel; endings lie a `DROP` lower than their row."""

SIZES = {"step": 12, "choice": 5.5, "ending": 9}
NOW, BEFORE, OPEN, SURFACE = map(colour, ("series-1", "series-2", "edge", "surface"))
INVERSE, TEXT, FOCUS = map(colour, ("inverse", "text", "focus"))


def drawn(found: RouteMap, title: str, description: str) -> str:
    """The picture as SVG with its text alternative; it needs no style, and refers to nothing outside itself."""
    height = _y(found.layout.rows - 1) + DROP + MARGIN
    both = found.roads_now | found.roads_before
    rest = [road for road in found.layout.roads if road not in both]
    lines = [
        _line(found, rest, f'stroke="{OPEN}" stroke-width="1.2" stroke-dasharray="3 4"'),
        _line(found, found.roads_before, f'stroke="{BEFORE}" stroke-width="11"'),
        _line(found, found.roads_before, f'stroke="{SURFACE}" stroke-width="7"'),
        _line(found, found.roads_now, f'stroke="{NOW}" stroke-width="4"'),
    ]
    return (
        f'<svg class="bn-map__svg" role="img" viewBox="0 0 {WIDTH} {height}" text-anchor="middle"'
        f' font-family="system-ui, sans-serif" font-size="15" font-weight="700">'
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>"
        f'<rect width="{WIDTH}" height="{height}" fill="{SURFACE}"/>'
        f'<g fill="none" stroke-linecap="round">{"".join(lines)}</g>{"".join(map(_mark, found.marks))}</svg>'
    )


def key_of(which: str) -> str:
    """A small picture of one line or shape, for beside its name; see KEYS."""
    return f'<svg class="bn-map__key" viewBox="0 0 44 24" width="44" height="24" aria-hidden="true">{KEYS[which]}</svg>'


def _y(row: int) -> int:
    return MARGIN + row * ROW


def _x(x: float) -> float:
    return round(MARGIN + x * (WIDTH - 2 * MARGIN), 1)


def _line(found: RouteMap, roads: Iterable[Road], look: str) -> str:
    """Roads as one path, each bent so that it leaves and arrives upright."""
    parts: list[str] = []
    for road in sorted(roads):
        points = [(_x(x), _y(row)) for row, x in found.layout.roads[road]]
        if road[1].kind == "ending":
            points[-1] = points[-1][0], points[-1][1] + DROP
        parts.append(f"M{points[0][0]:g} {points[0][1]}")
        for (left, y), (right, under) in pairwise(points):
            bend = (under - y) // 2
            parts.append(f"C{left:g} {y + bend} {right:g} {under - bend} {right:g} {under}")
    return f'<path d="{"".join(parts)}" {look}/>' if parts else ""


def _mark(mark: Mark) -> str:
    ending = mark.place.spot.kind == "ending"
    x, y = _x(mark.place.x), _y(mark.place.row) + (DROP if ending else 0)
    shape = _diamond if ending else _circle
    size = SIZES[mark.place.spot.kind]
    parts = []
    if mark.here and not ending:
        parts.append(shape(x, y, size + 8, f'fill="{SURFACE}" stroke="{FOCUS}" stroke-width="2.5"'))
    if mark.before:
        parts.append(shape(x, y, size + 3, f'fill="{SURFACE}" stroke="{BEFORE}" stroke-width="2.5"'))
    if mark.now:
        parts.append(shape(x, y, size, f'fill="{NOW}"'))
    if not parts:
        parts.append(shape(x, y, size * 0.65, f'fill="{SURFACE}" stroke="{OPEN}" stroke-width="1.5"'))
    if mark.name:
        ink = INVERSE if mark.now else TEXT
        parts.append(f'<text x="{x:g}" y="{y + 5}" fill="{ink}">{escape(mark.name)}</text>')
    if mark.title:
        return f"<g><title>{escape(mark.title)}</title>{''.join(parts)}</g>"
    return "".join(parts)


def _circle(x: float, y: float, size: float, look: str) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{size:g}" {look}/>'


def _diamond(x: float, y: float, size: float, look: str) -> str:
    return f'<path d="M{x:g} {y - size:g}l{size:g} {size:g}l-{size:g} {size:g}l-{size:g}-{size:g}z" {look}/>'


_BAND = (
    f'<path d="M2 12H42" stroke="{BEFORE}" stroke-width="11"/><path d="M2 12H42" stroke="{SURFACE}" stroke-width="7"/>'
)
_ROAD = f'<path d="M2 12H42" stroke="{NOW}" stroke-width="4"/>'
_RING = _circle(22, 12, 8.5, f'fill="{SURFACE}" stroke="{BEFORE}" stroke-width="2.5"')
_DOT = _circle(22, 12, 5.5, f'fill="{NOW}"')
KEYS = {
    "now": _ROAD + _DOT,
    "before": _BAND + _RING,
    "both": _BAND + _ROAD + _RING + _DOT,
    "open": f'<path d="M2 12H42" stroke="{OPEN}" stroke-width="1.2" stroke-dasharray="3 4"/>'
    + _circle(22, 12, 4, f'fill="{SURFACE}" stroke="{OPEN}" stroke-width="1.5"'),
    "here": _circle(22, 12, 10, f'fill="{SURFACE}" stroke="{FOCUS}" stroke-width="2.5"') + _DOT,
    "ending": _diamond(22, 12, 8, f'fill="{SURFACE}" stroke="{OPEN}" stroke-width="1.5"'),
}
"""What is explained beside the picture."""
