"""Grade what was collected with nbgrader, write a feedback page for each, and a table of points."""

import csv
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook

from binnenuit.answers import FILE
from binnenuit.content import Course
from binnenuit.content.texts import CliTexts
from binnenuit.gradebook.run import GradebookError, autograde, feedback, generate, surroundings
from binnenuit.gradebook.settings import SECONDS, WORK, settings

SCORES = "punten.csv"


@dataclass(frozen=True, slots=True)
class Scores:
    """The points of one participant by cell, with the name of the exercise's item as in data/."""

    student: str
    points: dict[str, float]
    to_read: int


@dataclass(frozen=True, slots=True)
class Graded:
    """What came of grading: the points of each participant, and why it failed for whom it did."""

    scores: tuple[Scores, ...]
    failed: dict[str, str]


def grade(course: Course, assignment: str, *, seconds: int = SECONDS) -> Graded:
    """Grade every collected submission of an assignment; feedback pages and the table lie under .nbgrader/.

    One that fails does not stop the others, and is not in the table. A reflection whose text changed since the
    trainer graded it is to be read again. Raises GradebookError when the assignment itself cannot be made.
    """
    root = course.home.root
    (root / WORK).mkdir(exist_ok=True)
    config = settings(root, course.texts.grading, release=f"{WORK}/release", seconds=seconds)
    database = config.CourseDirectory.db_url
    submitted = sorted(path.parent.name for path in (root / WORK / "submitted").glob(f"*/{assignment}"))
    scores, failed = [], {}
    with surroundings(root):
        generate(config, assignment)
        for student in submitted:
            changed = _changed(root / WORK, assignment, student)
            try:
                autograde(config, assignment, student)
                if changed:
                    _read_again(database, assignment, student)
                feedback(config, assignment, student)
                scores.append(_scores(database, assignment, student))
            except GradebookError as error:
                failed[student] = str(error)
    _table(root / WORK / SCORES, scores, course.texts.cli)
    return Graded(tuple(scores), failed)


def feedback_page(root: Path, assignment: str, student: str) -> Path:
    """Where a participant's feedback page lies."""
    return root / WORK / "feedback" / student / assignment / f"{assignment}.html"


def _changed(work: Path, assignment: str, student: str) -> bool:
    """Whether other answers were graded before than those that lie there now."""
    before = work / "autograded" / student / assignment / FILE
    return before.exists() and before.read_bytes() != (work / "submitted" / student / assignment / FILE).read_bytes()


def _read_again(database: str, assignment: str, student: str) -> None:
    with Gradebook(database) as book:
        for mark in book.find_submission_notebook(assignment, assignment, student).grades:
            mark.needs_manual_grade = mark.needs_manual_grade or mark.manual_score is not None
        book.db.commit()


def _scores(database: str, assignment: str, student: str) -> Scores:
    with Gradebook(database) as book:
        notebook = book.find_submission_notebook(assignment, assignment, student)
        points = {
            grade.name.removeprefix("punten-").removeprefix("nakijken-"): float(grade.score)
            for grade in notebook.grades
        }
        return Scores(student, points, sum(grade.needs_manual_grade for grade in notebook.grades))


def _table(path: Path, scores: list[Scores], texts: CliTexts) -> None:
    """One row a participant; every field is quoted, and all are numbers or names of our own making."""
    columns = sorted({name for row in scores for name in row.points})
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow([texts.participant, *columns, texts.total])
        for row in scores:
            writer.writerow([row.student, *(row.points.get(c, 0.0) for c in columns), sum(row.points.values())])
