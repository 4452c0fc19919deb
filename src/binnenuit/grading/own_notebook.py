"""Grading runs our own notebook, whatever notebook was handed in: of a participant only the answers count."""

from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode


class OwnNotebook(NbGraderPreprocessor):  # type: ignore[misc]
    """Puts the released notebook in place of the submitted one, so that no participant's code ever runs."""

    folder = Unicode(help="where the released assignments lie").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """The released notebook of this assignment, with nbgrader's resources as they were."""
        names = resources["nbgrader"]
        path = Path(self.folder) / names["assignment"] / f"{names['notebook']}.ipynb"
        own: NotebookNode = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
        return own, resources
