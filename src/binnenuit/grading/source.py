"""The first version of an assignment's source notebook; from then on it is edited by hand."""

from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from binnenuit.course import Course
from binnenuit.course.items.exercise import Exercise
from binnenuit.course.items.question import Question
from binnenuit.course.items.reflection import ReflectionItem


def write_missing(course: Course) -> list[Path]:
    """Write a source notebook for each exercise that has none, and say which; existing ones are left alone."""
    made = []
    for name, exercise in course.exercises.items():
        path = course.home.root / "solutions" / name / f"{name}.ipynb"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            nbformat.write(source_notebook(course, exercise), path)  # type: ignore[no-untyped-call]
            made.append(path)
    return made


def source_notebook(course: Course, exercise: Exercise) -> NotebookNode:
    """An assignment in nbgrader's source form: every cell locked, points and mark scheme from data/."""
    notebook: NotebookNode = new_notebook(cells=list(_cells(course, exercise)))  # type: ignore[no-untyped-call]
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return notebook


def _cells(course: Course, exercise: Exercise) -> Iterator[NotebookNode]:
    texts = course.texts.grading
    yield _text("titel", f"# {exercise.title}\n\n{texts.how}")
    yield _code("verbs", "from binnenuit.assignment import check, choose, exercise, help_lines, write, written")
    yield _code("opdracht", f'exercise("{exercise.id}")')
    yield _code("hulplijnen", "help_lines()")
    items = [item for item in exercise.items if item.handed_in]
    answers = [_answer(item, texts.example) for item in items]
    solution = "\n".join(["### BEGIN OPLOSSING", *answers, "### EINDE OPLOSSING"])
    yield _code("antwoorden", solution, solution=True)
    for item in items:
        if isinstance(item, ReflectionItem):
            yield _code(f"tekst-{item.id}", f'written("{item.id}")')
            rubric = "\n".join(f"- {line}" for line in item.rubric)
            scheme = f"=== BEGIN NAKIJKMODEL ===\n{rubric}\n=== EINDE NAKIJKMODEL ==="
            yield _text(f"nakijken-{item.id}", f"**{item.question.strip()}**\n\n{scheme}", task=item.points)
        else:
            yield _code(f"punten-{item.id}", f'check("{item.id}")', points=item.points)


def _answer(item: Question, example: str) -> str:
    if isinstance(item, ReflectionItem):
        return f'write("{item.id}", "{example}")'
    return f'choose("{item.id}", {item.full_answer!r})'.replace("'", '"')


def _text(name: str, source: str, *, task: int = 0) -> NotebookNode:
    cell: NotebookNode = new_markdown_cell(source, id=name)  # type: ignore[no-untyped-call]
    cell.metadata.nbgrader = _mark(name, task=bool(task), points=task)
    return cell


def _code(name: str, source: str, *, points: int = 0, solution: bool = False) -> NotebookNode:
    cell: NotebookNode = new_code_cell(source, id=name)  # type: ignore[no-untyped-call]
    cell.metadata.nbgrader = _mark(name, points=points, grade=bool(points), solution=solution)
    return cell


def _mark(
    name: str, *, points: int = 0, grade: bool = False, solution: bool = False, task: bool = False
) -> dict[str, object]:
    mark: dict[str, object] = {
        "grade": grade,
        "grade_id": name,
        "locked": not solution,
        "schema_version": 3,
        "solution": solution,
        "task": task,
    }
    return mark | ({"points": points} if points else {})
