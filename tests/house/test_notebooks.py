"""Every notebook of the kit runs from top to bottom, each in a forked kernel, as participants get."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import nbformat
import pytest
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient

from binnenuit.site.kernel.nursery import Nursery
from binnenuit.site.kernel.specs import LessonKernels
from tests.places import ROOT

SECONDS = 60
NOTEBOOKS = sorted([*(ROOT / "notebooks").glob("*.ipynb"), *(ROOT / "exercises").rglob("*.ipynb")])
Ran = dict[Path, nbformat.NotebookNode | Exception]


async def one(path: Path, folder: Path) -> nbformat.NotebookNode:
    """A notebook with what its cells gave."""
    folder.mkdir()
    manager = AsyncKernelManager(kernel_spec_manager=LessonKernels(), kernel_name="python3", transport="ipc")
    manager.connection_file = str(folder / "k.json")
    await manager.start_kernel(cwd=str(folder))
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, km=manager, timeout=SECONDS, startup_timeout=SECONDS)
    try:
        await client.async_execute()
    finally:
        if client.kc:
            client.kc.stop_channels()
        await manager.shutdown_kernel(now=True)
    return notebook


async def run(folder: Path, ran: Ran) -> None:
    for path in NOTEBOOKS:
        try:
            ran[path] = await one(path, folder / path.stem)
        except Exception as error:
            ran[path] = error


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ran]:
    """Each notebook, run; in a thread with a loop of its own, since a browser test may hold this one's."""
    found: Ran = {}
    folder = tmp_path_factory.mktemp("n")
    thread = Thread(target=lambda: asyncio.run(run(folder, found)), daemon=True)
    thread.start()
    thread.join(SECONDS * len(NOTEBOOKS))
    assert not thread.is_alive(), f"{len(found)} of {len(NOTEBOOKS)} notebooks finished"
    yield found
    Nursery.instance().close()


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.name)
def test_a_notebook_runs_from_top_to_bottom_without_a_word_on_stderr(path: Path, ran: Ran) -> None:
    for cell in cells(ran[path]):
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


def test_each_verb_of_a_lesson_shows_something(ran: Ran) -> None:
    for cell in cells(ran[ROOT / "notebooks" / "08_nijmegen.ipynb"]):
        if cell.cell_type == "code" and not cell.source.startswith("from"):
            assert cell.outputs, cell.source


def cells(ran: nbformat.NotebookNode | Exception) -> list[nbformat.NotebookNode]:
    """The cells of a notebook, when it ran."""
    if isinstance(ran, Exception):
        raise ran
    return ran.cells
