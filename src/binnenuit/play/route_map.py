"""The map of a scenario with one route on it, or two: what was walked, what was seen, and which endings were found."""

from collections.abc import Iterator
from dataclasses import dataclass

from binnenuit.course.records.scenario import Ending
from binnenuit.play.layout import Layout, Place, layout
from binnenuit.play.roads import Road, Spot
from binnenuit.play.scenario import State


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map: on which routes it lies, whether the first stands there now, and its name on the map.

    `name` is a number for a step of the first route, a letter for one of the other alone, and empty otherwise; `title`
    is empty as long as it was not met, so that the map gives nothing of the story away.
    """

    place: Place
    now: bool
    before: bool
    here: bool = False
    name: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class RouteMap:
    """The layout, what is known of its places, and the roads of each route; `endings` counts all there are."""

    now: State
    before: State | None
    layout: Layout
    marks: tuple[Mark, ...]
    roads_now: frozenset[Road]
    roads_before: frozenset[Road]
    found: tuple[Ending, ...]
    endings: int


def route_map(now: State, before: State | None = None) -> RouteMap:
    """The map of a route, with an earlier one of the same scenario laid beside it."""
    drawn = layout(now.scenario)
    roads, earlier = frozenset(_roads(now)), frozenset(_roads(before)) if before else frozenset()
    on, off = _spots(roads), _spots(earlier)
    here = _end(now)
    names, titles = _names(now, before), _titles(now, before)
    marks = tuple(
        Mark(
            place,
            place.spot in on or place.spot == here,
            place.spot in off,
            place.spot == here,
            names.get(place.spot, ""),
            titles.get(place.spot, ""),
        )
        for place in drawn.places
    )
    found = tuple(dict.fromkeys(end for end in (now.ending, before.ending if before else None) if end))
    endings = sum(place.spot.kind == "ending" for place in drawn.places)
    return RouteMap(now, before, drawn, marks, roads, earlier, found, endings)


def _end(state: State) -> Spot | None:
    """Where a route stands now."""
    if state.ending:
        return Spot("ending", state.ending.id)
    return Spot("step", state.step.id) if state.step else None


def _roads(state: State) -> Iterator[Road]:
    ends = [Spot("step", visit.step.id) for visit in state.visits[1:]]
    for visit, to in zip(state.visits, [*ends, _end(state)], strict=False):
        choice = Spot("choice", visit.choice.id)
        yield Spot("step", visit.step.id), choice
        if to:
            yield choice, to


def _spots(roads: frozenset[Road]) -> set[Spot]:
    return {spot for road in roads for spot in road}


def _names(now: State, before: State | None) -> dict[Spot, str]:
    """A number for each step of the first route in order, then a letter for each that only the other met."""
    steps = [visit.step.id for visit in now.visits] + ([now.step.id] if now.step else [])
    names = {Spot("step", id_): str(number) for number, id_ in reversed(list(enumerate(steps, start=1)))}
    others = [visit.step.id for visit in before.visits if visit.step.id not in steps] if before else []
    return names | {Spot("step", id_): chr(ord("a") + number % 26) for number, id_ in enumerate(dict.fromkeys(others))}


def _titles(now: State, before: State | None) -> dict[Spot, str]:
    titles: dict[Spot, str] = {}
    for state in (now, *((before,) if before else ())):
        titles |= {Spot("step", visit.step.id): visit.step.title for visit in state.visits}
        titles |= {Spot("choice", each.id): each.text for visit in state.visits for each in visit.offered}
        titles |= {Spot("choice", each.id): each.text for each in state.offered}
        if state.step:
            titles[Spot("step", state.step.id)] = state.step.title
        if state.ending:
            titles[Spot("ending", state.ending.id)] = state.ending.title
    return titles
