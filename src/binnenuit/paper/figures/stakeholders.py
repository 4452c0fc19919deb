"""A stakeholder map as a picture, as wide as a phone: influence upwards, stance to the right, nearness in the mark.

Shape says it, colour repeats it: a party that is near is a full disc, one in between has a double ring, one that is
far a dashed ring. Each has its number; its name stands in the table beside the picture.
"""

from collections.abc import Sequence
from html import escape

from binnenuit.course.records.worksheet import StakeholderMap
from binnenuit.look.tokens import colour
from binnenuit.play.sheet.stakeholders import Placed, Spot, spots

WIDTH, LEFT, TOP, BELOW, SIDE = 320, 30, 24, 44, 280
"""Units of the picture, on a phone of 320 px a little less than a pixel; the square has sides of `SIDE`."""
RADIUS = 13.0
NEAR, EDGE, LINE, SURFACE = map(colour, ("series-1", "edge", "line", "surface"))
TEXT, INVERSE, MUTED = map(colour, ("text", "inverse", "muted"))
LOOKS = ("far", "middle", "near")


def drawn(about: StakeholderMap, parties: Sequence[Placed], title: str, description: str) -> str:
    """The picture as SVG with its text alternative; it needs no style, and refers to nothing outside itself."""
    height = TOP + SIDE + BELOW
    columns, rows = len(about.stance.levels), len(about.influence.levels)
    marks = "".join(_spot(about, spot, SIDE / max(columns, rows)) for spot in spots(about, parties))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="bn-stakeholders__svg" role="img"'
        f' viewBox="0 0 {WIDTH} {height}" text-anchor="middle" font-family="Source Sans 3, system-ui, sans-serif"'
        f' font-size="14"><title>{escape(title)}</title><desc>{escape(description)}</desc>'
        f'<rect width="{WIDTH}" height="{height}" fill="{SURFACE}"/>{_frame(columns, rows)}{_ends(about)}{marks}</svg>'
    )


def key_of(look: str) -> str:
    """A small picture of one mark, for beside its name; see LOOKS."""
    return (
        f'<svg class="bn-stakeholders__key" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">'
        f"{_mark(14, 14, 10, look)}</svg>"
    )


def look_of(about: StakeholderMap, nearness: int) -> str:
    """How a party is drawn: near at the highest level, far at the lowest, and else in between."""
    return "near" if nearness == len(about.nearness.levels) else "far" if nearness == 1 else "middle"


def _frame(columns: int, rows: int) -> str:
    inside = [f"M{LEFT + SIDE * at / columns:g} {TOP}v{SIDE}" for at in range(1, columns)]
    inside += [f"M{LEFT} {TOP + SIDE * at / rows:g}h{SIDE}" for at in range(1, rows)]
    return (
        f'<path d="{"".join(inside)}" stroke="{LINE}" fill="none"/>'
        f'<rect x="{LEFT}" y="{TOP}" width="{SIDE}" height="{SIDE}" fill="none" stroke="{EDGE}" stroke-width="1.5"/>'
    )


def _ends(about: StakeholderMap) -> str:
    """The first and the last level of both axes, and what they are."""
    under = TOP + SIDE + 16
    across = [(LEFT, "start", about.stance.levels[0]), (LEFT + SIDE, "end", about.stance.levels[-1])]
    parts = [_word(x, under, word, anchor) for x, anchor, word in across]
    parts.append(_word(LEFT + SIDE / 2, under + 18, f"{about.stance.label} →", weight=700))
    up = [(TOP + SIDE, "start", about.influence.levels[0]), (TOP, "end", about.influence.levels[-1])]
    parts += [_word(22, y, word, anchor, turned=True) for y, anchor, word in up]
    parts.append(_word(22, TOP + SIDE / 2, f"{about.influence.label} →", turned=True, weight=700))
    return "".join(parts)


def _word(x: float, y: float, word: str, anchor: str = "middle", *, turned: bool = False, weight: int = 400) -> str:
    turn = f' transform="rotate(-90 {x:g} {y:g})"' if turned else ""
    ink = TEXT if weight > 400 else MUTED
    said = escape(word)
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" font-weight="{weight}" fill="{ink}"{turn}>{said}</text>'


def _spot(about: StakeholderMap, spot: Spot, square: float) -> str:
    x, y = round(LEFT + spot.x * SIDE, 1), round(TOP + (1 - spot.y) * SIDE, 1)
    look, radius = look_of(about, spot.party.nearness), min(RADIUS, square / max(spot.across, 2) / 2 - 0.5)
    ink, size = INVERSE if look == "near" else TEXT, round(radius * 1.05, 1)
    number = f'<text x="{x:g}" y="{round(y + size * 0.36, 1):g}" font-size="{size:g}" font-weight="700" fill="{ink}">'
    mark = _mark(x, y, radius, look)
    return f"<g><title>{escape(spot.party.name)}</title>{mark}{number}{spot.party.number}</text></g>"


def _mark(x: float, y: float, radius: float, look: str) -> str:
    if look == "near":
        return _ring(x, y, radius, f'fill="{NEAR}"')
    outer = _ring(x, y, radius - 1, f'fill="{SURFACE}" stroke="{NEAR}" stroke-width="2"' + _dash(look))
    inner = _ring(x, y, radius - 4, f'fill="none" stroke="{NEAR}" stroke-width="1.2"') if look == "middle" else ""
    return outer + inner


def _dash(look: str) -> str:
    return ' stroke-dasharray="3.5 2.5"' if look == "far" else ""


def _ring(x: float, y: float, radius: float, look: str) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:.3g}" {look}/>'
