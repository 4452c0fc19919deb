"""The map of a route: a road with a stop for each step, and side roads for what was not chosen."""

from collections.abc import Iterator
from dataclasses import dataclass

from binnenuit.play.scenario import State, Visit

HEIGHT = 44
ROAD = 30
SIDE = 46
"""How far apart stops are, where the road lies, and how far apart the side roads end, in the units of the picture."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A step on the road: its number, where it lies, what was chosen there, and where the side roads end."""

    number: int
    y: int
    visit: Visit
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """The picture: its size, where the road lies, its stops, and where the ending is; no ending yet when `end` is 0."""

    width: int
    height: int
    road: int
    stops: tuple[Stop, ...]
    end: int


def drawn(state: State) -> Map:
    """The road to this state, from above to below."""
    stops = tuple(_stops(state))
    most = max((len(stop.ends) for stop in stops), default=0)
    end = HEIGHT * (len(stops) + 1) if state.ending else 0
    return Map(ROAD * 2 + SIDE * most, HEIGHT * len(stops) + HEIGHT // 2 + (HEIGHT if end else 0), ROAD, stops, end)


def _stops(state: State) -> Iterator[Stop]:
    for number, visit in enumerate(state.visits, start=1):
        ends = tuple(ROAD + SIDE * (at + 1) for at in range(len(visit.not_taken)))
        yield Stop(number, HEIGHT * number, visit, ends)
