"""Run one of nbgrader's own converters, and tell in plain words what went wrong when it fails."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from warnings import catch_warnings, simplefilter

import nbformat
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import has_failed
from sqlalchemy.exc import SAWarning
from traitlets.config import Config

from binnenuit.course.where import VARIABLE


class GradebookError(RuntimeError):
    """nbgrader could not do it; the text is the end of its own log."""


def generate(config: Config, assignment: str) -> None:
    """Make the released version of an assignment, and enter its cells in the gradebook."""
    _done(_api(config).generate_assignment(assignment, force=True))


def autograde(config: Config, assignment: str, student: str) -> None:
    """Grade what one participant handed in; whatever fails is tried once more, for a slow start of a kernel.

    Our own notebook never fails, whatever the answers are. So a cell that does says nothing about the participant,
    and is an error (GradebookError), not a loss of points.
    """
    try:
        _autograde(config, assignment, student)
    except GradebookError:
        _autograde(config, assignment, student)


def _autograde(config: Config, assignment: str, student: str) -> None:
    _done(_api(config).autograde(assignment, student, force=True, create=True))
    course = config.CourseDirectory
    path = Path(course.root) / course.autograded_directory / student / assignment / f"{assignment}.ipynb"
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    for cell in filter(has_failed, notebook.cells):
        raise GradebookError("\n".join([cell.source, *(str(o.get("text") or o.get("evalue")) for o in cell.outputs)]))


def feedback(config: Config, assignment: str, student: str) -> None:
    """Write one participant's feedback page."""
    _done(_api(config).generate_feedback(assignment, student, force=True))


@contextmanager
def surroundings(root: Path) -> Iterator[None]:
    """Meanwhile kernels read the course in this folder, and nbgrader finds the tools beside this Python."""
    before = dict(os.environ)
    os.environ[VARIABLE] = str(root)
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    try:
        with catch_warnings():
            simplefilter("ignore", SAWarning)  # nbgrader's own queries; nothing that a trainer can mend
            yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _api(config: Config) -> NbGraderAPI:
    return NbGraderAPI(CourseDirectory(config=config), config=config)


def _done(result: dict[str, object]) -> None:
    if not result["success"]:
        raise GradebookError(str(result.get("log") or result.get("error") or "").strip()[-3000:])
