"""The feedback page says which texts the trainer has not read yet; nbgrader would show them as 0 points."""

from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from binnenuit.play.dossier import FILE, BadDossier, read


class Unread(NbGraderPreprocessor):  # type: ignore[misc]
    """Marks each cell that still waits for the trainer, and the page when there is one or when nothing can be read."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """The same notebook, with `unread` in the marks of its cells."""
        names = resources["nbgrader"]
        with Gradebook(names["db_url"]) as book:
            grades = book.find_submission_notebook(names["notebook"], names["assignment"], names["student"]).grades
            waiting = {grade.name for grade in grades if grade.needs_manual_grade}
        for cell in nb.cells:
            mark = cell.metadata.get("nbgrader", {})
            mark["unread"] = mark.get("grade_id") in waiting
        names["unread"] = bool(waiting)
        try:
            read(Path(resources["metadata"]["path"]) / FILE)
        except BadDossier:
            names["unreadable"] = True
        return nb, resources
