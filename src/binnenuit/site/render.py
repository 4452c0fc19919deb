"""A lesson's notebook, run in a fresh kernel and turned into one complete page."""

import asyncio
import logging
from collections.abc import AsyncIterator
from html import escape
from pathlib import Path
from typing import Any

import nbformat
from jupyter_core.utils import ensure_async
from nbclient.exceptions import CellExecutionError
from nbconvert.preprocessors.clearoutput import ClearOutputPreprocessor
from nbformat import NotebookNode
from voila.execute import VoilaExecutor, strip_code_cell_warnings
from voila.notebook_renderer import NotebookRenderer

from binnenuit.site.data import Lesson, SiteData
from binnenuit.site.pages.terms import Explained

log = logging.getLogger("binnenuit.site")


class LessonRenderer(NotebookRenderer):  # type: ignore[misc]
    """Voilà's renderer with ``resources.site`` and without a word of English when a cell fails."""

    def __init__(self, site: SiteData, lesson: Lesson, folder: Path, **kwargs: Any) -> None:
        super().__init__(notebook_path=f"{lesson.notebook}.ipynb", **kwargs)
        self._site, self._lesson, self._folder = site, lesson, folder

    async def initialize(self, **kwargs: Any) -> None:
        """Reads the notebook and prepares the template's values."""
        await super().initialize(**kwargs)
        self.resources.update(site=self._site, lesson=self._lesson, here=self._lesson.id, explained=self._explained())

    def _explained(self) -> Explained:
        glossary = getattr(self._site.course, "glossary", None)
        terms = self._site.terms if glossary and glossary != self._lesson.id else ()
        return Explained(terms, self._site.text("term_more"), f"{self._site.base_url}les/{glossary}")

    async def load_notebook(self, path: str) -> NotebookNode:
        """The notebook file; not by way of Jupyter's trust database in someone's home."""
        notebook: NotebookNode = nbformat.read(self._folder / path, as_version=4)  # type: ignore[no-untyped-call]
        return notebook

    async def _jinja_kernel_start(self, nb: NotebookNode, kernel_id: str, kernel_future: Any) -> str:
        """Connects to the kernel; the template calls this before it loops over the cells."""
        self.executor = VoilaExecutor(
            nb,
            km=await ensure_async(kernel_future),
            config=self.traitlet_config,
            show_tracebacks=False,
        )
        self.executor.kc = await self.executor.async_start_new_kernel_client()
        return kernel_id

    async def _jinja_cell_generator(self, nb: NotebookNode, kernel_id: str) -> AsyncIterator[NotebookNode]:
        """Runs the cells one by one.

        A cell that fails becomes one Dutch sentence, the first time; the cells after it still
        run. A kernel that does not answer is an error, so that the page is tried once more.
        """
        nb, _ = ClearOutputPreprocessor().preprocess(nb, {})  # type: ignore[no-untyped-call]
        told = False
        for index, cell in enumerate(nb.cells):
            try:
                await self.executor.async_execute_cell(cell, index, store_history=False)
            except CellExecutionError as error:
                log.error("a cell of lesson %s failed: %s", self._lesson.id, error)
                cell.outputs = [] if told else [self._sentence()]
                told = True
            strip_code_cell_warnings(cell)
            yield cell
        await self._cleanup_resources()

    def _sentence(self) -> NotebookNode:
        text = escape(self._site.text("cell_failed"))
        html = f'<p class="bn-notice bn-notice--error" role="alert">{text}</p>'
        data = {"text/html": html}
        return NotebookNode(output_type="display_data", data=data, metadata={})  # type: ignore[no-untyped-call]

    async def page(self, kernel_id: str, manager: Any, limit: float) -> str:
        """The complete page; TimeoutError when it is not there within ``limit`` seconds."""
        try:
            async with asyncio.timeout(limit):
                pieces = [str(piece) async for piece, _ in self.generate_content_generator(kernel_id, manager)]
                # Joined as plain strings: added up, Jinja's safe ones would escape the others.
                return "".join(pieces)
        finally:
            client = getattr(getattr(self, "executor", None), "kc", None)
            if client is not None:
                client.stop_channels()
