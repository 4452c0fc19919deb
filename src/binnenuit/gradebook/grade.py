"""Grade what was collected with nbgrader, write a feedback page for each, and a table of points."""

import csv
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook

from binnenuit.content import Course
from binnenuit.content.texts import CliTexts
from binnenuit.gradebook.run import autograde, feedback, generate, surroundings
from binnenuit.gradebook.settings import WORK, settings

SCORES = "punten.csv"


@dataclass(frozen=True, slots=True)
class Scores:
    """The points of one participant by cell, with the name of the exercise's item as in data/."""

    student: str
    points: dict[str, float]
    to_read: int


def grade(course: Course, assignment: str) -> list[Scores]:
    """Grade every collected submission of an assignment; feedback pages and the table lie under .nbgrader/.

    Raises GradebookError when nbgrader fails; what was graded before stays.
    """
    root = course.home.root
    (root / WORK).mkdir(exist_ok=True)
    config = settings(root, course.texts.grading, release=f"{WORK}/release")
    submitted = sorted(path.parent.name for path in (root / WORK / "submitted").glob(f"*/{assignment}"))
    with surroundings(root):
        generate(config, assignment)
        for student in submitted:
            autograde(config, assignment, student)
            feedback(config, assignment, student)
    scores = [_scores(config.CourseDirectory.db_url, assignment, student) for student in submitted]
    _table(root / WORK / SCORES, scores, course.texts.cli)
    return scores


def feedback_page(root: Path, assignment: str, student: str) -> Path:
    """Where a participant's feedback page lies."""
    return root / WORK / "feedback" / student / assignment / f"{assignment}.html"


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
