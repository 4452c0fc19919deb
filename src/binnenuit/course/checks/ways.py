"""References inside ways.toml: does each way lead along lessons and steps that are there?"""

from collections.abc import Collection, Iterator, Mapping

from binnenuit.course.problems.links import dead, doubles, reporter
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.ways import Ways


def check_ways(ways: Ways, steps: Mapping[str, Collection[str]]) -> Iterator[Problem]:
    """Double ids, stops that are not there, and a desk without a way for one of the times.

    `steps` are the steps of each lesson by its id.
    """
    report = reporter("ways.toml")
    allowed = {stop for lesson, ids in steps.items() for stop in (lesson, *(f"{lesson}#{name}" for name in ids))}
    for name in ("roles", "times", "desks"):
        yield from doubles(report, name, [each.id for each in getattr(ways, name)])
    for role in ways.roles:
        yield from dead(report, f"roles[{role.id}].stop", [role.stop] if role.stop else [], allowed)
    times = [each.id for each in ways.times]
    for desk in ways.desks:
        where = f"desks[{desk.id}].stops"
        yield from dead(report, where, desk.stops, times)
        for time in times:
            if not desk.stops.get(time):
                yield report(where, "missing", time)
        for stops in desk.stops.values():
            yield from dead(report, where, stops, allowed)
