"""Where everything on the map of a scenario stands: rows from above to below, and in a row an order with few crossings.

The same scenario always gives the same layout: nothing is drawn by lot, and what is equal keeps the order of the file.
"""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from binnenuit.course.records.scenario import Scenario
from binnenuit.play.roads import Branching, Road, Spot, branching

SWEEPS = 8
"""So often the rows are put in order from above and from below."""
NEAR = {"step": 0.3, "choice": 0.13, "ending": 0.1}
"""The widest gap between two neighbours, as a part of the width."""
LEAST = 0.1
"""Steps closer to each other than this would touch."""
KEPT = 8
"""So many layouts are kept."""

Bend = tuple[Spot, Spot, int]
"""Where a road passes a row without a stop."""
Thing = Spot | Bend
Row = list[Thing]


@dataclass(frozen=True, slots=True)
class Place:
    """A spot, its row from 0, and how far from the left it stands, from 0 to 1."""

    spot: Spot
    row: int
    x: float


@dataclass(frozen=True, slots=True)
class Layout:
    """All places, and for each road the points (row, x) that it passes."""

    places: tuple[Place, ...]
    roads: dict[Road, tuple[tuple[int, float], ...]]
    rows: int


def layout(scenario: Scenario) -> Layout:
    """The layout of a whole scenario; the last few are kept."""
    kept = _LAID.get(id(scenario))
    if kept is None:
        while len(_LAID) >= KEPT:
            _LAID.pop(next(iter(_LAID)))
        kept = _LAID[id(scenario)] = (scenario, _laid(scenario))  # so that no other scenario gets its id meanwhile
    return kept[1]


def _laid(scenario: Scenario) -> Layout:
    found = branching(scenario)
    rows, links = _filled(found)
    best, least = [list(row) for row in rows], crossings(rows, links)
    for sweep in range(SWEEPS):
        _settle(rows, links, down=sweep % 2 == 0)
        if (now := crossings(rows, links)) < least:
            best, least = [list(row) for row in rows], now
    where = _spread(best, links)
    places = tuple(Place(spot, row, where[spot]) for spot, row in found.rows.items())
    return Layout(places, {road: _points(found, road, where) for road in found.roads}, len(best))


def crossings(rows: Sequence[Row], links: dict[Thing, list[Thing]]) -> int:
    """How often two roads between neighbouring rows cross."""
    total = 0
    for upper, lower in pairwise(rows):
        at = {thing: number for number, thing in enumerate(lower)}
        passed: list[int] = []
        for thing in upper:
            ends = sorted(at[end] for end in links[thing])
            total += sum(len(passed) - bisect_right(passed, end) for end in ends)
            for end in ends:
                insort(passed, end)
    return total


def _filled(found: Branching) -> tuple[list[Row], dict[Thing, list[Thing]]]:
    """The rows with what stands in them, bends as well, and what each is tied to in the row below."""
    rows: list[Row] = [[] for _ in range(max(found.rows.values()) + 1)]
    for spot, row in found.rows.items():
        rows[row].append(spot)
    links: dict[Thing, list[Thing]] = defaultdict(list)
    for road in found.down:
        chain = _chain(found, road)
        for bend in chain:
            if not isinstance(bend, Spot):
                rows[bend[2]].append(bend)
        for one, other in pairwise(chain):
            links[one].append(other)
    return rows, links


def _chain(found: Branching, road: Road) -> list[Thing]:
    one, other = road
    return [one, *((one, other, row) for row in range(found.rows[one] + 1, found.rows[other])), other]


def _settle(rows: list[Row], links: dict[Thing, list[Thing]], *, down: bool) -> None:
    """Each row in the order of the middle of what it is tied to: in the row above, or in the row below."""
    ties = links
    if down:
        ties = defaultdict(list)
        for one, others in links.items():
            for other in others:
                ties[other].append(one)
    numbers = range(1, len(rows)) if down else range(len(rows) - 2, -1, -1)
    for number in numbers:
        beside = rows[number - 1 if down else number + 1]
        at = {thing: (place + 0.5) / len(beside) for place, thing in enumerate(beside)}
        row = rows[number]
        own = {thing: (place + 0.5) / len(row) for place, thing in enumerate(row)}
        row.sort(key=lambda thing, at=at, own=own: _middle([at[each] for each in ties[thing]], own[thing]))  # type: ignore[misc]


def _middle(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _spread(rows: Sequence[Row], links: dict[Thing, list[Thing]]) -> dict[Thing, float]:
    """Neighbours at equal distances around the middle, and each step above its own choices where there is room."""
    where: dict[Thing, float] = {}
    for row in reversed(rows):
        gap = min(min(NEAR[thing[0]] if isinstance(thing, Spot) else 1 for thing in row), 1 / max(len(row) - 1, 1))
        even = [0.5 + (number - (len(row) - 1) / 2) * gap for number in range(len(row))]
        over = [_middle([where[end] for end in links[thing]], x) for thing, x in zip(row, even, strict=True)]
        fits = all(right - left >= LEAST for left, right in pairwise(over))
        steps = any(isinstance(thing, Spot) and thing.kind == "step" for thing in row)
        where |= dict(zip(row, over if steps and fits else even, strict=True))
    return where


def _points(found: Branching, road: Road, where: dict[Thing, float]) -> tuple[tuple[int, float], ...]:
    one, other = road
    if found.rows[one] >= found.rows[other]:
        return (found.rows[one], where[one]), (found.rows[other], where[other])
    return tuple((found.rows[each] if isinstance(each, Spot) else each[2], where[each]) for each in _chain(found, road))


_LAID: dict[int, tuple[Scenario, Layout]] = {}
