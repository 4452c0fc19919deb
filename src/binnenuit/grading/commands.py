"""`binnenuit build | collect | grade`: what is done, and what is printed about it."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from binnenuit.course import Course
from binnenuit.grading.build import build_exercises, build_schemas
from binnenuit.grading.collect import Collected, collect
from binnenuit.grading.grade import feedback_page, grade
from binnenuit.grading.run import GradebookError
from binnenuit.grading.source import write_missing
from binnenuit.grading.spot import harmless
from binnenuit.grading.turn import Busy
from binnenuit.paper.numbers import plain

SHOWN = 5
"""So many names are shown of those that came too many."""


def run(course: Course, command: str, assignment: str, source: Path) -> int:
    """Do one of the three; the exit status is 0 when it worked, 1 when something must be mended."""
    texts = course.texts.cli
    if command == "build":
        return _build(course)
    if assignment not in course.exercises:
        allowed = ", ".join(course.exercises)
        print(texts.unknown_assignment.format(found=assignment, allowed=allowed), file=sys.stderr)
        return 1
    try:
        return _collect(course, assignment, source) if command == "collect" else _grade(course, assignment)
    except Busy:
        print(texts.gradebook_busy, file=sys.stderr)
        return 1


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
        said = texts.collected_again if name in result.again else texts.collected
        print(said.format(name=name, pseudonym=pseudonym))
    left = [*_left(course, result)]
    if not result.taken:
        left.append(texts.collected_none.format(source=harmless(str(source))))
    for line in left:
        print(line, file=sys.stderr)
    return 1 if left else 0


def _left(course: Course, result: Collected) -> Iterator[str]:
    """A sentence about each that was not taken."""
    texts = course.texts.cli
    for name in result.unreadable:
        said = texts.collected_unreadable.format(name=name, why=getattr(texts.skipped, result.why[name]))
        yield f"{said} {texts.collected_kept}" if name in result.kept else said
    for more in result.more:
        said = texts.collected_more if more.counted else texts.collected_unseen
        yield said.format(owner=more.owner, name=more.counted, others=_listed(course, more.others))
    if result.too_many:
        yield texts.collected_too_many.format(most=len(result.taken), others=_listed(course, result.too_many))


def _listed(course: Course, names: Sequence[str]) -> str:
    shown, rest = ", ".join(names[:SHOWN]), len(names[SHOWN:])
    return course.texts.cli.collected_rest.format(names=shown, count=rest) if rest else shown


def _grade(course: Course, assignment: str) -> int:
    texts = course.texts.cli
    try:
        graded = grade(course, assignment)
    except GradebookError as error:
        print(texts.gradebook_failed.format(why=error), file=sys.stderr)
        return 1
    for row in graded.scores:
        page = feedback_page(course.home.root, assignment, row.student).relative_to(course.home.root)
        points = plain(sum(row.points.values()), course.language)
        print(texts.graded.format(pseudonym=row.student, points=points, to_read=row.to_read, page=page))
    for student, why in graded.failed.items():
        print(texts.graded_failed.format(pseudonym=student, why=why), file=sys.stderr)
    for student, why in graded.unreadable.items():
        print(texts.graded_unreadable.format(pseudonym=student, why=getattr(texts.skipped, why)), file=sys.stderr)
    if not graded.scores and not graded.failed and not graded.unreadable:
        print(texts.graded_none, file=sys.stderr)
    return 0 if graded.scores and not graded.failed and not graded.unreadable else 1
