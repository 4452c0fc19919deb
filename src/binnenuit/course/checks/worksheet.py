"""Rules inside one worksheet: something to fill in, no id twice, an example on its scales, claims with sources."""

from collections.abc import Iterator

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import Report, claim, claims, doubles, reporter
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.worksheet import PARTY, StakeholderMap, Worksheet


def check_worksheet(file: str, sheet: Worksheet, shelf: Shelf) -> Iterator[Problem]:
    """Every double id, worksheet with nothing to fill in, level off its scale, and claim without its source."""
    report = reporter(file)
    if not (sheet.map or sheet.questions or sheet.groups):
        yield report("groups", "worksheet-empty")
    yield from doubles(report, "questions", [each.id for each in sheet.questions])
    yield from doubles(report, "groups", [each.id for each in sheet.groups])
    yield from doubles(report, "fields", [each.id for each in sheet.blanks])
    if sheet.map and any(each.id == PARTY for each in sheet.blanks):
        yield report(f"fields[{PARTY}].id", "worksheet-party", PARTY)
    yield from claim(report, "ground", sheet.ground, shelf.works)
    yield from claims(report, "questions", sheet.questions, shelf.works)
    if sheet.map:
        yield from _mapped(report, sheet.map)
        yield from claims(report, "map.signs", sheet.map.signs, shelf.works)


def _mapped(report: Report, drawn: StakeholderMap) -> Iterator[Problem]:
    yield from doubles(report, "map.signs", [each.id for each in drawn.signs])
    for at, party in enumerate(drawn.example, 1):
        for name, axis in drawn.axes:
            level = getattr(party, name)
            if level > len(axis.levels):
                yield report(f"map.example[{at}].{name}", "range", str(level), f"1 – {len(axis.levels)}")
