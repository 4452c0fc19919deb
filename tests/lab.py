"""Working in JupyterLab as a person does."""

import re
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, expect

SECONDS = 60


def run_cell(page: Page, number: int) -> None:
    """Run one code cell, counted from 0, and wait until it is done.

    JupyterLab drops keys while it still sets itself up, so they are pressed again until the cell has heard them.
    """
    cell, deadline = page.locator(".jp-Notebook .jp-CodeCell").nth(number), time.monotonic() + SECONDS
    prompt = cell.locator(".jp-InputPrompt")
    while True:
        cell.locator(".cm-content").press("Shift+Enter")
        try:
            expect(prompt).not_to_have_text("[ ]:", timeout=3000)
            break
        except AssertionError:
            assert time.monotonic() < deadline, f"cell {number} did not run"
    expect(prompt).to_have_text(re.compile(r"\[\d+\]:"), timeout=1000 * SECONDS)


@contextmanager
def jupyter_lab(command: list[str], folder: Path, environment: Mapping[str, str], base_url: str = "/") -> Iterator[str]:
    """JupyterLab on a free port in that folder, without a token; its address. It ends whatever happens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--no-browser", "--allow-root", f"--port={port}", "--ServerApp.port_retries=0"]
    options += [f"--ServerApp.base_url={base_url}", "--IdentityProvider.token=", "--ServerApp.disable_check_xsrf=False"]
    server = subprocess.Popen(
        [*command, *options], cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        address, deadline = f"http://127.0.0.1:{port}{base_url}", time.monotonic() + SECONDS
        while not answers(f"{address}api/status"):
            assert time.monotonic() < deadline, "JupyterLab did not start"
            assert server.poll() is None, "JupyterLab ended"
            time.sleep(0.1)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)


def answers(url: str) -> bool:
    """Whether a page is there."""
    try:
        with urllib.request.urlopen(url, timeout=5) as reply:
            return bool(reply.status == 200)
    except urllib.error.HTTPError as error:
        error.close()
    except OSError:
        pass
    return False
