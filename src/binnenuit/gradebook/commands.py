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
    texts = course.texts.cli
    result = collect(course, assignment, source)
    for name, pseudonym in result.taken.items():
        print(texts.collected.format(name=name, pseudonym=pseudonym))
    for name in result.unreadable:
        print(texts.collected_unreadable.format(name=name), file=sys.stderr)
    if result.too_many:
        print(texts.collected_too_many.format(most=len(result.taken)), file=sys.stderr)
    if not result.taken:
        print(texts.collected_none.format(source=source), file=sys.stderr)
    return 0 if result.taken and not result.unreadable and not result.too_many else 1


def _grade(course: Course, assignment: str) -> int:
    texts = course.texts.cli
    try:
        graded = grade(course, assignment)
    except GradebookError as error:
        print(texts.gradebook_failed.format(why=error), file=sys.stderr)
        return 1
    for row in graded.scores:
        page = feedback_page(course.home.root, assignment, row.student).relative_to(course.home.root)
        points = plain(sum(row.points.values()))
        print(texts.graded.format(pseudonym=row.student, points=points, to_read=row.to_read, page=page))
    for student, why in graded.failed.items():
        print(texts.graded_failed.format(pseudonym=student, why=why), file=sys.stderr)
    if not graded.scores and not graded.failed:
        print(texts.graded_none, file=sys.stderr)
    return 0 if graded.scores and not graded.failed else 1
