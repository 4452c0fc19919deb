"""The dials of a norm lab: those that its model has, within its ranges, and a stop where each begins."""

from collections.abc import Iterator, Mapping, Sequence

from binnenuit.course.problems.links import Report
from binnenuit.course.problems.problem import Problem, closest
from binnenuit.course.records.lab.formats import Formats
from binnenuit.course.records.lab.kinds import Range
from binnenuit.course.records.lab.lab import FormatDial, Lab

ANYWHERE = Range(float("-inf"), float("inf"))


def check_dials(report: Report, lab: Lab, formats: Formats) -> Iterator[Problem]:
    """Dials that the model does not have, stops that leave its range, and beginnings that are no stop."""
    yield from _dials(report, "dials", lab.dials, lab.rules.dials)
    for dial in lab.dials:
        if dial.start >= len(dial.stops):
            yield report(f"dials[{dial.id}].start", "range", str(dial.start), f"0 – {len(dial.stops) - 1}")
    if lab.format_dials and not lab.formats:
        yield report("format_dials", "other-lab", ", ".join(dial.id for dial in lab.format_dials))
        return
    yield from _dials(report, "format_dials", lab.format_dials, lab.rules.each)
    for each in lab.format_dials:
        for held in formats.formats:
            number = held.numbers.get(each.id)
            if number is not None and held.numbers["talk"] and each.place(number) is None:
                stops = ", ".join(f"{stop.value:g}" for stop in each.stops)
                yield report(f"format_dials[{each.id}].stops", "not-a-stop", f"{held.id}: {number:g}", stops)


def _dials(report: Report, field: str, dials: Sequence[FormatDial], ranges: Mapping[str, Range]) -> Iterator[Problem]:
    for dial in dials:
        where = f"{field}[{dial.id}]"
        if dial.id not in ranges:
            yield report(f"{where}.id", "other-lab", dial.id, ", ".join(ranges), closest(dial.id, ranges))
        allowed = ranges.get(dial.id, ANYWHERE)
        for at, stop in enumerate(dial.stops, 1):
            if not allowed.low <= stop.value <= allowed.high:
                span = f"{allowed.low:g} – {allowed.high:g}"
                yield report(f"{where}.stops[{at}].value", "range", f"{stop.value:g}", span)
            elif allowed.whole and not stop.value.is_integer():
                yield report(f"{where}.stops[{at}].value", "whole", f"{stop.value:g}")
        values = [stop.value for stop in dial.stops]
        if values != sorted(set(values)):
            yield report(f"{where}.stops", "rising", ", ".join(f"{value:g}" for value in values))
