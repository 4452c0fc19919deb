"""The lesson's notebook in a real JupyterLab, for a trainer who works there."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from binnenuit.content import Course
from tests.browser.conftest import ROOT, Watch
from tests.lab import run_cell

SECONDS = 60


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[str]:
    """JupyterLab on a free port, over a copy of the notebooks; its address."""
    shutil.copytree(ROOT / "notebooks", tmp_path / "notebooks", ignore=shutil.ignore_patterns(".*"))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [
            sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root", f"--port={port}",
            "--ServerApp.port_retries=0", "--IdentityProvider.token=", "--ServerApp.disable_check_xsrf=False",
        ],
        cwd=tmp_path / "notebooks",
        env={**os.environ, "HOME": str(tmp_path), "BINNENUIT_COURSE": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        address, deadline = f"http://127.0.0.1:{port}/", time.monotonic() + SECONDS
        while not answers(f"{address}api/status"):
            assert time.monotonic() < deadline, "JupyterLab did not start"
            assert server.poll() is None, "JupyterLab ended"
            time.sleep(0.1)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as reply:
            return bool(reply.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def test_the_lesson_plays_in_jupyterlab_too(lab: str, browser: Browser, course: Course) -> None:
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    watch = Watch(lab)
    try:
        page = context.new_page()
        page.set_default_timeout(1000 * SECONDS)
        watch.look_at(page)
        page.goto(f"{lab}lab/tree/08_nijmegen.ipynb")
        expect(page.locator(".jp-Notebook-ExecutionIndicator")).to_have_attribute(
            "data-status", "idle", timeout=1000 * SECONDS
        )
        for number in range(3):  # the import, the dossier, the scenario; what is out of sight has no place in the page
            run_cell(page, number)
        choice = course.scenarios["nijmegen"].steps[0].choices[1]
        page.locator(f"[data-choice={choice.id}]").click()
        expect(page.locator(".bn-consequence")).to_contain_text(" ".join(choice.consequence.split())[:60])
        expect(page.locator(".bn-consequence")).to_be_focused()
        assert watch.strangers == []
    finally:
        context.close()
