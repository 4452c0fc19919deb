"""Every notebook of the kit runs from top to bottom, in the kernel that participants get."""

import asyncio
from pathlib import Path
from threading import Thread

import nbformat
import pytest
from nbclient import NotebookClient

from tests.places import ROOT

SECONDS = 60


def run(path: Path, folder: Path) -> nbformat.NotebookNode:
    """The executed notebook; in a thread with a loop of its own, since a browser test may hold this one's."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, timeout=SECONDS, startup_timeout=SECONDS, resources={"metadata": {"path": str(folder)}}
    )
    thread = Thread(target=lambda: asyncio.run(client.async_execute()), daemon=True)
    thread.start()
    thread.join(3 * SECONDS)
    assert not thread.is_alive(), f"{path.name} did not finish"
    return notebook


@pytest.mark.parametrize(
    "path",
    sorted([*(ROOT / "notebooks").glob("*.ipynb"), *(ROOT / "exercises").rglob("*.ipynb")]),
    ids=lambda p: p.name,
)
def test_a_notebook_runs_from_top_to_bottom_without_a_word_on_stderr(path: Path, tmp_path: Path) -> None:
    for cell in run(path, tmp_path).cells:
        for output in cell.get("outputs", []):
            assert output.output_type != "error", output
            assert output.get("name") != "stderr", output


@pytest.mark.parametrize(
    "path",
    sorted(each for folder in ("notebooks", "tests") for each in (ROOT / folder).rglob("*.ipynb")),
    ids=lambda p: str(p.relative_to(ROOT)),
)
def test_a_lesson_is_stored_as_jupyter_itself_writes_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text == nbformat.writes(nbformat.reads(text, as_version=4)) + "\n"


def test_each_verb_of_a_lesson_shows_something(tmp_path: Path) -> None:
    for cell in run(ROOT / "notebooks" / "08_nijmegen.ipynb", tmp_path).cells:
        if cell.cell_type == "code" and not cell.source.startswith("from"):
            assert cell.outputs, cell.source
