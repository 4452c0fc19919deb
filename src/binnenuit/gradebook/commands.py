"""`binnenuit build | collect | grade`: what is done, and what is printed about it."""

import sys
from pathlib import Path

from binnenuit.content import Course
from binnenuit.gradebook.build import build_exercises, build_schemas
from binnenuit.gradebook.collect import collect
from binnenuit.gradebook.grade import feedback_page, grade
from binnenuit.gradebook.run import GradebookError
from binnenuit.gradebook.source import write_missing
from binnenuit.numbers import plain


def run(course: Course, command: str, assignment: str, source: Path) -> int:
    """Do one of the three; the exit status is 0 when it worked, 1 when something must be mended."""
    texts = course.texts.cli
    if command == "build":
        return _build(course)
    if assignment not in course.exercises:
        allowed = ", ".join(course.exercises)
        print(texts.unknown_assignment.format(found=assignment, allowed=allowed), file=sys.stderr)
        return 1
    return _collect(course, assignment, source) if command == "collect" else _grade(course, assignment)


def _build(course: Course) -> int:
    try:
        made = [*build_schemas(course), *write_missing(course), *build_exercises(course)]
    except GradebookError as error:
        print(course.texts.cli.gradebook_failed.format(why=error), file=sys.stderr)
        return 1
    for path in made:
        print(course.texts.cli.built.format(what=path.relative_to(course.home.root)))
    return 0


def _collect(course: Course, assignment: str, source: Path) -> int:
    taken = collect(course, assignment, source)
    if not taken:
        print(course.texts.cli.collected_none.format(source=source), file=sys.stderr)
        return 1
    for name, pseudonym in taken.items():
        print(course.texts.cli.collected.format(name=name, pseudonym=pseudonym))
    return 0


def _grade(course: Course, assignment: str) -> int:
    texts = course.texts.cli
    try:
        scores = grade(course, assignment)
    except GradebookError as error:
        print(texts.gradebook_failed.format(why=error), file=sys.stderr)
        return 1
    for row in scores:
        page = feedback_page(course.home.root, assignment, row.student).relative_to(course.home.root)
        points = plain(sum(row.points.values()))
        print(texts.graded.format(pseudonym=row.student, points=points, to_read=row.to_read, page=page))
    if not scores:
        print(texts.graded_none, file=sys.stderr)
        return 1
    return 0
