"""References between files: lessons and what belongs to them, and ids that must be unique over all."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import dead, doubles, reporter, sources
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.cast import Cast
from binnenuit.course.records.course import CoursePlan, Glossary, HelpLines
from binnenuit.course.records.plan import PLAN


def check_plan(plan: CoursePlan, names: Mapping[str, Collection[str]], shelf: Shelf) -> Iterator[Problem]:
    """Every lesson that names a file that is not there, and every file that names a lesson that is not there.

    `names` are the names of all files, read or not, by the field of a lesson that names them.
    """
    report = reporter("course.toml")
    known = {lesson.id for lesson in plan.lessons}
    yield from doubles(report, "lessons", [lesson.id for lesson in plan.lessons])
    if plan.glossary:
        yield from dead(report, "glossary", [plan.glossary], known)
    for lesson in plan.lessons:
        where = f"lessons[{lesson.id}]"
        yield from dead(report, f"{where}.notebook", [lesson.notebook], names["notebook"])
        yield from dead(report, f"{where}.icon", filter(None, [lesson.icon]), names["icon"])
        for name in sorted(names.keys() - {"notebook", "icon"}):
            yield from dead(report, f"{where}.{name}", getattr(lesson, name), names[name])
        yield from sources(report, where, lesson.sources, shelf.works)
    for folder, records in shelf.folders.items():
        for name, record in records.items():
            if named := getattr(record, "lesson", None):
                yield from dead(reporter(f"{folder}/{name}.toml"), "lesson", [named], known)


def check_steps(plan: CoursePlan, steps: Mapping[str, Collection[str]]) -> Iterator[Problem]:
    """Every return that its lesson has no step for; `steps` are those of each lesson by its id.

    The address in a calendar leads to the step that has the id of the return.
    """
    for lesson in plan.lessons:
        for name in lesson.returns:
            if name not in steps[lesson.id]:
                yield Problem("course.toml", f"lessons[{lesson.id}].returns", "no-step", name)


def check_answers(shelf: Shelf) -> Iterator[Problem]:
    """Every place of an id that answers are kept under, when it has more than one in all of data/."""
    kept = [
        (f"{folder}/{name}.toml", each)
        for folder, records in shelf.folders.items()
        for name, record in records.items()
        for each in record.kept
    ]
    count = Counter([(PLAN, ""), *((each.id, each.note) for _, each in kept)])
    for file, each in kept:
        if not each.note and count[each.id, ""] > 1:
            yield Problem(file, each.place, "double", each.id)


def check_cast(cast: Cast) -> Iterator[Problem]:
    """Every person who is there twice."""
    yield from doubles(reporter("cast.toml"), "people", [person.id for person in cast.people])


def check_lists(glossary: Glossary, helplines: HelpLines, works: Collection[str]) -> Iterator[Problem]:
    """Double ids and dead sources in the glossary and the help lines."""
    report = reporter("glossary.toml")
    yield from doubles(report, "terms", [term.id for term in glossary.terms])
    for term in glossary.terms:
        yield from sources(report, f"terms[{term.id}]", term.sources, works)
    yield from doubles(reporter("helplines.toml"), "lines", [line.id for line in helplines.lines])
