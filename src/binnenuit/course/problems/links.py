"""Small checks that the link checkers share: double ids, dead references, claims without a source."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from binnenuit.course.problems.problem import Problem, closest
from binnenuit.course.records.record import Claim

Report = Callable[..., Problem]
"""Makes a Problem of one file: (place, rule, found="", allowed="", guess="")."""


def reporter(file: str) -> Report:
    """A maker of problems in that file."""

    def report(place: str, rule: str, found: str = "", allowed: str = "", guess: str = "") -> Problem:
        return Problem(file, place, rule, found, allowed, guess)

    return report


def doubles(report: Report, where: str, ids: Iterable[str]) -> Iterator[Problem]:
    """A problem for each id that stands more than once in `where`."""
    for name, count in Counter(ids).items():
        if count > 1:
            yield report(f"{where}[{name}].id", "double", name)


def dead(report: Report, where: str, names: Iterable[str], allowed: Collection[str]) -> Iterator[Problem]:
    """A problem for each name that refers to nothing."""
    for name in names:
        if name not in allowed:
            yield report(where, "dead", name, ", ".join(sorted(allowed)), closest(name, allowed))


def claim(report: Report, where: str, record: Claim, works: Collection[str]) -> Iterator[Problem]:
    """Problems of a claim: research or practice without a source, or a source that is not in the bibliography."""
    if record.evidence != "aanname" and not record.sources:
        yield report(f"{where}.sources", "unsourced", record.evidence)
    yield from sources(report, where, record.sources, works)


def claims(report: Report, where: str, records: Iterable[Any], works: Collection[str]) -> Iterator[Problem]:
    """Problems of each of these claims, which have an id; `where` is the list in which they stand."""
    for record in records:
        yield from claim(report, f"{where}[{record.id}]", record, works)


def sources(report: Report, where: str, refs: Iterable[str], works: Collection[str]) -> Iterator[Problem]:
    """A problem for each source reference whose key is not in the bibliography."""
    yield from dead(report, f"{where}.sources", (ref.partition("#")[0] for ref in refs), works)
