"""Grade what was collected with nbgrader, write a feedback page for each, and a table of points."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

from nbgrader.api import Gradebook

from binnenuit.course import Course
from binnenuit.course.texts.cli import CliTexts
from binnenuit.grading.marks import changed, item_of, take_away
from binnenuit.grading.private import own_folder
from binnenuit.grading.run import GradebookError, autograde, feedback, generate, surroundings
from binnenuit.grading.settings import SECONDS, WORK, settings
from binnenuit.play.dossier import FILE, BadDossier, Dossier, read

SCORES = "punten.csv"


@dataclass(frozen=True, slots=True)
class Scores:
    """The points of one participant by cell, with the name of the exercise's item as in data/.

    `to_read` counts the texts that wait for the trainer.
    """

    student: str
    points: dict[str, float]
    to_read: int


@dataclass(frozen=True, slots=True)
class Graded:
    """What came of grading: the points of each participant, and why it failed for whom it did.

    `unreadable` holds those whose answers cannot be read, each with a key of [cli.skipped] in texts.toml.
    """

    scores: tuple[Scores, ...]
    failed: dict[str, str]
    unreadable: dict[str, str] = field(default_factory=dict)


def grade(course: Course, assignment: str, *, seconds: int = SECONDS) -> Graded:
    """Grade every collected submission of an assignment; feedback pages and the table lie under .nbgrader/.

    One that fails does not stop the others, and is not in the table. One that cannot be read has no points there,
    and a page that says so. Points and a remark by hand go when what they were for has changed since. Raises
    GradebookError when the assignment itself cannot be made, and Busy while another collect or grade is at work.
    """
    root = course.home.root
    config = settings(root, course.texts.grading, release=f"{WORK}/release", seconds=seconds)
    database = config.CourseDirectory.db_url
    scores: list[Scores] = []
    failed: dict[str, str] = {}
    unreadable: dict[str, str] = {}
    with own_folder(root) as work, surroundings(root):
        generate(config, assignment)
        for student in sorted(path.parent.name for path in (work / "submitted").glob(f"*/{assignment}")):
            submitted = work / "submitted" / student / assignment / FILE
            stale = changed(work / "autograded" / student / assignment / FILE, submitted)
            try:
                take_away(database, assignment, student, stale)  # first, since what follows may fail half-way
                autograde(config, assignment, student)
                feedback(config, assignment, student)
                if why := _unreadable(submitted):
                    unreadable[student] = why
                else:
                    scores.append(_scores(database, assignment, student, read(submitted)))
            except GradebookError as error:
                failed[student] = str(error)
        _table(work / SCORES, scores, sorted(unreadable), course.texts.cli)
    return Graded(tuple(scores), failed, unreadable)


def feedback_page(root: Path, assignment: str, student: str) -> Path:
    """Where a participant's feedback page lies."""
    return root / WORK / "feedback" / student / assignment / f"{assignment}.html"


def _unreadable(path: Path) -> str:
    """Why a file of answers cannot be read; empty when it can, or is not there."""
    try:
        read(path)
    except BadDossier as bad:
        return bad.reason
    return ""


def _scores(database: str, assignment: str, student: str, dossier: Dossier) -> Scores:
    with Gradebook(database) as book:
        notebook = book.find_submission_notebook(assignment, assignment, student)
        points = {item_of(grade.name): float(grade.score) for grade in notebook.grades}
        waiting = [item_of(grade.name) for grade in notebook.grades if grade.needs_manual_grade]
        # What was left empty has nothing to read; notes without text are not kept.
        return Scores(student, points, sum(name in dossier.notes for name in waiting))


def _table(path: Path, scores: list[Scores], unreadable: list[str], texts: CliTexts) -> None:
    """One row a participant; every field is quoted, and all are numbers or words of our own making."""
    columns = sorted({name for row in scores for name in row.points})
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow([texts.participant, *columns, texts.total])
        for row in scores:
            writer.writerow([row.student, *(row.points.get(c, 0.0) for c in columns), sum(row.points.values())])
        for student in unreadable:
            writer.writerow([student, *("" for _ in columns), texts.unreadable])
