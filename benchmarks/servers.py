"""The two servers that are compared: the kit, and stock Voilà with the same first step."""

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import nbformat
import psutil

from binnenuit.course import load

ROOT = Path(__file__).parents[1]
LESSON = "nijmegen"
CHOICE = "button.bn-choice"
STOCK_CHOICE = "input[type=radio]"


@dataclass(frozen=True)
class Running:
    """A server: where a lesson is, and how to find a choice on the page."""

    name: str
    lesson: str
    choice: str
    process: "subprocess.Popen[bytes]"

    def kernels(self) -> list[psutil.Process]:
        """The kernels: forked ones below the zygote, stock ones below the server."""
        below = psutil.Process(self.process.pid).children(recursive=True)
        return [process for process in below if not any("zygote" in part for part in self._own(process))]

    def _own(self, process: psutil.Process) -> list[str]:
        # A forked kernel has the zygote's command line; the zygote itself is the server's child.
        return process.cmdline() if process.ppid() == self.process.pid else []

    def open(self) -> None:
        """Opens the lesson without a browser."""
        with urllib.request.urlopen(self.lesson, timeout=120) as reply:
            reply.read()


@contextmanager
def kit(pool: int) -> Iterator[Running]:
    """The kit as participants get it, with this many warm pages."""
    port = free_port()
    start = "from binnenuit.command.cli import main; raise SystemExit(main())"
    command = ["-c", start, "start", "--port", str(port), "--pool", str(pool)]
    with _running("kit", command, f"http://127.0.0.1:{port}/", f"les/{LESSON}", CHOICE) as server:
        yield server


@contextmanager
def stock(folder: Path, pool: int) -> Iterator[Running]:
    """Voilà as it is, with the same texts in RadioButtons, HTML and Button."""
    port = free_port()
    page = folder / "stock.ipynb"
    nbformat.write(stock_notebook(), page)
    command = ["-m", "voila", str(page), f"--port={port}", "--no-browser", "--Voila.ip=127.0.0.1"]
    if pool:
        command += ["--preheat_kernel=True", f"--pool_size={pool}"]
    with _running("stock Voilà", command, f"http://127.0.0.1:{port}/", "", STOCK_CHOICE) as server:
        yield server


def stock_notebook() -> nbformat.NotebookNode:
    """The first step of the scenario and the first exercise, as one would build it from stock widgets."""
    course = load()
    step = course.scenarios[LESSON].steps[0]
    code = f"""
import ipywidgets as w
choice = w.RadioButtons(options={[choice.text for choice in step.choices]!r})
words, go = w.HTML(), w.Button(description="Kies")
go.on_click(lambda _: setattr(words, "value", dict({[(c.text, c.consequence) for c in step.choices]!r})[choice.value]))
w.VBox([w.HTML({step.text!r}), choice, go, words])
"""
    cells = [nbformat.v4.new_markdown_cell(f"# {step.title}"), nbformat.v4.new_code_cell(code)]
    kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernelspec})


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextmanager
def _running(name: str, command: list[str], address: str, path: str, choice: str) -> Iterator[Running]:
    process = subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait(address + ("hulp" if path else "voila/static/voila.js"), process)
        yield Running(name, address + path, choice, process)
    finally:
        below = psutil.Process(process.pid).children(recursive=True)
        process.terminate()
        process.wait(timeout=30)
        for left in below:
            with suppress(psutil.NoSuchProcess):
                left.kill()


def _wait(address: str, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        with suppress(OSError), urllib.request.urlopen(address, timeout=5):
            return
        time.sleep(0.1)
    raise TimeoutError(address)
