"""Labs of the course with their knobs turned."""

from collections.abc import Mapping

from binnenuit.course import Course
from binnenuit.course.records.lab.lab import Lab
from binnenuit.norms.lab import Finding, find
from binnenuit.norms.lab.knob import Knob, knobs, numbers
from binnenuit.norms.lab.setting import start


def all_knobs(course: Course, lab: Lab) -> tuple[Knob, ...]:
    """What can be turned in a lab with its own formats."""
    return knobs(lab, [each for each in course.formats.formats if each.id in lab.formats])


def at(course: Course, name: str, turned: Mapping[str, int] | None = None) -> Finding:
    """The finding of a lab with these knobs on these stops, the others at the start."""
    lab = course.labs[name]
    every = all_knobs(course, lab)
    return find(course, lab, numbers(every, start(every) | dict(turned or {})), lab.formats)


def put(course: Course, name: str, **values: float) -> Finding:
    """The finding of a lab with these knobs at the stops with these numbers; `debat__safety` is that of a format."""
    stops = {knob.id: knob.dial for knob in all_knobs(course, course.labs[name])}
    places = {key.replace("__", "."): value for key, value in values.items()}
    found = {key: stops[key].place(value) for key, value in places.items()}
    return at(course, name, {key: place for key, place in found.items() if place is not None})


def ends(found: Finding) -> dict[str, float]:
    """Where each curve ends, in people of the 100."""
    return {curve.name: float(curve.median[-1]) for curve in found.curves}


def format_name(course: Course, name: str) -> str:
    return next(each.name for each in course.formats.formats if each.id == name)


def differences(course: Course, found: Finding) -> dict[str, float]:
    """What each format did beside no meeting, by id: the middle of twenty times."""
    by_name = {each.name: each.id for each in course.formats.formats}
    return {by_name[row.name]: row.mid for row in found.table.rows}


def after_a_year(found: Finding, *formats: str) -> list[int]:
    """What people think of each other after a year with each format, in people of the 100."""
    return [round(found.measures[f"{name}.perceived"]) for name in formats]
