"""The route map as a piece of page: the picture, what its lines mean, the endings found, and the steps in words."""

from binnenuit.course import Course
from binnenuit.course.texts.scenario import RouteMapTexts
from binnenuit.look.tokens import inked
from binnenuit.paper.figures.route_map import drawn, key_of
from binnenuit.paper.html import render
from binnenuit.play.route_map import RouteMap, route_map
from binnenuit.play.routes import ended
from binnenuit.play.scenario import Path, State


def map_figure(course: Course, now: State, kept: Path = (), *, words: bool = True) -> str:
    """The map of a route, beside the finished route of `kept` if there is one; with `words` the steps in a list.

    Everything in it is escaped, it has the colours of the page it stands on, and it refers to nothing outside itself.
    """
    texts = course.texts.route_map
    found = route_map(now, ended(now.scenario, kept))
    keys = [(inked(key_of(name)), getattr(texts, f"key_{name}")) for name in _keys(found)]
    rows = _rows(found, texts) if words else []
    return render("route_map", texts=texts, found=found, svg=inked(picture(course, found)), keys=keys, rows=rows)


def picture(course: Course, found: RouteMap) -> str:
    """The picture alone, with its text alternative."""
    texts = course.texts.route_map
    told = texts.alt_two if found.before else texts.alt
    return drawn(found, texts.title.format(title=found.now.scenario.title), told.format(steps=len(found.now.visits)))


def _keys(found: RouteMap) -> list[str]:
    names = ["now", "before", "both"] if found.before else ["now"]
    if found.before and not found.roads_now & found.roads_before:
        names.remove("both")
    return [*names, "open", *([] if found.now.ending else ["here"]), "ending"]


def _rows(found: RouteMap, texts: RouteMapTexts) -> list[tuple[str, str]]:
    """Each step that was met: its name on the map, and its title with what the routes have in common there."""
    ours = {visit.step.id: visit.choice.id for visit in found.now.visits}
    theirs = {visit.step.id: visit.choice.id for visit in found.before.visits} if found.before else {}
    rows = []
    for mark in sorted((mark for mark in found.marks if mark.name), key=lambda mark: (mark.place.row, mark.place.x)):
        one, other = ours.get(mark.place.spot.id), theirs.get(mark.place.spot.id)
        told = texts.only_before if not mark.now else texts.only_now if not mark.before else texts.other
        told = texts.same if one and one == other else told
        title = told.format(title=mark.title) if found.before and (one or not mark.now) else mark.title
        rows.append((mark.name, title))
    return rows
