"""The verbs of an assignment notebook. Answers live in `antwoorden.json` beside it, so that they are handed in.

When nbgrader runs the notebook there is no widget, no file is changed, and `check` never raises or warns: a
graded cell counts by its output, and anything on stderr would count as no points.
"""

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import bidirectional, category

from binnenuit.course import Course, load
from binnenuit.course.items.answer import Answer
from binnenuit.course.items.question import Question
from binnenuit.paper.feedback import feedback_lines
from binnenuit.play.dossier import FILE, BadDossier, Dossier, read
from binnenuit.play.store import FileStore

if TYPE_CHECKING:
    from binnenuit.lesson.pages.page import Page
    from binnenuit.lesson.widgets.exercise.view import ExerciseView

EXECUTION = "NBGRADER_EXECUTION"
"""nbgrader sets this while it runs a notebook."""

TURNS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
"""Classes of the characters that turn the direction of reading."""


def exercise(name: str) -> "ExerciseView | None":
    """The exercise to answer by clicking; nothing while nbgrader runs the notebook."""
    if EXECUTION in os.environ:
        return None
    from binnenuit.lesson.widgets.exercise.view import ExerciseView

    store = _store()
    if store.aside:
        print(load().texts.grading.file_kept.format(file=store.aside.name))
    return ExerciseView(load(), load().exercises[name], store, scored=True)


def help_lines() -> "Page | None":
    """All help lines; nothing while nbgrader runs the notebook."""
    if EXECUTION in os.environ:
        return None
    from binnenuit.lesson.pages.page import helplines_page

    return helplines_page(load())


def choose(item: str, answer: Answer) -> None:
    """Answer an item, as a click does: an option id, a list of ids, or bin ids by card id."""
    store = _store()
    store.put(store.dossier.answer(item, answer))


def write(item: str, text: str) -> None:
    """Write the text of a reflection, as typing does: no longer than the item allows."""
    store = _store()
    found = _item(load(), item)
    most = found.longest if found else 0
    store.put(store.dossier.note(item, "", text[:most]))


def check(item: str) -> float | int | None:
    """The points for an item, after printing why; nothing unless nbgrader runs the notebook.

    Answers that are absent earn 0; a file that cannot be read earns 0 and is told in one sentence.
    """
    if EXECUTION not in os.environ:
        return None
    course = load()
    dossier = _handed_in(course)
    found = _item(course, item)
    if dossier is None or found is None or not found.scored:
        return 0
    result = found.grade(dossier.answers.get(item))
    print("\n".join(feedback_lines(course, found, result)))
    return int(result.points) if result.points == int(result.points) else result.points


def written(item: str) -> None:
    """Print what was written for a reflection, for the trainer to read; nothing unless nbgrader runs the notebook.

    It is plain output, which every page escapes: no longer than the item allows, and without characters that steer
    a terminal or turn the direction of reading.
    """
    if EXECUTION not in os.environ:
        return
    course = load()
    dossier = _handed_in(course)
    found = _item(course, item)
    if dossier is None or found is None or not found.longest:
        return
    text = dossier.notes.get(item, {}).get("", "")[: found.longest]
    print("".join(filter(_harmless, text.replace("\r\n", "\n"))).strip() or course.texts.grading.reflection_none)


@cache
def _store() -> FileStore:
    return FileStore(Path(FILE))


def _harmless(letter: str) -> bool:
    return letter in "\n\t" or not (category(letter) in {"Cc", "Cs"} or bidirectional(letter) in TURNS)


def _handed_in(course: Course) -> Dossier | None:
    """The dossier beside the notebook, or None after telling that it cannot be read."""
    try:
        return read(Path(FILE))
    except BadDossier:
        print(course.texts.grading.bad_file)
        return None


def _item(course: Course, name: str) -> Question | None:
    found = (exercise.item(name) for exercise in course.exercises.values())
    return next((item for item in found if item), None)
