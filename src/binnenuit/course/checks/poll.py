"""References in the polls: findings that are there and have a source, and ids that are unique over all polls."""

from collections import Counter
from collections.abc import Iterator, Mapping

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import claim, dead, doubles, reporter
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.poll import Poll


def check_polls(polls: Mapping[str, Poll], shelf: Shelf) -> Iterator[Problem]:
    """Dead findings, claims without a source, and statements that stand in more than one place."""
    count = Counter(each.id for poll in polls.values() for each in poll.statements)
    for name, poll in polls.items():
        report = reporter(f"polls/{name}.toml")
        known = {finding.id for finding in poll.findings}
        yield from doubles(report, "findings", [finding.id for finding in poll.findings])
        for finding in poll.findings:
            yield from claim(report, f"findings[{finding.id}]", finding, shelf.works)
        for statement in poll.statements:
            where = f"statements[{statement.id}]"
            yield from dead(report, f"{where}.finding", [statement.finding], known)
            if count[statement.id] > 1:
                yield report(f"{where}.id", "double", statement.id)
